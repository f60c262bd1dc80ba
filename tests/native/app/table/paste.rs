//! Pasting: what goes in at once, what is shown first, and what becomes of it.

use std::fmt::Write;

use chi_tieu::app::table::{Column, Notice, PasteOutcome, TableAction};
use chi_tieu::exchange::clipboard::{Block, BlockCell};
use chi_tieu::number::Locale;
use chi_tieu::plan::{Cell, CellValue, Division, StepName, UnitId, When};

use super::desk::{Desk, RESULT, TARGET, YEAR, n, quarter};

const CELL: Cell = Cell::Result(YEAR);

const fn done(rows: usize, added: usize, cells: usize) -> PasteOutcome {
    PasteOutcome { rows, added, cells, unread: 0, skipped: 0, asked: 0 }
}

#[track_caller]
fn check_pasted(desk: &mut Desk, outcome: PasteOutcome) {
    assert_eq!((desk.notice(), desk.table.paste()), (Some(Notice::Pasted(outcome)), None));
    desk.check_one_step(StepName::Paste);
}

/// What a preview would do.
#[track_caller]
fn previewed(desk: &Desk) -> (Vec<Option<Column>>, PasteOutcome) {
    assert_eq!(desk.plan(), &desk.first, "a preview changes nothing");
    let draft = desk.table.paste().expect("it is shown first");
    (draft.mapping().to_vec(), draft.outcome())
}

fn figures(desk: &Desk, units: [u32; 3]) -> [(Option<i128>, Option<i128>); 3] {
    units.map(|unit| (desk.target(unit), desk.result(unit)))
}

#[test]
fn a_block_that_fits_goes_in_at_once_and_is_selected() {
    let mut desk = Desk::new();
    desk.go(1, TARGET);
    desk.paste("10\t5\n20\t\n\t9\n");
    assert_eq!(figures(&desk, [1, 2, 3]), [(Some(10), Some(5)), (Some(20), None), (None, Some(9))]);
    let selection = desk.table.selection();
    assert_eq!((selection.start(), *selection.rows().end()), (desk.place(1, TARGET), 3));
    assert_eq!((desk.active(), *selection.columns().end()), ((Some(1), TARGET), desk.place(1, RESULT).column));
    check_pasted(&mut desk, done(3, 0, 6));
}

#[test]
fn blank_cells_of_a_block_empty_what_is_there() {
    let mut desk = Desk::new().with_results(&[(1, 5), (2, 6), (3, 7)]);
    desk.go(1, RESULT);
    desk.paste("1\n\n3\n");
    assert_eq!([1, 2, 3].map(|unit| desk.result(unit)), [Some(1), None, Some(3)]);
    check_pasted(&mut desk, done(3, 0, 3));
}

#[test]
fn rows_beyond_the_last_become_units_on_its_level() {
    let mut desk = Desk::new();
    desk.go(5, Column::Name);
    desk.paste("Tổ một\nTổ hai\nTổ ba\n");
    assert_eq!(desk.tree(), "0 .1 .2 .3 4 .5 .6 .7");
    assert_eq!([5, 6, 7].map(|unit| desk.name(unit).to_owned()), ["Tổ một", "Tổ hai", "Tổ ba"]);
    check_pasted(&mut desk, done(3, 2, 3));
}

#[test]
fn two_hundred_units_are_one_step() {
    let mut desk = Desk::with(&[]);
    let mut text = String::new();
    for unit in 1..=200 {
        writeln!(text, "Chi bộ {unit}\t{unit}\t{}", unit % 7).unwrap();
    }
    desk.go(0, Column::Name);
    desk.paste(&text);
    assert_eq!((desk.plan().len(), desk.table.rows().len(), desk.name(0)), (200, 200, "Chi bộ 1"));
    let figure = desk.table.document().figure(UnitId(199), When::Term).unwrap();
    assert_eq!((figure.target.counted.target().unwrap().low(), figure.result.counted), (n(200), Ok(Some(n(4)))));
    assert_eq!(desk.table.summary(desk.facts).target, Some("20.100".to_owned()));
    check_pasted(&mut desk, done(200, 200, 600));
}

#[test]
fn a_filter_does_not_hide_what_was_pasted() {
    let mut desk = Desk::new();
    desk.act(TableAction::Search("thôn".to_owned()));
    desk.go(4, Column::Name);
    desk.paste("Tổ A\nTổ B\n");
    assert_eq!((desk.table.search(), desk.rows().as_str()), ("", "0 .1 .2 .3 .6 .7 4 .5"));
}

#[test]
fn what_can_be_read_in_two_ways_is_shown_first_and_the_way_of_writing_settles_it() {
    for (locale, result, unread) in [(Locale::English, Some(1140), None), (Locale::Vietnamese, None, Some("1,140"))] {
        let mut desk = Desk::new();
        desk.go(1, RESULT);
        desk.paste("1,140");
        let draft = desk.table.paste().expect("it is shown first");
        assert_eq!((draft.locale(), draft.outcome().asked), (Locale::English, 0), "the way without a question");
        desk.act(TableAction::PasteLocale(locale));
        let asked = usize::from(locale == Locale::Vietnamese);
        assert_eq!(previewed(&desk).1, PasteOutcome { asked, unread: asked, ..done(1, 0, 1) });
        desk.act(TableAction::ConfirmPaste);
        assert_eq!((desk.result(1), desk.unread(1, CELL)), (result, unread));
        desk.check_one_step(StepName::Paste);
    }
}

#[test]
fn of_two_ways_with_as_many_questions_that_of_the_page_is_taken_and_asked() {
    let mut desk = Desk::new();
    desk.go(1, RESULT);
    desk.paste("1,140\n1.140\n");
    assert_eq!(desk.table.paste().unwrap().locale(), Locale::Vietnamese);
    assert_eq!(previewed(&desk).1, PasteOutcome { asked: 1, unread: 1, ..done(2, 0, 2) });
    desk.act(TableAction::CancelPaste);
    assert_eq!((desk.table.paste(), desk.plan() == &desk.first), (None, true));
}

#[test]
fn a_declared_value_is_taken_exactly_whatever_is_shown() {
    let mut desk = Desk::new();
    desk.go(1, TARGET);
    let cell = |text: &str, millionths| BlockCell {
        text: text.to_owned(),
        number: chi_tieu::calc::Quantity::from_millionths(millionths).ok(),
    };
    desk.act(TableAction::Paste(Block::new(vec![vec![cell("1,14", 1_140_400), cell("1,140", 1_140_000_000)]])));
    assert_eq!(desk.plan().own_target(UnitId(1), YEAR).unwrap().low().millionths(), 1_140_400);
    assert_eq!((desk.result(1), desk.table.paste()), (Some(1140), None));
}

#[test]
fn headings_say_where_columns_go() {
    let mut desk = Desk::new();
    desk.go(1, Column::Excess(YEAR));
    desk.paste("Đơn vị\tHuyện\tChỉ tiêu 2021\tKết quả 2021\t2022\nThôn A\tx\t10\t5\t6\nThôn B\ty\t20\t7\t8\n");
    let expected = [Some(Column::Name), None, Some(TARGET), Some(RESULT), Some(Column::Result(When::Year(2022)))];
    assert_eq!(previewed(&desk), (expected.to_vec(), done(2, 0, 8)));
    assert!(desk.table.paste().unwrap().has_header());
    desk.act(TableAction::ConfirmPaste);
    assert_eq!((desk.name(1), desk.target(2), desk.result(2)), ("Thôn A", Some(20), Some(7)));
    check_pasted(&mut desk, done(2, 0, 8));
}

#[track_caller]
fn check_heading(headings: &str, expected: &[Option<Column>]) {
    let mut desk = Desk::new();
    desk.go(1, Column::Name);
    let figures = vec!["1"; expected.len()].join("\t");
    desk.paste(&format!("{headings}\n{figures}\n"));
    assert_eq!(previewed(&desk).0, expected, "{headings}");
}

#[test]
fn headings_in_the_words_of_both_languages() {
    let (term, next) = (When::Term, When::Year(2022));
    check_heading("Tên\tKế hoạch 2022", &[Some(Column::Name), Some(Column::Target(next))]);
    check_heading("Name\tTarget 2022", &[Some(Column::Name), Some(Column::Target(next))]);
    check_heading("Được giao\tThực hiện", &[Some(Column::Target(term)), Some(Column::Result(term))]);
    check_heading("Chỉ tiêu 2021–2023\tX", &[Some(Column::Target(term)), None]);
    check_heading("CHỈ TIÊU NĂM 2022\tX", &[Some(Column::Target(next)), None]);
    check_heading("2021\t2022", &[Some(RESULT), Some(Column::Result(next))]);
}

#[test]
fn two_headings_of_one_column_never_share_it() {
    check_heading("Kết quả 2021\tThực hiện 2021\tX", &[Some(RESULT), None, None]);
}

#[test]
fn a_heading_of_a_year_outside_the_term_is_left_out() {
    check_heading("Đơn vị\tKết quả 2019\tChỉ tiêu 2030", &[Some(Column::Name), None, None]);
}

/// Names of units are the words of headings.
#[test]
fn a_first_row_with_figures_is_no_heading() {
    let mut desk = Desk::new();
    desk.go(1, Column::Name);
    desk.paste("Chi bộ 1\t10\t5\nChi bộ 2\t20\t7\n");
    assert_eq!((desk.name(1), desk.name(2)), ("Chi bộ 1", "Chi bộ 2"));
    check_pasted(&mut desk, done(2, 0, 6));
}

#[test]
fn a_column_is_given_to_another_and_taken_from_who_had_it() {
    let mut desk = Desk::new();
    desk.go(1, Column::Name);
    desk.paste("Đơn vị\tKết quả 2021\tX\nThôn A\t10\t5\n");
    desk.act(TableAction::MapColumn(2, Some(RESULT)));
    assert_eq!(previewed(&desk), (vec![Some(Column::Name), None, Some(RESULT)], done(1, 0, 2)));
    desk.act(TableAction::MapColumn(0, None));
    desk.act(TableAction::MapColumn(9, Some(TARGET)));
    desk.act(TableAction::PasteHeader(false));
    assert_eq!(previewed(&desk).1, PasteOutcome { unread: 1, ..done(2, 0, 2) });
    desk.act(TableAction::PasteHeader(true));
    desk.act(TableAction::ConfirmPaste);
    assert_eq!((desk.name(1), desk.result(1)), ("Thôn Đông", Some(5)));
}

#[test]
fn what_is_worked_out_is_passed_over_and_shown_first() {
    let mut desk = Desk::new();
    desk.go(1, Column::Result(When::Term));
    desk.paste("1\t2\n");
    assert_eq!(previewed(&desk), (vec![Some(Column::Result(When::Term)), Some(TARGET)], done(1, 0, 2)));
    let mut desk = Desk::new();
    desk.go(1, Column::Result(When::Year(2023)));
    desk.paste("1\t2\n");
    assert_eq!(previewed(&desk), (vec![Some(Column::Result(When::Year(2023))), None], done(1, 0, 1)));
}

#[test]
fn one_cell_fills_the_selection() {
    let mut desk = Desk::new().divided(2, Division::Quarters, &[(0, 3)]);
    desk.range((1, TARGET), (3, Column::Attainment(YEAR)));
    desk.paste("7");
    assert_eq!(figures(&desk, [1, 2, 3]), [(Some(7), Some(7)), (Some(7), Some(3)), (Some(7), Some(7))]);
    // Columns that are worked out are no place for it.
    check_pasted(&mut desk, PasteOutcome { skipped: 1, ..done(3, 0, 5) });
}

#[test]
fn sums_of_quarters_are_passed_over_and_counted() {
    let mut desk = Desk::new().divided(2, Division::Quarters, &[(0, 3)]);
    desk.go(1, RESULT);
    desk.paste("1\n2\n4\n");
    assert_eq!([1, 2, 3].map(|unit| desk.result(unit)), [Some(1), Some(3), Some(4)]);
    check_pasted(&mut desk, PasteOutcome { skipped: 1, ..done(3, 0, 2) });
}

#[test]
fn a_year_of_blank_quarters_is_pasted_whole() {
    for (text, result, unread) in [("9", Some(9), None), ("x", None, Some("x")), ("9", Some(9), None)] {
        let mut desk = Desk::new().with_results(&[(1, 12)]).divided(1, Division::Quarters, &[]);
        desk.go(1, RESULT);
        desk.paste(text);
        desk.act(TableAction::ConfirmPaste);
        assert_eq!((desk.result(1), desk.unread(1, CELL)), (result, unread));
        desk.check_one_step(StepName::Paste);
    }
}

#[test]
fn quarters_are_pasted_into_years_that_are_not_divided_yet() {
    let mut desk = Desk::new();
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.go(5, quarter(0));
    desk.paste("1\t2\t3\t4\n5\t6\t7\t8\n");
    assert_eq!((desk.result(5), desk.result(6)), (Some(10), Some(26)));
    check_pasted(&mut desk, done(2, 1, 8));
}

/// The rows of a table that shows the year and its quarters.
#[test]
fn a_year_beside_its_quarters_is_their_sum() {
    let mut desk = Desk::new().with_results(&[(3, 5)]).divided(3, Division::Quarters, &[]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.go(1, RESULT);
    desk.paste("9\t\t\t\t\n8\t1\t1\t1\t1\n8\t\t2\t2\t\n");
    assert_eq!([1, 2, 3].map(|unit| desk.result(unit)), [Some(9), Some(4), Some(4)]);
    assert_eq!(desk.plan().at(UnitId(1), YEAR).result().division(), Division::Whole, "blank quarters divide nothing");
    let Some(Notice::Pasted(outcome)) = desk.notice() else { panic!("{:?}", desk.notice()) };
    assert_eq!((outcome.rows, outcome.skipped), (3, 2));
    desk.check_one_step(StepName::Paste);
}

#[test]
fn an_added_unit_takes_a_year_beside_its_quarters() {
    let mut desk = Desk::new();
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.go(6, RESULT);
    desk.paste("9\t\t\t\t\n8\t1\t1\t1\t1\n");
    assert_eq!([6, 7].map(|unit| desk.result(unit)), [Some(9), Some(4)]);
    desk.check_one_step(StepName::Paste);
}

#[test]
fn unread_text_of_a_block_is_kept_and_numbers_go_over_it() {
    let mut desk = Desk::new().having(&[(2, CELL, CellValue::Unread(Some("5oo".to_owned())))]);
    desk.go(1, RESULT);
    desk.paste("năm\n5\n-3\n");
    let unread = [1, 2, 3].map(|unit| desk.unread(unit, CELL).map(str::to_owned));
    assert_eq!(unread, [Some("năm".to_owned()), None, Some("-3".to_owned())]);
    check_pasted(&mut desk, PasteOutcome { unread: 2, ..done(3, 0, 3) });
}

#[test]
fn nothing_to_paste_is_said() {
    let mut desk = Desk::new();
    desk.paste(" \t \n");
    assert_eq!((desk.notice(), desk.steps()), (Some(Notice::NothingToPaste), 0));
}

#[test]
fn pasting_into_sorted_rows_moves_none_of_them() {
    let mut desk = Desk::new().with_results(&[(1, 7), (2, 5), (3, 9)]);
    desk.act(TableAction::SortBy(chi_tieu::plan::SortFigure::Result, YEAR));
    desk.go(1, RESULT);
    desk.paste("1\n2\n3\n");
    assert_eq!((desk.rows().as_str(), desk.table.is_stale()), ("0 .3 .1 .2 4 .5", true));
    assert_eq!([3, 1, 2].map(|unit| desk.result(unit)), [Some(1), Some(2), Some(3)]);
}
