//! What a unit has in one year, or in the term as a whole.

use super::{PartId, StageId, TargetHistory};
use crate::calc::{CalcError, Quantity};

/// How finely the result of a year is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Division {
    /// One number for the year.
    Whole,
    /// Four quarters.
    Quarters,
    /// Twelve months.
    Months,
}

/// A term of the balance of a membership (*biến động*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BalanceTerm {
    /// Members at the beginning.
    Opening,
    /// Newly admitted.
    Admitted,
    /// Transferred in, from anywhere.
    TransferredIn,
    /// Of those transferred in: from another unit under the same parent. They do not count in the parent's.
    TransferredInInside,
    /// Membership restored.
    Restored,
    /// Deceased.
    Deceased,
    /// Expelled.
    Expelled,
    /// Struck off the list.
    StruckOff,
    /// Left at their own request.
    Left,
    /// Transferred out, to anywhere.
    TransferredOut,
    /// Of those transferred out: to another unit under the same parent. They do not count in the parent's.
    TransferredOutInside,
    /// Members at the end, as declared.
    Closing,
}

impl BalanceTerm {
    /// Every term, in the order of the form.
    pub const ALL: [Self; 12] = [
        Self::Opening,
        Self::Admitted,
        Self::TransferredIn,
        Self::TransferredInInside,
        Self::Restored,
        Self::Deceased,
        Self::Expelled,
        Self::StruckOff,
        Self::Left,
        Self::TransferredOut,
        Self::TransferredOutInside,
        Self::Closing,
    ];
}

/// A count of a year, or of the term, beside target and result. Unit: people, or whatever the plan counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Count {
    /// Members on the first day.
    Members,
    /// Candidates (*nguồn*).
    Pool,
    /// A term of the balance.
    Balance(BalanceTerm),
    /// A part of a group.
    Part(PartId),
    /// A stage of the pipeline.
    Stage(StageId),
}

/// Where the result of a year comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResultBasis {
    /// Entered for the year.
    Whole,
    /// The sum of its quarters.
    Quarters,
    /// The sum of its months.
    Months,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(super) enum Parts {
    #[default]
    None,
    Quarters(Box<[Option<Quantity>; 4]>),
    Months(Box<[Option<Quantity>; 12]>),
}

/// The result of a year, whole or in parts. Blank is `None` everywhere, and differs from zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct YearResult {
    pub(super) whole: Option<Quantity>,
    pub(super) parts: Parts,
}

impl YearResult {
    /// How finely it is entered.
    #[must_use]
    pub const fn division(&self) -> Division {
        match self.parts {
            Parts::None => Division::Whole,
            Parts::Quarters(_) => Division::Quarters,
            Parts::Months(_) => Division::Months,
        }
    }

    /// The quarters or months, in order; none of them in a year that is entered whole.
    #[must_use]
    pub fn parts(&self) -> &[Option<Quantity>] {
        match &self.parts {
            Parts::None => &[],
            Parts::Quarters(parts) => parts.as_slice(),
            Parts::Months(parts) => parts.as_slice(),
        }
    }

    /// What was entered for the year as a whole, even if the year was divided since: its parts can be held against it.
    #[must_use]
    pub const fn whole(&self) -> Option<Quantity> {
        self.whole
    }

    /// The result that counts: the sum of the parts as soon as one is entered, otherwise what was entered for the year.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of the sum.
    pub fn counted(&self) -> Result<Option<Quantity>, CalcError> {
        match self.basis() {
            ResultBasis::Whole => Ok(self.whole),
            ResultBasis::Quarters | ResultBasis::Months => sum(self.parts()),
        }
    }

    /// Where [`YearResult::counted`] comes from.
    #[must_use]
    pub fn basis(&self) -> ResultBasis {
        match &self.parts {
            Parts::Quarters(parts) if parts.iter().any(Option::is_some) => ResultBasis::Quarters,
            Parts::Months(parts) if parts.iter().any(Option::is_some) => ResultBasis::Months,
            Parts::None | Parts::Quarters(_) | Parts::Months(_) => ResultBasis::Whole,
        }
    }

    /// The same result under another division. On the way to a finer one the figure of the year stays beside the blank
    /// parts and counts until one of them is entered; on the way to a coarser one the parts are added.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn divided(&self, division: Division) -> Result<Self, CalcError> {
        if division == self.division() {
            return Ok(self.clone());
        }
        let counted = self.counted()?;
        Ok(match (division, &self.parts) {
            (Division::Whole, _) => Self { whole: counted, parts: Parts::None },
            (Division::Quarters, Parts::Months(months)) => {
                let mut quarters = [None; 4];
                for (quarter, months) in quarters.iter_mut().zip(months.chunks(3)) {
                    *quarter = sum(months)?;
                }
                Self { whole: self.whole, parts: Parts::Quarters(Box::new(quarters)) }
            }
            (Division::Quarters, Parts::None | Parts::Quarters(_)) => {
                Self { whole: counted, parts: Parts::Quarters(Box::default()) }
            }
            (Division::Months, _) => Self { whole: counted, parts: Parts::Months(Box::default()) },
        })
    }

    /// Whether nothing was entered and the year is not divided.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.whole.is_none() && matches!(self.parts, Parts::None)
    }

    pub(super) fn part_mut(&mut self, part: usize) -> Option<&mut Option<Quantity>> {
        match &mut self.parts {
            Parts::None => None,
            Parts::Quarters(parts) => parts.get_mut(part),
            Parts::Months(parts) => parts.get_mut(part),
        }
    }
}

/// The sum of what is not blank; blank when all is.
fn sum(parts: &[Option<Quantity>]) -> Result<Option<Quantity>, CalcError> {
    if parts.iter().all(Option::is_none) {
        return Ok(None);
    }
    Quantity::sum(parts.iter().copied().flatten()).map(Some)
}

/// What of a record a text was typed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Entry {
    Target,
    Result,
    /// A quarter or month, the first being 0.
    Part(u8),
    Count(Count),
}

impl Entry {
    /// The months of a year, which has no finer division.
    pub(super) const MOST_PARTS: u8 = 12;
}

/// All that a unit has in one year, or for the term as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Record {
    pub(super) targets: TargetHistory,
    pub(super) result: YearResult,
    /// Sorted by its key, one entry each; blank is no entry.
    pub(super) counts: Vec<(Count, Quantity)>,
    /// Text that could not be read, sorted by what it was typed for.
    pub(super) unread: Vec<(Entry, String)>,
}

impl Record {
    /// Nothing.
    pub(super) const BLANK: Self = Self {
        targets: TargetHistory::blank(),
        result: YearResult { whole: None, parts: Parts::None },
        counts: Vec::new(),
        unread: Vec::new(),
    };

    /// The target and its replacements.
    #[must_use]
    pub const fn targets(&self) -> &TargetHistory {
        &self.targets
    }

    /// The result.
    #[must_use]
    pub const fn result(&self) -> &YearResult {
        &self.result
    }

    /// A count beside them; `None` is blank.
    #[must_use]
    pub fn count(&self, count: Count) -> Option<Quantity> {
        let place = self.counts.binary_search_by_key(&count, |entry| entry.0).ok()?;
        self.counts.get(place).map(|entry| entry.1)
    }

    /// Every count that is not blank.
    #[must_use]
    pub fn counts(&self) -> &[(Count, Quantity)] {
        &self.counts
    }

    /// What counts, and texts for counts, are of.
    pub(super) fn counted(&self) -> impl Iterator<Item = Count> {
        let unread = self.unread.iter().filter_map(|unread| match unread.0 {
            Entry::Count(count) => Some(count),
            Entry::Target | Entry::Result | Entry::Part(_) => None,
        });
        self.counts.iter().map(|entry| entry.0).chain(unread)
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.targets.is_blank() && self.result.is_blank() && self.counts.is_empty() && self.unread.is_empty()
    }

    /// Text that was typed and could not be read.
    pub(super) fn unread(&self, entry: Entry) -> Option<&str> {
        let place = self.unread.binary_search_by_key(&entry, |unread| unread.0).ok()?;
        self.unread.get(place).map(|unread| unread.1.as_str())
    }

    /// Sets or takes away such text and gives back what was there.
    pub(super) fn set_unread(&mut self, entry: Entry, text: Option<String>) -> Option<String> {
        match (self.unread.binary_search_by_key(&entry, |unread| unread.0), text) {
            (Ok(place), Some(text)) => self.unread.get_mut(place).map(|unread| std::mem::replace(&mut unread.1, text)),
            (Ok(place), None) => Some(self.unread.remove(place).1),
            (Err(place), Some(text)) => {
                self.unread.insert(place, (entry, text));
                None
            }
            (Err(_), None) => None,
        }
    }

    /// Sets a count and gives back what was there.
    pub(super) fn set_count(&mut self, count: Count, value: Option<Quantity>) -> Option<Quantity> {
        match (self.counts.binary_search_by_key(&count, |entry| entry.0), value) {
            (Ok(place), Some(value)) => self.counts.get_mut(place).map(|entry| std::mem::replace(&mut entry.1, value)),
            (Ok(place), None) => Some(self.counts.remove(place).1),
            (Err(place), Some(value)) => {
                self.counts.insert(place, (count, value));
                None
            }
            (Err(_), None) => None,
        }
    }
}
