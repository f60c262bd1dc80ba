//! `window.chitieu`: the functions that other pages and scripts can call. Described in `docs/FORMATS.md`.
//!
//! Plain objects in and out. A refused input throws an `Error` with `code`, `field` and a message.

mod allocate;
mod attainment;
mod check_figure;
mod check_report;
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
mod write_report;

use js_sys::{Object, Reflect};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use error::ScriptError;
use input::Input;
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
    add_of_text(&functions, "checkReport", check_report::check_report);
    add_of_plan(&functions, "writeReport", write_report::write_report);
    desk_plan::add(&functions, desk);
    // Only a frozen window refuses; then there is nobody to tell.
    let _ = Reflect::set(&window, &JsValue::from_str("chitieu"), &Object::freeze(&functions));
}

/// Adds a function that takes one object and gives another.
fn add<Output: Serialize + 'static>(
    functions: &Object,
    name: &str,
    function: fn(&Input) -> Result<Output, ScriptError>,
) {
    let called = move |input: JsValue| {
        let output = Input::of(input).and_then(|input| function(&input)).and_then(|output| write(&output));
        output.map_err(|error| error.to_js())
    };
    let closure: Closure<dyn Fn(JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

/// Adds a function that takes a plan, and an object with options that may be left out.
fn add_of_plan<Output: Serialize + 'static>(
    functions: &Object,
    name: &str,
    function: fn(&Plan, &Input) -> Result<Output, ScriptError>,
) {
    let call = move |plan: &JsValue, options: JsValue| {
        let plan = plan_from_value(plan)?;
        write(&function(&plan, &Input::of_optional(options)?)?)
    };
    let called =
        move |plan: JsValue, options: JsValue| call(&plan, options).map_err(|error: ScriptError| error.to_js());
    let closure: Closure<dyn Fn(JsValue, JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

/// Adds a function that takes a text, and an object with options that may be left out.
fn add_of_text<Output: Serialize + 'static>(
    functions: &Object,
    name: &str,
    function: fn(&str, &Input) -> Result<Output, ScriptError>,
) {
    let call = move |text: &JsValue, options: JsValue| {
        let text = text.as_string().ok_or_else(|| ScriptError::expected("text", |words| words.text_expected))?;
        write(&function(&text, &Input::of_optional(options)?)?)
    };
    let called =
        move |text: JsValue, options: JsValue| call(&text, options).map_err(|error: ScriptError| error.to_js());
    let closure: Closure<dyn Fn(JsValue, JsValue) -> Result<JsValue, JsValue>> = Closure::new(called);
    let _ = Reflect::set(functions, &JsValue::from_str(name), &closure.into_js_value());
}

fn write<Output: Serialize>(output: &Output) -> Result<JsValue, ScriptError> {
    output
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| ScriptError::Shape(error.to_string()))
}
