//! The room of shares.

use crate::calc::RateBase;
use crate::i18n::ShareRoomWords;

pub(super) const WORDS: ShareRoomWords = ShareRoomWords {
    room: "Shares",
    heading: "What the result is made up of",
    result: "result",
    overlapping: "Of which",
    partition: "Divided into",
    within: |kind, part| format!("{kind}, within “{part}”"),
    whole: |name, count| format!("Against the {name}, {count}."),
    whole_blank: |name| format!("No {name} has been entered, so there are no shares yet."),
    part: "Part",
    count: "Count",
    share: "Share",
    published: "% published",
    not_entered: "not entered",
    of_result: |percent| format!("{percent} of the result"),
    above_whole: |name| {
        format!("Larger than the {name}: no part can be larger than its whole. Please check both figures.")
    },
    missing_units: |units| {
        let units = if units == 1 { "1 unit has".to_owned() } else { format!("{units} units have") };
        format!("{units} a result and no count here: the share may be too low.")
    },
    missing_short: |units| if units == 1 { "1 unit missing".to_owned() } else { format!("{units} units missing") },
    missing_base: |units| {
        let units = if units == 1 { "1 unit has".to_owned() } else { format!("{units} units have") };
        format!("{units} a result and no count in this base: the rate may be too high.")
    },
    blank_parts: |parts| {
        if parts == 1 {
            "1 part has not been entered.".to_owned()
        } else {
            format!("{parts} parts have not been entered.")
        }
    },
    sum_alone: |sum| format!("The parts add up to {sum}."),
    choose_unit: "Counts are sums of the units. To enter them here, choose a unit.",
    rest: "The rest",
    file_name: "shares",
    adjust: "Adjust the shares of what is divided so that they add to exactly 100%",
    adjusted: "adjusted",
    adjusted_note: "* Not the rounding that was chosen: adjusted by largest remainders so that shares add to exactly 100%.",
    adjusted_none: "They add to exactly 100%; nothing had to be adjusted.",
    implied: |name| format!("The {name} that the published shares imply"),
    implied_from: |shares| {
        let shares = if shares == 1 {
            "the published share prints".to_owned()
        } else {
            format!("all {shares} published shares print")
        };
        format!("Whole numbers of which {shares} as published:")
    },
    whole_fits: |name, count| format!("The {name}, {count}, is one of these."),
    whole_apart: |name, count| format!("The {name}, {count}, is not one of these."),
    pair: |part, count, percent| format!("“{part}” ({count} and {percent})"),
    alone: |pairs| format!("none; {pairs} fits no whole number even alone"),
    apart: |above, least, below, most| {
        format!("none: {above} needs a whole of {least} or more, while {below} allows {most} at most")
    },
    small: "small count",
    small_note: "° A count of 1 or 2 can tell who is meant; think twice before publishing it.",
    years: "Years beside each other",
    years_hint: "Changes are against the year before in the table, in percentage points.",
    over_years: |first, last| format!("{last} against {first}"),
    up: |points| format!("up {points} percentage points"),
    down: |points| format!("down {points} percentage points"),
    same: "unchanged",
    below: |least| format!("less than {least}"),
    rate: "Admission rate",
    rate_hint: "The result divided by the people there were at some time; every rate names its base.",
    base: "Base",
    base_name: |base, year| match base {
        RateBase::StartOfYear => format!("Start of {year}"),
        RateBase::EndOfPreviousYear => format!("End of the previous year ({year})"),
        RateBase::StartOfTerm => format!("Start of the term ({year})"),
        RateBase::Current => format!("Current (end of {year})"),
    },
    base_from: |column, year| format!("column “{column}”, {year}"),
    rate_column: "Rate",
    counts_column: |rate| format!("{rate} in numbers"),
    base_missing: |column, year| format!("Not entered: column “{column}” of {year}."),
    base_outside: |year| format!("{year} is not a year of this plan."),
    result_missing: "No result has been entered, so there is no rate yet.",
    zero_base: "The base is 0, so there is no rate.",
    rate_target: |target, counts| format!("Target {target}: that is {counts}."),
    exactly_rate_of: |result, rate, base| format!("The result {result} is exactly {rate} of {base}."),
    no_rate_target: "If the target is a rate, write it like 3–4% × 1,200 at start of year: it is turned into whole numbers for each base.",
    no_groups: "This plan has no groups yet. Choose one of these, or write your own.",
    edit_groups: "Edit the groups",
    offer: "Add a group",
    offers: &[
        "of which: women; ethnic minorities; youth union members; religious",
        "divided into: aged 18–30; aged 31–35; aged 36–40; aged 41–50; over 50",
        "divided into: farmers; workers; public employees; armed forces; others",
    ],
    groups_unread: "These lines were not understood; what you typed is still there.",
    at_table: "It can be changed in the table as well, under About this plan.",
};
