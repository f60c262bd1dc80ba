//! The whole that published shares imply, held against the one that is there.

use yew::prelude::*;

use super::view::View;
use crate::app::shares::{GroupBoard, Offender, Reason};
use crate::calc::{Decimals, Rounded, WholeInterval};
use crate::number::{TrailingZeros, print_quantity, print_rounded};
use crate::ui::parts::{figure_list, paragraph};
use crate::ui::quick::headline::{interval, typed_percent};

/// Folded while there is a whole and it fits.
pub(super) fn implied(view: &View<'_>, group: &GroupBoard) -> Html {
    let Some(board) = &group.implied else { return Html::default() };
    let words = view.words();
    let outcome = &view.catalogue().outcome;
    let name = view.whole_name(group);
    let whole = group.whole.and_then(crate::calc::Quantity::as_whole);
    let fits = whole.map(|whole| {
        [&board.half_up, &board.truncated]
            .into_iter()
            .any(|found| found.as_ref().is_ok_and(|interval| interval.contains(whole)))
    });
    // Where nothing fits by either rule, that is said already.
    let any = board.half_up.is_ok() || board.truncated.is_ok();
    let held = fits.filter(|_| any).map(|fits| {
        let (class, text) = if fits { ("", words.whole_fits) } else { ("notice", words.whole_apart) };
        paragraph(class, text(&name, &view.count(group.whole)))
    });
    let open = board.half_up.is_err() || fits != Some(true);
    html! {
        <details class="share-fold" {open}>
            <summary>{ (words.implied)(&name) }</summary>
            { paragraph("quiet", (words.implied_from)(board.used)) }
            { figure_list(vec![
                (outcome.if_rounded, found(view, &board.half_up)),
                (outcome.if_truncated, found(view, &board.truncated)),
            ]) }
            { for held }
        </details>
    }
}

fn found(view: &View<'_>, found: &Result<WholeInterval, Reason>) -> String {
    let words = view.words();
    let language = view.facts.language;
    let pair = |offender: &Offender| {
        (words.pair)(
            &view.named(&offender.label),
            &print_quantity(offender.count, language.locale()),
            &typed_percent(offender.printed, language.locale()),
        )
    };
    match found {
        Ok(fits) => interval(Some(*fits), language),
        Err(Reason::Alone(offenders)) => (words.alone)(&offenders.iter().map(pair).collect::<Vec<_>>().join(", ")),
        Err(Reason::Apart(both)) => {
            let [above, below] = both.as_ref();
            let whole = |value: Option<i128>| {
                value.map_or_else(String::new, |value| {
                    print_rounded(Rounded::new(value, Decimals::ZERO), language.locale(), TrailingZeros::Drop)
                })
            };
            let least = whole(above.allows.map(WholeInterval::lo));
            let most = whole(below.allows.and_then(WholeInterval::hi));
            (words.apart)(&pair(above), &least, &pair(below), &most)
        }
    }
}
