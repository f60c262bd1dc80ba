//! Typing: what is in the plan after every key, what is one step, and what Esc puts back.

use chi_tieu::app::table::{Column, Direction, Notice, TableAction, Tone, cell_view};
use chi_tieu::i18n::Language;
use chi_tieu::plan::{Cell, CellValue, DatedTarget, Division, Plan, StepName, TargetHistory, UnitId, When};
use time::{Date, Month};

use super::desk::{Desk, RESULT, TARGET, YEAR, exactly, month, n, quarter};

const CELL: Cell = Cell::Result(YEAR);
const TYPED: StepName = StepName::Type(CELL);

fn with_result(result: i128) -> Desk {
    Desk::new().with_results(&[(1, result)])
}

#[test]
fn every_key_is_in_the_plan_and_one_cell_is_one_step() {
    let mut desk = with_result(5);
    desk.go(1, RESULT);
    for (text, result) in [("1", 1), ("13", 13), ("139", 139), ("1390", 1390)] {
        desk.act(TableAction::Type(text.to_owned()));
        assert_eq!((desk.result(1), desk.shown(0, RESULT)), (Some(result), sum(result)), "{text}");
    }
    desk.check_one_step(TYPED);
}

fn sum(result: i128) -> String {
    let digits = result.to_string();
    let text = if digits.len() > 3 { format!("{}.{}", &digits[..1], &digits[1..]) } else { digits };
    format!("{text} | Σ đơn vị")
}

#[test]
fn the_next_cell_is_another_step_and_so_is_coming_back() {
    let mut desk = Desk::new();
    desk.fill(1, RESULT, "1");
    desk.fill(2, RESULT, "2");
    desk.fill(1, RESULT, "3");
    assert_eq!(desk.steps(), 3);
    desk.act(TableAction::Undo);
    assert_eq!(desk.result(1), Some(1));
    desk.check_undo();
}

/// Types, then Esc: everything is as before, and nothing can be undone.
#[track_caller]
fn check_escape(mut desk: Desk, row: usize, column: Column, texts: &[&str]) {
    desk.go(row, column);
    for text in texts {
        desk.act(TableAction::Type((*text).to_owned()));
        assert_eq!(desk.table.active_text(desk.facts), *text, "what was typed stands there letter by letter");
    }
    desk.act(TableAction::Cancel);
    assert_eq!(desk.plan(), &desk.first, "{texts:?}");
    assert_eq!((desk.steps(), desk.table.typing()), (0, None), "{texts:?}");
}

fn dated(from: Option<(i32, Month)>, count: i128) -> DatedTarget {
    let from = from.map(|(year, month)| Date::from_calendar_date(year, month, 1).unwrap());
    DatedTarget { from, target: Some(exactly(count)) }
}

#[test]
fn escape_puts_back_what_was_there() {
    let replaced = TargetHistory::new(vec![dated(None, 3_800), dated(Some((2022, Month::September)), 8_000)]).unwrap();
    let replaced = || Desk::new().having(&[(1, Cell::Target(YEAR), CellValue::Targets(replaced.clone()))]);
    let unread = || Desk::new().having(&[(1, CELL, CellValue::Unread(Some("5oo".to_owned())))]);
    for texts in [&["9", "90"][..], &[""], &["9", ""], &["9x"], &["≥", "≥ 9"]] {
        check_escape(replaced(), 1, TARGET, texts);
        check_escape(with_result(5), 1, RESULT, texts);
        check_escape(unread(), 1, RESULT, texts);
        check_escape(Desk::new(), 1, RESULT, texts);
        check_escape(Desk::new(), 1, Column::Name, texts);
    }
}

/// A value and an unreadable text follow each other in one step.
#[test]
fn a_step_of_typing_knows_the_value_and_the_unread_text_from_before() {
    for texts in [&["1", "1x"][..], &["x", "", "7"], &["1", "1x", "1"], &["1x", "1", "12"]] {
        check_escape(with_result(5), 1, RESULT, texts);
        check_escape(Desk::new(), 1, TARGET, texts);
        let mut desk = with_result(5);
        desk.go(1, RESULT);
        desk.acts(texts.iter().map(|text| TableAction::Type((*text).to_owned())));
        desk.check_one_step(TYPED);
    }
}

#[test]
fn typing_back_what_was_there_is_no_step() {
    let mut desk = with_result(5);
    desk.go(1, RESULT);
    desk.acts(["", "5x", "5"].map(|text| TableAction::Type(text.to_owned())));
    assert_eq!((desk.plan() == &desk.first, desk.steps()), (true, 0));
}

#[test]
fn unreadable_text_is_kept_shown_and_counts_for_nothing() {
    let mut desk = Desk::new().with_results(&[(1, 5), (2, 7)]);
    desk.fill(1, RESULT, "5oo");
    assert_eq!(desk.shown(1, RESULT), "5oo | chưa đọc được");
    assert_eq!(cell_view(desk.table.document(), UnitId(1), RESULT, desk.facts).tone, Tone::Unread);
    assert_eq!((desk.result(1), desk.shown(0, RESULT)), (None, "7 | Σ đơn vị".to_owned()));
    assert_eq!(desk.table.text_at(UnitId(1), CELL, desk.facts), "5oo");
    assert!(desk.table.problem_at(UnitId(1), CELL, desk.facts).is_some());
    desk.check_one_step(TYPED);
    let again = Plan::from_json(&desk.plan().to_json());
    assert_eq!(again.as_ref(), Ok(desk.plan()));
    assert_eq!(again.unwrap().unread(UnitId(1), CELL), Some("5oo"));
    desk.fill(1, RESULT, "500");
    assert_eq!((desk.result(1), desk.unread(1, CELL)), (Some(500), None));
    assert_eq!(desk.table.problem_at(UnitId(1), CELL, desk.facts), None);
    desk.check_undo();
}

#[test]
fn every_cell_but_words_keeps_what_it_cannot_read() {
    use chi_tieu::app::table::Extra;
    let mut desk = Desk::new();
    desk.acts([Extra::Members, Extra::Note].map(TableAction::ToggleColumn));
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    let members = Column::Count(YEAR, chi_tieu::plan::Count::Members);
    for column in [TARGET, Column::Target(When::Term), Column::Result(When::Term), quarter(2), members] {
        desk.fill(1, column, "năm trăm");
        assert_eq!(desk.shown(1, column), "năm trăm | chưa đọc được", "{column:?}");
    }
    desk.fill(1, Column::Note, "năm trăm");
    assert_eq!(desk.shown(1, Column::Note), "năm trăm");
    desk.check_undo();
}

#[test]
fn a_number_that_can_be_read_in_two_ways_is_asked_and_not_guessed() {
    let mut desk = Desk::new();
    desk.fill(1, RESULT, "1,140");
    let problem = desk.table.problem_at(UnitId(1), CELL, desk.facts).unwrap();
    assert!(problem.asks() && problem.may_pass());
    assert_eq!((desk.result(1), problem.offers(desk.facts).len()), (None, 2));
    for offer in problem.offers(desk.facts) {
        desk.fill(1, RESULT, &offer);
        assert_eq!(desk.unread(1, CELL), None, "{offer}");
    }
    desk.facts.language = Language::En;
    desk.fill(1, RESULT, "1,140");
    assert_eq!(desk.result(1), Some(1140));
}

#[test]
fn typing_in_the_row_below_the_last_adds_a_unit_on_its_level() {
    let mut desk = Desk::new();
    desk.go(6, Column::Name);
    desk.keys("Tổ 2");
    assert_eq!((desk.name(6), desk.tree().as_str()), ("Tổ 2", "0 .1 .2 .3 4 .5 .6"));
    desk.act(TableAction::CommitAndGo(Direction::Down));
    assert_eq!((desk.active().0, desk.table.selection().active.row), (None, 7));
    desk.check_undo();
    let mut desk = Desk::with(&[]);
    desk.go(0, RESULT);
    desk.keys("12");
    assert_eq!((desk.result(0), desk.active()), (Some(12), (Some(0), RESULT)));
}

#[test]
fn a_unit_added_by_typing_comes_and_goes_with_what_was_typed() {
    let mut desk = Desk::new();
    desk.go(6, TARGET);
    desk.keys("12");
    desk.check_one_step(StepName::Type(Cell::Target(YEAR)));
    let mut desk = Desk::new();
    desk.go(6, RESULT);
    desk.keys("12");
    desk.act(TableAction::Cancel);
    assert_eq!((desk.plan() == &desk.first, desk.steps()), (true, 0));
    assert_eq!((desk.active(), desk.table.selection().active.row), ((None, RESULT), 6));
}

#[test]
fn a_search_is_given_up_for_a_unit_that_was_added_by_typing() {
    let mut desk = Desk::new();
    desk.act(TableAction::Search("thôn".to_owned()));
    desk.go(4, Column::Name);
    desk.keys("Tổ");
    assert_eq!((desk.table.search(), desk.active()), ("", (Some(6), Column::Name)));
    assert_eq!(desk.tree(), "0 .1 .2 .3 .6 4 .5");
}

#[test]
fn what_is_worked_out_cannot_be_typed() {
    let mut desk = with_result(5);
    for column in [Column::Attainment(YEAR), Column::Excess(YEAR), Column::Average] {
        for action in [TableAction::Type("7".to_owned()), TableAction::Edit, TableAction::Clear] {
            desk.go(1, column);
            desk.act(action);
            assert_eq!(desk.notice(), Some(Notice::Computed), "{column:?}");
        }
    }
    desk.go(6, Column::Average);
    desk.keys("7");
    assert_eq!((desk.plan() == &desk.first, desk.notice()), (true, Some(Notice::Computed)));
}

#[test]
fn typing_a_month_divides_the_year() {
    let mut desk = with_result(5);
    desk.act(TableAction::ShowDivision(2021, Division::Months));
    desk.go(1, month(2));
    desk.keys("14");
    let result = desk.plan().at(UnitId(1), YEAR).result().clone();
    assert_eq!((result.parts()[2], result.whole()), (Some(n(14)), Some(n(5))));
    assert_eq!((desk.result(1), desk.shown(1, month(2)).as_str()), (Some(14), "14"));
    desk.check_undo();
}

#[test]
fn the_division_of_a_year_comes_and_goes_with_its_first_month() {
    let mut desk = with_result(5);
    desk.act(TableAction::ShowDivision(2021, Division::Months));
    desk.go(1, month(2));
    desk.keys("14");
    desk.check_one_step(StepName::Type(Cell::ResultPart { year: 2021, part: 2 }));
    let shown = || {
        let mut desk = with_result(5);
        desk.act(TableAction::ShowDivision(2021, Division::Months));
        desk
    };
    check_escape(shown(), 1, month(2), &["1", "14"]);
    check_escape(shown(), 1, month(2), &["x"]);
    let mut looked = shown();
    looked.go(1, month(2));
    looked.acts([TableAction::Edit, TableAction::Cancel]);
    assert_eq!((looked.plan() == &looked.first, looked.steps()), (true, 0), "F2 alone changes nothing");
}

#[test]
fn the_sum_of_a_divided_year_cannot_be_typed() {
    let mut desk = Desk::new().divided(1, Division::Quarters, &[(0, 3), (1, 4)]);
    for action in [TableAction::Type("9".to_owned()), TableAction::Edit, TableAction::Clear] {
        desk.go(1, RESULT);
        desk.act(action.clone());
        let expected = if action == TableAction::Clear { Notice::Computed } else { Notice::YearIsDivided };
        assert_eq!((desk.notice(), desk.plan() == &desk.first), (Some(expected), true));
    }
    // Months cannot be made of quarters.
    desk.act(TableAction::ShowDivision(2021, Division::Months));
    desk.go(1, month(0));
    desk.keys("1");
    assert_eq!((desk.notice(), desk.plan() == &desk.first), (Some(Notice::YearIsDivided), true));
}

#[test]
fn a_year_of_blank_quarters_can_be_typed_whole() {
    for text in ["12", "x", ""] {
        let mut desk = with_result(5).divided(1, Division::Quarters, &[]);
        desk.go(1, RESULT);
        desk.act(TableAction::Type(text.to_owned()));
        let expected = if text == "12" { (Some(12), None) } else { (None, (text == "x").then_some("x")) };
        assert_eq!((desk.result(1), desk.unread(1, CELL)), expected, "{text}");
        desk.check_one_step(TYPED);
    }
}

/// The dialog of a unit shows its months, whatever the table shows.
#[test]
fn a_month_is_typed_past_a_table_that_shows_quarters() {
    for parts in [&[][..], &[(0, 3)]] {
        let mut desk = Desk::new().divided(1, Division::Months, parts);
        desk.act(TableAction::ShowDivision(2021, Division::Quarters));
        desk.act(TableAction::TypeAt(UnitId(1), Cell::ResultPart { year: 2021, part: 2 }, "4".to_owned()));
        let result = desk.plan().at(UnitId(1), YEAR).result().clone();
        assert_eq!((result.division(), result.parts()[2]), (Division::Months, Some(n(4))));
    }
}

#[test]
fn a_quarter_of_a_unit_in_months_is_blank_to_type_over_and_refused() {
    let mut desk = Desk::new().divided(1, Division::Months, &[(0, 3)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.go(1, quarter(0));
    assert_eq!((desk.table.active_text(desk.facts), desk.shown(1, quarter(0))), (String::new(), String::new()));
    desk.keys("8");
    assert_eq!((desk.plan() == &desk.first, desk.notice()), (true, Some(Notice::YearIsDivided)));
}

#[test]
fn f2_starts_with_what_stands_there_and_arrows_stay_within() {
    let mut desk = with_result(23_596);
    desk.go(1, RESULT);
    desk.act(TableAction::Edit);
    let typing = desk.table.typing().unwrap();
    assert_eq!((typing.text.as_str(), typing.within, typing.unit), ("23.596", true, UnitId(1)));
    desk.act(TableAction::Type("23.597".to_owned()));
    assert!(desk.table.typing().unwrap().within);
    desk.check_one_step(TYPED);
    desk.go(0, RESULT);
    desk.act(TableAction::Edit);
    assert_eq!(desk.table.typing().unwrap().text, "", "a sum is not what typing starts from");
    desk.act(TableAction::Commit);
    desk.go(2, RESULT);
    desk.keys("1");
    assert!(!desk.table.typing().unwrap().within);
    desk.act(TableAction::Edit);
    assert!(desk.table.typing().unwrap().within);
}

#[test]
fn escape_without_typing_takes_nothing_back() {
    let mut desk = Desk::new();
    desk.act(TableAction::SetTitle("Kế hoạch".to_owned()));
    desk.act(TableAction::Cancel);
    desk.acts([TableAction::Edit, TableAction::Cancel]);
    // Nor after a title that came while somebody typed in a cell.
    desk.go(1, RESULT);
    desk.acts([TableAction::Edit, TableAction::SetTitle("Kế hoạch".to_owned()), TableAction::Cancel]);
    assert_eq!((desk.plan().title(), desk.steps()), ("Kế hoạch", 1));
}

#[test]
fn moving_on_ends_the_step() {
    for action in [
        TableAction::Commit,
        TableAction::CommitAndGo(Direction::Down),
        TableAction::SelectAll,
        TableAction::Move { motion: chi_tieu::app::table::Motion::Last, extend: false },
    ] {
        let mut desk = Desk::new();
        desk.go(1, RESULT);
        desk.keys("1");
        desk.act(action);
        assert_eq!(desk.table.typing(), None);
        desk.go(1, RESULT);
        desk.keys("12");
        assert_eq!(desk.steps(), 2);
    }
}

#[test]
fn typing_elsewhere_by_name_is_typing_in_that_cell() {
    let mut desk = Desk::new();
    desk.go(2, RESULT);
    for text in ["7", "75"] {
        desk.act(TableAction::TypeAt(UnitId(5), Cell::Target(YEAR), text.to_owned()));
    }
    assert_eq!((desk.target(5), desk.active()), (Some(75), (Some(2), RESULT)));
    assert_eq!(desk.table.text_at(UnitId(5), Cell::Target(YEAR), desk.facts), "75");
    desk.check_one_step(StepName::Type(Cell::Target(YEAR)));
}

#[test]
fn a_rate_takes_its_base_from_the_members_of_the_unit() {
    let members = Cell::Count(YEAR, chi_tieu::plan::Count::Members);
    let mut desk = Desk::new().having(&[(1, members, CellValue::Quantity(Some(n(1200))))]);
    desk.fill(1, TARGET, "3%");
    desk.fill(2, TARGET, "3%");
    assert_eq!((desk.target(1), desk.unread(2, Cell::Target(YEAR))), (Some(36), Some("3%")));
}

#[test]
fn a_refused_change_changes_nothing_and_is_said() {
    let mut desk = Desk::new();
    desk.act(TableAction::TypeAt(UnitId(1), Cell::Result(When::Year(1999)), "7".to_owned()));
    assert_eq!(desk.plan(), &desk.first);
    assert!(matches!(desk.notice(), Some(Notice::Refused(_))), "{:?}", desk.notice());
    desk.act(TableAction::Dismiss);
    assert_eq!(desk.notice(), None);
}
