//! Counts over the units of a group, and how long a unit has had nothing.

use super::{CalcError, Percentage, Quantity, Status};

/// How many of m units stand where. The six counts by status add up to the number of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct UnitCounts {
    /// All units: m.
    pub units: usize,
    /// Above their target.
    pub exceeded: usize,
    /// At their target.
    pub met: usize,
    /// Below it, with something.
    pub behind: usize,
    /// With a result of 0 and a target.
    pub none_yet: usize,
    /// With a target and a blank result.
    pub no_result: usize,
    /// With nothing to measure against.
    pub no_target: usize,
    /// With a result above 0, whatever their target: the 11 of 11/35.
    pub with_result: usize,
}

impl UnitCounts {
    /// Counts units by the status and the result of each.
    #[must_use]
    pub fn of(units: impl IntoIterator<Item = (Status, Option<Quantity>)>) -> Self {
        let mut counts = Self::default();
        for (status, result) in units {
            counts.units += 1;
            counts.with_result += usize::from(result.is_some_and(|result| result > Quantity::ZERO));
            match status {
                Status::Exceeded => counts.exceeded += 1,
                Status::Met => counts.met += 1,
                Status::Behind => counts.behind += 1,
                Status::NoneYet => counts.none_yet += 1,
                Status::NoResult => counts.no_result += 1,
                Status::NoTarget(_) => counts.no_target += 1,
            }
        }
        counts
    }

    /// Units without a result above 0, blank ones among them.
    #[must_use]
    pub const fn without_result(&self) -> usize {
        self.units.saturating_sub(self.with_result)
    }

    /// 100 × units with a result ÷ units.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when there are no units; [`CalcError::Overflow`].
    pub fn share_with_result(&self) -> Result<Percentage, CalcError> {
        Percentage::of(count(self.with_result)?, count(self.units)?)
    }
}

fn count(units: usize) -> Result<Quantity, CalcError> {
    Quantity::whole(i128::try_from(units).map_err(|_| CalcError::Overflow)?)
}

/// Consecutive years with a result of 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ZeroRun {
    /// The first year of the run, as a position in the row of years.
    pub first: usize,
    /// Years in it, at least one.
    pub years: usize,
}

/// The longest run of years with zero; of equally long ones the latest. A blank breaks a run: nobody knows what that
/// year had. `None` when no year is zero.
#[must_use]
pub fn longest_zero_run(results: &[Option<Quantity>]) -> Option<ZeroRun> {
    let mut longest: Option<ZeroRun> = None;
    let mut current: Option<ZeroRun> = None;
    for (position, result) in results.iter().enumerate() {
        current = match (result.is_some_and(Quantity::is_zero), current) {
            (true, Some(run)) => Some(ZeroRun { years: run.years + 1, ..run }),
            (true, None) => Some(ZeroRun { first: position, years: 1 }),
            (false, Some(_) | None) => None,
        };
        if current.map_or(0, |run| run.years) >= longest.map_or(1, |run| run.years) {
            longest = current;
        }
    }
    longest
}
