//! One unit of a plan.

use super::{TargetHistory, UnitId, YearRecord};
use crate::calc::Quantity;

/// A unit: a chi bộ, a commune, a shop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    pub(super) parent: Option<UnitId>,
    pub(super) children: Vec<UnitId>,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) term_targets: TargetHistory,
    pub(super) term_result: Option<Quantity>,
    /// Sorted by year; a year with nothing in it is no entry.
    pub(super) years: Vec<(i32, YearRecord)>,
}

impl Unit {
    /// The unit above; `None` at the top.
    #[must_use]
    pub const fn parent(&self) -> Option<UnitId> {
        self.parent
    }

    /// The units right under it, in order.
    #[must_use]
    pub fn children(&self) -> &[UnitId] {
        &self.children
    }

    /// Whether nothing stands under it.
    #[must_use]
    pub const fn is_leaf(&self) -> bool {
        self.children.is_empty()
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its note.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }

    /// Its target for the term, and its replacements.
    #[must_use]
    pub const fn term_targets(&self) -> &TargetHistory {
        &self.term_targets
    }

    /// Its result of the whole term, where that is known and its years are not; `None` is blank.
    #[must_use]
    pub const fn term_result(&self) -> Option<Quantity> {
        self.term_result
    }

    /// What it has in a year; a blank record where that is nothing.
    #[must_use]
    pub fn year(&self, year: i32) -> &YearRecord {
        let found = self.years.binary_search_by_key(&year, |entry| entry.0).ok();
        found.and_then(|place| self.years.get(place)).map_or(const { &YearRecord::BLANK }, |entry| &entry.1)
    }

    /// Every year with something in it, those outside the term among them.
    #[must_use]
    pub fn years(&self) -> &[(i32, YearRecord)] {
        &self.years
    }

    /// Changes a year, and keeps no blank record of it.
    pub(super) fn change_year<T>(&mut self, year: i32, change: impl FnOnce(&mut YearRecord) -> T) -> T {
        match self.years.binary_search_by_key(&year, |entry| entry.0) {
            Ok(place) => {
                let mut blank = (year, YearRecord::default());
                let entry = self.years.get_mut(place).unwrap_or(&mut blank);
                let outcome = change(&mut entry.1);
                if entry.1.is_blank() {
                    self.years.remove(place);
                }
                outcome
            }
            Err(place) => {
                let mut record = YearRecord::default();
                let outcome = change(&mut record);
                if !record.is_blank() {
                    self.years.insert(place, (year, record));
                }
                outcome
            }
        }
    }
}
