//! The screen after a fault of ours.

use chi_tieu::app::quick::NumberField;
use chi_tieu::app::{Action, AppState, StorageState};
use chi_tieu::i18n::Language;
use chi_tieu::platform::{fault, storage};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlTextAreaElement;

#[wasm_bindgen_test]
fn the_fault_screen_keeps_the_figures_within_reach() {
    let state = AppState::default()
        .after(Action::TypeNumber(NumberField::Target, "<b>750</b>".to_owned()))
        .after(Action::ChooseLanguage(Language::En));
    assert_eq!(storage::save(&state.snapshot()), StorageState::Saved);
    let screen = fault::screen().unwrap();
    let shown = screen.text_content().unwrap();
    let kept = screen.query_selector("textarea").unwrap().unwrap().dyn_into::<HtmlTextAreaElement>().unwrap().value();
    assert!(shown.contains(Language::En.words().page.fault_heading), "{shown}");
    assert!(kept.contains("<b>750</b>"), "{kept}");
}
