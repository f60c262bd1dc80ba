//! The room of allocation.

/// The room of allocation.
#[derive(Debug)]
pub struct AllocationWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// A single unit at the top: it is about those under it.
    pub went_down: fn(&str) -> String,
    /// The unit has nobody under it.
    pub nobody: fn(&str) -> String,
    /// The way to the unit above, by its name.
    pub to_parent: fn(&str) -> String,
    /// The way to all units.
    pub to_all: &'static str,
    /// So many more that are not named.
    pub and_more: fn(usize) -> String,
    /// The total that is shared out.
    pub total: &'static str,
    /// Left blank, it is the target of a period of a unit: period, unit, target.
    pub total_own: fn(&str, &str, &str) -> String,
    /// The same of a range or rate, and its lower end.
    pub total_lower_end: fn(&str, &str, &str, &str) -> String,
    /// A total was typed that is another than the target: period, unit, target.
    pub total_apart: fn(&str, &str, &str) -> String,
    /// There is no total, and no unit whose target could be taken.
    pub no_total: &'static str,
    /// The unit has no target of the period: unit, period.
    pub no_own_target: fn(&str, &str) -> String,
    /// The target of the unit could not be read: unit, period.
    pub own_unread: fn(&str, &str) -> String,
    /// The target is not whole.
    pub own_not_whole: fn(&str) -> String,
    /// The target is a limit or a number of units.
    pub own_of_another_kind: fn(&str) -> String,
    /// What every unit gets before weights count.
    pub base: &'static str,
    /// What happens with the rest.
    pub base_hint: &'static str,
    /// What the weights are: name of the choice.
    pub weights: &'static str,
    /// The same for all.
    pub equal: &'static str,
    /// Members.
    pub members: &'static str,
    /// Candidates.
    pub pool: &'static str,
    /// The last result.
    pub last_result: &'static str,
    /// A column of their own.
    pub own: &'static str,
    /// Of which period the figures are.
    pub source: fn(&str) -> String,
    /// No unit has such a figure.
    pub source_none: &'static str,
    /// How to fill the column.
    pub own_hint: &'static str,
    /// Takes over the weights that were typed for another period.
    pub take_weights: fn(&str) -> String,
    /// The method: name of the choice.
    pub method: &'static str,
    /// Largest remainder.
    pub largest_remainder: &'static str,
    /// Sainte-Laguë.
    pub sainte_lague: &'static str,
    /// Shows the bounds of single units.
    pub bounds: &'static str,
    /// Column: weight.
    pub weight: &'static str,
    /// Column: the least.
    pub minimum: &'static str,
    /// Column: the most.
    pub maximum: &'static str,
    /// Column: what is kept.
    pub locked: &'static str,
    /// How a unit is locked.
    pub locked_hint: &'static str,
    /// Keeps the target that stands there.
    pub keep: &'static str,
    /// The same of a unit by its name.
    pub keep_named: fn(&str) -> String,
    /// Gives every unit the text of the first: by the column.
    pub fill_down: fn(&str) -> String,
    /// Column: the exact share.
    pub quota: &'static str,
    /// Column: the target that is there.
    pub now: &'static str,
    /// What rounding gave or took.
    pub rounding: fn(&str) -> String,
    /// This column is written.
    pub chosen: &'static str,
    /// The other method gives another share.
    pub differs: &'static str,
    /// The unit is locked.
    pub is_locked: &'static str,
    /// The unit keeps its target.
    pub is_kept: &'static str,
    /// The unit has no target yet.
    pub is_new: &'static str,
    /// The unit has no weight.
    pub is_missing: &'static str,
    /// The last one was given by the rule for ties.
    pub is_tied: &'static str,
    /// The row of sums.
    pub sum: &'static str,
    /// The table of the units.
    pub units: &'static str,
    /// What stands in the way: heading.
    pub waits: &'static str,
    /// Whose text it is, what for, and the text.
    pub problem: fn(&str, &str, &str) -> String,
    /// There is no target that could be kept.
    pub nothing_to_keep: &'static str,
    /// So many more texts.
    pub more_problems: fn(usize) -> String,
    /// Units without a weight: their names.
    pub missing: fn(&str) -> String,
    /// Everything fits: heading.
    pub fits: &'static str,
    /// It does not fit: heading.
    pub does_not_fit: &'static str,
    /// The parts of the total: total, its parts.
    pub parts: fn(&str, &str) -> String,
    /// Kept by locked units.
    pub part_locked: fn(&str) -> String,
    /// Base: units, base, product.
    pub part_base: fn(&str, &str, &str) -> String,
    /// By weight.
    pub part_rest: fn(&str) -> String,
    /// What the whole parts leave over.
    pub left_by_rounding: fn(&str) -> String,
    /// Nothing was left over.
    pub nothing_left: &'static str,
    /// Both methods add up to the total, and give the same.
    pub methods_agree: fn(&str) -> String,
    /// Both add up to the total, and differ in units: total, how many, which.
    pub methods_differ: fn(&str, usize, &str) -> String,
    /// A tie: the method, the units.
    pub tie: fn(&str, &str) -> String,
    /// The rule for ties.
    pub tie_rule: &'static str,
    /// A unit with two figures, as it is named in a list.
    pub with_two: fn(&str, &str, &str) -> String,
    /// Minimum above maximum: the units with both.
    pub minimum_above_maximum: fn(&str) -> String,
    /// The base is above the maximum of units: base, units.
    pub base_above_maximum: fn(&str, &str) -> String,
    /// Locked units keep more than the total: locked, total, the difference.
    pub locked_above_total: fn(&str, &str, &str) -> String,
    /// All are locked and something is left: locked, total, the difference.
    pub all_locked: fn(&str, &str, &str) -> String,
    /// The base of all needs more than there is: units, base, product, what there is.
    pub base_above_left: fn(&str, &str, &str, &str) -> String,
    /// The minimums need more: sum, what there is, the difference, units.
    pub minimums_above_left: fn(&str, &str, &str, &str) -> String,
    /// The maximums take less: sum, what there is, the difference.
    pub maximums_below_left: fn(&str, &str, &str) -> String,
    /// Only units without weight could take the rest: what there is, what it can come to, units.
    pub no_weights: fn(&str, &str, &str) -> String,
    /// Below zero.
    pub negative: &'static str,
    /// Too large.
    pub overflow: &'static str,
    /// Writing: heading.
    pub write: &'static str,
    /// What changes: targets, of these new ones, unchanged ones, kept ones; the period.
    pub changes: fn(usize, usize, usize, usize, &str) -> String,
    /// Units with a result whose target changes.
    pub with_result: fn(&str) -> String,
    /// Units whose target becomes a number: the units with their targets.
    pub becomes_number: fn(&str) -> String,
    /// Units whose unread text goes.
    pub unread_goes: fn(&str) -> String,
    /// Writes.
    pub write_now: &'static str,
    /// Nothing is written before that.
    pub not_yet: &'static str,
    /// The plan has these numbers.
    pub is_written: fn(&str) -> String,
    /// The plan has had them.
    pub is_there: &'static str,
    /// Takes it back.
    pub undo: &'static str,
    /// The check of sums: heading.
    pub check: &'static str,
    /// What is checked of a unit.
    pub check_of: fn(&str) -> String,
    /// Own target, sum, difference; whether the sum is above.
    pub sum_apart: fn(&str, &str, &str, bool) -> String,
    /// Own target is the sum.
    pub sum_matches: fn(&str) -> String,
    /// Own target, and nothing was handed down.
    pub not_handed_down: fn(&str) -> String,
    /// No own target beside a sum.
    pub only_sum: fn(&str) -> String,
    /// Own target and those under it count different things.
    pub sum_mixed: fn(&str) -> String,
    /// Compared are the lower ends.
    pub by_lower_ends: &'static str,
    /// Units without a target.
    pub without_target: fn(&str) -> String,
    /// Term and years: assigned, over the years, difference; whether the years are above.
    pub years_apart: fn(&str, &str, &str, bool) -> String,
    /// Places that do not add up: how many.
    pub gaps: fn(usize) -> String,
    /// Every own target adds up.
    pub no_gaps: &'static str,
    /// There is no own target to be checked.
    pub nothing_to_check: &'static str,
    /// So many more places.
    pub more_gaps: fn(usize) -> String,
    /// A sentence about a period, or about a period of a unit.
    pub about: fn(&str, &str) -> String,
    /// Rows pasted, rows left out, whether by name.
    pub pasted: fn(usize, usize, bool) -> String,
}
