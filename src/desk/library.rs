//! The plans that are kept: opened, listed, removed.

use wasm_bindgen_futures::spawn_local;

use super::{Desk, Kept, Saving, empty_plan};
use crate::app::table::TableAction;
use crate::plan::{Command, OpenError, Plan, Touched};
use crate::platform::clock;
use crate::platform::plan_store::{Medium, PlanEntry, PlanKey, PlanStore, StoreError, StoredPlan};

/// What is kept, for the list of plans.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shelf {
    /// The plans, the latest first.
    pub plans: Vec<PlanEntry>,
    /// How many texts that could not be read are kept aside.
    pub aside: usize,
}

impl Desk {
    /// Opens the storage, and the plan that was open last.
    pub fn start(&self) {
        let desk = self.clone();
        spawn_local(async move {
            let store = PlanStore::open().await;
            desk.0.store.replace(Some(store.clone()));
            desk.guard(&store);
            // A script may have put a plan here meanwhile.
            let untouched = desk.plan().is_none();
            let current = if untouched { store.current().await } else { None };
            let stored = match current {
                Some(key) => store.read(&key).await.ok().flatten(),
                None => None,
            };
            if let Some(stored) = stored.filter(|_| desk.plan().is_none()) {
                desk.open(&store, stored).await;
                return;
            }
            if desk.saving() == Saving::Opening {
                desk.set_saving(Saving::Nothing);
            }
            desk.write_queue();
            desk.note_changes();
        });
    }

    /// Opens a kept plan in place of the one on the desk, which is stored first.
    pub fn open_kept(&self, key: PlanKey) {
        self.save_now();
        let Some(store) = self.0.store.borrow().clone() else { return };
        let desk = self.clone();
        spawn_local(async move {
            if let Ok(Some(stored)) = store.read(&key).await {
                desk.open(&store, stored).await;
            }
        });
    }

    async fn open(&self, store: &PlanStore, stored: StoredPlan) {
        match Plan::from_json(&stored.text) {
            Ok(plan) => {
                store.set_current(Some(&stored.entry.key)).await;
                self.show(plan, &stored.entry, store.medium());
            }
            Err(OpenError::Newer { .. }) => self.set_saving(Saving::Newer),
            Err(OpenError::NotAPlan | OpenError::Broken { .. } | OpenError::Shape { .. } | OpenError::Wrong { .. }) => {
                // Without a copy nothing is lost either: an unreadable plan is never written over.
                let _ = store.keep_aside(&stored).await;
                self.set_saving(Saving::Unreadable);
            }
        }
    }

    fn show(&self, plan: Plan, entry: &PlanEntry, medium: Medium) {
        self.0.table.borrow_mut().apply(TableAction::Open(Box::new(plan)), self.facts());
        self.keep_in_step(entry, medium);
    }

    /// The open plan as another tab has stored it; the view of it stays.
    pub(super) fn adopt(&self, plan: Plan, entry: &PlanEntry, medium: Medium) {
        self.0.table.borrow_mut().apply(TableAction::Adopt(Box::new(plan)), self.facts());
        self.keep_in_step(entry, medium);
    }

    fn keep_in_step(&self, entry: &PlanEntry, medium: Medium) {
        let changes = self.table().changes();
        self.0.revisions.borrow_mut().insert(entry.key.clone(), entry.revision);
        *self.0.kept.borrow_mut() = Kept { key: Some(entry.key.clone()), changes, queued: changes, since: None };
        self.0.saving.replace(Saving::Saved { at: entry.saved_at, medium });
        self.tell();
    }

    /// After a conflict: what is open here becomes a plan of its own, stored beside the other tab's.
    pub fn keep_both(&self) {
        let copy = self.title_of_copy();
        *self.0.kept.borrow_mut() = Kept { changes: u64::MAX, queued: u64::MAX, ..Kept::default() };
        self.0.saving.replace(Saving::Pending);
        self.act(TableAction::SetTitle(copy));
        self.save_now();
    }

    /// After a conflict: shows the other tab's plan; what is open here is stored as a plan of its own.
    pub fn take_other(&self) {
        let Saving::Conflict(stored) = self.saving() else { return };
        let Some(store) = self.0.store.borrow().clone() else { return };
        let mut mine = self.table().document().plan().clone();
        let copy = self.title_of_copy();
        let desk = self.clone();
        spawn_local(async move {
            // A title is never refused.
            let _ = mine.apply(Command::SetTitle(copy.clone()), &mut Touched::default());
            let text = mine.to_json();
            // Only once it is safe is the other one shown in its place.
            match store.write(&PlanStore::fresh_key(), &copy, None, &text).await {
                Ok(_) => desk.open(&store, *stored).await,
                Err(StoreError::Full) => desk.set_saving(Saving::Full),
                Err(StoreError::Refused) => desk.set_saving(Saving::Refused),
            }
        });
    }

    fn title_of_copy(&self) -> String {
        let words = &self.words().plan;
        let table = self.table();
        let title = table.document().plan().title();
        (words.copy_of)(if title.is_empty() { words.untitled } else { title })
    }

    /// What is kept.
    pub async fn shelf(&self) -> Shelf {
        let Some(store) = self.0.store.borrow().clone() else { return Shelf::default() };
        Shelf {
            plans: store.list().await.unwrap_or_default(),
            aside: store.kept_aside().await.map_or(0, |texts| texts.len()),
        }
    }

    /// Whether this is the plan on the desk.
    #[must_use]
    pub fn is_open(&self, key: &PlanKey) -> bool {
        self.0.kept.borrow().key.as_ref() == Some(key)
    }

    /// Removes a kept plan. If it is the one on the desk, the desk is empty afterwards.
    ///
    /// # Errors
    /// The [`StoreError`] of the storage; then the plan is still there.
    pub async fn remove_kept(&self, key: &PlanKey) -> Result<(), StoreError> {
        let Some(store) = self.0.store.borrow().clone() else { return Ok(()) };
        store.remove(key).await?;
        if self.is_open(key) {
            store.set_current(None).await;
            self.empty();
        }
        Ok(())
    }

    /// Removes every plan and every text kept aside, and leaves the desk empty.
    pub fn clear(&self) {
        self.empty();
        let Some(store) = self.0.store.borrow().clone() else { return };
        let desk = self.clone();
        spawn_local(async move {
            if store.clear().await.is_err() {
                desk.set_saving(Saving::Refused);
            }
        });
    }

    fn empty(&self) {
        self.0.timer.replace(None);
        *self.0.kept.borrow_mut() = Kept::default();
        self.0.saving.replace(Saving::Nothing);
        self.act(TableAction::Open(Box::new(empty_plan(clock::this_year()))));
    }
}
