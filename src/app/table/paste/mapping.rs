//! Which column of a block goes where.

use super::heading;
use super::step::has_digit;
use crate::app::table::Column;
use crate::app::table::state::TableState;
use crate::exchange::clipboard::{Block, BlockCell};
use crate::number::{Locale, read_count};

/// A first guess.
pub(super) struct Mapped {
    pub(super) mapping: Vec<Option<Column>>,
    pub(super) header: bool,
    /// Whether it is no guess: the columns stand side by side as those of the block do.
    pub(super) fits: bool,
}

/// By the headings of the block where it has them, otherwise by place, passing over what is worked out.
pub(super) fn map(table: &TableState, block: &Block, first_column: usize) -> Mapped {
    if let Some(mapping) = by_heading(table, block) {
        return Mapped { mapping, header: true, fits: false };
    }
    let shown = || table.columns().iter().skip(first_column);
    let mut free = shown().copied().filter(|column| column.cell().is_some());
    let mapping: Vec<Option<Column>> = (0..block.width()).map(|_| free.next()).collect();
    let side_by_side = mapping.iter().zip(shown()).all(|(mapped, shown)| *mapped == Some(*shown));
    let fits = side_by_side && mapping.iter().all(Option::is_some);
    Mapped { mapping, header: false, fits }
}

/// A first row of words above rows with numbers is a heading; each column of it is looked up.
fn by_heading(table: &TableState, block: &Block) -> Option<Vec<Option<Column>>> {
    let first: Vec<&BlockCell> = block.rows().next()?.collect();
    if first.iter().any(|cell| is_number(cell)) || !block.rows().skip(1).flatten().any(is_number) {
        return None;
    }
    let term = table.document().plan().term();
    let mut mapping: Vec<Option<Column>> = Vec::with_capacity(first.len());
    for cell in &first {
        let column = heading::column(&cell.text, term).filter(|column| table.place_of(*column).is_some());
        mapping.push(column.filter(|column| !mapping.contains(&Some(*column))));
    }
    // Numbers in the first row are figures, unless they are years that stand over figures.
    let words = first.iter().filter(|cell| !cell.is_blank() && !is_number(cell)).count();
    (words > 0 && mapping.iter().any(Option::is_some)).then_some(mapping)
}

fn is_number(cell: &BlockCell) -> bool {
    let year = cell.text.len() == 4 && cell.text.bytes().all(|byte| byte.is_ascii_digit());
    !year && has_digit(cell) && !cell.text.chars().any(char::is_alphabetic)
}

/// The way of writing that the other program named; otherwise the one in which most numbers of a block can be read without a question; of two equally good ones that
/// of the page.
pub(super) fn locale(block: &Block, mapping: &[Option<Column>], header: bool, page: Locale) -> Locale {
    if let Some(locale) = block.locale() {
        return locale;
    }
    let questions = |locale: Locale| {
        let rows = block.rows().skip(usize::from(header));
        let cells = rows.flat_map(|row| row.zip(mapping));
        let typed = cells.filter(|(cell, column)| {
            cell.number.is_none() && column.is_some_and(|column| !column.is_text()) && has_digit(cell)
        });
        typed.filter(|(cell, _)| read_count(&cell.text, locale).is_err_and(|error| error.kind.asks())).count()
    };
    if questions(page.other()) < questions(page) { page.other() } else { page }
}
