//! What is written while the page goes away: a database would answer too late, `localStorage` takes it at once. The
//! next visit brings it into the store.

use js_sys::JSON;
use num_traits::ToPrimitive;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::{PlanKey, object};

/// One entry a plan: two tabs may go away together.
const PREFIX: &str = "chi-tieu:leaving:";

/// A plan as it was when the page went away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftPlan {
    /// Names it.
    pub key: PlanKey,
    /// Its title.
    pub title: String,
    /// The revision that its text is based on; `None` for a plan that was never stored.
    pub base: Option<u64>,
    /// The plan, letter by letter.
    pub text: String,
}

/// Writes a plan down at once. `false` where the browser refuses or has no room.
#[must_use]
pub fn leave(left: &LeftPlan) -> bool {
    let entry = object::of(&[
        ("title", JsValue::from_str(&left.title)),
        ("base", left.base.map_or(JsValue::NULL, object::number)),
        ("text", JsValue::from_str(&left.text)),
    ]);
    let text = JSON::stringify(&entry).ok().map(String::from);
    let written = || storage()?.set_item(&name(&left.key), &text?).ok();
    written().is_some()
}

/// Every plan that was left so.
#[must_use]
pub fn left() -> Vec<LeftPlan> {
    let Some(storage) = storage() else { return Vec::new() };
    let names = (0..storage.length().unwrap_or(0)).filter_map(|place| storage.key(place).ok().flatten());
    names.filter_map(|name| read(&storage, &name)).collect()
}

/// Forgets what was left of a plan: it is stored, or is not to be.
pub fn forget(key: &PlanKey) {
    if let Some(storage) = storage() {
        // What cannot be removed is stored once more at the next visit: nothing is lost by that.
        let _ = storage.remove_item(&name(key));
    }
}

fn read(storage: &Storage, name: &str) -> Option<LeftPlan> {
    let key = PlanKey::from_text(name.strip_prefix(PREFIX)?);
    let entry = JSON::parse(&storage.get_item(name).ok()??).ok()?;
    let base = object::property(&entry, "base").and_then(|base| base.as_f64()?.to_u64());
    Some(LeftPlan { key, title: object::text(&entry, "title")?, base, text: object::text(&entry, "text")? })
}

fn name(key: &PlanKey) -> String {
    [PREFIX, key.as_str()].concat()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
