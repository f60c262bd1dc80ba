//! The verdict on an attainment that was typed beside its target and result.

use yew::prelude::*;

use super::headline::typed_percent;
use crate::app::quick::TypedCheck;
use crate::calc::{Check, Rounded, Verdict};
use crate::i18n::Language;
use crate::number::{Locale, TrailingZeros, print_rounded};

#[derive(PartialEq, Properties)]
pub(super) struct TypedCheckNoteProps {
    pub(super) language: Language,
    pub(super) typed: TypedCheck,
}

#[component]
pub(super) fn TypedCheckNote(props: &TypedCheckNoteProps) -> Html {
    let locale = props.language.locale();
    let typed = (props.language.words().outcome.typed_attainment)(&typed_percent(props.typed.printed, locale));
    html! { <p class="notice">{ format!("{typed}: {}.", verdict_text(&props.typed.check, true, props.language)) }</p> }
}

/// A verdict in words: what it is, what the figure should be, and the slip that explains it.
pub(super) fn verdict_text(check: &Check, per_cent: bool, language: Language) -> String {
    let words = &language.words().check;
    let mut text = (words.verdict)(check.verdict).to_owned();
    let mut add = |part: &str| {
        text.push_str("; ");
        text.push_str(part);
    };
    if let (Verdict::Disagrees | Verdict::Truncated | Verdict::Approximate, Some(both)) =
        (check.verdict, check.should_be)
    {
        let print = |rounded| printed(rounded, per_cent, language.locale());
        add(&(words.should_be)(&print(both.half_up), &print(both.truncated)));
    }
    if let Some(slip) = check.why {
        add((words.slip)(slip));
    }
    text
}

/// A figure as published: its decimals kept, `%` where it counts per cent.
pub(super) fn printed(rounded: Rounded, per_cent: bool, locale: Locale) -> String {
    let sign = if per_cent { "%" } else { "" };
    format!("{}{sign}", print_rounded(rounded, locale, TrailingZeros::Keep))
}
