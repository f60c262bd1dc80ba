//! Moving and selecting.

use super::state::TableState;
use super::{Column, Direction, Motion, Position, Selection};
use crate::plan::{Cell, UnitId};

impl TableState {
    pub(super) fn go(&mut self, motion: Motion, extend: bool) {
        self.commit();
        let from = if extend { self.selection.corner } else { self.selection.active };
        let to = self.moved(from, motion);
        self.put(to, extend);
    }

    pub(super) fn select(&mut self, at: Position, extend: bool) {
        self.commit();
        let last_column = self.columns.len().saturating_sub(1);
        let to = Position { row: at.row.min(self.rows.len()), column: at.column.min(last_column) };
        self.put(to, extend);
    }

    pub(super) fn select_cell(&mut self, unit: UnitId, cell: Cell) {
        let here = self.typing.as_ref().is_some_and(|typing| typing.unit == unit && typing.cell == cell);
        if !here {
            self.commit();
        }
        if let Some(row) = self.row_of(unit) {
            let column = self.columns.iter().position(|column| column.cell() == Some(cell)).unwrap_or(0);
            self.selection = Selection::at(Position { row, column });
        }
    }

    pub(super) fn select_all(&mut self) {
        self.commit();
        let last = Position { row: self.last_row(), column: self.columns.len().saturating_sub(1) };
        self.selection = Selection { anchor: Position::default(), corner: last, ..self.selection };
    }

    pub(super) fn select_rows(&mut self) {
        self.commit();
        let (rows, last) = (self.selection.rows(), self.columns.len().saturating_sub(1));
        self.selection.anchor = Position { row: *rows.start(), column: 0 };
        self.selection.corner = Position { row: *rows.end(), column: last };
    }

    /// The last row with a unit.
    pub(super) fn last_row(&self) -> usize {
        self.rows.len().saturating_sub(1)
    }

    fn put(&mut self, to: Position, extend: bool) {
        self.selection = if extend { self.selection.extended(to) } else { Selection::at(to) };
    }

    fn moved(&self, from: Position, motion: Motion) -> Position {
        let last_column = self.columns.len().saturating_sub(1);
        let Position { row, column } = from;
        match motion {
            Motion::Step(Direction::Up) => Position { row: row.saturating_sub(1), column },
            Motion::Step(Direction::Down) => Position { row: (row + 1).min(self.rows.len()), column },
            Motion::Step(Direction::Left) => Position { row, column: column.saturating_sub(1) },
            Motion::Step(Direction::Right) => Position { row, column: (column + 1).min(last_column) },
            Motion::Jump(direction) => self.jumped(from, direction),
            Motion::Page { down: true, rows } => {
                Position { row: row.saturating_add(rows).min(self.last_row()), column }
            }
            Motion::Page { down: false, rows } => Position { row: row.saturating_sub(rows), column },
            Motion::RowStart => Position { row, column: 0 },
            Motion::RowEnd => Position { row, column: last_column },
            Motion::First => Position::default(),
            Motion::Last => Position { row: self.last_row(), column: last_column },
        }
    }

    /// To the last filled cell before a blank one, or over blank ones to the next filled cell, or to the edge.
    fn jumped(&self, from: Position, direction: Direction) -> Position {
        let step = |at: Position| match direction {
            Direction::Up => at.row.checked_sub(1).map(|row| Position { row, ..at }),
            Direction::Down => Some(at.row + 1).filter(|row| *row < self.rows.len()).map(|row| Position { row, ..at }),
            Direction::Left => at.column.checked_sub(1).map(|column| Position { column, ..at }),
            Direction::Right => Some(at.column + 1)
                .filter(|column| *column < self.columns.len())
                .map(|column| Position { column, ..at }),
        };
        let Some(mut at) = step(from) else { return from };
        let over_filled = self.is_filled(from) && self.is_filled(at);
        while let Some(next) = step(at) {
            if over_filled && !self.is_filled(next) || !over_filled && self.is_filled(at) {
                break;
            }
            at = next;
        }
        at
    }

    /// Whether something was entered or is added up there.
    fn is_filled(&self, at: Position) -> bool {
        let Some((unit, column)) = self.unit_at(at.row).zip(self.columns.get(at.column)) else { return false };
        let document = &self.document;
        match *column {
            Column::Note => document.plan().unit(unit).is_some_and(|unit| !unit.note().is_empty()),
            Column::Target(when) | Column::Attainment(when) | Column::Excess(when) | Column::Status(when) => {
                document.roll_up().target(unit, when).is_some_and(|target| target.target().is_some())
            }
            Column::Result(when) => document.roll_up().result(unit, when) != Ok(None),
            Column::Part { year, division, part } => {
                let result = document.plan().at(unit, crate::plan::When::Year(year)).result();
                let there = result.parts().get(usize::from(part)).copied().flatten().is_some();
                there && result.division() == division
            }
            Column::Name | Column::Average | Column::ZeroRun => true,
            Column::Count(when, count) => document.plan().at(unit, when).count(count).is_some(),
        }
    }
}
