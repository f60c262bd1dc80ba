//! The check of targets that were handed down.

use yew::prelude::*;

use super::phrases::View;
use crate::app::allocation::{Gap, GapAt, SumLine, gaps, sum_lines};
use crate::app::table::TableAction;
use crate::app::target_text::print_target;
use crate::calc::{Distribution, NoTargetReason, Quantity, Target};
use crate::desk::Desk;
use crate::number::print_quantity;
use crate::plan::{Document, TargetSum, UnitId};
use crate::ui::parts::paragraph;

/// How many places further down are listed.
const LISTED: usize = 40;

/// The unit against those under it, by period; then every place further down that does not add up.
pub(super) fn sum_check(view: &View<'_>, document: &Document, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let parent = view.sheet.of.parent;
    let lines = parent.map(|unit| sum_lines(document, unit)).unwrap_or_default();
    let mut below = gaps(document, parent);
    below.retain(|gap| Some(gap.unit) != parent);
    let any_target = lines.iter().any(|line| line.own.is_some()) || !below.is_empty();
    let heading = parent.map(|unit| html! { <h4>{ (words.check_of)(&view.name(unit)) }</h4> });
    let more = below.len().saturating_sub(LISTED);
    let places = below.iter().take(LISTED).map(|gap| place(view, desk, gap));
    html! {
        <section class="allocation-part" role="group" aria-labelledby="allocation-check">
            <h3 id="allocation-check">{ words.check }</h3>
            if lines.is_empty() {
                if !any_target { { paragraph("quiet", words.nothing_to_check) } }
            } else {
                { for heading }
                <ul class="allocation-lines">{ for lines.iter().map(|line| period(view, line)) }</ul>
            }
            if below.is_empty() {
                if any_target { { paragraph("quiet", words.no_gaps) } }
            } else {
                { paragraph("", (words.gaps)(below.len())) }
                <ul class="allocation-lines">{ for places }</ul>
                if more > 0 { { paragraph("quiet", (words.more_gaps)(more)) } }
            }
        </section>
    }
}

fn print(view: &View<'_>, target: &Target) -> String {
    print_target(target, view.facts.language)
}

fn amount(view: &View<'_>, quantity: Quantity) -> String {
    print_quantity(quantity, view.locale())
}

/// Own target and sum, and by how much they differ.
fn apart(view: &View<'_>, own: &Target, sum: &Target, difference: Quantity) -> String {
    let words = &view.words().allocation;
    let by = amount(view, difference.abs());
    let sentence = (words.sum_apart)(&print(view, own), &print(view, sum), &by, difference.is_negative());
    if own.high().is_some() || sum.high().is_some() {
        [sentence.as_str(), words.by_lower_ends].join(" ")
    } else {
        sentence
    }
}

fn years(view: &View<'_>, over: &Distribution) -> String {
    let words = &view.words().allocation;
    let (assigned, years) = (amount(view, over.assigned), amount(view, over.distributed));
    (words.years_apart)(&assigned, &years, &amount(view, over.left.abs()), over.left.is_negative())
}

/// A period of the unit.
fn period(view: &View<'_>, line: &SumLine) -> Html {
    let words = &view.words().allocation;
    let zero = Target::exactly(Quantity::ZERO).ok();
    let sum = match line.sum {
        TargetSum::Is(sum) => Some(sum),
        TargetSum::Nothing(NoTargetReason::Zero) => zero,
        TargetSum::Nothing(NoTargetReason::Blank | NoTargetReason::Mixed) | TargetSum::Failed(_) => None,
    };
    let (differs, sentence) = match (&line.own, &sum, line.difference) {
        (Some(own), Some(_), Some(difference)) if difference.is_zero() => {
            (false, (words.sum_matches)(&print(view, own)))
        }
        (Some(own), Some(sum), Some(difference)) => (true, apart(view, own, sum, difference)),
        (Some(own), None, _) if line.sum == TargetSum::Nothing(NoTargetReason::Blank) => {
            (false, (words.not_handed_down)(&print(view, own)))
        }
        (Some(own), _, _) => (true, (words.sum_mixed)(&print(view, own))),
        (None, Some(sum), _) => (false, (words.only_sum)(&print(view, sum))),
        (None, None, _) => (true, view.words().table.mixed.to_owned()),
    };
    let over = line.over_years.filter(|over| !over.left.is_zero()).map(|over| years(view, &over));
    let anything = !matches!(line.sum, TargetSum::Nothing(NoTargetReason::Blank));
    let blank = (anything && !line.blank.is_empty()).then(|| {
        (words.without_target)(&view.list(line.blank.len(), line.blank.iter().map(|unit: &UnitId| view.name(*unit))))
    });
    let differs = differs || over.is_some();
    let text = [Some((words.about)(&view.period(line.when), &sentence)), over, blank];
    let text: Vec<String> = text.into_iter().flatten().collect();
    html! { <li class={differs.then_some("allocation-differs")}>{ text.join(" ") }</li> }
}

/// A place further down, as a way to it.
fn place(view: &View<'_>, desk: &Desk, at: &GapAt) -> Html {
    let words = &view.words().allocation;
    let sentence = match &at.gap {
        Gap::Units(own, sum, difference) => apart(view, own, sum, *difference),
        Gap::Mixed(own) => (words.sum_mixed)(&print(view, own)),
        Gap::Years(over) => years(view, over),
    };
    let place = [view.name(at.unit), view.period(at.when)].join(", ");
    let (unit, when) = (at.unit, at.when);
    let desk = desk.clone();
    let go = Callback::from(move |_: MouseEvent| {
        desk.act(TableAction::Period(when));
        desk.act(TableAction::Subject(Some(unit)));
    });
    html! {
        <li class="allocation-differs">
            <button type="button" class="allocation-place" onclick={go}>{ (words.about)(&place, &sentence) }</button>
        </li>
    }
}
