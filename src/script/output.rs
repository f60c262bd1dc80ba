//! What scripts get back.

use serde::Serialize;

use super::error::ScriptError;
use crate::calc::{CalcError, Decimals, Fraction, Implied, Percentage, Quantity, WholeInterval};
use crate::number::{FigureStyle, print_average, print_decimal_plain, print_fraction, print_percentage};

/// Digits that a JavaScript number keeps whatever they are.
const SAFE_DIGITS: usize = 15;

/// A count: a JavaScript number where that keeps it exactly, otherwise a decimal string.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum CountOutput {
    /// Kept exactly.
    Number(f64),
    /// Too many digits for a JavaScript number.
    Text(String),
}

impl CountOutput {
    pub(super) fn of(quantity: Quantity) -> Self {
        let text = print_decimal_plain(quantity.to_fraction(), Decimals::SIX).unwrap_or_default();
        let text = text.trim_end_matches('0').trim_end_matches('.').to_owned();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        match text.parse() {
            Ok(number) if digits <= SAFE_DIGITS => Self::Number(number),
            Ok(_) | Err(_) => Self::Text(text),
        }
    }

    pub(super) fn whole(value: i128) -> Self {
        Quantity::whole(value).map_or_else(|_| Self::Text(value.to_string()), Self::of)
    }
}

/// A ratio: exactly, to six decimals, and as it is printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct FigureOutput {
    fraction: String,
    decimal: String,
    text: String,
}

impl FigureOutput {
    pub(super) fn percentage(percentage: Percentage, style: &FigureStyle) -> Result<Self, ScriptError> {
        let text = print_percentage(percentage, style).map_err(overflow)?;
        Self::new(percentage.per_cent(), text)
    }

    pub(super) fn average(average: Fraction, style: &FigureStyle) -> Result<Self, ScriptError> {
        let text = print_average(average, style).map_err(overflow)?;
        Self::new(average, text)
    }

    fn new(value: Fraction, text: String) -> Result<Self, ScriptError> {
        let decimal = print_decimal_plain(value, Decimals::SIX).map_err(overflow)?;
        Ok(Self { fraction: print_fraction(value), decimal, text })
    }
}

/// The two ends of an interval; the second is null where there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct IntervalOutput(CountOutput, Option<CountOutput>);

impl IntervalOutput {
    fn of(interval: WholeInterval) -> Self {
        Self(CountOutput::whole(interval.lo()), interval.hi().map(CountOutput::whole))
    }
}

/// The intervals under both rules.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ImpliedOutput {
    half_up: Option<IntervalOutput>,
    truncated: Option<IntervalOutput>,
}

impl ImpliedOutput {
    pub(super) fn of(implied: &Implied) -> Self {
        Self {
            half_up: implied.half_up.map(IntervalOutput::of),
            truncated: implied.truncated.map(IntervalOutput::of),
        }
    }
}

fn overflow(error: CalcError) -> ScriptError {
    ScriptError::Calc("result", error)
}
