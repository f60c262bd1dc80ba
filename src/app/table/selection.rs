//! Where in the table somebody is.

use std::ops::RangeInclusive;

/// A cell by its place: the row on the screen and the column. The row after the last is the one to add units in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Position {
    /// Row, the first being 0.
    pub row: usize,
    /// Column, the first being 0.
    pub column: usize,
}

/// A rectangle of cells, and the active one among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Selection {
    /// The cell that is typed into.
    pub active: Position,
    /// The corner of the rectangle that stays while it is extended.
    pub anchor: Position,
    /// The corner opposite to it.
    pub corner: Position,
}

impl Selection {
    /// One cell.
    #[must_use]
    pub const fn at(position: Position) -> Self {
        Self { active: position, anchor: position, corner: position }
    }

    /// The rectangle from the active cell to another.
    #[must_use]
    pub const fn extended(self, corner: Position) -> Self {
        Self { active: self.active, anchor: self.active, corner }
    }

    /// The rows of the rectangle.
    #[must_use]
    pub fn rows(&self) -> RangeInclusive<usize> {
        self.anchor.row.min(self.corner.row)..=self.anchor.row.max(self.corner.row)
    }

    /// The columns of the rectangle.
    #[must_use]
    pub fn columns(&self) -> RangeInclusive<usize> {
        self.anchor.column.min(self.corner.column)..=self.anchor.column.max(self.corner.column)
    }

    /// Whether it is one cell.
    #[must_use]
    pub fn is_single(&self) -> bool {
        self.anchor == self.corner
    }

    /// The first cell of the rectangle.
    #[must_use]
    pub fn start(&self) -> Position {
        Position { row: *self.rows().start(), column: *self.columns().start() }
    }

    /// The same cells after rows or columns have changed their places.
    #[must_use]
    pub fn map(self, place: impl Fn(Position) -> Position) -> Self {
        Self { active: place(self.active), anchor: place(self.anchor), corner: place(self.corner) }
    }
}
