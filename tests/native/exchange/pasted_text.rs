//! Tab-separated text, as spreadsheets write it and as anybody may.

use chi_tieu::exchange::clipboard::{Block, read_tsv};

fn texts(block: &Block) -> Vec<Vec<&str>> {
    block.rows().map(|row| row.map(|cell| cell.text.as_str()).collect()).collect()
}

#[track_caller]
fn check(text: &str, expected: &[&[&str]]) {
    let block = read_tsv(text);
    assert_eq!(texts(&block), expected, "{text:?}");
    assert!(block.rows().flatten().all(|cell| cell.number.is_none()), "text declares no number: {text:?}");
}

#[test]
fn rows_and_cells_are_told_apart() {
    check("a\tb\r\nc\td\r\n", &[&["a", "b"], &["c", "d"]]);
    check("a\tb\nc\td", &[&["a", "b"], &["c", "d"]]);
    check("a\rb\r", &[&["a"], &["b"]]);
    check("750", &[&["750"]]);
}

#[test]
fn rows_of_different_lengths_are_squared() {
    check("a\nb\tc\td\n\te", &[&["a", "", ""], &["b", "c", "d"], &["", "e", ""]]);
}

#[test]
fn blanks_at_the_end_are_dropped_and_those_at_the_beginning_kept() {
    check("a\t\t\nb\t\t\n\t\t\n\n", &[&["a"], &["b"]]);
    check("\n\t\n\ta\n", &[&["", ""], &["", ""], &["", "a"]]);
    for nothing in ["", "\n", "\t\t\r\n\t", " \u{a0}\t ", "\u{feff}", "\0"] {
        check(nothing, &[]);
    }
}

#[test]
fn quoted_cells_hold_tabs_line_breaks_and_quotation_marks() {
    check("\"a\r\nb\"\tc", &[&["a\nb", "c"]]);
    check("\"a\tb\"\n\"\"\"a\"\" b\"\r\n", &[&["a\tb"], &["\"a\" b"]]);
    check("\"\"\t\"a\"", &[&["", "a"]]);
}

/// Names may have quotation marks, and `LibreOffice` does not quote at all.
#[test]
fn quotation_marks_that_quote_no_cell_belong_to_the_text() {
    check("\"Hoa Sen\" A\tb\nĐảng ủy \"Hoa Sen\"\tc", &[&["\"Hoa Sen\" A", "b"], &["Đảng ủy \"Hoa Sen\"", "c"]]);
    check("\"a\tb\nc", &[&["\"a", "b"], &["c", ""]]);
    check("5\"\t\"", &[&["5\"", "\""]]);
}

#[test]
fn what_only_the_carrier_put_there_is_taken_off() {
    check("\u{feff} a\u{a0}b \t\u{a0}1\u{a0}234\u{a0}\0", &[&["a b", "1 234"]]);
    check("'=1+1\t'+ Trong đó\t'a\t'5\t'-3,5%", &[&["=1+1", "+ Trong đó", "'a", "'5", "'-3,5%"]]);
}

/// The text that LibreOffice put on the clipboard; unlike its HTML it has the hidden cells, and spaces for line breaks.
#[test]
fn the_text_of_libreoffice_is_read() {
    let long = "Đảng bộ khối các cơ quan và doanh nghiệp trực thuộc tỉnh, gồm cả các chi bộ cơ sở ở những xã vùng cao biên \
                giới";
    let vietnamese: [[&str; 6]; 8] = [
        ["Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ đạt", "Cột ẩn", "Tính đến ngày"],
        ["Đảng bộ xã Điện Bàn", "750", "967", "128,93%", "111", "05/09/2022"],
        [long, "1.234", "12,5", "23.596", "ẩn", "0,0625"],
        ["Hàng ẩn", "1", "2", "", "", ""],
        ["Ô gộp", "", "3", "4", "", ""],
        ["", "", "5", "0", "", ""],
        ["Đảng ủy \"Hoa Sen\" (trực thuộc)", "-5", "1,140", "ngoặc", "", ""],
        ["=cmd|' /C calc'!A0", "+ Trong đó: nữ", "a <b> & c", "1234567,891234", "", ""],
    ];
    let block = read_tsv(include_str!("../../data/clipboard/libreoffice.vi.tsv"));
    assert_eq!(texts(&block), vietnamese);
    let english = read_tsv(include_str!("../../data/clipboard/libreoffice.en.tsv"));
    for (row, column, text) in [(1, 3, "128.93%"), (2, 1, "1,234"), (2, 2, "12.5"), (7, 3, "1234567.891234")] {
        assert_eq!(english.cell(row, column).text, text);
    }
}

/// A million characters of each kind of trouble; time that grew with the square would not end.
#[test]
fn long_texts_are_read_in_one_pass() {
    const LONG: usize = 1_000_000;
    for piece in [
        "\t",
        "\n",
        "a\t",
        "\"",
        "\"\"",
        "\"a\t",
        "\"\"a\t",
        "\"\"\"a\t",
        "\"a\n\"\"",
        "\"\t\"\"\t",
        "'",
        "'=",
        "\r",
        "\u{a0}",
    ] {
        for before in ["", "\"", "a\t", "\"\"\""] {
            let text = format!("{before}{}", piece.repeat(LONG / piece.len()));
            let block = read_tsv(&text);
            assert!(block.width() <= text.len() && block.height() <= text.len());
        }
    }
    // Squared for the eye, not in memory: these would be 10^12 cells.
    let block = read_tsv(&format!("{}a{}", "\t".repeat(LONG), "\nb".repeat(LONG)));
    assert_eq!((block.width(), block.height()), (LONG + 1, LONG + 1));
    assert_eq!(block.cell(0, LONG).text, "a");
    assert_eq!(block.cell(LONG, 0).text, "b");
    assert!(block.cell(LONG, LONG).is_blank() && block.cell(usize::MAX, usize::MAX).is_blank());
}
