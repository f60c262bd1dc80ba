//! The room of pace rendered to HTML.

use chi_tieu::app::table::{Facts, TableAction, TableState};
use chi_tieu::app::{Action, AppState, Room};
use chi_tieu::desk::Desk;
use chi_tieu::i18n::Language;
use chi_tieu::plan::{Cell, Plan, PlanSample, UnitId, When, WorkingCell, WorkingField};
use chi_tieu::ui::{App, AppProps};

fn render(state: AppState, desk: &Desk) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps {
        initial: state,
        desk: desk.clone(),
        check: chi_tieu::ui::CheckSession::default(),
    })
    .hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()))
}

/// The plan after somebody has worked on it.
fn worked_on(plan: Plan, actions: impl IntoIterator<Item = TableAction>) -> Plan {
    let mut table = TableState::new(plan);
    for action in actions {
        table.apply(action, Facts::default());
    }
    table.document().plan().clone()
}

fn open(plan: Plan, subject: u32, when: When) -> Desk {
    let desk = Desk::new(2026);
    desk.act(TableAction::Open(Box::new(plan)));
    desk.act(TableAction::Subject(Some(UnitId(subject))));
    desk.act(TableAction::Period(when));
    desk
}

fn sample(sample: PlanSample, language: Language) -> Plan {
    sample.plan(2026, &language.words().table.sample)
}

fn room(language: Language) -> AppState {
    AppState::default().after(Action::Go(Room::Pace)).after(Action::ChooseLanguage(language))
}

#[track_caller]
fn check_has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "“{part}” is not in:\n{html}");
    }
}

#[test]
fn the_article_in_the_room() {
    let desk = open(sample(PlanSample::KrongBong, Language::Vi), 0, When::Year(2021));
    let html = render(room(Language::Vi), &desk);
    check_has(&html, &["120%", "Đạt 120%, thời gian đã qua 78,08%, nhanh hơn khoảng 34 so với chia đều."]);
    check_has(&html, &["value=\"2021-10-12\"", "Đã hoàn thành, vượt 16.", "theo nhịp đó cả năm là 46"]);
    check_has(&html, &["id=\"pace-balance-0\"", "Dùng các bước này", "id=\"pace-cumulative\""]);
    assert!(!html.contains("NaN") && !html.contains('∞'));
    let html = render(room(Language::En), &desk);
    check_has(&html, &["120% of the target, 78.08% of the time gone, about 34 ahead of an even spread."]);
}

#[test]
fn what_was_typed_leads_to_its_range_and_stays_as_it_was_typed() {
    let when = When::Year(2021);
    let room_of = |low: &str| {
        let typed = [(WorkingField::ExpectedLow, low), (WorkingField::ExpectedHigh, "4")].map(|(field, text)| {
            TableAction::TypeWorking(WorkingCell { field, subject: Some(UnitId(1)), when }, text.to_owned())
        });
        let plan = worked_on(sample(PlanSample::KrongBong, Language::Vi), typed);
        render(room(Language::Vi), &open(plan, 1, when))
    };
    check_has(&room_of("2"), &["10–12", "8 + 2–4", "142,86%–171,43%"]);
    let html = room_of("5");
    check_has(&html, &["value=\"5\"", "Số ít nhất đang lớn hơn số nhiều nhất", "aria-invalid=\"true\""]);
    assert!(!html.contains("10–12"));
}

#[test]
fn without_a_day_today_is_offered() {
    let desk = open(sample(PlanSample::QuangNam, Language::Vi), 0, When::Term);
    let html = render(room(Language::Vi), &desk);
    check_has(&html, &["Lấy hôm nay", "Chưa ghi ngày chốt số liệu", "193,4", "967 ÷ 5 năm", "id=\"pace-first-years\""]);
    assert!(!html.contains("Bỏ ngày"));
    let day = time::Date::from_calendar_date(2020, time::Month::December, 31).ok();
    let plan = worked_on(sample(PlanSample::QuangNam, Language::Vi), [TableAction::SetAsOf(day)]);
    let desk = open(plan, 0, When::Term);
    check_has(&render(room(Language::Vi), &desk), &["Bỏ ngày", "kỳ này đã hết"]);
}

#[test]
fn the_balance_of_all_units_is_not_typed_into() {
    let desk = open(sample(PlanSample::KrongBong, Language::Vi), 0, When::Year(2021));
    desk.act(TableAction::Subject(None));
    let html = render(room(Language::Vi), &desk);
    assert!(!html.contains("id=\"pace-balance-0\""));
    check_has(&html, &["Số của tất cả đơn vị là tổng"]);
}

#[test]
fn every_sample_is_drawn_in_both_languages_for_every_period() {
    for language in Language::ALL {
        for plan in PlanSample::ALL.map(|which| sample(which, language)) {
            let desk = open(plan.clone(), 0, When::Term);
            for when in plan.term().years().map(When::Year).chain([When::Term]) {
                desk.act(TableAction::Period(when));
                let html = render(room(language), &desk);
                check_has(&html, &["pace-answer"]);
                assert!(!html.contains("NaN") && !html.contains('∞'), "{html}");
            }
        }
    }
}

#[test]
fn text_of_the_plan_is_never_taken_for_markup() {
    let named = TableAction::TypeAt(UnitId(1), Cell::Name, "<b>&\"".to_owned());
    let desk = open(worked_on(sample(PlanSample::KrongBong, Language::Vi), [named]), 0, When::Year(2021));
    let html = render(room(Language::Vi), &desk);
    assert!(!html.contains("<b>&\""));
}
