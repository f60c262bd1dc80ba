//! The units under the one that reports: how many stand where, and who has the highest attainment.

use super::Asked;
use crate::calc::{Percentage, Quantity, Status, UnitCounts};
use crate::i18n::report::{Measured, UnitFacts, UnitGroup, ZeroYearsFacts};
use crate::ordered;
use crate::plan::{Standing, UnitId, When};

/// As many are named, and as many more as are equal to the last of them.
const NAMED: usize = 3;
const MOST_NAMED: usize = 5;

/// Those right under it, and those at the lowest level where these are others.
pub(super) fn units(asked: &Asked<'_>) -> Vec<UnitFacts> {
    let under = asked.under();
    if under.is_empty() {
        return Vec::new();
    }
    let mut all = vec![count(asked, UnitGroup::Under, under)];
    let leaves = lowest(asked);
    if leaves.len() != under.len() {
        all.push(count(asked, UnitGroup::Lowest, &leaves));
    }
    all
}

/// The units without others under them, in the order of the plan.
fn lowest(asked: &Asked<'_>) -> Vec<UnitId> {
    let is_leaf = |id: &UnitId| asked.plan.children(Some(*id)).is_empty();
    let walk = asked.unit().map_or_else(|| asked.plan.walk(), |unit| asked.plan.walk_under(unit));
    walk.map(|(id, _)| id).filter(is_leaf).collect()
}

fn count(asked: &Asked<'_>, group: UnitGroup, units: &[UnitId]) -> UnitFacts {
    let standing = |id: &UnitId| match asked.roll_up.standing(*id, asked.when) {
        Some(Standing::Status(status)) => Some((status, asked.roll_up.result(*id, asked.when).ok().flatten())),
        Some(Standing::Failed(_)) | None => None,
    };
    let standings: Vec<(Status, Option<Quantity>)> = units.iter().filter_map(standing).collect();
    let failed = units.len() - standings.len();
    // Those that could not be worked out are units all the same.
    let mut counts = UnitCounts::of(standings);
    counts.units = units.len();
    UnitFacts {
        group,
        counts,
        failed,
        share_with_result: counts.share_with_result().ok(),
        zero_years: if asked.when == When::Term { zero_years(asked, units) } else { None },
    }
}

fn zero_years(asked: &Asked<'_>, units: &[UnitId]) -> Option<ZeroYearsFacts> {
    let runs = units.iter().filter_map(|id| asked.roll_up.zero_run(*id)).map(|run| run.years);
    let runs: Vec<usize> = runs.filter(|years| *years > 1).collect();
    let longest = runs.iter().copied().max()?;
    Some(ZeroYearsFacts { units: runs.len(), longest })
}

/// The names, in the order of the plan, of those that reached their target and went furthest beyond it.
pub(super) fn best(asked: &Asked<'_>) -> Vec<(String, Measured)> {
    let measured = |id: &UnitId| -> Option<(String, Measured, Percentage)> {
        let name = asked.plan.unit(*id)?.name().trim().to_owned();
        let one = Asked { subject: Some(*id), ..*asked };
        let column = one.column(asked.when);
        let assessment = column.assessment.ok()?;
        // Under a limit more is no better.
        if name.is_empty() || column.target.is_none_or(|target| target.is_limit()) {
            return None;
        }
        let reached = matches!(assessment.status, Status::Exceeded | Status::Met);
        let attainment = assessment.against.and_then(|measure| measure.attainment).filter(|_| reached)?;
        Some((name, column.measured()?, attainment))
    };
    let mut found: Vec<_> = asked.under().iter().filter_map(measured).enumerate().collect();
    ordered::sort_by(&mut found, |a, b| (b.1.2, a.0).cmp(&(a.1.2, b.0)));
    let at = |place: usize| found.get(place).map(|entry| entry.1.2);
    let mut named = found.len().min(NAMED);
    while named > 0 && at(named).is_some() && at(named) == at(named - 1) && named < MOST_NAMED {
        named += 1;
    }
    // So many are equal that naming some of them would pass over the others.
    if named > 0 && at(named).is_some() && at(named) == at(named - 1) {
        let last = at(named);
        named = found.iter().take_while(|entry| Some(entry.1.2) != last).count();
    }
    found.truncate(named);
    ordered::sort_by_key(&mut found, |entry| entry.0);
    found.into_iter().map(|(_, (name, measured, _))| (name, measured)).collect()
}
