//! The result as a rate of each base that is there, and a rate target as whole counts.

use yew::prelude::*;

use super::view::View;
use crate::app::shares::{BaseLine, RateBoard, RateTarget};
use crate::app::target_text::print_target;
use crate::calc::{Fraction, Quantity, Target};
use crate::number::{print_average, print_quantity};
use crate::plan::{Cell, When};
use crate::ui::parts::paragraph;
use crate::ui::table::cell_field::{CellFieldView, cell_field};
use crate::ui::table::words::count_title;

/// Folded unless `open` until somebody opens it.
pub(super) fn rate(view: &View<'_>, board: &RateBoard, open: bool) -> Html {
    let words = view.words();
    let target = board.target.as_ref().map(|target| rate_target(view, board.result, target));
    let lines = board.lines.iter().map(|each| line(view, board, each));
    html! {
        <details class="share-fold" {open}>
            <summary>{ words.rate }</summary>
            { paragraph("quiet", words.rate_hint) }
            if board.result.is_none() { { paragraph("", words.result_missing) } }
            { target_field(view) }
            if let Some(target) = target { { target } } else { { paragraph("quiet", words.no_rate_target) } }
            <ul class="share-bases">{ for lines }</ul>
        </details>
    }
}

/// The target of the unit, where a rate can be written.
fn target_field(view: &View<'_>) -> Html {
    let Some(unit) = view.board.editing else { return Html::default() };
    html! {
        <div class="share-result-field">
            { cell_field(&CellFieldView {
                table: view.table,
                facts: view.facts,
                unit,
                cell: Cell::Target(view.board.when),
                id: "share-target".to_owned(),
                label: view.catalogue().common.target.to_owned(),
                described_by: String::new(),
                placeholder: String::new(),
                dispatch: view.dispatch,
            }) }
        </div>
    }
}

fn rate_target(view: &View<'_>, result: Option<Quantity>, rate: &RateTarget) -> Html {
    let words = view.words();
    let text = (words.rate_target)(&print_target(&rate.target, view.facts.language), &counts(view, &rate.target));
    let exactly = rate.result_is_low_of.filter(|base| !base.is_zero()).zip(result).and_then(|(base, result)| {
        let base = base_text(view, base)?;
        Some((words.exactly_rate_of)(&view.count(Some(result)), &view.percent(Some(rate.low)), &base))
    });
    html! {
        <>
            { paragraph("", text) }
            { for exactly.map(|text| paragraph("quiet", text)) }
        </>
    }
}

/// A base as it is where it is a whole number; another is no number of people and is not printed as one.
fn base_text(view: &View<'_>, base: Fraction) -> Option<String> {
    (base.denominator() == 1).then(|| print_average(base, &view.style()).ok()).flatten()
}

/// The whole counts a rate target stands for.
fn counts(view: &View<'_>, target: &Target) -> String {
    let print = |quantity| print_quantity(quantity, view.facts.language.locale());
    match target.high().filter(|high| *high != target.low()) {
        Some(high) => (view.catalogue().common.interval)(&print(target.low()), &print(high)),
        None => print(target.low()),
    }
}

fn line(view: &View<'_>, board: &RateBoard, line: &BaseLine) -> Html {
    let words = view.words();
    let column = count_title(line.count, view.table.document().plan(), view.catalogue());
    let name = (words.base_name)(line.of, line.year);
    let state = match (line.base, line.rate) {
        _ if !line.in_plan => Some((words.base_outside)(line.year)),
        (None, _) => Some((words.base_missing)(&column, line.year)),
        (Some(base), _) if base.is_zero() => Some(words.zero_base.to_owned()),
        (Some(_), _) => None,
    };
    let resolved = line.counts.zip(board.target).map(|(counted, rate)| {
        let low = view.percent(Some(rate.low));
        let rate = rate
            .high
            .map_or_else(|| low.clone(), |high| [low.trim_end_matches('%'), "–", &view.percent(Some(high))].concat());
        [(words.counts_column)(&rate), counts(view, &counted)].join(": ")
    });
    html! {
        <li key={line.year.to_string() + name.as_str()}>
            <div role="group" aria-label={name.clone()} class="share-base">
                <span class="share-name">{ name }</span>
                { base_field(view, line, column) }
                <span class="share-figure">{ view.percent(line.rate.map(|rate| rate.rate)) }</span>
                <div class="share-notes">
                    { for state.map(|text| paragraph("quiet", text)) }
                    if line.missing > 0 { { paragraph("quiet", (words.missing_base)(line.missing)) } }
                    { for resolved.map(|text| paragraph("", text)) }
                </div>
            </div>
        </li>
    }
}

/// The count the base is read from: an input where there is one unit to enter it for.
fn base_field(view: &View<'_>, line: &BaseLine, column: String) -> Html {
    let from = (view.words().base_from)(&column, line.year);
    match view.board.editing.filter(|_| line.in_plan) {
        Some(unit) => cell_field(&CellFieldView {
            table: view.table,
            facts: view.facts,
            unit,
            cell: Cell::Count(When::Year(line.year), line.count),
            id: ["share-base-", base_id(line)].concat(),
            label: from,
            described_by: String::new(),
            placeholder: line.base.map_or_else(|| view.words().not_entered.to_owned(), |_| view.count(line.base)),
            dispatch: view.dispatch,
        }),
        None => {
            html! { <span class="share-count">{ view.count(line.base) }<span class="quiet">{ " " }{ from }</span></span> }
        }
    }
}

const fn base_id(line: &BaseLine) -> &'static str {
    match line.of {
        crate::calc::RateBase::StartOfYear => "year",
        crate::calc::RateBase::EndOfPreviousYear => "before",
        crate::calc::RateBase::StartOfTerm => "term",
        crate::calc::RateBase::Current => "now",
    }
}
