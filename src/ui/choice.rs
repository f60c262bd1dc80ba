//! One of a few, all of them in view.

use yew::prelude::*;

pub(super) struct ChoiceView {
    /// The name shared by the radio buttons.
    pub(super) name: &'static str,
    /// What is chosen here, for screen readers.
    pub(super) label: &'static str,
    /// The texts, in order.
    pub(super) options: Vec<&'static str>,
    /// Which one is chosen.
    pub(super) chosen: usize,
    /// Called with the place of the one that is chosen now.
    pub(super) on_choose: Callback<usize>,
}

/// The radio buttons side by side.
pub(super) fn choice(view: &ChoiceView) -> Html {
    let options = view.options.iter().enumerate().map(|(place, text)| {
        let on_choose = view.on_choose.clone();
        let onchange = Callback::from(move |_: Event| on_choose.emit(place));
        html! {
            <label>
                <input type="radio" name={view.name} checked={place == view.chosen} {onchange} />
                { *text }
            </label>
        }
    });
    html! {
        <div class="choice" role="radiogroup" aria-label={view.label}>{ for options }</div>
    }
}
