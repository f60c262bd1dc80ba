//! The state of the page as Yew holds it.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use crate::app::{Action, AppState};

/// The page's state behind a reducer.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Store {
    pub(super) state: AppState,
}

/// Sends actions to the store; stays the same for as long as the page lives.
pub(super) type Dispatch = UseReducerDispatcher<Store>;

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self { state: self.state.after(action) })
    }
}
