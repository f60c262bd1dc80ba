//! The report sentence, ready to copy.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use crate::app::Action;
use crate::app::quick::TextField as Field;
use crate::i18n::{Language, Wording};
use crate::platform::clipboard;
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::parts::{button, panel, paragraph};
use crate::ui::store::Dispatch;
use crate::ui::text_field::{TextFieldView, text_field};

#[derive(PartialEq, Properties)]
pub(super) struct SentenceProps {
    pub(super) language: Language,
    pub(super) sentence: Option<AttrValue>,
    pub(super) wording: Wording,
    pub(super) unit: AttrValue,
    pub(super) period: AttrValue,
    pub(super) noun: AttrValue,
    /// Says something once through the page's live region.
    pub(super) on_notice: Callback<AttrValue>,
    pub(super) dispatch: Dispatch,
}

/// How the last copying ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Copied {
    NotYet,
    Yes,
    Refused,
}

#[component]
pub(super) fn Sentence(props: &SentenceProps) -> Html {
    let words = &props.language.words().sentence;
    let copied = use_state(|| Copied::NotYet);
    let shown = use_node_ref();
    {
        let copied = copied.clone();
        use_effect_with(props.sentence.clone(), move |_| copied.set(Copied::NotYet));
    }
    let copy = {
        let (copied, shown) = (copied.clone(), shown.clone());
        let (sentence, on_notice) = (props.sentence.clone().unwrap_or_default(), props.on_notice.clone());
        Callback::from(move |_: MouseEvent| {
            let (copied, shown) = (copied.clone(), shown.cast::<Element>());
            let (sentence, on_notice) = (sentence.clone(), on_notice.clone());
            spawn_local(async move {
                let done = clipboard::copy(&sentence, shown).await;
                copied.set(if done { Copied::Yes } else { Copied::Refused });
                on_notice.emit(AttrValue::from(if done { words.copied } else { words.copy_refused }));
            });
        })
    };
    let body = html! {
        <>
            if let Some(sentence) = &props.sentence {
                <p class="sentence-text" ref={shown}>{ sentence }</p>
                <div class="sentence-actions">
                    { button("button button-main", words.copy, copy) }
                    if *copied == Copied::Yes {
                        <span>{ words.copied }</span>
                    }
                </div>
                if *copied == Copied::Refused {
                    { paragraph("notice", words.copy_refused) }
                }
            } else {
                { paragraph("quiet", words.prompt) }
            }
            <details class="disclosure">
                <summary>{ words.details }</summary>
                { details(props) }
            </details>
        </>
    };
    panel("", "sentence-heading", words.heading, body)
}

fn details(props: &SentenceProps) -> Html {
    let words = &props.language.words().sentence;
    let typed = |field: Field| {
        let dispatch = props.dispatch.clone();
        Callback::from(move |text: String| dispatch.dispatch(Action::TypeText(field, text)))
    };
    let choose = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |place: usize| {
            if let Some(wording) = Wording::ALL.get(place) {
                dispatch.dispatch(Action::ChooseWording(*wording));
            }
        })
    };
    let field = |field: Field, id, label, placeholder, value: &AttrValue| {
        text_field(&TextFieldView { id, label, placeholder, value: value.clone(), on_input: typed(field) })
    };
    html! {
        <div class="sentence-parts">
            { field(Field::Unit, "unit", words.unit, words.unit_placeholder, &props.unit) }
            { field(Field::Period, "period", words.period, words.period_placeholder, &props.period) }
            { field(Field::Noun, "noun", words.noun, words.noun_placeholder, &props.noun) }
            <div class="field">
                <div class="field-head" aria-hidden="true">{ words.wording }</div>
                { choice(&ChoiceView {
                    name: "wording",
                    label: words.wording,
                    options: Wording::ALL.map(words.wording_name).to_vec(),
                    chosen: Wording::ALL.iter().position(|wording| *wording == props.wording).unwrap_or(0),
                    on_choose: choose,
                }) }
            </div>
        </div>
    }
}
