//! The room of shares rendered to HTML.

use chi_tieu::app::table::TableAction;
use chi_tieu::app::{Action, AppState, Room};
use chi_tieu::desk::Desk;
use chi_tieu::i18n::Language;
use chi_tieu::plan::{PartId, Plan, PlanSample, SampleName, When, WorkingCell, WorkingField};
use chi_tieu::ui::{App, AppProps};

fn render(plan: Plan, when: When, language: Language) -> String {
    let desk = Desk::new(2026);
    desk.put(plan);
    desk.act(TableAction::Period(when));
    let initial = AppState::default().after(Action::ChooseLanguage(language)).after(Action::Go(Room::Shares));
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

fn province() -> Plan {
    PlanSample::Province.plan(2026, &|name: SampleName| format!("{name:?}"))
}

fn written(year: &str, more: &str) -> Plan {
    let text = r#"{"version": 1, "title": "", "noun": "", "term": {"label": "", "first": 2023, "last": 2024}, "groups": [
        {"label": "", "kind": "overlapping", "parts": [{"id": 1, "label": "Nữ"}, {"id": 2, "label": "Doanh nghiệp"}]},
        {"label": "", "kind": "partition", "of": 2, "parts": [{"id": 3, "label": "Trực tiếp"}, {"id": 4, "label": "Quản lý"}]}],
        "units": [{"id": 0, "level": 0, "name": "Xã", "years": [{"year": 2023, "#;
    Plan::from_json(&[text, year, "}", more, "]}]}"].concat()).unwrap()
}

#[test]
fn the_shares_of_article_001_in_both_languages() {
    let html = render(province(), When::Term, Language::Vi);
    check_has(
        &html,
        &[
            "Trong đó: Group(Province)</h3>",
            "So với kết quả 23.596.",
            "Các dòng có thể trùng nhau",
            "63%",
            "54,41%",
            "17,69%",
            "2,2%",
        ],
    );
    assert!(
        !html.contains("<h3 id=\"share-group-0\">Chia ra") && !html.contains("cộng được"),
        "parts that overlap are never summed"
    );
    let html = render(province(), When::Term, Language::En);
    check_has(&html, &["Of which: Group(Province)</h3>", "Against the result, 23,596.", "54.41%"]);
}

#[test]
fn a_group_within_a_group_a_blank_and_a_zero() {
    let year = r#""result": 23596, "counts": [["part 1", 0], ["part 2", 1495], ["part 3", 1290]]"#;
    let html = render(written(year, ""), When::Year(2023), Language::Vi);
    check_has(
        &html,
        &["Chia ra của “Doanh nghiệp”</h4>", "86,29%", "bằng 5,47% của kết quả", "placeholder=\"chưa nhập\""],
    );
    check_has(&html, &["Các dòng cộng được 1.290, còn thiếu 205", "Còn 1 mục chưa nhập.", "value=\"0\""]);
}

#[test]
fn a_part_above_its_whole_is_an_error_in_words() {
    let html = render(written(r#""result": 10, "counts": [["part 1", 11]]"#, ""), When::Year(2023), Language::Vi);
    check_has(&html, &["Lớn hơn kết quả: một phần không thể lớn hơn tổng của nó."]);
    assert!(!html.contains("110%"), "it has no share");
}

#[test]
fn years_beside_each_other_change_in_points() {
    let more = r#", {"year": 2024, "result": 1000, "counts": [["part 1", 423]]}"#;
    let html = render(written(r#""result": 100, "counts": [["part 1", 40]]"#, more), When::Term, Language::Vi);
    check_has(&html, &["tăng 2,3 điểm phần trăm", "data-title=\"2024\"", "role=\"rowheader\""]);
    assert!(!html.contains("5,75%"), "never in per cent");
}

#[test]
fn a_published_share_has_its_verdict_and_a_small_count_its_reminder() {
    let desk = Desk::new(2026);
    let mut table = desk.table().clone();
    let facts = desk.facts();
    table.apply(TableAction::Open(Box::new(written(r#""result": 7, "counts": [["part 1", 2]]"#, ""))), facts);
    let cell = WorkingCell { field: WorkingField::Published(PartId(1)), subject: None, when: When::Year(2023) };
    table.apply(TableAction::TypeWorking(cell, "28,5".to_owned()), facts);
    let html = render(table.document().plan().clone(), When::Year(2023), Language::Vi);
    check_has(
        &html,
        &["value=\"28,5\"", "28,5%: chỉ khớp nếu cắt bớt, không làm tròn", "làm tròn là 28,6%, cắt bớt là 28,5%"],
    );
    check_has(
        &html,
        &["Suy ra kết quả từ % đã công bố", "Số kết quả 7 nằm trong các số này.", "° Số 1 hoặc 2", "số nhỏ"],
    );
}

#[test]
fn a_plan_without_groups_offers_some() {
    let plan = PlanSample::BlankNeutral.plan(2026, &|name: SampleName| format!("{name:?}"));
    let html = render(plan.clone(), When::Term, Language::Vi);
    check_has(&html, &["chưa có nhóm nào", "trong đó: Nữ; Dân tộc thiểu số", "href=\"#table\"", "id=\"share-groups\""]);
    check_has(&render(plan, When::Term, Language::En), &["no groups yet", "of which: women"]);
}

#[test]
fn group_lines_that_cannot_be_read_are_there_again() {
    let mut plan = province();
    let lines = vec![(WorkingCell::GROUP_LINES, "trong đó Nữ, Đoàn viên".to_owned())];
    plan.apply(chi_tieu::plan::Command::SetWorking(lines), &mut chi_tieu::plan::Touched::default()).unwrap();
    let html = render(plan, When::Term, Language::Vi);
    check_has(&html, &[">trong đó Nữ, Đoàn viên</textarea>", "Chưa hiểu các dòng này; chữ đã gõ vẫn còn."]);
    assert!(!render(province(), When::Term, Language::Vi).contains("Chưa hiểu các dòng này"));
}
