//! Rates of a named base: admissions per hundred members.

use super::{CalcError, Fraction, Percentage, Quantity};

/// What a rate is taken of. Reports use all four, so a rate is never shown without its base.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RateBase {
    /// Members on the first day of the year.
    StartOfYear,
    /// Members on the last day of the year before; the same people, under the name older reports give them.
    EndOfPreviousYear,
    /// Members when the term began.
    StartOfTerm,
    /// Members now, those just admitted among them.
    Current,
}

/// A rate beside the base it was taken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AdmissionRate {
    /// 100 × result ÷ base.
    pub rate: Percentage,
    /// The base as a count.
    pub base: Quantity,
    /// What the base is.
    pub of: RateBase,
}

/// The rate `result ÷ base` in per cent, exact.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, RateBase, admission_rate};
/// let rate = admission_rate(Quantity::whole(96)?, Quantity::whole(3_360)?, RateBase::Current)?;
/// assert_eq!(rate.rate.per_cent(), Fraction::new(20, 7)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::ZeroBase`] for a base of zero; [`CalcError::Negative`] when either is below zero;
/// [`CalcError::Overflow`].
pub fn admission_rate(result: Quantity, base: Quantity, of: RateBase) -> Result<AdmissionRate, CalcError> {
    if result.is_negative() || base.is_negative() {
        return Err(CalcError::Negative);
    }
    Ok(AdmissionRate { rate: Percentage::of(result, base)?, base, of })
}

/// The base of which `rate` is exactly `count`: 7.000 at 3 % is 233.333⅓. Unit: that of the count.
///
/// The rate is taken as exact; what a *printed* rate implies is an interval and is worked out elsewhere.
///
/// # Errors
/// [`CalcError::ZeroBase`] for a rate of zero; [`CalcError::Negative`] when either is below zero;
/// [`CalcError::Overflow`].
pub fn base_at_rate(count: Quantity, rate: Percentage) -> Result<Fraction, CalcError> {
    if count.is_negative() || rate.per_cent().is_negative() {
        return Err(CalcError::Negative);
    }
    count.to_fraction().over(rate.ratio()?)
}
