//! The module that makes Word files: loaded by the page when one is asked for (`platform::extra_module`).
//!
//! It hands the page one function, `(description, pictures) → bytes`: a text as `WordDocument::to_json` writes it, a list of byte
//! arrays with PNG files, and the bytes of the `.docx`. What it refuses it throws.

use chi_tieu::docx::{NotWritten, docx};
use chi_tieu::platform::extra_module::hand_over;
use chi_tieu::word::WordDocument;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

fn main() {
    let make: Closure<dyn Fn(String, Array) -> Result<Uint8Array, JsValue>> = Closure::new(make);
    hand_over("word", make.into_js_value().unchecked_ref());
}

#[allow(clippy::needless_pass_by_value, reason = "as they come from JavaScript")]
fn make(description: String, pictures: Array) -> Result<Uint8Array, JsValue> {
    let document = WordDocument::from_json(&description).map_err(|_| JsValue::from_str("not a description"))?;
    let pictures: Vec<Vec<u8>> = pictures.iter().map(|bytes| Uint8Array::new(&bytes).to_vec()).collect();
    let bytes = docx(&document, &pictures).map_err(|NotWritten| JsValue::from_str("not written"))?;
    Ok(Uint8Array::from(bytes.as_slice()))
}
