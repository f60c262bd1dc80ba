//! Typing into cells. Every keystroke goes into the plan at once; one cell is one step.

use super::range::Settable;
use super::state::{Facts, TableState, Typing};
use super::{CellProblem, Column, Direction, Motion, Notice, Position, Selection, TextReading, input_text, read_text};
use crate::plan::{Cell, CellEdit, Command, Division, NewUnit, Step, StepName, UnitId, When};

impl Typing {
    fn is_at(&self, unit: UnitId, cell: Cell) -> bool {
        self.unit == unit && self.cell == cell
    }
}

impl TableState {
    /// The text of the active cell's input: what is being typed, otherwise what typing would start from.
    #[must_use]
    pub fn active_text(&self, facts: Facts) -> String {
        let Some((unit, column)) = self.active_unit().zip(self.active_column()) else { return String::new() };
        match &self.typing {
            Some(typing) if column.cell().is_some_and(|cell| typing.is_at(unit, cell)) => typing.text.clone(),
            Some(_) | None => self.input_of(unit, column, facts),
        }
    }

    /// The text of the input of a cell: what is being typed there, otherwise what typing would start from.
    #[must_use]
    pub fn text_at(&self, unit: UnitId, cell: Cell, facts: Facts) -> String {
        match &self.typing {
            Some(typing) if typing.is_at(unit, cell) => typing.text.clone(),
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
        match self.active_unit() {
            Some(unit) => self.type_in((unit, cell), column, text, facts),
            None => self.type_new(cell, column, text, facts),
        }
    }

    pub(super) fn type_at(&mut self, unit: UnitId, cell: Cell, text: String, facts: Facts) {
        let column = match cell {
            Cell::Name => Column::Name,
            Cell::Note => Column::Note,
            Cell::Target(when) => Column::Target(when),
            Cell::Result(when) => Column::Result(when),
            Cell::Count(when, count) => Column::Count(when, count),
            // By name a part is one of the unit's own; only a year that is whole is divided as the table shows it.
            Cell::ResultPart { year, part } => {
                let division = match self.document.plan().at(unit, When::Year(year)).result().division() {
                    Division::Whole => self.choice.division(year),
                    division @ (Division::Quarters | Division::Months) => division,
                };
                Column::Part { year, division, part }
            }
        };
        self.type_in((unit, cell), column, text, facts);
    }

    fn type_in(&mut self, (unit, cell): (UnitId, Cell), column: Column, text: String, facts: Facts) {
        let within = match &self.typing {
            Some(typing) if typing.is_at(unit, cell) => typing.within,
            Some(_) | None => {
                self.commit();
                false
            }
        };
        // What divides the year goes into the step of the typing.
        let mut commands = Vec::new();
        match self.settable(unit, column) {
            Settable::No => {
                self.notice = Some(Notice::YearIsDivided);
                return;
            }
            Settable::Yes => {}
            Settable::After { .. } if text.trim().is_empty() && matches!(column, Column::Part { .. }) => {
                // Nothing in a blank part divides no year.
                self.typing = Some(Typing { unit, cell, text, within });
                return;
            }
            Settable::After { year, into } => commands.push(Command::Divide { unit, year, into }),
        }
        commands.push(Command::SetCells(self.typed(unit, cell, &text, facts)));
        self.typing = Some(Typing { unit, cell, text, within });
        self.run(Step { name: StepName::Type(cell), commands });
    }

    /// Types into the row to add units in: the unit comes with what is typed.
    fn type_new(&mut self, cell: Cell, column: Column, text: String, facts: Facts) {
        self.commit();
        let Some(unit) = self.document.plan().next_id() else { return };
        let units = vec![NewUnit { name: String::new(), level: 0 }];
        let mut commands = vec![Command::AddUnits { at: self.end(), units }];
        if let Column::Part { year, division, part: _ } = column {
            commands.push(Command::Divide { unit, year, into: division });
        }
        commands.push(Command::SetCells(self.typed(unit, cell, &text, facts)));
        if self.try_step(Step { name: StepName::Type(cell), commands }).is_err() {
            return;
        }
        self.typing = Some(Typing { unit, cell, text, within: false });
        self.reveal(unit);
        if let (Some(row), Some(column)) = (self.row_of(unit), self.place_of(column)) {
            self.selection = Selection::at(Position { row, column });
        }
    }

    fn typed(&self, unit: UnitId, cell: Cell, text: &str, facts: Facts) -> Vec<CellEdit> {
        let plan = self.document.plan();
        match read_text(plan, unit, cell, text, facts) {
            TextReading::Value(value) => Command::edits(plan, unit, cell, value),
            TextReading::Unread(_) => Command::unread_edits(plan, unit, cell, text.to_owned()),
        }
    }

    pub(super) fn edit(&mut self, facts: Facts) {
        let Some((unit, column)) = self.active_unit().zip(self.active_column()) else { return };
        let Some(cell) = column.cell() else {
            self.notice = Some(Notice::Computed);
            return;
        };
        if let Some(typing) = self.typing.as_mut().filter(|typing| typing.is_at(unit, cell)) {
            typing.within = true;
            return;
        }
        self.commit();
        if self.settable(unit, column) == Settable::No {
            self.notice = Some(Notice::YearIsDivided);
            return;
        }
        let text = self.input_of(unit, column, facts);
        self.typing = Some(Typing { unit, cell, text, within: true });
    }

    /// What typing into a column starts from. A quarter of a unit that has months is blank.
    fn input_of(&self, unit: UnitId, column: Column, facts: Facts) -> String {
        let Some(cell) = column.cell() else { return String::new() };
        let result = |year| self.document.plan().at(unit, When::Year(year)).result();
        if let Column::Part { year, division, part: _ } = column
            && result(year).division() != division
        {
            return String::new();
        }
        input_text(&self.document, unit, cell, facts)
    }

    pub(super) fn commit(&mut self) {
        self.typing = None;
        self.document.commit();
    }

    pub(super) fn cancel(&mut self) {
        // What else can be typed, such as the title, is not taken back from here.
        if self.typing.take().is_none() {
            return;
        }
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
