//! Several plans kept in this browser: in IndexedDB, where that is refused in `localStorage`, else for as long as the
//! page is open. Knows nothing of what a plan is: it keeps texts. `docs/FORMATS.md` describes both media.
//!
//! Two tabs never write over each other silently: a write names the revision that it is based on, and nothing is written
//! where another one is stored. Reading never deletes.

mod changes;
mod database;
mod items;
mod object;
mod persistence;
mod record;

use std::rc::Rc;

use js_sys::Date;

pub use changes::ChangeGuard;
pub use persistence::ask_to_persist;
pub use record::{KeptText, PlanEntry, PlanKey, StoreError, StoredPlan, Written};

use changes::Changes;
use database::Database;
use items::Items;
use record::Draft;

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
    kept: Kept,
    changes: Changes,
}

enum Kept {
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
        let (kept, changes) = match (Database::open().await, Items::in_browser()) {
            (Some(database), items) => {
                if let Some(items) = items {
                    take_over(&database, &items).await;
                }
                (Kept::Database(database), Changes::open())
            }
            (None, Some(items)) => (Kept::Items(items), Changes::open()),
            (None, None) => (Kept::Items(Items::in_page()), Changes::default()),
        };
        Self(Rc::new(Opened { kept, changes }))
    }

    /// A key for a plan that was never stored.
    #[must_use]
    pub fn fresh_key() -> PlanKey {
        PlanKey::fresh()
    }

    /// Where the plans are kept.
    #[must_use]
    pub fn medium(&self) -> Medium {
        match &self.0.kept {
            Kept::Database(_) => Medium::Database,
            Kept::Items(Items::Browser(_)) => Medium::Entries,
            Kept::Items(Items::Page(_)) => Medium::Memory,
        }
    }

    /// Every plan without its text, latest first.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn list(&self) -> Result<Vec<PlanEntry>, StoreError> {
        match &self.0.kept {
            Kept::Database(database) => database.list().await,
            Kept::Items(items) => items.list(),
        }
    }

    /// A plan; `None` where no such plan is stored.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn read(&self, key: &PlanKey) -> Result<Option<StoredPlan>, StoreError> {
        match &self.0.kept {
            Kept::Database(database) => database.read(key).await,
            Kept::Items(items) => items.read(key),
        }
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
        let draft = Draft { key, title, text, now: Date::now() };
        let written = match &self.0.kept {
            Kept::Database(database) => database.write(&draft, base).await,
            Kept::Items(items) => items.write(&draft, base),
        }?;
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
        match &self.0.kept {
            Kept::Database(database) => database.remove(key).await,
            Kept::Items(items) => items.remove(key),
        }?;
        self.0.changes.announce(key, None);
        Ok(())
    }

    /// Removes every plan, every text kept aside, and the mark of the plan open last.
    ///
    /// # Errors
    /// [`StoreError::Refused`]; what could not be removed stays.
    pub async fn clear(&self) -> Result<(), StoreError> {
        let removed = match &self.0.kept {
            Kept::Database(database) => database.clear().await,
            Kept::Items(items) => items.clear(),
        }?;
        for entry in removed {
            self.0.changes.announce(&entry.key, None);
        }
        // What lies in `localStorage` is ours as well: plans not yet moved, and the note of the last change.
        if let Some(items) = Items::in_browser() {
            items.clear()?;
        }
        Ok(())
    }

    /// The plan that was open last; it may have been removed since. `None` also where the medium cannot be read.
    pub async fn current(&self) -> Option<PlanKey> {
        match &self.0.kept {
            Kept::Database(database) => database.current().await,
            Kept::Items(items) => items.current(),
        }
        .unwrap_or_default()
    }

    /// Marks the plan that is open, or that none is. Where the medium refuses, the mark stays what it was.
    pub async fn set_current(&self, key: Option<&PlanKey>) {
        // Lost with it is no more than which plan the next visit opens.
        let _ = match &self.0.kept {
            Kept::Database(database) => database.set_current(key).await,
            Kept::Items(items) => items.set_current(key),
        };
    }

    /// Copies a text that cannot be read aside, under a name of its own and the same text only once; then the caller may
    /// write over the plan. Only [`Self::clear`] removes it.
    ///
    /// # Errors
    /// As for [`Self::write`]; then the plan must not be written over.
    pub async fn keep_aside(&self, plan: &StoredPlan) -> Result<(), StoreError> {
        match &self.0.kept {
            Kept::Database(database) => database.keep_aside(plan).await,
            Kept::Items(items) => items.keep_aside(plan),
        }
    }

    /// The texts that were copied aside, in no particular order.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn kept_aside(&self) -> Result<Vec<KeptText>, StoreError> {
        match &self.0.kept {
            Kept::Database(database) => database.kept_aside().await,
            Kept::Items(items) => items.kept_aside(),
        }
    }

    /// A text that was copied aside under this [`KeptText::name`].
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn kept_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        match &self.0.kept {
            Kept::Database(database) => database.kept_text(name).await,
            Kept::Items(items) => items.kept_text(name),
        }
    }

    /// Calls back when another tab or window, or another store of this page, has stored a plan (with its revision) or
    /// removed it (with none). Never for what this store does. Ends when what is returned is dropped.
    pub fn on_change_elsewhere(&self, callback: impl FnMut(PlanKey, Option<u64>) + 'static) -> ChangeGuard {
        self.0.changes.listen(callback)
    }
}

/// Moves plans from `localStorage` into the database. One whose key is there with another text stays where it is.
async fn take_over(database: &Database, items: &Items) {
    for StoredPlan { entry, text } in items.plans().unwrap_or_default() {
        let draft = Draft { key: &entry.key, title: &entry.title, text: &text, now: entry.saved_at };
        let is_there = match database.write(&draft, None).await {
            Ok(Written::Saved(_)) => true,
            Ok(Written::Conflict(found)) => found.text == text,
            Ok(Written::Gone) | Err(_) => false,
        };
        if is_there {
            // If it cannot be removed, the next visit finds the same text in both places.
            let _ = items.remove(&entry.key);
        }
    }
}
