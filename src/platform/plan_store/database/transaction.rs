//! One transaction. The browser's own `resolve` and `reject` are the callbacks of its events.

use idb::{Error, ObjectStore};
use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, IdbRequest, IdbTransaction};

use super::super::record::StoreError;
use super::super::request::{Asked, Change};

/// A running transaction. It ends by itself as soon as nothing is asked of it.
pub(super) struct Transaction(IdbTransaction);

impl Transaction {
    pub(super) fn of(raw: IdbTransaction) -> Self {
        Self(raw)
    }

    /// Asks for values; all are awaited at once.
    pub(super) fn get(
        &self,
        asked: &[Asked<'_>],
    ) -> Result<impl Future<Output = Result<Vec<JsValue>, StoreError>> + use<>, StoreError> {
        let answers = Array::new();
        let mut requests = Vec::new();
        for asked in asked {
            let request = self.ask(asked).map_err(|_| StoreError::Refused)?;
            answers.push(&answer(&request));
            requests.push(request);
        }
        let all = JsFuture::from(Promise::all(&answers));
        Ok(async move {
            all.await.map_err(|_| StoreError::Refused)?;
            let mut values = Vec::new();
            for request in requests {
                values.push(request.result().map_err(|_| StoreError::Refused)?);
            }
            Ok(values)
        })
    }

    /// Makes changes; to be awaited until all of them are on the disk, or none.
    pub(super) fn make(
        self,
        changes: Vec<Change>,
    ) -> Result<impl Future<Output = Result<(), StoreError>> + use<>, StoreError> {
        for change in changes {
            if self.change(change).is_err() {
                // What was changed before must not stand alone.
                let _ = self.0.abort();
                return Err(StoreError::Refused);
            }
        }
        let ended = JsFuture::from(Promise::new(&mut |resolve, reject| {
            self.0.set_oncomplete(Some(&resolve));
            self.0.set_onabort(Some(&reject));
        }));
        Ok(async move {
            match ended.await {
                Ok(_) => Ok(()),
                Err(_) => Err(self.0.error().map_or(StoreError::Refused, |error| reason(&error))),
            }
        })
    }

    fn ask(&self, asked: &Asked<'_>) -> Result<IdbRequest, Error> {
        Ok(match asked {
            Asked::One(store, key) => self.store(store)?.get(JsValue::from_str(key))?.into(),
            Asked::All(store) => self.store(store)?.get_all(None, None)?.into(),
        })
    }

    fn change(&self, change: Change) -> Result<(), Error> {
        match change {
            Change::Put(store, key, value) => self.store(store)?.put(&value, Some(&JsValue::from_str(&key))).map(drop),
            Change::Delete(store, key) => self.store(store)?.delete(JsValue::from_str(&key)).map(drop),
            Change::Clear(store) => self.store(store)?.clear().map(drop),
        }
    }

    fn store(&self, name: &str) -> Result<ObjectStore, Error> {
        self.0.object_store(name).map(ObjectStore::from).map_err(Error::ObjectStoreNotFound)
    }
}

/// Resolves when the request is answered, rejects when it failed.
pub(super) fn answer(request: &IdbRequest) -> Promise {
    Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    })
}

fn reason(error: &DomException) -> StoreError {
    if error.name() == "QuotaExceededError" { StoreError::Full } else { StoreError::Refused }
}
