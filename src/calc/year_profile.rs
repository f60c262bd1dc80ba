//! How earlier years ran: which share of a year's result had come by a month, and what that makes of another year.

use super::{CalcError, Fraction, Percentage, Quantity};

/// What a whole year brought, and what had come by the end of one of its months.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, YearProfile};
/// let earlier = YearProfile::new(Quantity::whole(40)?, Quantity::whole(160)?)?;
/// assert_eq!(earlier.share()?.per_cent(), Fraction::whole(25)?);
/// assert_eq!(earlier.year_end(Quantity::whole(23)?)?, Fraction::whole(92)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearProfile {
    by_then: Quantity,
    whole: Quantity,
}

/// Where a year ends if it runs as one of several earlier ones did: the least and the most of them, in the unit of the
/// result; seldom whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProfileForecast {
    /// As in the year of which the largest share had come by then.
    pub lowest: Fraction,
    /// As in the year of which the smallest share had come by then.
    pub highest: Fraction,
}

impl YearProfile {
    /// A year with `whole` at its end and `by_then` of that at the end of a month.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when either is below zero; [`CalcError::ReversedBounds`] when more had come by then than
    /// came at all.
    pub fn new(by_then: Quantity, whole: Quantity) -> Result<Self, CalcError> {
        if by_then.is_negative() || whole.is_negative() {
            return Err(CalcError::Negative);
        }
        if by_then > whole { Err(CalcError::ReversedBounds) } else { Ok(Self { by_then, whole }) }
    }

    /// 100 × what had come by then ÷ what came in the year.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] for a year of nothing; [`CalcError::Overflow`].
    pub fn share(self) -> Result<Percentage, CalcError> {
        Percentage::of(self.by_then, self.whole)
    }

    /// Where another year ends that has `result` by the same month and runs alike: `result × whole ÷ by then`.
    ///
    /// # Errors
    /// [`CalcError::Negative`] for a result below zero; [`CalcError::ZeroBase`] when nothing had come by then, which says
    /// nothing about what was to come; [`CalcError::Overflow`].
    pub fn year_end(self, result: Quantity) -> Result<Fraction, CalcError> {
        if result.is_negative() {
            return Err(CalcError::Negative);
        }
        result.to_fraction().times(self.whole.ratio_to(self.by_then)?)
    }
}

impl ProfileForecast {
    /// The range of some ends; `None` without any.
    #[must_use]
    pub fn of(ends: &[Fraction]) -> Option<Self> {
        let (lowest, highest) = (ends.iter().min()?, ends.iter().max()?);
        Some(Self { lowest: *lowest, highest: *highest })
    }
}
