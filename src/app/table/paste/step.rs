//! The step that pastes a block.

use std::collections::BTreeSet;

use super::{PasteDraft, PasteOutcome};
use crate::app::table::range::Settable;
use crate::app::table::state::{Facts, TableState};
use crate::app::table::{Column, TextReading, read_text};
use crate::calc::Target;
use crate::exchange::clipboard::BlockCell;
use crate::i18n::Language;
use crate::plan::{Cell, CellEdit, CellValue, Command, NewUnit, Step, StepName, UnitId, When};

/// Where a row of the block goes.
#[derive(Clone, Copy)]
enum Goal {
    There(UnitId),
    New(UnitId),
}

/// What is collected on the way.
#[derive(Default)]
struct Collected {
    divided: BTreeSet<(UnitId, i32)>,
    divisions: Vec<Command>,
    edits: Vec<CellEdit>,
    outcome: PasteOutcome,
}

impl TableState {
    pub(super) fn outcome_of(&self, draft: &PasteDraft, facts: Facts) -> PasteOutcome {
        self.paste_step(draft, facts).1
    }

    /// Units for rows beyond the last, then the years that have to be divided, then the cells: one step.
    pub(super) fn paste_step(&self, draft: &PasteDraft, facts: Facts) -> (Step, PasteOutcome) {
        let rows = draft.block.height().saturating_sub(usize::from(draft.header));
        let there = self.rows().len().saturating_sub(draft.first_row).min(rows);
        let added = rows - there;
        let mut collected = Collected::default();
        collected.outcome.rows = rows;
        collected.outcome.added = added;
        let facts = in_locale(facts, draft);
        let first_new = self.document.plan().next_id().map_or(0, |id| id.0);
        for (place, row) in draft.block.rows().skip(usize::from(draft.header)).enumerate() {
            let goal = match self.unit_at(draft.first_row + place) {
                Some(unit) => Goal::There(unit),
                None => match u32::try_from(place - there) {
                    Ok(more) => Goal::New(UnitId(first_new.saturating_add(more))),
                    Err(_) => continue,
                },
            };
            let cells = row.zip(&draft.mapping).filter_map(|(cell, column)| column.map(|column| (column, cell)));
            self.paste_row(&mut collected, goal, &cells.collect::<Vec<_>>(), facts);
        }
        let mut commands = Vec::new();
        if added > 0 {
            let units = (0..added).map(|_| NewUnit { name: String::new(), level: 0 }).collect();
            commands.push(Command::AddUnits { at: self.end(), units });
        }
        commands.append(&mut collected.divisions);
        commands.push(Command::SetCells(collected.edits));
        (Step { name: StepName::Paste, commands }, collected.outcome)
    }

    /// Of a year and its parts in one row the parts are written, if there is something in one of them.
    fn paste_row(&self, to: &mut Collected, goal: Goal, cells: &[(Column, &BlockCell)], facts: Facts) {
        let filled = || cells.iter().filter(|(_, cell)| !cell.is_blank()).map(|(column, _)| *column);
        let by_parts = |of: i32| {
            let is_part = |column: Column| matches!(column, Column::Part { year, .. } if year == of);
            filled().any(|column| is_part(column) && self.settable_by(goal, column) != Settable::No)
        };
        let whole = |of: i32| filled().any(|column| column == Column::Result(When::Year(of)));
        let says_nothing =
            |column: Column| matches!(column, Column::Part { year, .. } if whole(year) && !by_parts(year));
        for &(column, cell) in cells {
            if let Column::Result(When::Year(year)) = column
                && by_parts(year)
            {
                to.outcome.skipped += usize::from(!cell.is_blank());
            } else if !(cell.is_blank() && says_nothing(column)) {
                self.paste_cell(to, goal, column, cell, facts);
            }
        }
    }

    fn settable_by(&self, goal: Goal, column: Column) -> Settable {
        match (goal, column) {
            (Goal::There(unit), _) => self.settable(unit, column),
            // A unit that is still to come has nothing entered.
            (Goal::New(_), Column::Part { year, division, part: _ }) => Settable::After { year, into: division },
            (Goal::New(_), _) => Settable::Yes,
        }
    }

    fn paste_cell(&self, to: &mut Collected, goal: Goal, column: Column, cell: &BlockCell, facts: Facts) {
        let Some(target) = column.cell() else { return };
        let unit = match goal {
            Goal::There(unit) | Goal::New(unit) => unit,
        };
        let settable = self.settable_by(goal, column);
        let nothing = cell.is_blank();
        match settable {
            Settable::No => {
                to.outcome.skipped += usize::from(!nothing);
                return;
            }
            Settable::Yes if nothing && matches!(goal, Goal::New(_)) => return,
            Settable::After { .. } if nothing => return,
            Settable::Yes => {}
            Settable::After { year, into } => {
                if to.divided.insert((unit, year)) {
                    to.divisions.push(Command::Divide { unit, year, into });
                }
            }
        }
        to.outcome.cells += 1;
        match self.read_cell(unit, target, cell, facts) {
            TextReading::Value(value) => to.edits.extend(Command::edits(self.document.plan(), unit, target, value)),
            TextReading::Unread(problem) => {
                to.outcome.unread += 1;
                to.outcome.asked += usize::from(problem.asks());
                let text = cell.text.clone();
                to.edits.extend(Command::unread_edits(self.document.plan(), unit, target, text));
            }
        }
    }

    /// The exact value that the other program declared, otherwise the text.
    fn read_cell(&self, unit: UnitId, target: Cell, cell: &BlockCell, facts: Facts) -> TextReading {
        let declared = cell.number.filter(|number| !number.is_negative());
        match (target, declared) {
            (Cell::Result(_) | Cell::ResultPart { .. } | Cell::Count(..), Some(number)) => {
                TextReading::Value(CellValue::Quantity(Some(number)))
            }
            (Cell::Target(_), Some(number)) => TextReading::Value(CellValue::Target(Target::exactly(number).ok())),
            (_, _) => read_text(self.document.plan(), unit, target, &cell.text, facts),
        }
    }

    /// One cell into all of the selection.
    pub(super) fn fill_with(&mut self, cell: &BlockCell, facts: Facts) {
        let columns = self.selected_columns();
        let mut collected = Collected::default();
        for row in self.selection.rows() {
            let Some(unit) = self.unit_at(row) else { continue };
            let cells: Vec<_> = columns.iter().map(|column| (*column, cell)).collect();
            self.paste_row(&mut collected, Goal::There(unit), &cells, facts);
        }
        let Collected { divided: _, divisions: mut commands, edits, mut outcome } = collected;
        outcome.rows = self.selection.rows().count();
        commands.push(Command::SetCells(edits));
        if self.try_step(Step { name: StepName::Paste, commands }).is_ok() {
            self.notice = Some(super::Notice::Pasted(outcome));
        }
    }
}

/// The numbers of a block may be written as another language writes them.
fn in_locale(facts: Facts, draft: &PasteDraft) -> Facts {
    let language = Language::ALL.into_iter().find(|language| language.locale() == draft.locale);
    Facts { language: language.unwrap_or(facts.language), ..facts }
}

pub(super) fn has_digit(cell: &BlockCell) -> bool {
    cell.text.bytes().any(|byte| byte.is_ascii_digit())
}
