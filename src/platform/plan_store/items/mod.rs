//! Texts under names: in `localStorage`, or in the memory of the page where that is refused too.

mod plans;

use std::cell::RefCell;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use super::record::StoreError;

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

    fn get(&self, name: &str) -> Result<Option<String>, StoreError> {
        match self {
            Self::Browser(storage) => storage.get_item(name).map_err(|_| StoreError::Refused),
            Self::Page(items) => {
                Ok(items.borrow().iter().find(|(known, _)| known == name).map(|(_, text)| text.clone()))
            }
        }
    }

    fn set(&self, name: &str, text: String) -> Result<(), StoreError> {
        match self {
            Self::Browser(storage) => storage.set_item(name, &text).map_err(|error| reason(&error)),
            Self::Page(items) => {
                let mut items = items.borrow_mut();
                match items.iter_mut().find(|(known, _)| known == name) {
                    Some((_, kept)) => *kept = text,
                    None => items.push((name.to_owned(), text)),
                }
                Ok(())
            }
        }
    }

    fn remove_item(&self, name: &str) -> Result<(), StoreError> {
        match self {
            Self::Browser(storage) => storage.remove_item(name).map_err(|_| StoreError::Refused),
            Self::Page(items) => {
                items.borrow_mut().retain(|(known, _)| known != name);
                Ok(())
            }
        }
    }

    /// The names that begin so.
    fn names(&self, prefix: &str) -> Result<Vec<String>, StoreError> {
        let names: Vec<String> = match self {
            Self::Browser(storage) => {
                let count = storage.length().map_err(|_| StoreError::Refused)?;
                (0..count).filter_map(|index| storage.key(index).ok().flatten()).collect()
            }
            Self::Page(items) => items.borrow().iter().map(|(name, _)| name.clone()).collect(),
        };
        Ok(names.into_iter().filter(|name| name.starts_with(prefix)).collect())
    }
}

fn reason(error: &JsValue) -> StoreError {
    let full = error.dyn_ref::<DomException>().is_some_and(|error| error.name() == "QuotaExceededError");
    if full { StoreError::Full } else { StoreError::Refused }
}
