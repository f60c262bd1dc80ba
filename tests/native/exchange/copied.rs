//! What is copied, letter by letter: `make office` pastes the same files into LibreOffice.

use chi_tieu::calc::Quantity;
use chi_tieu::exchange::clipboard::{CopiedCell, read_tsv, write_html, write_tsv};
use chi_tieu::number::Locale;

fn number(millionths: i128) -> CopiedCell {
    CopiedCell::Number(Quantity::from_millionths(millionths).unwrap())
}

fn text(text: &str) -> CopiedCell {
    CopiedCell::Text(text.to_owned())
}

fn rows(percentages: [&str; 2]) -> Vec<Vec<CopiedCell>> {
    let whole = |units: i128| number(units * Quantity::SCALE);
    vec![
        ["Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ đạt"].map(text).to_vec(),
        vec![text("Đảng bộ xã Điện Bàn"), whole(750), whole(967), text(percentages[0])],
        vec![text("Đảng ủy \"Hoa Sen\"\n(trực thuộc)"), whole(1234), number(12_500_000), CopiedCell::BLANK],
        vec![text("=cmd|' /C calc'!A0"), number(999_999_999_999_999), whole(-5), text(percentages[1])],
        vec![text("+ Trong đó: nữ"), whole(0), text("1/5"), text("-")],
        vec![text("@a <b> & 'c'"), number(1), text("0012"), text("-1+2")],
        vec![text("\"trong ngoặc\""), number(1_234_567_891_234), text("  =1+1 "), text("'=2")],
    ]
}

#[track_caller]
fn check(locale: Locale, percentages: [&str; 2], tsv: &str, html: &str) {
    let rows = rows(percentages);
    assert_eq!(write_tsv(&rows, locale).replace("\r\n", "\n"), tsv);
    assert_eq!(write_html(&rows, locale), html);
}

#[test]
fn copied_cells_are_written_as_spreadsheets_read_them() {
    check(
        Locale::Vietnamese,
        ["128,93%", "-3,5%"],
        include_str!("../../data/clipboard/copied.vi.tsv"),
        include_str!("../../data/clipboard/copied.vi.html"),
    );
    check(
        Locale::English,
        ["128.93%", "-3.5%"],
        include_str!("../../data/clipboard/copied.en.tsv"),
        include_str!("../../data/clipboard/copied.en.html"),
    );
}

#[test]
fn numbers_have_no_group_marks() {
    let cells = [1_234_000_000, 12_500_000, -1_234_567_000_001, 0].map(number).to_vec();
    let rows = [cells];
    assert_eq!(write_tsv(&rows, Locale::Vietnamese), "1234\t12,5\t-1234567,000001\t0\r\n");
    assert_eq!(write_tsv(&rows, Locale::English), "1234\t12.5\t-1234567.000001\t0\r\n");
}

#[test]
fn only_a_cell_alone_ends_without_a_line_break() {
    let cell = || vec![text("a")];
    assert_eq!(write_tsv(&[cell()], Locale::English), "a");
    assert_eq!(write_tsv(&[cell(), cell()], Locale::English), "a\r\na\r\n");
    assert_eq!(write_tsv(&[vec![text("a"), text("b")]], Locale::English), "a\tb\r\n");
    assert_eq!(write_tsv(&[], Locale::English), "");
}

#[test]
fn formulas_are_marked_and_freed_again() {
    for formula in ["=1+1", "+ Trong đó", "-1-1", "- nữ", "@a", "＝1", "'=1", "''+a", "-", "-5%", "+12,5%", "'", "a=1"]
    {
        let written = write_tsv(&[vec![text(formula)]], Locale::English);
        let marked = !matches!(formula, "-" | "-5%" | "+12,5%" | "'" | "a=1");
        assert_eq!(written, if marked { format!("'{formula}") } else { formula.to_owned() });
        assert_eq!(read_tsv(&written).cell(0, 0).text, formula);
        let html = write_html(&[vec![text(formula)]], Locale::English);
        let declared_text = html.contains("sdnum=\"1033;0;@\"");
        assert_eq!(declared_text, marked && !formula.starts_with('\''), "{html}");
    }
}
