//! What is done with all cells of the selection at once.

use std::collections::BTreeSet;

use time::Date;

use super::state::{Facts, TableState};
use super::{Column, Notice, TextReading, read_text};
use crate::calc::Target;
use crate::plan::{
    Cell, CellValue, Command, Division, ResultBasis, Step, StepName, TargetHistory, UnitId, When, YearResult,
};

/// Whether a column of a unit can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Settable {
    /// It is worked out, or the sum of quarters or months.
    No,
    /// At once.
    Yes,
    /// After the year is entered more or less finely.
    After {
        /// The year.
        year: i32,
        /// How finely.
        into: Division,
    },
}

impl TableState {
    /// Empties what can be typed into; sums and worked-out figures stay.
    pub(super) fn clear(&mut self) {
        self.commit();
        let plan = self.document.plan();
        let mut edits = Vec::new();
        // A year whose parts are blank is whole again once all else is empty.
        let mut whole = Vec::new();
        for unit in self.selection.rows().filter_map(|row| self.unit_at(row)) {
            for column in self.selected_columns() {
                let Some(cell) = column.cell() else { continue };
                match self.settable(unit, column) {
                    Settable::Yes => edits.extend(Command::edits(plan, unit, cell, blank_of(cell))),
                    Settable::After { into: Division::Whole, .. } => {
                        let blank = CellValue::Result(YearResult::default());
                        whole.extend(Command::edits(plan, unit, cell, blank));
                    }
                    Settable::No | Settable::After { .. } => {}
                }
            }
        }
        edits.append(&mut whole);
        if edits.is_empty() {
            self.notice = Some(Notice::Computed);
            return;
        }
        self.run(Step::new(StepName::Clear, Command::SetCells(edits)));
    }

    /// Every row of the selection becomes like its first, where it can be typed into.
    pub(super) fn fill_down(&mut self) {
        self.commit();
        let rows = self.selection.rows();
        let first = *rows.start();
        // One row alone is filled from the one above it.
        let (source, targets) = if rows.start() == rows.end() {
            match first.checked_sub(1) {
                Some(above) => (above, first..=first),
                None => return,
            }
        } else {
            (first, first + 1..=*rows.end())
        };
        let Some(source) = self.unit_at(source) else { return };
        let mut commands = Vec::new();
        let mut divided = BTreeSet::new();
        let mut edits = Vec::new();
        let columns = self.filled_columns(source);
        let plan = self.document.plan();
        for unit in targets.filter_map(|row| self.unit_at(row)) {
            for &(column, cell) in &columns {
                let Some(value) = self.value_of(source, cell) else { continue };
                match self.settable(unit, column) {
                    Settable::No => continue,
                    Settable::Yes => {}
                    Settable::After { year, into } => {
                        if divided.insert((unit, year)) {
                            commands.push(Command::Divide { unit, year, into });
                        }
                    }
                }
                match plan.unread(source, cell) {
                    Some(text) => edits.extend(Command::unread_edits(plan, unit, cell, text.to_owned())),
                    None => edits.extend(Command::edits(plan, unit, cell, value)),
                }
            }
        }
        if edits.is_empty() {
            return;
        }
        commands.push(Command::SetCells(edits));
        self.run(Step { name: StepName::Fill, commands });
    }

    /// The columns of the selection that are filled from a unit: of a year the parts where it has them, otherwise the
    /// whole.
    fn filled_columns(&self, source: UnitId) -> Vec<(Column, Cell)> {
        let columns = self.selected_columns();
        let by_parts = |year: i32, division: Division| {
            let result = self.document.plan().at(source, When::Year(year)).result();
            let mut parts = (0_u8..).zip(result.parts());
            let unread = |part| self.document.plan().unread(source, Cell::ResultPart { year, part }).is_some();
            result.division() == division && parts.any(|(part, value)| value.is_some() || unread(part))
        };
        let has_part = |of: i32| {
            let mut parts = columns.iter();
            parts.any(|column| matches!(*column, Column::Part { year, division, .. } if year == of && by_parts(year, division)))
        };
        let is_filled = |column: &Column| match *column {
            Column::Part { year, division, part: _ } => by_parts(year, division),
            Column::Result(When::Year(year)) => !has_part(year),
            Column::Name
            | Column::Target(_)
            | Column::Result(When::Term)
            | Column::Attainment(_)
            | Column::Excess(_)
            | Column::Status(_)
            | Column::Average
            | Column::ZeroRun
            | Column::Count(..)
            | Column::Note => true,
        };
        let filled = columns.iter().filter(|column| is_filled(column));
        filled.filter_map(|column| column.cell().map(|cell| (*column, cell))).collect()
    }

    pub(super) fn selected_columns(&self) -> Vec<Column> {
        self.selection.columns().filter_map(|column| self.columns.get(column).copied()).collect()
    }

    /// Whether a column of a unit can be set as it stands.
    pub(super) fn settable(&self, unit: UnitId, column: Column) -> Settable {
        match column {
            Column::Result(When::Year(year)) => {
                let result = self.document.plan().at(unit, When::Year(year)).result();
                match (result.division(), result.basis()) {
                    (Division::Whole, _) => Settable::Yes,
                    (_, ResultBasis::Whole) => Settable::After { year, into: Division::Whole },
                    (_, ResultBasis::Quarters | ResultBasis::Months) => Settable::No,
                }
            }
            Column::Part { year, division, part: _ } => {
                let result = self.document.plan().at(unit, When::Year(year)).result();
                match result.basis() {
                    _ if result.division() == division => Settable::Yes,
                    ResultBasis::Whole => Settable::After { year, into: division },
                    ResultBasis::Quarters | ResultBasis::Months => Settable::No,
                }
            }
            Column::Name | Column::Target(_) | Column::Result(When::Term) | Column::Count(..) | Column::Note => {
                Settable::Yes
            }
            Column::Attainment(_) | Column::Excess(_) | Column::Status(_) | Column::Average | Column::ZeroRun => {
                Settable::No
            }
        }
    }

    /// What stands in a cell itself; `None` where it has no place there.
    fn value_of(&self, unit: UnitId, cell: Cell) -> Option<CellValue> {
        let plan = self.document.plan();
        let owner = plan.unit(unit)?;
        Some(match cell {
            Cell::Name => CellValue::Text(owner.name().to_owned()),
            Cell::Note => CellValue::Text(owner.note().to_owned()),
            Cell::Target(when) => CellValue::Target(plan.own_target(unit, when).copied()),
            Cell::Result(when) => CellValue::Quantity(owner.at(when).result().counted().ok()?),
            Cell::ResultPart { year, part } => {
                CellValue::Quantity(owner.year(year).result().parts().get(usize::from(part)).copied().flatten())
            }
            Cell::Count(when, count) => CellValue::Quantity(owner.at(when).count(count)),
        })
    }

    /// Replaces a target from a day on, keeping the one before. A text that cannot be read changes nothing.
    pub(super) fn replace_target(&mut self, unit: UnitId, when: When, from: Date, text: &str, facts: Facts) {
        self.commit();
        let cell = Cell::Target(when);
        let TextReading::Value(CellValue::Target(target)) = read_text(self.document.plan(), unit, cell, text, facts)
        else {
            return;
        };
        let targets = self.document.plan().at(unit, when).targets().replaced_from(from, target);
        self.set_targets(unit, when, targets);
    }

    pub(super) fn set_targets(&mut self, unit: UnitId, when: When, targets: TargetHistory) {
        self.commit();
        let edits = Command::edits(self.document.plan(), unit, Cell::Target(when), CellValue::Targets(targets));
        self.run(Step::new(StepName::ReplaceTarget, Command::SetCells(edits)));
    }

    /// The targets that an allocation gave out: one step, so that one undo takes it back whole.
    pub(super) fn set_targets_at(&mut self, when: When, targets: Vec<(UnitId, Target)>) {
        self.commit();
        let plan = self.document.plan();
        let edits = targets
            .into_iter()
            .flat_map(|(unit, target)| Command::edits(plan, unit, Cell::Target(when), CellValue::Target(Some(target))));
        let edits = edits.collect();
        self.run(Step::new(StepName::Allocate, Command::SetCells(edits)));
    }
}

const fn blank_of(cell: Cell) -> CellValue {
    match cell {
        Cell::Name | Cell::Note => CellValue::Text(String::new()),
        Cell::Target(_) => CellValue::Target(None),
        Cell::Result(_) | Cell::ResultPart { .. } | Cell::Count(..) => CellValue::Quantity(None),
    }
}
