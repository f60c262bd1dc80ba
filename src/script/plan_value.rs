//! Plans as JavaScript values: the object that `docs/FORMATS.md` describes, by way of its JSON text, so that a plan has
//! one reader and one writer.

use js_sys::JSON;
use wasm_bindgen::{JsCast, JsValue};

use crate::plan::{OpenError, Plan};

/// Why a value is not a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanValueError {
    /// It has no JSON text: it holds itself, or a `BigInt`. What the browser says about it.
    NoJson(String),
    /// It has, and that is not a plan that can be opened.
    Open(OpenError),
}

/// The plan that an object describes.
///
/// # Errors
/// [`PlanValueError`]. What JSON has no text for at all, such as `undefined`, is [`OpenError::NotAPlan`].
pub fn plan_from_value(value: &JsValue) -> Result<Plan, PlanValueError> {
    if !value.is_object() {
        return Err(PlanValueError::Open(OpenError::NotAPlan));
    }
    let text = JSON::stringify(value).map_err(|thrown| PlanValueError::NoJson(message(&thrown)))?;
    // A function has no text; the type of `stringify` does not say so.
    let text = text.as_string().ok_or(PlanValueError::Open(OpenError::NotAPlan))?;
    Plan::from_json(&text).map_err(PlanValueError::Open)
}

/// A new object that describes the plan.
///
/// # Errors
/// What the browser throws about the text, which nothing in a plan causes.
pub fn plan_to_value(plan: &Plan) -> Result<JsValue, JsValue> {
    JSON::parse(&plan.to_json())
}

fn message(thrown: &JsValue) -> String {
    thrown.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default()
}
