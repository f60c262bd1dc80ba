//! The years of a group beside each other.

use super::group::Maker;
use crate::calc::{PercentagePoints, Quantity, Share, share_of};
use crate::plan::{PlanGroup, When};

/// A part in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearCell {
    /// Its count; `None` is blank.
    pub count: Option<Quantity>,
    /// Against the whole of that year.
    pub share: Option<Share>,
    /// Units with a result that the sum leaves out, as they have no count.
    pub missing: usize,
    /// Against its share of the year before in the table; `None` where one of the two has none, or leaves units out.
    pub change: Option<PercentagePoints>,
}

/// A part in every year of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearRow {
    /// What it is called.
    pub label: String,
    /// One for each year.
    pub cells: Vec<YearCell>,
    /// Its share in the last year of the table against the first.
    pub overall: Option<PercentagePoints>,
}

/// A group in the years that have counts of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearsBeside {
    /// The years, ascending; at least two.
    pub years: Vec<i32>,
    /// What the shares are of, in each.
    pub wholes: Vec<Option<Quantity>>,
    /// The parts in order.
    pub rows: Vec<YearRow>,
}

impl YearsBeside {
    pub(super) fn of(maker: &Maker<'_>, group: &PlanGroup) -> Option<Self> {
        let count = |of, year| maker.counted(of, When::Year(year)).ok().flatten();
        let has_counts = |year: &i32| group.parts.iter().any(|part| count(Some(part.id), *year).is_some());
        let years: Vec<i32> = maker.years().filter(has_counts).collect();
        if years.len() < 2 {
            return None;
        }
        let wholes: Vec<Option<Quantity>> = years.iter().map(|year| count(group.of, *year)).collect();
        let rows = group.parts.iter().map(|part| {
            let mut cells: Vec<YearCell> = Vec::with_capacity(years.len());
            for (year, whole) in years.iter().zip(&wholes) {
                let count = count(Some(part.id), *year);
                let share = count.zip(*whole).and_then(|(count, whole)| share_of(count, whole).ok());
                let missing = count.map_or(0, |_| maker.missing(part.id, When::Year(*year)));
                let mut cell = YearCell { count, share, missing, change: None };
                cell.change = cells.last().and_then(|before| points(before, &cell));
                cells.push(cell);
            }
            let ends = cells.first().zip(cells.last());
            let overall = ends.and_then(|(first, last)| points(first, last));
            YearRow { label: part.label.clone(), cells, overall }
        });
        Some(Self { rows: rows.collect(), years, wholes })
    }
}

/// A part above its whole has no share to compare, and neither has one that units are missing of.
fn points(before: &YearCell, now: &YearCell) -> Option<PercentagePoints> {
    let share = |cell: &YearCell| cell.share.filter(|share| cell.missing == 0 && !share.exceeds_whole)?.share;
    share(now)?.points_above(share(before)?).ok()
}
