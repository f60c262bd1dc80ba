//! What holds for every table and every text.

use chi_tieu::calc::Quantity;
use chi_tieu::exchange::clipboard::{
    Block, BlockCell, CellText, CopiedCell, Table, TableCell, TableColumn, TableRow, block_of_table, read_tsv,
    write_html, write_tsv,
};
use chi_tieu::number::{Locale, read_count};
use proptest::prelude::*;

fn locales() -> impl Strategy<Value = Locale> {
    prop_oneof![Just(Locale::Vietnamese), Just(Locale::English)]
}

/// Texts of everything that means something here, and some of anything.
fn texts() -> impl Strategy<Value = String> {
    let pieces = proptest::sample::select(vec![
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\"",
        "\"\"",
        "'",
        "=",
        "+",
        "-",
        "@",
        "%",
        "5",
        ",",
        ".",
        " ",
        "\u{a0}",
        "\0",
        "\u{feff}",
        "Đảng bộ",
        "a",
        "<b>",
        "&amp;",
        "1234",
        "/",
    ]);
    prop_oneof![
        4 => proptest::collection::vec(pieces, 0..10).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

fn numbers() -> impl Strategy<Value = Quantity> {
    let most = Quantity::LIMIT * Quantity::SCALE;
    prop_oneof![-most..=most, -5_000_000_i128..5_000_000].prop_map(|it| Quantity::from_millionths(it).unwrap())
}

fn cells() -> impl Strategy<Value = CopiedCell> {
    prop_oneof![numbers().prop_map(CopiedCell::Number), texts().prop_map(CopiedCell::Text)]
}

fn tables() -> impl Strategy<Value = Vec<Vec<CopiedCell>>> {
    proptest::collection::vec(proptest::collection::vec(cells(), 0..5), 0..6)
}

/// What a text is once the carrier's own is taken off, stated anew.
fn tidy(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\u{a0}', " ")
        .replace(['\0', '\u{feff}'], "")
        .trim()
        .to_owned()
}

fn spelt(quantity: Quantity, locale: Locale) -> String {
    let scale = Quantity::SCALE.unsigned_abs();
    let size = quantity.millionths().unsigned_abs();
    let number = format!("{}.{:06}", size / scale, size % scale);
    let number = number.trim_end_matches('0').trim_end_matches('.').replace('.', &locale.decimal_mark().to_string());
    if quantity.is_negative() { format!("-{number}") } else { number }
}

fn check_rectangle(block: &Block) -> Result<(), TestCaseError> {
    let rows: Vec<Vec<&BlockCell>> = block.rows().map(Iterator::collect).collect();
    prop_assert_eq!(rows.len(), block.height());
    prop_assert!(rows.iter().all(|row| row.len() == block.width()));
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            prop_assert_eq!(*cell, block.cell(row, column));
            prop_assert_eq!(cell.text.trim(), cell.text.as_str());
        }
    }
    prop_assert_eq!(block.is_empty(), block.width() == 0);
    prop_assert_eq!(block.is_empty(), block.height() == 0);
    // Nothing blank is left at the end.
    prop_assert!(rows.last().is_none_or(|row| row.iter().any(|cell| !cell.is_blank())));
    prop_assert!(rows.is_empty() || rows.iter().any(|row| row.last().is_some_and(|cell| !cell.is_blank())));
    Ok(())
}

fn table_cells() -> impl Strategy<Value = TableCell> {
    let spans = || prop_oneof![6 => Just(1_u32), 2 => 0_u32..5, 1 => any::<u32>()];
    let declared = proptest::option::of(prop_oneof![numbers().prop_map(|it| spelt(it, Locale::English)), texts()]);
    (texts(), declared, spans(), spans(), any::<bool>()).prop_map(|(text, number, column_span, row_span, hidden)| {
        TableCell { text, number, column_span, row_span, hidden }
    })
}

fn html_tables() -> impl Strategy<Value = Table> {
    let columns = (any::<bool>(), prop_oneof![4 => 0_u32..3, 1 => any::<u32>()]);
    let rows = (proptest::collection::vec(table_cells(), 0..6), any::<bool>());
    (proptest::collection::vec(columns, 0..4), proptest::collection::vec(rows, 0..6)).prop_map(|(columns, rows)| {
        Table {
            columns: columns.into_iter().map(|(hidden, span)| TableColumn { span, hidden }).collect(),
            rows: rows.into_iter().map(|(cells, hidden)| TableRow { hidden, cells }).collect(),
            locale: None,
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_copied_is_pasted(rows in tables(), locale in locales()) {
        let expected = rows.iter().map(|row| row.iter().map(|cell| match cell {
            CopiedCell::Number(quantity) => spelt(*quantity, locale),
            CopiedCell::Text(text) => tidy(text),
        }).map(|text| BlockCell { text, number: None }).collect()).collect();
        let block = read_tsv(&write_tsv(&rows, locale));
        prop_assert_eq!(&block, &Block::new(expected));
        check_rectangle(&block)?;
    }

    /// Whichever program reads the text in this locale, ours among them.
    #[test]
    fn copied_counts_are_read_without_a_question(quantity in numbers(), locale in locales()) {
        let text = write_tsv(&[vec![CopiedCell::Number(quantity)]], locale);
        let thousandths = quantity.millionths() % 1_000 == 0 && quantity.millionths() % 10_000 != 0;
        let asked = thousandths && (1..1000).contains(&(quantity.millionths() / Quantity::SCALE));
        if !quantity.is_negative() && !asked {
            prop_assert_eq!(read_count(&text, locale), Ok(Some(quantity)));
        }
    }

    #[test]
    fn any_text_is_a_rectangle(text in texts()) {
        check_rectangle(&read_tsv(&text))?;
    }

    #[test]
    fn any_table_is_a_rectangle(table in html_tables()) {
        check_rectangle(&block_of_table(table))?;
    }

    /// Nothing of a text gets out of its cell.
    #[test]
    fn html_has_the_cells_that_were_copied(rows in tables(), locale in locales()) {
        let html = write_html(&rows, locale);
        let (_, body) = html.split_once("<table>").unwrap();
        let cells: usize = rows.iter().map(Vec::len).sum();
        prop_assert_eq!(body.matches("<td").count(), cells);
        prop_assert_eq!(body.matches("<tr>").count(), rows.len());
        let ours = ["<td", "</td>", "<tr>", "</tr>", "<br>", "</table>", "</body>", "</html>"];
        for (at, _) in body.match_indices('<') {
            prop_assert!(ours.iter().any(|tag| body[at..].starts_with(tag)), "{}", &body[at..]);
        }
        let shown: String = body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect();
        prop_assert!(!shown.contains(['"', '>']), "{}", shown);
    }

    #[test]
    fn any_text_of_a_cell_is_tidy(pieces in proptest::collection::vec((texts(), 0_u8..3), 0..6)) {
        let mut text = CellText::default();
        for (piece, then) in pieces {
            text.push(&piece);
            match then {
                0 => text.break_line(),
                1 => text.end_paragraph(),
                _ => {}
            }
        }
        let text = text.finish();
        for doubled in ["  ", " \n", "\n ", "\t", "\r"] {
            prop_assert!(!text.contains(doubled), "{:?}", text);
        }
    }
}
