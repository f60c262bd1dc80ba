//! Plan → facts → report.

use super::report::{Block, Report, Section, Table, TableRow};
use super::{Asked, ReportOptions, counts, time, units};
use crate::app::table::Facts;
use crate::app::target_text::print_target;
use crate::calc::{Quantity, Status, TargetKind};
use crate::i18n::report::{ColumnFacts, Figure, FigureKind, Measured, Prose, ReportFacts, ReportLength, ReportSection};
use crate::i18n::{Language, ReportWords};
use crate::plan::{UnitId, When};

/// More units than these are not all put into one table: those right under the one that reports are.
const MOST_ROWS: usize = 400;

/// Everything that can be said of what is asked for.
#[must_use]
pub fn facts_of(asked: &Asked<'_>) -> ReportFacts {
    let main = asked.column(asked.when);
    let beside = beside(asked, &main);
    let term = asked.column(When::Term);
    let pace = [Some(&main), beside.as_ref().filter(|_| asked.when != When::Term)];
    ReportFacts {
        who: asked.who(),
        noun: asked.noun(),
        as_of: asked.plan.as_of(),
        units: units::units(asked),
        best: units::best(asked),
        shares: counts::shares(asked, main.result),
        rate: counts::rate(asked, main.result),
        balance: counts::balance(asked),
        pace: pace.into_iter().flatten().filter_map(time::pace).collect(),
        comparison: time::comparison(asked, &main),
        average: time::average(asked, &term),
        beside,
        main,
    }
}

/// The term beside one of several years; the year of the last day beside the term. Only where it says something.
fn beside(asked: &Asked<'_>, main: &ColumnFacts) -> Option<ColumnFacts> {
    let term = asked.plan.term();
    let other = match asked.when {
        When::Year(_) => When::Term,
        When::Term => When::Year(asked.plan.as_of()?.year()),
    };
    let is_there = match other {
        When::Term => true,
        When::Year(year) => term.contains(year),
    };
    if term.len() == 1 || !is_there {
        return None;
    }
    let column = asked.column(other);
    let says = column.target.is_some() || column.result.is_some_and(|result| Some(result) != main.result);
    says.then_some(column)
}

/// The report. Figures are printed as `facts` says, in the language that was chosen for the text.
#[must_use]
pub fn write(asked: &Asked<'_>, facts: Facts, options: &ReportOptions) -> Report {
    let language = options.language.unwrap_or(facts.language);
    let words = &language.words().report;
    let said = facts_of(asked);
    let mut report = Report {
        language,
        style: facts.settings.style(language.locale()),
        title: Prose::new(),
        subtitle: Vec::new(),
        sections: Vec::new(),
        note: Prose::new(),
        signatures: words.signatures,
        signing_day: words.signing_day,
    };
    let main = (words.main)(&said).sentence();
    let on = |section: &ReportSection| options.has(*section);
    match options.length {
        ReportLength::Sentence => report.sections.push(in_one(vec![main])),
        ReportLength::Paragraph => {
            let more = ReportSection::ALL.into_iter().filter(on).flat_map(|section| sentences(words, section, &said));
            report.sections.push(in_one([main].into_iter().chain(more).collect()));
        }
        ReportLength::Full => {
            report.title = (words.title)(&said);
            report.subtitle = (words.subtitle)(&said);
            report.note = (words.note)(facts.settings.decimals().count(), facts.settings.rounding());
            report.sections = sections(asked, words, &said, main, options, language);
        }
    }
    report
}

fn in_one(sentences: Vec<Prose>) -> Section {
    Section { kind: None, heading: Prose::new(), blocks: vec![Block::Paragraph(sentences)] }
}

fn sentences(words: &ReportWords, section: ReportSection, facts: &ReportFacts) -> Vec<Prose> {
    let phrases = (words.section)(section, facts);
    phrases.into_iter().filter(|phrase| !phrase.is_empty()).map(Prose::sentence).collect()
}

fn sections(
    asked: &Asked<'_>,
    words: &ReportWords,
    facts: &ReportFacts,
    main: Prose,
    options: &ReportOptions,
    language: Language,
) -> Vec<Section> {
    let mut all: Vec<Section> = Vec::new();
    let mut first = vec![main];
    for section in ReportSection::ALL {
        let mut blocks = Vec::new();
        let mut said = if options.has(section) { sentences(words, section, facts) } else { Vec::new() };
        if section == ReportSection::Totals {
            said.splice(0..0, std::mem::take(&mut first));
        }
        if !said.is_empty() {
            blocks.push(Block::Paragraph(said));
        }
        let table = match section {
            ReportSection::Totals if options.has(section) => years(asked, words, language),
            ReportSection::Table if options.has(section) => unit_table(asked, words, language),
            ReportSection::Totals
            | ReportSection::Units
            | ReportSection::Best
            | ReportSection::Shares
            | ReportSection::Balance
            | ReportSection::Pace
            | ReportSection::Forecast
            | ReportSection::Comparison
            | ReportSection::Average
            | ReportSection::Table => None,
        };
        blocks.extend(table.map(Block::Table));
        if !blocks.is_empty() {
            let heading = Prose::text((words.section_name)(section));
            all.push(Section { kind: Some(section), heading, blocks });
        }
    }
    all
}

/// The years of a term that have a target or a result, where there are several.
fn years(asked: &Asked<'_>, words: &ReportWords, language: Language) -> Option<Table> {
    if asked.when != When::Term || asked.plan.term().len() == 1 {
        return None;
    }
    let columns = asked.plan.term().years().map(|year| (year, asked.column(When::Year(year))));
    let columns: Vec<(i32, ColumnFacts)> = columns.filter(|(_, column)| !column.is_blank()).collect();
    if columns.len() < 2 {
        return None;
    }
    let rows = columns.iter().map(|(year, column)| row(Prose::text(year.to_string()), 0, column, words, language));
    Some(Table { head: head(words, words.year_column), rows: rows.collect() })
}

/// The units under the one that reports in the order of the plan, and itself at the end.
fn unit_table(asked: &Asked<'_>, words: &ReportWords, language: Language) -> Option<Table> {
    let under = asked.under();
    if under.is_empty() {
        return None;
    }
    let walk = asked.unit().map_or_else(|| asked.plan.walk(), |unit| asked.plan.walk_under(unit));
    let top = usize::from(asked.unit().is_some());
    let mut shown: Vec<(UnitId, usize)> = walk.skip(top).map(|(id, depth)| (id, depth.saturating_sub(top))).collect();
    if shown.len() > MOST_ROWS {
        shown.retain(|(_, level)| *level == 0);
    }
    let name = |id: UnitId| asked.plan.unit(id).map(|unit| Prose::unit(unit.name())).unwrap_or_default();
    let named = |id| Some(name(id)).filter(|name| !name.is_empty()).unwrap_or_else(|| Prose::text(words.unnamed));
    let mut rows: Vec<TableRow> = shown
        .into_iter()
        .map(|(id, level)| {
            let column = Asked { subject: Some(id), ..*asked }.column(asked.when);
            row(named(id), level, &column, words, language)
        })
        .collect();
    let total = asked.unit().map_or_else(|| Prose::text(words.all_units), named);
    rows.push(TableRow { total: true, ..row(total, 0, &asked.column(asked.when), words, language) });
    Some(Table { head: head(words, words.unit_column), rows })
}

fn head(words: &ReportWords, first: &'static str) -> Vec<Prose> {
    [first].into_iter().chain(words.columns).map(Prose::text).collect()
}

fn row(name: Prose, level: usize, column: &ColumnFacts, words: &ReportWords, language: Language) -> TableRow {
    let dash = || Prose::text(language.words().common.no_figure);
    let target = column.target.map_or_else(dash, |target| match target.kind() {
        TargetKind::Exactly(count) => Prose::from(Figure::count(FigureKind::Target, count)),
        TargetKind::AtLeast(_)
        | TargetKind::AtMost(_)
        | TargetKind::Between { .. }
        | TargetKind::Rate { .. }
        | TargetKind::Coverage { .. } => Prose::text(print_target(&target, language)),
    });
    let measured = column.measured();
    let is_limit = column.target.is_some_and(|target| target.is_limit());
    let attainment = measured.as_ref().and_then(|measured| measured.attainment.as_ref());
    let status = match column.assessment {
        Ok(assessment) => match (assessment.status, column.target) {
            (Status::NoTarget(_), _) => dash(),
            (status, Some(target)) if target.is_limit() => Prose::text((words.limit_status)(status)),
            (status, _) => Prose::text((language.words().outcome.status)(status)),
        },
        Err(_) => Prose::text(words.failed),
    };
    let cells = vec![
        name,
        target,
        column.result_figure().map_or_else(dash, Prose::from),
        attainment.map_or_else(dash, Prose::from),
        measured.as_ref().map_or_else(dash, |measured| difference(measured, is_limit)),
        status,
    ];
    TableRow { level, total: false, cells }
}

/// What is beyond the target with a plus, what is missing with a minus. Under a limit nothing is missing.
fn difference(measured: &Measured, is_limit: bool) -> Prose {
    let signed = |sign: &str, count: &Figure| Prose::text(sign).then(Prose::from(count));
    match (&measured.excess, &measured.shortfall) {
        (Some((excess, _)), _) => signed("+", excess),
        (None, Some((shortfall, _))) if !is_limit => signed("\u{2212}", shortfall),
        (None, Some(_)) => Prose::text("\u{2014}"),
        (None, None) => Prose::from(Figure::count(FigureKind::Difference, Quantity::ZERO)),
    }
}
