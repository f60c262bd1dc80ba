//! The report sentence, ready to copy.

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use crate::app::Action;
use crate::app::quick::TextField as Field;
use crate::i18n::{Language, Wording};
use crate::platform::clipboard;
use crate::ui::choice::Choice;
use crate::ui::store::Dispatch;
use crate::ui::text_field::TextField;

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
    html! {
        <section class="panel" role="group" aria-labelledby="sentence-heading">
            <h2 id="sentence-heading">{ words.heading }</h2>
            if let Some(sentence) = &props.sentence {
                <p class="sentence-text" ref={shown}>{ sentence }</p>
                <div class="sentence-actions">
                    <button type="button" class="button button-main" onclick={copy}>{ words.copy }</button>
                    if *copied == Copied::Yes {
                        <span>{ words.copied }</span>
                    }
                </div>
                if *copied == Copied::Refused {
                    <p class="notice">{ words.copy_refused }</p>
                }
            } else {
                <p class="quiet">{ words.prompt }</p>
            }
            <details class="disclosure">
                <summary>{ words.details }</summary>
                { details(props) }
            </details>
        </section>
    }
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
    html! {
        <div class="sentence-parts">
            <TextField
                id="unit"
                label={words.unit}
                value={props.unit.clone()}
                placeholder={words.unit_placeholder}
                on_input={typed(Field::Unit)}
            />
            <TextField
                id="period"
                label={words.period}
                value={props.period.clone()}
                placeholder={words.period_placeholder}
                on_input={typed(Field::Period)}
            />
            <TextField
                id="noun"
                label={words.noun}
                value={props.noun.clone()}
                placeholder={words.noun_placeholder}
                on_input={typed(Field::Noun)}
            />
            <div class="field">
                <div class="field-head" aria-hidden="true">{ words.wording }</div>
                <Choice
                    name="wording"
                    label={words.wording}
                    options={Wording::ALL.map(|wording| AttrValue::from((words.wording_name)(wording))).to_vec()}
                    chosen={Wording::ALL.iter().position(|wording| *wording == props.wording).unwrap_or(0)}
                    on_choose={choose}
                />
            </div>
        </div>
    }
}
