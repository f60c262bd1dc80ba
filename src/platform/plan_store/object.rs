//! Plain JavaScript objects, and functions that a browser may lack.

use js_sys::{Array, Function, Object, Reflect};
use num_traits::ToPrimitive;
use wasm_bindgen::{JsCast, JsValue};

/// A plain object with these properties.
pub(super) fn of(properties: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // A new plain object takes every property.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// A property that is there; `None` also where reading it is refused.
pub(super) fn property(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &JsValue::from_str(name)).ok().filter(|value| !value.is_undefined() && !value.is_null())
}

/// A property that is a text.
pub(super) fn text(object: &JsValue, name: &str) -> Option<String> {
    property(object, name)?.as_string()
}

/// Calls a method; `None` where there is none and where it throws.
pub(super) fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function = property(object, method)?.dyn_into::<Function>().ok()?;
    let list = Array::new();
    for argument in arguments {
        list.push(argument);
    }
    Reflect::apply(&function, object, &list).ok()
}

/// A whole number; exact up to 2^53.
pub(super) fn number(value: impl ToPrimitive) -> JsValue {
    JsValue::from_f64(value.to_f64().unwrap_or_default())
}
