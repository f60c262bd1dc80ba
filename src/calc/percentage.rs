//! Per cent and percentage points, kept apart by type.

use super::{CalcError, Fraction, Quantity};

/// A ratio in per cent, exact: 967/750 is 1934/15 per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Percentage(Fraction);

/// The difference of two percentages (*điểm phần trăm*). Never printed with a bare `%`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PercentagePoints(Fraction);

impl Percentage {
    /// 0 %.
    pub const ZERO: Self = Self(Fraction::ZERO);

    /// A number that already counts per cent.
    #[must_use]
    pub const fn from_per_cent(per_cent: Fraction) -> Self {
        Self(per_cent)
    }

    /// 100 × a ratio.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn from_ratio(ratio: Fraction) -> Result<Self, CalcError> {
        Ok(Self(ratio.times(Fraction::whole(100)?)?))
    }

    /// 100 × part ÷ base.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when `base` is zero; [`CalcError::Overflow`].
    pub fn of(part: Quantity, base: Quantity) -> Result<Self, CalcError> {
        Self::from_ratio(part.ratio_to(base)?)
    }

    /// The number of per cent, exactly.
    #[must_use]
    pub const fn per_cent(self) -> Fraction {
        self.0
    }

    /// The ratio itself: per cent ÷ 100.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn ratio(self) -> Result<Fraction, CalcError> {
        self.0.over(Fraction::whole(100)?)
    }

    /// What is above 100 %, in per cent of the base (`vượt p %`); negative below it.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn beyond_hundred(self) -> Result<Self, CalcError> {
        Ok(Self(self.0.minus(Fraction::whole(100)?)?))
    }

    /// The distance to another percentage, in percentage points.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn points_above(self, other: Self) -> Result<PercentagePoints, CalcError> {
        Ok(PercentagePoints(self.0.minus(other.0)?))
    }
}

impl PercentagePoints {
    /// The number of points, exactly.
    #[must_use]
    pub const fn points(self) -> Fraction {
        self.0
    }
}
