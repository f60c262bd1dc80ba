//! All findings, the most severe first.

use yew::prelude::*;

use super::finding_view::finding_view;
use super::verdict_mark::verdict_class;
use crate::app::check::{CheckAction, CheckState, Reading};
use crate::i18n::Language;
use crate::ui::parts::button;

/// The list, as long as it is drawn, and a button for more. `reveal` takes the reader to a finding in the text.
pub(super) fn finding_list(
    state: &CheckState,
    reading: &Reading,
    language: Language,
    printing: bool,
    reveal: &Callback<CheckAction>,
) -> Html {
    let words = &language.words().check_room;
    let listed = if printing { reading.order.len() } else { state.listed() };
    let items = reading.order.iter().take(listed).filter_map(|place| {
        let finding = reading.report.findings.get(*place)?;
        let (reveal, place) = (reveal.clone(), *place);
        let show = Callback::from(move |_: MouseEvent| reveal.emit(CheckAction::Open(place)));
        let is_open = state.open() == Some(place);
        Some(html! {
            <li class={classes!("check-finding", verdict_class(finding.verdict))} aria-current={is_open.then_some("true")}>
                { finding_view(reading, finding, language) }
                { button("button button-quiet", words.show_in_text, show) }
            </li>
        })
    });
    let rest = reading.order.len().saturating_sub(listed);
    let more = reveal.reform(|_: MouseEvent| CheckAction::More);
    html! {
        <section class="check-findings" aria-labelledby="check-findings-heading">
            <h3 id="check-findings-heading">{ words.findings }</h3>
            <ol class="check-list">{ for items }</ol>
            if rest > 0 { { button("button", (words.more)(rest), more) } }
        </section>
    }
}
