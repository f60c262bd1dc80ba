//! Whether targets that were handed down add up: the target of a unit against the sum of those under it, and that of the
//! term against the sum of its years.

use crate::calc::{Distribution, NoTargetReason, Quantity, Target};
use crate::plan::{Document, Record, TargetSum, UnitId, When};

/// The target of a unit in one period beside those under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SumLine {
    /// The period.
    pub when: When,
    /// Its own.
    pub own: Option<Target>,
    /// The sum of those under it.
    pub sum: TargetSum,
    /// Own − sum, of the lower ends; `None` where they cannot be compared.
    pub difference: Option<Quantity>,
    /// Units right under it without a target.
    pub blank: Vec<UnitId>,
    /// Of the term: how much of it the years carry.
    pub over_years: Option<Distribution>,
}

/// What does not add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Own target, sum of the units under it, own − sum.
    Units(Target, Target, Quantity),
    /// The targets count different things.
    Mixed(Target),
    /// The term and its years.
    Years(Distribution),
}

/// Where something does not add up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GapAt {
    /// Whose target.
    pub unit: UnitId,
    /// Of which period.
    pub when: When,
    /// What is wrong.
    pub gap: Gap,
}

/// The term, where it is one, and the years.
fn periods(document: &Document) -> impl Iterator<Item = When> + use<> {
    let term = document.plan().term();
    (term.len() > 1).then_some(When::Term).into_iter().chain(term.years().map(When::Year))
}

/// The periods in which a unit, or one under it, has a target. A term that is no more than its years is left out.
#[must_use]
pub fn sum_lines(document: &Document, unit: UnitId) -> Vec<SumLine> {
    let plan = document.plan();
    let has_target = |(year, record): &(i32, Record)| plan.term().contains(*year) && !record.targets().is_blank();
    let line = |when| {
        let target = document.figure(unit, when)?.target;
        let is_its_years =
            when == When::Term && plan.unit(unit).is_some_and(|unit| unit.years().iter().any(has_target));
        if target.own.is_none() && (is_its_years || matches!(target.sum, TargetSum::Nothing(NoTargetReason::Blank))) {
            return None;
        }
        let is_blank = |child: &&UnitId| {
            matches!(document.roll_up().target(**child, when), Some(TargetSum::Nothing(NoTargetReason::Blank)))
        };
        Some(SumLine {
            when,
            own: target.own,
            sum: target.sum,
            difference: target.difference,
            blank: plan.children(Some(unit)).iter().filter(is_blank).copied().collect(),
            over_years: target.over_years.filter(|_| target.own.is_some()),
        })
    };
    periods(document).filter_map(line).collect()
}

/// Every place where an own target differs from what stands under it, at `under` and below; of all units for `None`. A
/// target of which nothing was handed down differs from nothing.
#[must_use]
pub fn gaps(document: &Document, under: Option<UnitId>) -> Vec<GapAt> {
    let plan = document.plan();
    let walk = under.map_or_else(|| plan.walk(), |unit| plan.walk_under(unit));
    let mut gaps = Vec::new();
    for (unit, _) in walk {
        let leaf = plan.children(Some(unit)).is_empty();
        for when in periods(document) {
            if plan.own_target(unit, when).is_none() || (leaf && when != When::Term) {
                continue;
            }
            let Some(figure) = document.figure(unit, when) else { continue };
            let found = [of_units(&figure.target), of_years(&figure.target)];
            gaps.extend(found.into_iter().flatten().map(|gap| GapAt { unit, when, gap }));
        }
    }
    gaps
}

fn of_units(target: &crate::plan::EffectiveTarget) -> Option<Gap> {
    let own = target.own?;
    match (target.sum, target.difference) {
        (_, Some(difference)) if difference.is_zero() => None,
        (TargetSum::Is(sum), Some(difference)) => Some(Gap::Units(own, sum, difference)),
        (TargetSum::Nothing(NoTargetReason::Zero), Some(difference)) => {
            Target::exactly(Quantity::ZERO).ok().map(|sum| Gap::Units(own, sum, difference))
        }
        (TargetSum::Nothing(NoTargetReason::Blank), _) => None,
        (TargetSum::Is(_) | TargetSum::Nothing(_) | TargetSum::Failed(_), _) => Some(Gap::Mixed(own)),
    }
}

fn of_years(target: &crate::plan::EffectiveTarget) -> Option<Gap> {
    target.own?;
    target.over_years.filter(|over| !over.left.is_zero()).map(Gap::Years)
}
