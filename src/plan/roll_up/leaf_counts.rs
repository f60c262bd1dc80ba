//! How many leaves stand where.

use super::{Given, Standing};
use crate::calc::{Status, UnitCounts};

/// Counts of leaves, kept by adding and taking away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct LeafCounts {
    counts: UnitCounts,
    failed: usize,
}

impl LeafCounts {
    /// The counts, and how many could not be worked out; those are in the number of units and in no other.
    pub(super) const fn read(&self) -> (UnitCounts, usize) {
        (self.counts, self.failed)
    }

    pub(super) fn add(&mut self, given: &Given) {
        self.change(given, usize::wrapping_add);
    }

    pub(super) fn remove(&mut self, given: &Given) {
        self.change(given, usize::wrapping_sub);
    }

    fn change(&mut self, given: &Given, by: fn(usize, usize) -> usize) {
        let counts = &mut self.counts;
        counts.units = by(counts.units, 1);
        counts.with_result = by(counts.with_result, usize::from(given.sums.any_result_above_zero()));
        let stands = match given.standing {
            Standing::Failed(_) => &mut self.failed,
            Standing::Status(Status::Exceeded) => &mut counts.exceeded,
            Standing::Status(Status::Met) => &mut counts.met,
            Standing::Status(Status::Behind) => &mut counts.behind,
            Standing::Status(Status::NoneYet) => &mut counts.none_yet,
            Standing::Status(Status::NoResult) => &mut counts.no_result,
            Standing::Status(Status::NoTarget(_)) => &mut counts.no_target,
        };
        *stands = by(*stands, 1);
    }
}
