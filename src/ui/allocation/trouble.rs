//! What stands in the way of an allocation: every unit and every bound by name.

use yew::prelude::*;

use super::phrases::View;
use super::settings::no_total;
use crate::app::allocation::{Problem, SpreadError, cell_of};
use crate::app::table::TableAction;
use crate::calc::AllocationError;
use crate::desk::Desk;
use crate::number::print_reading;
use crate::plan::WorkingCell;
use crate::ui::parts::button;

/// How many texts that cannot be used are listed.
pub(super) const LISTED: usize = 6;

/// The id of what is said about a text of a unit.
pub(super) fn problem_id(place: usize) -> String {
    ["allocation-problem-", &place.to_string()].concat()
}

/// What is missing, cannot be read or does not fit; nothing where the total is shared out.
pub(super) fn trouble(view: &View<'_>, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let sheet = view.sheet;
    let (heading, lines) = match &sheet.outcome {
        Some(Ok(_)) => return Html::default(),
        Some(Err(error)) => (words.does_not_fit, html! { <li class="field-error">{ sentence(view, error) }</li> }),
        None => (words.waits, waiting(view, desk)),
    };
    html! {
        <section class="allocation-part" role="group" aria-labelledby="allocation-trouble">
            <h3 id="allocation-trouble">{ heading }</h3>
            <div role="status"><ul class="allocation-lines">{ lines }</ul></div>
        </section>
    }
}

fn waiting(view: &View<'_>, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let sheet = view.sheet;
    let total = (sheet.total.value().is_none() && sheet.total.typed.error().is_none())
        .then(|| html! { <li>{ no_total(view) }</li> });
    let missing =
        (!sheet.missing.is_empty()).then(|| html! { <li>{ (words.missing)(&view.names(&sheet.missing)) }</li> });
    let problems: Vec<Problem<'_>> = sheet.problems().collect();
    let more = problems.len().saturating_sub(LISTED);
    let problems = problems.iter().take(LISTED).enumerate().map(|(place, problem)| line(view, desk, place, problem));
    html! {
        <>
            { for total }
            { for problems }
            if more > 0 { <li class="field-error">{ (words.more_problems)(more) }</li> }
            { for missing }
        </>
    }
}

/// The place of a text, whose it is, and why it cannot be used.
fn said_of(view: &View<'_>, problem: &Problem<'_>) -> (WorkingCell, String) {
    let words = view.words();
    let sheet = view.sheet;
    let unit = problem.unit.and_then(|position| sheet.of.units.get(position)).copied();
    let subject = if problem.unit.is_some() { unit } else { sheet.of.parent };
    let cell = cell_of(problem.field, subject, sheet.when);
    let name = unit.map(|unit| view.name(unit)).unwrap_or_default();
    let whose = (words.allocation.problem)(&name, view.field(problem.field), view.plan.working(cell));
    let why =
        problem.error.map_or_else(|| words.allocation.nothing_to_keep.to_owned(), |error| (words.error.read)(error));
    (cell, [whose.as_str(), &why].join(" "))
}

/// The first thing that stands in the way, once more: it stays in sight while the inputs of units are.
pub(super) fn reminder(view: &View<'_>) -> Html {
    let words = &view.words().allocation;
    let sheet = view.sheet;
    let text = match &sheet.outcome {
        Some(Ok(_)) => return Html::default(),
        Some(Err(error)) => sentence(view, error),
        None => match sheet.problems().next() {
            Some(problem) => said_of(view, &problem).1,
            None if sheet.total.value().is_none() => no_total(view),
            None => (words.missing)(&view.names(&sheet.missing)),
        },
    };
    html! { <p class="allocation-reminder" aria-hidden="true">{ text }</p> }
}

/// Whose text, why it cannot be used, and what may be meant.
fn line(view: &View<'_>, desk: &Desk, place: usize, problem: &Problem<'_>) -> Html {
    let (cell, text) = said_of(view, problem);
    let readings = problem.error.map_or(&[][..], |error| &error.readings).iter().map(|reading| {
        let text = print_reading(*reading, view.locale());
        let (desk, spelling) = (desk.clone(), text.clone());
        let take =
            Callback::from(move |_: MouseEvent| desk.act(TableAction::SetWorking(vec![(cell, spelling.clone())])));
        button("button", text, take)
    });
    // What is typed once has its readings beside it.
    let readings = problem.unit.is_some().then(|| html! { <div class="field-readings">{ for readings }</div> });
    html! {
        <li class="field-error">
            <span id={problem_id(place)}>{ text }</span>
            { for readings }
        </li>
    }
}

fn sentence(view: &View<'_>, error: &SpreadError) -> String {
    let words = &view.words().allocation;
    let count = |count: &i128| view.count(*count);
    let bounds = |position: &usize| {
        let line = view.sheet.lines.get(*position);
        let bound = |bound: Option<i128>| bound.map(|bound| view.count(bound)).unwrap_or_default();
        let (min, max) = (line.and_then(|line| line.min.value()), line.and_then(|line| line.max.value()));
        (words.with_two)(&view.name_at(*position), &bound(min), &bound(max))
    };
    match error {
        SpreadError::NoUnits => (view.words().error.allocation)(&AllocationError::NoUnits),
        SpreadError::Negative => words.negative.to_owned(),
        SpreadError::Overflow => words.overflow.to_owned(),
        SpreadError::MinimumAboveMaximum(units) => {
            (words.minimum_above_maximum)(&view.list(units.len(), units.iter().map(bounds)))
        }
        SpreadError::BaseAboveMaximum { base, units } => (words.base_above_maximum)(&count(base), &view.names(units)),
        SpreadError::LockedAboveTotal { locked, total } => {
            (words.locked_above_total)(&count(locked), &count(total), &count(&(locked - total)))
        }
        SpreadError::AllLocked { locked, total } => {
            (words.all_locked)(&count(locked), &count(total), &count(&(total - locked)))
        }
        SpreadError::BaseAboveLeft { base, units, needed, left } => {
            (words.base_above_left)(&units.to_string(), &count(base), &count(needed), &count(left))
        }
        SpreadError::MinimumsAboveLeft { sum, left, units } => {
            (words.minimums_above_left)(&count(sum), &count(left), &count(&(sum - left)), &view.names(units))
        }
        SpreadError::MaximumsBelowLeft { sum, left } => {
            (words.maximums_below_left)(&count(sum), &count(left), &count(&(left - sum)))
        }
        SpreadError::NoWeights { left, reach, units } => {
            (words.no_weights)(&count(left), &count(reach), &view.names(units))
        }
    }
}
