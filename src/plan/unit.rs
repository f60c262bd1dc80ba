//! One unit of a plan.

use super::{Record, UnitId, When};

/// A unit: a chi bộ, a commune, a shop.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Unit {
    pub(super) parent: Option<UnitId>,
    pub(super) children: Vec<UnitId>,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) term: Record,
    /// Sorted by year; a year with nothing in it is no entry.
    pub(super) years: Vec<(i32, Record)>,
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

    /// What it has for the term as a whole: a target of its own beside those of the years, and what is known of the
    /// term where the years are not. Never divided.
    #[must_use]
    pub const fn term(&self) -> &Record {
        &self.term
    }

    /// What it has in a column of the table.
    #[must_use]
    pub fn at(&self, when: When) -> &Record {
        match when {
            When::Term => &self.term,
            When::Year(year) => self.year(year),
        }
    }

    /// What it has in a year; a blank record where that is nothing.
    #[must_use]
    pub fn year(&self, year: i32) -> &Record {
        let found = self.years.binary_search_by_key(&year, |entry| entry.0).ok();
        found.and_then(|place| self.years.get(place)).map_or(const { &Record::BLANK }, |entry| &entry.1)
    }

    /// Every year with something in it, those outside the term among them.
    #[must_use]
    pub fn years(&self) -> &[(i32, Record)] {
        &self.years
    }

    /// Changes the record of a column.
    pub(super) fn change<T>(&mut self, when: When, change: impl FnOnce(&mut Record) -> T) -> T {
        match when {
            When::Term => change(&mut self.term),
            When::Year(year) => self.change_year(year, change),
        }
    }

    /// Changes a year, and keeps no blank record of it.
    pub(super) fn change_year<T>(&mut self, year: i32, change: impl FnOnce(&mut Record) -> T) -> T {
        match self.years.binary_search_by_key(&year, |entry| entry.0) {
            Ok(place) => {
                let mut blank = (year, Record::default());
                let entry = self.years.get_mut(place).unwrap_or(&mut blank);
                let outcome = change(&mut entry.1);
                if entry.1.is_blank() {
                    self.years.remove(place);
                }
                outcome
            }
            Err(place) => {
                let mut record = Record::default();
                let outcome = change(&mut record);
                if !record.is_blank() {
                    self.years.insert(place, (year, record));
                }
                outcome
            }
        }
    }
}
