//! Tables of HTML, once the browser has taken them apart: merged cells, hidden ones, declared values.

use chi_tieu::calc::Quantity;
use chi_tieu::exchange::clipboard::{
    Block, CellText, Table, TableCell, TableColumn, TableRow, block_of_table, locale_of_number_format,
    locale_of_styles, number_of_sheets_value,
};
use chi_tieu::number::Locale;

fn cell(text: &str) -> TableCell {
    TableCell { text: text.to_owned(), number: None, column_span: 1, row_span: 1, hidden: false }
}

fn spanning(text: &str, column_span: u32, row_span: u32) -> TableCell {
    TableCell { column_span, row_span, ..cell(text) }
}

fn hidden(text: &str) -> TableCell {
    TableCell { hidden: true, ..cell(text) }
}

fn row(cells: &[TableCell]) -> TableRow {
    TableRow { hidden: false, cells: cells.to_vec() }
}

fn hidden_row(cells: &[TableCell]) -> TableRow {
    TableRow { hidden: true, ..row(cells) }
}

fn texts(block: &Block) -> Vec<Vec<&str>> {
    block.rows().map(|row| row.map(|cell| cell.text.as_str()).collect()).collect()
}

#[track_caller]
fn check(rows: &[TableRow], expected: &[&[&str]]) {
    check_with_columns(&[], rows, expected);
}

#[track_caller]
fn check_with_columns(columns: &[TableColumn], rows: &[TableRow], expected: &[&[&str]]) {
    let table = Table { columns: columns.to_vec(), rows: rows.to_vec(), locale: None };
    assert_eq!(texts(&block_of_table(table)), expected);
}

#[test]
fn merged_cells_have_their_value_at_the_top_left() {
    check(
        &[row(&[spanning("a", 2, 2), cell("b")]), row(&[cell("c")]), row(&[cell("d"), cell("e"), cell("f")])],
        &[&["a", "", "b"], &["", "", "c"], &["d", "e", "f"]],
    );
    check(&[row(&[cell("a"), spanning("b", 1, 0)]), row(&[cell("c"), cell("d")])], &[&["a", "b", ""], &["c", "", "d"]]);
    // A cell that claims a place another reaches into from above.
    check(
        &[row(&[cell("a"), spanning("b", 1, 2)]), row(&[spanning("c", 3, 1), cell("d")])],
        &[&["a", "b", "", ""], &["c", "", "", "d"]],
    );
}

#[test]
fn hidden_rows_columns_and_cells_are_left_out() {
    let gone = TableColumn { span: 2, hidden: true };
    let shown = TableColumn { span: 0, hidden: false };
    let cells = ["a", "b", "c", "d"].map(cell);
    check_with_columns(&[shown, gone], &[row(&cells), hidden_row(&cells), row(&cells)], &[&["a", "d"], &["a", "d"]]);
    // Hidden cells alone, and hidden cells in a column that is hidden besides: one column less in both cases.
    let one = [row(&[cell("a"), hidden("b"), cell("c")]), row(&[spanning("d", 3, 1)])];
    check(&one, &[&["a", "c"], &["d", ""]]);
    check_with_columns(&[shown, TableColumn { span: 1, hidden: true }], &one, &[&["a", "c"], &["d", ""]]);
    // What stands in a hidden row makes no column visible.
    check(&[row(&[cell("a"), hidden("b"), cell("c")]), hidden_row(&cells)], &[&["a", "c"]]);
    // A hidden cell among visible ones keeps its place.
    check(
        &[row(&[cell("a"), hidden("b"), cell("c")]), row(&["d", "e", "f"].map(cell))],
        &[&["a", "", "c"], &["d", "e", "f"]],
    );
}

#[test]
fn a_merged_cell_shows_its_value_where_it_is_visible() {
    let first = TableColumn { span: 1, hidden: true };
    check_with_columns(&[first], &[row(&[spanning("a", 2, 1), cell("b")])], &[&["a", "b"]]);
    check(&[hidden_row(&[spanning("a", 1, 2), cell("b")]), row(&[cell("c")])], &[&["a", "c"]]);
    check_with_columns(&[first], &[row(&[cell("a")])], &[]);
    check(&[hidden_row(&[cell("a")])], &[]);
}

#[test]
fn spans_that_lie_cost_nothing() {
    let huge = || spanning("a", u32::MAX, u32::MAX);
    check(&[row(&[huge(), cell("lost")]), row(&[cell("lost as well")])], &[&["a"]]);
    let columns = vec![TableColumn { span: u32::MAX, hidden: true }; 100];
    let rows = vec![row(&[spanning("", 1_000_000_000, 1), cell("b")]); 10_000];
    assert!(block_of_table(Table { columns, rows, locale: None }).is_empty());
    let rows = vec![row(&vec![spanning("", 1000, 1); 10]); 1_000];
    assert!(block_of_table(Table { rows, ..Table::default() }).is_empty());
}

fn millionths(shown: &str, declared: &str) -> Option<i128> {
    let cell = TableCell { number: Some(declared.to_owned()), ..cell(shown) };
    let block = block_of_table(Table { rows: vec![row(&[cell])], ..Table::default() });
    block.cell(0, 0).number.map(Quantity::millionths)
}

#[track_caller]
fn declares(shown: &str, declared: &str, expected: i128) {
    assert_eq!(millionths(shown, declared), Some(expected), "{declared:?} shown as {shown:?}");
}

#[track_caller]
fn declares_nothing(shown: &str, declared: &str) {
    assert_eq!(millionths(shown, declared), None, "{declared:?} shown as {shown:?}");
}

#[test]
fn the_declared_value_is_taken_where_it_is_what_is_shown() {
    declares("1.234", "1234", 1_234_000_000);
    declares("12,5", "12,5", 12_500_000);
    declares("12.50", "12.5", 12_500_000);
    declares("23.596", "23596.4", 23_596_400_000);
    declares("(5)", "-5", -5_000_000);
    declares("−5", "-5", -5_000_000);
    declares("1.234 đồng", "1234.000000000", 1_234_000_000);
    declares("0", "0", 0);
    declares("-", "0", 0);
    declares("0,001", "0.001", 1_000);
    declares("1 000 000 000 000 000 000", "1000000000000000000", Quantity::LIMIT * Quantity::SCALE);
}

#[test]
fn the_declared_value_of_what_is_no_count_is_not() {
    declares_nothing("128,93%", "1.28933333333333");
    declares_nothing("128,93%", "1.2893");
    declares_nothing("12‰", "0.012");
    declares_nothing("05/09/2022", "44809");
    declares_nothing("05.09.2022", "44809");
    declares_nothing("12:00", "0.5");
    declares_nothing("#DIV/0!", "0");
    declares_nothing("#N/A", "0");
    declares_nothing("Err:510", "0");
    declares_nothing("TRUE", "1");
    declares_nothing("FALSE", "0");
    declares_nothing("", "0");
    // Shown in thousands: what is seen is what is pasted.
    declares_nothing("1.234", "1234000");
    // More decimals than are kept: what is shown is nearer to what was meant.
    declares_nothing("0,333333333", "0.333333333333333");
    for unreadable in ["", " ", "1e5", "1,234.5", "1.2.3", "-", "NaN", "١", "1 2", &"9".repeat(100_000)] {
        declares_nothing("12", unreadable);
    }
}

#[test]
fn the_locale_is_taken_from_what_the_program_says() {
    assert_eq!(locale_of_number_format("1066;0;#.##0"), Some(Locale::Vietnamese));
    assert_eq!(locale_of_number_format("1033;"), Some(Locale::English));
    assert_eq!(locale_of_number_format("1031;"), None);
    let style = |mark: &str| format!("<!--table\n\t{{mso-displayed-decimal-separator:{mark};\n\tx:y}}");
    assert_eq!(locale_of_styles(&style("\"\\,\"")), Some(Locale::Vietnamese));
    assert_eq!(locale_of_styles(&style("\"\\.\"")), Some(Locale::English));
    assert_eq!(locale_of_styles(&style("\"٫\"")), None);
    assert_eq!(locale_of_styles("td {}"), None);
}

#[test]
fn the_number_of_google_sheets_is_found() {
    assert_eq!(number_of_sheets_value(r#"{"1":3,"3":1234.5}"#), Some("1234.5"));
    assert_eq!(number_of_sheets_value(r#"{"1":3,"3":7,"4":0}"#), Some("7"));
    assert_eq!(number_of_sheets_value(r#"{"1":2,"2":"5"}"#), None);
}

#[test]
fn white_space_of_html_counts_once() {
    let mut text = CellText::default();
    for piece in ["\n  Đảng \t", "bộ", " \r\n "] {
        text.push(piece);
    }
    text.break_line();
    text.push("  xã\u{a0}\u{a0}A ");
    text.end_paragraph();
    text.end_paragraph();
    text.push(" b ");
    assert_eq!(text.finish(), "Đảng bộ\nxã\u{a0}\u{a0}A\nb");
    assert_eq!(CellText::default().finish(), "");
}

/// Ten thousand cells that reach down into ten thousand rows, one row less each.
#[test]
fn tall_tables_are_laid_out_in_time() {
    const MANY: u32 = 10_000;
    let first: Vec<TableCell> = (0..MANY).map(|column| spanning("", 1, MANY - column)).collect();
    let mut rows = vec![row(&first)];
    rows.resize_with(10_000, || row(&[cell("a")]));
    let block = block_of_table(Table { rows, ..Table::default() });
    assert_eq!((block.height(), block.width()), (10_000, 10_000));
    assert_eq!(block.cell(1, 9_999).text, "a");
    assert_eq!(block.cell(9_999, 1).text, "a");
}
