//! Cells → text.

use super::cell_text::tidied;
use super::formula::marked;
use super::{CopiedCell, decimal};
use crate::number::Locale;

/// Tab-separated text as spreadsheets read it: [`super::read_tsv`] gives the texts back, tidied.
///
/// Numbers have the locale's decimal mark and no group marks: `1.234` would be one and a bit in an English program. What
/// would be a formula has an apostrophe before it. Every row ends with CRLF, but a cell alone does not: it may be meant
/// for the middle of a sentence.
#[must_use]
pub fn write_tsv(rows: &[Vec<CopiedCell>], locale: Locale) -> String {
    let alone = matches!(rows, [row] if row.len() <= 1);
    let mut text = String::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            if column > 0 {
                text.push('\t');
            }
            match cell {
                CopiedCell::Number(quantity) => text.push_str(&decimal::write(*quantity, locale.decimal_mark())),
                CopiedCell::Text(shown) => push_field(&mut text, &marked(tidied(shown))),
            }
        }
        if !alone {
            text.push_str("\r\n");
        }
    }
    text
}

/// Quotation marks alone are not quoted, where they can be told from a quoted field: some programs show the quoting.
fn push_field(text: &mut String, field: &str) {
    if field.starts_with('"') || field.contains(['\t', '\n']) {
        text.push('"');
        text.push_str(&field.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(field);
    }
}
