//! Opening the database, and giving it up when a newer page needs it.

use idb::{DatabaseEvent, Factory, ObjectStoreParams};
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbOpenDbRequest};

use super::super::object;
use super::super::request::{ALL, Mode};
use super::transaction::{self, Transaction};

/// Pages opened from `file://` share their databases: the name is ours.
const NAME: &str = "chi-tieu";
const VERSION: u32 = 1;

/// How long an answer is waited for, in milliseconds. Slow phones need a second or two for the first opening; some
/// browsers never answer, and neither does one in which another tab holds on to an older version.
const PATIENCE: i32 = 5_000;

/// An open database; closed when dropped.
pub(super) struct Connection {
    raw: IdbDatabase,
    /// Holds the callback of `versionchange`.
    _database: idb::Database,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.raw.close();
    }
}

impl Connection {
    /// `None` where the browser refuses, fails, does not answer in time, or has a newer version of the database.
    pub(super) async fn open() -> Option<Self> {
        let mut request = Factory::new().ok()?.open(NAME, Some(VERSION)).ok()?;
        request.on_upgrade_needed(|event| {
            // Without its stores the connection is not taken, see below.
            let _ = event.database().and_then(|database| create(&database));
        });
        request.forget_callbacks();
        let request = IdbOpenDbRequest::from(request);
        let answer = transaction::answer(&request);
        let first = Promise::race(&Array::of2(&answer, &patience()?.into()));
        if JsFuture::from(first).await.ok()?.is_undefined() {
            spawn_local(close_late(request, answer));
            return None;
        }
        let connection = Self::of(opened(&request)?);
        connection.begin(Mode::Read)?;
        Some(connection)
    }

    fn of(raw: IdbDatabase) -> Self {
        let mut database = idb::Database::from(raw.clone());
        let closing = raw.clone();
        database.on_version_change(move |_| closing.close());
        Self { raw, _database: database }
    }

    /// Starts a transaction over all stores; `None` where the connection is closed.
    pub(super) fn begin(&self, mode: Mode) -> Option<Transaction> {
        let names = Array::new();
        for name in ALL {
            names.push(&JsValue::from_str(name));
        }
        let mode = match mode {
            Mode::Read => "readonly",
            Mode::Write => "readwrite",
        };
        // Not through `idb`, which knows no durability: what is stored must outlive a browser that is killed.
        let options = object::of(&[("durability", JsValue::from_str("strict"))]);
        let transaction = object::call(&self.raw, "transaction", &[names.into(), JsValue::from_str(mode), options])?;
        Some(Transaction::of(transaction.unchecked_into()))
    }
}

fn create(database: &idb::Database) -> Result<(), idb::Error> {
    for name in ALL {
        database.create_object_store(name, ObjectStoreParams::new())?;
    }
    Ok(())
}

/// Resolves with nothing once patience is at its end.
fn patience() -> Option<Promise> {
    let window = web_sys::window()?;
    Some(Promise::new(&mut |resolve, _| {
        // Without a timer the answer is waited for.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PATIENCE);
    }))
}

/// A database that opens after it was given up stands in nobody's way.
async fn close_late(request: IdbOpenDbRequest, answer: Promise) {
    if JsFuture::from(answer).await.is_ok()
        && let Some(database) = opened(&request)
    {
        database.close();
    }
}

fn opened(request: &IdbOpenDbRequest) -> Option<IdbDatabase> {
    // An opening that was answered gives nothing else.
    request.result().ok().map(JsCast::unchecked_into)
}
