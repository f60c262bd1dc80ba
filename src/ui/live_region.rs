//! The main figure for screen readers: said once typing has paused.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// How long typing must rest before the figure is said, in milliseconds.
const PAUSE: u32 = 900;

#[derive(PartialEq, Properties)]
pub(super) struct LiveRegionProps {
    pub(super) text: AttrValue,
}

#[component]
pub(super) fn LiveRegion(props: &LiveRegionProps) -> Html {
    let said = use_state(AttrValue::default);
    {
        let said = said.clone();
        use_effect_with(props.text.clone(), move |text| {
            let text = text.clone();
            let pause = Timeout::new(PAUSE, move || said.set(text));
            move || drop(pause)
        });
    }
    html! { <p class="visually-hidden" aria-live="polite" aria-atomic="true">{ &*said }</p> }
}
