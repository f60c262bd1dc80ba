//! Giving one cell its value.

use super::{
    Cell, CellEdit, CellValue, Count, Division, Plan, Refusal, Scheme, TargetHistory, UnitId, When, YearRecord,
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
            (Cell::TermResult, CellValue::Quantity(quantity)) => {
                check_sign(cell, quantity)?;
                Ok(self.unit_mut(unit).and_then(|unit| {
                    let before = std::mem::replace(&mut unit.term_result, quantity);
                    (before != quantity).then_some(CellValue::Quantity(before))
                }))
            }
            (Cell::Result(year), CellValue::Quantity(quantity)) => self.set_result(unit, year, quantity),
            (Cell::Result(year), CellValue::Result(result)) => {
                if result.is_negative() {
                    return Err(Refusal::Negative(cell));
                }
                self.change_record(unit, year, |record| {
                    let changes = record.result != result;
                    let before = std::mem::replace(&mut record.result, result);
                    changes.then_some(CellValue::Result(before))
                })
            }
            (Cell::ResultPart { year, part }, CellValue::Quantity(quantity)) => {
                self.set_part(unit, year, part, quantity)
            }
            (Cell::Count(year, count), CellValue::Quantity(quantity)) => {
                if !self.scheme.has(count) {
                    return Err(Refusal::UnknownCount(count));
                }
                check_sign(cell, quantity)?;
                self.change_record(unit, year, |record| {
                    let before = record.set_count(count, quantity);
                    (before != quantity).then_some(CellValue::Quantity(before))
                })
            }
            (Cell::Name | Cell::Note, _)
            | (Cell::Target(_), CellValue::Text(_) | CellValue::Quantity(_) | CellValue::Result(_))
            | (Cell::Result(_), CellValue::Text(_) | CellValue::Target(_) | CellValue::Targets(_))
            | (Cell::TermResult | Cell::ResultPart { .. } | Cell::Count(..), _) => Err(Refusal::WrongValue(cell)),
        }
    }

    /// Whether a cell already has the value of an edit.
    pub(super) fn has_value(&self, edit: &CellEdit) -> bool {
        let Some(unit) = self.unit(edit.unit) else { return false };
        match (edit.cell, &edit.value) {
            (Cell::Name, CellValue::Text(text)) => unit.name() == text,
            (Cell::Note, CellValue::Text(text)) => unit.note() == text,
            (Cell::Target(when), CellValue::Target(target)) => self.own_target(edit.unit, when) == target.as_ref(),
            (Cell::Target(When::Term), CellValue::Targets(history)) => unit.term_targets() == history,
            (Cell::Target(When::Year(year)), CellValue::Targets(history)) => unit.year(year).targets() == history,
            (Cell::TermResult, CellValue::Quantity(quantity)) => unit.term_result() == *quantity,
            (Cell::Result(year), CellValue::Quantity(quantity)) => unit.year(year).result().whole() == *quantity,
            (Cell::Result(year), CellValue::Result(result)) => unit.year(year).result() == result,
            (Cell::ResultPart { year, part }, CellValue::Quantity(quantity)) => {
                unit.year(year).result().parts().get(usize::from(part)) == Some(quantity)
            }
            (Cell::Count(year, count), CellValue::Quantity(quantity)) => unit.year(year).count(count) == *quantity,
            (Cell::Name | Cell::Note, _)
            | (Cell::Target(_), CellValue::Text(_) | CellValue::Quantity(_) | CellValue::Result(_))
            | (Cell::Result(_), CellValue::Text(_) | CellValue::Target(_) | CellValue::Targets(_))
            | (Cell::TermResult | Cell::ResultPart { .. } | Cell::Count(..), _) => false,
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
        let change = |targets: &mut TargetHistory| {
            let before = targets.clone();
            change(targets);
            (before != *targets).then_some(CellValue::Targets(before))
        };
        match when {
            When::Term => Ok(self.unit_mut(unit).and_then(|unit| change(&mut unit.term_targets))),
            When::Year(year) => self.change_record(unit, year, |record| change(&mut record.targets)),
        }
    }

    fn set_result(
        &mut self,
        unit: UnitId,
        year: i32,
        quantity: Option<Quantity>,
    ) -> Result<Option<CellValue>, Refusal> {
        check_sign(Cell::Result(year), quantity)?;
        if self.year(unit, year).result().division() != Division::Whole {
            return Err(Refusal::YearIsDivided { unit, year });
        }
        self.change_record(unit, year, |record| {
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
        if usize::from(part) >= self.year(unit, year).result().parts().len() {
            self.check_year(year)?;
            return Err(Refusal::NoSuchPart { unit, year, part });
        }
        self.change_record(unit, year, |record| {
            let cell = record.result.part_mut(usize::from(part))?;
            let before = std::mem::replace(cell, quantity);
            (before != quantity).then_some(CellValue::Quantity(before))
        })
    }

    fn change_record(
        &mut self,
        unit: UnitId,
        year: i32,
        change: impl FnOnce(&mut YearRecord) -> Option<CellValue>,
    ) -> Result<Option<CellValue>, Refusal> {
        self.check_year(year)?;
        Ok(self.unit_mut(unit).and_then(|unit| unit.change_year(year, change)))
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

fn check_sign(cell: Cell, quantity: Option<Quantity>) -> Result<(), Refusal> {
    if quantity.is_some_and(Quantity::is_negative) { Err(Refusal::Negative(cell)) } else { Ok(()) }
}
