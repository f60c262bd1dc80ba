//! Attainment, excess, shortfall and status: one result against one target, and many against many.

use super::{CalcError, Percentage, Quantity, Target, TargetKind};

/// Where a result stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Above the target; above the upper end of a range.
    Exceeded,
    /// The target exactly; anywhere in a range; not above a limit.
    Met,
    /// Something, but below the target; or above a limit.
    Behind,
    /// The result is 0 (*chưa có*) and the target asks for more.
    NoneYet,
    /// There is a target, and the result is blank. Zero and blank are different.
    NoResult,
    /// There is nothing to measure against; printed as a dash with the reason.
    NoTarget(NoTargetReason),
}

/// Why there is nothing to measure against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoTargetReason {
    /// No target was entered.
    Blank,
    /// The target is 0 and not a limit.
    Zero,
    /// Only in a group: its members' targets do not add up to one, because some are limits and others not, or some
    /// count units and others not.
    Mixed,
}

/// Whether more or less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// A target to reach: what is below it is missing.
    HigherIsBetter,
    /// A limit to keep: what is below it is room left, and must not be called missing.
    LowerIsBetter,
}

/// A result against one count. Excess and shortfall are per cent *of the target*, not percentage points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Measure {
    /// The count measured against.
    pub target: Quantity,
    /// 100 × result ÷ target; `None` only against a limit of zero.
    pub attainment: Option<Percentage>,
    /// `result − target` where that is above zero, otherwise 0.
    pub excess_count: Quantity,
    /// `attainment − 100 %`, present only above the target.
    pub excess: Option<Percentage>,
    /// `target − result` where that is above zero, otherwise 0. Under a limit: the room left.
    pub shortfall_count: Quantity,
    /// `100 % − attainment`, present only below the target. Under a limit: the room left.
    pub shortfall: Option<Percentage>,
}

/// A result against its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Assessment {
    /// Where the result stands.
    pub status: Status,
    /// How to read excess and shortfall; higher is better where there is no target.
    pub direction: Direction,
    /// The result against the target, or against the lower end of a range unless that is 0. `None` without a target
    /// or a result.
    pub against: Option<Measure>,
    /// The result against the upper end of a range.
    pub against_high: Option<Measure>,
}

/// Many results against many targets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GroupAssessment {
    /// Σ result against Σ target.
    pub assessment: Assessment,
    /// Σ target; `None` where there is none to add or they do not add up to one.
    pub target: Option<Target>,
    /// Σ result over the members that have one; `None` when all are blank.
    pub result: Option<Quantity>,
    /// Members of the group.
    pub members: usize,
    /// Members whose target is blank or zero. Their results are in the sum all the same.
    pub without_target: usize,
    /// Members whose result is blank.
    pub without_result: usize,
    /// The part of Σ result that comes from members without a target: it raises the attainment of the group.
    pub result_without_target: Quantity,
}

/// Measures a result against its target.
///
/// | target | Exceeded | Met | Behind | `NoneYet` |
/// |---|---|---|---|---|
/// | exactly n, at least n, rate, coverage | > n | = n | < n | 0 |
/// | from a to b, rate range | > b | a to b | < a | 0, if a > 0 |
/// | at most n | | ≤ n, 0 among them | > n | |
///
/// A blank or zero target gives [`Status::NoTarget`] and no percentage, even when the result is blank too; a limit of
/// zero is a real one, met by 0, with counts but no percentage.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, Status, Target, assess};
/// let target = Target::exactly(Quantity::whole(750)?)?;
/// let assessment = assess(Some(&target), Some(Quantity::whole(967)?))?;
/// assert_eq!(assessment.status, Status::Exceeded);
/// let measure = assessment.against.unwrap();
/// assert_eq!(measure.excess_count, Quantity::whole(217)?);
/// assert_eq!(measure.excess.unwrap().per_cent(), Fraction::new(434, 15)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::Negative`] for a result below zero; under a coverage [`CalcError::NotWhole`] for a fraction of a unit
/// and [`CalcError::ReversedBounds`] for more units than there are; [`CalcError::Overflow`].
pub fn assess(target: Option<&Target>, result: Option<Quantity>) -> Result<Assessment, CalcError> {
    check_result(target, result)?;
    let target = match measurable(target) {
        Ok(target) => target,
        Err(reason) => return Ok(without_target(reason)),
    };
    let direction = if target.is_limit() { Direction::LowerIsBetter } else { Direction::HigherIsBetter };
    let Some(result) = result else {
        return Ok(Assessment { status: Status::NoResult, direction, against: None, against_high: None });
    };
    let against =
        if target.low().is_zero() && !target.is_limit() { None } else { Some(measure(result, target.low())?) };
    let against_high = target.high().map(|high| measure(result, high)).transpose()?;
    Ok(Assessment { status: status(target, result), direction, against, against_high })
}

/// Measures a group: Σ result ÷ Σ target, never the mean of the members' percentages.
///
/// Lower ends add to the lower end. If a member's target is a range, upper ends add to the upper end, a target
/// without one counting as it stands. Targets all exact give an exact one, limits a limit, coverages a coverage; a
/// mixture of limits, coverages and others has no sum ([`NoTargetReason::Mixed`]). Blank results add nothing.
///
/// # Errors
/// As [`assess`], for any member; [`CalcError::Overflow`] of a sum.
pub fn assess_group<'a>(
    members: impl IntoIterator<Item = (Option<&'a Target>, Option<Quantity>)>,
) -> Result<GroupAssessment, CalcError> {
    let mut targets = TargetSum::default();
    let mut group = GroupAssessment {
        assessment: without_target(NoTargetReason::Blank),
        target: None,
        result: None,
        members: 0,
        without_target: 0,
        without_result: 0,
        result_without_target: Quantity::ZERO,
    };
    for (target, result) in members {
        check_result(target, result)?;
        group.members += 1;
        match result {
            Some(result) => group.result = Some(group.result.unwrap_or_default().plus(result)?),
            None => group.without_result += 1,
        }
        match measurable(target) {
            Ok(target) => targets.add(target)?,
            Err(reason) => {
                targets.any_zero |= reason == NoTargetReason::Zero;
                group.without_target += 1;
                group.result_without_target = group.result_without_target.plus(result.unwrap_or_default())?;
            }
        }
    }
    match targets.total()? {
        Ok(target) => {
            group.assessment = assess(Some(&target), group.result)?;
            group.target = Some(target);
        }
        Err(reason) => group.assessment = without_target(reason),
    }
    Ok(group)
}

/// The target, if it asks for something.
fn measurable(target: Option<&Target>) -> Result<&Target, NoTargetReason> {
    match target {
        None => Err(NoTargetReason::Blank),
        Some(target) if target.is_nothing() => Err(NoTargetReason::Zero),
        Some(target) => Ok(target),
    }
}

const fn without_target(reason: NoTargetReason) -> Assessment {
    Assessment {
        status: Status::NoTarget(reason),
        direction: Direction::HigherIsBetter,
        against: None,
        against_high: None,
    }
}

fn check_result(target: Option<&Target>, result: Option<Quantity>) -> Result<(), CalcError> {
    let Some(result) = result else { return Ok(()) };
    if result.is_negative() {
        return Err(CalcError::Negative);
    }
    match target.map(Target::kind) {
        Some(TargetKind::Coverage { required: _, of }) => {
            if result.as_whole().is_none() {
                return Err(CalcError::NotWhole);
            }
            if result > of { Err(CalcError::ReversedBounds) } else { Ok(()) }
        }
        Some(
            TargetKind::Exactly(_)
            | TargetKind::AtLeast(_)
            | TargetKind::Between { .. }
            | TargetKind::AtMost(_)
            | TargetKind::Rate { .. },
        )
        | None => Ok(()),
    }
}

fn status(target: &Target, result: Quantity) -> Status {
    if target.is_limit() {
        return if result > target.low() { Status::Behind } else { Status::Met };
    }
    if result > target.high().unwrap_or(target.low()) {
        Status::Exceeded
    } else if result >= target.low() {
        Status::Met
    } else if result.is_zero() {
        Status::NoneYet
    } else {
        Status::Behind
    }
}

fn measure(result: Quantity, target: Quantity) -> Result<Measure, CalcError> {
    let above = result.minus(target)?;
    let below = target.minus(result)?;
    let share = |part: Quantity| -> Result<Option<Percentage>, CalcError> {
        if part <= Quantity::ZERO || target.is_zero() { Ok(None) } else { Percentage::of(part, target).map(Some) }
    };
    Ok(Measure {
        target,
        attainment: if target.is_zero() { None } else { Some(Percentage::of(result, target)?) },
        excess_count: above.or_zero_if_negative(),
        excess: share(above)?,
        shortfall_count: below.or_zero_if_negative(),
        shortfall: share(below)?,
    })
}

/// What a target counts: only the same can be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Goals,
    Limits,
    Coverages,
    Mixed,
}

/// A sum of targets that each ask for something.
#[derive(Debug, Default)]
struct TargetSum {
    family: Option<Family>,
    any_zero: bool,
    any_floor: bool,
    any_range: bool,
    low: Quantity,
    high: Quantity,
    units: Quantity,
}

impl TargetSum {
    fn add(&mut self, target: &Target) -> Result<(), CalcError> {
        let family = match target.kind() {
            TargetKind::Exactly(_) | TargetKind::Between { .. } | TargetKind::Rate { .. } => Family::Goals,
            TargetKind::AtLeast(_) => {
                self.any_floor = true;
                Family::Goals
            }
            TargetKind::AtMost(_) => Family::Limits,
            TargetKind::Coverage { required: _, of } => {
                self.units = self.units.plus(of)?;
                Family::Coverages
            }
        };
        self.family = match self.family {
            Some(other) if other != family => Some(Family::Mixed),
            Some(_) | None => Some(family),
        };
        self.any_range |= target.high().is_some();
        self.low = self.low.plus(target.low())?;
        self.high = self.high.plus(target.high().unwrap_or(target.low()))?;
        Ok(())
    }

    /// The sum as one target, or why there is none.
    fn total(&self) -> Result<Result<Target, NoTargetReason>, CalcError> {
        let kind = match self.family {
            None => return Ok(Err(if self.any_zero { NoTargetReason::Zero } else { NoTargetReason::Blank })),
            Some(Family::Mixed) => return Ok(Err(NoTargetReason::Mixed)),
            Some(Family::Limits) => TargetKind::AtMost(self.low),
            Some(Family::Coverages) => TargetKind::Coverage { required: self.low, of: self.units },
            Some(Family::Goals) if self.any_range => TargetKind::Between { low: self.low, high: self.high },
            Some(Family::Goals) if self.any_floor => TargetKind::AtLeast(self.low),
            Some(Family::Goals) => TargetKind::Exactly(self.low),
        };
        Target::new(kind).map(Ok)
    }
}
