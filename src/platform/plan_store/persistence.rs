//! Asking the browser not to clear what is kept when it is short of room.

use std::cell::RefCell;

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::object;

thread_local! {
    /// Some browsers ask the user: once is enough.
    static ASKED: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Asks that nothing be cleared behind the user's back. Asks once however often it is called; whether it was granted,
/// `false` where the browser knows no such thing.
pub async fn ask_to_persist() -> bool {
    let answer = ASKED.with_borrow_mut(|asked| {
        if asked.is_none() {
            *asked = ask();
        }
        asked.clone()
    });
    match answer {
        Some(answer) => JsFuture::from(answer).await.is_ok_and(|granted| granted.is_truthy()),
        None => false,
    }
}

fn ask() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let storage = object::property(&navigator, "storage")?;
    object::call(&storage, "persist", &[])?.dyn_into().ok()
}
