//! The sentences of a report in English.

mod column;
mod people;
mod time;
mod units;

use ::time::Date;

use crate::i18n::report::{
    ColumnFacts, Figure, FigureKind, Noun, Prose, ReportFacts, ReportSection, Reporter, Span, Stage, say,
};

pub(super) fn title(facts: &ReportFacts) -> Prose {
    let title = ["Report on targets and results, ", &bare_span(&facts.main.span)].concat();
    Prose::emphasis(&title)
}

pub(super) fn subtitle(facts: &ReportFacts) -> Vec<Prose> {
    let who = match &facts.who {
        Reporter::Unit(name) => Prose::unit(name),
        Reporter::AllUnits => Prose::new(),
    };
    let day = facts.as_of.map(|day| Prose::text(format!("Figures as of {}", date(day))));
    [who, day.unwrap_or_default()].into_iter().filter(|line| !line.is_empty()).collect()
}

pub(super) fn main(facts: &ReportFacts) -> Prose {
    let column = &facts.main;
    let (lead, goal) = match (column.stage, column.assessment.is_ok() && column.target.is_some()) {
        (Stage::During(day), true) => (format!("as of {}, ", date(day)), for_span(&column.span)),
        (Stage::During(day), false) => {
            (format!("from the start of {} to {}, ", span(&column.span), date(day)), String::new())
        }
        (Stage::Whole, _) => (format!("in {}, ", span(&column.span)), String::new()),
    };
    column::clause(facts, column, (Prose::text(lead), who(facts)), &goal)
}

pub(super) fn section(section: ReportSection, facts: &ReportFacts) -> Vec<Prose> {
    match section {
        ReportSection::Totals => column::totals(facts),
        ReportSection::Units => units::units(facts),
        ReportSection::Best => units::best(facts),
        ReportSection::Shares => people::shares(facts),
        ReportSection::Balance => people::balance(facts),
        ReportSection::Pace => time::pace(facts),
        ReportSection::Forecast => time::forecast(facts),
        ReportSection::Comparison => time::comparison(facts),
        ReportSection::Average => time::average(facts),
        ReportSection::Charts | ReportSection::Table => Vec::new(),
    }
}

fn who(facts: &ReportFacts) -> Prose {
    match &facts.who {
        Reporter::Unit(name) => Prose::unit(name),
        Reporter::AllUnits => Prose::text("the units"),
    }
}

/// `2021`, `the term 2021–2025`, or what the term is called.
fn span(span: &Span) -> String {
    match span {
        Span::Term { label, .. } if label.is_empty() || !label.chars().any(char::is_alphabetic) => {
            ["the ", &bare_span(span)].concat()
        }
        Span::Term { .. } | Span::Year(_) => bare_span(span),
    }
}

fn bare_span(span: &Span) -> String {
    match span {
        Span::Year(year) => year.to_string(),
        Span::Term { label, first, last } if label.is_empty() => format!("years {first}–{last}"),
        Span::Term { label, .. } if label.chars().any(char::is_alphabetic) => label.clone(),
        Span::Term { label, .. } => format!("term {label}"),
    }
}

/// The same after what it is the period of.
fn for_span(period: &Span) -> String {
    [" for ", &span(period)].concat()
}

fn date(date: Date) -> String {
    format!("{} {} {}", date.day(), date.month(), date.year())
}

/// What is counted, with a space before it; blank when nobody named it.
fn noun(noun: &Noun, one: bool) -> String {
    let english = noun.typed.split(' ').any(|word| word.to_ascii_lowercase().starts_with("member"));
    let typed = if noun.members && !english { "new members" } else { noun.typed.as_str() };
    match (typed, one) {
        ("", _) => String::new(),
        (typed, true) => [" ", &singular(typed)].concat(),
        (typed, false) => [" ", typed].concat(),
    }
}

/// One of them, of English words that look like a plural.
fn singular(noun: &str) -> String {
    let ascii = noun.is_ascii();
    let without = |ending: &str| noun.strip_suffix(ending).filter(|stem| ascii && stem.len() > 2);
    if let Some(stem) = without("ies") {
        return [stem, "y"].concat();
    }
    for ending in ["ches", "shes", "xes", "sses"] {
        if without(ending).is_some() {
            return without("es").unwrap_or(noun).to_owned();
        }
    }
    match without("s").filter(|stem| !stem.ends_with(['s', 'u', 'i'])) {
        Some(stem) => stem.to_owned(),
        None => noun.to_owned(),
    }
}

/// A count with what is counted.
fn counted(facts: &ReportFacts, figure: &Figure) -> Prose {
    Prose::from(figure).then(Prose::text(noun(&facts.noun, figure.is_one())))
}

const fn verb(noun: &Noun) -> &'static str {
    if noun.members { "admitted" } else { "achieved" }
}

/// A count of a kind, with what is counted.
fn count(facts: &ReportFacts, kind: FigureKind, count: crate::calc::Quantity) -> Prose {
    counted(facts, &Figure::count(kind, count))
}

/// A number of something that is one or many.
fn number(figure: &Figure, one: &'static str, many: &'static str) -> Prose {
    say("# #", vec![figure.into(), Prose::text(if figure.is_one() { one } else { many })])
}

/// Whether the column says how far its target was reached.
fn is_measured(column: &ColumnFacts) -> bool {
    column.measured().is_some() || column.measured_high().is_some()
}
