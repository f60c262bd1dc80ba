//! The sections of the room: each under its heading, and folded away where there is little room.

use web_sys::Element;
use yew::prelude::*;

/// Which sections are open.
#[derive(Clone, PartialEq)]
pub(super) struct Folds(UseStateHandle<u32>);

impl Folds {
    /// Every section.
    pub(super) const ALL: u32 = u32::MAX;
    /// What a narrow window opens with: what is still needed.
    pub(super) const FEW: u32 = 1;

    pub(super) const fn new(open: UseStateHandle<u32>) -> Self {
        Self(open)
    }

    /// A section with its heading; what is in it is made only while it is open. The place is its own among the sections.
    pub(super) fn section(&self, place: u8, heading: &'static str, body: impl FnOnce() -> Html) -> Html {
        let bit = 1_u32.checked_shl(u32::from(place)).unwrap_or(0);
        let open = *self.0 & bit != 0;
        self.frame(bit, open, heading, if open { body() } else { Html::default() })
    }

    fn frame(&self, bit: u32, open: bool, heading: &'static str, body: Html) -> Html {
        let ontoggle = {
            let state = self.0.clone();
            Callback::from(move |event: Event| {
                let now = event.target_unchecked_into::<Element>().has_attribute("open");
                state.set(if now { *state | bit } else { *state & !bit });
            })
        };
        html! {
            <details class="pace-section" {open} {ontoggle}>
                <summary><h3>{ heading }</h3></summary>
                <div class="pace-body">{ body }</div>
            </details>
        }
    }
}
