//! One of a few, all of them in view.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub(super) struct ChoiceProps {
    /// The name shared by the radio buttons.
    pub(super) name: AttrValue,
    /// What is chosen here, for screen readers.
    pub(super) label: AttrValue,
    /// The texts, in order.
    pub(super) options: Vec<AttrValue>,
    /// Which one is chosen.
    pub(super) chosen: usize,
    /// Called with the place of the one that is chosen now.
    pub(super) on_choose: Callback<usize>,
}

#[component]
pub(super) fn Choice(props: &ChoiceProps) -> Html {
    let options = props.options.iter().enumerate().map(|(place, text)| {
        let on_choose = props.on_choose.clone();
        let onchange = Callback::from(move |_: Event| on_choose.emit(place));
        html! {
            <label>
                <input type="radio" name={props.name.clone()} checked={place == props.chosen} {onchange} />
                { text }
            </label>
        }
    });
    html! {
        <div class="choice" role="radiogroup" aria-label={props.label.clone()}>{ for options }</div>
    }
}
