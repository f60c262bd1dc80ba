//! The page rendered to HTML: what stands there before a browser adds anything.

use chi_tieu::app::quick::NumberField;
use chi_tieu::app::{Action, AppState, StorageState};
use chi_tieu::desk::Desk;
use chi_tieu::example::ExampleId;
use chi_tieu::i18n::Language;
use chi_tieu::ui::{App, AppProps};

fn render(initial: AppState) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps {
        initial,
        desk: Desk::new(2026),
        check: Default::default(),
    })
    .hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()))
}

fn typed(values: &[(NumberField, &str)]) -> AppState {
    values
        .iter()
        .fold(AppState::default(), |state, (field, text)| state.after(Action::TypeNumber(*field, (*text).to_owned())))
}

#[track_caller]
fn check_has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "“{part}” is not in:\n{html}");
    }
}

#[test]
fn the_empty_page_asks_and_computes_nothing() {
    let html = render(AppState::default());
    check_has(&html, &["Nhập hai trong ba ô", "Chỉ tiêu</label>", "Kết quả</label>", "Tỷ lệ đạt</label>"]);
    check_has(&html, &["Số năm</label>", "Tổng số</label>", "Đã lưu trên máy này."]);
    assert!(!html.contains("aria-invalid"));
    assert!(!html.contains("NaN") && !html.contains('∞') && !html.contains("tính ra"));
}

#[test]
fn the_main_job() {
    let typed = typed(&[(NumberField::Target, "750"), (NumberField::Result, "967"), (NumberField::Years, "5")]);
    let html = render(typed);
    check_has(&html, &["128,93%", "vượt 217 (28,93%)", "193,4 mỗi năm", "placeholder=\"128,93%\"", "tính ra"]);
}

#[test]
fn a_blank_target_gives_the_interval_under_both_rules() {
    let html = render(typed(&[(NumberField::Result, "32"), (NumberField::Attainment, "30")]));
    check_has(&html, &["từ 105 đến 108", "từ 104 đến 106", "Chỉ tiêu suy ra"]);
}

#[test]
fn what_cannot_be_read_stays_and_is_said() {
    let html = render(typed(&[(NumberField::Target, "bảy trăm"), (NumberField::Result, "967")]));
    check_has(&html, &["value=\"bảy trăm\"", "aria-invalid=\"true\"", "Có chữ trong ô số"]);
    let html = render(typed(&[(NumberField::Target, "1,140")]));
    check_has(&html, &["có thể hiểu hai cách", ">1,14</button>", ">1.140</button>"]);
}

#[test]
fn what_cannot_be_seen_is_named() {
    check_has(&render(typed(&[(NumberField::Target, "7\u{ad}")])), &["U+00AD"]);
}

#[test]
fn every_example_is_drawn_with_its_verdicts_in_both_languages() {
    for language in Language::ALL {
        for id in ExampleId::ALL {
            let state = AppState::default().after(Action::ChooseLanguage(language)).after(Action::OpenExample(id));
            let html = render(state);
            check_has(&html, &[(language.words().example.title)(id), language.words().example.yours_kept]);
        }
    }
    let html = render(AppState::default().after(Action::OpenExample(ExampleId::KrongBong)));
    check_has(&html, &["114,2%", "114,29%", "chỉ khớp nếu cắt bớt, không làm tròn", "gần 28,8%"]);
}

#[test]
fn trouble_with_storage_is_said_aloud() {
    for (storage, text) in [
        (StorageState::Refused, Language::Vi.words().storage.refused),
        (StorageState::Full, Language::Vi.words().storage.full),
        (StorageState::Newer, Language::Vi.words().storage.newer),
    ] {
        check_has(&render(AppState { storage, ..AppState::default() }), &[text]);
    }
    check_has(
        &render(AppState { kept_aside: true, ..AppState::default() }),
        &[Language::Vi.words().storage.kept_aside],
    );
}

#[test]
fn typed_text_is_never_taken_for_markup() {
    let state = AppState::default().after(Action::NameCategory(1, "<img src=x onerror=alert(1)>".to_owned()));
    assert!(!render(state).contains("<img"));
}
