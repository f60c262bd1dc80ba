//! The plan on the desk: what is open, kept up to date in the browser's storage, and told to whoever shows it.
//!
//! One plan is open at a time. Every action goes through [`Desk::act`]; what it changed is written a moment after the
//! last keystroke, and at once when the page is left. A plan that another tab has changed meanwhile is never written
//! over: see [`Saving::Conflict`].

mod autosave;
mod library;
mod saving;

use std::cell::{Cell, Ref, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;

pub use library::Shelf;
pub use saving::Saving;

use crate::app::table::{Facts, TableAction, TableState};
use crate::i18n::Language;
use crate::plan::{Plan, Term};
use crate::platform::plan_store::{ChangeGuard, PlanKey, PlanStore};

/// The plan that is open, and where it is kept. Cheap to clone; equal when it is the same desk.
#[derive(Clone)]
pub struct Desk(Rc<Inner>);

struct Inner {
    table: RefCell<TableState>,
    facts: Cell<Facts>,
    store: RefCell<Option<PlanStore>>,
    kept: RefCell<Kept>,
    saving: RefCell<Saving>,
    listener: RefCell<Option<Rc<dyn Fn()>>>,
    timer: RefCell<Option<Timeout>>,
    guards: RefCell<Guards>,
    asked_to_persist: Cell<bool>,
    writing: Cell<bool>,
    queue: RefCell<VecDeque<Job>>,
    /// The revision of each plan that was read or written here: what its next write is based on.
    revisions: RefCell<BTreeMap<PlanKey, u64>>,
}

/// Which stored plan is open, and how much of it is stored.
#[derive(Debug, Default)]
struct Kept {
    /// `None` for a plan that was never stored.
    key: Option<PlanKey>,
    /// [`TableState::changes`] when it was stored last.
    changes: u64,
    /// [`TableState::changes`] when it was last handed over to be stored.
    queued: u64,
    /// When the first change came that is not stored, in milliseconds since 1970.
    since: Option<f64>,
}

/// A text on its way into the storage.
struct Job {
    key: PlanKey,
    title: String,
    text: String,
    generation: u64,
    changes: u64,
}

/// What listens for as long as the page lives.
#[derive(Default)]
struct Guards {
    elsewhere: Option<ChangeGuard>,
    leaving: Option<[EventListener; 2]>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Desk").finish_non_exhaustive()
    }
}

impl Desk {
    /// An empty desk, its five years beginning with this one. [`Desk::start`] looks for the plan that was open last.
    #[must_use]
    pub fn new(first_year: i32) -> Self {
        Self(Rc::new(Inner {
            table: RefCell::new(TableState::new(empty_plan(first_year))),
            facts: Cell::default(),
            store: RefCell::default(),
            kept: RefCell::default(),
            saving: RefCell::new(Saving::Opening),
            listener: RefCell::default(),
            timer: RefCell::default(),
            guards: RefCell::default(),
            asked_to_persist: Cell::new(false),
            writing: Cell::new(false),
            queue: RefCell::default(),
            revisions: RefCell::default(),
        }))
    }

    /// The table as it stands.
    #[must_use]
    pub fn table(&self) -> Ref<'_, TableState> {
        self.0.table.borrow()
    }

    /// Where the plan is kept at this moment.
    #[must_use]
    pub fn saving(&self) -> Saving {
        self.0.saving.borrow().clone()
    }

    /// What reading and printing depends on.
    #[must_use]
    pub fn facts(&self) -> Facts {
        self.0.facts.get()
    }

    /// Another language, or another way of printing figures.
    pub fn set_facts(&self, facts: Facts) {
        self.0.facts.set(facts);
    }

    /// Calls back after every change; one listener at a time.
    pub fn listen(&self, listener: Option<Rc<dyn Fn()>>) {
        *self.0.listener.borrow_mut() = listener;
    }

    /// Does an action, tells the listener, and sees to it that what changed is stored.
    pub fn act(&self, action: TableAction) {
        let facts = self.facts();
        self.0.table.borrow_mut().apply(action, facts);
        self.note_changes();
        self.tell();
    }

    /// Puts another plan on the desk, as one of its own. The one before stays stored; nothing is stored of the new one
    /// until it is changed.
    pub fn put(&self, plan: Plan) {
        self.save_now();
        *self.0.kept.borrow_mut() = Kept::default();
        self.0.saving.replace(Saving::Nothing);
        self.act(TableAction::Open(Box::new(plan)));
    }

    /// Puts a plan on the desk and stores it at once.
    pub fn put_and_keep(&self, plan: Plan) {
        self.put(plan);
        self.0.kept.borrow_mut().queued = u64::MAX;
        self.set_saving(Saving::Pending);
        self.save_now();
    }

    /// The plan that is open, unless there is none.
    #[must_use]
    pub fn plan(&self) -> Option<Plan> {
        let table = self.table();
        let plan = table.document().plan();
        let nothing = plan.is_empty() && table.changes() == 0;
        (!nothing).then(|| plan.clone())
    }

    fn tell(&self) {
        // A listener may act on the desk again: nothing is borrowed here.
        let listener = self.0.listener.borrow().clone();
        if let Some(listener) = listener {
            listener();
        }
    }

    fn set_saving(&self, saving: Saving) {
        if *self.0.saving.borrow() != saving {
            self.0.saving.replace(saving);
            self.tell();
        }
    }

    fn words(&self) -> &'static crate::i18n::Catalogue {
        let language: Language = self.facts().language;
        language.words()
    }
}

/// A plan of five years without units.
fn empty_plan(first_year: i32) -> Plan {
    Plan::new(Term::five_years_from([first_year.to_string(), (first_year + 4).to_string()].join("–"), first_year))
}
