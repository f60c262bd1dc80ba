//! Names and numbers as this room says them.

use crate::app::allocation::Sheet;
use crate::app::table::Facts;
use crate::calc::{Method, Quantity};
use crate::i18n::Catalogue;
use crate::number::{Locale, print_quantity, print_signed_quantity};
use crate::plan::{Plan, UnitId, When, WorkingField};
use crate::ui::table::words::period_title;

/// How many units are named in one sentence.
const NAMED: usize = 8;

/// What every part of the room needs.
#[derive(Clone, Copy)]
pub(super) struct View<'v> {
    pub(super) plan: &'v Plan,
    pub(super) sheet: &'v Sheet,
    pub(super) facts: Facts,
}

impl View<'_> {
    pub(super) fn words(&self) -> &'static Catalogue {
        self.facts.language.words()
    }

    pub(super) fn locale(&self) -> Locale {
        self.facts.language.locale()
    }

    /// A whole number.
    pub(super) fn count(&self, count: i128) -> String {
        Quantity::whole(count)
            .map_or_else(|_| self.words().table.failed.to_owned(), |count| print_quantity(count, self.locale()))
    }

    /// A whole number with its sign.
    pub(super) fn signed(&self, count: i128) -> String {
        Quantity::whole(count)
            .map_or_else(|_| self.words().table.failed.to_owned(), |count| print_signed_quantity(count, self.locale()))
    }

    pub(super) fn name(&self, unit: UnitId) -> String {
        let name = self.plan.unit(unit).map_or("", |unit| unit.name());
        if name.is_empty() { self.words().table.unnamed.to_owned() } else { name.to_owned() }
    }

    /// The name of the unit at a position.
    pub(super) fn name_at(&self, position: usize) -> String {
        self.sheet.of.units.get(position).map(|unit| self.name(*unit)).unwrap_or_default()
    }

    /// The first of these, and how many more there are.
    pub(super) fn list(&self, count: usize, texts: impl Iterator<Item = String>) -> String {
        let texts: Vec<String> = texts.take(NAMED).collect();
        if count <= texts.len() {
            return texts.join(", ");
        }
        // The rest begins with its conjunction.
        [texts.join(", "), (self.words().allocation.and_more)(count - texts.len())].join(" ")
    }

    /// The names of units by position.
    pub(super) fn names(&self, positions: &[usize]) -> String {
        self.list(positions.len(), positions.iter().map(|position| self.name_at(*position)))
    }

    pub(super) fn period(&self, when: When) -> String {
        period_title(when, self.plan, self.words())
    }

    pub(super) fn method(&self, method: Method) -> &'static str {
        match method {
            Method::LargestRemainder => self.words().allocation.largest_remainder,
            Method::SainteLague => self.words().allocation.sainte_lague,
        }
    }

    /// What a text of this room is for.
    pub(super) fn field(&self, field: WorkingField) -> &'static str {
        let words = &self.words().allocation;
        match field {
            WorkingField::AllocationTotal => words.total,
            WorkingField::AllocationBase => words.base,
            WorkingField::Weight => words.weight,
            WorkingField::Minimum => words.minimum,
            WorkingField::Maximum => words.maximum,
            WorkingField::Locked => words.locked,
            WorkingField::Published(_)
            | WorkingField::ExpectedLow
            | WorkingField::ExpectedHigh
            | WorkingField::FirstYears
            | WorkingField::Classes
            | WorkingField::AllocationWeights
            | WorkingField::AllocationMethod
            | WorkingField::ReportOptions
            | WorkingField::ReportText
            | WorkingField::ReportBasis
            | WorkingField::GroupLines => "",
        }
    }
}
