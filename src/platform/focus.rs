//! Moving the focus.

use wasm_bindgen::JsCast;
use web_sys::{ClipboardEvent, Event, FocusOptions, HtmlElement, HtmlInputElement};

/// Moves from one text input to the next in the document, as the Enter key of a keypad does. Stays on the last.
pub fn next_input(from: &HtmlInputElement) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Ok(inputs) = document.query_selector_all("main input:not([type=radio])") else { return };
    let found =
        (0..inputs.length()).find(|index| inputs.item(*index).is_some_and(|node| node.is_same_node(Some(from))));
    let next = found.and_then(|index| inputs.item(index + 1)).and_then(|node| node.dyn_into::<HtmlInputElement>().ok());
    if let Some(next) = next {
        let _ = next.focus();
        next.select();
    }
}

/// Puts the focus on the element with this id.
pub fn on_id(id: &str) {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Puts the focus on an element without moving the page.
pub fn without_scrolling(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// Puts the caret behind the text of an input.
pub fn caret_to_end(input: &HtmlInputElement) {
    let end = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
    let _ = input.set_selection_range(end, end);
}

/// The event as one of the clipboard.
#[must_use]
pub fn clipboard_event(event: &Event) -> Option<ClipboardEvent> {
    event.dyn_ref::<ClipboardEvent>().cloned()
}
