//! A target and what it was replaced by.

use time::Date;

use crate::calc::Target;
use crate::ordered;

/// A target from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DatedTarget {
    /// The first day on which it is in force; `None` for the first target, in force from the beginning.
    pub from: Option<Date>,
    /// The target; `None` where the one before was withdrawn and nothing set in its place.
    pub target: Option<Target>,
}

/// A target with its replacements, by date. The last one in force counts; all are kept.
///
/// At most one entry a day. An undated blank that stands alone is no entry at all.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct TargetHistory {
    entries: Vec<DatedTarget>,
}

/// Two targets of one history start on the same day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SameDay;

impl TargetHistory {
    /// No target.
    #[must_use]
    pub const fn blank() -> Self {
        Self { entries: Vec::new() }
    }

    /// One target, in force from the beginning.
    #[must_use]
    pub fn of(target: Target) -> Self {
        Self { entries: vec![DatedTarget { from: None, target: Some(target) }] }
    }

    /// Several, in any order.
    ///
    /// # Errors
    /// [`SameDay`] when two start on one day.
    pub fn new(mut entries: Vec<DatedTarget>) -> Result<Self, SameDay> {
        ordered::sort_by_key(&mut entries, |entry| entry.from);
        if entries.windows(2).any(|pair| matches!(pair, [a, b] if a.from == b.from)) {
            return Err(SameDay);
        }
        let mut history = Self { entries };
        history.tidy();
        Ok(history)
    }

    /// All of them, the earliest first.
    #[must_use]
    pub fn entries(&self) -> &[DatedTarget] {
        &self.entries
    }

    /// Whether there never was a target.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.entries.is_empty()
    }

    /// The target in force at the end of a day; without a day, the last one.
    #[must_use]
    pub fn in_force(&self, as_of: Option<Date>) -> Option<&Target> {
        self.entries.get(self.place_in_force(as_of)?)?.target.as_ref()
    }

    /// Corrects the target in force, keeping its date; where none is, sets one from the beginning.
    pub(super) fn correct(&mut self, as_of: Option<Date>, target: Option<Target>) {
        match self.place_in_force(as_of).and_then(|place| self.entries.get_mut(place)) {
            Some(entry) => entry.target = target,
            None => self.entries.insert(0, DatedTarget { from: None, target }),
        }
        self.tidy();
    }

    /// The history with a replacement from a day on, in place of another from that same day.
    #[must_use]
    pub fn replaced_from(&self, from: Date, target: Option<Target>) -> Self {
        let mut history = self.clone();
        let entry = DatedTarget { from: Some(from), target };
        match history.entries.binary_search_by_key(&Some(from), |entry| entry.from) {
            Ok(place) => {
                if let Some(old) = history.entries.get_mut(place) {
                    *old = entry;
                }
            }
            Err(place) => history.entries.insert(place, entry),
        }
        history.tidy();
        history
    }

    fn place_in_force(&self, as_of: Option<Date>) -> Option<usize> {
        let started = |entry: &DatedTarget| as_of.is_none_or(|day| entry.from.is_none_or(|from| from <= day));
        self.entries.iter().rposition(started)
    }

    /// An undated blank before everything says no more than nothing does.
    fn tidy(&mut self) {
        if self.entries.first().is_some_and(|first| first.from.is_none() && first.target.is_none()) {
            self.entries.remove(0);
        }
    }
}
