//! The same period of another year (*cùng kỳ*): ratio, growth and difference, each under its own name.

use super::{CalcError, Percentage, Quantity};

/// Two counts of the same stretch of the year.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, SamePeriod};
/// let years = SamePeriod::new(Quantity::whole(110)?, Quantity::whole(100)?)?;
/// assert_eq!(years.ratio()?.per_cent(), Fraction::whole(110)?); // bằng 110 %
/// assert_eq!(years.growth()?.per_cent(), Fraction::whole(10)?); // tăng 10 %
/// assert_eq!(years.difference(), Quantity::whole(10)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SamePeriod {
    now: Quantity,
    before: Quantity,
    difference: Quantity,
}

impl SamePeriod {
    /// The count of this period beside that of the same period before.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when either is below zero; [`CalcError::Overflow`].
    pub fn new(now: Quantity, before: Quantity) -> Result<Self, CalcError> {
        if now.is_negative() || before.is_negative() {
            return Err(CalcError::Negative);
        }
        Ok(Self { now, before, difference: now.minus(before)? })
    }

    /// `now ÷ before` in per cent (*bằng 110 %*).
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when there was nothing before; [`CalcError::Overflow`].
    pub fn ratio(self) -> Result<Percentage, CalcError> {
        Percentage::of(self.now, self.before)
    }

    /// `(now − before) ÷ before` in per cent (*tăng 10 %*); below zero for a fall.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when there was nothing before; [`CalcError::Overflow`].
    pub fn growth(self) -> Result<Percentage, CalcError> {
        Percentage::of(self.difference, self.before)
    }

    /// `now − before` in count, which exists even when there was nothing before.
    #[must_use]
    pub const fn difference(self) -> Quantity {
        self.difference
    }
}
