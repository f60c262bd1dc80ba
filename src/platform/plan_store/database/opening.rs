//! Opening the database, and giving it up when a newer page needs it.

use idb::{DatabaseEvent, Factory, KeyPath, ObjectStoreParams};
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbDatabase, IdbOpenDbRequest, IdbTransaction};

use super::super::object;
use super::transaction::{self, Mode, Transaction};
use super::{ALL, ENTRIES, KEPT, KEPT_TEXTS, MARKS, TEXTS};

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
        connection.begin(&ALL, Mode::Read)?;
        Some(connection)
    }

    fn of(raw: IdbDatabase) -> Self {
        let mut database = idb::Database::from(raw.clone());
        let closing = raw.clone();
        database.on_version_change(move |_| closing.close());
        Self { raw, _database: database }
    }

    /// Starts a transaction; `None` where the connection is closed.
    pub(super) fn begin(&self, stores: &[&str], mode: Mode) -> Option<Transaction> {
        let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        // Not through `idb`, which knows no durability: what is stored must outlive a browser that is killed.
        let options = object::of(&[("durability", JsValue::from_str("strict"))]);
        object::call(&self.raw, "transaction", &[names.into(), mode.to_js(), options])?
            .dyn_into::<IdbTransaction>()
            .ok()
            .map(Transaction::of)
    }
}

fn create(database: &idb::Database) -> Result<(), idb::Error> {
    for name in [TEXTS, KEPT_TEXTS, MARKS] {
        database.create_object_store(name, ObjectStoreParams::new())?;
    }
    for (name, key) in [(ENTRIES, "key"), (KEPT, "name")] {
        let mut params = ObjectStoreParams::new();
        params.key_path(Some(KeyPath::new_single(key)));
        database.create_object_store(name, params)?;
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
    request.result().ok()?.dyn_into().ok()
}
