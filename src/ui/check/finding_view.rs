//! One finding in words.

use yew::prelude::*;

use super::verdict_mark::verdict_shape;
use crate::app::check::{Reading, explain};
use crate::i18n::Language;
use crate::report::Finding;
use crate::ui::parts::paragraph;

/// Its verdict, quotation, arithmetic and what has to be said about it.
pub(super) fn finding_view(reading: &Reading, finding: &Finding, language: Language) -> Html {
    let explained = explain(&reading.text, finding, language);
    let notes = explained.notes.into_iter().map(|note| paragraph("", note));
    html! {
        <>
            <p class="check-verdict">
                { verdict_shape(finding.verdict) }
                <strong>{ explained.verdict }</strong>
                <span class="quiet">{ explained.kind }</span>
            </p>
            <blockquote class="check-quote" dir="auto">{ explained.quote }</blockquote>
            { for explained.arithmetic.map(|line| paragraph("check-arithmetic", line)) }
            { for notes }
        </>
    }
}
