//! An input for a few words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::focus;

#[derive(PartialEq, Properties)]
pub(super) struct TextFieldProps {
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) value: AttrValue,
    pub(super) placeholder: AttrValue,
    pub(super) on_input: Callback<String>,
}

#[component]
pub(super) fn TextField(props: &TextFieldProps) -> Html {
    let oninput = {
        let on_input = props.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <div class="field">
            <div class="field-head"><label for={props.id.clone()}>{ &props.label }</label></div>
            <input
                id={props.id.clone()}
                type="text"
                autocomplete="off"
                enterkeyhint="next"
                placeholder={props.placeholder.clone()}
                value={props.value.clone()}
                {oninput}
                onkeydown={next_on_enter()}
            />
        </div>
    }
}

/// Enter goes to the next input, as on a phone's keypad; never while a word is being composed.
pub(super) fn next_on_enter() -> Callback<KeyboardEvent> {
    Callback::from(|event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            event.prevent_default();
            focus::next_input(&event.target_unchecked_into::<HtmlInputElement>());
        }
    })
}
