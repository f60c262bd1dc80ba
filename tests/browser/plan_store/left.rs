//! What is written down while the page goes away.

use chi_tieu::platform::plan_store::{LeftPlan, PlanKey, forget, leave, left};
use wasm_bindgen_test::wasm_bindgen_test;

fn plan(key: &str, base: Option<u64>, text: &str) -> LeftPlan {
    LeftPlan { key: PlanKey::from_text(key), title: "Kế hoạch “một”".to_owned(), base, text: text.to_owned() }
}

#[wasm_bindgen_test]
fn what_was_left_is_found_until_it_is_forgotten() {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.set_item("chi-tieu:leaving:broken", "{").unwrap();
    let (one, other) = (plan("một", None, "{\"a\":\n1}"), plan("hai", Some(1_790_000_000_123), "hai"));
    assert!(leave(&plan("một", None, "an earlier text")) && leave(&one) && leave(&other));
    let found = left();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.contains(&one) && found.contains(&other), "{found:?}");
    forget(&one.key);
    assert_eq!(left(), vec![other.clone()]);
    forget(&other.key);
    assert_eq!(left(), vec![]);
    storage.remove_item("chi-tieu:leaving:broken").unwrap();
}
