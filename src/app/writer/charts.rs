//! The charts of a report: of what its sections say, drawn for a sheet of paper.

use super::counts;
use super::report::{Block, Report, ReportChart, Section};
use super::{Asked, ReportOptions};
use crate::app::chart::{Canvas, ChartData, ShareRow};
use crate::app::pace::{ChartView, Standing, by_unit, by_year, cumulative};
use crate::app::table::Facts;
use crate::calc::{GroupKind, Percentage, Quantity, share_of};
use crate::i18n::Catalogue;
use crate::i18n::report::{Figure, FigureKind, GroupFacts, Prose, ReportLength, ReportSection};
use crate::number::print_quantity;
use crate::plan::{Document, When};

/// As wide as text is on A4 paper between usual margins, in CSS pixels.
const WIDTH: u32 = 600;

/// The report with a chart for each of its sections that has one, before the table; as it is where charts were left out, and in a
/// sentence or a paragraph. `facts` and `options` are those that it was written with.
#[must_use]
pub fn with_charts(
    mut report: Report,
    document: &Document,
    asked: &Asked<'_>,
    facts: Facts,
    options: &ReportOptions,
) -> Report {
    if options.length != ReportLength::Full || !options.has(ReportSection::Charts) {
        return report;
    }
    let print =
        Print { report: &report, words: report.language.words(), facts: Facts { language: report.language, ..facts } };
    let blocks: Vec<Block> =
        drawn(document, asked, options, print).into_iter().map(|chart| Block::Chart(Box::new(chart))).collect();
    if blocks.is_empty() {
        return report;
    }
    let heading = Prose::text((print.words.report.section_name)(ReportSection::Charts));
    let section = Section { kind: Some(ReportSection::Charts), heading, blocks };
    let table = report.sections.iter().position(|section| section.kind == Some(ReportSection::Table));
    report.sections.insert(table.unwrap_or(report.sections.len()), section);
    report
}

#[derive(Clone, Copy)]
struct Print<'a> {
    report: &'a Report,
    words: &'static Catalogue,
    facts: Facts,
}

fn drawn(document: &Document, asked: &Asked<'_>, options: &ReportOptions, print: Print<'_>) -> Vec<ReportChart> {
    let Asked { subject, when, .. } = *asked;
    let (words, facts) = (&print.words.pace, print.facts);
    let on = |section| options.has(section);
    let mut charts = Vec::new();
    let mut add = |title: String, data: &ChartData| {
        charts.push(ReportChart { title, chart: data.draw(Canvas::new(WIDTH, facts.language)) });
    };
    let by_years = if when == When::Term { ReportSection::Totals } else { ReportSection::Comparison };
    let mut add_view = |view: Option<ChartView>, title: &str| {
        if let Some(view) = view {
            add(titled(title, view.left_out, print), &view.data);
        }
    };
    if on(by_years) {
        add_view(by_year(document, subject, facts).filter(compares), words.years_chart);
    }
    if on(ReportSection::Pace)
        && let Ok(standing) = Standing::of(document, subject, when)
    {
        add_view(cumulative(&standing, None, facts), words.cumulative_chart);
    }
    if on(ReportSection::Table) {
        add_view(by_unit(document, subject, when, facts), words.units_chart);
    }
    if on(ReportSection::Shares) {
        for group in counts::shares(asked, asked.column(when).result) {
            if let Some(data) = shares(&group, print) {
                add(title_of(&group, print), &data);
            }
        }
    }
    charts
}

/// Whether a picture shows more than one figure: a single year beside blank ones says no more than its sentence.
fn compares(view: &ChartView) -> bool {
    if let ChartData::Columns(columns) = &view.data {
        return columns.iter().filter(|column| column.result.is_some() || column.target.is_some()).count() > 1;
    }
    true
}

/// A title that says how many units are not on the picture.
fn titled(title: &str, left_out: usize, print: Print<'_>) -> String {
    let left_out =
        i128::try_from(left_out).ok().filter(|units| *units > 0).and_then(|units| Quantity::whole(units).ok());
    match left_out {
        Some(units) => {
            let units = print_quantity(units, print.facts.language.locale());
            [title, &(print.words.pace.more_units)(&units)].join(". ")
        }
        None => title.to_owned(),
    }
}

fn title_of(group: &GroupFacts, print: Print<'_>) -> String {
    let words = &print.words.share_room;
    let kind = match group.kind {
        GroupKind::Overlapping => words.overlapping,
        GroupKind::Partition => words.partition,
    };
    let name = match &group.of {
        Some(part) if group.label.is_empty() => (words.within)(kind, part),
        Some(_) | None => group.label.clone(),
    };
    let heading = (print.words.report.section_name)(ReportSection::Shares);
    if name.is_empty() { heading.to_owned() } else { [heading, &name].join(": ") }
}

/// Parts of a group against their whole; `None` while none has a share.
fn shares(group: &GroupFacts, print: Print<'_>) -> Option<ChartData> {
    let whole = group.whole?;
    let row = |label: &str, count: Quantity, share: Option<Percentage>| {
        let shown = |share: Percentage| {
            Figure::percent(FigureKind::Share, share, [count, whole]).print(&print.report.style, print.report.language)
        };
        let count = print_quantity(count, print.facts.language.locale());
        let text = [Some(count), share.map(shown)].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let readout = [label, &text].join(": ");
        ShareRow { label: label.to_owned(), level: 0, share: share.and_then(|share| share.ratio().ok()), text, readout }
    };
    let rows: Vec<ShareRow> =
        group.parts.iter().map(|part| row(&part.label, part.count, part.share.and_then(|share| share.share))).collect();
    if rows.iter().all(|row| row.share.is_none()) {
        return None;
    }
    // Parts that come to more than there is do not fit on one bar.
    let over = group.mismatch.is_some_and(|mismatch| mismatch.sum > whole);
    if group.kind == GroupKind::Overlapping || over {
        return Some(ChartData::Shares(rows));
    }
    let rest = group.mismatch.and_then(|mismatch| whole.minus(mismatch.sum).ok()).map(|missing| {
        row(print.words.share_room.rest, missing, share_of(missing, whole).ok().and_then(|share| share.share))
    });
    Some(ChartData::Stacked(rows, rest))
}
