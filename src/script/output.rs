//! What scripts get back.

use serde::{Serialize, Serializer};

use super::error::ScriptError;
use crate::calc::{CalcError, Decimals, Fraction, Implied, Measure, Percentage, Quantity, Status, WholeInterval};
use crate::number::{FigureStyle, print_average, print_decimal_plain, print_fraction, print_percentage};

/// The largest whole number that JavaScript keeps apart from its neighbours; the serialiser refuses any above.
const SAFE: i128 = (1 << 53) - 1;

/// A count: a JavaScript number where that keeps it exactly, otherwise a decimal string.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum CountOutput {
    /// A whole number that JavaScript keeps exactly.
    Whole(i64),
    /// Millionths that JavaScript keeps exactly: dividing them gives the nearest number to the decimal.
    Millionths(i64),
    /// Too many digits for a JavaScript number.
    Text(String),
}

impl Serialize for CountOutput {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Whole(number) => serializer.serialize_i64(*number),
            // Exact: both are below 2^53, and the division rounds once.
            #[allow(clippy::cast_precision_loss, reason = "below 2^53 nothing is lost")]
            Self::Millionths(number) => serializer.serialize_f64(*number as f64 / 1_000_000.0),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl CountOutput {
    pub(super) fn of(quantity: Quantity) -> Self {
        let safe = |number: i128| i64::try_from(number).ok().filter(|_| number.abs() <= SAFE);
        if let Some(number) = quantity.as_whole().and_then(safe) {
            return Self::Whole(number);
        }
        match safe(quantity.millionths()) {
            Some(millionths) => Self::Millionths(millionths),
            None => Self::Text(plain(quantity)),
        }
    }

    pub(super) fn whole(value: i128) -> Self {
        Quantity::whole(value).map_or_else(|_| Self::Text(value.to_string()), Self::of)
    }
}

/// Digits with a point where there are decimals, whatever the locale.
fn plain(quantity: Quantity) -> String {
    let text = print_decimal_plain(quantity.to_fraction(), Decimals::SIX).unwrap_or_default();
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A ratio: exactly, to six decimals, and as it is printed.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct FigureOutput {
    fraction: String,
    decimal: String,
    text: String,
}

impl FigureOutput {
    pub(super) fn percentage(percentage: Percentage, style: FigureStyle) -> Result<Self, ScriptError> {
        let text = print_percentage(percentage, &style).map_err(overflow)?;
        Self::new(percentage.per_cent(), text)
    }

    pub(super) fn average(average: Fraction, style: FigureStyle) -> Result<Self, ScriptError> {
        let text = print_average(average, &style).map_err(overflow)?;
        Self::new(average, text)
    }

    fn new(value: Fraction, text: String) -> Result<Self, ScriptError> {
        let decimal = print_decimal_plain(value, Decimals::SIX).map_err(overflow)?;
        Ok(Self { fraction: print_fraction(value), decimal, text })
    }
}

/// A result against its target, in the parts that several functions give back; all null without a measure.
#[derive(Debug, Default)]
pub(super) struct MeasureOutput {
    pub(super) attainment: Option<FigureOutput>,
    pub(super) excess_count: Option<CountOutput>,
    pub(super) excess: Option<FigureOutput>,
    pub(super) shortfall: Option<CountOutput>,
    pub(super) shortfall_percentage: Option<FigureOutput>,
}

impl MeasureOutput {
    pub(super) fn of(measure: Option<Measure>, style: FigureStyle) -> Result<Self, ScriptError> {
        let Some(measure) = measure else { return Ok(Self::default()) };
        let percentage = |percentage: Option<Percentage>| {
            percentage.map(|percentage| FigureOutput::percentage(percentage, style)).transpose()
        };
        Ok(Self {
            attainment: percentage(measure.attainment)?,
            excess_count: Some(CountOutput::of(measure.excess_count)),
            excess: percentage(measure.excess)?,
            shortfall: Some(CountOutput::of(measure.shortfall_count)),
            shortfall_percentage: percentage(measure.shortfall)?,
        })
    }
}

pub(super) const fn status_name(status: Status) -> &'static str {
    match status {
        Status::Exceeded => "exceeded",
        Status::Met => "met",
        Status::Behind => "behind",
        Status::NoneYet => "none_yet",
        Status::NoResult => "no_result",
        Status::NoTarget(_) => "no_target",
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
        Self { half_up: implied.half_up.map(IntervalOutput::of), truncated: implied.truncated.map(IntervalOutput::of) }
    }
}

fn overflow(error: CalcError) -> ScriptError {
    ScriptError::Calc("result", error)
}
