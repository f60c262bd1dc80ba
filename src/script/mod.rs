//! `window.chitieu`: the functions that other pages and scripts can call. Described in `docs/FORMATS.md`.
//!
//! Plain objects in and out. A refused input throws an `Error` with `code`, `field` and a message.

mod allocate;
mod attainment;
mod check_figure;
mod column;
mod desk_plan;
mod error;
mod evaluate;
mod group;
mod implied_targets;
mod input;
mod output;
pub mod plan_value;
mod tree;

use js_sys::{Object, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use error::ScriptError;
use plan_value::plan_from_value;

use crate::desk::Desk;
use crate::plan::Plan;

/// Puts `chitieu` on the window. Call once, before the document is marked as ready.
pub fn install(desk: &Desk) {
    let Some(window) = web_sys::window() else { return };
    let functions = Object::new();
    add(&functions, "attainment", attainment::attainment);
    add(&functions, "impliedTargets", implied_targets::implied_targets);
    add(&functions, "checkFigure", check_figure::check_figure);
    add(&functions, "allocate", allocate::allocate);
    add_of_plan(&functions, "evaluate", evaluate::evaluate);
    desk_plan::add(&functions, desk);
    // Only a frozen window refuses; then there is nobody to tell.
    let _ = Reflect::set(&window, &JsValue::from_str("chitieu"), &Object::freeze(&functions));
}

/// Adds a function that takes one object and gives another.
fn add<Input, Output>(functions: &Object, name: &str, function: fn(Input) -> Result<Output, ScriptError>)
where
    Input: DeserializeOwned + 'static,
    Output: Serialize + 'static,
{
    let called = move |input: JsValue| {
        let output = read(input).and_then(function).and_then(|output| write(&output));
        output.map_err(|error| error.to_js())
    };
    let closure: Closure<dyn Fn(JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

/// Adds a function that takes a plan, and an object with options that may be left out.
fn add_of_plan<Options, Output>(
    functions: &Object,
    name: &str,
    function: fn(&Plan, Options) -> Result<Output, ScriptError>,
) where
    Options: DeserializeOwned + Default + 'static,
    Output: Serialize + 'static,
{
    let call = move |plan: &JsValue, options: JsValue| {
        let plan = plan_from_value(plan)?;
        let options = if options.is_undefined() || options.is_null() { Options::default() } else { read(options)? };
        write(&function(&plan, options)?)
    };
    let called =
        move |plan: JsValue, options: JsValue| call(&plan, options).map_err(|error: ScriptError| error.to_js());
    let closure: Closure<dyn Fn(JsValue, JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

fn read<Input: DeserializeOwned>(input: JsValue) -> Result<Input, ScriptError> {
    serde_wasm_bindgen::from_value(input).map_err(|error| ScriptError::Shape(error.to_string()))
}

fn write<Output: Serialize>(output: &Output) -> Result<JsValue, ScriptError> {
    output
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| ScriptError::Shape(error.to_string()))
}
