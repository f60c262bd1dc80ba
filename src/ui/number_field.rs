//! An input for a number: what was typed stays as it was typed.

use gloo::timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::text_field::next_on_enter;
use crate::i18n::Language;
use crate::number::{ReadError, print_reading};
use crate::platform::focus;

/// How long typing must rest before a spelling that typing on could still complete is called unreadable, in
/// milliseconds: `23.5` on the way to `23.596` is no mistake.
const PAUSE: u32 = 600;

/// What the page worked out is printed smaller beyond so many letters, so that a phone's input holds it.
const LONG: usize = 9;

#[derive(PartialEq, Properties)]
pub(super) struct NumberFieldProps {
    pub(super) id: AttrValue,
    pub(super) label: AttrValue,
    pub(super) language: Language,
    pub(super) value: AttrValue,
    pub(super) on_input: Callback<String>,
    /// Why the text is not a number.
    #[prop_or_default]
    pub(super) error: Option<ReadError>,
    /// Why the number cannot be used here.
    #[prop_or_default]
    pub(super) refusal: Option<AttrValue>,
    /// What the page worked out for this input while it is blank.
    #[prop_or_default]
    pub(super) computed: Option<AttrValue>,
    /// Whether this is one of the page's large inputs.
    #[prop_or_default]
    pub(super) large: bool,
    /// Whether the label is for screen readers alone.
    #[prop_or_default]
    pub(super) quiet_label: bool,
}

#[component]
pub(super) fn NumberField(props: &NumberFieldProps) -> Html {
    let words = props.language.words();
    let resting = use_state(|| true);
    let pause = use_mut_ref(|| None::<Timeout>);

    let oninput = {
        let (on_input, resting, pause) = (props.on_input.clone(), resting.clone(), pause.clone());
        Callback::from(move |event: InputEvent| {
            resting.set(false);
            let rest = resting.clone();
            pause.replace(Some(Timeout::new(PAUSE, move || rest.set(true))));
            on_input.emit(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let onblur = {
        let resting = resting.clone();
        Callback::from(move |_: FocusEvent| {
            pause.replace(None);
            resting.set(true);
        })
    };

    let error = props.error.as_ref().filter(|error| *resting || !error.kind.may_pass());
    let message =
        error.map(|error| (words.error.read)(error)).or_else(|| props.refusal.as_ref().map(ToString::to_string));
    let error_id = format!("{}-error", props.id);
    let computed_id = format!("{}-computed", props.id);
    let described_by = match (&message, &props.computed) {
        (Some(_), _) => Some(error_id.clone()),
        (None, Some(_)) => Some(computed_id.clone()),
        (None, None) => None,
    };
    let class = classes!(
        "field",
        props.large.then_some("field-figure"),
        props.computed.is_some().then_some("field-is-computed"),
        props.computed.as_ref().is_some_and(|computed| computed.chars().count() > LONG).then_some("field-is-long")
    );
    html! {
        <div {class}>
            <div class={classes!("field-head", props.quiet_label.then_some("visually-hidden"))}>
                <label for={props.id.clone()}>{ &props.label }</label>
                if let Some(computed) = &props.computed {
                    <span class="field-computed" id={computed_id}>
                        { words.common.computed }
                        <span class="visually-hidden">{ format!(": {computed}") }</span>
                    </span>
                }
            </div>
            <input
                id={props.id.clone()}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                enterkeyhint="next"
                value={props.value.clone()}
                placeholder={props.computed.clone()}
                aria-invalid={message.is_some().then_some("true")}
                aria-describedby={described_by}
                {oninput}
                {onblur}
                onkeydown={next_on_enter()}
            />
            if let Some(message) = message {
                <p class="field-error" id={error_id}>{ message }</p>
            }
            if let Some(error) = error {
                { readings(props, error) }
            }
        </div>
    }
}

/// The numbers that the text may mean, one tap each.
fn readings(props: &NumberFieldProps, error: &ReadError) -> Html {
    if error.readings.is_empty() {
        return Html::default();
    }
    let buttons = error.readings.iter().map(|reading| {
        let spelling = print_reading(*reading, props.language.locale());
        let onclick = {
            let (on_input, id, spelling) = (props.on_input.clone(), props.id.clone(), spelling.clone());
            Callback::from(move |_: MouseEvent| {
                on_input.emit(spelling.clone());
                focus::on_id(&id);
            })
        };
        html! { <button type="button" class="button" {onclick}>{ spelling }</button> }
    });
    html! {
        <div class="field-readings">
            <span>{ props.language.words().error.did_you_mean }</span>
            { for buttons }
        </div>
    }
}
