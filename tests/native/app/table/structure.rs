//! Adding, removing and moving units where the selection is.

use chi_tieu::app::table::{Column, Notice, TableAction};
use chi_tieu::plan::{Cell, SortFigure, StepName, UnitId, When};

use super::desk::{Desk, RESULT, TARGET, YEAR};

/// Does an action with rows selected; checks rows, step and that it can be undone.
#[track_caller]
fn check(rows: (usize, usize), action: TableAction, name: StepName, tree: &str) -> Desk {
    let mut desk = Desk::new();
    let selected: Vec<_> = (rows.0..=rows.1).filter_map(|row| desk.table.unit_at(row)).collect();
    desk.range((rows.0, RESULT), (rows.1, RESULT));
    desk.act(action);
    assert_eq!((desk.rows().as_str(), desk.tree().as_str()), (tree, tree));
    let selection: Vec<_> = desk.table.selection().rows().filter_map(|row| desk.table.unit_at(row)).collect();
    if matches!(name, StepName::Indent | StepName::Outdent | StepName::Move) {
        assert_eq!(selection, selected, "the selection stays with its units");
    }
    desk.check_one_step(name);
    desk
}

#[track_caller]
fn check_nothing(rows: (usize, usize), action: TableAction) {
    let mut desk = Desk::new();
    desk.range((rows.0, RESULT), (rows.1, RESULT));
    desk.act(action);
    assert_eq!((desk.plan() == &desk.first, desk.steps()), (true, 0));
}

#[test]
fn a_unit_is_added_after_the_active_one_or_under_it() {
    let desk = check((1, 1), TableAction::AddBelow, StepName::Add, "0 .1 .6 .2 .3 4 .5");
    assert_eq!(desk.name(6), "");
    check((0, 0), TableAction::AddBelow, StepName::Add, "0 .1 .2 .3 6 4 .5");
    check((4, 4), TableAction::AddUnder, StepName::Add, "0 .1 .2 .3 4 .5 .6");
    check((2, 2), TableAction::AddUnder, StepName::Add, "0 .1 .2 ..6 .3 4 .5");
    check((6, 6), TableAction::AddBelow, StepName::Add, "0 .1 .2 .3 4 .5 .6");
}

#[test]
fn an_added_unit_is_shown_and_its_name_is_next_to_be_typed() {
    let mut desk = Desk::new();
    desk.act(TableAction::Toggle(UnitId(0)));
    desk.go(0, RESULT);
    desk.act(TableAction::AddUnder);
    assert_eq!((desk.rows().as_str(), desk.active()), ("0 .1 .2 .3 .6 4 .5", (Some(6), Column::Name)));
    desk.act(TableAction::Search("thôn".to_owned()));
    desk.go(1, RESULT);
    desk.act(TableAction::AddBelow);
    assert_eq!((desk.table.search(), desk.active()), ("", (Some(7), Column::Name)));
}

#[test]
fn units_go_with_what_is_under_them_and_come_back() {
    check((1, 2), TableAction::Remove, StepName::Remove, "0 .3 4 .5");
    check((0, 0), TableAction::Remove, StepName::Remove, "4 .5");
    check((0, 1), TableAction::Remove, StepName::Remove, "4 .5");
    check((3, 4), TableAction::Remove, StepName::Remove, "0 .1 .2");
    check((0, 5), TableAction::Remove, StepName::Remove, "");
}

#[test]
fn removing_says_how_many() {
    for (rows, units, under) in [((1, 2), 2, 0), ((0, 0), 4, 3), ((0, 1), 4, 3), ((3, 4), 3, 1)] {
        let mut desk = Desk::new();
        desk.range((rows.0, RESULT), (rows.1, RESULT));
        desk.act(TableAction::Remove);
        assert_eq!(desk.notice(), Some(Notice::Removed { units, under }), "{rows:?}");
        let (row, last) = (desk.table.selection().active.row, desk.table.rows().len() - 1);
        assert_eq!(row, rows.0.min(last), "where they stood");
    }
    let mut desk = Desk::new();
    desk.go(6, RESULT);
    desk.act(TableAction::Remove);
    assert_eq!(desk.notice(), Some(Notice::NoUnit));
}

#[test]
fn several_units_are_moved_one_level_down_or_up() {
    check((2, 3), TableAction::Indent, StepName::Indent, "0 .1 ..2 ..3 4 .5");
    check((4, 4), TableAction::Indent, StepName::Indent, "0 .1 .2 .3 .4 ..5");
    check((2, 4), TableAction::Indent, StepName::Indent, "0 .1 ..2 ..3 .4 ..5");
    check((2, 3), TableAction::Outdent, StepName::Outdent, "0 .1 2 3 4 .5");
    check((3, 5), TableAction::Outdent, StepName::Outdent, "0 .1 .2 3 4 .5");
    check((5, 5), TableAction::Outdent, StepName::Outdent, "0 .1 .2 .3 4 5");
    check_nothing((0, 1), TableAction::Indent);
    check_nothing((1, 1), TableAction::Indent);
    check_nothing((0, 3), TableAction::Outdent);
    check_nothing((6, 6), TableAction::Indent);
}

#[test]
fn several_units_are_moved_among_their_siblings() {
    check((2, 3), TableAction::MoveUp, StepName::Move, "0 .2 .3 .1 4 .5");
    check((1, 2), TableAction::MoveDown, StepName::Move, "0 .3 .1 .2 4 .5");
    check((0, 0), TableAction::MoveDown, StepName::Move, "4 .5 0 .1 .2 .3");
    check((4, 4), TableAction::MoveUp, StepName::Move, "4 .5 0 .1 .2 .3");
    check_nothing((1, 1), TableAction::MoveUp);
    check_nothing((3, 3), TableAction::MoveDown);
    check_nothing((4, 5), TableAction::MoveDown);
}

/// Sorted rows stand in another order than the plan's.
#[test]
fn units_that_stand_together_in_sorted_rows_all_move() {
    let sorted = || {
        let mut desk = Desk::new().with_results(&[(1, 7), (2, 5), (3, 9)]);
        desk.act(TableAction::SortBy(SortFigure::Result, YEAR));
        assert_eq!(desk.rows(), "0 .3 .1 .2 4 .5");
        desk
    };
    let mut desk = sorted();
    desk.range((1, RESULT), (3, RESULT));
    desk.act(TableAction::Outdent);
    assert_eq!(desk.tree(), "0 1 2 3 4 .5");
    desk.check_one_step(StepName::Outdent);
    let mut desk = sorted();
    desk.range((1, RESULT), (2, RESULT));
    desk.act(TableAction::Outdent);
    assert_eq!(desk.tree(), "0 .2 1 3 4 .5");
    desk.check_one_step(StepName::Outdent);
}

/// A search hides what stands between.
#[test]
fn units_with_hidden_ones_between_all_move() {
    let found = || {
        let mut desk = Desk::with(&[("Xã", 0), ("Tổ 1", 1), ("Thôn Đông", 1), ("Tổ 2", 1), ("Thôn Hạ", 1)]);
        desk.act(TableAction::Search("thôn".to_owned()));
        assert_eq!(desk.rows(), "0 .2 .4");
        desk.range((1, RESULT), (2, RESULT));
        desk
    };
    for (action, tree) in [
        (TableAction::Outdent, "0 .1 .3 2 4"),
        (TableAction::Indent, "0 .1 ..2 .3 ..4"),
        (TableAction::MoveUp, "0 .2 .1 .4 .3"),
    ] {
        let mut desk = found();
        desk.act(action);
        assert_eq!(desk.tree(), tree);
        desk.check_undo();
    }
}

#[test]
fn what_is_undone_is_shown() {
    let mut desk = Desk::new();
    desk.fill(2, RESULT, "7");
    desk.go(5, Column::Target(When::Year(2022)));
    desk.act(TableAction::Toggle(UnitId(0)));
    desk.act(TableAction::Undo);
    assert_eq!((desk.notice(), desk.active().0), (Some(Notice::Undone(StepName::Type(Cell::Result(YEAR)))), Some(2)));
    assert_eq!((desk.rows().as_str(), desk.active().1.when()), ("0 .1 .2 .3 4 .5", Some(YEAR)));
    desk.act(TableAction::Search("tổ".to_owned()));
    desk.act(TableAction::Redo);
    assert_eq!((desk.table.search(), desk.active().0), ("", Some(2)));
    assert_eq!(desk.notice(), Some(Notice::Redone(StepName::Type(Cell::Result(YEAR)))));
}

#[test]
fn an_undone_step_is_shown_at_its_very_cell() {
    for column in [Column::Name, TARGET, RESULT] {
        let mut desk = Desk::new();
        desk.fill(2, column, "7");
        desk.go(5, Column::Target(When::Year(2022)));
        desk.act(TableAction::Undo);
        assert_eq!(desk.active(), (Some(2), column));
    }
}

#[test]
fn an_undone_move_is_shown_where_the_unit_stands_again() {
    let mut desk = Desk::new();
    desk.go(2, RESULT);
    desk.act(TableAction::MoveUp);
    desk.go(5, RESULT);
    desk.act(TableAction::Undo);
    assert_eq!((desk.rows().as_str(), desk.active()), ("0 .1 .2 .3 4 .5", (Some(1), RESULT)));
}

#[test]
fn removed_units_that_come_back_are_shown() {
    let mut desk = Desk::new();
    desk.go(2, RESULT);
    desk.act(TableAction::Remove);
    desk.act(TableAction::Toggle(UnitId(0)));
    desk.go(1, RESULT);
    desk.act(TableAction::Undo);
    assert_eq!((desk.rows().as_str(), desk.active()), ("0 .1 .2 .3 4 .5", (Some(2), RESULT)));
}

#[test]
fn only_so_many_levels_are_shown() {
    let mut desk = Desk::with(&[("a", 0), ("b", 1), ("c", 2), ("d", 0)]);
    for (levels, rows) in [(1, "0 3"), (2, "0 .1 3"), (3, "0 .1 ..2 3"), (usize::MAX, "0 .1 ..2 3")] {
        desk.act(TableAction::ShowLevels(levels));
        assert_eq!(desk.rows(), rows, "{levels}");
    }
    desk.act(TableAction::Toggle(UnitId(1)));
    assert!(desk.table.is_collapsed(UnitId(1)) && desk.rows() == "0 .1 3");
}
