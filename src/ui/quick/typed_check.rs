//! The verdict on an attainment that was typed beside its target and result.

use yew::prelude::*;

use super::headline::typed_percent;
use crate::app::quick::TypedCheck;
use crate::calc::{Check, Rounded, Verdict};
use crate::i18n::Language;
use crate::number::{Locale, TrailingZeros, print_rounded};
use crate::ui::parts::paragraph;

/// The verdict beside the figure as typed.
pub(super) fn typed_check_note(language: Language, typed: &TypedCheck) -> Html {
    let figure = (language.words().outcome.typed_attainment)(&typed_percent(typed.printed, language.locale()));
    paragraph("notice", format!("{figure}: {}.", verdict_text(&typed.check, true, language)))
}

/// A verdict in words: what it is, what the figure should be, and the slip that explains it.
pub(in crate::ui) fn verdict_text(check: &Check, per_cent: bool, language: Language) -> String {
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
