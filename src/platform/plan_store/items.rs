//! Items under names: in `localStorage`, or in the memory of the page where that is refused too.
//!
//! Looking, deciding and changing follow upon each other without a pause, which is as near to a transaction as
//! `localStorage` comes.

use std::cell::RefCell;

use js_sys::{Array, JSON};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use super::record::{StoreError, joined};
use super::request::{Asked, Change, Decide, ENTRIES, KEPT};

/// Followed by the store, a colon and the key.
const PREFIX: &str = "chi-tieu:plan:";

/// Where the items are.
pub(super) enum Items {
    /// In the browser.
    Browser(Storage),
    /// In this page, until it is closed.
    Page(RefCell<Vec<(String, String)>>),
}

impl Items {
    /// `localStorage`, where it answers.
    pub(super) fn in_browser() -> Option<Self> {
        let storage = web_sys::window()?.local_storage().ok().flatten()?;
        // Some browsers give one that throws.
        storage.length().ok()?;
        Some(Self::Browser(storage))
    }

    pub(super) fn in_page() -> Self {
        Self::Page(RefCell::default())
    }

    /// Gives the values asked for, and makes all the changes that they lead to or none.
    pub(super) fn transact(&self, asked: &[Asked<'_>], decide: Decide<'_>) -> Result<Vec<JsValue>, StoreError> {
        let mut found = Vec::new();
        for asked in asked {
            found.push(match asked {
                Asked::One(store, key) => self.value(store, &named(store, key))?,
                Asked::All(store) => {
                    let values = Array::new();
                    for name in self.names(&named(store, ""))? {
                        values.push(&self.value(store, &name)?);
                    }
                    values.into()
                }
            });
        }
        let mut before = Vec::new();
        for change in decide(&found) {
            if let Err(error) = self.change(change, &mut before) {
                for (name, text) in before {
                    // There was room for it.
                    let _ = self.set(&name, text);
                }
                return Err(error);
            }
        }
        Ok(found)
    }

    /// Removes every item of ours, also what is in no store.
    pub(super) fn clear(&self) -> Result<(), StoreError> {
        self.change(Change::Clear(""), &mut Vec::new())
    }

    /// Makes a change and notes what was there before.
    fn change(&self, change: Change, before: &mut Vec<(String, Option<String>)>) -> Result<(), StoreError> {
        match change {
            Change::Put(store, key, value) => {
                let name = named(store, &key);
                let text = value.as_string().or_else(|| JSON::stringify(&value).ok().map(String::from));
                let old = self.get(&name)?;
                self.set(&name, text)?;
                before.push((name, old));
                Ok(())
            }
            Change::Delete(store, key) => self.set(&named(store, &key), None),
            Change::Clear(store) => {
                for name in self.names(&named(store, ""))? {
                    self.set(&name, None)?;
                }
                Ok(())
            }
        }
    }

    /// The value of an item: null where there is none, and where it should be an object and is not.
    fn value(&self, store: &str, name: &str) -> Result<JsValue, StoreError> {
        Ok(match self.get(name)? {
            Some(text) if matches!(store, ENTRIES | KEPT) => JSON::parse(&text).unwrap_or(JsValue::NULL),
            Some(text) => JsValue::from_str(&text),
            None => JsValue::NULL,
        })
    }

    fn get(&self, name: &str) -> Result<Option<String>, StoreError> {
        match self {
            Self::Browser(storage) => storage.get_item(name).map_err(|_| StoreError::Refused),
            Self::Page(items) => {
                Ok(items.borrow().iter().find(|(known, _)| known == name).map(|(_, text)| text.clone()))
            }
        }
    }

    /// Sets an item, or removes it.
    fn set(&self, name: &str, text: Option<String>) -> Result<(), StoreError> {
        match self {
            Self::Browser(storage) => match text {
                Some(text) => storage.set_item(name, &text),
                None => storage.remove_item(name),
            }
            .map_err(|error| reason(&error)),
            Self::Page(items) => {
                let mut items = items.borrow_mut();
                items.retain(|(known, _)| known != name);
                items.extend(text.map(|text| (name.to_owned(), text)));
                Ok(())
            }
        }
    }

    /// The names that begin so, in their order.
    fn names(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let mut names: Vec<String> = Vec::new();
        let mut place = |name: String| {
            if name.starts_with(prefix) {
                // There are few, and a sort of the standard library weighs three kilobytes.
                let before = names.iter().take_while(|known| **known < name).count();
                names.insert(before, name);
            }
        };
        match self {
            Self::Browser(storage) => {
                for index in 0..storage.length().map_err(|_| StoreError::Refused)? {
                    storage.key(index).map_err(|_| StoreError::Refused)?.map(&mut place);
                }
            }
            Self::Page(items) => items.borrow().iter().for_each(|(name, _)| place(name.clone())),
        }
        Ok(names)
    }
}

/// The name of an item; without a key, what the names of all items of a store begin with; of all stores without either.
fn named(store: &str, key: &str) -> String {
    if store.is_empty() { PREFIX.to_owned() } else { joined(&[PREFIX, store, ":", key]) }
}

fn reason(error: &JsValue) -> StoreError {
    let full = error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if full { StoreError::Full } else { StoreError::Refused }
}
