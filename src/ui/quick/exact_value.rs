//! The exact fraction, both roundings, and how figures are printed.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::{Action, FigureSettings};
use crate::calc::{Percentage, RoundingRule};
use crate::i18n::Language;
use crate::ui::exact_figures::exact_figures;
use crate::ui::store::Dispatch;

/// The disclosure under the main figure.
pub(super) fn exact_value(
    language: Language,
    settings: FigureSettings,
    percentage: Option<Percentage>,
    dispatch: &Dispatch,
) -> Html {
    let words = language.words();
    let rules = [
        ("half", words.common.rounded, settings.rounding() == RoundingRule::HalfAwayFromZero),
        ("cut", words.common.truncated, settings.rounding() == RoundingRule::Truncate),
    ];
    let rules = rules.into_iter().map(|(value, text, chosen)| option(value, text, chosen)).collect();
    let counts = FigureSettings::OFFERED.into_iter().map(|decimals| {
        let count = decimals.count().to_string();
        option(&count, &count, decimals == settings.decimals())
    });
    html! {
        <details class="disclosure">
            <summary>{ words.outcome.details }</summary>
            { for percentage.and_then(|percentage| exact_figures(language, settings, percentage).ok()) }
            <div class="figure-style">
                { select("rounding", words.common.rounding, rules, choose_rounding(dispatch)) }
                { select("decimals", words.common.decimals, counts.collect(), choose_decimals(dispatch)) }
            </div>
        </details>
    }
}

fn select(id: &'static str, label: &'static str, options: Vec<Html>, onchange: Callback<Event>) -> Html {
    html! {
        <div class="field">
            <div class="field-head"><label for={id}>{ label }</label></div>
            <select {id} {onchange}>{ options }</select>
        </div>
    }
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
