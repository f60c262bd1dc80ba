//! What is done with all cells of the selection at once.

use std::collections::BTreeSet;

use time::Date;

use super::state::{Facts, TableState};
use super::{Column, Notice, TextReading, read_text};
use crate::plan::{
    Cell, CellEdit, CellValue, Command, Division, ResultBasis, Step, StepName, TargetHistory, UnitId, When,
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
        let mut edits = Vec::new();
        for row in self.selection.rows() {
            let Some(unit) = self.unit_at(row) else { continue };
            for column in self.selected_columns() {
                let Some(cell) = column.cell() else { continue };
                if let Some(value) = self.blank_of(unit, cell) {
                    edits.extend(Command::edits(self.document.plan(), unit, cell, value));
                }
            }
        }
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
        for unit in targets.filter_map(|row| self.unit_at(row)) {
            for column in self.selected_columns() {
                let Some(cell) = column.cell() else { continue };
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
                edits.extend(Command::edits(self.document.plan(), unit, cell, value));
            }
        }
        if edits.is_empty() {
            return;
        }
        commands.push(Command::SetCells(edits));
        self.run(Step { name: StepName::Fill, commands });
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

    /// The blank of a cell; `None` where it is a sum or there is no such cell.
    fn blank_of(&self, unit: UnitId, cell: Cell) -> Option<CellValue> {
        let plan = self.document.plan();
        match cell {
            Cell::Name | Cell::Note => Some(CellValue::Text(String::new())),
            Cell::Target(_) => Some(CellValue::Target(None)),
            Cell::Result(when) if plan.at(unit, when).result().division() == Division::Whole => {
                Some(CellValue::Quantity(None))
            }
            Cell::Result(_) => None,
            Cell::ResultPart { year, part } => {
                let parts = plan.at(unit, When::Year(year)).result().parts().len();
                (usize::from(part) < parts).then_some(CellValue::Quantity(None))
            }
            Cell::Count(..) => Some(CellValue::Quantity(None)),
        }
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
        let edit = CellEdit { unit, cell: Cell::Target(when), value: CellValue::Targets(targets) };
        self.run(Step::new(StepName::ReplaceTarget, Command::SetCells(vec![edit])));
    }
}
