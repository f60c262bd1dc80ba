//! Counts beside target and result, added up over units when they are asked for.

use super::RollUp;
use super::count_sums::{Total, add_up, of_term};
use crate::calc::{CalcError, Movements, Quantity, closing_balance};
use crate::plan::{BalanceTerm, Count, Plan, UnitId, When};

/// A count of a unit beside those under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EffectiveCount {
    /// Its own; `None` is blank.
    pub own: Option<Quantity>,
    /// The sum of what counts for the units right under it; `Ok(None)` when all are blank.
    pub sum: Result<Option<Quantity>, CalcError>,
    /// What counts: its own where it has one, otherwise the sum.
    pub counted: Result<Option<Quantity>, CalcError>,
    /// Own − sum; `None` where one is blank.
    pub difference: Option<Quantity>,
}

/// The balance of a unit in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceFigure {
    /// Each term, in the order of [`BalanceTerm::ALL`].
    pub terms: Vec<(BalanceTerm, EffectiveCount)>,
    /// Opening + increase − decrease, where the opening count is not blank; blank terms count as zero.
    pub closing: Result<Option<Quantity>, CalcError>,
    /// Declared − computed closing count, where both are there.
    pub mismatch: Option<Quantity>,
    /// Transfers in − transfers out between the units right under this one, zero when both sides report the same;
    /// `None` where no unit under it has any.
    pub transfers_apart: Result<Option<Quantity>, CalcError>,
}

impl RollUp {
    /// A count of a unit in a column, worked out from the plan: everything under the unit is read.
    ///
    /// A transfer between two units under one parent counts in both and not in the parent. For the term counts of
    /// events add up over the years, and counts of a day (members, candidates, opening, closing) do not. `None` for an
    /// unknown unit.
    #[must_use]
    pub fn count(plan: &Plan, id: UnitId, when: When, count: Count) -> Option<EffectiveCount> {
        let unit = plan.unit(id)?;
        let (own, sum, counted) = match when {
            When::Year(year) => {
                let own = unit.year(year).count(count);
                let sum = years_under(plan, id, &[year], count).first().copied().unwrap_or_default().read();
                (own, sum, own.map_or(sum, |own| Ok(Some(own))))
            }
            When::Term => {
                let years: Vec<i32> = plan.term().years().collect();
                let mut under = years_under(plan, id, &years, count);
                let sum = under.pop().unwrap_or_default().read();
                let counted = of_term(unit, &years, &under, sum, count);
                (unit.term().count(count), sum, counted)
            }
        };
        let difference = own.zip(sum.ok().flatten()).and_then(|(own, sum)| own.minus(sum).ok());
        Some(EffectiveCount { own, sum, counted, difference })
    }

    /// The balance of a unit in a column; `None` for an unknown unit.
    #[must_use]
    pub fn balance(plan: &Plan, id: UnitId, when: When) -> Option<BalanceFigure> {
        let figure = |term| Self::count(plan, id, when, Count::Balance(term)).map(|figure| (term, figure));
        let terms: Vec<(BalanceTerm, EffectiveCount)> = BalanceTerm::ALL.into_iter().filter_map(figure).collect();
        plan.unit(id)?;
        let counted = |term| {
            let found = terms.iter().find(|entry| entry.0 == term);
            found.map_or(Ok(None), |(_, figure)| figure.counted)
        };
        let closing = closing(&counted);
        let declared = counted(BalanceTerm::Closing).ok().flatten();
        let mismatch =
            declared.zip(closing.ok().flatten()).and_then(|(declared, closing)| declared.minus(closing).ok());
        Some(BalanceFigure { closing, mismatch, transfers_apart: transfers_apart(plan, id, when), terms })
    }
}

fn closing(
    counted: &impl Fn(BalanceTerm) -> Result<Option<Quantity>, CalcError>,
) -> Result<Option<Quantity>, CalcError> {
    let Some(opening) = counted(BalanceTerm::Opening)? else { return Ok(None) };
    let or_zero = |term| counted(term).map(Option::unwrap_or_default);
    let movements = Movements {
        admitted: or_zero(BalanceTerm::Admitted)?,
        transferred_in: or_zero(BalanceTerm::TransferredIn)?,
        restored: or_zero(BalanceTerm::Restored)?,
        deceased: or_zero(BalanceTerm::Deceased)?,
        expelled: or_zero(BalanceTerm::Expelled)?,
        struck_off: or_zero(BalanceTerm::StruckOff)?,
        left: or_zero(BalanceTerm::Left)?,
        transferred_out: or_zero(BalanceTerm::TransferredOut)?,
    };
    closing_balance(opening, &movements).map(Some)
}

fn transfers_apart(plan: &Plan, id: UnitId, when: When) -> Result<Option<Quantity>, CalcError> {
    let total = |term| {
        let own = |child: &UnitId| plan.at(*child, when).count(Count::Balance(term));
        let counts: Vec<Quantity> = plan.children(Some(id)).iter().filter_map(own).collect();
        if counts.is_empty() { Ok(None) } else { Quantity::sum(counts).map(Some) }
    };
    match (total(BalanceTerm::TransferredInInside)?, total(BalanceTerm::TransferredOutInside)?) {
        (None, None) => Ok(None),
        (incoming, outgoing) => incoming.unwrap_or_default().minus(outgoing.unwrap_or_default()).map(Some),
    }
}

/// What counts under a unit: a total for each of these years, and one for the term of these years.
fn years_under(plan: &Plan, id: UnitId, years: &[i32], count: Count) -> Vec<Total> {
    let under = plan.walk_under(id).skip(1).map(|(id, depth)| (id, depth.saturating_sub(1))).collect();
    add_up(plan, under, years, count, |_, _| ())
}
