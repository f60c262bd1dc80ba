//! What is kept in the browser: nothing of it is lost, nothing of others is touched.

use chi_tieu::app::quick::NumberField;
use chi_tieu::app::{Action, AppState, StorageState};
use chi_tieu::platform::storage;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Storage;

const STATE: &str = "chi-tieu:state";

fn local_storage() -> Storage {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.clear().unwrap();
    storage
}

#[wasm_bindgen_test]
fn what_is_saved_is_loaded() {
    let _storage = local_storage();
    assert_eq!(storage::load().snapshot, None);
    let state = AppState::default().after(Action::TypeNumber(NumberField::Target, "7 5o".to_owned()));
    assert_eq!(storage::save(&state.snapshot()), StorageState::Saved);
    assert_eq!(storage::load().snapshot, Some(state.snapshot()));
}

#[wasm_bindgen_test]
fn unreadable_text_is_copied_aside_once() {
    let kept = local_storage();
    kept.set_item("chi-tieu:kept:1", "an older one").unwrap();
    for text in ["{broken", "{broken", "{broken otherwise"] {
        kept.set_item(STATE, text).unwrap();
        let loaded = storage::load();
        assert!(loaded.kept_aside && loaded.snapshot.is_none());
        assert_eq!(kept.get_item(STATE).unwrap().as_deref(), Some(text), "loading removes nothing");
    }
    let aside = |number: u32| kept.get_item(&format!("chi-tieu:kept:{number}")).unwrap();
    assert_eq!(aside(1).as_deref(), Some("an older one"));
    assert_eq!(aside(2).as_deref(), Some("{broken"));
    assert_eq!(aside(3).as_deref(), Some("{broken otherwise"));
    assert_eq!(aside(4), None);
}

#[wasm_bindgen_test]
fn clearing_leaves_what_is_not_ours() {
    let kept = local_storage();
    for key in [STATE, "chi-tieu:kept:1", "chi-tieu:kept:2", "somebody-else"] {
        kept.set_item(key, "{}").unwrap();
    }
    storage::clear();
    assert_eq!(kept.length().unwrap(), 1);
    assert_eq!(kept.get_item("somebody-else").unwrap().as_deref(), Some("{}"));
}

#[wasm_bindgen_test]
fn a_full_storage_is_named_and_keeps_what_was_there() {
    let kept = local_storage();
    let state = AppState::default().after(Action::TypeNumber(NumberField::Target, "750".to_owned()));
    assert_eq!(storage::save(&state.snapshot()), StorageState::Saved);
    let much = state.after(Action::TypeNumber(NumberField::Result, "9".repeat(20_000_000)));
    assert_eq!(storage::save(&much.snapshot()), StorageState::Full);
    assert_eq!(storage::load().snapshot, Some(state.snapshot()));
    kept.clear().unwrap();
}
