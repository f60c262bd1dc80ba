//! `chitieu.openPlan` and `chitieu.currentPlan`: the plan that the page shows.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::error::ScriptError;
use super::plan_value::{plan_from_value, plan_to_value};
use crate::app::Room;
use crate::desk::Desk;
use crate::platform::address;

/// Adds both functions.
pub(super) fn add(functions: &Object, desk: &Desk) {
    let open = {
        let desk = desk.clone();
        move |value: JsValue| -> Result<JsValue, JsValue> {
            let plan = plan_from_value(&value).map_err(|error| ScriptError::from(error).to_js())?;
            desk.put_and_keep(plan);
            address::go_to(Room::Table.fragment());
            Ok(JsValue::UNDEFINED)
        }
    };
    let current = {
        let desk = desk.clone();
        move |_: JsValue| -> Result<JsValue, JsValue> {
            desk.plan().map_or(Ok(JsValue::NULL), |plan| plan_to_value(&plan))
        }
    };
    set(functions, "openPlan", Closure::new(open));
    set(functions, "currentPlan", Closure::new(current));
}

fn set(functions: &Object, name: &str, function: Closure<dyn Fn(JsValue) -> Result<JsValue, JsValue>>) {
    // Only a frozen object refuses, and this one is not frozen yet.
    let _ = Reflect::set(functions, &JsValue::from_str(name), &function.into_js_value());
}
