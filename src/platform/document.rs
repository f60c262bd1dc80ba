//! The document around the page: its language, its title, and the sign that it is ready.

use gloo::events::EventListener;

use crate::i18n::Language;

/// Tells the document which language it is in.
pub fn set_language(language: Language) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(language.words().page.name);
    if let Some(root) = document.document_element() {
        // Only a document that is no longer shown can refuse an attribute.
        let _ = root.set_attribute("lang", language.tag());
    }
}

/// Marks the document as ready: the page is drawn and `window.chitieu` is there.
pub fn set_ready() {
    let root = web_sys::window().and_then(|window| window.document()).and_then(|document| document.document_element());
    if let Some(root) = root {
        let _ = root.set_attribute("data-ready", "");
    }
}

/// Opens the browser's dialog to print, which can also save as PDF.
pub fn print() {
    // Refused only where the page may not open dialogs.
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Calls back when the page is left, hidden, or seen again.
pub fn on_leave(callback: impl FnMut() + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let (mut left, mut hidden) = (callback.clone(), callback);
    Some([
        EventListener::new(&window, "pagehide", move |_| left()),
        EventListener::new(&document, "visibilitychange", move |_| hidden()),
    ])
}
