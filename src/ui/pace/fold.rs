//! The sections of the room: each under its heading, and folded away where there is little room.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

/// Which sections are open, a bit each.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Open(u32);

impl Open {
    /// Every section.
    pub(super) const ALL: Self = Self(u32::MAX);
}

/// What was done to them.
pub(super) enum Folding {
    /// The window is narrow: what is still needed stays open.
    Few,
    /// A section was opened or closed.
    Set { bit: u32, open: bool },
}

impl Reducible for Open {
    type Action = Folding;

    fn reduce(self: Rc<Self>, action: Folding) -> Rc<Self> {
        Rc::new(Self(match action {
            Folding::Few => 1,
            Folding::Set { bit, open: true } => self.0 | bit,
            Folding::Set { bit, open: false } => self.0 & !bit,
        }))
    }
}

/// The sections as they stand.
#[derive(Clone, PartialEq)]
pub(super) struct Folds {
    open: UseReducerHandle<Open>,
    /// Nobody can unfold paper: all are open on it.
    printing: bool,
}

impl Folds {
    pub(super) const fn new(open: UseReducerHandle<Open>, printing: bool) -> Self {
        Self { open, printing }
    }

    /// A section with its heading; what is in it is made only while it is open. The place is its own among the sections.
    pub(super) fn section(&self, place: u8, heading: &'static str, body: impl FnOnce() -> Html) -> Html {
        let bit = 1_u32.checked_shl(u32::from(place)).unwrap_or(0);
        let open = self.printing || self.open.0 & bit != 0;
        self.frame(bit, open, heading, if open { body() } else { Html::default() })
    }

    fn frame(&self, bit: u32, open: bool, heading: &'static str, body: Html) -> Html {
        let ontoggle = {
            let dispatch = self.open.dispatcher();
            Callback::from(move |event: Event| {
                let now = event.target_unchecked_into::<Element>().has_attribute("open");
                // The event also comes when the page itself opens sections for paper and closes them again.
                if now != open {
                    dispatch.dispatch(Folding::Set { bit, open: now });
                }
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
