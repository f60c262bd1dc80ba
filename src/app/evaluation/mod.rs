//! Every figure of a plan, gathered: what `chitieu.evaluate` gives, before it is printed.

mod figure;
mod groups;

pub use figure::ColumnFigure;
pub use groups::{GroupColumn, GroupFigures, PartFigure};

use groups::PartTables;

use crate::calc::{Fraction, Period, Quantity, UnitCounts, YearBasis, yearly_average};
use crate::plan::{Plan, RollUp, UnitId, When};

/// Something for the term, and for each of its years in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns<T> {
    /// For the term as a whole.
    pub term: T,
    /// For each year.
    pub years: Vec<(i32, T)>,
}

impl<T> Columns<T> {
    /// Works out each column.
    pub fn of(plan: &Plan, column: impl Fn(When) -> T) -> Self {
        Self {
            term: column(When::Term),
            years: plan.term().years().map(|year| (year, column(When::Year(year)))).collect(),
        }
    }

    /// A column; `None` for a year that is not there.
    #[must_use]
    pub fn at(&self, when: When) -> Option<&T> {
        match when {
            When::Term => Some(&self.term),
            When::Year(year) => self.years.iter().find(|entry| entry.0 == year).map(|entry| &entry.1),
        }
    }
}

/// How many units without others under them stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standings {
    /// By status; those that could not be worked out are in `units` and in none of its other counts.
    pub counts: UnitCounts,
    /// How many could not be worked out.
    pub failed: usize,
}

/// Consecutive years with a result of zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZeroYears {
    /// The first of them.
    pub first: i32,
    /// How many, at least one.
    pub years: usize,
}

/// All units together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TotalFigures {
    /// Σ result against Σ target of the units at the top.
    pub figures: Columns<ColumnFigure>,
    /// Where the units stand.
    pub standings: Columns<Standings>,
    /// Result of the term ÷ years; `None` without a result, or while no year has passed.
    pub yearly_average: Option<Fraction>,
    /// Each group of the plan.
    pub groups: Vec<GroupFigures>,
}

/// One unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitFigures {
    /// Which.
    pub id: UnitId,
    /// How far below the top.
    pub level: usize,
    /// What counts for it, against what counts.
    pub figures: Columns<ColumnFigure>,
    /// Result of the term ÷ years; `None` without a result, or while no year has passed.
    pub yearly_average: Option<Fraction>,
    /// The longest run of years with zero, the latest of equally long ones.
    pub zero_years: Option<ZeroYears>,
    /// Each group of the plan.
    pub groups: Vec<GroupFigures>,
}

/// Every figure of a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// What yearly averages are divided by: the years of the term, or those to the day of the results where the plan
    /// names one.
    pub average_basis: YearBasis,
    /// All units together.
    pub total: TotalFigures,
    /// Each unit, parents before children.
    pub units: Vec<UnitFigures>,
}

impl Evaluation {
    /// Works out everything. Time grows with units × years × (1 + parts of groups).
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let roll_up = RollUp::evaluate(plan);
        let parts = PartTables::of(plan);
        let average_basis = average_basis(plan);
        let average = |figures: &Columns<ColumnFigure>| average(figures.term.result, average_basis);
        let units = plan.walk().map(|(id, level)| {
            let figures = Columns::of(plan, |when| ColumnFigure::of_unit(roll_up.figure(plan, id, when).as_ref()));
            UnitFigures {
                id,
                level,
                yearly_average: average(&figures),
                zero_years: zero_years(plan, &roll_up, id),
                groups: parts.of_unit(plan, id, &figures),
                figures,
            }
        });
        let figures = Columns::of(plan, |when| ColumnFigure::of_total(roll_up.summary(when).as_ref()));
        let standings = Columns::of(plan, |when| {
            let summary = roll_up.summary(when);
            summary.map_or(Standings { counts: UnitCounts::default(), failed: 0 }, |summary| Standings {
                counts: summary.leaves,
                failed: summary.failed,
            })
        });
        Self {
            average_basis,
            units: units.collect(),
            total: TotalFigures {
                yearly_average: average(&figures),
                groups: parts.of_total(plan, &figures),
                figures,
                standings,
            },
        }
    }
}

pub(in crate::app) fn average_basis(plan: &Plan) -> YearBasis {
    let term = plan.term();
    let to_date = plan.as_of().and_then(|as_of| {
        let period = Period::years(term.first_year(), term.last_year()).ok()?;
        YearBasis::to_date(&period, as_of).ok()
    });
    to_date.unwrap_or(YearBasis::WholeTerm { years: u32::try_from(term.len()).unwrap_or(u32::MAX) })
}

fn average(result: Option<Quantity>, basis: YearBasis) -> Option<Fraction> {
    yearly_average(result?, basis).ok().map(|average| average.per_year)
}

fn zero_years(plan: &Plan, roll_up: &RollUp, id: UnitId) -> Option<ZeroYears> {
    let run = roll_up.zero_run(id)?;
    Some(ZeroYears { first: plan.term().years().nth(run.first)?, years: run.years })
}
