//! Whether a printed figure is what its numbers give. All arithmetic is that of `calc`.

use crate::calc::{
    BothRoundings, CalcError, Check, FigureKind, Fraction, Hedge, Implied, Quantity, Reproduction, Rounded, Slip,
    Verdict, check_figure, implied_results, implied_targets,
};

/// How a figure comes from its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Formula {
    /// A ratio of result and base, of one of the kinds that `calc` knows.
    Ratio(FigureKind),
    /// Result − base, printed in units of 10 to this power.
    Difference(u8),
    /// Base − result, printed in units of 10 to this power.
    Lack(u8),
    /// Result ÷ base, printed in units of 10 to this power.
    Each(u8),
}

/// What comes of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judged {
    pub(super) exact: Option<Fraction>,
    pub(super) verdict: Verdict,
    pub(super) rule: Option<Reproduction>,
    pub(super) should_be: Option<BothRoundings>,
    pub(super) implied: Option<Implied>,
    pub(super) slip: Option<Slip>,
}

impl Judged {
    pub(super) const UNKNOWN: Self =
        Self { exact: None, verdict: Verdict::Unverifiable, rule: None, should_be: None, implied: None, slip: None };

    /// Whether the numbers give the figure, however it was shortened.
    pub(super) const fn holds(&self) -> bool {
        matches!(self.verdict, Verdict::Agrees | Verdict::Truncated | Verdict::Approximate)
    }

    /// Whether the digits themselves are right, without the help of a hedge.
    pub(super) const fn is_exact(&self) -> bool {
        matches!(self.verdict, Verdict::Agrees | Verdict::Truncated)
    }

    fn of(check: Check) -> Self {
        let Check { exact, verdict, rule, should_be, why, implied } = check;
        let implied = if verdict == Verdict::Unverifiable { implied } else { None };
        Self { exact, verdict, rule, should_be, implied, slip: why }
    }
}

/// Judges a printed figure by a result and a base, of which one may be missing. `None` where nothing can be said: both
/// are missing, or the numbers leave what is kept exact.
pub(super) fn judge(
    formula: Formula,
    result: Option<Quantity>,
    base: Option<Quantity>,
    printed: Rounded,
    hedge: Option<Hedge>,
) -> Option<Judged> {
    match (result, base) {
        (Some(result), Some(base)) => check(formula, result, base, printed, hedge).ok(),
        (Some(result), None) => Some(Judged { implied: implied_base(formula, result, printed), ..Judged::UNKNOWN }),
        (None, Some(base)) => Some(Judged { implied: implied_result(formula, base, printed), ..Judged::UNKNOWN }),
        (None, None) => None,
    }
}

fn check(
    formula: Formula,
    result: Quantity,
    base: Quantity,
    printed: Rounded,
    hedge: Option<Hedge>,
) -> Result<Judged, CalcError> {
    match formula {
        Formula::Ratio(kind) => check_figure(kind, result, Some(base), printed, hedge).map(Judged::of),
        Formula::Difference(power) => value(result.minus(base)?, power, printed, hedge),
        Formula::Lack(power) => value(base.minus(result)?, power, printed, hedge),
        Formula::Each(power) => {
            let unit = power_of_ten(power)?;
            let count = base.as_whole().and_then(|count| count.checked_mul(unit)).ok_or(CalcError::NotWhole)?;
            check_figure(FigureKind::Average, result, Some(Quantity::whole(count)?), printed, hedge).map(Judged::of)
        }
    }
}

/// Judges a printed figure by its value, in units of 10 to this power.
///
/// # Errors
/// [`CalcError::Overflow`] beyond what is kept exact.
pub(super) fn value(exact: Quantity, power: u8, printed: Rounded, hedge: Option<Hedge>) -> Result<Judged, CalcError> {
    let one = Quantity::whole(power_of_ten(power)?)?;
    let mut judged = check_figure(FigureKind::Average, exact, Some(one), printed, hedge).map(Judged::of)?;
    // Only slips of the digits mean anything here: nothing was divided.
    let opposite = || {
        let other = Quantity::ZERO.minus(exact).ok()?;
        let check = check_figure(FigureKind::Average, other, Some(one), printed, None).ok()?;
        check.rule.map(|_| Slip::OppositeDirection)
    };
    judged.slip = match judged.slip {
        Some(Slip::DigitsSwapped | Slip::FilledWithZeros | Slip::DecimalMarkMoved | Slip::HedgeContradicted) => {
            judged.slip
        }
        Some(_) | None if judged.verdict == Verdict::Disagrees => opposite(),
        Some(_) | None => None,
    };
    Ok(judged)
}

fn power_of_ten(power: u8) -> Result<i128, CalcError> {
    10_i128.checked_pow(u32::from(power)).ok_or(CalcError::Overflow)
}

fn implied_base(formula: Formula, result: Quantity, printed: Rounded) -> Option<Implied> {
    match formula {
        Formula::Ratio(kind) => Some(implied_targets(result, printed, kind)),
        Formula::Each(0) => Some(implied_targets(result, printed, FigureKind::Average)),
        Formula::Each(_) | Formula::Difference(_) | Formula::Lack(_) => None,
    }
}

fn implied_result(formula: Formula, base: Quantity, printed: Rounded) -> Option<Implied> {
    match formula {
        Formula::Ratio(kind) => implied_results(base, printed, kind).ok(),
        Formula::Each(0) => implied_results(base, printed, FigureKind::Average).ok(),
        Formula::Each(_) | Formula::Difference(_) | Formula::Lack(_) => None,
    }
}
