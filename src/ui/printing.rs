//! Whether the page is being printed: paper neither scrolls nor unfolds.

use yew::prelude::*;

use crate::platform::layout;

/// `true` from just before the page is printed until just after.
#[hook]
pub(super) fn use_printing() -> bool {
    let printing = use_state(|| false);
    let now = *printing;
    use_effect_with((), move |()| {
        let guards = layout::on_print(move |now| printing.set(now));
        move || drop(guards)
    });
    now
}
