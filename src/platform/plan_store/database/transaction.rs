//! One transaction. The browser's own `resolve` and `reject` are the callbacks of its events.

use idb::ObjectStore;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use super::super::record::StoreError;

/// What a transaction may do.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mode {
    Read,
    Write,
}

impl Mode {
    pub(super) fn to_js(self) -> JsValue {
        JsValue::from_str(match self {
            Self::Read => "readonly",
            Self::Write => "readwrite",
        })
    }
}

/// A running transaction.
pub(super) struct Transaction(IdbTransaction);

impl Transaction {
    pub(super) fn of(raw: IdbTransaction) -> Self {
        Self(raw)
    }

    /// The value under a key; undefined where there is none.
    pub(super) async fn get(&self, store: &str, key: &str) -> Result<JsValue, StoreError> {
        let request = self.store(store)?.get(JsValue::from_str(key)).map_err(refused)?;
        result(&request.into()).await
    }

    /// All values of a store.
    pub(super) async fn all(&self, store: &str) -> Result<Array, StoreError> {
        let request = self.store(store)?.get_all(None, None).map_err(refused)?;
        result(&request.into()).await?.dyn_into().map_err(|_| StoreError::Refused)
    }

    /// Asks for a value to be put; under a key where the value does not name its own.
    pub(super) fn put(&self, store: &str, value: &JsValue, key: Option<&str>) -> Result<(), StoreError> {
        let key = key.map(JsValue::from_str);
        self.store(store)?.put(value, key.as_ref()).map(drop).map_err(|error| {
            // What this transaction asked for before must not stand alone.
            let _ = self.0.abort();
            refused(error)
        })
    }

    /// Asks for a value to be deleted.
    pub(super) fn delete(&self, store: &str, key: &str) -> Result<(), StoreError> {
        self.store(store)?.delete(JsValue::from_str(key)).map(drop).map_err(refused)
    }

    /// Asks for all values of a store to be deleted.
    pub(super) fn clear(&self, store: &str) -> Result<(), StoreError> {
        self.store(store)?.clear().map(drop).map_err(refused)
    }

    /// Waits until all that was asked for is on the disk, or none of it.
    pub(super) async fn finished(self) -> Result<(), StoreError> {
        let ended = Promise::new(&mut |resolve, reject| {
            self.0.set_oncomplete(Some(&resolve));
            self.0.set_onabort(Some(&reject));
        });
        match JsFuture::from(ended).await {
            Ok(_) => Ok(()),
            Err(_) => Err(self.0.error().map_or(StoreError::Refused, |error| reason(&error))),
        }
    }

    fn store(&self, name: &str) -> Result<ObjectStore, StoreError> {
        self.0.object_store(name).map(ObjectStore::from).map_err(|_| StoreError::Refused)
    }
}

/// Resolves when the request is answered, rejects when it failed.
pub(super) fn answer(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

async fn result(request: &IdbRequest) -> Result<JsValue, StoreError> {
    JsFuture::from(answer(request)).await.map_err(|_| StoreError::Refused)?;
    request.result().map_err(|_| StoreError::Refused)
}

fn refused(_: idb::Error) -> StoreError {
    StoreError::Refused
}

fn reason(error: &DomException) -> StoreError {
    if error.name() == "QuotaExceededError" { StoreError::Full } else { StoreError::Refused }
}
