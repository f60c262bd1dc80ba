//! Copying text.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlDocument};

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
