//! What was typed while working with a plan and is none of its figures: a published per cent to hold against ours, the
//! bounds of an allocation, what somebody still expects. Kept letter by letter, saved and undone with the plan.

use super::{Count, PartId, Plan, Refusal, Touched, UnitId, When};

/// What a working text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkingField {
    /// The share of a part as somebody published it.
    Published(PartId),
    /// The least that is still expected on top of the result.
    ExpectedLow,
    /// The most that is still expected on top of the result.
    ExpectedHigh,
    /// In how many first years the target shall be reached.
    FirstYears,
    /// How many classes were held.
    Classes,
    /// The total to be shared out.
    AllocationTotal,
    /// What every unit gets before weights count.
    AllocationBase,
    /// The name of what the weights are.
    AllocationWeights,
    /// The name of the method.
    AllocationMethod,
    /// The unit's weight in a column of its own.
    Weight,
    /// The least the unit may get.
    Minimum,
    /// The most the unit may get.
    Maximum,
    /// What the unit keeps, whatever the others get.
    Locked,
    /// What was chosen for the report: its language, length and sections.
    ReportOptions,
    /// The report as somebody edited it.
    ReportText,
    /// What it was edited from, as a fingerprint; there while there is an edited text, a blank one too.
    ReportBasis,
    /// The lines of the groups while they cannot be read.
    GroupLines,
}

impl WorkingField {
    /// Every field that is not about a part of a group.
    pub(super) const OF_ONE_WORD: [Self; 16] = [
        Self::ExpectedLow,
        Self::ExpectedHigh,
        Self::FirstYears,
        Self::Classes,
        Self::AllocationTotal,
        Self::AllocationBase,
        Self::AllocationWeights,
        Self::AllocationMethod,
        Self::Weight,
        Self::Minimum,
        Self::Maximum,
        Self::Locked,
        Self::ReportOptions,
        Self::ReportText,
        Self::ReportBasis,
        Self::GroupLines,
    ];

    const fn part(self) -> Option<PartId> {
        match self {
            Self::Published(part) => Some(part),
            Self::ExpectedLow
            | Self::ExpectedHigh
            | Self::FirstYears
            | Self::Classes
            | Self::AllocationTotal
            | Self::AllocationBase
            | Self::AllocationWeights
            | Self::AllocationMethod
            | Self::Weight
            | Self::Minimum
            | Self::Maximum
            | Self::Locked
            | Self::ReportOptions
            | Self::ReportText
            | Self::ReportBasis
            | Self::GroupLines => None,
        }
    }
}

/// A place for a working text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WorkingCell {
    /// What it is for.
    pub field: WorkingField,
    /// Whose; `None` is all units together.
    pub subject: Option<UnitId>,
    /// The year, or the term.
    pub when: When,
}

impl WorkingCell {
    /// The lines of the groups, of which a plan has one set.
    pub const GROUP_LINES: Self = Self { field: WorkingField::GroupLines, subject: None, when: When::Term };
}

/// Working texts in the order of their places; none of them is blank.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Working(Vec<(WorkingCell, String)>);

impl Working {
    /// Gives a place its text, blank for none, and gives back what was there.
    pub(super) fn set(&mut self, cell: WorkingCell, text: String) -> String {
        match self.0.binary_search_by_key(&cell, |entry| entry.0) {
            Ok(place) if text.is_empty() => self.0.remove(place).1,
            Ok(place) => self.0.get_mut(place).map(|entry| std::mem::replace(&mut entry.1, text)).unwrap_or_default(),
            Err(_) if text.is_empty() => String::new(),
            Err(place) => {
                self.0.insert(place, (cell, text));
                String::new()
            }
        }
    }

    /// Takes the texts of parts that are no longer there.
    pub(super) fn take_without(&mut self, has: impl Fn(PartId) -> bool) -> Vec<(WorkingCell, String)> {
        let (gone, kept) = std::mem::take(&mut self.0)
            .into_iter()
            .partition(|(cell, _)| cell.field.part().is_some_and(|part| !has(part)));
        self.0 = kept;
        gone
    }
}

impl Plan {
    /// The working text of a place; blank where there is none.
    #[must_use]
    pub fn working(&self, cell: WorkingCell) -> &str {
        let place = self.working.0.binary_search_by_key(&cell, |entry| entry.0).ok();
        place.and_then(|place| self.working.0.get(place)).map_or("", |entry| entry.1.as_str())
    }

    /// Every working text of the plan and of its units, in the order of their places.
    pub fn working_texts(&self) -> impl Iterator<Item = (WorkingCell, &str)> {
        // Those of a removed unit wait for its return.
        let of_plan = |cell: &WorkingCell| cell.subject.is_none_or(|unit| self.unit(unit).is_some());
        self.working.0.iter().filter(move |(cell, _)| of_plan(cell)).map(|(cell, text)| (*cell, text.as_str()))
    }

    /// Whether a place for a working text belongs to this plan, its years left out of account.
    pub(super) fn has_place_for(&self, cell: WorkingCell) -> Result<(), Refusal> {
        if let Some(unit) = cell.subject.filter(|unit| self.unit(*unit).is_none()) {
            return Err(Refusal::UnknownUnit(unit));
        }
        match cell.field.part().filter(|part| !self.scheme.has_part(*part)) {
            Some(part) => Err(Refusal::UnknownCount(Count::Part(part))),
            None => Ok(()),
        }
    }

    /// Sets working texts; all of them or none.
    pub(super) fn set_working(
        &mut self,
        texts: Vec<(WorkingCell, String)>,
        touched: &mut Touched,
    ) -> Result<Vec<(WorkingCell, String)>, Refusal> {
        for (cell, _) in &texts {
            self.has_place_for(*cell)?;
            if let When::Year(year) = cell.when {
                self.check_year(year)?;
            }
        }
        let before = self.working.clone();
        let mut undo: Vec<_> = texts.into_iter().map(|(cell, text)| (cell, self.working.set(cell, text))).collect();
        undo.reverse();
        touched.changed |= before != self.working;
        Ok(undo)
    }
}
