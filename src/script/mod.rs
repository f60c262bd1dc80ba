//! `window.chitieu`: the functions that other pages and scripts can call. Described in `docs/FORMATS.md`.
//!
//! Plain objects in and out. A refused input throws an `Error` with `code`, `field` and a message.

mod allocate;
mod attainment;
mod check_figure;
mod error;
mod implied_targets;
mod input;
mod output;

use js_sys::{Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use error::ScriptError;

/// Puts `chitieu` on the window. Call once, before the document is marked as ready.
pub fn install() {
    let Some(window) = web_sys::window() else { return };
    let functions = Object::new();
    add(&functions, "attainment", attainment::attainment);
    add(&functions, "impliedTargets", implied_targets::implied_targets);
    add(&functions, "checkFigure", check_figure::check_figure);
    add(&functions, "allocate", allocate::allocate);
    // Only a frozen window refuses; then there is nobody to tell.
    let _ = Reflect::set(&window, &JsValue::from_str("chitieu"), &Object::freeze(&functions));
}

/// Adds a function that takes one object and gives another.
fn add<Input, Output>(functions: &Object, name: &str, function: fn(Input) -> Result<Output, ScriptError>)
where
    Input: DeserializeOwned + 'static,
    Output: Serialize + 'static,
{
    let called = move |input: JsValue| call(input, function).map_err(|error| error.to_js());
    let closure: Closure<dyn Fn(JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

fn call<Input, Output>(
    input: JsValue,
    function: fn(Input) -> Result<Output, ScriptError>,
) -> Result<JsValue, ScriptError>
where
    Input: DeserializeOwned,
    Output: Serialize,
{
    let input = serde_wasm_bindgen::from_value(input).map_err(|error| ScriptError::Shape(error.to_string()))?;
    let output = function(input)?;
    output
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| ScriptError::Shape(error.to_string()))
}
