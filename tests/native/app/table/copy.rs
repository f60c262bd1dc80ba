//! What other programs get, and that it comes back.

use chi_tieu::app::table::{Column, Extra, TableAction};
use chi_tieu::exchange::clipboard::{Block, BlockCell, CopiedCell, write_tsv};
use chi_tieu::number::Locale;
use chi_tieu::plan::{Cell, CellValue, Count, Division, When};
use proptest::prelude::*;

use super::desk::{Desk, RESULT, TARGET, YEAR, exactly, n, quarter};

fn text(text: &str) -> CopiedCell {
    CopiedCell::Text(text.to_owned())
}

fn copied(desk: &Desk) -> Vec<Vec<CopiedCell>> {
    desk.table.copied(desk.facts)
}

#[test]
fn counts_go_exact_and_percentages_as_they_are_shown() {
    let third = chi_tieu::calc::Quantity::from_millionths(1_333_333).unwrap();
    let mut desk = Desk::new().with_results(&[(1, 8)]).having(&[
        (1, Cell::Target(YEAR), CellValue::Target(Some(exactly(7)))),
        (2, CELL, CellValue::Quantity(Some(third))),
        (2, Cell::Target(YEAR), CellValue::Target(chi_tieu::calc::Target::between(n(90), n(1_100)).ok())),
        (3, CELL, CellValue::Unread(Some("5oo".to_owned()))),
    ]);
    desk.range((1, TARGET), (3, Column::Excess(YEAR)));
    let number = CopiedCell::Number;
    let below = third.minus(n(90)).unwrap();
    assert_eq!(
        copied(&desk),
        [
            vec![number(n(7)), number(n(8)), text("114,29%"), number(n(1))],
            vec![text("90–1.100"), number(third), text("1,48%"), number(below)],
            vec![text(""), text("5oo"), text(""), text("")],
        ]
    );
    desk.range((0, Column::Name), (0, Column::Average));
    let cells = copied(&desk).remove(0);
    assert_eq!(cells[0], text("Đảng bộ xã"));
    assert!(matches!(cells[5], CopiedCell::Text(_)), "an average is rounded when it is shown");
}

const CELL: Cell = Cell::Result(YEAR);

#[test]
fn sums_go_as_numbers_and_the_row_to_add_in_as_nothing() {
    let mut desk = Desk::new().with_results(&[(1, 8), (2, 9)]).divided(3, Division::Quarters, &[(0, 3), (1, 4)]);
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    desk.range((0, RESULT), (0, quarter(0)));
    assert_eq!(copied(&desk), [vec![CopiedCell::Number(n(24)), text("")]]);
    desk.range((3, RESULT), (3, quarter(1)));
    assert_eq!(copied(&desk), [[7, 3, 4].map(|count| CopiedCell::Number(n(count))).to_vec()]);
    desk.go(6, RESULT);
    assert_eq!(copied(&desk), Vec::<Vec<CopiedCell>>::new());
    desk.range((5, Column::Name), (6, Column::Name));
    assert_eq!(copied(&desk), [vec![text("Tổ 1")]]);
}

/// As a program that declares exact values hands them back.
fn handed_back(rows: &[Vec<CopiedCell>]) -> Block {
    let cell = |cell: &CopiedCell| match cell {
        CopiedCell::Number(number) => {
            let text = write_tsv(&[vec![cell.clone()]], Locale::English);
            BlockCell { text, number: Some(*number) }
        }
        CopiedCell::Text(text) => BlockCell { text: text.clone(), number: None },
    };
    Block::new(rows.iter().map(|row| row.iter().map(cell).collect()).collect())
}

const TEXTS: [&str; 14] = [
    "",
    "0",
    "5",
    "12,5",
    "1,2345",
    "5oo",
    "1,140",
    "≥ 3",
    "90–100",
    "≤ 5",
    "30/35",
    "3–4% × 1.200 đầu năm",
    "-4",
    "năm",
];

/// A table with typed cells in units that have nothing under them.
fn filled(cells: &[(usize, usize, usize)]) -> (Desk, Vec<Column>) {
    let mut desk = Desk::new();
    // What is worked out is no part of what comes back.
    let toggled = [Extra::Attainment, Extra::Excess, Extra::Average, Extra::Members, Extra::Note];
    desk.acts(toggled.map(TableAction::ToggleColumn));
    desk.act(TableAction::ShowDivision(2021, Division::Quarters));
    let writable: Vec<Column> = desk.table.columns().iter().copied().filter(|column| column.cell().is_some()).collect();
    let writable: Vec<Column> = writable.into_iter().filter(|column| column.when() != Some(When::Term)).collect();
    for (row, column, text) in cells {
        let column = writable[column % writable.len()];
        // A text for a quarter stays while its year is typed whole: the first that is pasted divides the year again.
        let texts = if matches!(column, Column::Part { .. }) { &TEXTS[..4] } else { &TEXTS[..] };
        desk.fill([1, 2, 3, 5][row % 4], column, texts[text % texts.len()]);
    }
    (desk, writable)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_copied_and_pasted_in_its_place_changes_nothing(
        cells in proptest::collection::vec((0_usize..4, 0_usize..40, 0_usize..14), 0..20),
        rows in (1_usize..=3, 1_usize..=3),
        columns in (0_usize..40, 0_usize..40),
    ) {
        let (mut desk, writable) = filled(&cells);
        let [left, right] = [columns.0 % writable.len(), columns.1 % writable.len()];
        // The sums of the term stand between the name and the years.
        let [left, right] = if left.min(right) == 0 { [0, 0] } else { [left, right] };
        desk.range((rows.0, writable[left.min(right)]), (rows.1, writable[left.max(right)]));
        let before = desk.plan().clone();
        let block = handed_back(&copied(&desk));
        desk.act(TableAction::Select { at: desk.table.selection().start(), extend: false });
        desk.act(TableAction::Paste(block));
        desk.acts([TableAction::PasteLocale(Locale::Vietnamese), TableAction::ConfirmPaste]);
        prop_assert_eq!(desk.plan(), &before);
    }
}

#[test]
fn a_count_of_a_unit_is_its_sum_where_it_is_blank() {
    let members = Cell::Count(YEAR, Count::Members);
    let mut desk = Desk::new()
        .having(&[(1, members, CellValue::Quantity(Some(n(30)))), (2, members, CellValue::Quantity(Some(n(12))))]);
    desk.act(TableAction::ToggleColumn(Extra::Members));
    desk.go(0, Column::Count(YEAR, Count::Members));
    assert_eq!(copied(&desk), [vec![CopiedCell::Number(n(42))]]);
}
