//! Tables on the clipboard, taken apart by the browser itself.

use chi_tieu::calc::Quantity;
use chi_tieu::exchange::clipboard::{Block, CopiedCell, write_html, write_tsv};
use chi_tieu::number::Locale;
use chi_tieu::platform::clipboard_table::{block_from, put, read_html};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::DataTransfer;

/// A cell as text, and the millionths that were declared for it.
type Expected<'t> = (&'t str, Option<i128>);

const fn text(text: &str) -> Expected<'_> {
    (text, None)
}

const fn declared(text: &str, millionths: i128) -> Expected<'_> {
    (text, Some(millionths))
}

const BLANK: Expected<'static> = text("");

#[track_caller]
fn check(block: &Block, expected: &[&[Expected<'_>]]) {
    let found: Vec<Vec<Expected<'_>>> = block
        .rows()
        .map(|row| row.map(|cell| (cell.text.as_str(), cell.number.map(Quantity::millionths))).collect())
        .collect();
    assert_eq!(found, expected);
}

#[track_caller]
fn check_texts(html: &str, expected: &[&[&str]]) {
    let block = read_html(html).unwrap();
    let found: Vec<Vec<&str>> = block.rows().map(|row| row.map(|cell| cell.text.as_str()).collect()).collect();
    assert_eq!(found, expected, "{html}");
}

const LONG: &str =
    "Đảng bộ khối các cơ quan và doanh nghiệp trực thuộc tỉnh, gồm cả các chi bộ cơ sở ở những xã vùng cao biên giới";

#[track_caller]
fn check_libreoffice(html: &str, locale: Locale, marks: [&str; 6]) {
    let [percentage, thousands, half, rounded, small, long] = marks;
    let block = read_html(html).unwrap();
    assert_eq!(block.locale(), Some(locale));
    check(
        &block,
        &[
            &["Đơn vị", "Chỉ tiêu", "Kết quả", "Tỷ lệ đạt", "Tính đến ngày"].map(text),
            &[
                text("Đảng bộ xã Điện Bàn"),
                declared("750", 750_000_000),
                declared("967", 967_000_000),
                text(percentage),
                text("05/09/2022"),
            ],
            &[
                text(LONG),
                declared(thousands, 1_234_000_000),
                declared(half, 12_500_000),
                declared(rounded, 23_596_400_000),
                declared(small, 62_500),
            ],
            &[text("Ô gộp"), BLANK, declared("3", 3_000_000), declared("4", 4_000_000), BLANK],
            &[BLANK, BLANK, declared("5", 5_000_000), declared("0", 0), BLANK],
            &[
                text("Đảng ủy \"Hoa Sen\"\n(trực thuộc)"),
                declared("-5", -5_000_000),
                text("1,140"),
                text("\"ngoặc\""),
                BLANK,
            ],
            &[
                text("=cmd|' /C calc'!A0"),
                text("+ Trong đó: nữ"),
                text("a <b> & c"),
                declared(long, 1_234_567_891_234),
                BLANK,
            ],
        ],
    );
}

const VIETNAMESE: [&str; 6] = ["128,93%", "1.234", "12,5", "23.596", "0,0625", "1234567,891234"];
const ENGLISH: [&str; 6] = ["128.93%", "1,234", "12.5", "23,596", "0.0625", "1234567.891234"];

#[wasm_bindgen_test]
fn what_libreoffice_copied_is_read() {
    let vietnamese = include_str!("../data/clipboard/libreoffice.vi.html");
    check_libreoffice(vietnamese, Locale::Vietnamese, VIETNAMESE);
    check_libreoffice(include_str!("../data/clipboard/libreoffice.en.html"), Locale::English, ENGLISH);
    let file = include_str!("../data/clipboard/libreoffice-file.vi.html");
    check_libreoffice(file, Locale::Vietnamese, VIETNAMESE);
}

#[wasm_bindgen_test]
fn what_excel_is_documented_to_copy_is_read() {
    let block = read_html(include_str!("../data/clipboard/excel-by-hand.html")).unwrap();
    assert_eq!(block.locale(), Some(Locale::Vietnamese));
    check(
        &block,
        &[
            &[
                text("Đảng bộ xã Điện Bàn"),
                declared("1.234", 1_234_000_000),
                text("12,5"),
                text("128,93%"),
                text("05/09/2022"),
            ],
            &[
                text("Đảng ủy \"Hoa Sen\"\n(trực thuộc)"),
                declared("23.596", 23_596_400_000),
                text("trải sang ô trống"),
                BLANK,
                BLANK,
            ],
            &[text("Ô gộp"), BLANK, declared("-", 0), text("#DIV/0!"), declared("(5)", -5_000_000)],
            &[BLANK, BLANK, text("0,333333333"), text("1,140"), BLANK],
        ],
    );
}

#[wasm_bindgen_test]
fn what_google_sheets_copies_is_read() {
    check(
        &read_html(include_str!("../data/clipboard/sheets-by-hand.html")).unwrap(),
        &[
            &[text("Đảng bộ xã Điện Bàn"), declared("1.234", 1_234_000_000), text("128,93%")],
            &[BLANK, declared("12,5", 12_500_000), BLANK],
        ],
    );
}

#[wasm_bindgen_test]
fn the_first_table_with_cells_is_taken() {
    for none in ["", "a\tb", "<p>750</p>", "<table></table>", "<table><tr></tr></table>", "<TABLE", "&lt;table&gt;"] {
        assert_eq!(read_html(none), None, "{none}");
    }
    check_texts("<table><tr></tr></table><TABLE><TR><TD>a<td>b</TABLE><table><tr><td>c</table>", &[&["a", "b"]]);
    check_texts("<table><tr><td></td></tr></table>", &[]);
    let parts = "<table><tfoot><tr><td>c<tbody><tr><th>b</th></tr></tbody><thead><tr><td>a</table>";
    check_texts(parts, &[&["a"], &["b"], &["c"]]);
}

#[wasm_bindgen_test]
fn the_text_of_a_cell_is_what_it_shows() {
    check_texts("<table><tr><td> a\n  <b>b</b>c <!-- d --> <br> <i> e</i></td></table>", &[&["a bc\ne"]]);
    check_texts("<table><tr><td><p>a</p>\n<p>b</p><div>c</div>d</td></table>", &[&["a\nb\nc\nd"]]);
    check_texts("<table><tr><td>a<table><tr><td>b<td>c</table>d</table>", &[&["a\nb\nc\nd"]]);
    check_texts("<table><tr><td>a<script>b()</script><style>c{}</style>&nbsp;&amp;&nbsp;d</table>", &[&["a & d"]]);
}

#[wasm_bindgen_test]
fn what_is_hidden_is_left_out() {
    let rows = "<tr><td>a<td style='color:red; Display : NONE'>b<td>c<tr hidden><td>d<td>e<td>f";
    check_texts(&format!("<table>{rows}</table>"), &[&["a", "c"]]);
    let collapsed = "<colgroup><col><col span=2 style='visibility:collapse'></colgroup><tr><td>a<td>b<td>c<td>d";
    check_texts(&format!("<table>{collapsed}</table>"), &[&["a", "d"]]);
    check_texts("<table><tr style='mso-x:display;display:none'><td>a<tr><td>b</table>", &[&["b"]]);
}

/// What is pasted is never run, fetched or trusted.
#[wasm_bindgen_test]
fn hostile_tables_are_only_read() {
    let html = "<table><tr><td>a<img src=x onerror='document.title=1'><script>document.title=1</script></table>";
    check_texts(html, &[&["a"]]);
    let wide = read_html("<table><tr><td colspan=1000000000 rowspan=1000000000>a<td>b</table>").unwrap();
    assert_eq!((wide.width(), wide.height(), wide.cell(0, 1000).text.as_str()), (1001, 1, "b"));
    let deep = format!("<table><tr><td>{}a</table>", "<div>".repeat(100_000));
    check_texts(&deep, &[&["a"]]);
}

fn rows() -> Vec<Vec<CopiedCell>> {
    let number = |millionths| CopiedCell::Number(Quantity::from_millionths(millionths).unwrap());
    let text = |text: &str| CopiedCell::Text(text.to_owned());
    vec![
        vec![text("Đảng ủy \"Hoa Sen\"\n(trực thuộc)"), number(1_234_000_000), text("128,93%")],
        vec![text("=cmd|' /C calc'!A0"), number(-12_345_678), CopiedCell::BLANK],
        vec![text("<b>&amp;</b>"), CopiedCell::BLANK, number(0)],
    ]
}

#[wasm_bindgen_test]
fn what_is_put_there_is_found_there() {
    let (tsv, html) = (write_tsv(&rows(), Locale::Vietnamese), write_html(&rows(), Locale::Vietnamese));
    let data = DataTransfer::new().unwrap();
    assert!(put(&data, &tsv, &html));
    let block = block_from(&data).unwrap();
    assert_eq!(block.locale(), Some(Locale::Vietnamese));
    check(
        &block,
        &[
            &[text("Đảng ủy \"Hoa Sen\"\n(trực thuộc)"), declared("1234", 1_234_000_000), text("128,93%")],
            &[text("=cmd|' /C calc'!A0"), declared("-12,345678", -12_345_678), BLANK],
            &[text("<b>&amp;</b>"), BLANK, declared("0", 0)],
        ],
    );
}

#[wasm_bindgen_test]
fn text_is_read_where_there_is_no_table() {
    let data = DataTransfer::new().unwrap();
    assert_eq!(block_from(&data), None);
    data.set_data("text/plain", " \r\n").unwrap();
    assert_eq!(block_from(&data), None);
    data.set_data("text/plain", "a\t1.234\r\n").unwrap();
    data.set_data("text/html", "<p>a 1.234</p>").unwrap();
    check(&block_from(&data).unwrap(), &[&[text("a"), text("1.234")]]);
}
