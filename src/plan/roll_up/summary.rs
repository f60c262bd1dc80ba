//! The line under the table: all units together.

use super::{RollUp, TargetSum, assess_counted};
use crate::calc::{Assessment, CalcError, Quantity, UnitCounts};
use crate::plan::When;

/// All units of a plan in one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Σ target of the units at the top.
    pub target: TargetSum,
    /// Σ result of the units at the top; `Ok(None)` when all are blank.
    pub result: Result<Option<Quantity>, CalcError>,
    /// Σ result against Σ target.
    pub assessment: Result<Assessment, CalcError>,
    /// The part of the result from units at the top without a target.
    pub result_without_target: Result<Quantity, CalcError>,
    /// How many units without others under them stand where.
    pub leaves: UnitCounts,
    /// How many of these could not be worked out; they are in `leaves.units` and in none of its other counts.
    pub failed: usize,
}

impl RollUp {
    /// All units together; `None` for a year outside the term.
    #[must_use]
    pub fn summary(&self, when: When) -> Option<Summary> {
        let column = self.column(when)?;
        let top = self.top.get(column)?;
        let (leaves, failed) = self.leaves.get(column)?.read();
        let (target, result) = (top.target(), top.result());
        Some(Summary {
            target,
            result,
            assessment: assess_counted(&target, result),
            result_without_target: top.result_without_target(),
            leaves,
            failed,
        })
    }
}
