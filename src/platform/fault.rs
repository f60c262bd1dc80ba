//! The screen after a fault of ours: it says what happened and keeps the figures within reach.

use std::panic;

use web_sys::{Document, Element};

use super::storage;
use crate::app::Snapshot;
use crate::i18n::Language;

/// Shows the fault screen if the program ever stops. Call once, before anything else.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        // A fault while showing the fault leaves the page as it was.
        let _ = show();
    }));
}

/// Puts the fault screen in place of the page.
fn show() -> Option<()> {
    let screen = screen()?;
    let body = web_sys::window()?.document()?.body()?;
    body.set_text_content(None);
    body.append_child(&screen).ok()?;
    Some(())
}

/// What stands there after a fault, with the kept figures in it, in the language that was kept; `None` where there is
/// no document.
#[must_use]
pub fn screen() -> Option<Element> {
    let document = web_sys::window()?.document()?;
    let kept = storage::raw();
    let language = kept
        .as_deref()
        .and_then(|text| Snapshot::from_text(text).ok())
        .map_or_else(Language::default, |snapshot| snapshot.language);
    let words = &language.words().page;
    let screen = element(&document, "main", "fault")?;
    let heading = element(&document, "h1", "")?;
    heading.set_text_content(Some(words.fault_heading));
    let text = element(&document, "p", "")?;
    text.set_text_content(Some(words.fault_text));
    let reload = element(&document, "a", "button button-main")?;
    reload.set_text_content(Some(words.reload));
    reload.set_attribute("href", "").ok()?;
    let figures = element(&document, "textarea", "")?;
    figures.set_attribute("readonly", "").ok()?;
    figures.set_attribute("aria-label", words.fault_kept).ok()?;
    figures.set_text_content(kept.as_deref());
    for part in [&heading, &text, &figures, &reload] {
        screen.append_child(part).ok()?;
    }
    Some(screen)
}

fn element(document: &Document, name: &str, class: &str) -> Option<Element> {
    let element = document.create_element(name).ok()?;
    element.set_class_name(class);
    Some(element)
}
