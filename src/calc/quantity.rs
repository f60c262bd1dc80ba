//! Counts and amounts, exact to six decimals.

use super::{CalcError, Fraction};

/// An exact count or amount: a whole number of millionths.
///
/// Unit: whatever the plan counts (people, classes, đồng). Range: [`Quantity::LIMIT`] on either side of
/// zero. Negative values occur as differences; where a count is asked for, the caller checks.
///
/// ```
/// use chi_tieu::calc::Quantity;
/// let admitted = Quantity::whole(967)?;
/// let target = Quantity::whole(750)?;
/// assert_eq!(admitted.minus(target)?, Quantity::whole(217)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Quantity {
    millionths: i128,
}

impl Quantity {
    /// Digits kept after the decimal mark.
    pub const DECIMALS: u32 = 6;
    /// Millionths in one unit.
    pub const SCALE: i128 = 1_000_000;
    /// The largest absolute value, in whole units: 10^18, a thousand times what the design asks for,
    /// and small enough for every product in this folder to fit 128 bits.
    pub const LIMIT: i128 = 1_000_000_000_000_000_000;
    /// Nothing counted. Zero is a value; a blank is `Option::None`.
    pub const ZERO: Self = Self { millionths: 0 };

    /// A whole number of units.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] beyond [`Quantity::LIMIT`].
    pub fn whole(units: i128) -> Result<Self, CalcError> {
        let millionths = units.checked_mul(Self::SCALE).ok_or(CalcError::Overflow)?;
        Self::from_millionths(millionths)
    }

    /// A number of millionths of a unit.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] beyond [`Quantity::LIMIT`].
    pub fn from_millionths(millionths: i128) -> Result<Self, CalcError> {
        if millionths.unsigned_abs() <= (Self::LIMIT * Self::SCALE).unsigned_abs() {
            Ok(Self { millionths })
        } else {
            Err(CalcError::Overflow)
        }
    }

    /// The value in millionths of a unit.
    #[must_use]
    pub const fn millionths(self) -> i128 {
        self.millionths
    }

    /// The value as a whole number of units, if it is one.
    #[must_use]
    pub const fn as_whole(self) -> Option<i128> {
        if self.millionths % Self::SCALE == 0 { Some(self.millionths / Self::SCALE) } else { None }
    }

    /// Whether the value is exactly zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.millionths == 0
    }

    /// Whether the value is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.millionths < 0
    }

    /// The distance from zero.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self { millionths: self.millionths.abs() }
    }

    /// The value where it is above zero, otherwise zero.
    #[must_use]
    pub fn or_zero_if_negative(self) -> Self {
        self.max(Self::ZERO)
    }

    /// `self + other`.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] beyond [`Quantity::LIMIT`].
    pub fn plus(self, other: Self) -> Result<Self, CalcError> {
        Self::from_millionths(self.millionths + other.millionths)
    }

    /// `self − other`.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] beyond [`Quantity::LIMIT`].
    pub fn minus(self, other: Self) -> Result<Self, CalcError> {
        Self::from_millionths(self.millionths - other.millionths)
    }

    /// The sum of many quantities; nothing to add gives zero.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] as soon as a partial sum leaves the range.
    pub fn sum(quantities: impl IntoIterator<Item = Self>) -> Result<Self, CalcError> {
        quantities.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// `self ÷ base` as an exact fraction.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when `base` is zero.
    pub fn ratio_to(self, base: Self) -> Result<Fraction, CalcError> {
        Fraction::new(self.millionths, base.millionths)
    }

    /// The same value as a fraction of units.
    #[must_use]
    pub fn to_fraction(self) -> Fraction {
        Fraction::new(self.millionths, Self::SCALE).unwrap_or(Fraction::ZERO)
    }
}
