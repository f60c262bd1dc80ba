//! Writing what was changed: a moment after the last keystroke, at once when the page is left.

use gloo::timers::callback::Timeout;
use wasm_bindgen_futures::spawn_local;

use super::{Desk, Job, Kept, Saving};
use crate::plan::Plan;
use crate::platform::plan_store::{PlanStore, StoreError, Written, ask_to_persist};
use crate::platform::{clock, document};

/// How long typing must rest before it is written, in milliseconds.
const REST: u32 = 250;
/// How long a change waits at most, in milliseconds: with the writing itself well within a second.
const LONGEST: f64 = 600.0;

impl Desk {
    /// Sees to it that changes are written.
    pub(super) fn note_changes(&self) {
        let changes = self.table().changes();
        let mut kept = self.0.kept.borrow_mut();
        if kept.changes == changes || kept.queued == changes {
            return;
        }
        let now = clock::now();
        let since = *kept.since.get_or_insert(now);
        drop(kept);
        let may_write = match &*self.0.saving.borrow() {
            // Nothing is written while it is not known over what.
            Saving::Opening | Saving::Conflict(_) => false,
            Saving::Nothing
            | Saving::Pending
            | Saving::Saved { .. }
            | Saving::Full
            | Saving::Refused
            | Saving::Gone
            | Saving::Unreadable
            | Saving::Newer => true,
        };
        if !may_write {
            return;
        }
        if now - since >= LONGEST {
            self.save_now();
            return;
        }
        let desk = self.clone();
        // The timer before is called off.
        self.0.timer.replace(Some(Timeout::new(REST, move || desk.save_now())));
        self.set_saving(Saving::Pending);
    }

    /// Writes what was changed, if anything was.
    pub fn save_now(&self) {
        self.0.timer.replace(None);
        let changes = self.table().changes();
        let may_not = matches!(*self.0.saving.borrow(), Saving::Opening | Saving::Conflict(_));
        if may_not || self.0.kept.borrow().queued == changes {
            return;
        }
        let key = {
            let mut kept = self.0.kept.borrow_mut();
            kept.since = None;
            kept.queued = changes;
            kept.key.get_or_insert_with(PlanStore::fresh_key).clone()
        };
        let job = {
            let table = self.table();
            let plan = table.document().plan();
            let title = plan.title().to_owned();
            Job { key, title, text: plan.to_json(), generation: table.generation(), changes }
        };
        self.enqueue(job);
    }

    /// Writes go out one after another, each based on the one before; one that still waits gives way to a later one of
    /// the same plan.
    fn enqueue(&self, job: Job) {
        {
            let mut queue = self.0.queue.borrow_mut();
            queue.retain(|waiting| waiting.key != job.key);
            queue.push_back(job);
        }
        self.write_queue();
    }

    /// Writes what waits, once there is a storage to write to.
    pub(super) fn write_queue(&self) {
        let Some(store) = self.0.store.borrow().clone() else { return };
        if self.0.queue.borrow().is_empty() || self.0.writing.replace(true) {
            return;
        }
        let desk = self.clone();
        spawn_local(async move {
            while let Some(job) = desk.next_job() {
                let base = desk.0.revisions.borrow().get(&job.key).copied();
                let written = store.write(&job.key, &job.title, base, &job.text).await;
                desk.written(&store, written, job).await;
            }
            desk.0.writing.set(false);
            desk.note_changes();
        });
    }

    fn next_job(&self) -> Option<Job> {
        self.0.queue.borrow_mut().pop_front()
    }

    async fn written(&self, store: &PlanStore, written: Result<Written, StoreError>, job: Job) {
        let on_desk = self.table().generation() == job.generation;
        match written {
            Ok(Written::Saved(entry)) => {
                let first = self.0.revisions.borrow_mut().insert(job.key.clone(), entry.revision).is_none();
                if on_desk {
                    self.0.kept.borrow_mut().changes = job.changes;
                    if first {
                        store.set_current(Some(&job.key)).await;
                    }
                    self.set_saving(Saving::Saved { at: entry.saved_at, medium: store.medium() });
                }
                if !self.0.asked_to_persist.replace(true) {
                    // Whether it is granted changes nothing here: the plan is stored either way.
                    let _ = ask_to_persist().await;
                }
            }
            Ok(Written::Conflict(stored)) if on_desk => self.set_saving(Saving::Conflict(Box::new(stored))),
            Ok(Written::Gone) if on_desk => {
                // What is open here is kept as a plan of its own with the next change.
                *self.0.kept.borrow_mut() = Kept { changes: job.changes, queued: job.changes, ..Kept::default() };
                self.set_saving(Saving::Gone);
            }
            // Nobody is there to be asked: it is kept beside the other tab's.
            Ok(Written::Conflict(_) | Written::Gone) => {
                let title = (self.words().plan.copy_of)(&job.title);
                let _ = store.write(&PlanStore::fresh_key(), &title, None, &job.text).await;
            }
            Err(error) => {
                if on_desk {
                    // The next change tries again.
                    self.0.kept.borrow_mut().changes = job.changes;
                    self.set_saving(match error {
                        StoreError::Full => Saving::Full,
                        StoreError::Refused => Saving::Refused,
                    });
                }
            }
        }
    }

    /// Listens for the page being left and for other tabs.
    pub(super) fn guard(&self, store: &PlanStore) {
        let mut guards = self.0.guards.borrow_mut();
        let desk = self.clone();
        guards.elsewhere = Some(store.on_change_elsewhere(move |key, revision| {
            let open = {
                let kept = desk.0.kept.borrow();
                kept.key.as_ref() == Some(&key) && desk.0.revisions.borrow().get(&key).copied() != revision
            };
            if open {
                desk.look_again();
            }
        }));
        let desk = self.clone();
        guards.leaving = document::on_leave(move || {
            desk.save_now();
            desk.look_again();
        });
    }

    /// Shows what another tab has stored of the open plan, unless something here is not stored yet: that write will
    /// find out.
    fn look_again(&self) {
        let (key, base) = {
            let kept = self.0.kept.borrow();
            if kept.changes != self.table().changes() || self.0.writing.get() {
                return;
            }
            match &kept.key {
                Some(key) => (key.clone(), self.0.revisions.borrow().get(key).copied()),
                None => return,
            }
        };
        let Some(store) = self.0.store.borrow().clone() else { return };
        let desk = self.clone();
        spawn_local(async move {
            let Ok(Some(stored)) = store.read(&key).await else { return };
            let unchanged = {
                let kept = desk.0.kept.borrow();
                let same = desk.0.revisions.borrow().get(&key).copied() == base;
                kept.key.as_ref() == Some(&key) && same && kept.changes == desk.table().changes()
            };
            if unchanged
                && Some(stored.entry.revision) != base
                && let Ok(plan) = Plan::from_json(&stored.text)
            {
                desk.adopt(plan, &stored.entry, store.medium());
            }
        });
    }
}
