//! The connection to IndexedDB and its transactions.

mod opening;
mod plans;
mod transaction;

use std::cell::RefCell;

use opening::Connection;
use transaction::{Mode, Transaction};

use super::record::StoreError;

/// What is known of the plans, under the property `key`.
const ENTRIES: &str = "plans";
/// Their texts, under the same keys: so a list loads none of them.
const TEXTS: &str = "texts";
/// What is known of the texts copied aside, under the property `name`.
const KEPT: &str = "kept";
/// These texts, under the same names.
const KEPT_TEXTS: &str = "kept-texts";
/// Single values.
const MARKS: &str = "marks";

const ALL: [&str; 5] = [ENTRIES, TEXTS, KEPT, KEPT_TEXTS, MARKS];

/// The plans in IndexedDB.
pub(super) struct Database {
    connection: RefCell<Connection>,
}

impl Database {
    /// Opens the database; `None` where the browser refuses, fails or does not answer.
    pub(super) async fn open() -> Option<Self> {
        Some(Self { connection: RefCell::new(Connection::open().await?) })
    }

    /// Starts a transaction. It ends by itself unless the next thing done is a request within it.
    async fn begin(&self, stores: &[&str], mode: Mode) -> Result<Transaction, StoreError> {
        if let Some(transaction) = self.connection.borrow().begin(stores, mode) {
            return Ok(transaction);
        }
        // Browsers close connections: after site data were cleared, when their storage process dies, for a newer
        // version of the page. In the last case this does not open either.
        let fresh = Connection::open().await.ok_or(StoreError::Refused)?;
        let transaction = fresh.begin(stores, mode).ok_or(StoreError::Refused)?;
        self.connection.replace(fresh);
        Ok(transaction)
    }
}
