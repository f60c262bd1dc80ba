//! Giving one cell its value.

use super::{
    Cell, CellEdit, CellValue, Count, Division, Plan, Record, Refusal, Scheme, TargetHistory, UnitId, When, year::Entry,
};
use crate::calc::Quantity;

impl Plan {
    /// Sets a cell and gives back what was there, or `None` where that was the same.
    pub(super) fn set_cell(
        &mut self,
        unit: UnitId,
        cell: Cell,
        value: CellValue,
    ) -> Result<Option<CellValue>, Refusal> {
        if self.unit(unit).is_none() {
            return Err(Refusal::UnknownUnit(unit));
        }
        match (cell, value) {
            (Cell::Name, CellValue::Text(text)) => Ok(self.set_text(unit, text, |unit| &mut unit.name)),
            (Cell::Note, CellValue::Text(text)) => Ok(self.set_text(unit, text, |unit| &mut unit.note)),
            (Cell::Target(when), CellValue::Target(target)) => {
                let as_of = self.as_of;
                self.set_targets(unit, when, |targets| targets.correct(as_of, target))
            }
            (Cell::Target(when), CellValue::Targets(history)) => {
                self.set_targets(unit, when, |targets| *targets = history)
            }
            (Cell::Result(when), CellValue::Quantity(quantity)) => self.set_result(unit, when, quantity),
            (Cell::Result(when), CellValue::Result(result)) => {
                if when == When::Term && result.division() != Division::Whole {
                    return Err(Refusal::WrongValue(cell));
                }
                if result.is_negative() {
                    return Err(Refusal::Negative(cell));
                }
                self.change_record(unit, when, |record| {
                    let changes = record.result != result;
                    let before = std::mem::replace(&mut record.result, result);
                    changes.then_some(CellValue::Result(before))
                })
            }
            (Cell::ResultPart { year, part }, CellValue::Quantity(quantity)) => {
                self.set_part(unit, year, part, quantity)
            }
            (Cell::Count(when, count), CellValue::Quantity(quantity)) => {
                if !self.scheme.has(count) {
                    return Err(Refusal::UnknownCount(count));
                }
                check_sign(cell, quantity)?;
                self.change_record(unit, when, |record| {
                    let before = record.set_count(count, quantity);
                    (before != quantity).then_some(CellValue::Quantity(before))
                })
            }
            (_, CellValue::Unread(text)) => self.set_unread(unit, cell, text),
            (Cell::Name | Cell::Note | Cell::ResultPart { .. } | Cell::Count(..), _)
            | (Cell::Target(_), CellValue::Text(_) | CellValue::Quantity(_) | CellValue::Result(_))
            | (Cell::Result(_), CellValue::Text(_) | CellValue::Target(_) | CellValue::Targets(_)) => {
                Err(Refusal::WrongValue(cell))
            }
        }
    }

    /// Whether a cell already has the value of an edit.
    pub(super) fn has_value(&self, edit: &CellEdit) -> bool {
        let Some(unit) = self.unit(edit.unit) else { return false };
        match (edit.cell, &edit.value) {
            (Cell::Name, CellValue::Text(text)) => unit.name() == text,
            (Cell::Note, CellValue::Text(text)) => unit.note() == text,
            (Cell::Target(when), CellValue::Target(target)) => self.own_target(edit.unit, when) == target.as_ref(),
            (Cell::Target(when), CellValue::Targets(history)) => unit.at(when).targets() == history,
            (Cell::Result(when), CellValue::Quantity(quantity)) => unit.at(when).result().whole() == *quantity,
            (Cell::Result(when), CellValue::Result(result)) => unit.at(when).result() == result,
            (Cell::ResultPart { year, part }, CellValue::Quantity(quantity)) => {
                unit.year(year).result().parts().get(usize::from(part)) == Some(quantity)
            }
            (Cell::Count(when, count), CellValue::Quantity(quantity)) => unit.at(when).count(count) == *quantity,
            (cell, CellValue::Unread(text)) => self.unread(edit.unit, cell) == text.as_deref(),
            (Cell::Name | Cell::Note | Cell::ResultPart { .. } | Cell::Count(..), _)
            | (Cell::Target(_), CellValue::Text(_) | CellValue::Quantity(_) | CellValue::Result(_))
            | (Cell::Result(_), CellValue::Text(_) | CellValue::Target(_) | CellValue::Targets(_)) => false,
        }
    }

    fn set_text(
        &mut self,
        unit: UnitId,
        text: String,
        field: impl FnOnce(&mut super::Unit) -> &mut String,
    ) -> Option<CellValue> {
        let field = field(self.unit_mut(unit)?);
        let changes = *field != text;
        let before = std::mem::replace(field, text);
        changes.then_some(CellValue::Text(before))
    }

    fn set_targets(
        &mut self,
        unit: UnitId,
        when: When,
        change: impl FnOnce(&mut TargetHistory),
    ) -> Result<Option<CellValue>, Refusal> {
        self.change_record(unit, when, |record| {
            let before = record.targets.clone();
            change(&mut record.targets);
            (before != record.targets).then_some(CellValue::Targets(before))
        })
    }

    fn set_result(
        &mut self,
        unit: UnitId,
        when: When,
        quantity: Option<Quantity>,
    ) -> Result<Option<CellValue>, Refusal> {
        check_sign(Cell::Result(when), quantity)?;
        if let When::Year(year) = when
            && self.at(unit, when).result().division() != Division::Whole
        {
            return Err(Refusal::YearIsDivided { unit, year });
        }
        self.change_record(unit, when, |record| {
            let before = std::mem::replace(&mut record.result.whole, quantity);
            (before != quantity).then_some(CellValue::Quantity(before))
        })
    }

    fn set_part(
        &mut self,
        unit: UnitId,
        year: i32,
        part: u8,
        quantity: Option<Quantity>,
    ) -> Result<Option<CellValue>, Refusal> {
        check_sign(Cell::ResultPart { year, part }, quantity)?;
        if usize::from(part) >= self.at(unit, When::Year(year)).result().parts().len() {
            self.check_year(year)?;
            return Err(Refusal::NoSuchPart { unit, year, part });
        }
        self.change_record(unit, When::Year(year), |record| {
            let cell = record.result.part_mut(usize::from(part))?;
            let before = std::mem::replace(cell, quantity);
            (before != quantity).then_some(CellValue::Quantity(before))
        })
    }

    fn set_unread(&mut self, unit: UnitId, cell: Cell, text: Option<String>) -> Result<Option<CellValue>, Refusal> {
        let (when, entry) = entry_of(cell).ok_or(Refusal::WrongValue(cell))?;
        match entry {
            Entry::Count(count) if !self.scheme.has(count) => return Err(Refusal::UnknownCount(count)),
            // A file has no name for it: the plan could not be opened again.
            Entry::Part(part) if part >= Entry::MOST_PARTS => {
                if let When::Year(year) = when {
                    self.check_year(year)?;
                    return Err(Refusal::NoSuchPart { unit, year, part });
                }
            }
            Entry::Target | Entry::Result | Entry::Part(_) | Entry::Count(_) => {}
        }
        self.change_record(unit, when, |record| {
            let changes = record.unread(entry) != text.as_deref();
            let before = record.set_unread(entry, text);
            changes.then_some(CellValue::Unread(before))
        })
    }

    /// Text that was typed into a cell and could not be read; it counts for nothing.
    #[must_use]
    pub fn unread(&self, unit: UnitId, cell: Cell) -> Option<&str> {
        let (when, entry) = entry_of(cell)?;
        self.at(unit, when).unread(entry)
    }

    fn change_record(
        &mut self,
        unit: UnitId,
        when: When,
        change: impl FnOnce(&mut Record) -> Option<CellValue>,
    ) -> Result<Option<CellValue>, Refusal> {
        if let When::Year(year) = when {
            self.check_year(year)?;
        }
        Ok(self.unit_mut(unit).and_then(|unit| unit.change(when, change)))
    }
}

impl Scheme {
    /// Whether a count has a place in plans of this scheme.
    pub(super) fn has(&self, count: Count) -> bool {
        match count {
            Count::Members | Count::Pool | Count::Balance(_) => true,
            Count::Part(part) => self.has_part(part),
            Count::Stage(stage) => self.has_stage(stage),
        }
    }
}

/// Where a cell stands in the records of its unit; names and notes take any text.
const fn entry_of(cell: Cell) -> Option<(When, Entry)> {
    match cell {
        Cell::Name | Cell::Note => None,
        Cell::Target(when) => Some((when, Entry::Target)),
        Cell::Result(when) => Some((when, Entry::Result)),
        Cell::ResultPart { year, part } => Some((When::Year(year), Entry::Part(part))),
        Cell::Count(when, count) => Some((when, Entry::Count(count))),
    }
}

fn check_sign(cell: Cell, quantity: Option<Quantity>) -> Result<(), Refusal> {
    if quantity.is_some_and(Quantity::is_negative) { Err(Refusal::Negative(cell)) } else { Ok(()) }
}
