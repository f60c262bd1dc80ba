//! The box for the report. The browser keeps its text; every letter goes into the session, and nothing is drawn again
//! for one.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::session::CheckSession;
use crate::app::check::CheckAction;
use crate::i18n::Language;
use crate::report::ReportLanguage;
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::parts::{button, paragraph};

const LANGUAGES: [ReportLanguage; 2] = [ReportLanguage::Vietnamese, ReportLanguage::English];

pub(super) struct TextBoxView<'a> {
    pub(super) session: &'a CheckSession,
    pub(super) language: Language,
    pub(super) area: &'a NodeRef,
    /// Called after every letter.
    pub(super) on_typed: Callback<()>,
    /// Something that changes more than letters.
    pub(super) act: &'a Callback<CheckAction>,
}

/// The box with its hint, the language of the report, and the way to an empty box and back.
pub(super) fn text_box(view: &TextBoxView<'_>) -> Html {
    let words = &view.language.words().check_room;
    let state = view.session.state();
    let oninput = {
        let (session, on_typed) = (view.session.clone(), view.on_typed.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            session.act(CheckAction::Type(text.into()));
            on_typed.emit(());
        })
    };
    let on_choose =
        view.act.reform(|place: usize| CheckAction::ChooseLanguage(LANGUAGES.get(place).copied().unwrap_or_default()));
    let language = state.language(view.language);
    let go = |action: CheckAction| view.act.reform(move |_: MouseEvent| action.clone());
    let back = if state.text().is_empty() { words.restore } else { words.exchange };
    html! {
        <div class="check-source">
            <label for="report-text">{ words.text }</label>
            <textarea
                id="report-text"
                class="check-box"
                ref={view.area}
                rows="8"
                autocomplete="off"
                spellcheck="false"
                aria-describedby="report-hint"
                {oninput}
            />
            <p id="report-hint" class="quiet">{ words.hint }</p>
            <div class="check-source-tools">
                <div class="field">
                    <div class="field-head" aria-hidden="true">{ words.language }</div>
                    { choice(&ChoiceView {
                        name: "report-language",
                        label: words.language,
                        options: LANGUAGES.map(words.language_name).to_vec(),
                        chosen: LANGUAGES.iter().position(|known| *known == language).unwrap_or(0),
                        on_choose,
                    }) }
                </div>
                { button("button", words.clear, go(CheckAction::Clear)) }
                if state.cleared().is_some() {
                    if state.text().is_empty() { { paragraph("quiet", words.cleared) } }
                    { button("button", back, go(CheckAction::Restore)) }
                }
            </div>
        </div>
    }
}
