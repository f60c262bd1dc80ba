//! An input for a few words.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::platform::focus;

pub(super) struct TextFieldView {
    pub(super) id: &'static str,
    pub(super) label: &'static str,
    pub(super) value: AttrValue,
    pub(super) placeholder: &'static str,
    pub(super) on_input: Callback<String>,
}

/// The input with its label.
pub(super) fn text_field(view: &TextFieldView) -> Html {
    let oninput = {
        let on_input = view.on_input.clone();
        Callback::from(move |event: InputEvent| {
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    html! {
        <div class="field">
            <div class="field-head"><label for={view.id}>{ view.label }</label></div>
            <input
                id={view.id}
                type="text"
                autocomplete="off"
                enterkeyhint="next"
                placeholder={view.placeholder}
                value={view.value.clone()}
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
