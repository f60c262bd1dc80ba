//! A row as it is drawn: plain data, so that a row that has not changed is not drawn again.

use yew::AttrValue;

use crate::app::table::{CellView, Column, Facts, TableState, cell_view};

/// What the active cell does with keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Typing replaces what is there; arrows go to other cells.
    Ready,
    /// It is being typed into; arrows go to other cells.
    Typing,
    /// It is being typed into; arrows move within the text.
    Within,
}

/// The active cell of a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct ActiveCell {
    /// Its row.
    pub(super) row: usize,
    /// Its column.
    pub(super) column: usize,
    /// The text of its input.
    pub(super) text: String,
    /// Whether it is being typed into, and what arrows do then.
    pub(super) mode: Mode,
    /// Whether it can be typed into.
    pub(super) writable: bool,
    /// Whether its text cannot be read.
    pub(super) unread: bool,
    /// What it is, for screen readers.
    pub(super) label: String,
}

/// A row of the grid.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct RowView {
    /// Its place, the first being 0.
    pub(super) row: usize,
    /// The key of its unit; `None` for the row to add units in.
    pub(super) unit: Option<u32>,
    /// How far below the top.
    pub(super) depth: usize,
    /// Whether what is under it is hidden; `None` where nothing is.
    pub(super) collapsed: Option<bool>,
    /// Whether it is only there for what is under it.
    pub(super) above_hit: bool,
    /// What its cells show.
    pub(super) cells: Vec<CellView>,
    /// The first and last column that are selected.
    pub(super) selected: Option<(usize, usize)>,
    /// The active cell, if it is in this row.
    pub(super) active: Option<ActiveCell>,
}

/// The row at a place of the table.
pub(super) fn row_view(table: &TableState, row: usize, labels: &[AttrValue], facts: Facts) -> RowView {
    let shown = table.rows().get(row);
    let document = table.document();
    let unit = shown.map(|row| row.unit);
    let cells = match unit {
        Some(unit) => table.columns().iter().map(|column| cell_view(document, unit, *column, facts)).collect(),
        None => vec![CellView::default(); table.columns().len()],
    };
    let selection = table.selection();
    let columns = selection.columns();
    let collapsed = unit.filter(|unit| !document.plan().children(Some(*unit)).is_empty());
    let several = !selection.is_single();
    RowView {
        row,
        unit: unit.map(|unit| unit.0),
        depth: shown.map_or(0, |row| row.depth),
        collapsed: collapsed.map(|unit| table.is_collapsed(unit)),
        above_hit: shown.is_some_and(|row| !row.hit),
        cells,
        selected: (several && selection.rows().contains(&row)).then(|| (*columns.start(), *columns.end())),
        active: (selection.active.row == row).then(|| active_cell(table, labels, facts)),
    }
}

fn active_cell(table: &TableState, labels: &[AttrValue], facts: Facts) -> ActiveCell {
    let place = table.selection().active.column;
    let column = table.columns().get(place).copied();
    let cell = column.and_then(Column::cell);
    let unit = table.active_unit();
    let here = |typing: &&crate::app::table::Typing| Some(typing.unit) == unit && Some(typing.cell) == cell;
    let typing = table.typing().filter(here);
    let name = unit.and_then(|unit| table.document().plan().unit(unit)).map(|unit| unit.name().to_owned());
    let title = labels.get(place).map(ToString::to_string).unwrap_or_default();
    let words = &facts.language.words().table;
    let name = name.map_or_else(
        || words.new_unit.to_owned(),
        |name| if name.is_empty() { words.unnamed.to_owned() } else { name },
    );
    let shown = || unit.zip(column).map(|(unit, column)| cell_view(table.document(), unit, column, facts).text);
    ActiveCell {
        row: table.selection().active.row,
        column: place,
        text: if cell.is_some() { table.active_text(facts) } else { shown().unwrap_or_default() },
        mode: match typing {
            None => Mode::Ready,
            Some(typing) if typing.within => Mode::Within,
            Some(_) => Mode::Typing,
        },
        writable: cell.is_some(),
        unread: unit.zip(cell).is_some_and(|(unit, cell)| table.document().plan().unread(unit, cell).is_some()),
        label: [name, title].join(", "),
    }
}
