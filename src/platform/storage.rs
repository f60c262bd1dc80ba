//! What is kept in this browser between visits.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

use crate::app::{Snapshot, SnapshotError, StorageState};

/// Pages opened from `file://` share one storage: every key of ours starts so.
const PREFIX: &str = "chi-tieu:";
const STATE_KEY: &str = "chi-tieu:state";
const KEPT_KEY: &str = "chi-tieu:kept:";

/// What was found at the start.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The kept snapshot, where there is a readable one.
    pub snapshot: Option<Snapshot>,
    /// Whether text was found that could not be read; it was copied aside under a key of its own.
    pub kept_aside: bool,
    /// Whether keeping works.
    pub storage: StorageState,
}

/// Reads what an earlier visit kept. Nothing is ever deleted here.
#[must_use]
pub fn load() -> Loaded {
    let Some(storage) = local_storage() else {
        return Loaded { storage: StorageState::Refused, ..Loaded::default() };
    };
    let text = match storage.get_item(STATE_KEY) {
        Ok(Some(text)) => text,
        Ok(None) => return Loaded::default(),
        Err(_) => return Loaded { storage: StorageState::Refused, ..Loaded::default() },
    };
    match Snapshot::from_text(&text) {
        Ok(snapshot) => Loaded { snapshot: Some(snapshot), ..Loaded::default() },
        Err(SnapshotError::Newer { .. }) => Loaded { storage: StorageState::Newer, ..Loaded::default() },
        Err(SnapshotError::Unreadable) => match keep_aside(&storage, &text) {
            StorageState::Saved => Loaded { kept_aside: true, ..Loaded::default() },
            // Without a copy the unreadable text must not be written over either.
            StorageState::Full | StorageState::Refused | StorageState::Newer => {
                Loaded { kept_aside: true, storage: StorageState::Full, ..Loaded::default() }
            }
        },
    }
}

/// Keeps a snapshot.
#[must_use]
pub fn save(snapshot: &Snapshot) -> StorageState {
    let Some(storage) = local_storage() else { return StorageState::Refused };
    let text = snapshot.to_text();
    match storage.get_item(STATE_KEY) {
        Ok(Some(kept)) if kept == text => StorageState::Saved,
        Ok(_) => write(&storage, STATE_KEY, &text),
        Err(_) => StorageState::Refused,
    }
}

/// Removes everything this page ever kept, texts put aside included.
pub fn clear() {
    let Some(storage) = local_storage() else { return };
    let count = storage.length().unwrap_or(0);
    let keys: Vec<String> = (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect();
    for key in keys.iter().filter(|key| key.starts_with(PREFIX)) {
        // A key that cannot be removed leaves nothing to do: the next save writes over the one that matters.
        let _ = storage.remove_item(key);
    }
}

/// The kept text as it is, for the screen shown after a fault.
#[must_use]
pub fn raw() -> Option<String> {
    local_storage()?.get_item(STATE_KEY).ok().flatten()
}

/// Calls back with what another tab has just kept.
#[must_use]
pub fn on_change_elsewhere(mut changed: impl FnMut(Snapshot) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        if event.key().as_deref() != Some(STATE_KEY) {
            return;
        }
        if let Some(Ok(snapshot)) = event.new_value().map(|text| Snapshot::from_text(&text)) {
            changed(snapshot);
        }
    }))
}

fn local_storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

fn write(storage: &Storage, key: &str, text: &str) -> StorageState {
    match storage.set_item(key, text) {
        Ok(()) => StorageState::Saved,
        Err(error) if is_quota_error(&error) => StorageState::Full,
        Err(_) => StorageState::Refused,
    }
}

fn is_quota_error(error: &JsValue) -> bool {
    error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError")
}

fn keep_aside(storage: &Storage, text: &str) -> StorageState {
    for number in 1..=u32::MAX {
        let key = format!("{KEPT_KEY}{number}");
        match storage.get_item(&key) {
            // The same text is kept already: once is enough.
            Ok(Some(kept)) if kept == text => return StorageState::Saved,
            Ok(Some(_)) => {}
            Ok(None) => return write(storage, &key, text),
            Err(_) => return StorageState::Refused,
        }
    }
    StorageState::Full
}
