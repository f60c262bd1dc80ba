//! The room of allocation rendered to HTML.

use chi_tieu::app::table::TableAction;
use chi_tieu::app::{Action, AppState, Room as PageRoom};
use chi_tieu::desk::Desk;
use chi_tieu::i18n::Language;
use chi_tieu::plan::{Plan, UnitId, WorkingField};
use chi_tieu::ui::{App, AppProps};

use crate::app::allocation::province::{Room, YEAR};

fn render(plan: &Plan, language: Language) -> String {
    let initial = AppState::default().after(Action::Go(PageRoom::Allocation)).after(Action::ChooseLanguage(language));
    let desk = Desk::new(2024);
    desk.put(plan.clone());
    desk.act(TableAction::Period(YEAR));
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps {
        initial,
        desk,
        check: chi_tieu::ui::CheckSession::default(),
    })
    .hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()))
}

#[track_caller]
fn check_has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "“{part}” is not in:\n{html}");
    }
}

#[test]
fn the_province_in_both_languages() {
    let mut room = Room::listed();
    room.type_once(WorkingField::AllocationWeights, "members");
    let html = render(room.plan(), Language::Vi);
    check_has(
        &html,
        &[
            "Để trống thì lấy chỉ tiêu 2024 của Đảng bộ tỉnh: 1.905.",
            "Hai cách đều cộng đúng 1.905 và cho cùng kết quả.",
            "2024: giao 1.905, các đơn vị cộng lại 1.950: lệch 45, nhiều hơn số giao.",
            "Ghi vào kế hoạch</button>",
            "Chưa có gì được ghi.",
        ],
    );
    check_has(
        &render(room.plan(), Language::En),
        &[
            "the target of Đảng bộ tỉnh for 2024: 1,905.",
            "2024: assigned 1,905, the units add up to 1,950: 45 more than assigned.",
            "Write into the plan</button>",
        ],
    );
}

#[test]
fn what_does_not_fit_is_said_with_units_and_numbers() {
    let mut room = Room::new();
    room.type_for(3, WorkingField::Minimum, "20");
    room.type_for(3, WorkingField::Maximum, "10");
    let html = render(room.plan(), Language::Vi);
    check_has(&html, &["Mức tối thiểu lớn hơn mức tối đa ở: Đảng bộ 4 (20 / 10)."]);
    assert!(!html.contains("Ghi vào kế hoạch</button>"));

    let mut room = Room::new();
    room.type_for(0, WorkingField::Minimum, "1.500");
    room.type_for(1, WorkingField::Minimum, "500");
    let html = render(room.plan(), Language::Vi);
    check_has(
        &html,
        &["cộng lại là 2.000, nhiều hơn 1.905 có để chia: thiếu 95. Mức tối thiểu ở: Đảng bộ 1, Đảng bộ 2."],
    );
}

#[test]
fn what_cannot_be_read_stays_and_is_told() {
    let mut room = Room::new();
    room.type_for(3, WorkingField::Minimum, "<b>2-4");
    let html = render(room.plan(), Language::Vi);
    check_has(&html, &["value=\"&lt;b&gt;2-4\"", "aria-invalid=\"true\"", "Đảng bộ 4, Tối thiểu “&lt;b&gt;2-4”:"]);
    assert!(!html.contains("<b>"));
}

#[test]
fn units_without_a_weight_are_named() {
    let mut room = Room::new();
    room.type_once(WorkingField::AllocationWeights, "pool");
    let html = render(room.plan(), Language::Vi);
    check_has(&html, &["Chưa đơn vị nào có số này.", "Chưa có trọng số: Đảng bộ 1, ", "và 14 đơn vị khác"]);
}

#[test]
fn a_unit_with_nobody_under_it_says_so() {
    let room = Room::new();
    let desk = Desk::new(2024);
    desk.put(room.plan().clone());
    desk.act(TableAction::Subject(Some(UnitId(4))));
    let initial = AppState::default().after(Action::Go(PageRoom::Allocation));
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps {
        initial,
        desk,
        check: chi_tieu::ui::CheckSession::default(),
    })
    .hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()));
    check_has(&html, &["Đảng bộ 4 không có đơn vị trực thuộc nào để chia.", "Chia ở cấp trên: Đảng bộ tỉnh"]);
}
