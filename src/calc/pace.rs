//! Pace (*tiến độ*): where a result stands against the time that has passed, and what the rest asks for.

use time::Date;

use super::{
    CalcError, CalendarUnit, ElapsedShare, Fraction, Percentage, PercentagePoints, Period, Quantity,
    average_still_needed,
};

/// A result against an even spread of the target over the period.
///
/// Even spreading is a yardstick and no forecast: results bunch late in a period. Under a limit, ahead is worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pace {
    /// The share of the period that has passed.
    pub elapsed: ElapsedShare,
    /// `target × elapsed`, in the unit of the target.
    pub expected: Fraction,
    /// `result − expected`; below zero when behind.
    pub ahead: Fraction,
    /// `attainment − elapsed`, in percentage points; below zero when behind.
    pub ahead_points: PercentagePoints,
}

/// Compares a result with the target spread evenly over the period.
///
/// # Errors
/// [`CalcError::ZeroBase`] for a target of zero; [`CalcError::Negative`] when either is below zero;
/// [`CalcError::Overflow`].
pub fn pace(target: Quantity, result: Quantity, elapsed: ElapsedShare) -> Result<Pace, CalcError> {
    if target.is_negative() || result.is_negative() {
        return Err(CalcError::Negative);
    }
    let attainment = Percentage::of(result, target)?;
    let expected = target.to_fraction().times(elapsed.fraction())?;
    Ok(Pace {
        elapsed,
        expected,
        ahead: result.to_fraction().minus(expected)?,
        ahead_points: attainment.points_above(Percentage::from_ratio(elapsed.fraction())?)?,
    })
}

/// What is needed in the rest of a period, evenly spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NeededPace {
    /// What is missing; 0 when nothing is.
    pub remaining: Quantity,
    /// Days left in the period.
    pub days_left: i32,
    /// Needed per month. `None` while less than a month is left: a figure for more time than there is would exceed
    /// what is missing. The same holds for the quarter and the year.
    pub per_month: Option<Fraction>,
    /// Needed per quarter.
    pub per_quarter: Option<Fraction>,
    /// Needed per year.
    pub per_year: Option<Fraction>,
}

/// What is needed per month, quarter and year after `as_of`, to bring `remaining` to zero by the last day.
///
/// Time left is counted in calendar units, a begun one by its days ([`Period::remaining_in`]).
///
/// # Errors
/// [`CalcError::ZeroBase`] when something remains and the period is over; [`CalcError::Overflow`].
pub fn needed_pace(remaining: Quantity, period: &Period, as_of: Date) -> Result<NeededPace, CalcError> {
    let remaining = remaining.or_zero_if_negative();
    let days_left = period.days_remaining(as_of);
    if days_left == 0 && !remaining.is_zero() {
        return Err(CalcError::ZeroBase);
    }
    let per = |unit: CalendarUnit| -> Result<Option<Fraction>, CalcError> {
        let left = period.remaining_in(unit, as_of)?;
        if left < Fraction::ONE { Ok(None) } else { average_still_needed(remaining, left).map(Some) }
    };
    Ok(NeededPace {
        remaining,
        days_left,
        per_month: per(CalendarUnit::Month)?,
        per_quarter: per(CalendarUnit::Quarter)?,
        per_year: per(CalendarUnit::Year)?,
    })
}

/// Where a result would end if it went on as it has so far. A type of its own so that it is never printed without
/// its label: 23 by the end of June gives 46, and 96 had been reached by 12 October.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StraightLineForecast {
    at_end: Fraction,
}

impl StraightLineForecast {
    /// `result ÷ elapsed share`.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when nothing has passed; [`CalcError::Negative`] for a result below zero;
    /// [`CalcError::Overflow`].
    pub fn new(result: Quantity, elapsed: ElapsedShare) -> Result<Self, CalcError> {
        if result.is_negative() {
            return Err(CalcError::Negative);
        }
        Ok(Self { at_end: result.to_fraction().over(elapsed.fraction())? })
    }

    /// The result at the end of the period, in the unit of the result; seldom whole.
    #[must_use]
    pub const fn at_end(self) -> Fraction {
        self.at_end
    }

    /// The forecast against a target: 100 × forecast ÷ target.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] for a target of zero; [`CalcError::Negative`] for one below; [`CalcError::Overflow`].
    pub fn attainment(self, target: Quantity) -> Result<Percentage, CalcError> {
        if target.is_negative() {
            return Err(CalcError::Negative);
        }
        Percentage::from_ratio(self.at_end.over(target.to_fraction())?)
    }
}

/// One end of an expectation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExpectedEnd {
    /// The result so far and what is expected on top.
    pub total: Quantity,
    /// 100 × total ÷ target; `None` without a target or for one of zero.
    pub attainment: Option<Percentage>,
}

/// What somebody who knows the work expects: another `lo` to `hi`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExpectedRange {
    /// With the smaller addition.
    pub low: ExpectedEnd,
    /// With the larger addition.
    pub high: ExpectedEnd,
}

/// The range that "another `lo` to `hi` expected" leads to: 8 and another 2 to 4 give 10 to 12.
///
/// # Errors
/// [`CalcError::ReversedBounds`] when `lo` is above `hi`; [`CalcError::Negative`] when anything is below zero;
/// [`CalcError::Overflow`].
pub fn expected_range(
    result: Quantity,
    lo: Quantity,
    hi: Quantity,
    target: Option<Quantity>,
) -> Result<ExpectedRange, CalcError> {
    if [result, lo, hi, target.unwrap_or_default()].into_iter().any(Quantity::is_negative) {
        return Err(CalcError::Negative);
    }
    if lo > hi {
        return Err(CalcError::ReversedBounds);
    }
    let end = |more: Quantity| -> Result<ExpectedEnd, CalcError> {
        let total = result.plus(more)?;
        let attainment = match target {
            Some(target) if !target.is_zero() => Some(Percentage::of(total, target)?),
            Some(_) | None => None,
        };
        Ok(ExpectedEnd { total, attainment })
    };
    Ok(ExpectedRange { low: end(lo)?, high: end(hi)? })
}
