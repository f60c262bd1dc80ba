//! Counts beside target and result, added up over units when they are asked for.

use super::RollUp;
use crate::calc::{CalcError, Movements, Quantity, closing_balance};
use crate::plan::{BalanceTerm, Count, Plan, Unit, UnitId, When};

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

/// A sum in the making: plain millionths, so that the order does not matter.
#[derive(Debug, Clone, Copy, Default)]
struct Total {
    any: bool,
    failed: bool,
    millionths: i128,
}

impl Total {
    fn read(self) -> Result<Option<Quantity>, CalcError> {
        if self.failed {
            return Err(CalcError::Overflow);
        }
        if !self.any {
            return Ok(None);
        }
        let sum = Quantity::from_millionths(self.millionths)?;
        if sum.is_negative() { Err(CalcError::Negative) } else { Ok(Some(sum)) }
    }

    fn add(&mut self, counted: Result<Option<Quantity>, CalcError>, inside: Option<Quantity>) {
        match counted {
            Ok(Some(counted)) => {
                self.any = true;
                let inside = inside.unwrap_or_default().millionths();
                self.millionths = self.millionths.wrapping_add(counted.millionths() - inside);
            }
            Ok(None) => {}
            Err(_) => self.failed = true,
        }
    }
}

/// Whether a count belongs to a day, and does not add up over years.
const fn is_of_a_day(count: Count) -> bool {
    match count {
        Count::Members | Count::Pool | Count::Balance(BalanceTerm::Opening | BalanceTerm::Closing) => true,
        Count::Balance(_) | Count::Part(_) | Count::Stage(_) => false,
    }
}

/// The part of a count that stays inside the parent.
const fn inside(count: Count) -> Option<Count> {
    match count {
        Count::Balance(BalanceTerm::TransferredIn) => Some(Count::Balance(BalanceTerm::TransferredInInside)),
        Count::Balance(BalanceTerm::TransferredOut) => Some(Count::Balance(BalanceTerm::TransferredOutInside)),
        Count::Balance(_) | Count::Members | Count::Pool | Count::Part(_) | Count::Stage(_) => None,
    }
}

/// What counts of a unit for the term: entered for the term; where a year has one of its own, what its years count;
/// otherwise what counts under it. `under` has the totals under it, by year.
fn of_term(
    unit: &Unit,
    years: &[i32],
    under: &[Total],
    sum: Result<Option<Quantity>, CalcError>,
    count: Count,
) -> Result<Option<Quantity>, CalcError> {
    if let Some(own) = unit.term().count(count) {
        return Ok(Some(own));
    }
    if is_of_a_day(count) || years.iter().all(|&year| unit.year(year).count(count).is_none()) {
        return sum;
    }
    let mut total = Total::default();
    for (&year, under) in years.iter().zip(under) {
        total.add(unit.year(year).count(count).map_or_else(|| under.read(), |own| Ok(Some(own))), None);
    }
    total.read()
}

/// What stays inside the parent of what counts for the term.
fn inside_term(unit: &Unit, years: &[i32], inside: Count) -> Option<Quantity> {
    let by_years = || years.iter().filter_map(|&year| unit.year(year).count(inside));
    unit.term().count(inside).or_else(|| Quantity::sum(by_years()).ok())
}

/// What counts under a unit: a total for each of these years, and one for the term of these years.
fn years_under(plan: &Plan, id: UnitId, years: &[i32], count: Count) -> Vec<Total> {
    let blank = || vec![Total::default(); years.len() + 1];
    match count {
        // Inside one parent is not inside the next: only what a unit says of itself.
        Count::Balance(BalanceTerm::TransferredInInside | BalanceTerm::TransferredOutInside) => return blank(),
        Count::Balance(_) | Count::Members | Count::Pool | Count::Part(_) | Count::Stage(_) => {}
    }
    let rows: Vec<(UnitId, usize)> = plan.walk_under(id).collect();
    // By depth: what the units seen so far at that depth, under the one that comes next above them, add up to.
    let mut totals: Vec<Vec<Total>> = Vec::new();
    for (id, depth) in rows.into_iter().rev() {
        while totals.len() < depth + 2 {
            totals.push(blank());
        }
        let under = totals.get_mut(depth + 1).map_or_else(blank, |totals| std::mem::replace(totals, blank()));
        if depth == 0 {
            return under;
        }
        let (Some(unit), Some(totals)) = (plan.unit(id), totals.get_mut(depth)) else { continue };
        for ((&year, total), under) in years.iter().zip(totals.iter_mut()).zip(&under) {
            let record = unit.year(year);
            let counted = record.count(count).map_or_else(|| under.read(), |own| Ok(Some(own)));
            total.add(counted, inside(count).and_then(|inside| record.count(inside)));
        }
        if let (Some(total), Some(under_term)) = (totals.last_mut(), under.last()) {
            let counted = of_term(unit, years, &under, under_term.read(), count);
            total.add(counted, inside(count).and_then(|inside| inside_term(unit, years, inside)));
        }
    }
    blank()
}
