//! Where the keys go, and what becomes of the selection when rows and columns change.

use chi_tieu::app::table::{Column, Direction, Extra, Motion, Position, TableAction};
use chi_tieu::plan::{Division, SortFigure, StatusFilter, UnitId, When};

use super::desk::{Desk, RESULT, TARGET, YEAR};

const LAST_ROW: usize = 5;
const LAST_COLUMN: usize = 17;

fn desk() -> Desk {
    Desk::new().with_results(&[(1, 5), (2, 7), (5, 3)])
}

fn at((row, column): (usize, usize)) -> Position {
    Position { row, column }
}

fn select(place: (usize, usize), extend: bool) -> TableAction {
    TableAction::Select { at: at(place), extend }
}

fn here(desk: &Desk) -> (usize, usize) {
    let active = desk.table.selection().active;
    (active.row, active.column)
}

#[track_caller]
fn check(from: (usize, usize), motion: Motion, to: (usize, usize)) {
    let mut desk = desk();
    assert_eq!(desk.table.columns().len(), LAST_COLUMN + 1);
    desk.acts([select(from, false), TableAction::Move { motion, extend: false }]);
    assert_eq!(here(&desk), to, "{motion:?} from {from:?}");
    assert!(desk.table.selection().is_single());
}

#[test]
fn an_arrow_goes_one_cell_and_down_as_far_as_the_row_to_add_in() {
    for (from, direction, to) in [
        ((2, 3), Direction::Up, (1, 3)),
        ((0, 3), Direction::Up, (0, 3)),
        ((2, 3), Direction::Down, (3, 3)),
        ((LAST_ROW, 3), Direction::Down, (LAST_ROW + 1, 3)),
        ((LAST_ROW + 1, 3), Direction::Down, (LAST_ROW + 1, 3)),
        ((2, 1), Direction::Left, (2, 0)),
        ((2, 0), Direction::Left, (2, 0)),
        ((2, 3), Direction::Right, (2, 4)),
        ((2, LAST_COLUMN), Direction::Right, (2, LAST_COLUMN)),
    ] {
        check(from, Motion::Step(direction), to);
    }
}

#[test]
fn home_and_end_and_pages() {
    check((2, 7), Motion::RowStart, (2, 0));
    check((2, 7), Motion::RowEnd, (2, LAST_COLUMN));
    check((2, 7), Motion::First, (0, 0));
    check((2, 7), Motion::Last, (LAST_ROW, LAST_COLUMN));
    check((0, 7), Motion::Page { down: true, rows: 4 }, (4, 7));
    check((3, 7), Motion::Page { down: true, rows: 4 }, (LAST_ROW, 7));
    check((LAST_ROW, 7), Motion::Page { down: false, rows: 4 }, (1, 7));
    check((2, 7), Motion::Page { down: false, rows: 4 }, (0, 7));
}

#[test]
fn a_page_of_any_height_ends_at_the_last_row() {
    check((3, 7), Motion::Page { down: true, rows: usize::MAX }, (LAST_ROW, 7));
    check((3, 7), Motion::Page { down: false, rows: usize::MAX }, (0, 7));
}

/// Results of 2021, the eighth column: 12, 5, 7, blank, 3, 3; the first and the fifth are sums.
#[test]
fn control_and_an_arrow_jump_to_where_figures_begin_or_end() {
    for (from, direction, to) in [
        ((0, 7), Direction::Down, (2, 7)),
        ((2, 7), Direction::Down, (4, 7)),
        ((3, 7), Direction::Down, (4, 7)),
        ((4, 7), Direction::Down, (5, 7)),
        ((5, 7), Direction::Down, (5, 7)),
        ((5, 7), Direction::Up, (4, 7)),
        ((4, 7), Direction::Up, (2, 7)),
        ((6, 7), Direction::Up, (5, 7)),
        ((1, 7), Direction::Up, (0, 7)),
        ((0, 6), Direction::Down, (5, 6)),
        ((1, 0), Direction::Right, (1, 2)),
        ((1, 2), Direction::Right, (1, 5)),
        ((1, 7), Direction::Left, (1, 5)),
        ((3, 7), Direction::Left, (3, 5)),
    ] {
        check(from, Motion::Jump(direction), to);
    }
}

#[track_caller]
fn check_selection(desk: &Desk, active: (usize, usize), first: (usize, usize), last: (usize, usize)) {
    let selection = desk.table.selection();
    assert_eq!((here(desk), selection.start()), (active, at(first)));
    assert_eq!((*selection.rows().end(), *selection.columns().end()), last);
}

#[test]
fn shift_takes_the_selection_along_and_the_active_cell_stays() {
    let mut desk = desk();
    let extend = |motion| TableAction::Move { motion, extend: true };
    desk.act(select((2, 7), false));
    desk.acts([extend(Motion::Step(Direction::Down)), extend(Motion::Step(Direction::Right))]);
    check_selection(&desk, (2, 7), (2, 7), (3, 8));
    desk.acts([extend(Motion::First)]);
    check_selection(&desk, (2, 7), (0, 0), (2, 7));
    desk.acts([extend(Motion::Last)]);
    check_selection(&desk, (2, 7), (2, 7), (LAST_ROW, LAST_COLUMN));
    desk.act(TableAction::Move { motion: Motion::Step(Direction::Up), extend: false });
    check_selection(&desk, (1, 7), (1, 7), (1, 7));
    desk.act(select((3, 2), true));
    check_selection(&desk, (1, 7), (1, 2), (3, 7));
}

#[test]
fn all_cells_and_whole_rows_are_selected_around_the_active_cell() {
    let mut desk = desk();
    desk.acts([select((2, 7), false), TableAction::SelectAll]);
    check_selection(&desk, (2, 7), (0, 0), (LAST_ROW, LAST_COLUMN));
    desk.acts([select((3, 7), false), select((2, 8), true), TableAction::SelectRows]);
    check_selection(&desk, (3, 7), (2, 0), (3, LAST_COLUMN));
    desk.act(select((99, 99), false));
    assert_eq!(here(&desk), (LAST_ROW + 1, LAST_COLUMN), "no farther than the table");
}

#[track_caller]
fn check_round(direction: Direction, expected: [(usize, usize); 4]) {
    let mut desk = desk();
    desk.acts([select((1, 6), false), select((2, 7), true)]);
    let round = expected.map(|_| {
        desk.act(TableAction::CommitAndGo(direction));
        check_selection(&desk, here(&desk), (1, 6), (2, 7));
        here(&desk)
    });
    assert_eq!(round, expected, "{direction:?}");
}

#[test]
fn enter_and_tab_go_round_within_the_selection() {
    check_round(Direction::Down, [(2, 6), (1, 7), (2, 7), (1, 6)]);
    check_round(Direction::Right, [(1, 7), (2, 6), (2, 7), (1, 6)]);
    check_round(Direction::Up, [(2, 7), (1, 7), (2, 6), (1, 6)]);
    check_round(Direction::Left, [(2, 7), (2, 6), (1, 7), (1, 6)]);
}

#[test]
fn typing_does_not_give_up_the_selection_that_enter_goes_round_in() {
    let mut desk = Desk::new();
    desk.range((1, TARGET), (2, RESULT));
    for text in ["10", "20", "1", "2"] {
        desk.keys(text);
        desk.act(TableAction::CommitAndGo(Direction::Down));
    }
    let filled = [1, 2].map(|unit| (desk.target(unit), desk.result(unit)));
    assert_eq!(filled, [(Some(10), Some(1)), (Some(20), Some(2))]);
}

#[test]
fn enter_in_one_cell_goes_to_the_next() {
    let mut desk = desk();
    desk.acts([select((1, 6), false), TableAction::CommitAndGo(Direction::Down)]);
    assert_eq!(here(&desk), (2, 6));
    desk.act(TableAction::CommitAndGo(Direction::Right));
    assert_eq!(here(&desk), (2, 7));
}

#[track_caller]
fn check_stays(row: usize, column: Column, actions: impl IntoIterator<Item = TableAction>, rows: &str) {
    let mut desk = desk();
    desk.go(row, column);
    let before = desk.active();
    desk.acts(actions);
    assert_eq!((desk.rows().as_str(), desk.active()), (rows, before));
}

#[test]
fn the_selection_stays_with_its_unit() {
    check_stays(5, RESULT, [TableAction::Toggle(UnitId(0))], "0 4 .5");
    check_stays(4, RESULT, [TableAction::ShowLevels(1)], "0 4");
    check_stays(5, RESULT, [TableAction::Search("tô 1".to_owned())], "4 .5");
    check_stays(2, RESULT, [TableAction::SortBy(SortFigure::Result, YEAR)], "0 .2 .1 .3 4 .5");
    check_stays(1, RESULT, [TableAction::MoveDown], "0 .2 .1 .3 4 .5");
    check_stays(5, RESULT, [TableAction::Outdent], "0 .1 .2 .3 4 5");
    let filter = TableAction::Filter(Some(StatusFilter::NoTarget));
    check_stays(2, RESULT, [filter, TableAction::Filter(None)], "0 .1 .2 .3 4 .5");
}

#[test]
fn a_range_stays_with_the_units_at_its_ends() {
    let mut desk = desk();
    desk.range((4, TARGET), (5, RESULT));
    desk.act(TableAction::Toggle(UnitId(0)));
    check_selection(&desk, (1, 6), (1, 6), (2, 7));
}

#[test]
fn from_a_unit_that_is_hidden_the_selection_goes_to_the_one_above() {
    let mut desk = desk();
    desk.go(2, RESULT);
    desk.act(TableAction::Toggle(UnitId(0)));
    assert_eq!(desk.active(), (Some(0), RESULT));
    desk.act(TableAction::Toggle(UnitId(0)));
    assert_eq!(desk.active(), (Some(0), RESULT));
}

#[test]
fn the_row_to_add_in_stays_the_row_to_add_in() {
    let mut desk = desk();
    desk.act(TableAction::Toggle(UnitId(0)));
    desk.go(3, Column::Name);
    assert_eq!(desk.active().0, None);
    desk.act(TableAction::Toggle(UnitId(0)));
    assert_eq!((desk.active().0, here(&desk)), (None, (LAST_ROW + 1, 0)));
}

#[test]
fn the_selection_stays_with_its_column() {
    let next = When::Year(2022);
    check_stays(1, Column::Target(next), [TableAction::ToggleColumn(Extra::Average)], "0 .1 .2 .3 4 .5");
    check_stays(1, Column::Target(next), [TableAction::ToggleColumn(Extra::Members)], "0 .1 .2 .3 4 .5");
    check_stays(1, Column::Target(next), [TableAction::ShowDivision(2021, Division::Months)], "0 .1 .2 .3 4 .5");
    let mut desk = desk();
    desk.act(select((1, LAST_COLUMN), false));
    desk.acts([TableAction::ToggleColumn(Extra::Excess), TableAction::ToggleColumn(Extra::Attainment)]);
    assert_eq!(here(&desk), (1, desk.table.columns().len() - 1), "inside, where its column went");
}

#[test]
fn a_cell_of_a_unit_is_gone_to_by_name() {
    let mut desk = desk();
    desk.act(TableAction::SelectCell(UnitId(5), chi_tieu::plan::Cell::Target(YEAR)));
    assert_eq!(desk.active(), (Some(5), TARGET));
    desk.act(TableAction::SelectCell(UnitId(99), chi_tieu::plan::Cell::Name));
    assert_eq!(desk.active(), (Some(5), TARGET));
}
