//! The room of allocation.

use crate::i18n::AllocationWords;

pub(super) const WORDS: AllocationWords = AllocationWords {
    room: "Allocation",
    heading: "Allocating targets",
    went_down: |unit| format!("The plan has one unit at the top: sharing out among the units under {unit}."),
    nobody: |unit| format!("{unit} has no units under it to share among."),
    to_parent: |unit| format!("Share out one level up: {unit}"),
    to_all: "Share out among all top units",
    and_more: |more| if more == 1 { "and 1 other unit".to_owned() } else { format!("and {more} other units") },
    total: "Total to allocate",
    total_own: |period, unit, target| format!("Left blank, it is the target of {unit} for {period}: {target}."),
    total_lower_end: |period, unit, target, low| {
        format!("Left blank: the target of {unit} for {period} is {target}; its lower end {low} is taken.")
    },
    total_apart: |period, unit, target| format!("Differs from the target of {unit} for {period}: {target}."),
    no_total: "There is no total to allocate. Enter one.",
    no_own_target: |unit, period| {
        format!("There is no total: {unit} has no target for {period}. Enter a total here, or the target in the Table.")
    },
    own_unread: |unit, period| format!("The target of {unit} for {period} could not be read. Enter a total here."),
    own_not_whole: |target| {
        format!("The target {target} is not a whole number and cannot be shared out. Enter a total.")
    },
    own_of_another_kind: |target| {
        format!("The target {target} is a limit or a number of units, not a total to share out. Enter a total.")
    },
    base: "Equal base per unit",
    base_hint: "Each unit gets this first; the rest goes by weight.",
    weights: "Allocation basis",
    equal: "Equal shares",
    members: "Members at start of year",
    pool: "Candidates",
    last_result: "Last result",
    own: "Own column (population…)",
    source: |period| format!("Figures of: {period}."),
    source_none: "No unit has this figure yet.",
    own_hint: "Type, or paste a whole column from Excel, into the column Weight.",
    take_weights: |period| format!("Take over the weights entered for {period}"),
    method: "Rounding method to write",
    largest_remainder: "Largest remainder",
    sainte_lague: "Sainte-Laguë",
    bounds: "Minimum, maximum and lock per unit",
    weight: "Weight",
    minimum: "Minimum",
    maximum: "Maximum",
    locked: "Locked at",
    locked_hint: "A locked unit keeps its number and takes no part: type a number, or press “keep” (the sign =) to keep \
                  its present target.",
    keep: "keep",
    keep_named: |unit| format!("Keep the present target: {unit}"),
    fill_down: |column| format!("{column}: as the first unit"),
    quota: "Before rounding",
    now: "Present",
    rounding: |by| format!("rounding {by}"),
    chosen: "to write",
    differs: "differs from the other method",
    is_locked: "locked",
    is_kept: "kept",
    is_new: "new",
    is_missing: "missing",
    is_tied: "tie",
    sum: "Sum",
    units: "Allocation by unit",
    waits: "Cannot be worked out yet",
    problem: |unit, field, text| {
        if unit.is_empty() { format!("{field} “{text}”:") } else { format!("{unit}, {field} “{text}”:") }
    },
    nothing_to_keep: "The target cell has no whole number to keep.",
    more_problems: |more| if more == 1 { "and 1 more.".to_owned() } else { format!("and {more} more.") },
    missing: |units| {
        format!("No weight yet: {units}. Enter one (0 is a weight too), choose another basis, or lock these units.")
    },
    fits: "Result of the allocation",
    does_not_fit: "Cannot be shared out",
    parts: |total, parts| format!("Total {total} = {parts}."),
    part_locked: |count| format!("{count} locked"),
    part_base: |units, base, product| format!("{product} as equal base ({units} × {base})"),
    part_rest: |count| format!("{count} by weight"),
    left_by_rounding: |count| {
        format!(
            "Rounding remainder: whole parts of the exact shares leave {count} over; largest remainder gives one more to \
             the {count} largest fractions."
        )
    },
    nothing_left: "Rounding remainder: none, every exact share is a whole number.",
    methods_agree: |total| format!("Both methods add up to {total} and give the same."),
    methods_differ: |total, count, units| {
        let noun = if count == 1 { "unit" } else { "units" };
        format!(
            "Both methods add up to {total} and differ in {count} {noun}: {units} (largest remainder / Sainte-Laguë)."
        )
    },
    tie: |method, units| format!("{method}, tie: {units} have an equal claim to the last one given."),
    tie_rule: "By rule the larger weight comes first, then the larger maximum, then the larger minimum, then the unit \
               that stands first in the table.",
    with_two: |unit, one, other| format!("{unit} ({one} / {other})"),
    minimum_above_maximum: |units| format!("The minimum is above the maximum of: {units}."),
    base_above_maximum: |base, units| format!("The equal base of {base} is above the maximum of: {units}."),
    locked_above_total: |locked, total, apart| {
        format!(
            "Locked units keep {locked}, more than the total {total}: {apart} too many. Unlock some or raise the total."
        )
    },
    all_locked: |locked, total, apart| {
        format!("Every unit is locked, keeping {locked} of the total {total}: {apart} go to nobody. Unlock a unit.")
    },
    base_above_left: |units, base, product, left| {
        format!(
            "The equal base {units} × {base} = {product} is more than the {left} to share out. Lower it or raise the total."
        )
    },
    minimums_above_left: |sum, left, apart, units| {
        format!("The minimums add up to {sum}, more than the {left} to share out: {apart} short. Minimums at: {units}.")
    },
    maximums_below_left: |sum, left, apart| {
        format!("The maximums add up to only {sum}, less than the {left} to share out: {apart} can go to nobody.")
    },
    no_weights: |left, reach, units| {
        format!(
            "Of {left} to share out only {reach} can be given: the weight is 0 at {units}, and all others are at their maximum."
        )
    },
    negative: "Total, weights and bounds cannot be below zero.",
    overflow: "Too large to be shared out exactly.",
    write: "Write into the plan",
    changes: |targets, new, same, kept, period| {
        let mut text = format!("Targets for {period}: {targets} change");
        if new > 0 {
            text.push_str(&format!(" ({new} of them new)"));
        }
        if same > 0 {
            text.push_str(&format!(", {same} are right already"));
        }
        if kept > 0 {
            text.push_str(&format!(", {kept} are kept"));
        }
        text.push('.');
        text
    },
    with_result: |units| format!("These have results, whose attainment will be measured anew: {units}."),
    becomes_number: |units| format!("Targets of another form become exact numbers: {units}."),
    unread_goes: |units| format!("Unreadable text in the target cell is replaced by a number: {units}."),
    write_now: "Write into the plan",
    not_yet: "Nothing is written yet. The column “Present” shows what each target changes from.",
    is_written: |period| format!("The targets for {period} were written into the plan."),
    is_there: "The plan has exactly these numbers.",
    undo: "Undo",
    check: "Check of targets handed down",
    check_of: |unit| format!("{unit} against the units under it"),
    sum_apart: |own, sum, apart, above| {
        let side = if above { "more" } else { "less" };
        format!("assigned {own}, the units add up to {sum}: {apart} {side} than assigned.")
    },
    sum_matches: |own| format!("assigned {own}, matches the sum of the units."),
    not_handed_down: |own| format!("assigned {own}, the units have no targets yet."),
    only_sum: |sum| format!("no target of its own; the units add up to {sum}."),
    sum_mixed: |own| format!("assigned {own}; the targets of the units are of other kinds and cannot be compared."),
    by_lower_ends: "Compared by their lower ends.",
    without_target: |units| format!("Without a target: {units}."),
    years_apart: |assigned, years, apart, above| {
        let side = if above { "more" } else { "less" };
        format!("assigned {assigned}, the years add up to {years}: {apart} {side} than assigned.")
    },
    gaps: |count| {
        let places = if count == 1 { "1 place does".to_owned() } else { format!("{count} places do") };
        format!("{places} not add up further down. Press one to go to the unit and period.")
    },
    no_gaps: "Further down every target that was handed down adds up.",
    nothing_to_check: "There is no target of a unit above others to check.",
    more_gaps: |more| if more == 1 { "and 1 more place.".to_owned() } else { format!("and {more} more places.") },
    about: |period, sentence| format!("{period}: {sentence}"),
    pasted: |rows, left_out, by_name| {
        let mut text = if rows == 1 { "1 row pasted".to_owned() } else { format!("{rows} rows pasted") };
        if by_name {
            text.push_str(", placed by unit names");
        }
        if left_out > 0 {
            text.push_str(&format!("; {left_out} without a matching unit left out"));
        }
        text.push('.');
        text
    },
};
