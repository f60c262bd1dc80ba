//! Carrying out a command.

use std::collections::BTreeSet;

use super::{
    Cell, CellEdit, Command, Division, Plan, Refusal, Scheme, Touched, UnitId, When, WorkingCell, YearResult,
    command::{LostCount, LostValue},
    year::Entry,
};

impl Plan {
    /// Carries out a command and gives the command that undoes it. What was reached is added to `touched`.
    ///
    /// # Errors
    /// A [`Refusal`]; then the plan and `touched` are as before.
    pub fn apply(&mut self, command: Command, touched: &mut Touched) -> Result<Command, Refusal> {
        match command {
            Command::SetCells(edits) => self.set_cells(edits, touched),
            Command::Divide { unit, year, into } => self.divide(unit, year, into, touched),
            Command::AddUnits { at, units } => self.add_units(at, units, touched),
            Command::Remove(units) => self.remove_units(&units, touched),
            Command::Restore(removed) => self.restore_units(removed, touched),
            Command::Move { unit, to } => self.move_unit(unit, to, touched),
            Command::SetTerm(term) => {
                let years = |term: &super::Term| (term.first_year(), term.last_year());
                touched.everything |= years(&self.term) != years(&term);
                Ok(Command::SetTerm(replace(&mut self.term, term, touched)))
            }
            Command::SetAsOf(as_of) => {
                touched.everything |= self.as_of != as_of;
                Ok(Command::SetAsOf(replace(&mut self.as_of, as_of, touched)))
            }
            Command::SetTitle(title) => Ok(Command::SetTitle(replace(&mut self.title, title, touched))),
            Command::SetNoun(noun) => Ok(Command::SetNoun(replace(&mut self.noun, noun, touched))),
            Command::SetScheme(scheme) => Ok(self.set_scheme(scheme, touched)),
            Command::RestoreScheme(scheme, lost, working) => self.restore_scheme(scheme, &lost, working, touched),
            Command::SetWorking(texts) => self.set_working(texts, touched).map(Command::SetWorking),
        }
    }

    fn set_cells(&mut self, edits: Vec<CellEdit>, touched: &mut Touched) -> Result<Command, Refusal> {
        let mut undo = Vec::with_capacity(edits.len());
        let mut reached = Vec::new();
        for CellEdit { unit, cell, value } in edits {
            match self.set_cell(unit, cell, value) {
                Ok(None) => {}
                Ok(Some(before)) => {
                    undo.push(CellEdit { unit, cell, value: before });
                    reached.extend(column(cell).map(|when| (unit, when)));
                }
                Err(refusal) => {
                    for CellEdit { unit, cell, value } in undo.into_iter().rev() {
                        // What was there a moment ago is not refused.
                        let _ = self.set_cell(unit, cell, value);
                    }
                    return Err(refusal);
                }
            }
        }
        touched.changed |= self.differs_from_before(&undo);
        touched.cells.append(&mut reached);
        if let (Some(first), Some(last)) = (undo.first(), undo.last()) {
            let first = touched.edited.map_or((first.unit, first.cell), |[first, _]| first);
            touched.edited = Some([first, (last.unit, last.cell)]);
        }
        undo.reverse();
        Ok(Command::SetCells(undo))
    }

    /// Whether one of these cells is another than before, where a later edit may have taken back an earlier one.
    fn differs_from_before(&self, undo: &[CellEdit]) -> bool {
        let mut seen = BTreeSet::new();
        let mut is_first = |edit: &CellEdit| seen.insert((edit.unit, edit.cell, edit.value.is_unread()));
        undo.iter().any(|edit| is_first(edit) && !self.has_value(edit))
    }

    fn divide(&mut self, unit: UnitId, year: i32, into: Division, touched: &mut Touched) -> Result<Command, Refusal> {
        self.check_year(year)?;
        let record = self.unit_mut(unit).ok_or(Refusal::UnknownUnit(unit))?;
        let before = record.year(year).result().clone();
        let after = before.divided(into).map_err(Refusal::CannotAdd)?;
        if after == before {
            return Ok(Command::SetCells(Vec::new()));
        }
        record.change_year(year, |record| record.result = after);
        touched.changed = true;
        touched.cells.push((unit, When::Year(year)));
        Ok(Command::set(unit, Cell::Result(When::Year(year)), super::CellValue::Result(before)))
    }

    fn set_scheme(&mut self, scheme: Scheme, touched: &mut Touched) -> Command {
        let lost = self.take_counts_without(&scheme);
        let working = self.working.take_without(|part| scheme.has_part(part));
        touched.changed |= !lost.is_empty() || !working.is_empty();
        Command::RestoreScheme(replace(&mut self.scheme, scheme, touched), lost, working)
    }

    /// Everything is checked before anything is changed.
    fn restore_scheme(
        &mut self,
        scheme: Scheme,
        lost: &[LostCount],
        working: Vec<(WorkingCell, String)>,
        touched: &mut Touched,
    ) -> Result<Command, Refusal> {
        for lost in lost {
            if self.unit(lost.unit).is_none() {
                return Err(Refusal::UnknownUnit(lost.unit));
            }
            if !scheme.has(lost.count) {
                return Err(Refusal::UnknownCount(lost.count));
            }
        }
        // Applied to the plan it was made for there is nothing to take; the inverse then only sets the scheme.
        let taken = self.take_counts_without(&scheme);
        let texts = self.working.take_without(|part| scheme.has_part(part));
        let before = replace(&mut self.scheme, scheme, touched);
        for lost in lost {
            if let Some(unit) = self.unit_mut(lost.unit) {
                unit.change(lost.when, |record| match &lost.value {
                    LostValue::Count(value) => {
                        record.set_count(lost.count, Some(*value));
                    }
                    LostValue::Unread(text) => {
                        record.set_unread(Entry::Count(lost.count), Some(text.clone()));
                    }
                });
            }
        }
        touched.changed |= !lost.is_empty() || !taken.is_empty();
        touched.changed |= !working.is_empty() || !texts.is_empty();
        for (cell, text) in working {
            self.working.set(cell, text);
        }
        Ok(if taken.is_empty() && texts.is_empty() {
            Command::SetScheme(before)
        } else {
            Command::RestoreScheme(before, taken, texts)
        })
    }

    fn take_counts_without(&mut self, scheme: &Scheme) -> Vec<LostCount> {
        let mut lost = Vec::new();
        for (id, unit) in (0_u32..).map(UnitId).zip(&mut self.units) {
            let Some(unit) = unit else { continue };
            let years = unit.years.iter_mut().map(|(year, record)| (When::Year(*year), record));
            for (when, record) in std::iter::once((When::Term, &mut unit.term)).chain(years) {
                record.counts.retain(|&(count, value)| {
                    let stays = scheme.has(count);
                    if !stays {
                        lost.push(LostCount { unit: id, when, count, value: LostValue::Count(value) });
                    }
                    stays
                });
                record.unread.retain(|(entry, text)| match *entry {
                    Entry::Count(count) if !scheme.has(count) => {
                        lost.push(LostCount { unit: id, when, count, value: LostValue::Unread(text.clone()) });
                        false
                    }
                    Entry::Target | Entry::Result | Entry::Part(_) | Entry::Count(_) => true,
                });
            }
            unit.years.retain(|(_, record)| !record.is_blank());
        }
        lost
    }

    pub(super) fn check_year(&self, year: i32) -> Result<(), Refusal> {
        if self.term.contains(year) { Ok(()) } else { Err(Refusal::YearOutsideTerm(year)) }
    }
}

fn replace<T: PartialEq>(old: &mut T, new: T, touched: &mut Touched) -> T {
    touched.changed |= *old != new;
    std::mem::replace(old, new)
}

/// The column of the roll-up that a cell is in.
const fn column(cell: Cell) -> Option<When> {
    match cell {
        Cell::Target(when) | Cell::Result(when) => Some(when),
        Cell::ResultPart { year, part: _ } => Some(When::Year(year)),
        Cell::Name | Cell::Note | Cell::Count(..) => None,
    }
}

impl YearResult {
    /// Whether a part of it is below zero.
    pub(super) fn is_negative(&self) -> bool {
        self.whole.iter().chain(self.parts().iter().flatten()).any(|part| part.is_negative())
    }
}
