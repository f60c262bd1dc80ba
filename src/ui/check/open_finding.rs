//! The finding that is open, and the ways from it.

use yew::prelude::*;

use super::finding_view::finding_view;
use super::verdict_mark::verdict_class;
use crate::app::check::{CheckAction, CheckState, QuickFigures, Reading, quick_figures};
use crate::i18n::Language;
use crate::ui::parts::{button, paragraph};

/// What the buttons do.
pub(super) struct OpenFindingView<'a> {
    pub(super) state: &'a CheckState,
    pub(super) reading: &'a Reading,
    pub(super) language: Language,
    /// Goes to a finding and takes the keyboard along.
    pub(super) reveal: &'a Callback<CheckAction>,
    /// Takes numbers to the quick page.
    pub(super) use_figures: &'a Callback<QuickFigures>,
}

/// The buttons to the findings before and after, the finding if one is open, and the keys.
pub(super) fn open_finding(view: &OpenFindingView<'_>) -> Html {
    let OpenFindingView { state, reading, language, reveal, use_figures } = *view;
    let words = &language.words().check_room;
    let go = |action: CheckAction| reveal.reform(move |_: MouseEvent| action.clone());
    let opened = state.open().and_then(|place| Some((place, reading.report.findings.get(place)?)));
    let position = opened.and_then(|(place, _)| reading.rank(place));
    let position = position.map(|rank| (words.position)(rank + 1, reading.order.len()));
    let take = opened.and_then(|(_, finding)| quick_figures(finding, language)).map(|figures| {
        let use_figures = use_figures.clone();
        let take = Callback::from(move |_: MouseEvent| use_figures.emit(figures.clone()));
        button("button", words.use_figures, take)
    });
    html! {
        <div class={classes!("check-open", opened.map(|(_, finding)| verdict_class(finding.verdict)))}>
            <div class="check-steps">
                { button("button", words.previous, go(CheckAction::Previous)) }
                { button("button", words.next, go(CheckAction::Next)) }
                if let Some(position) = position {
                    <span class="quiet">{ position }</span>
                    { button("button button-quiet", words.close, go(CheckAction::Close)) }
                }
            </div>
            if let Some((_, finding)) = opened {
                <div class="check-opened">
                    { finding_view(reading, finding, language) }
                    { for take }
                </div>
            }
            { paragraph("quiet check-keys", words.keys) }
        </div>
    }
}
