//! The whole numbers that fit a published percentage, by both rules.

use yew::prelude::*;

use super::headline::{interval, typed_percent};
use crate::calc::{Implied, Quantity, Rounded};
use crate::i18n::Language;
use crate::number::print_quantity;
use crate::ui::parts::{figure_list, paragraph};

/// Every whole target for which the result prints as typed.
pub(super) fn implied_target(language: Language, result: Quantity, printed: Rounded, implied: &Implied) -> Html {
    let locale = language.locale();
    let (result, printed) = (print_quantity(result, locale), typed_percent(printed, locale));
    html! {
        <>
            { paragraph("", (language.words().outcome.implied_from)(&result, &printed)) }
            { both_rules(language, implied) }
        </>
    }
}

/// Where the result comes from, and every whole result that prints as typed.
pub(super) fn implied_result(language: Language, target: Quantity, printed: Rounded, implied: &Implied) -> Html {
    let words = &language.words().outcome;
    let locale = language.locale();
    let printed = typed_percent(printed, locale);
    html! {
        <>
            { paragraph("", (words.result_from)(&printed, &print_quantity(target, locale))) }
            { paragraph("quiet", (words.results_that_print)(&printed)) }
            { both_rules(language, implied) }
        </>
    }
}

fn both_rules(language: Language, implied: &Implied) -> Html {
    let words = &language.words().outcome;
    figure_list(vec![
        (words.if_rounded, interval(implied.half_up, language)),
        (words.if_truncated, interval(implied.truncated, language)),
    ])
}
