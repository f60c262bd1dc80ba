//! What the table has to say about the last thing that was done.

use crate::plan::{Refusal, StepName};

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A step was undone.
    Undone(StepName),
    /// A step was done again.
    Redone(StepName),
    /// So many units were removed, and of these so many because they stood under others.
    Removed {
        /// All of them.
        units: usize,
        /// Those that went with a unit above.
        under: usize,
    },
    /// A block was pasted.
    Pasted(super::PasteOutcome),
    /// Something was refused; nothing was changed.
    Refused(Refusal),
    /// The figure is worked out here and cannot be typed.
    Computed,
    /// The year of this unit is entered by quarters or months: its sum cannot be typed.
    YearIsDivided,
    /// Another tab changed the plan, and this is it.
    Adopted,
    /// There is nothing to paste.
    NothingToPaste,
    /// There is no unit to be done this with.
    NoUnit,
}
