//! Typing into cells. Every keystroke goes into the plan at once; one cell is one step.

use super::state::{Facts, TableState, Typing};
use super::{CellProblem, Column, Direction, Motion, Notice, Position, Selection, TextReading, input_text, read_text};
use crate::plan::{Cell, Command, Division, ResultBasis, Step, StepName, UnitId, When};

impl TableState {
    /// The text of the active cell's input: what is being typed, otherwise what typing would start from.
    #[must_use]
    pub fn active_text(&self, facts: Facts) -> String {
        let Some((unit, cell)) = self.active_unit().zip(self.active_column().and_then(Column::cell)) else {
            return String::new();
        };
        self.text_at(unit, cell, facts)
    }

    /// The text of the input of a cell: what is being typed there, otherwise what typing would start from.
    #[must_use]
    pub fn text_at(&self, unit: UnitId, cell: Cell, facts: Facts) -> String {
        match &self.typing {
            Some(typing) if typing.unit == unit && typing.cell == cell => typing.text.clone(),
            Some(_) | None => input_text(&self.document, unit, cell, facts),
        }
    }

    /// Why the text of a cell counts for nothing; `None` where it does count.
    #[must_use]
    pub fn problem_at(&self, unit: UnitId, cell: Cell, facts: Facts) -> Option<CellProblem> {
        let text = self.document.plan().unread(unit, cell)?;
        match read_text(self.document.plan(), unit, cell, text, facts) {
            TextReading::Unread(problem) => Some(problem),
            TextReading::Value(_) => None,
        }
    }

    pub(super) fn type_here(&mut self, text: String, facts: Facts) {
        let Some(column) = self.active_column() else { return };
        let Some(cell) = column.cell() else {
            self.notice = Some(Notice::Computed);
            return;
        };
        let unit = match self.active_unit() {
            Some(unit) => unit,
            None => match self.add_last() {
                Some(unit) => unit,
                None => return,
            },
        };
        self.selection = Selection::at(self.selection.active);
        self.type_at(unit, cell, text, facts);
    }

    pub(super) fn type_at(&mut self, unit: UnitId, cell: Cell, text: String, facts: Facts) {
        let here = |typing: &Typing| typing.unit == unit && typing.cell == cell;
        let within = match &self.typing {
            Some(typing) if here(typing) => typing.within,
            Some(_) | None => {
                self.commit();
                if !self.may_type(unit, cell) {
                    return;
                }
                false
            }
        };
        let plan = self.document.plan();
        let edits = match read_text(plan, unit, cell, &text, facts) {
            TextReading::Value(value) => Command::edits(plan, unit, cell, value),
            TextReading::Unread(_) => Command::unread_edits(plan, unit, cell, text.clone()),
        };
        self.typing = Some(Typing { unit, cell, text, within });
        self.run(Step::new(StepName::Type(cell), Command::SetCells(edits)));
    }

    /// Whether a cell can be typed into; a year is divided first where the table shows it divided.
    fn may_type(&mut self, unit: UnitId, cell: Cell) -> bool {
        match cell {
            Cell::Name | Cell::Note | Cell::Target(_) | Cell::Count(..) => true,
            Cell::Result(when) => {
                let divided = self.document.plan().at(unit, when).result();
                let is_sum = divided.basis() != ResultBasis::Whole;
                if is_sum {
                    self.notice = Some(Notice::YearIsDivided);
                } else if let (When::Year(year), true) = (when, divided.division() != Division::Whole) {
                    // Blank quarters or months say nothing: the year is whole again.
                    self.run(Step::new(StepName::Divide, Command::Divide { unit, year, into: Division::Whole }));
                }
                !is_sum
            }
            Cell::ResultPart { year, part: _ } => self.divide_for(unit, year),
        }
    }

    fn divide_for(&mut self, unit: UnitId, year: i32) -> bool {
        let into = self.choice.division(year);
        let result = self.document.plan().at(unit, When::Year(year)).result();
        if result.division() == into || into == Division::Whole {
            return true;
        }
        if result.basis() != ResultBasis::Whole {
            self.notice = Some(Notice::YearIsDivided);
            return false;
        }
        self.try_step(Step::new(StepName::Divide, Command::Divide { unit, year, into })).is_ok()
    }

    pub(super) fn edit(&mut self, facts: Facts) {
        if let Some(typing) = &mut self.typing {
            typing.within = true;
            return;
        }
        let Some((unit, column)) = self.active_unit().zip(self.active_column()) else { return };
        match column.cell() {
            None => self.notice = Some(Notice::Computed),
            Some(cell) => {
                if self.may_type(unit, cell) {
                    let text = input_text(&self.document, unit, cell, facts);
                    self.typing = Some(Typing { unit, cell, text, within: true });
                }
            }
        }
    }

    pub(super) fn commit(&mut self) {
        self.typing = None;
        self.document.commit();
    }

    pub(super) fn cancel(&mut self) {
        self.typing = None;
        if let Some(touched) = self.document.cancel() {
            self.after(&touched);
        }
    }

    pub(super) fn commit_and_go(&mut self, direction: Direction) {
        self.commit();
        if self.selection.is_single() {
            self.go(Motion::Step(direction), false);
        } else {
            self.step_within_selection(direction);
        }
    }

    /// To the next cell of the selection, and from its last one to its first.
    fn step_within_selection(&mut self, direction: Direction) {
        let (rows, columns) = (self.selection.rows(), self.selection.columns());
        let (top, bottom, left, right) = (*rows.start(), *rows.end(), *columns.start(), *columns.end());
        let Position { mut row, mut column } = self.selection.active;
        match direction {
            Direction::Down => {
                row += 1;
                if row > bottom {
                    (row, column) = (top, if column >= right { left } else { column + 1 });
                }
            }
            Direction::Up => {
                (row, column) = match row.checked_sub(1).filter(|row| *row >= top) {
                    Some(row) => (row, column),
                    None => (bottom, column.checked_sub(1).filter(|column| *column >= left).unwrap_or(right)),
                };
            }
            Direction::Right => {
                column += 1;
                if column > right {
                    (row, column) = (if row >= bottom { top } else { row + 1 }, left);
                }
            }
            Direction::Left => {
                (row, column) = match column.checked_sub(1).filter(|column| *column >= left) {
                    Some(column) => (row, column),
                    None => (row.checked_sub(1).filter(|row| *row >= top).unwrap_or(bottom), right),
                };
            }
        }
        self.selection.active = Position { row, column };
    }
}
