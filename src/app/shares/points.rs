//! A change of a share, in percentage points.

use crate::calc::{CalcError, PercentagePoints, Rounded, round};
use crate::number::{FigureStyle, print_points, print_rounded};

/// Which way a share went, with the number of points as printed and no sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PointChange {
    /// It is larger now.
    Up(String),
    /// It is smaller now.
    Down(String),
    /// It is larger by less than this, the smallest figure that is printed.
    UpBelow(String),
    /// It is smaller by less than this.
    DownBelow(String),
    /// It is exactly the same.
    Same,
}

/// Prints a change; one that would print as zero and is none says less than what.
///
/// # Errors
/// [`CalcError::Overflow`] for a value with too many digits.
pub fn print_change(points: PercentagePoints, style: &FigureStyle) -> Result<PointChange, CalcError> {
    let exact = points.points();
    if exact.is_zero() {
        return Ok(PointChange::Same);
    }
    if round(exact, style.decimals, style.rounding)?.last_digits() == 0 {
        let least = print_rounded(Rounded::new(1, style.decimals), style.locale, style.trailing_zeros);
        return Ok(if exact.is_negative() { PointChange::DownBelow(least) } else { PointChange::UpBelow(least) });
    }
    let text = print_points(points, style)?.trim_start_matches('\u{2212}').to_owned();
    Ok(if exact.is_negative() { PointChange::Down(text) } else { PointChange::Up(text) })
}
