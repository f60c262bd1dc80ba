//! How wide an element is, now and whenever that changes.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

use super::layout::rem;

/// Watches for as long as it is kept.
#[derive(Debug)]
pub struct WidthWatch {
    observer: ResizeObserver,
    _changed: Closure<dyn FnMut()>,
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with the width of an element in sixteenths of the root's font size, which is in pixels for readers who did not enlarge
/// it: at once and whenever it changes. Not while the element is not shown.
pub fn watch(element: &Element, mut changed: impl FnMut(u32) + 'static) -> Option<WidthWatch> {
    let watched = element.clone();
    let closure = Closure::new(move || {
        let width = watched.get_bounding_client_rect().width() * 16.0 / rem();
        if width >= 1.0 {
            changed(whole(width));
        }
    });
    let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(WidthWatch { observer, _changed: closure })
}

/// A place in an element as shares of its width and height.
#[must_use]
pub fn place_in(element: &Element, x: i32, y: i32) -> (f64, f64) {
    let frame = element.get_bounding_client_rect();
    let share = |from: f64, length: f64, at: i32| if length > 0.0 { (f64::from(at) - from) / length } else { 0.0 };
    (share(frame.left(), frame.width(), x), share(frame.top(), frame.height(), y))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the width of a page")]
fn whole(width: f64) -> u32 {
    width as u32
}
