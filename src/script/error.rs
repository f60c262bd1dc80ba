//! Refusals as JavaScript errors with a code and the field they are about.

use std::borrow::Cow;

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

use super::plan_value::PlanValueError;
use crate::calc::{AllocationError, CalcError};
use crate::i18n::{ErrorWords, Language};
use crate::number::ReadError;
use crate::plan::OpenError;

/// Why a call was refused.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum ScriptError {
    /// The object has not the shape that is asked for; the text names what is wrong with it.
    Shape(String),
    /// A field cannot be read as a number.
    Read(&'static str, ReadError),
    /// A field is needed and is not there.
    Missing(&'static str),
    /// A field has a value that is none of those that are known.
    Unknown(&'static str, String),
    /// A field was read and cannot be used.
    Calc(&'static str, CalcError),
    /// The allocation cannot be made.
    Allocation(AllocationError),
    /// What was passed for a plan cannot be opened as one.
    Open(OpenError),
}

impl ScriptError {
    /// That something else was passed for a field, or for the whole object, than is expected.
    pub(super) fn expected(field: &str, expected: fn(&'static ErrorWords) -> &'static str) -> Self {
        let expected = expected(&Language::En.words().error);
        Self::Shape([field, expected].join(if field.is_empty() { "" } else { ": " }))
    }

    /// The JavaScript `Error`. Messages are in English: they are for whoever writes the script.
    pub(super) fn to_js(&self) -> JsValue {
        let (code, field) = (self.code(), self.field());
        let error = Error::new(&self.message());
        for (key, value) in [("code", code), ("field", &field)] {
            // A new object takes any property.
            let _ = Reflect::set(&error, &JsValue::from_str(key), &JsValue::from_str(value));
        }
        error.into()
    }

    const fn code(&self) -> &'static str {
        match self {
            Self::Shape(_) => "shape",
            Self::Read(_, error) => {
                if error.kind.asks() {
                    "ambiguous_number"
                } else {
                    "unreadable_number"
                }
            }
            Self::Missing(_) => "missing",
            Self::Unknown(_, _) => "unknown_value",
            Self::Calc(_, error) => calc_code(*error),
            Self::Open(error) => error.code(),
            Self::Allocation(error) => match error {
                AllocationError::NegativeTotal => "negative_total",
                AllocationError::NoUnits => "no_units",
                AllocationError::NegativeWeight { .. } => "negative_weight",
                AllocationError::NegativeBound { .. } => "negative_bound",
                AllocationError::MinimumAboveMaximum { .. } => "minimum_above_maximum",
                AllocationError::SumOfMinimumsAboveTotal { .. } => "minimums_above_total",
                AllocationError::SumOfMaximumsBelowTotal { .. } => "maximums_below_total",
                AllocationError::NoWeights => "no_weights",
                AllocationError::Overflow => "overflow",
            },
        }
    }

    /// Empty where no field is to blame.
    fn field(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Shape(_) => "",
            Self::Open(error) => return Cow::Owned(error.field()),
            Self::Read(field, _) | Self::Missing(field) | Self::Unknown(field, _) | Self::Calc(field, _) => field,
            Self::Allocation(error) => match error {
                AllocationError::NegativeTotal | AllocationError::Overflow => "total",
                AllocationError::NoUnits | AllocationError::NegativeWeight { .. } | AllocationError::NoWeights => {
                    "weights"
                }
                AllocationError::NegativeBound { .. }
                | AllocationError::MinimumAboveMaximum { .. }
                | AllocationError::SumOfMinimumsAboveTotal { .. } => "min",
                AllocationError::SumOfMaximumsBelowTotal { .. } => "max",
            },
        })
    }

    fn message(&self) -> String {
        let words = &Language::En.words().error;
        match self {
            Self::Shape(detail) => detail.clone(),
            Self::Read(field, error) => format!("{field}: {}", (words.read)(error)),
            Self::Missing(field) => (words.missing)(field),
            Self::Unknown(field, value) => (words.unknown_value)(field, value),
            Self::Calc(field, error) => format!("{field}: {}", (words.calc)(*error)),
            Self::Allocation(error) => (words.allocation)(error),
            Self::Open(error) => (Language::En.words().open.error)(error),
        }
    }
}

impl From<PlanValueError> for ScriptError {
    fn from(error: PlanValueError) -> Self {
        match error {
            PlanValueError::NoJson(detail) => Self::Shape(detail),
            PlanValueError::Open(error) => Self::Open(error),
        }
    }
}

pub(super) const fn calc_code(error: CalcError) -> &'static str {
    match error {
        CalcError::Overflow => "overflow",
        CalcError::ZeroBase => "zero_base",
        CalcError::Negative => "negative",
        CalcError::NotWhole => "not_whole",
        CalcError::ReversedBounds => "reversed_bounds",
        CalcError::ReversedPeriod => "reversed_period",
    }
}
