//! IndexedDB.

mod opening;
mod transaction;

use std::cell::RefCell;

use wasm_bindgen::JsValue;

use super::record::StoreError;
use super::request::{Asked, Decide, Mode};
use opening::Connection;

/// The stores in IndexedDB.
pub(super) struct Database {
    connection: RefCell<Connection>,
}

impl Database {
    /// Opens the database; `None` where the browser refuses, fails or does not answer.
    pub(super) async fn open() -> Option<Self> {
        Some(Self { connection: RefCell::new(Connection::open().await?) })
    }

    /// One transaction: gives the values asked for, and makes all the changes that they lead to or none. What was changed
    /// is on the disk afterwards.
    pub(super) async fn transact(
        &self,
        mode: Mode,
        asked: &[Asked<'_>],
        decide: Decide<'_>,
    ) -> Result<Vec<JsValue>, StoreError> {
        let mut begun = self.connection.borrow().begin(mode);
        if begun.is_none() {
            // Browsers close connections: after site data were cleared, when their storage process dies, for a newer
            // version of the page. In the last case this does not open either.
            let fresh = Connection::open().await.ok_or(StoreError::Refused)?;
            begun = fresh.begin(mode);
            self.connection.replace(fresh);
        }
        let transaction = begun.ok_or(StoreError::Refused)?;
        // Waiting for nothing would end the transaction in some browsers.
        let found = if asked.is_empty() { Vec::new() } else { transaction.get(asked)?.await? };
        let changes = decide(&found);
        if !changes.is_empty() {
            transaction.make(changes)?.await?;
        }
        Ok(found)
    }
}
