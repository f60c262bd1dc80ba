//! Where the weights of units come from. All of one allocation are of one period, so that they can be compared.

use super::{Entry, Weights, cell_of};
use crate::calc::Quantity;
use crate::number::{Locale, read_count};
use crate::plan::{Count, CountTable, Document, UnitId, When, WorkingField};

/// What the weights are, and of when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The same for every unit.
    Equal,
    /// Members or candidates of this period; `None` where no unit has any in a period that could be taken.
    Count(Count, Option<When>),
    /// The results of this period, in the same way.
    Result(Option<When>),
    /// Typed in the room.
    Own,
}

/// The weights of the units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighing {
    /// Where they come from.
    pub source: Source,
    /// By position of the unit; a blank is no weight of zero.
    pub weights: Vec<Entry<Quantity>>,
}

impl Weighing {
    pub(super) fn of(document: &Document, weights: Weights, units: &[UnitId], when: When, locale: Locale) -> Self {
        match weights {
            Weights::Equal => {
                let one = Quantity::whole(1).map_or(Entry::Blank, Entry::Is);
                Self { source: Source::Equal, weights: vec![one; units.len()] }
            }
            Weights::Members => Self::of_count(document, Count::Members, units, when),
            Weights::Pool => Self::of_count(document, Count::Pool, units, when),
            Weights::LastResult => {
                let roll_up = document.roll_up();
                let of = |when: When, unit| roll_up.result(unit, when).ok().flatten();
                let candidates = before(document, when);
                let (found, weights) = first_known(&candidates, units, of);
                Self { source: Source::Result(found), weights }
            }
            Weights::Own => {
                let plan = document.plan();
                let read = |unit: &UnitId| {
                    let text = plan.working(cell_of(WorkingField::Weight, Some(*unit), when));
                    match read_count(text, locale) {
                        Ok(None) => Entry::Blank,
                        Ok(Some(weight)) => Entry::Is(weight),
                        Err(error) => Entry::Unread(error),
                    }
                };
                Self { source: Source::Own, weights: units.iter().map(read).collect() }
            }
        }
    }

    /// Of the period itself, otherwise of the latest year before it, otherwise of the term.
    fn of_count(document: &Document, count: Count, units: &[UnitId], when: When) -> Self {
        let counts = CountTable::of(document.plan(), count);
        let of = |when: When, unit| counts.unit(unit, when).ok().flatten();
        let mut candidates = vec![when];
        candidates.extend(before(document, when));
        candidates.push(When::Term);
        let (found, weights) = first_known(&candidates, units, of);
        Self { source: Source::Count(count, found), weights }
    }
}

/// For a year the years of the term before it, the last first. A term is weighed by itself, then by its years.
fn before(document: &Document, when: When) -> Vec<When> {
    let years = document.plan().term().years().rev();
    match when {
        When::Year(year) => years.filter(|before| *before < year).map(When::Year).collect(),
        When::Term => [When::Term].into_iter().chain(years.map(When::Year)).collect(),
    }
}

/// The first period in which a unit has a figure, and the figures of that period.
fn first_known(
    periods: &[When],
    units: &[UnitId],
    of: impl Fn(When, UnitId) -> Option<Quantity>,
) -> (Option<When>, Vec<Entry<Quantity>>) {
    let found = periods.iter().copied().find(|when| units.iter().any(|unit| of(*when, *unit).is_some()));
    let weight = |unit: &UnitId| found.and_then(|when| of(when, *unit)).map_or(Entry::Blank, Entry::Is);
    (found, units.iter().map(weight).collect())
}
