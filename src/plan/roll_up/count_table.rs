//! A count of every unit at once: the tree is walked once, whatever is asked of it then.

use super::count_sums::{Counted, Total, add_up};
use crate::calc::{CalcError, Quantity};
use crate::plan::{Count, Plan, UnitId, When, tree::slot};

/// What counts of every unit, and of all together, in every column. As [`super::RollUp::count`] says of each.
#[derive(Debug, Clone)]
pub struct CountTable {
    first_year: i32,
    units: Vec<Vec<Counted>>,
    total: Vec<Counted>,
}

impl CountTable {
    /// Adds a count up over a plan.
    #[must_use]
    pub fn of(plan: &Plan, count: Count) -> Self {
        let years: Vec<i32> = plan.term().years().collect();
        let mut units = vec![Vec::new(); plan.units.len()];
        let total = add_up(plan, plan.walk().collect(), &years, count, |id, counted| {
            if let Some(place) = units.get_mut(slot(id)) {
                *place = counted;
            }
        });
        Self { first_year: plan.term().first_year(), units, total: total.into_iter().map(Total::read).collect() }
    }

    /// What counts of a unit; blank for an unknown unit or a year outside the term.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn unit(&self, id: UnitId, when: When) -> Result<Option<Quantity>, CalcError> {
        self.units.get(slot(id)).map_or(Ok(None), |columns| self.read(columns, when))
    }

    /// What counts of all units together.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn total(&self, when: When) -> Result<Option<Quantity>, CalcError> {
        self.read(&self.total, when)
    }

    fn read(&self, columns: &[Counted], when: When) -> Counted {
        let (term, years) = columns.split_last().map_or((Ok(None), columns), |(term, years)| (*term, years));
        match when {
            When::Term => term,
            When::Year(year) => {
                let place = usize::try_from(i64::from(year) - i64::from(self.first_year)).ok();
                place.and_then(|place| years.get(place)).copied().unwrap_or(Ok(None))
            }
        }
    }
}
