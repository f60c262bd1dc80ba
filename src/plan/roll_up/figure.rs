//! What a unit shows in one column.

use super::{Sums, TargetSum};
use crate::calc::{Assessment, CalcError, Distribution, NoTargetReason, Quantity, Status, Target, TargetKind, assess};
use crate::plan::{Plan, Term, Unit, UnitId, When};

/// Where the target or the result that counts comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// It was entered for this unit and this column.
    Own,
    /// The sum of the units right under it.
    Units,
    /// Only for a term: nobody entered one for the term, and it is the sum of the years.
    Years,
}

/// The target of a unit beside those under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffectiveTarget {
    /// Its own; `None` is blank.
    pub own: Option<Target>,
    /// The sum of what counts for the units right under it.
    pub sum: TargetSum,
    /// What counts, here and for the unit above.
    pub counted: TargetSum,
    /// Where that comes from.
    pub basis: Basis,
    /// Own − sum, of the lower ends (*còn chưa phân*); `None` where one is blank or they count different things.
    pub difference: Option<Quantity>,
    /// For a term whose target was set for the term: how much of it the years carry (*giao 500, đã phân 480, còn 20*).
    pub over_years: Option<Distribution>,
}

/// The result of a unit beside those under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffectiveResult {
    /// Its own; `Ok(None)` is blank. Of a term: the one entered for the term, otherwise what its years count where one
    /// of them has a result of its own.
    pub own: Result<Option<Quantity>, CalcError>,
    /// The sum of what counts for the units right under it; `Ok(None)` when all are blank.
    pub sum: Result<Option<Quantity>, CalcError>,
    /// What counts, here and for the unit above.
    pub counted: Result<Option<Quantity>, CalcError>,
    /// Where that comes from.
    pub basis: Basis,
    /// Own − sum; `None` where one is blank.
    pub difference: Option<Quantity>,
    /// For a term whose result was entered for the term: how much of it the years account for.
    pub over_years: Option<Distribution>,
}

/// Target and result of a unit in one column, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// The target.
    pub target: EffectiveTarget,
    /// The result.
    pub result: EffectiveResult,
    /// The result that counts against the target that counts: Σ result ÷ Σ target, never the mean of percentages.
    pub assessment: Result<Assessment, CalcError>,
    /// Where the target is a sum: the part of the result from units, or years, without a target. It raises the
    /// attainment.
    pub result_without_target: Result<Quantity, CalcError>,
}

/// Where a unit stands in one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// As the assessment says.
    Status(Status),
    /// The assessment could not be worked out.
    Failed(CalcError),
}

type CountedResult = Result<Option<Quantity>, CalcError>;

/// What a figure is made from.
pub(super) struct Sources<'a> {
    pub(super) plan: &'a Plan,
    pub(super) id: UnitId,
    /// The sums of the units right under it; `None` for a leaf.
    pub(super) children: Option<&'a Sums>,
    /// Only for a term: the sum of what the unit gives in each year.
    pub(super) years: Option<&'a Sums>,
}

impl Sources<'_> {
    pub(super) fn target(&self, when: When) -> EffectiveTarget {
        let own = self.plan.own_target(self.id, when).copied();
        let sum = self.children.map_or(TargetSum::Nothing(NoTargetReason::Blank), Sums::target);
        let by_years = self.years.map(years_target);
        let (counted, basis) = match (own, by_years) {
            (Some(own), _) => (TargetSum::Is(own), Basis::Own),
            (None, Some(by_years)) if !self.children.is_some_and(Sums::any_explicit) => (by_years, Basis::Years),
            (None, _) => (sum, Basis::Units),
        };
        let over_years = match (counted, by_years, basis) {
            (TargetSum::Is(assigned), Some(by_years), Basis::Own | Basis::Units) => difference(&assigned, &by_years)
                .and_then(|left| {
                    let distributed = assigned.low().minus(left).ok()?;
                    Some(Distribution { assigned: assigned.low(), distributed, left })
                }),
            (TargetSum::Is(_) | TargetSum::Nothing(_) | TargetSum::Failed(_), _, _) => None,
        };
        EffectiveTarget { own, sum, counted, basis, difference: own.and_then(|own| difference(&own, &sum)), over_years }
    }

    pub(super) fn result(&self, when: When) -> EffectiveResult {
        let sum = self.children.map_or(Ok(None), Sums::result);
        let (own, counted, basis) = match when {
            When::Year(_) => {
                let own = self.plan.at(self.id, when).result().counted();
                if own == Ok(None) { (own, sum, Basis::Units) } else { (own, own, Basis::Own) }
            }
            When::Term => self.term_result(sum),
        };
        let difference = match (own, sum) {
            (Ok(Some(own)), Ok(Some(sum))) => own.minus(sum).ok(),
            (Ok(_) | Err(_), Ok(_) | Err(_)) => None,
        };
        let over_years = match (counted, self.years.map(Sums::result), basis) {
            (Ok(Some(assigned)), Some(Ok(Some(distributed))), Basis::Own | Basis::Units) => {
                assigned.minus(distributed).ok().map(|left| Distribution { assigned, distributed, left })
            }
            (Ok(_) | Err(_), _, _) => None,
        };
        EffectiveResult { own, sum, counted, basis, difference, over_years }
    }

    /// A result entered for the term counts before the years of this unit, and those before what stands under it,
    /// but for units under it whose results were entered for the term.
    fn term_result(&self, sum: CountedResult) -> (CountedResult, CountedResult, Basis) {
        let Some(unit) = self.plan.unit(self.id) else { return (Ok(None), Ok(None), Basis::Years) };
        if let Some(own) = unit.term().result().whole() {
            return (Ok(Some(own)), Ok(Some(own)), Basis::Own);
        }
        let by_years = self.years.map_or(Ok(None), Sums::result);
        let own = if any_own_result(unit, self.plan.term()) { by_years } else { Ok(None) };
        if self.children.is_some_and(Sums::any_explicit_result) {
            (own, sum, Basis::Units)
        } else {
            (own, by_years, Basis::Years)
        }
    }

    pub(super) fn figure(&self, when: When) -> Figure {
        let target = self.target(when);
        let result = self.result(when);
        let from = match target.basis {
            Basis::Own => None,
            Basis::Units => self.children,
            Basis::Years => self.years,
        };
        Figure {
            target,
            result,
            assessment: assess_counted(&target.counted, result.counted),
            result_without_target: match (from, target.counted) {
                (Some(sums), TargetSum::Is(_)) => sums.result_without_target(),
                (Some(_) | None, _) => Ok(Quantity::ZERO),
            },
        }
    }
}

/// The sum of yearly targets; numbers of units are not added over years, where they are the same units.
fn years_target(years: &Sums) -> TargetSum {
    if years.any_coverage() { TargetSum::Nothing(NoTargetReason::Mixed) } else { years.target() }
}

fn any_own_result(unit: &Unit, term: &Term) -> bool {
    let mut in_term = unit.years().iter().filter(|(year, _)| term.contains(*year));
    in_term.any(|(_, record)| record.result().counted() != Ok(None))
}

/// Measures what counts against what counts, and keeps the reason where there is nothing to measure against.
pub(super) fn assess_counted(
    target: &TargetSum,
    result: Result<Option<Quantity>, CalcError>,
) -> Result<Assessment, CalcError> {
    let result = result?;
    match target {
        TargetSum::Is(target) => assess(Some(target), result),
        TargetSum::Nothing(reason) => {
            assess(None, result).map(|blank| Assessment { status: Status::NoTarget(*reason), ..blank })
        }
        TargetSum::Failed(error) => Err(*error),
    }
}

/// Own − sum of the lower ends, if both count the same.
fn difference(own: &Target, sum: &TargetSum) -> Option<Quantity> {
    match sum {
        TargetSum::Is(sum) if kind_of_count(own) == kind_of_count(sum) => own.low().minus(sum.low()).ok(),
        TargetSum::Nothing(NoTargetReason::Zero) => Some(own.low()),
        TargetSum::Is(_) | TargetSum::Nothing(NoTargetReason::Blank | NoTargetReason::Mixed) | TargetSum::Failed(_) => {
            None
        }
    }
}

const fn kind_of_count(target: &Target) -> u8 {
    match target.kind() {
        TargetKind::Exactly(_) | TargetKind::AtLeast(_) | TargetKind::Between { .. } | TargetKind::Rate { .. } => 0,
        TargetKind::AtMost(_) => 1,
        TargetKind::Coverage { .. } => 2,
    }
}
