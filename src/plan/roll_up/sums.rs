//! Sums that can be taken back as exactly as they are added.

use crate::calc::{CalcError, NoTargetReason, Quantity, Target, TargetKind};

/// The sum of some targets: one target, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TargetSum {
    /// They add up to this.
    Is(Target),
    /// There is nothing to measure against.
    Nothing(NoTargetReason),
    /// The sum is beyond what is kept exact, or one of the targets already was.
    Failed(CalcError),
}

impl TargetSum {
    /// The target, if there is one.
    #[must_use]
    pub const fn target(&self) -> Option<&Target> {
        match self {
            Self::Is(target) => Some(target),
            Self::Nothing(_) | Self::Failed(_) => None,
        }
    }
}

/// Targets and results added up. Each part is a plain number that only adds, so that taking one unit out and putting
/// its new figures in gives the same as adding all again, in any order. Sums are checked when they are read.
///
/// The rules are those of `calc::assess_group`. Numbers wrap around: a sum that is out of date for a moment, while
/// several units move, is set right by the same wrapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sums {
    /// Targets that ask for something, by what they count: ones to reach, limits, numbers of units.
    goals: u32,
    limits: u32,
    coverages: u32,
    /// Of the goals: those of the form "n or more", and those with an upper end.
    floors: u32,
    ranges: u32,
    /// Targets of zero, and ones that could not be worked out.
    zeros: u32,
    targets_failed: u32,
    /// Term targets that somebody set, for the term and not year by year.
    explicit: u32,
    /// Term results that somebody entered, for the term and not year by year.
    explicit_results: u32,
    /// Results that are not blank, and ones that could not be worked out.
    results: u32,
    results_failed: u32,
    /// Millionths: lower ends, upper ends, units there are, results, and results of those without a target.
    low: i128,
    high: i128,
    of: i128,
    result: i128,
    without_target: i128,
}

impl Sums {
    /// What one unit gives; of a term, whether its target and its result were entered for the term itself.
    pub(super) fn of(
        target: &TargetSum,
        result: Result<Option<Quantity>, CalcError>,
        (explicit_target, explicit_result): (bool, bool),
    ) -> Self {
        let mut sums = Self {
            explicit: u32::from(explicit_target),
            explicit_results: u32::from(explicit_result),
            ..Self::default()
        };
        match result {
            Ok(Some(result)) => {
                sums.results = 1;
                sums.result = result.millionths();
            }
            Ok(None) => {}
            Err(_) => sums.results_failed = 1,
        }
        match target {
            TargetSum::Is(target) if !target.is_nothing() => sums.set_target(target),
            TargetSum::Is(_) | TargetSum::Nothing(NoTargetReason::Zero) => {
                sums.zeros = 1;
                sums.without_target = sums.result;
            }
            TargetSum::Nothing(NoTargetReason::Blank) => sums.without_target = sums.result,
            // What did not add up here adds up to nothing further up either.
            TargetSum::Nothing(NoTargetReason::Mixed) => (sums.goals, sums.limits) = (1, 1),
            TargetSum::Failed(_) => sums.targets_failed = 1,
        }
        sums
    }

    fn set_target(&mut self, target: &Target) {
        match target.kind() {
            TargetKind::Exactly(_) | TargetKind::Between { .. } | TargetKind::Rate { .. } => self.goals = 1,
            TargetKind::AtLeast(_) => (self.goals, self.floors) = (1, 1),
            TargetKind::AtMost(_) => self.limits = 1,
            TargetKind::Coverage { required: _, of } => {
                self.coverages = 1;
                self.of = of.millionths();
            }
        }
        self.ranges = u32::from(target.high().is_some());
        self.low = target.low().millionths();
        self.high = target.high().unwrap_or(target.low()).millionths();
    }

    pub(super) const fn add(&mut self, other: &Self) {
        self.goals = self.goals.wrapping_add(other.goals);
        self.limits = self.limits.wrapping_add(other.limits);
        self.coverages = self.coverages.wrapping_add(other.coverages);
        self.floors = self.floors.wrapping_add(other.floors);
        self.ranges = self.ranges.wrapping_add(other.ranges);
        self.zeros = self.zeros.wrapping_add(other.zeros);
        self.targets_failed = self.targets_failed.wrapping_add(other.targets_failed);
        self.explicit = self.explicit.wrapping_add(other.explicit);
        self.explicit_results = self.explicit_results.wrapping_add(other.explicit_results);
        self.results = self.results.wrapping_add(other.results);
        self.results_failed = self.results_failed.wrapping_add(other.results_failed);
        self.low = self.low.wrapping_add(other.low);
        self.high = self.high.wrapping_add(other.high);
        self.of = self.of.wrapping_add(other.of);
        self.result = self.result.wrapping_add(other.result);
        self.without_target = self.without_target.wrapping_add(other.without_target);
    }

    pub(super) const fn subtract(&mut self, other: &Self) {
        self.goals = self.goals.wrapping_sub(other.goals);
        self.limits = self.limits.wrapping_sub(other.limits);
        self.coverages = self.coverages.wrapping_sub(other.coverages);
        self.floors = self.floors.wrapping_sub(other.floors);
        self.ranges = self.ranges.wrapping_sub(other.ranges);
        self.zeros = self.zeros.wrapping_sub(other.zeros);
        self.targets_failed = self.targets_failed.wrapping_sub(other.targets_failed);
        self.explicit = self.explicit.wrapping_sub(other.explicit);
        self.explicit_results = self.explicit_results.wrapping_sub(other.explicit_results);
        self.results = self.results.wrapping_sub(other.results);
        self.results_failed = self.results_failed.wrapping_sub(other.results_failed);
        self.low = self.low.wrapping_sub(other.low);
        self.high = self.high.wrapping_sub(other.high);
        self.of = self.of.wrapping_sub(other.of);
        self.result = self.result.wrapping_sub(other.result);
        self.without_target = self.without_target.wrapping_sub(other.without_target);
    }

    /// Whether one of the targets was set for the term itself.
    pub(super) const fn any_explicit(&self) -> bool {
        self.explicit > 0
    }

    /// Whether one of the results was entered for the term itself.
    pub(super) const fn any_explicit_result(&self) -> bool {
        self.explicit_results > 0
    }

    /// Whether a result is above zero.
    pub(super) const fn any_result_above_zero(&self) -> bool {
        self.result > 0
    }

    /// Whether targets count units, which do not add up over years.
    pub(super) const fn any_coverage(&self) -> bool {
        self.coverages > 0
    }

    /// Σ result; blank when all are.
    pub(super) fn result(&self) -> Result<Option<Quantity>, CalcError> {
        if self.results_failed > 0 {
            return Err(CalcError::Overflow);
        }
        if self.results == 0 { Ok(None) } else { Quantity::from_millionths(self.result).map(Some) }
    }

    /// The part of Σ result from units without a target.
    pub(super) fn result_without_target(&self) -> Result<Quantity, CalcError> {
        Quantity::from_millionths(self.without_target)
    }

    /// Σ target.
    pub(super) fn target(&self) -> TargetSum {
        if self.targets_failed > 0 {
            return TargetSum::Failed(CalcError::Overflow);
        }
        match self.checked_target() {
            Ok(Ok(target)) => TargetSum::Is(target),
            Ok(Err(reason)) => TargetSum::Nothing(reason),
            Err(error) => TargetSum::Failed(error),
        }
    }

    fn checked_target(&self) -> Result<Result<Target, NoTargetReason>, CalcError> {
        let low = Quantity::from_millionths(self.low)?;
        let high = Quantity::from_millionths(self.high)?;
        let kind = match (self.goals > 0, self.limits > 0, self.coverages > 0) {
            (false, false, false) => {
                return Ok(Err(if self.zeros > 0 { NoTargetReason::Zero } else { NoTargetReason::Blank }));
            }
            (true, false, false) if self.ranges > 0 => TargetKind::Between { low, high },
            (true, false, false) if self.floors > 0 => TargetKind::AtLeast(low),
            (true, false, false) => TargetKind::Exactly(low),
            (false, true, false) => TargetKind::AtMost(low),
            (false, false, true) => TargetKind::Coverage { required: low, of: Quantity::from_millionths(self.of)? },
            (true, true, _) | (true, _, true) | (_, true, true) => return Ok(Err(NoTargetReason::Mixed)),
        };
        Target::new(kind).map(Ok)
    }
}
