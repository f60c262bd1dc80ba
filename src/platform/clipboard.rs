//! Copying text.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Element, HtmlDocument};

use super::clipboard_table;

/// Copies `text`; where the browser has no clipboard for this page, the text of `shown` is selected and copied the
/// old way. `false` means that neither worked; then `shown` stays selected for the user to copy.
pub async fn copy(text: &str, shown: Option<Element>) -> bool {
    if let Some(promise) = write_text(text)
        && JsFuture::from(promise).await.is_ok()
    {
        return true;
    }
    shown.is_some_and(|element| select(&element).is_some() && copy_selection())
}

fn write_text(text: &str) -> Option<js_sys::Promise> {
    let navigator = web_sys::window()?.navigator();
    // Pages on plain http have no clipboard object at all, whatever the bindings promise.
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    if clipboard.is_undefined() || clipboard.is_null() {
        return None;
    }
    Some(navigator.clipboard().write_text(text))
}

fn select(element: &Element) -> Option<()> {
    let selection = web_sys::window()?.get_selection().ok().flatten()?;
    selection.select_all_children(element).ok()
}

fn copy_selection() -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    document
        .and_then(|document| document.dyn_into::<HtmlDocument>().ok())
        .is_some_and(|document| document.exec_command("copy").unwrap_or(false))
}

/// Copies a table as text and as HTML, outside of any key that copies. `false` where the browser lets neither through.
pub async fn copy_table(tsv: &str, html: &str) -> bool {
    if copy_by_event(tsv, html) {
        return true;
    }
    match write_text(tsv) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    }
}

/// The event of copying takes both forms, and the old command raises one on pages that have no clipboard object.
fn copy_by_event(tsv: &str, html: &str) -> bool {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return false };
    let (tsv, html) = (tsv.to_owned(), html.to_owned());
    let taken = Rc::new(Cell::new(false));
    let took = Rc::clone(&taken);
    let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
    let listener = EventListener::new_with_options(&document, "copy", options, move |event| {
        if let Some(data) = event.dyn_ref::<ClipboardEvent>().and_then(ClipboardEvent::clipboard_data)
            && clipboard_table::put(&data, &tsv, &html)
        {
            event.prevent_default();
            event.stop_propagation();
            took.set(true);
        }
    });
    copy_selection();
    drop(listener);
    taken.get()
}
