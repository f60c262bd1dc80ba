//! The whole of an allocation, worked out from the plan.

use super::{Entrant, Entry, Spread, SpreadError, Total, Weighing, Weights, method_of, spread, whole_number};
use crate::calc::{Method, Quantity, Target, TargetKind};
use crate::number::{Locale, ReadError};
use crate::plan::{Document, Plan, UnitId, When, WorkingCell, WorkingField};

/// Whose units share the total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitsOf {
    /// The unit above them; `None` for those at the top.
    pub parent: Option<UnitId>,
    /// Whether all units were asked for, and the plan has a single one at the top: then it is about those under it.
    pub went_down: bool,
    /// The units.
    pub units: Vec<UnitId>,
}

/// The units that share a total of `subject`.
#[must_use]
pub fn units_of(plan: &Plan, subject: Option<UnitId>) -> UnitsOf {
    let units = |parent| plan.children(parent).to_vec();
    match (subject, plan.roots()) {
        (None, [only]) => UnitsOf { parent: Some(*only), went_down: true, units: units(Some(*only)) },
        (_, _) => UnitsOf { parent: subject, went_down: false, units: units(subject) },
    }
}

/// The place of a text of this room.
#[must_use]
pub const fn cell_of(field: WorkingField, subject: Option<UnitId>, when: When) -> WorkingCell {
    WorkingCell { field, subject, when }
}

/// What a unit keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lock {
    /// Nothing: it takes part.
    Open,
    /// A number that was typed.
    At(i128),
    /// The target that it has, and what that counts for.
    Target(i128),
    /// Its target, but there is none that could be kept.
    NoTarget,
    /// Text that is no number.
    Unread(ReadError),
}

impl Lock {
    /// The text that says: what stands in the cell.
    pub const KEEP: &'static str = "=";

    fn read(text: &str, target: Option<&Target>, locale: Locale) -> Self {
        if text.trim() == Self::KEEP {
            return target.and_then(kept_of).map_or(Self::NoTarget, Self::Target);
        }
        match whole_number(text, locale) {
            Entry::Blank => Self::Open,
            Entry::Is(count) => Self::At(count),
            Entry::Unread(error) => Self::Unread(error),
        }
    }

    /// What it keeps, where that is known.
    #[must_use]
    pub const fn count(&self) -> Option<i128> {
        match self {
            Self::At(count) | Self::Target(count) => Some(*count),
            Self::Open | Self::NoTarget | Self::Unread(_) => None,
        }
    }
}

/// What a target counts for where it is kept: of a range the lower end.
fn kept_of(target: &Target) -> Option<i128> {
    match target.kind() {
        TargetKind::Exactly(_) | TargetKind::AtLeast(_) | TargetKind::Between { .. } | TargetKind::Rate { .. } => {
            target.low().as_whole()
        }
        TargetKind::AtMost(_) | TargetKind::Coverage { .. } => None,
    }
}

/// A unit and what was typed for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitLine {
    /// Which.
    pub unit: UnitId,
    /// Its weight.
    pub weight: Entry<Quantity>,
    /// The least it may get.
    pub min: Entry<i128>,
    /// The most it may get.
    pub max: Entry<i128>,
    /// What it keeps.
    pub lock: Lock,
    /// The target of its own that is in force.
    pub target: Option<Target>,
}

/// A text that cannot be used, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem<'s> {
    /// The position of the unit; `None` for what is typed once.
    pub unit: Option<usize>,
    /// What it was typed for.
    pub field: WorkingField,
    /// Why it is no number; `None` for a target to be kept that is not there.
    pub error: Option<&'s ReadError>,
}

/// An allocation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Whose units.
    pub of: UnitsOf,
    /// The period.
    pub when: When,
    /// What is shared out.
    pub total: Total,
    /// What every unit gets before weights count.
    pub base: Entry<i128>,
    /// What the weights are.
    pub weights: Weights,
    /// Where they come from.
    pub source: super::Source,
    /// The method whose shares are written.
    pub method: Method,
    /// The units, in the order of the plan.
    pub lines: Vec<UnitLine>,
    /// The sum of the weights of units that take part; `None` beyond what is kept exact.
    pub weight_sum: Option<Quantity>,
    /// Units that take part and have no weight.
    pub missing: Vec<usize>,
    /// The shares; `None` while something is missing or cannot be read.
    pub outcome: Option<Result<Spread, SpreadError>>,
}

impl Sheet {
    /// Works everything out.
    #[must_use]
    pub fn of(document: &Document, subject: Option<UnitId>, when: When, locale: Locale) -> Self {
        let plan = document.plan();
        let of = units_of(plan, subject);
        let chosen = |field| plan.working(cell_of(field, of.parent, when));
        let weights = Weights::of(chosen(WorkingField::AllocationWeights));
        let method = method_of(chosen(WorkingField::AllocationMethod));
        let base = whole_number(chosen(WorkingField::AllocationBase), locale);
        let total = Total::of(plan, of.parent, when, locale);
        let weighing = Weighing::of(document, weights, &of.units, when, locale);
        let lines: Vec<UnitLine> = of
            .units
            .iter()
            .zip(weighing.weights)
            .map(|(&unit, weight)| {
                let text = |field| plan.working(cell_of(field, Some(unit), when));
                let target = plan.own_target(unit, when).copied();
                UnitLine {
                    unit,
                    weight,
                    min: whole_number(text(WorkingField::Minimum), locale),
                    max: whole_number(text(WorkingField::Maximum), locale),
                    lock: Lock::read(text(WorkingField::Locked), target.as_ref(), locale),
                    target,
                }
            })
            .collect();
        let open = || lines.iter().enumerate().filter(|(_, line)| line.lock == Lock::Open);
        let missing = open().filter(|(_, line)| line.weight == Entry::Blank).map(|(position, _)| position).collect();
        let weight_sum = Quantity::sum(open().filter_map(|(_, line)| line.weight.value())).ok();
        let mut sheet = Self {
            of,
            when,
            total,
            base,
            weights,
            source: weighing.source,
            method,
            lines,
            weight_sum,
            missing,
            outcome: None,
        };
        sheet.outcome = sheet.worked_out();
        sheet
    }

    fn worked_out(&self) -> Option<Result<Spread, SpreadError>> {
        let total = self.total.value()?;
        if !self.missing.is_empty() || self.problems().next().is_some() {
            return None;
        }
        let entrants = self.lines.iter().map(|line| Entrant {
            weight: line.weight.value().unwrap_or(Quantity::ZERO),
            min: line.min.value().unwrap_or(0),
            max: line.max.value(),
            locked: line.lock.count(),
        });
        let entrants: Vec<Entrant> = entrants.collect();
        Some(spread(total, self.base.value().unwrap_or(0), &entrants))
    }

    /// The shares, where there are any.
    #[must_use]
    pub fn spread(&self) -> Option<&Spread> {
        self.outcome.as_ref()?.as_ref().ok()
    }

    /// Texts that cannot be used: of the room, then of the units. What a locked unit does not use is none.
    pub fn problems(&self) -> impl Iterator<Item = Problem<'_>> {
        let of_room = [
            (WorkingField::AllocationTotal, self.total.typed.error()),
            (WorkingField::AllocationBase, self.base.error()),
        ];
        let of_room = of_room
            .into_iter()
            .filter_map(|(field, error)| error.map(|error| Problem { unit: None, field, error: Some(error) }));
        let of_units = self.lines.iter().enumerate().flat_map(|(position, line)| line.problems(position));
        of_room.chain(of_units)
    }

    /// Whether a bound or a lock was typed for any unit.
    #[must_use]
    pub fn any_bounds(&self) -> bool {
        self.lines.iter().any(|line| line.min != Entry::Blank || line.max != Entry::Blank || line.lock != Lock::Open)
    }
}

impl UnitLine {
    fn problems(&self, position: usize) -> impl Iterator<Item = Problem<'_>> {
        let lock = match &self.lock {
            Lock::NoTarget => Some(None),
            Lock::Unread(error) => Some(Some(error)),
            Lock::Open | Lock::At(_) | Lock::Target(_) => None,
        };
        let locked = self.lock.count().is_some();
        let bounds = [
            (WorkingField::Weight, self.weight.error()),
            (WorkingField::Minimum, self.min.error()),
            (WorkingField::Maximum, self.max.error()),
        ];
        let bounds = bounds
            .into_iter()
            .filter(move |_| !locked)
            .filter_map(|(field, error)| error.map(|error| (field, Some(error))));
        let all = bounds.chain(lock.map(|error| (WorkingField::Locked, error)));
        all.map(move |(field, error)| Problem { unit: Some(position), field, error })
    }
}

/// Another period of which weights were typed for these units, while this one has none: the latest year, or the term.
#[must_use]
pub fn own_weights_elsewhere(plan: &Plan, sheet: &Sheet) -> Option<When> {
    let has = |when: When| {
        let mut texts =
            sheet.of.units.iter().map(|unit| plan.working(cell_of(WorkingField::Weight, Some(*unit), when)));
        texts.any(|text| !text.is_empty())
    };
    if sheet.weights != Weights::Own || has(sheet.when) {
        return None;
    }
    let mut periods = plan.term().years().rev().map(When::Year).chain([When::Term]);
    periods.find(|when| has(*when))
}
