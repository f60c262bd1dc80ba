//! Several plans kept in this browser: in IndexedDB, where that is refused in `localStorage`, else for as long as the
//! page is open. Knows nothing of what a plan is: it keeps texts. `docs/FORMATS.md` describes both media.
//!
//! Two tabs never write over each other silently: a write names the revision that it is based on, and nothing is written
//! where another one is stored. Reading never deletes.

mod aside;
mod changes;
mod database;
mod items;
mod object;
mod persistence;
mod record;
mod request;

use std::rc::Rc;

use js_sys::{Array, Date};
use wasm_bindgen::{JsCast, JsValue};

pub use changes::ChangeGuard;
pub use persistence::ask_to_persist;
pub use record::{KeptText, PlanEntry, PlanKey, StoreError, StoredPlan, Written};

use changes::Changes;
use database::Database;
use items::Items;
use record::{Draft, Obstacle, sorted};
use request::{ALL, Asked, Change, Decide, ENTRIES, Mode, TEXTS};

/// Where plans are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// In the browser's database.
    Database,
    /// In `localStorage`, which holds a few megabytes for all plans together.
    Entries,
    /// In this page alone: gone when it is closed.
    Memory,
}

/// The plans kept in this browser. Clones are the same store.
#[derive(Clone)]
pub struct PlanStore(Rc<Opened>);

struct Opened {
    stores: Stores,
    changes: Changes,
}

enum Stores {
    Database(Database),
    Items(Items),
}

impl PartialEq for PlanStore {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl PlanStore {
    /// Opens the best medium that this browser allows; always gives a store. Plans that an earlier visit had to put into
    /// `localStorage` move into the database once that works.
    pub async fn open() -> Self {
        match (Database::open().await, Items::in_browser()) {
            (Some(database), items) => {
                let store = Self::of(Stores::Database(database), Changes::open());
                if let Some(items) = items {
                    store.take_over(&Self::of(Stores::Items(items), Changes::default())).await;
                }
                store
            }
            (None, Some(items)) => Self::of(Stores::Items(items), Changes::open()),
            (None, None) => Self::of(Stores::Items(Items::in_page()), Changes::default()),
        }
    }

    fn of(stores: Stores, changes: Changes) -> Self {
        Self(Rc::new(Opened { stores, changes }))
    }

    /// A key for a plan that was never stored.
    #[must_use]
    pub fn fresh_key() -> PlanKey {
        PlanKey::fresh()
    }

    /// Where the plans are kept.
    #[must_use]
    pub fn medium(&self) -> Medium {
        match &self.0.stores {
            Stores::Database(_) => Medium::Database,
            Stores::Items(Items::Browser(_)) => Medium::Entries,
            Stores::Items(Items::Page(_)) => Medium::Memory,
        }
    }

    /// Every plan without its text, latest first.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn list(&self) -> Result<Vec<PlanEntry>, StoreError> {
        let found = self.look(&[Asked::All(ENTRIES)]).await?;
        Ok(sorted(values(found.first()).filter_map(|value| PlanEntry::from_js(&value))))
    }

    /// A plan; `None` where no such plan is stored.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn read(&self, key: &PlanKey) -> Result<Option<StoredPlan>, StoreError> {
        let found = self.look(&[Asked::One(ENTRIES, key.as_str()), Asked::One(TEXTS, key.as_str())]).await?;
        let [entry, text] = found.as_slice() else { return Ok(None) };
        Ok(PlanEntry::from_js(entry).zip(text.as_string()).map(|(entry, text)| StoredPlan { entry, text }))
    }

    /// Stores a plan, if what is stored is the revision `base` on which the text is based; `None` for a plan that was
    /// never stored. Looking and storing are one transaction, and what is saved is on the disk.
    ///
    /// # Errors
    /// [`StoreError::Full`] where the browser gives no more room, [`StoreError::Refused`] for anything else. What was
    /// stored before stays.
    pub async fn write(
        &self,
        key: &PlanKey,
        title: &str,
        base: Option<u64>,
        text: &str,
    ) -> Result<Written, StoreError> {
        let written = self.store(&Draft { key, title, text, now: Date::now() }, base).await?;
        match &written {
            Written::Saved(entry) => self.0.changes.announce(key, Some(entry.revision)),
            Written::Conflict(_) | Written::Gone => {}
        }
        Ok(written)
    }

    /// Removes a plan. One that is not stored is removed already.
    ///
    /// # Errors
    /// [`StoreError::Refused`]; the plan stays.
    pub async fn remove(&self, key: &PlanKey) -> Result<(), StoreError> {
        let mut remove = |_: &[JsValue]| [ENTRIES, TEXTS].map(|store| Change::Delete(store, key.to_text())).into();
        self.transact(Mode::Write, &[], &mut remove).await?;
        self.0.changes.announce(key, None);
        Ok(())
    }

    /// Removes every plan, every text kept aside, and the mark of the plan open last.
    ///
    /// # Errors
    /// [`StoreError::Refused`]; what could not be removed stays.
    pub async fn clear(&self) -> Result<(), StoreError> {
        let mut clear = |_: &[JsValue]| ALL.map(Change::Clear).into();
        let found = self.transact(Mode::Write, &[Asked::All(ENTRIES)], &mut clear).await?;
        for entry in values(found.first()).filter_map(|value| PlanEntry::from_js(&value)) {
            self.0.changes.announce(&entry.key, None);
        }
        // What lies in `localStorage` is ours as well: plans not yet moved, and the note of the last change.
        Items::in_browser().map_or(Ok(()), |items| items.clear())
    }

    /// Calls back when another tab or window, or another store of this page, has stored a plan (with its revision) or
    /// removed it (with none). Never for what this store does. Ends when what is returned is dropped.
    pub fn on_change_elsewhere(&self, callback: impl FnMut(PlanKey, Option<u64>) + 'static) -> ChangeGuard {
        self.0.changes.listen(Box::new(callback))
    }

    /// Stores a draft without telling the others.
    async fn store(&self, draft: &Draft<'_>, base: Option<u64>) -> Result<Written, StoreError> {
        let mut outcome = Err(Obstacle::Gone);
        let mut decide = |found: &[JsValue]| {
            outcome = draft.over(found.first().and_then(PlanEntry::from_js), base);
            let Ok(entry) = &outcome else { return Vec::new() };
            let text = Change::Put(TEXTS, draft.key.to_text(), JsValue::from_str(draft.text));
            vec![text, Change::Put(ENTRIES, draft.key.to_text(), entry.to_js())]
        };
        self.transact(Mode::Write, &[Asked::One(ENTRIES, draft.key.as_str())], &mut decide).await?;
        Ok(match outcome {
            Ok(entry) => Written::Saved(entry),
            Err(Obstacle::Other) => self.read(draft.key).await?.map_or(Written::Gone, Written::Conflict),
            Err(Obstacle::Gone) => Written::Gone,
        })
    }

    /// Moves the plans of another store into this one. One whose key is here with another text stays where it is.
    async fn take_over(&self, other: &Self) {
        let open = other.current().await;
        for entry in other.list().await.unwrap_or_default() {
            let Ok(Some(StoredPlan { text, .. })) = other.read(&entry.key).await else { continue };
            let draft = Draft { key: &entry.key, title: &entry.title, text: &text, now: entry.saved_at };
            let is_there = match self.store(&draft, None).await {
                Ok(Written::Saved(_)) => true,
                Ok(Written::Conflict(found)) => found.text == text,
                Ok(Written::Gone) | Err(_) => false,
            };
            if is_there {
                // If it cannot be removed, the next visit finds the same text in both places.
                let _ = other.remove(&entry.key).await;
            }
        }
        // The plan that was open there was open last.
        if open.is_some() {
            self.set_current(open.as_ref()).await;
            other.set_current(None).await;
        }
    }

    /// The values asked for, in their order.
    async fn look(&self, asked: &[Asked<'_>]) -> Result<Vec<JsValue>, StoreError> {
        self.transact(Mode::Read, asked, &mut |_| Vec::new()).await
    }

    /// All that is done with a medium is done here, and nothing of it is generic: an asynchronous function weighs a lot.
    async fn transact(&self, mode: Mode, asked: &[Asked<'_>], decide: Decide<'_>) -> Result<Vec<JsValue>, StoreError> {
        match &self.0.stores {
            Stores::Database(database) => database.transact(mode, asked, decide).await,
            Stores::Items(items) => items.transact(asked, decide),
        }
    }
}

/// The values of an array; none of anything else.
fn values(found: Option<&JsValue>) -> impl Iterator<Item = JsValue> + use<> {
    found.and_then(|found| found.dyn_ref::<Array>()).cloned().unwrap_or_default().into_iter()
}
