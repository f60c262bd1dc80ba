//! Text → block.

use std::str::Chars;

use super::cell_text::tidied;
use super::formula::unmarked;
use super::{Block, BlockCell};

/// What ends a field.
enum End {
    Field,
    Row,
    Text,
}

/// Reads tab-separated text as spreadsheets write it. Any text is a block; nothing to see is an empty one.
///
/// A field in quotation marks may hold tabs, line breaks and doubled quotation marks; quotation marks that are not closed
/// right before the next tab or line end belong to the text. Line ends are CRLF, LF or CR, and one at the end of the text
/// begins no row. An apostrophe before what would be a formula is taken off. Time and memory grow with the text.
#[must_use]
pub fn read_tsv(text: &str) -> Block {
    let mut rest = text.trim_start_matches('\u{feff}').chars();
    let mut rows = Vec::new();
    let mut row = Vec::new();
    let mut column = 0;
    loop {
        let (field, end) = take_quoted(&mut rest).unwrap_or_else(|| take_plain(&mut rest));
        let text = unmarked(tidied(&field));
        if !text.is_empty() {
            row.push((column, BlockCell { text, number: None }));
        }
        match end {
            End::Field => column += 1,
            End::Row => {
                rows.push(std::mem::take(&mut row));
                column = 0;
            }
            End::Text => {
                rows.push(row);
                return Block::of_placed(rows);
            }
        }
    }
}

fn take_plain(rest: &mut Chars<'_>) -> (String, End) {
    let mut field = String::new();
    loop {
        let before = rest.clone();
        match rest.next() {
            Some('\t' | '\n' | '\r') | None => {
                *rest = before;
                // What stopped the field ends it.
                return (field, take_end(rest).unwrap_or(End::Text));
            }
            Some(character) => field.push(character),
        }
    }
}

/// A field in quotation marks that are closed at its end; otherwise nothing is taken.
///
/// A scan that fails stops at the first quotation mark that is neither doubled nor closing, and no later field begins
/// a scan before that mark: all the scans together pass over the text once.
fn take_quoted(rest: &mut Chars<'_>) -> Option<(String, End)> {
    let mut ahead = rest.clone();
    if ahead.next()? != '"' {
        return None;
    }
    let mut field = String::new();
    loop {
        match ahead.next()? {
            '"' if ahead.clone().next() == Some('"') => {
                ahead.next();
                field.push('"');
            }
            '"' => {
                let end = take_end(&mut ahead)?;
                *rest = ahead;
                return Some((field, end));
            }
            character => field.push(character),
        }
    }
}

/// Takes a tab, a line end or the end of the text; `None` where something else stands.
fn take_end(rest: &mut Chars<'_>) -> Option<End> {
    match rest.next() {
        None => Some(End::Text),
        Some('\t') => Some(End::Field),
        Some('\n') => Some(End::Row),
        Some('\r') => {
            if rest.clone().next() == Some('\n') {
                rest.next();
            }
            Some(End::Row)
        }
        Some(_) => None,
    }
}
