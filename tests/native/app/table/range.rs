//! Emptying and filling several cells at once.

use chi_tieu::app::table::{Column, Extra, Notice, TableAction};
use chi_tieu::plan::{Cell, CellValue, DatedTarget, Division, StepName, TargetHistory, UnitId};
use time::{Date, Month};

use super::desk::{Desk, RESULT, TARGET, YEAR, exactly, month, quarter};

const CELL: Cell = Cell::Result(YEAR);

/// Targets and results of the first three units under the first.
fn desk() -> Desk {
    let target = |unit, count| (unit, Cell::Target(YEAR), CellValue::Target(Some(exactly(count))));
    Desk::new().with_results(&[(1, 5), (2, 7), (3, 9)]).having(&[target(1, 10), target(2, 20)])
}

fn figures(desk: &Desk) -> [(Option<i128>, Option<i128>); 3] {
    [1, 2, 3].map(|unit| (desk.target(unit), desk.result(unit)))
}

#[test]
fn delete_empties_what_was_typed_in_one_step() {
    let mut desk = desk();
    desk.range((0, TARGET), (2, Column::Excess(YEAR)));
    desk.act(TableAction::Clear);
    assert_eq!(figures(&desk), [(None, None), (None, None), (None, Some(9))]);
    desk.check_one_step(StepName::Clear);
}

#[test]
fn delete_empties_names_notes_and_unread_text() {
    let mut desk = Desk::new().having(&[
        (1, Cell::Note, CellValue::Text("ghi".to_owned())),
        (1, CELL, CellValue::Unread(Some("5oo".to_owned()))),
    ]);
    desk.act(TableAction::ToggleColumn(Extra::Note));
    desk.range((1, Column::Name), (1, Column::Note));
    desk.act(TableAction::Clear);
    assert_eq!((desk.name(1), desk.plan().unit(UnitId(1)).unwrap().note(), desk.unread(1, CELL)), ("", "", None));
    desk.check_one_step(StepName::Clear);
}

#[test]
fn delete_leaves_sums_of_quarters_and_empties_the_quarters() {
    let mut desk = Desk::new().divided(1, Division::Quarters, &[(0, 3), (1, 4)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.go(1, RESULT);
    desk.act(TableAction::Clear);
    assert_eq!((desk.notice(), desk.result(1)), (Some(Notice::Computed), Some(7)));
    desk.range((1, RESULT), (1, quarter(0)));
    desk.act(TableAction::Clear);
    assert_eq!(desk.result(1), Some(4));
    desk.check_one_step(StepName::Clear);
}

#[test]
fn delete_empties_a_year_whose_quarters_are_blank() {
    let mut desk = Desk::new().with_results(&[(1, 12)]).divided(1, Division::Quarters, &[]);
    desk.go(1, RESULT);
    desk.act(TableAction::Clear);
    assert_eq!(desk.result(1), None);
    desk.check_one_step(StepName::Clear);
}

#[test]
fn delete_in_a_blank_quarter_leaves_the_months_of_the_unit() {
    let mut desk = Desk::new().divided(1, Division::Months, &[(0, 3)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.range((1, quarter(0)), (1, quarter(3)));
    desk.act(TableAction::Clear);
    assert_eq!((desk.plan() == &desk.first, desk.steps()), (true, 0));
}

#[test]
fn delete_below_the_last_row_does_nothing() {
    let mut desk = desk();
    desk.go(6, RESULT);
    desk.act(TableAction::Clear);
    assert_eq!((desk.plan() == &desk.first, desk.steps()), (true, 0));
}

#[test]
fn rows_are_filled_from_the_first_of_them() {
    let mut desk = desk();
    desk.range((1, TARGET), (3, RESULT));
    desk.act(TableAction::FillDown);
    assert_eq!(figures(&desk), [(Some(10), Some(5)); 3]);
    desk.check_one_step(StepName::Fill);
}

#[test]
fn a_row_alone_is_filled_from_the_one_above() {
    let mut desk = desk();
    desk.go(3, TARGET);
    desk.act(TableAction::FillDown);
    assert_eq!(figures(&desk), [(Some(10), Some(5)), (Some(20), Some(7)), (Some(20), Some(9))]);
    desk.check_one_step(StepName::Fill);
    desk.go(0, TARGET);
    let before = desk.plan().clone();
    desk.act(TableAction::FillDown);
    assert_eq!(desk.plan(), &before, "nothing stands above the first");
}

#[test]
fn filling_corrects_the_target_in_force_and_keeps_the_history() {
    let from = Date::from_calendar_date(2021, Month::September, 5).ok();
    let entries = [(None, 3), (from, 8)].map(|(from, count)| DatedTarget { from, target: Some(exactly(count)) });
    let history = TargetHistory::new(entries.to_vec()).unwrap();
    let mut desk = desk().having(&[(2, Cell::Target(YEAR), CellValue::Targets(history))]);
    desk.range((1, TARGET), (2, TARGET));
    desk.act(TableAction::FillDown);
    let entries = desk.plan().at(UnitId(2), YEAR).targets().entries().to_vec();
    assert_eq!(entries.iter().map(|entry| entry.target).collect::<Vec<_>>(), [Some(exactly(3)), Some(exactly(10))]);
    desk.check_one_step(StepName::Fill);
}

#[test]
fn filling_takes_unread_text_along() {
    for below in [1_u32, 2] {
        let mut desk = desk().having(&[(1, CELL, CellValue::Unread(Some("5oo".to_owned())))]);
        desk = desk.having(&[(1, CELL, CellValue::Quantity(None))]);
        desk.range((1, RESULT), (1 + below as usize, RESULT));
        desk.act(TableAction::FillDown);
        assert_eq!((desk.unread(2, CELL), desk.result(2)), (Some("5oo"), None));
        desk.check_one_step(StepName::Fill);
    }
    let mut over = desk().having(&[(2, CELL, CellValue::Unread(Some("5oo".to_owned())))]);
    over.range((1, RESULT), (2, RESULT));
    over.act(TableAction::FillDown);
    assert_eq!((over.unread(2, CELL), over.result(2)), (None, Some(5)), "a number goes over it");
}

#[test]
fn filling_quarters_divides_the_years_below() {
    let mut desk = Desk::new().with_results(&[(2, 9)]).divided(1, Division::Quarters, &[(0, 3), (2, 4)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.range((1, quarter(0)), (3, quarter(3)));
    desk.act(TableAction::FillDown);
    for unit in [2, 3] {
        assert_eq!(
            desk.plan().at(UnitId(unit), YEAR).result().parts(),
            [Some(3), None, Some(4), None].map(|part| part.map(super::desk::n))
        );
    }
    desk.check_one_step(StepName::Fill);
}

#[test]
fn filling_a_year_with_its_quarters_fills_the_quarters() {
    let mut desk = Desk::new().with_results(&[(2, 9)]).divided(1, Division::Quarters, &[(0, 3), (2, 4)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.range((1, RESULT), (3, quarter(3)));
    desk.act(TableAction::FillDown);
    assert_eq!((desk.notice(), desk.result(2), desk.result(3)), (None, Some(7), Some(7)));
    desk.check_one_step(StepName::Fill);
}

#[test]
fn a_month_is_not_filled_down_as_a_quarter() {
    let mut desk = Desk::new().divided(1, Division::Months, &[(0, 3)]).divided(2, Division::Quarters, &[(0, 8)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.range((1, quarter(0)), (2, quarter(0)));
    desk.act(TableAction::FillDown);
    assert_eq!(desk.result(2), Some(8), "what is blank in the table is not filled with a month");
    desk.act(TableAction::ShowDivision(2021, Division::Months));
    assert_eq!(desk.shown(1, month(0)), "3");
}

#[test]
fn a_target_is_replaced_from_a_day_on_and_unread_text_goes() {
    let from = Date::from_calendar_date(2021, Month::September, 5).unwrap();
    let mut desk = desk().having(&[(1, Cell::Target(YEAR), CellValue::Unread(Some("1o".to_owned())))]);
    desk.act(TableAction::ReplaceTarget(UnitId(1), YEAR, from, "12".to_owned()));
    assert_eq!((desk.shown(1, TARGET).as_str(), desk.target(1)), ("12 | đã thay 1 lần", Some(12)));
    desk.check_one_step(StepName::ReplaceTarget);
    let before = desk.plan().clone();
    desk.act(TableAction::ReplaceTarget(UnitId(1), YEAR, from, "12x".to_owned()));
    assert_eq!(desk.plan(), &before, "what cannot be read replaces nothing");
}
