//! Counts beside target and result, added up over units when they are asked for.

use super::RollUp;
use crate::calc::{CalcError, Movements, Quantity, closing_balance};
use crate::plan::{BalanceTerm, Count, Plan, UnitId};

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
    /// A count of a unit in a year, worked out from the plan: everything under the unit is read.
    ///
    /// A transfer between two units under one parent counts in both and not in the parent. `None` for an unknown
    /// unit.
    #[must_use]
    pub fn count(plan: &Plan, id: UnitId, year: i32, count: Count) -> Option<EffectiveCount> {
        let unit = plan.unit(id)?;
        let own = unit.year(year).count(count);
        let sum = sum_under(plan, id, year, count);
        let counted = own.map_or(sum, |own| Ok(Some(own)));
        let difference = own.zip(sum.ok().flatten()).and_then(|(own, sum)| own.minus(sum).ok());
        Some(EffectiveCount { own, sum, counted, difference })
    }

    /// The balance of a unit in a year; `None` for an unknown unit.
    #[must_use]
    pub fn balance(plan: &Plan, id: UnitId, year: i32) -> Option<BalanceFigure> {
        let figure = |term| Self::count(plan, id, year, Count::Balance(term)).map(|figure| (term, figure));
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
        Some(BalanceFigure { closing, mismatch, transfers_apart: transfers_apart(plan, id, year), terms })
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

fn transfers_apart(plan: &Plan, id: UnitId, year: i32) -> Result<Option<Quantity>, CalcError> {
    let total = |term| {
        let own = |child: &UnitId| plan.year(*child, year).count(Count::Balance(term));
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

/// The part of a count that stays inside the parent.
const fn inside(count: Count) -> Option<Count> {
    match count {
        Count::Balance(BalanceTerm::TransferredIn) => Some(Count::Balance(BalanceTerm::TransferredInInside)),
        Count::Balance(BalanceTerm::TransferredOut) => Some(Count::Balance(BalanceTerm::TransferredOutInside)),
        Count::Balance(_) | Count::Members | Count::Pool | Count::Part(_) | Count::Stage(_) => None,
    }
}

fn sum_under(plan: &Plan, id: UnitId, year: i32, count: Count) -> Result<Option<Quantity>, CalcError> {
    match count {
        // Inside one parent is not inside the next: only what a unit says of itself.
        Count::Balance(BalanceTerm::TransferredInInside | BalanceTerm::TransferredOutInside) => return Ok(None),
        Count::Balance(_) | Count::Members | Count::Pool | Count::Part(_) | Count::Stage(_) => {}
    }
    let rows: Vec<(UnitId, usize)> = plan.walk_under(id).collect();
    // By depth: what the units seen so far at that depth, under the one that comes next above them, add up to.
    let mut totals: Vec<Total> = Vec::new();
    for (id, depth) in rows.into_iter().rev() {
        if totals.len() < depth + 2 {
            totals.resize(depth + 2, Total::default());
        }
        let sum = totals.get_mut(depth + 1).map(std::mem::take).unwrap_or_default().read();
        if depth == 0 {
            return sum;
        }
        let record = plan.year(id, year);
        let counted = record.count(count).map_or(sum, |own| Ok(Some(own)));
        if let Some(total) = totals.get_mut(depth) {
            total.add(counted, inside(count).and_then(|inside| record.count(inside)));
        }
    }
    Ok(None)
}
