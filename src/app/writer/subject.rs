//! Whose figures, and what counts for them.

use super::columns;
use crate::calc::{CalcError, Quantity};
use crate::i18n::report::{ColumnFacts, Noun, Reporter, Span};
use crate::plan::{Count, CountTable, Plan, RollUp, UnitId, When};

/// What a report is asked for: a plan with its sums, whose figures, and which period.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its sums.
    pub roll_up: &'a RollUp,
    /// One unit; `None` is all of them together.
    pub subject: Option<UnitId>,
    /// The period.
    pub when: When,
}

impl<'a> Asked<'a> {
    /// The whole plan in its term, or in its only year.
    #[must_use]
    pub fn of_plan(plan: &'a Plan, roll_up: &'a RollUp) -> Self {
        let term = plan.term();
        let when = if term.len() == 1 { When::Year(term.first_year()) } else { When::Term };
        Self { plan, roll_up, subject: None, when }
    }

    /// The unit that reports; all units together where there are several at the top and none was chosen.
    pub(super) fn unit(&self) -> Option<UnitId> {
        match (self.subject, self.plan.roots()) {
            (Some(unit), _) => Some(unit),
            (None, [only]) => Some(*only),
            (None, _) => None,
        }
    }

    /// The units right under it.
    pub(super) fn under(&self) -> &'a [UnitId] {
        self.plan.children(self.unit())
    }

    pub(super) fn who(&self) -> Reporter {
        let name = self.unit().and_then(|unit| self.plan.unit(unit)).map(crate::plan::Unit::name);
        match name.map(str::trim) {
            Some(name) if !name.is_empty() => Reporter::Unit(name.to_owned()),
            Some(_) | None => Reporter::AllUnits,
        }
    }

    pub(super) fn noun(&self) -> Noun {
        Noun::of(self.plan.noun())
    }

    pub(super) fn span(&self, when: When) -> Span {
        let term = self.plan.term();
        match when {
            When::Year(year) => Span::Year(year),
            When::Term if term.len() == 1 => Span::Year(term.first_year()),
            When::Term => {
                let label = term.label().split_whitespace().collect::<Vec<_>>().join(" ");
                Span::Term { label, first: term.first_year(), last: term.last_year() }
            }
        }
    }

    pub(super) fn column(&self, when: When) -> ColumnFacts {
        columns::column(self, when)
    }

    /// What counts of a count in the period.
    pub(super) fn count(&self, count: Count) -> Result<Option<Quantity>, CalcError> {
        match self.unit() {
            Some(unit) => RollUp::count(self.plan, unit, self.when, count).map_or(Ok(None), |figure| figure.counted),
            None => CountTable::of(self.plan, count).total(self.when),
        }
    }
}
