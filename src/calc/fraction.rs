//! Exact ratios.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};

use super::CalcError;

/// An exact fraction in lowest terms with a positive denominator. Unitless unless its name says otherwise.
///
/// Built on `num-rational` over 128-bit integers. Every operation is checked: a value that does not fit is
/// [`CalcError::Overflow`], never a wrong figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fraction(Ratio<i128>);

impl Fraction {
    /// 0.
    pub const ZERO: Self = Self(Ratio::new_raw(0, 1));
    /// 1.
    pub const ONE: Self = Self(Ratio::new_raw(1, 1));

    /// `numerator ÷ denominator`.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] for a zero denominator; [`CalcError::Overflow`] for `i128::MIN`, which has no
    /// positive counterpart.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self, CalcError> {
        if denominator == 0 {
            return Err(CalcError::ZeroBase);
        }
        if numerator == i128::MIN || denominator == i128::MIN {
            return Err(CalcError::Overflow);
        }
        Ok(Self(Ratio::new(numerator, denominator)))
    }

    /// A whole number.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] for `i128::MIN`.
    pub fn whole(value: i128) -> Result<Self, CalcError> {
        Self::new(value, 1)
    }

    /// The numerator in lowest terms; carries the sign.
    #[must_use]
    pub fn numerator(self) -> i128 {
        *self.0.numer()
    }

    /// The denominator in lowest terms; always positive.
    #[must_use]
    pub fn denominator(self) -> i128 {
        *self.0.denom()
    }

    /// Whether the value is exactly zero.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.0.is_negative()
    }

    /// The distance from zero.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// `self + other`.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn plus(self, other: Self) -> Result<Self, CalcError> {
        Self::checked(self.0.checked_add(&other.0))
    }

    /// `self − other`.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn minus(self, other: Self) -> Result<Self, CalcError> {
        Self::checked(self.0.checked_sub(&other.0))
    }

    /// `self × other`.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn times(self, other: Self) -> Result<Self, CalcError> {
        Self::checked(self.0.checked_mul(&other.0))
    }

    /// `self ÷ other`.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when `other` is zero; [`CalcError::Overflow`].
    pub fn over(self, other: Self) -> Result<Self, CalcError> {
        if other.is_zero() {
            return Err(CalcError::ZeroBase);
        }
        Self::checked(self.0.checked_div(&other.0))
    }

    /// The largest whole number that is not above the value.
    #[must_use]
    pub fn floor(self) -> i128 {
        self.numerator().div_euclid(self.denominator())
    }

    /// The smallest whole number that is not below the value.
    #[must_use]
    pub fn ceil(self) -> i128 {
        let floor = self.floor();
        if self.denominator() == 1 { floor } else { floor + 1 }
    }

    fn checked(value: Option<Ratio<i128>>) -> Result<Self, CalcError> {
        match value {
            Some(ratio) if *ratio.numer() != i128::MIN => Ok(Self(ratio)),
            Some(_) | None => Err(CalcError::Overflow),
        }
    }
}
