//! Modules beside the page's own, such as the one that makes Word files: fetched, or unpacked from the single file, when something
//! of them is asked for, and never before.
//!
//! The packing tool writes an object into the page that has, for each module, a function that starts it and gives a promise. A module
//! that has started hands over one function of its own.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The object with how modules are started.
const STARTERS: &str = "chitieuModules";
/// Before the name of a module: where the function is that it handed over.
const HANDED_OVER: &str = "chitieu-";

/// Why nothing came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExtraModuleError {
    /// The module could not be loaded: there is no network, or a file is not whole. It can be tried again.
    NotLoaded,
    /// The module is there and could not do what it was asked for.
    Failed,
}

/// Calls the function of a module, which is loaded first if it is not there yet.
///
/// # Errors
/// See [`ExtraModuleError`].
pub async fn call(name: &str, arguments: &Array) -> Result<JsValue, ExtraModuleError> {
    let function = load(name).await.ok_or(ExtraModuleError::NotLoaded)?;
    function.apply(&JsValue::UNDEFINED, arguments).map_err(|_| ExtraModuleError::Failed)
}

/// The function of a module.
async fn load(name: &str) -> Option<Function> {
    if let Some(function) = handed_over(name) {
        return Some(function);
    }
    let starters = Reflect::get(&js_sys::global(), &STARTERS.into()).ok()?;
    let start: Function = Reflect::get(&starters, &name.into()).ok()?.dyn_into().ok()?;
    let started: Promise = start.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    JsFuture::from(started).await.ok()?;
    handed_over(name)
}

fn handed_over(name: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &key(name)).ok()?.dyn_into().ok()
}

fn key(name: &str) -> JsValue {
    JsValue::from_str(&[HANDED_OVER, name].concat())
}

/// What a module does once it has started: hands its function to whoever loaded it.
pub fn hand_over(name: &str, function: &Function) {
    let _ = Reflect::set(&js_sys::global(), &key(name), function);
}
