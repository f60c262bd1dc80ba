//! `chitieu.writeReport`: both languages, the ways of rounding, and refusals.

use chi_tieu::desk::Desk;
use chi_tieu::script;
use js_sys::{Function, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const PLAN: &str = r#"{
    "version": 1, "title": "", "noun": "đảng viên mới", "term": { "label": "2021", "first": 2021, "last": 2021 },
    "units": [{ "id": 0, "level": 0, "name": "Xã <b>Cư Pui</b>",
        "years": [{ "year": 2021, "targets": [{ "low": 7 }], "result": 8 }] }]
}"#;

fn get(value: &JsValue, key: &str) -> JsValue {
    Reflect::get(value, &JsValue::from_str(key)).unwrap()
}

fn value(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

fn call(plan: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    script::install(&Desk::new(2026));
    let chitieu = get(&JsValue::from(web_sys::window().unwrap()), "chitieu");
    get(&chitieu, "writeReport").unchecked_into::<Function>().call2(&JsValue::NULL, plan, options)
}

fn written(options: &JsValue) -> String {
    call(&value(PLAN), options).unwrap().as_string().unwrap()
}

#[track_caller]
fn is_refused(plan: &JsValue, options: &JsValue, code: &str, field: &str) {
    let error = call(plan, options).unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>());
    let text = |key| get(&error, key).as_string();
    assert_eq!((text("code").as_deref(), text("field").as_deref()), (Some(code), Some(field)));
    assert!(text("message").is_some_and(|message| !message.is_empty()));
}

#[wasm_bindgen_test]
fn the_report_in_both_languages() {
    for options in [JsValue::UNDEFINED, JsValue::NULL, value("{}"), value(r#"{ "locale": "vi" }"#)] {
        let text = written(&options);
        // A name is text, not HTML.
        assert!(text.contains("Xã <b>Cư Pui</b> kết nạp được 8/7 đảng viên mới, đạt 114,29% chỉ tiêu"), "{text}");
        assert!(text.starts_with("Báo cáo kết quả thực hiện chỉ tiêu năm 2021\n"), "{text}");
    }
    let text = written(&value(r#"{ "locale": "en" }"#));
    assert!(text.contains("Xã <b>Cư Pui</b>") && text.contains("114.29%"), "{text}");
    assert!(!text.contains("114,29") && !text.contains("chỉ tiêu"), "{text}");
}

#[wasm_bindgen_test]
fn figures_are_rounded_as_asked() {
    // 8 of 7 is 114,2857…%.
    for (options, figure) in [
        (r#"{ "decimals": 1 }"#, "đạt 114,3%"),
        (r#"{ "decimals": 1, "rounding": "truncate" }"#, "đạt 114,2%"),
        (r#"{ "decimals": 0 }"#, "đạt 114%"),
        (r#"{ "decimals": 3, "rounding": "half_up" }"#, "đạt 114,286%"),
    ] {
        let text = written(&value(options));
        assert!(text.contains(figure), "{options}: {text}");
    }
}

#[wasm_bindgen_test]
fn a_plan_without_units_claims_nothing() {
    let plan = r#"{ "version": 1, "title": "", "noun": "", "units": [], "term": { "label": "", "first": 2021, "last": 2025 } }"#;
    let text = call(&value(plan), &JsValue::UNDEFINED).unwrap().as_string().unwrap();
    assert!(!text.contains('%') && !text.contains("NaN"), "{text}");
}

#[wasm_bindgen_test]
fn refusals_name_a_code_and_a_field() {
    let plan = value(PLAN);
    for no_plan in [JsValue::UNDEFINED, JsValue::NULL, JsValue::from_f64(5.0), JsValue::from_str(PLAN)] {
        is_refused(&no_plan, &JsValue::UNDEFINED, "not_a_plan", "");
    }
    is_refused(&value(&PLAN.replace("\"version\": 1", "\"version\": 99")), &JsValue::NULL, "newer_version", "version");
    is_refused(&value(&PLAN.replace("\"level\": 0", "\"level\": \"x\"")), &JsValue::NULL, "wrong_shape", "");
    is_refused(&value(&PLAN.replace("\"level\": 0", "\"level\": 2")), &JsValue::NULL, "level_skipped", "units[0]");
    is_refused(&plan, &value(r#"{ "locale": "fr" }"#), "unknown_value", "locale");
    is_refused(&plan, &value(r#"{ "rounding": "up" }"#), "unknown_value", "rounding");
    is_refused(&plan, &value(r#"{ "decimals": 9 }"#), "unknown_value", "decimals");
}
