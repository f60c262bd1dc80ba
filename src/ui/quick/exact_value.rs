//! The exact fraction, both roundings, and how figures are printed.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::{Action, FigureSettings};
use crate::calc::{CalcError, Percentage, RoundingRule};
use crate::i18n::Language;
use crate::number::{print_fraction_in, print_percentage};
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct ExactValueProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) percentage: Option<Percentage>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn ExactValue(props: &ExactValueProps) -> Html {
    let words = props.language.words();
    html! {
        <details class="disclosure">
            <summary>{ words.outcome.details }</summary>
            { props.percentage.and_then(|percentage| exact(props, percentage).ok()).unwrap_or_default() }
            <div class="figure-style">
                <div class="field">
                    <div class="field-head"><label for="rounding">{ words.common.rounding }</label></div>
                    <select id="rounding" onchange={choose_rounding(&props.dispatch)}>
                        { option(
                            "half",
                            words.common.rounded,
                            props.settings.rounding() == RoundingRule::HalfAwayFromZero,
                        ) }
                        { option(
                            "cut",
                            words.common.truncated,
                            props.settings.rounding() == RoundingRule::Truncate,
                        ) }
                    </select>
                </div>
                <div class="field">
                    <div class="field-head"><label for="decimals">{ words.common.decimals }</label></div>
                    <select id="decimals" onchange={choose_decimals(&props.dispatch)}>
                        { for FigureSettings::OFFERED.into_iter().map(|decimals| {
                            let count = decimals.count().to_string();
                            option(&count, &count, decimals == props.settings.decimals())
                        }) }
                    </select>
                </div>
            </div>
        </details>
    }
}

fn exact(props: &ExactValueProps, percentage: Percentage) -> Result<Html, CalcError> {
    let words = props.language.words();
    let style = props.settings.style(props.language.locale());
    let by = |rounding| print_percentage(percentage, &crate::number::FigureStyle { rounding, ..style });
    Ok(html! {
        <dl class="figure-list">
            <div>
                <dt>{ words.outcome.exact_value }</dt>
                <dd>{ print_fraction_in(percentage.per_cent(), props.language.locale()) }{ "%" }</dd>
            </div>
            <div>
                <dt>{ words.common.rounded }</dt>
                <dd>{ by(RoundingRule::HalfAwayFromZero)? }</dd>
            </div>
            <div>
                <dt>{ words.common.truncated }</dt>
                <dd>{ by(RoundingRule::Truncate)? }</dd>
            </div>
        </dl>
    })
}

fn option(value: &str, text: &str, selected: bool) -> Html {
    html! { <option value={value.to_owned()} {selected}>{ text }</option> }
}

fn choose_rounding(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let cut = event.target_unchecked_into::<HtmlSelectElement>().value() == "cut";
        let rule = if cut { RoundingRule::Truncate } else { RoundingRule::HalfAwayFromZero };
        dispatch.dispatch(Action::ChooseRounding(rule));
    })
}

fn choose_decimals(dispatch: &Dispatch) -> Callback<Event> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: Event| {
        let count = event.target_unchecked_into::<HtmlSelectElement>().value();
        let offered = FigureSettings::OFFERED.into_iter().find(|decimals| decimals.count().to_string() == count);
        if let Some(decimals) = offered {
            dispatch.dispatch(Action::ChooseDecimals(decimals));
        }
    })
}
