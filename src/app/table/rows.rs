//! Which rows and columns are shown, and which unit stands in which row.

use super::state::TableState;
use super::{Column, Position};
use crate::plan::{RowQuery, StatusFilter, UnitId};

impl TableState {
    /// Works out the rows again; the selection stays with its units, or with what is above those
    /// that are hidden.
    pub(super) fn refresh_rows(&mut self) {
        let before = std::mem::take(&mut self.rows);
        let filter: Option<[StatusFilter; 1]> = self.filter.map(|filter| [filter]);
        let query = RowQuery {
            collapsed: Some(&self.collapsed),
            standing: filter.as_ref().map(|filter| (self.period, filter.as_slice())),
            search: &self.search,
            sort: self.sort,
        };
        self.rows = self.document.rows(&query);
        self.stale = false;
        self.selection = self.selection.map(|position| {
            let row = match before.get(position.row) {
                Some(row) => self.row_of_shown(row.unit).unwrap_or(position.row),
                None if before.is_empty() => position.row,
                // The row to add units in.
                None => self.rows.len(),
            };
            Position { row: row.min(self.rows.len()), ..position }
        });
    }

    /// Works out the columns again; the selection stays with its columns where they are still there.
    pub(super) fn refresh_columns(&mut self) {
        let before = std::mem::take(&mut self.columns);
        self.groups = self.choice.groups(self.document.plan());
        self.columns = self.groups.iter().flat_map(|group| group.columns.iter().copied()).collect();
        let last = self.columns.len().saturating_sub(1);
        self.selection = self.selection.map(|position| {
            let column = before.get(position.column).and_then(|column| self.place_of(*column));
            Position { column: column.unwrap_or(position.column).min(last), ..position }
        });
    }

    /// The unit in a row; `None` below the last.
    #[must_use]
    pub fn unit_at(&self, row: usize) -> Option<UnitId> {
        self.rows.get(row).map(|row| row.unit)
    }

    /// The row of a unit; `None` while it is not shown.
    #[must_use]
    pub fn row_of(&self, unit: UnitId) -> Option<usize> {
        self.rows.iter().position(|row| row.unit == unit)
    }

    /// The row of a unit or, while it is not shown, of the nearest one above it that is.
    fn row_of_shown(&self, unit: UnitId) -> Option<usize> {
        let above = self.document.plan().ancestors(unit);
        std::iter::once(unit).chain(above).find_map(|unit| self.row_of(unit))
    }

    /// The place of a column; `None` while it is not shown.
    #[must_use]
    pub fn place_of(&self, column: Column) -> Option<usize> {
        self.columns.iter().position(|&shown| shown == column)
    }

    /// Shows a unit: what hides it is opened, and where a filter or search does, that is taken back.
    pub(super) fn reveal(&mut self, unit: UnitId) {
        let above: Vec<UnitId> = self.document.plan().ancestors(unit).collect();
        let mut hidden = false;
        for id in above {
            hidden |= self.collapsed.remove(&id);
        }
        if hidden {
            self.refresh_rows();
        }
        if self.row_of(unit).is_none() && self.document.plan().unit(unit).is_some() {
            self.filter = None;
            self.search.clear();
            self.refresh_rows();
        }
    }
}
