//! What a total comes to: its parts, what rounding left over, how the methods differ, ties.

use yew::prelude::*;

use super::phrases::View;
use crate::app::allocation::Spread;
use crate::calc::Method;
use crate::ui::parts::paragraph;

/// The allocation in sentences; nothing where there is none.
pub(super) fn outcome(view: &View<'_>) -> Html {
    let words = &view.words().allocation;
    let Some(spread) = view.sheet.spread() else { return Html::default() };
    let left = match spread.left_by_rounding {
        0 => words.nothing_left.to_owned(),
        left => (words.left_by_rounding)(&view.count(left)),
    };
    let ties = [Method::LargestRemainder, Method::SainteLague].into_iter().filter_map(|method| {
        let tied = &spread.by(method).tied;
        (!tied.is_empty()).then(|| (words.tie)(view.method(method), &view.names(tied)))
    });
    let ties: Vec<String> = ties.collect();
    let rule = (!ties.is_empty()).then(|| words.tie_rule.to_owned());
    let lines = parts(view, spread).into_iter().chain([methods(view, spread), left]).chain(ties).chain(rule);
    html! {
        <section class="allocation-part" role="group" aria-labelledby="allocation-outcome">
            <h3 id="allocation-outcome">{ words.fits }</h3>
            { for lines.map(|line| paragraph("", line)) }
        </section>
    }
}

/// The total as what is locked, the base, and what goes by weight; nothing where all of it goes by weight.
fn parts(view: &View<'_>, spread: &Spread) -> Option<String> {
    let words = &view.words().allocation;
    let mut parts = Vec::new();
    if spread.locked > 0 {
        parts.push((words.part_locked)(&view.count(spread.locked)));
    }
    if spread.based > 0 {
        let base = view.sheet.base.value().unwrap_or(0);
        parts.push((words.part_base)(&spread.free.to_string(), &view.count(base), &view.count(spread.based)));
    }
    if parts.is_empty() {
        return None;
    }
    parts.push((words.part_rest)(&view.count(spread.rest)));
    Some((words.parts)(&view.count(spread.total), &parts.join(" + ")))
}

/// What is said of the sums is added up here, not taken for granted.
fn methods(view: &View<'_>, spread: &Spread) -> String {
    let words = &view.words().allocation;
    let sum: i128 = spread.largest_remainder.shares.iter().sum();
    let differing = spread.differing();
    if differing == 0 {
        return (words.methods_agree)(&view.count(sum));
    }
    let pairs = spread.largest_remainder.shares.iter().zip(&spread.sainte_lague.shares).enumerate();
    let units = pairs.filter(|(_, (one, other))| one != other).map(|(position, (one, other))| {
        (words.with_two)(&view.name_at(position), &view.count(*one), &view.count(*other))
    });
    (words.methods_differ)(&view.count(sum), differing, &view.list(differing, units))
}
