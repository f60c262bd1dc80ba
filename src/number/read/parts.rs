//! Digits before and after the decimal mark, and the values they make.

use crate::calc::{Decimals, Quantity, Rounded};
use crate::number::ReadErrorKind;

/// Decimals that are kept.
const SIX: usize = 6;

/// A number as digits (0–9 each, not characters).
#[derive(Clone, Copy)]
pub(super) struct Parts<'b> {
    whole: &'b [u8],
    decimals: &'b [u8],
    negative: bool,
}

impl<'b> Parts<'b> {
    pub(super) fn divide(digits: &'b [u8], decimals_at: usize, negative: bool) -> Self {
        let (whole, decimals) = digits.split_at_checked(decimals_at).unwrap_or((digits, &[]));
        Self { whole, decimals, negative }
    }

    pub(super) const fn has_decimals(self) -> bool {
        !self.decimals.is_empty()
    }

    /// The nearest figure with six decimals, a half away from zero; `None` if no more than six were written.
    pub(super) fn to_six_decimals(self) -> Option<Rounded> {
        let (kept, beyond) = self.decimals.split_at_checked(SIX)?;
        let away = i128::from(*beyond.first()? >= 5);
        let cut = figure(Self { decimals: kept, ..self }).ok()?;
        let last_digits = if self.negative { cut.last_digits() - away } else { cut.last_digits() + away };
        Some(Rounded::new(last_digits, cut.decimals()))
    }
}

/// The value. Zeros beyond the sixth decimal are dropped.
pub(super) fn quantity(parts: Parts<'_>) -> Result<Quantity, ReadErrorKind> {
    let (kept, beyond) = parts.decimals.split_at_checked(SIX).unwrap_or((parts.decimals, &[]));
    if beyond.iter().any(|digit| *digit != 0) {
        return Err(ReadErrorKind::TooManyDecimals);
    }
    let figure = figure(Parts { decimals: kept, ..parts })?;
    let millionths = figure.last_digits() * (Quantity::SCALE / figure.decimals().scale());
    Quantity::from_millionths(millionths).map_err(|_| ReadErrorKind::TooLarge)
}

/// The figure with as many decimals as were written.
pub(super) fn figure(parts: Parts<'_>) -> Result<Rounded, ReadErrorKind> {
    let decimals = u8::try_from(parts.decimals.len()).ok().and_then(Decimals::new);
    let decimals = decimals.ok_or(ReadErrorKind::TooManyDecimals)?;
    let mut last_digits = 0_i128;
    for digit in parts.whole.iter().chain(parts.decimals) {
        last_digits = last_digits * 10 + i128::from(*digit);
        // Checked at every digit, so that the product above never leaves its range.
        if !is_in_range(Rounded::new(last_digits, decimals)) {
            return Err(ReadErrorKind::TooLarge);
        }
    }
    Ok(Rounded::new(if parts.negative { -last_digits } else { last_digits }, decimals))
}

/// Whether the figure is one that can be read: within [`Quantity::LIMIT`] on either side of zero.
pub(super) const fn is_in_range(figure: Rounded) -> bool {
    let limit = Quantity::LIMIT * figure.decimals().scale();
    figure.last_digits().unsigned_abs() <= limit.unsigned_abs()
}
