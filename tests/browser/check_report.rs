//! `chitieu.checkReport`: places in the units in which scripts count, and refusals.

use chi_tieu::desk::Desk;
use chi_tieu::script;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

fn get(value: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(value.clone(), |value, key| Reflect::get(&value, &JsValue::from_str(key)).unwrap())
}

fn call(text: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    script::install(&Desk::new(2026));
    let chitieu = get(&JsValue::from(web_sys::window().unwrap()), &["chitieu"]);
    get(&chitieu, &["checkReport"]).unchecked_into::<Function>().call2(&JsValue::NULL, text, options)
}

fn number(value: &JsValue, path: &[&str]) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places in a short text")]
    let place = get(value, path).as_f64().unwrap() as u32;
    place
}

#[wasm_bindgen_test]
fn places_are_those_of_javascript() {
    // Two units for the picture, and a letter in three parts.
    let text = "🎉 Đảng bộ kết nạp 967 đảng viên ê\u{301}, đạt 28,93% so với chỉ tiêu 750.";
    let script_text = js_sys::JsString::from(text);
    let found = call(&JsValue::from(&script_text), &JsValue::UNDEFINED).unwrap();
    let finding = get(&found, &["findings", "0"]);
    let slice = |path: &[&str]| {
        let end = |which| number(&finding, &[path, &[which]].concat());
        String::from(script_text.slice(end("start"), end("end")))
    };
    assert_eq!(slice(&[]), get(&finding, &["quote"]).as_string().unwrap());
    assert_eq!(slice(&["inputs", "result"]), "967");
    assert_eq!(slice(&["inputs", "base"]), "750");
    assert_eq!(number(&finding, &["inputs", "result", "value"]), 967);
    let printed = script_text.slice(number(&finding, &["printedStart"]), number(&finding, &["printedEnd"]));
    assert_eq!(String::from(printed), "28,93%");
    let text_of = |path: &[&str]| get(&finding, path).as_string();
    assert_eq!(text_of(&["kind"]).as_deref(), Some("attainment"));
    assert_eq!(text_of(&["verdict"]).as_deref(), Some("disagrees"));
    assert_eq!(text_of(&["why"]).as_deref(), Some("excess_for_attainment"));
    assert_eq!(text_of(&["exact", "fraction"]).as_deref(), Some("1934/15"));
    assert_eq!(text_of(&["shouldBe", "halfUp"]).as_deref(), Some("128,93%"));
    assert!(get(&finding, &["implied"]).is_null());
}

#[wasm_bindgen_test]
fn what_cannot_be_read_gives_nothing_and_what_is_no_text_is_refused() {
    let empty = call(&JsValue::from_str("Hôm nay trời đẹp."), &JsValue::NULL).unwrap();
    assert_eq!(number(&empty, &["findings", "length"]), 0);
    let refused = call(&JsValue::from_f64(5.0), &JsValue::UNDEFINED).unwrap_err();
    assert_eq!(get(&refused, &["code"]).as_string().as_deref(), Some("shape"));
    let options = js_sys::Object::new();
    Reflect::set(&options, &"locale".into(), &"fr".into()).unwrap();
    let refused = call(&JsValue::from_str(""), &options).unwrap_err();
    assert_eq!(get(&refused, &["code"]).as_string().as_deref(), Some("unknown_value"));
    assert_eq!(get(&refused, &["field"]).as_string().as_deref(), Some("locale"));
}
