//! A table of HTML → block: merged cells are laid out, what is hidden is left out.

use super::cell_text::tidied;
use super::declared::number_of;
use super::{Block, BlockCell};
use crate::number::Locale;
use crate::ordered;

/// A table as it stands in HTML.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// What is said of whole columns, from the left; there may be fewer or more than the cells make.
    pub columns: Vec<TableColumn>,
    /// From the top.
    pub rows: Vec<TableRow>,
    /// Whose marks its numbers are shown with, where it says so.
    pub locale: Option<Locale>,
}

/// A `<col>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableColumn {
    /// How many columns it speaks of; 0 counts as 1.
    pub span: u32,
    /// Whether they are hidden.
    pub hidden: bool,
}

/// A `<tr>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableRow {
    /// Whether it is hidden.
    pub hidden: bool,
    /// From the left, without those that cells above or before them cover.
    pub cells: Vec<TableCell>,
}

/// A `<td>` or `<th>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCell {
    /// What it shows.
    pub text: String,
    /// The value that it declares, as it is spelt there: no group marks, a point or a comma before the decimals.
    pub number: Option<String>,
    /// Columns that it covers; 0 counts as 1.
    pub column_span: u32,
    /// Rows that it covers; 0 is all the rest.
    pub row_span: u32,
    /// Whether it is hidden. It keeps its place.
    pub hidden: bool,
}

/// Columns that are looked at: as many as Excel and LibreOffice have. The rest is dropped.
const MOST_COLUMNS: usize = 16_384;

/// Works out the cells of a table. A merged cell has its value at the top left, of what is visible of it, and blanks
/// elsewhere. Hidden rows, columns and cells are left out; a column whose cells are all hidden is hidden.
///
/// Spans cost no memory, however wide they claim to be.
#[must_use]
pub fn block_of_table(table: Table) -> Block {
    let locale = table.locale;
    let hidden_rows: Vec<bool> = table.rows.iter().map(|row| row.hidden).collect();
    let placed = placed(table.rows);
    let columns = VisibleColumns::of(&table.columns, &placed, &hidden_rows);
    let visible_row = after_hidden(&hidden_rows);
    let mut rows: Vec<Vec<(usize, BlockCell)>> = hidden_rows.iter().map(|_| Vec::new()).collect();
    for Placed { row, column, end_row, end_column, cell } in placed {
        let shown_row = visible_row.get(row).copied().filter(|at| *at < end_row);
        let shown_column = columns.first_in(column, end_column);
        if let (Some(row), Some(column), false) = (shown_row, shown_column, cell.hidden)
            && let Some(row) = rows.get_mut(row)
        {
            row.push((column, block_cell(&cell)));
        }
    }
    let mut hidden = hidden_rows.into_iter();
    rows.retain(|_| !hidden.next().unwrap_or(false));
    Block::of_placed(rows).in_locale(locale)
}

fn block_cell(cell: &TableCell) -> BlockCell {
    let text = tidied(&cell.text);
    let number = cell.number.as_deref().and_then(|declared| number_of(declared, &text));
    BlockCell { text, number }
}

/// A cell with the rows and columns that it covers, the ends excluded.
struct Placed {
    row: usize,
    column: usize,
    end_row: usize,
    end_column: usize,
    cell: TableCell,
}

/// Gives every cell its place: the first in its row that no cell from above reaches into.
fn placed(rows: Vec<TableRow>) -> Vec<Placed> {
    let height = rows.len();
    let mut placed = Vec::new();
    // Of every column the row before which it is taken from above.
    let mut taken_before: Vec<usize> = Vec::new();
    for (row, TableRow { cells, .. }) in rows.into_iter().enumerate() {
        let mut column = 0;
        for cell in cells {
            while taken_before.get(column).is_some_and(|before| *before > row) {
                column += 1;
            }
            if column >= MOST_COLUMNS {
                break;
            }
            let end_column = column.saturating_add(size(cell.column_span.max(1))).min(MOST_COLUMNS);
            let end_row = if cell.row_span == 0 { height } else { row.saturating_add(size(cell.row_span)).min(height) };
            if end_row > row + 1 {
                if taken_before.len() < end_column {
                    taken_before.resize(end_column, 0);
                }
                for before in taken_before.iter_mut().take(end_column).skip(column) {
                    *before = end_row.max(*before);
                }
            }
            placed.push(Placed { row, column, end_row, end_column, cell });
            column = end_column;
        }
    }
    placed
}

/// Where the columns that can be seen stand among themselves.
struct VisibleColumns {
    /// Of every column that is spoken of: how many before it are visible, and the first visible one from it on.
    counted: Vec<(usize, usize)>,
    /// How many of these columns are visible.
    count: usize,
}

impl VisibleColumns {
    fn of(columns: &[TableColumn], placed: &[Placed], hidden_rows: &[bool]) -> Self {
        let mut hidden: Vec<bool> = Vec::new();
        for column in columns {
            let end = hidden.len().saturating_add(size(column.span.max(1))).min(MOST_COLUMNS);
            hidden.resize(end, column.hidden);
        }
        hide_where_all_cells_are(&mut hidden, placed, hidden_rows);
        let first_visible = after_hidden(&hidden);
        let mut before = 0;
        let mut counted = Vec::with_capacity(hidden.len());
        for (column, first) in first_visible.into_iter().enumerate() {
            counted.push((before, first));
            before += usize::from(first == column);
        }
        Self { counted, count: before }
    }

    /// The place of the first visible column in `column..end`.
    fn first_in(&self, column: usize, end: usize) -> Option<usize> {
        match self.counted.get(column) {
            Some((before, first)) => (*first < end).then_some(*before),
            None => Some(self.count + column - self.counted.len()),
        }
    }
}

/// Excel hides the cells of a hidden column besides the column, other programs the cells alone.
fn hide_where_all_cells_are(hidden: &mut Vec<bool>, placed: &[Placed], hidden_rows: &[bool]) {
    // What covers several columns, such as a title, says nothing about one of them; nor does what is hidden anyway.
    let in_sight = |it: &&Placed| hidden_rows.get(it.row) == Some(&false);
    let single = || placed.iter().filter(in_sight).filter(|it| it.end_column == it.column + 1);
    let seen = ordered::distinct(single().filter(|it| !it.cell.hidden).map(|it| it.column));
    for Placed { column, .. } in single().filter(|it| seen.binary_search(&it.column).is_err()) {
        if hidden.len() <= *column {
            hidden.resize(column + 1, false);
        }
        if let Some(hidden) = hidden.get_mut(*column) {
            *hidden = true;
        }
    }
}

/// For every place the first from it on that is not hidden; their number where there is none.
fn after_hidden(hidden: &[bool]) -> Vec<usize> {
    let mut next = hidden.len();
    let mut found: Vec<usize> = Vec::with_capacity(hidden.len());
    for (place, hidden) in hidden.iter().enumerate().rev() {
        if !hidden {
            next = place;
        }
        found.push(next);
    }
    found.reverse();
    found
}

fn size(span: u32) -> usize {
    usize::try_from(span).unwrap_or(usize::MAX)
}
