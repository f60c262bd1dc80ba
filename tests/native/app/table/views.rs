//! Filters, sorting, searching, the summary, and plans that come from elsewhere.

use chi_tieu::app::table::{Column, Extra, Notice, SummaryFacts, TableAction};
use chi_tieu::calc::{NoTargetReason, Status};
use chi_tieu::i18n::Language;
use chi_tieu::plan::{
    Cell, CellValue, Division, Plan, PlanSample, SampleName, SortFigure, StatusFilter, Term, UnitId, When, WorkingCell,
};

use super::desk::{Desk, RESULT, TARGET, YEAR, exactly};

/// Behind, exceeded, none yet; no target.
fn desk() -> Desk {
    let target = |unit, count| (unit, Cell::Target(YEAR), CellValue::Target(Some(exactly(count))));
    let desk = Desk::new().with_results(&[(1, 5), (2, 7), (3, 0), (5, 3)]);
    let mut desk = desk.having(&[target(1, 10), target(2, 6), target(3, 4)]);
    desk.act(TableAction::Period(YEAR));
    desk
}

#[test]
fn a_filter_shows_the_units_that_stand_so_under_what_is_above_them() {
    for (filter, rows) in [
        (StatusFilter::Behind, "0 .1"),
        (StatusFilter::Exceeded, "0 .2"),
        (StatusFilter::NoneYet, "0 .3"),
        (StatusFilter::NoTarget, "4 .5"),
        (StatusFilter::Met, ""),
    ] {
        let mut desk = desk();
        desk.act(TableAction::Filter(Some(filter)));
        assert_eq!(desk.rows(), rows, "{filter:?}");
        desk.act(TableAction::Filter(None));
        assert_eq!(desk.rows(), "0 .1 .2 .3 4 .5");
    }
    let mut desk = desk();
    desk.acts([TableAction::Filter(Some(StatusFilter::Behind)), TableAction::Period(When::Year(2022))]);
    assert_eq!(desk.rows(), "", "another period, other units");
}

#[test]
fn rows_do_not_jump_while_somebody_types_in_them() {
    let mut desk = desk();
    desk.act(TableAction::Filter(Some(StatusFilter::Behind)));
    desk.act(TableAction::SortBy(SortFigure::Result, YEAR));
    assert!(!desk.table.is_stale());
    desk.go(1, RESULT);
    desk.keys("99");
    assert_eq!((desk.rows().as_str(), desk.table.is_stale()), ("0 .1", true));
    desk.act(TableAction::Reapply);
    assert_eq!((desk.rows().as_str(), desk.table.is_stale()), ("", false));
    desk.act(TableAction::Filter(None));
    assert_eq!(desk.rows(), "0 .1 .2 .3 4 .5", "sorted by 106, 3 and 99, 7, 0");
    desk.fill(2, RESULT, "500");
    assert_eq!((desk.rows().as_str(), desk.table.is_stale()), ("0 .1 .2 .3 4 .5", true));
    desk.act(TableAction::Reapply);
    assert_eq!(desk.rows(), "0 .2 .1 .3 4 .5");
}

#[test]
fn without_a_filter_nothing_is_ever_stale() {
    let mut desk = desk();
    desk.fill(1, RESULT, "99");
    assert!(!desk.table.is_stale());
    desk.act(TableAction::Search("thon".to_owned()));
    desk.fill(1, Column::Name, "Khu phố");
    assert_eq!((desk.rows().as_str(), desk.table.is_stale()), ("0 .1 .2 .3", true));
}

#[test]
fn a_heading_sorts_down_then_up_then_not_at_all() {
    let mut desk = desk();
    let by = |when| TableAction::SortBy(SortFigure::Result, when);
    for rows in ["0 .2 .1 .3 4 .5", "4 .5 0 .3 .1 .2", "0 .1 .2 .3 4 .5", "0 .2 .1 .3 4 .5"] {
        desk.act(by(YEAR));
        assert_eq!(desk.rows(), rows);
    }
    desk.act(by(When::Year(2022)));
    let sort = desk.table.sort().unwrap();
    assert_eq!((sort.when, sort.descending), (When::Year(2022), true), "another heading begins anew");
}

#[test]
fn names_are_found_with_and_without_marks() {
    for (text, rows) in [
        ("thon", "0 .1 .2 .3"),
        ("hoa binh", "0 .2"),
        ("Hoà Bình", "0 .2"),
        ("hòa bình", "0 .2"),
        ("hạ", "0 .3"),
        ("ha", "0 .3"),
        ("hà", ""),
        ("  ", "0 .1 .2 .3 4 .5"),
    ] {
        let mut desk = desk();
        desk.act(TableAction::Toggle(UnitId(0)));
        desk.act(TableAction::Search(text.to_owned()));
        let expected = if text.trim().is_empty() { "0 4 .5" } else { rows };
        assert_eq!(desk.rows(), expected, "{text}");
    }
}

fn summary(desk: &Desk) -> SummaryFacts {
    desk.table.summary(desk.facts)
}

#[test]
fn the_summary_adds_up_and_counts_units() {
    let facts = summary(&desk());
    let text = |text: &str| Some(text.to_owned());
    assert_eq!((facts.target, facts.result, facts.attainment), (text("20"), text("15"), text("75%")));
    assert_eq!((facts.units.as_str(), facts.status, facts.failed), ("4", Some(Status::Behind), false));
    assert_eq!(facts.without_target, text("3"));
    let parts: Vec<_> = facts.parts.iter().map(|part| (part.status, part.units.as_str())).collect();
    let no_target = Status::NoTarget(NoTargetReason::Blank);
    let expected = [(Status::Exceeded, "1"), (Status::Behind, "1"), (Status::NoneYet, "1"), (no_target, "1")];
    assert_eq!(parts, expected);
}

#[test]
fn the_summary_follows_every_key_and_period() {
    let mut desk = desk();
    desk.go(1, RESULT);
    desk.keys("10");
    assert_eq!((summary(&desk).result, summary(&desk).attainment), (Some("20".to_owned()), Some("100%".to_owned())));
    desk.keys("10x");
    assert_eq!(summary(&desk).result, Some("10".to_owned()), "unread text counts for nothing");
    desk.act(TableAction::Period(When::Year(2022)));
    let blank = summary(&desk);
    assert_eq!((blank.target, blank.result, blank.attainment, blank.units.as_str()), (None, None, None, "4"));
    assert_eq!(summary(&Desk::with(&[])).units, "0");
}

#[test]
fn the_summary_is_of_the_sum_and_says_when_it_is_too_large() {
    let most = chi_tieu::calc::Quantity::LIMIT;
    let mut desk = Desk::new().with_results(&[(1, most), (2, most)]);
    desk.act(TableAction::Period(YEAR));
    let facts = summary(&desk);
    assert!(facts.failed && facts.result.is_none());
    assert_eq!(
        (desk.shown(0, RESULT).as_str(), desk.shown(0, Column::Attainment(YEAR)).as_str()),
        ("quá lớn", "quá lớn")
    );
}

#[test]
fn figures_are_in_the_language_of_the_page() {
    let mut desk = Desk::new().with_results(&[(1, 23_596)]);
    desk.act(TableAction::Period(YEAR));
    desk.facts.language = Language::En;
    assert_eq!((summary(&desk).result, desk.shown(1, RESULT)), (Some("23,596".to_owned()), "23,596".to_owned()));
}

#[test]
fn a_plan_of_one_year_is_about_that_year() {
    let plan = PlanSample::KrongBong.plan(2026, &|name: SampleName| format!("{name:?}"));
    let mut desk = Desk::open(plan);
    assert_eq!((desk.table.period(), summary(&desk).attainment), (When::Year(2021), Some("120%".to_owned())));
    assert!(desk.table.place_of(Column::Target(When::Term)).is_none(), "the year is the term");
    desk.act(TableAction::SetTerm(Term::new("2021–2022", 2021, 2022).unwrap()));
    assert!(desk.table.place_of(Column::Target(When::Term)).is_some());
    desk.acts([TableAction::Period(When::Year(2022)), TableAction::SetTerm(Term::new("2021", 2021, 2021).unwrap())]);
    assert_eq!(desk.table.period(), When::Year(2021), "a year that went is not looked at");
    desk.check_undo();
}

#[test]
fn columns_of_a_scheme_come_and_go_with_it() {
    use chi_tieu::plan::{Count, PipelineStage, Scheme, StageId};
    let mut desk = Desk::new();
    desk.act(TableAction::ToggleColumn(Extra::Stages));
    let before = desk.table.columns().len();
    let stage = PipelineStage { id: StageId(0), label: "Lớp".to_owned() };
    desk.act(TableAction::SetScheme(Scheme::new(Vec::new(), vec![stage]).unwrap()));
    let column = Column::Count(YEAR, Count::Stage(StageId(0)));
    assert_eq!(desk.table.columns().len(), before + 3);
    desk.fill(1, column, "4");
    desk.fill(2, column, "x");
    desk.act(TableAction::SetScheme(Scheme::default()));
    assert_eq!(desk.table.place_of(column), None);
    desk.act(TableAction::Undo);
    let shown = [1, 2].map(|unit| desk.shown(unit, column));
    assert_eq!(shown, ["4", "x | chưa đọc được"]);
    desk.check_undo();
}

#[test]
fn lines_typed_for_groups_are_over_with_the_groups_and_come_back_with_them() {
    use chi_tieu::plan::{PipelineStage, Scheme, StageId};
    let mut desk = desk();
    let before = desk.plan().scheme().clone();
    desk.act(TableAction::TypeWorking(WorkingCell::GROUP_LINES, "trong đó Nữ".to_owned()));
    let again = Plan::from_json(&desk.plan().to_json()).unwrap();
    assert_eq!(again.working(WorkingCell::GROUP_LINES), "trong đó Nữ", "they are filed");
    let stage = PipelineStage { id: StageId(0), label: "Lớp".to_owned() };
    desk.act(TableAction::SetScheme(Scheme::new(Vec::new(), vec![stage]).unwrap()));
    assert_eq!(desk.plan().working(WorkingCell::GROUP_LINES), "");
    desk.act(TableAction::Undo);
    assert_eq!((desk.plan().scheme(), desk.plan().working(WorkingCell::GROUP_LINES)), (&before, "trong đó Nữ"));
    desk.check_undo();
}

#[test]
fn another_plan_is_opened_with_the_same_columns_and_no_history() {
    let mut desk = desk();
    desk.fill(1, RESULT, "99");
    desk.acts([TableAction::ToggleColumn(Extra::Note), TableAction::ShowDivision(2021, Division::Quarters)]);
    desk.act(TableAction::Search("thon".to_owned()));
    let generation = desk.table.generation();
    desk.act(TableAction::Open(Box::new(Desk::with(&[("Một", 0)]).first)));
    assert_eq!((desk.rows().as_str(), desk.steps(), desk.table.search()), ("0", 0, ""));
    assert!(desk.table.choice().shows(Extra::Note) && desk.table.place_of(Column::Note).is_some());
    assert!(desk.table.generation() > generation && desk.table.changes() == 0);
}

#[test]
fn a_plan_changed_elsewhere_keeps_the_view() {
    let mut desk = desk();
    desk.act(TableAction::Toggle(UnitId(4)));
    desk.go(2, TARGET);
    desk.keys("5");
    let changes = desk.table.changes();
    let other = Desk::new().with_results(&[(2, 70)]).first;
    desk.act(TableAction::Adopt(Box::new(other)));
    assert_eq!((desk.notice(), desk.result(2), desk.steps()), (Some(Notice::Adopted), Some(70), 0));
    assert_eq!((desk.rows().as_str(), desk.active()), ("0 .1 .2 .3 4", (Some(2), TARGET)));
    assert_eq!((desk.table.typing(), desk.table.changes()), (None, changes));
}

#[test]
fn an_adopted_plan_of_other_years_is_looked_at_in_its_own() {
    let mut desk = desk();
    let other = PlanSample::CamHa.plan(2026, &|name: SampleName| format!("{name:?}"));
    let mut later = Desk::open(other);
    later.act(TableAction::SetTerm(Term::new("2031–2035", 2031, 2035).unwrap()));
    desk.act(TableAction::Adopt(Box::new(later.plan().clone())));
    assert_eq!((desk.table.period(), summary(&desk).units.as_str()), (When::Term, "3"));
}

#[test]
fn every_change_counts_and_no_look_does() {
    let mut desk = desk();
    let looks = [
        TableAction::Filter(Some(StatusFilter::Behind)),
        TableAction::Filter(None),
        TableAction::Toggle(UnitId(0)),
        TableAction::ShowLevels(2),
        TableAction::ToggleColumn(Extra::Note),
        TableAction::SelectAll,
        TableAction::SortBy(SortFigure::Target, YEAR),
    ];
    desk.acts(looks);
    assert_eq!(desk.table.changes(), 0);
    desk.fill(1, RESULT, "1");
    assert_eq!(desk.table.changes(), 1);
    desk.acts([TableAction::Undo, TableAction::Redo, TableAction::Redo]);
    assert_eq!(desk.table.changes(), 3);
}
