//! What was pasted: a rectangle of cells.

use crate::calc::Quantity;
use crate::number::Locale;
use crate::ordered;

/// A cell as another program had it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BlockCell {
    /// What was shown there, trimmed. Lines are parted by `\n`.
    pub text: String,
    /// The exact value, where the program declared one and it is what is shown: never of a percentage, a date or an
    /// error.
    pub number: Option<Quantity>,
}

impl BlockCell {
    /// A cell with nothing in it.
    pub const BLANK: Self = Self { text: String::new(), number: None };

    /// Whether there is nothing in it. Zero is something.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.text.is_empty() && self.number.is_none()
    }
}

static BLANK: BlockCell = BlockCell::BLANK;

/// A rectangle of cells as another program put it on the clipboard, without the blank rows and columns at its end.
///
/// Only cells with something in them take memory: one long row among a million short ones costs no more than it wrote.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Block {
    /// Of every row the cells that are not blank, with their columns, from left to right.
    rows: Vec<Vec<(usize, BlockCell)>>,
    width: usize,
    locale: Option<Locale>,
}

impl Block {
    /// Squares rows of different lengths with blank cells, then drops blank rows and columns at the end. Those at the
    /// beginning stay: they are part of where things stand.
    #[must_use]
    pub fn new(rows: Vec<Vec<BlockCell>>) -> Self {
        Self::of_placed(rows.into_iter().map(|row| row.into_iter().enumerate().collect()).collect())
    }

    /// As [`Block::new`], from cells with their columns in any order; of two in one place the first stays.
    pub(super) fn of_placed(mut rows: Vec<Vec<(usize, BlockCell)>>) -> Self {
        for row in &mut rows {
            row.retain(|(_, cell)| !cell.is_blank());
            ordered::sort_by_key(row, |(column, _)| *column);
            row.dedup_by_key(|(column, _)| *column);
        }
        while rows.last().is_some_and(Vec::is_empty) {
            rows.pop();
        }
        let width = rows.iter().filter_map(|row| row.last()).map(|(column, _)| column + 1).max().unwrap_or(0);
        Self { rows, width, locale: None }
    }

    pub(super) fn in_locale(self, locale: Option<Locale>) -> Self {
        Self { locale, ..self }
    }

    /// Columns.
    #[must_use]
    pub const fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is nothing in it at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whose marks the numbers among the texts are written with, where the program said so.
    #[must_use]
    pub const fn locale(&self) -> Option<Locale> {
        self.locale
    }

    /// The cell in this row and column, counted from 0; blank where there is none.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &BlockCell {
        self.rows.get(row).and_then(|row| cell_of(row, column)).unwrap_or(&BLANK)
    }

    /// All rows from the top, each with [`Block::width`] cells from the left.
    pub fn rows(&self) -> impl Iterator<Item = impl Iterator<Item = &BlockCell>> {
        self.rows.iter().map(|row| {
            let mut cells = row.iter().peekable();
            (0..self.width).map(move |column| cells.next_if(|(at, _)| *at == column).map_or(&BLANK, |(_, cell)| cell))
        })
    }
}

fn cell_of(row: &[(usize, BlockCell)], column: usize) -> Option<&BlockCell> {
    let place = row.binary_search_by_key(&column, |(at, _)| *at).ok()?;
    row.get(place).map(|(_, cell)| cell)
}
