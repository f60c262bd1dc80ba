//! Checking a printed figure against the numbers it was made from.

mod figure;
mod hedge;
mod slip;

use hedge::Hedged;
use slip::Printing;

use super::implied::{Implied, implied_targets};
use super::{CalcError, Fraction, Quantity, Rounded, RoundingRule, round};

pub use figure::FigureKind;
pub(super) use figure::Form;
pub use hedge::Hedge;
pub use slip::Slip;

/// What comes of the check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is what rounding half away from zero prints.
    Agrees,
    /// It is right only if the further digits were cut.
    Truncated,
    /// It is not the rounded figure, but true under its hedge.
    Approximate,
    /// The numbers give another figure.
    Disagrees,
    /// There is no base to divide by.
    Unverifiable,
}

/// Which rounding gives the printed figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reproduction {
    /// The printed figure is the exact value; nothing was rounded.
    Exact,
    /// Rounding and cutting both give it.
    Both,
    /// Only rounding half away from zero gives it.
    HalfUp,
    /// Only cutting gives it.
    Truncated,
}

/// An exact value at the printed number of decimals, by each rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct BothRoundings {
    /// Rounded half away from zero.
    pub half_up: Rounded,
    /// Further digits cut.
    pub truncated: Rounded,
}

/// A printed figure, checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// What the numbers give, in the unit of the figure (per cent, units or times); `None` without a base.
    pub exact: Option<Fraction>,
    /// The outcome.
    pub verdict: Verdict,
    /// Which rounding gives the printed figure; `None` if none does.
    pub rule: Option<Reproduction>,
    /// What would have been right at the printed number of decimals; `None` without a base.
    pub should_be: Option<BothRoundings>,
    /// What explains it: for a figure that disagrees, and for a hedge that points the wrong way.
    pub why: Option<Slip>,
    /// The whole bases for which the figure would print as it did; `None` when it agrees, rounded or cut.
    pub implied: Option<Implied>,
}

/// Checks `printed`, a figure about `result` and `base`.
///
/// Both roundings are tried first; only a figure neither of them gives is judged by its hedge
/// ([`Hedge::direction_holds`] and [`Hedge::tolerance`]). A hedge that points the wrong way is named in
/// [`Check::why`], but a figure that agrees keeps its verdict. A missing or zero base is
/// [`Verdict::Unverifiable`].
///
/// ```
/// use chi_tieu::calc::{check_figure, Decimals, FigureKind, Quantity, Rounded, Slip, Verdict};
/// let (result, target) = (Quantity::whole(967)?, Quantity::whole(750)?);
/// let check = check_figure(FigureKind::Attainment, result, Some(target), Rounded::new(2893, Decimals::TWO), None)?;
/// assert_eq!(check.verdict, Verdict::Disagrees);
/// assert_eq!(check.why, Some(Slip::ExcessForAttainment));
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::Negative`] for a base below zero; [`CalcError::Overflow`] for a hedged figure of too many digits.
pub fn check_figure(
    kind: FigureKind,
    result: Quantity,
    base: Option<Quantity>,
    printed: Rounded,
    hedge: Option<Hedge>,
) -> Result<Check, CalcError> {
    let Some(base) = base.filter(|base| !base.is_zero()) else {
        return Ok(Check {
            exact: None,
            verdict: Verdict::Unverifiable,
            rule: None,
            should_be: None,
            why: None,
            implied: Some(implied_targets(result, printed, kind)),
        });
    };
    if base.is_negative() {
        return Err(CalcError::Negative);
    }
    let exact = kind.exact(result, base)?;
    let should_be = BothRoundings {
        half_up: round(exact, printed.decimals(), RoundingRule::HalfAwayFromZero)?,
        truncated: round(exact, printed.decimals(), RoundingRule::Truncate)?,
    };
    let rule = reproduction(exact, should_be, printed)?;
    let hedged = hedge.map(|hedge| hedge.judge(exact, printed)).transpose()?;
    let slip = || Slip::find(Printing { kind, result, base, exact, printed });
    let (verdict, why) = match (rule, hedged) {
        (Some(rule), Some(Hedged::Contradicted)) => (rule.verdict(), Some(Slip::HedgeContradicted)),
        (Some(rule), Some(Hedged::Holds | Hedged::TooFar) | None) => (rule.verdict(), None),
        (None, Some(Hedged::Holds)) => (Verdict::Approximate, None),
        (None, Some(Hedged::Contradicted)) => (Verdict::Disagrees, slip().or(Some(Slip::HedgeContradicted))),
        (None, Some(Hedged::TooFar) | None) => (Verdict::Disagrees, slip()),
    };
    let implied = if rule.is_none() { Some(implied_targets(result, printed, kind)) } else { None };
    Ok(Check { exact: Some(exact), verdict, rule, should_be: Some(should_be), why, implied })
}

impl Reproduction {
    const fn verdict(self) -> Verdict {
        match self {
            Self::Exact | Self::Both | Self::HalfUp => Verdict::Agrees,
            Self::Truncated => Verdict::Truncated,
        }
    }
}

fn reproduction(
    exact: Fraction,
    should_be: BothRoundings,
    printed: Rounded,
) -> Result<Option<Reproduction>, CalcError> {
    Ok(match (should_be.half_up == printed, should_be.truncated == printed) {
        (true, true) if printed.value()? == exact => Some(Reproduction::Exact),
        (true, true) => Some(Reproduction::Both),
        (true, false) => Some(Reproduction::HalfUp),
        (false, true) => Some(Reproduction::Truncated),
        (false, false) => None,
    })
}
