//! The whole numbers that fit a published percentage, by both rules.

use yew::prelude::*;

use super::headline::{interval, typed_percent};
use crate::calc::{Implied, Quantity, Rounded};
use crate::i18n::Language;
use crate::number::print_quantity;

#[derive(PartialEq, Properties)]
pub(super) struct ImpliedTargetProps {
    pub(super) language: Language,
    pub(super) result: Quantity,
    pub(super) printed: Rounded,
    pub(super) implied: Implied,
}

/// Every whole target for which the result prints as typed.
#[component]
pub(super) fn ImpliedTarget(props: &ImpliedTargetProps) -> Html {
    let locale = props.language.locale();
    let result = print_quantity(props.result, locale);
    let printed = typed_percent(props.printed, locale);
    html! {
        <>
            <p>{ (props.language.words().outcome.implied_from)(&result, &printed) }</p>
            { both_rules(props.language, &props.implied) }
        </>
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct ImpliedResultProps {
    pub(super) language: Language,
    pub(super) target: Quantity,
    pub(super) printed: Rounded,
    pub(super) implied: Implied,
}

/// The product, and every whole result that prints as typed.
#[component]
pub(super) fn ImpliedResult(props: &ImpliedResultProps) -> Html {
    let words = &props.language.words().outcome;
    let locale = props.language.locale();
    let printed = typed_percent(props.printed, locale);
    html! {
        <>
            <p>{ (words.result_from)(&printed, &print_quantity(props.target, locale)) }</p>
            <p class="quiet">{ (words.results_that_print)(&printed) }</p>
            { both_rules(props.language, &props.implied) }
        </>
    }
}

fn both_rules(language: Language, implied: &Implied) -> Html {
    let words = &language.words().outcome;
    html! {
        <dl class="figure-list">
            <div>
                <dt>{ words.if_rounded }</dt>
                <dd>{ interval(implied.half_up, language) }</dd>
            </div>
            <div>
                <dt>{ words.if_truncated }</dt>
                <dd>{ interval(implied.truncated, language) }</dd>
            </div>
        </dl>
    }
}
