//! Units that a sum over units leaves out, because nobody entered theirs.

use crate::plan::{Count, Document, Unit, UnitId, When};

/// How many units without others under them have a result above zero and no count, neither their own nor one that a unit
/// above them gives for them. A share made from the others would be too small.
///
/// The result is that of `when`, the count that of `at`.
pub(super) fn missing_units(
    document: &Document,
    subject: Option<UnitId>,
    when: When,
    (count, at): (Count, When),
) -> usize {
    let plan = document.plan();
    let walk = subject.map_or_else(|| plan.walk(), |unit| plan.walk_under(unit));
    let mut missing = 0;
    // Everything deeper than this stands under a unit whose own count is there.
    let mut covered: Option<usize> = None;
    for (id, depth) in walk {
        if covered.is_some_and(|above| depth > above) {
            continue;
        }
        covered = None;
        let Some(unit) = plan.unit(id) else { continue };
        if has_own(unit, at, count) {
            covered = Some(depth);
        } else if unit.is_leaf() && Some(id) != subject {
            let result = document.roll_up().result(id, when);
            missing += usize::from(matches!(result, Ok(Some(result)) if !result.is_zero()));
        }
    }
    missing
}

/// For the term a count of a single year is enough.
fn has_own(unit: &Unit, when: When, count: Count) -> bool {
    unit.at(when).count(count).is_some()
        || (when == When::Term && unit.years().iter().any(|(_, record)| record.count(count).is_some()))
}
