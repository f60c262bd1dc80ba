//! Percentages whose printed digits alone would mislead.

use super::{FigureStyle, print_percentage, print_rounded};
use crate::calc::{CalcError, Fraction, Percentage, Rounded, round};

/// What has to be said beside the digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PercentHedge {
    /// Prints as 100 % and is below it: *gần 100%*.
    Nearly,
    /// Prints as 100 % and is above it: *hơn 100%*.
    Over,
    /// Prints as 0 % and is above it; the text is one unit of the last digit: *dưới 0,01%*.
    Below,
}

/// A printed percentage with the hedge that keeps it honest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HedgedPercent {
    /// The digits with their sign.
    pub text: String,
    /// What has to be said beside them, if anything.
    pub hedge: Option<PercentHedge>,
}

/// Prints a percentage; where rounding would make 99,996 % look like a target met, or a small share like none, the
/// hedge says so.
///
/// # Errors
/// [`CalcError::Overflow`] for a value with too many digits.
pub fn print_hedged(percentage: Percentage, style: &FigureStyle) -> Result<HedgedPercent, CalcError> {
    let hundred = Fraction::whole(100)?;
    let exact = percentage.per_cent();
    let printed = round(exact, style.decimals, style.rounding)?;
    let value = printed.value()?;
    if value == hundred && exact != hundred {
        let hedge = if exact < hundred { PercentHedge::Nearly } else { PercentHedge::Over };
        return Ok(HedgedPercent { text: print_percentage(percentage, style)?, hedge: Some(hedge) });
    }
    if value.is_zero() && exact > Fraction::ZERO {
        let least = Rounded::new(1, style.decimals);
        let text = format!("{}%", print_rounded(least, style.locale, style.trailing_zeros));
        return Ok(HedgedPercent { text, hedge: Some(PercentHedge::Below) });
    }
    Ok(HedgedPercent { text: print_percentage(percentage, style)?, hedge: None })
}
