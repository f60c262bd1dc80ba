//! Texts that a spreadsheet would take for something else.
//!
//! `=cmd|' /C calc'!A0` in a cell of a spreadsheet starts a program, and `+ Trong đó: nữ` is an error in its place. Text
//! that begins so is marked on the way out and freed of the mark on the way in.

/// In plain text the mark is the apostrophe that spreadsheets know for "this is text".
const MARK: char = '\'';

/// Whether the text, tidied and no number, would be a formula. A lone `-`, which stands for nothing in many tables, is not;
/// nor is a percentage.
pub(super) fn is_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && text != "-" && !is_percentage(text)
}

/// Whether a spreadsheet would make a formula, a date or another number of the text: `1/5`, `0012`, `2-4`.
pub(super) fn is_like_value(text: &str) -> bool {
    is_like_formula(text) || text.starts_with(|first: char| first.is_ascii_digit()) && !is_percentage(text)
}

/// The text as it can stand in plain text.
pub(super) fn marked(text: String) -> String {
    if is_like_formula(without_marks(&text)) { format!("{MARK}{text}") } else { text }
}

/// What [`marked`] was given.
pub(super) fn unmarked(text: String) -> String {
    match text.strip_prefix(MARK) {
        Some(bare) if is_like_formula(without_marks(bare)) => bare.to_owned(),
        Some(_) | None => text,
    }
}

/// Marks that were there before are counted past, so that each can be taken off again.
fn without_marks(text: &str) -> &str {
    text.trim_start_matches(MARK)
}

/// Digits and marks between a sign and a per cent sign.
fn is_percentage(text: &str) -> bool {
    let Some(number) = text.strip_suffix('%') else { return false };
    let number = number.strip_prefix(['+', '-']).unwrap_or(number);
    number.starts_with(|first: char| first.is_ascii_digit())
        && number.chars().all(|it| it.is_ascii_digit() || matches!(it, '.' | ','))
}
