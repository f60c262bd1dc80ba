//! The room of pace.

use crate::calc::CalendarUnit;
use crate::i18n::PaceWords;

pub(super) const WORDS: PaceWords = PaceWords {
    room: "Pace",
    heading: "Progress against time",
    today: "Today",
    no_day_now: "No date",
    no_day: "No cut-off date is given, so nothing can be compared with time yet: pick a date, or use today.",
    sentence,
    attained: |percent| format!("{percent} of the target"),
    result_is: |result| format!("result {result}"),
    no_result: "no result entered",
    no_target: "no target",
    zero_target: "the target is 0",
    mixed_targets: "the units’ targets are of different kinds and do not add up",
    elapsed: |percent| format!("{percent} of the time gone"),
    before: |day| format!("the period begins after the cut-off date {day}"),
    over: "the period is over",
    ahead: |count| format!("{count} ahead of an even spread"),
    behind: |count| format!("{count} behind an even spread"),
    on_pace: "exactly on an even spread",
    above_limit_pace: |count| format!("{count} over an even use of the limit"),
    below_limit_pace: |count| format!("{count} under an even use of the limit"),
    about: |count| format!("about {count}"),
    less_than_one: "less than 1",
    result_to: |day| format!("Result to {day}"),
    elapsed_share: "Time gone",
    days_of: |days, all| format!("{days}/{all} days"),
    days: |days| if days == "1" { "1 day".to_owned() } else { format!("{days} days") },
    expected_to_date: "Expected by now, evenly spread",
    ahead_of_even: "Ahead of an even spread",
    behind_even: "Behind an even spread",
    above_even_limit: "Over an even use of the limit",
    below_even_limit: "Under an even use of the limit",
    points: |points| format!("{points} percentage points"),
    against_high: |percent| format!("Against the upper end: {percent}."),
    later: |count| format!("{count} more is entered for after the cut-off date and is not counted here."),
    even_note: "“Evenly spread” is the target by the days gone. It is only a yardstick: results tend to come late in a period.",
    even_limit_note: "This target is a limit: lower is better. “Evenly” is the limit by the days gone.",
    needed_heading: "Still to do",
    needed_without_target: "There is no target, so nothing is left to work out.",
    needed_without_result: "No result is entered. If there is none yet, enter 0.",
    needed_without_day: "A cut-off date is needed to work with time.",
    missing: "Still missing",
    room_left: "Left within the limit",
    over_limit: |count| format!("The limit is exceeded by {count}."),
    finished: "The target is met; nothing is missing.",
    finished_over: |count| format!("The target is met and exceeded by {count}."),
    over_missing: |count| format!("The period is over and no time is left; {count} missing."),
    over_within_limit: |count| format!("The period is over, within the limit by {count}."),
    days_left: "Time left",
    needed_per,
    at_most_per,
    so_far: |average| format!("so far {average} on average"),
    less_than_a_month: "Less than a month is left, so nothing is given per month, quarter or year.",
    first_years: "Finish in the first … years",
    first_years_refused: |years| format!("The term has only {years} years."),
    target_over_years: |target, years| format!("{target} ÷ {years} years"),
    average_to_finish: |first, last| {
        if first == last {
            format!("To finish in {first}")
        } else {
            format!("Yearly average to finish in {first}–{last}")
        }
    },
    first_years_over: |count| format!("Those years are over; {count} missing."),
    forecast_heading: "Where the period may end",
    straight_line: "Forecast at the current pace (straight line)",
    straight_line_warning: "Only the pace so far carried on, no expectation. A district had 23 by the end of June: at that pace 46 in the year, yet by 12 October it had 96.",
    of_target: |percent| format!("{percent} of the target"),
    not_begun: "On the cut-off date the period has not begun.",
    over_no_forecast: "The period is over; there is nothing left to forecast.",
    profile: |years| format!("If it runs as in {years}"),
    as_in_year: |year| format!("As in {year}"),
    profile_year: |month, share, now| {
        format!("{share} of that year had come by the end of {}; this year {now}", month_name(month))
    },
    profile_note: "This year’s result divided by the share each earlier year had reached by the same month; the range runs from the lowest year to the highest.",
    profile_missing: "Earlier years cannot be used yet: results by month or quarter are needed for at least one earlier year of the plan, and a cut-off date within this year.",
    profile_needs_year: "For a forecast from earlier years, choose a year as the period.",
    profile_heading: "As earlier years ran",
    straight_line_heading: "At the current pace",
    expected_heading: "Expected on top",
    expected_low: "At least",
    expected_high: "At most",
    expected_end: "Expected at the end",
    expected_sum: |result, low, high| {
        if low == high { format!("{result} + {low}") } else { format!("{result} + {low}–{high}") }
    },
    expected_reversed: "The least is above the most: please check the two.",
    average_heading: "Yearly average",
    average_needs_term: "Yearly averages are of the term: choose the whole term as the period.",
    over_whole_term: "Over all years of the term",
    over_complete_years: "Over the complete years",
    over_years_to_date: "Over the time to the cut-off date",
    count_over_years: |count, years| format!("{count} ÷ {years} years"),
    average_needed: "Still needed per year",
    missing_is: |count| format!("{count} missing"),
    averages_note: "Three divisors give three figures: say in a report which one was used. The complete years count their own results only.",
    same_heading: "Against the same period last year",
    compare_needs_year: "A comparison needs a year: choose one as the period.",
    no_year_before: "The plan has no year before this one.",
    compare_missing: "One of the two years has no figure, so they cannot be compared.",
    of_year: |year| format!("Year {year}"),
    to_month: |month, year| {
        if month == 1 { format!("January {year}") } else { format!("January–{} {year}", month_name(month)) }
    },
    ratio: "Equal to",
    growth: "Up",
    fall: "Down",
    difference: "Difference",
    zero_before: "Last year’s figure is 0, so there is no ratio.",
    month_begun: |day| format!("This year’s last month only runs to {day}; last year’s is complete."),
    whole_years_compared: "Last year has no months or quarters that match the cut-off date, so this is the result so far against all of last year.",
    balance_heading: "Balance",
    balance_all: "For all units together these are sums to look at. Choose a unit above to fill it in.",
    balance_blank: "Nothing is entered yet. Fill in the opening count, increases and decreases; the closing count is worked out and checked.",
    increase: "Increase in the period",
    decrease: "Decrease in the period",
    closing_computed: "Closing count worked out",
    opening_missing: "The opening count is missing, so no closing count can be worked out.",
    closing_missing: "The closing count is not entered, so nothing can be checked.",
    closing_below_zero: "More left than there were: please check.",
    closing_agrees: "The closing count matches.",
    closing_above: |count| format!("Does not match: the closing count entered is {count} more than worked out."),
    closing_below: |count| format!("Does not match: the closing count entered is {count} less than worked out."),
    counted_as_zero: |terms| format!("Not entered and counted as 0: {terms}."),
    part_above_whole: |part, whole| format!("“{part}” is more than “{whole}”: please check."),
    transfers_apart: |count| format!("Transfers between the units inside do not match: in and out differ by {count}."),
    stages_heading: "Pipeline",
    no_stages: "The plan has no pipeline stages. Set them in “About this plan” in the table, or use the usual ones:",
    usual_stages: ["Non-members", "Outstanding non-members", "In awareness class", "Files", "Admitted", "Full members"],
    use_stages: "Use these stages",
    to_previous: |percent| format!("{percent} of the stage before"),
    to_first: |percent| format!("{percent} of the first stage"),
    stages_note: "A stage may be larger than the one before, as people may come from earlier years: above 100% is no mistake.",
    classes: "Classes held",
    class_words: &["class", "classes"],
    per_class: |stage| format!("{stage}: per class"),
    count_over_classes: |count, classes| format!("{count} ÷ {classes} classes"),
    per_class_missing: "The number of people in class is not entered.",
    charts_heading: "Charts",
    cumulative_chart: "Cumulative result against an even spread of the target",
    years_chart: "Result and target by year",
    units_chart: "Each unit against its target",
    chart_files: ["pace-cumulative", "pace-by-year", "pace-by-unit"],
    more_units: |units| format!("and {units} more; see the table."),
    no_charts: "Not enough to draw yet: a result is needed, and a cut-off date or months or quarters.",
    point_of_time: "To",
    cumulative: "Cumulative",
    even_spread: "Target spread evenly",
    month_mark: |month| month_name(month).chars().take(3).collect(),
    target_is: |target| format!("target {target}"),
    year: "Year",
    year_to: |year, day| format!("{year} (to {day})"),
    against_year_before: "Equal to … of the year before",
    sum_read_only: "For all units together these are sums. Choose a unit above to fill it in.",
};

fn sentence(parts: &str) -> String {
    [&super::super::sentence::capitalised(parts), "."].concat()
}

const fn needed_per(unit: CalendarUnit) -> &'static str {
    match unit {
        CalendarUnit::Month => "Needed per month",
        CalendarUnit::Quarter => "Needed per quarter",
        CalendarUnit::Year => "Needed per year",
    }
}

const fn at_most_per(unit: CalendarUnit) -> &'static str {
    match unit {
        CalendarUnit::Month => "At most per month",
        CalendarUnit::Quarter => "At most per quarter",
        CalendarUnit::Year => "At most per year",
    }
}

fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    NAMES.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}
