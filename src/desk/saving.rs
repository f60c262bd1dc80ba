//! Where the open plan is kept, as the page says it.

use crate::platform::plan_store::{Medium, StoredPlan};

/// Where the open plan is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Saving {
    /// It is being looked for.
    Opening,
    /// Nowhere: nothing was changed in it yet.
    Nothing,
    /// It will be written in a moment.
    Pending,
    /// In this browser.
    Saved {
        /// When it was written, in milliseconds since 1970.
        at: f64,
        /// In which storage.
        medium: Medium,
    },
    /// Nowhere but in this page: the room is used up.
    Full,
    /// Nowhere but in this page: the browser refused.
    Refused,
    /// Nowhere but in this page: another tab changed the stored plan. Nothing was written over it.
    Conflict(Box<StoredPlan>),
    /// Nowhere but in this page: another tab removed the stored plan.
    Gone,
    /// The plan that was open last cannot be read; it was copied aside and left as it was.
    Unreadable,
    /// The plan that was open last was written by a newer version; it was left as it was.
    Newer,
}
