//! Rounding: the one place where exactness ends, used only when a figure is printed or a printed figure is checked.

use super::{CalcError, Fraction};

/// How a figure loses the digits that are not printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RoundingRule {
    /// To the nearest; a half goes away from zero (`làm tròn`). Excel's `ROUND`.
    #[default]
    HalfAwayFromZero,
    /// The further digits are dropped (`cắt bớt`). Excel's `TRUNC`.
    Truncate,
}

/// A number of digits after the decimal mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimals(u8);

impl Decimals {
    /// None: whole numbers.
    pub const ZERO: Self = Self(0);
    /// One digit.
    pub const ONE: Self = Self(1);
    /// The default of the interface.
    pub const TWO: Self = Self(2);
    /// What the interface offers at most.
    pub const THREE: Self = Self(3);
    /// What can be rounded to at most; the script interface's `decimal` has six.
    pub const SIX: Self = Self(6);

    /// A number of decimals from 0 to 6; `None` beyond.
    #[must_use]
    pub const fn new(count: u8) -> Option<Self> {
        if count <= Self::SIX.0 { Some(Self(count)) } else { None }
    }

    /// The number of digits.
    #[must_use]
    pub const fn count(self) -> u8 {
        self.0
    }

    /// How many units of the last digit make one: 1, 10, 100, …
    #[must_use]
    pub const fn scale(self) -> i128 {
        10_i128.pow(self.0 as u32)
    }
}

/// A figure as printed: a whole number of units of its last digit.
///
/// Two rounded figures are equal when they have the same value *and* the same number of decimals, as `54,4` and
/// `54,40` say different things about what was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rounded {
    last_digits: i128,
    decimals: Decimals,
}

impl Rounded {
    /// A printed figure: `(12893, 2)` is 128,93.
    #[must_use]
    pub const fn new(last_digits: i128, decimals: Decimals) -> Self {
        Self { last_digits, decimals }
    }

    /// The figure counted in units of its last digit.
    #[must_use]
    pub const fn last_digits(self) -> i128 {
        self.last_digits
    }

    /// Digits after the decimal mark.
    #[must_use]
    pub const fn decimals(self) -> Decimals {
        self.decimals
    }

    /// The printed value, exactly.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] for `i128::MIN` last digits.
    pub fn value(self) -> Result<Fraction, CalcError> {
        Fraction::new(self.last_digits, self.decimals.scale())
    }

    /// The same value without the zeros at its end: 128,90 → 128,9.
    #[must_use]
    pub const fn without_trailing_zeros(self) -> Self {
        let mut digits = self.last_digits;
        let mut decimals = self.decimals.0;
        while decimals > 0 && digits % 10 == 0 {
            digits /= 10;
            decimals -= 1;
        }
        Self { last_digits: digits, decimals: Decimals(decimals) }
    }
}

/// Rounds an exact value to `decimals` digits by `rule`.
///
/// ```
/// use chi_tieu::calc::{round, Decimals, Fraction, RoundingRule, Rounded};
/// let eight_of_seven = Fraction::new(800, 7)?;
/// let one = Decimals::new(1).unwrap();
/// assert_eq!(round(eight_of_seven, one, RoundingRule::HalfAwayFromZero)?, Rounded::new(1143, one));
/// assert_eq!(round(eight_of_seven, one, RoundingRule::Truncate)?, Rounded::new(1142, one));
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::Overflow`] when the value has too many digits to scale.
pub fn round(value: Fraction, decimals: Decimals, rule: RoundingRule) -> Result<Rounded, CalcError> {
    let size = value.abs();
    let scaled = size.numerator().checked_mul(decimals.scale()).ok_or(CalcError::Overflow)?;
    let whole = scaled / size.denominator();
    let left_over = scaled % size.denominator();
    let up = match rule {
        // `left_over ≥ denominator − left_over` is `left_over ≥ ½ denominator` without doubling.
        RoundingRule::HalfAwayFromZero => left_over >= size.denominator() - left_over,
        RoundingRule::Truncate => false,
    };
    let digits = whole + i128::from(up);
    Ok(Rounded::new(if value.is_negative() { -digits } else { digits }, decimals))
}
