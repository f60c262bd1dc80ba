//! Where the counts and results of a unit, or of all units together, come from.

use crate::calc::{CalcError, Quantity};
use crate::plan::{Count, CountTable, Document, Plan, RollUp, UnitId, When};

/// What counts; `Ok(None)` is blank.
pub(super) type Counted = Result<Option<Quantity>, CalcError>;

/// A count in every column of the plan.
pub(super) enum CountSource<'p> {
    /// Of one unit with nothing under it: asked when it is needed.
    Leaf(&'p Plan, UnitId, Count),
    /// Worked out for all units in one walk.
    Table(CountTable, Option<UnitId>),
}

impl<'p> CountSource<'p> {
    pub(super) fn of(plan: &'p Plan, subject: Option<UnitId>, count: Count) -> Self {
        match subject.filter(|unit| plan.children(Some(*unit)).is_empty()) {
            Some(leaf) => Self::Leaf(plan, leaf, count),
            None => Self::Table(CountTable::of(plan, count), subject),
        }
    }

    pub(super) fn at(&self, when: When) -> Counted {
        match self {
            Self::Leaf(plan, unit, count) => {
                RollUp::count(plan, *unit, when, *count).map_or(Ok(None), |figure| figure.counted)
            }
            Self::Table(table, None) => table.total(when),
            Self::Table(table, Some(unit)) => table.unit(*unit, when),
        }
    }
}

/// The result that counts.
pub(super) fn result(document: &Document, subject: Option<UnitId>, when: When) -> Counted {
    match subject {
        Some(unit) => document.figure(unit, when).map_or(Ok(None), |figure| figure.result.counted),
        None => document.summary(when).map_or(Ok(None), |summary| summary.result),
    }
}
