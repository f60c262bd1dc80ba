//! The pasted report for as long as the page lives: it is there again when somebody comes back to the room.

use std::cell::{Ref, RefCell};
use std::rc::Rc;

use crate::app::check::{CheckAction, CheckState};
use crate::i18n::Language;

/// The state of the room. Cheap to clone; equal when it is the same one. Stored nowhere.
#[derive(Clone, Default)]
pub struct CheckSession(Rc<RefCell<CheckState>>);

impl PartialEq for CheckSession {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for CheckSession {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text is nobody's business.
        formatter.debug_struct("CheckSession").finish_non_exhaustive()
    }
}

impl CheckSession {
    /// The state as it stands.
    #[must_use]
    pub fn state(&self) -> Ref<'_, CheckState> {
        self.0.borrow()
    }

    /// Does it. Whoever shows the state draws it again.
    pub fn act(&self, action: CheckAction) {
        self.0.borrow_mut().apply(action);
    }

    /// Reads the text in its language, or that of the page, if it was not read yet.
    pub fn read(&self, page: Language) {
        self.0.borrow_mut().read(page);
    }
}
