//! Words that soften a printed figure.

use crate::calc::{CalcError, Fraction, Rounded};

/// The word before a figure that is not meant to be exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hedge {
    /// `gần`: the exact value is at most the printed one.
    Nearly,
    /// `trên`, `hơn`: the exact value is at least the printed one.
    Over,
    /// `khoảng`, `ước`: on either side.
    About,
    /// `dưới`: the exact value is at most the printed one.
    Under,
}

impl Hedge {
    /// Whether the exact value lies on the side the word names. Equality always does. Below zero the word speaks of
    /// the size: a fall of "nearly 5 %" is at most 5 %.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] for a printed figure of too many digits.
    pub fn direction_holds(self, exact: Fraction, printed: Rounded) -> Result<bool, CalcError> {
        let value = printed.value()?;
        let (exact, value) = if value.is_negative() { (value, exact) } else { (exact, value) };
        Ok(match self {
            Self::Nearly | Self::Under => exact <= value,
            Self::Over => exact >= value,
            Self::About => true,
        })
    }

    /// How far from the printed figure the exact value may lie: 5 % of it after `gần` and `khoảng`, 10 % after `trên`
    /// and `dưới`, and never less than one unit of the last printed digit. In the unit of the figure.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] for a printed figure of too many digits.
    pub fn tolerance(self, printed: Rounded) -> Result<Fraction, CalcError> {
        let part = match self {
            Self::Nearly | Self::About => Fraction::new(1, 20)?,
            Self::Over | Self::Under => Fraction::new(1, 10)?,
        };
        let unit = Fraction::new(1, printed.decimals().scale())?;
        Ok(printed.value()?.abs().times(part)?.max(unit))
    }

    pub(super) fn judge(self, exact: Fraction, printed: Rounded) -> Result<Hedged, CalcError> {
        let distance = exact.minus(printed.value()?)?.abs();
        Ok(if distance > self.tolerance(printed)? {
            Hedged::TooFar
        } else if self.direction_holds(exact, printed)? {
            Hedged::Holds
        } else {
            Hedged::Contradicted
        })
    }
}

/// What a hedge makes of an exact value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hedged {
    /// On the right side and near enough.
    Holds,
    /// Near enough, but on the other side.
    Contradicted,
    /// Further away than the word allows.
    TooFar,
}
