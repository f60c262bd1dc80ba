//! The address of the page: its fragment names the room.

use gloo::events::EventListener;

/// The fragment of the address, with its mark; empty where there is none.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Calls back with the fragment whenever it changes, by a link or by Back.
pub fn on_change(mut changed: impl FnMut(String) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| changed(fragment())))
}

/// Goes to a fragment, given without its mark, as a link would.
pub fn go_to(fragment: &str) {
    if let Some(window) = web_sys::window() {
        // Only a page that is no longer shown refuses.
        let _ = window.location().set_hash(fragment);
    }
}
