//! Counts beside target and result, added up from the bottom of the tree.

use crate::calc::{CalcError, Quantity};
use crate::plan::{BalanceTerm, Count, Plan, Unit, UnitId};

/// What counts of a unit; `Ok(None)` is blank.
pub(super) type Counted = Result<Option<Quantity>, CalcError>;

/// Adds up a count over rows of the tree, parents before children, the uppermost being depth 0; `visit` learns what
/// counts of each unit in each of these years and then in the term of these years. Gives the same columns of all
/// together.
pub(super) fn add_up(
    plan: &Plan,
    rows: Vec<(UnitId, usize)>,
    years: &[i32],
    count: Count,
    mut visit: impl FnMut(UnitId, Vec<Counted>),
) -> Vec<Total> {
    let blank = || vec![Total::default(); years.len() + 1];
    // By depth: what the units seen so far at that depth, under the one that comes next above them, add up to.
    let mut totals = vec![blank()];
    for (id, depth) in rows.into_iter().rev() {
        while totals.len() < depth + 2 {
            totals.push(blank());
        }
        let under = totals.get_mut(depth + 1).map_or_else(blank, |totals| std::mem::replace(totals, blank()));
        let (Some(unit), Some(totals)) = (plan.unit(id), totals.get_mut(depth)) else { continue };
        let mut counted = Vec::with_capacity(totals.len());
        for ((&year, total), under) in years.iter().zip(totals.iter_mut()).zip(&under) {
            let record = unit.year(year);
            let here = record.count(count).map_or_else(|| under.read(), |own| Ok(Some(own)));
            if adds_up(count) {
                total.add(here, inside(count).and_then(|inside| record.count(inside)));
            }
            counted.push(here);
        }
        if let (Some(total), Some(under_term)) = (totals.last_mut(), under.last()) {
            let here = of_term(unit, years, &under, under_term.read(), count);
            if adds_up(count) {
                total.add(here, inside(count).and_then(|inside| inside_term(unit, years, inside)));
            }
            counted.push(here);
        }
        visit(id, counted);
    }
    totals.into_iter().next().unwrap_or_else(blank)
}

/// Whether a count of a unit is part of the one above. Inside one parent is not inside the next: of these counts, only
/// what a unit says of itself.
const fn adds_up(count: Count) -> bool {
    match count {
        Count::Balance(BalanceTerm::TransferredInInside | BalanceTerm::TransferredOutInside) => false,
        Count::Balance(_) | Count::Members | Count::Pool | Count::Part(_) | Count::Stage(_) => true,
    }
}

/// A sum in the making: plain millionths, so that the order does not matter.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Total {
    any: bool,
    failed: bool,
    millionths: i128,
}

impl Total {
    pub(super) fn read(self) -> Counted {
        if self.failed {
            return Err(CalcError::Overflow);
        }
        if !self.any {
            return Ok(None);
        }
        let sum = Quantity::from_millionths(self.millionths)?;
        if sum.is_negative() { Err(CalcError::Negative) } else { Ok(Some(sum)) }
    }

    fn add(&mut self, counted: Counted, inside: Option<Quantity>) {
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
pub(super) fn of_term(unit: &Unit, years: &[i32], under: &[Total], sum: Counted, count: Count) -> Counted {
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
