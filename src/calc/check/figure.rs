//! What a printed figure claims.

use crate::calc::{CalcError, Fraction, Percentage, Quantity};

/// What a printed figure says about a result and its base.
///
/// | kind | formula | printed in |
/// |---|---|---|
/// | attainment (`đạt`), share (`chiếm`), rate (`tỷ lệ`) | result ÷ base | per cent |
/// | excess (`vượt`), growth (`tăng`) | (result − base) ÷ base | per cent |
/// | shortfall (`thấp hơn`, `còn thiếu`) | (base − result) ÷ base | per cent |
/// | average (`bình quân`) | result ÷ base | units for each of the base |
/// | ratio (`gấp k lần`) | result ÷ base | times |
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// Result in per cent of a target.
    Attainment,
    /// What lies above the target, in per cent of it.
    Excess,
    /// What is missing to the target, in per cent of it.
    Shortfall,
    /// A part in per cent of its whole; the whole is never smaller than the part.
    Share,
    /// A result in per cent of a named base.
    Rate,
    /// A result for each of the base: a year, a month, a unit.
    Average,
    /// The increase over an earlier value, in per cent of that value.
    Growth,
    /// How many times the base the result is.
    Ratio,
}

/// How the printed figure comes from the ratio result ÷ base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::calc) enum Form {
    /// The ratio itself.
    Plain,
    /// What it has beyond one.
    Beyond,
    /// What it lacks to one.
    Short,
}

impl FigureKind {
    /// The exact figure, in the unit it is printed in: 967 of 750 as an excess is 434/15.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when `base` is zero; [`CalcError::Overflow`].
    pub fn exact(self, result: Quantity, base: Quantity) -> Result<Fraction, CalcError> {
        let ratio = result.ratio_to(base)?;
        let formed = match self.form() {
            Form::Plain => ratio,
            Form::Beyond => ratio.minus(Fraction::ONE)?,
            Form::Short => Fraction::ONE.minus(ratio)?,
        };
        if self.is_per_cent() { Ok(Percentage::from_ratio(formed)?.per_cent()) } else { Ok(formed) }
    }

    /// Whether the figure is printed in per cent.
    #[must_use]
    pub const fn is_per_cent(self) -> bool {
        match self {
            Self::Attainment | Self::Excess | Self::Shortfall | Self::Share | Self::Rate | Self::Growth => true,
            Self::Average | Self::Ratio => false,
        }
    }

    pub(in crate::calc) const fn form(self) -> Form {
        match self {
            Self::Attainment | Self::Share | Self::Rate | Self::Average | Self::Ratio => Form::Plain,
            Self::Excess | Self::Growth => Form::Beyond,
            Self::Shortfall => Form::Short,
        }
    }

    /// What a ratio of one is printed as.
    pub(in crate::calc) const fn one(self) -> i128 {
        if self.is_per_cent() { 100 } else { 1 }
    }
}
