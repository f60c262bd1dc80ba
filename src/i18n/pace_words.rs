//! The room of pace.

use crate::calc::CalendarUnit;

/// The room of pace.
#[derive(Debug)]
pub struct PaceWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Takes today as the last day of the results.
    pub today: &'static str,
    /// Takes that day away.
    pub no_day_now: &'static str,
    /// The plan names no last day of the results.
    pub no_day: &'static str,
    /// Parts of one sentence, joined by commas already: with a capital and a full stop.
    pub sentence: fn(&str) -> String,
    /// The attainment.
    pub attained: fn(&str) -> String,
    /// The result, where there is no attainment.
    pub result_is: fn(&str) -> String,
    /// No result was entered.
    pub no_result: &'static str,
    /// No target was entered.
    pub no_target: &'static str,
    /// The target is zero.
    pub zero_target: &'static str,
    /// The targets do not add up to one.
    pub mixed_targets: &'static str,
    /// The share of the period that has passed.
    pub elapsed: fn(&str) -> String,
    /// The last day of the results lies before the period.
    pub before: fn(&str) -> String,
    /// The period is over on that day.
    pub over: &'static str,
    /// Ahead of an even spread by so many.
    pub ahead: fn(&str) -> String,
    /// Behind it.
    pub behind: fn(&str) -> String,
    /// Exactly on it.
    pub on_pace: &'static str,
    /// Under a limit: more used up than an even spread, which is worse.
    pub above_limit_pace: fn(&str) -> String,
    /// Under a limit: less used up.
    pub below_limit_pace: fn(&str) -> String,
    /// A count that was rounded to a whole one.
    pub about: fn(&str) -> String,
    /// More than none and less than one.
    pub less_than_one: &'static str,
    /// The result to a day.
    pub result_to: fn(&str) -> String,
    /// The share of the days that have passed.
    pub elapsed_share: &'static str,
    /// So many of all days.
    pub days_of: fn(&str, &str) -> String,
    /// So many days.
    pub days: fn(&str) -> String,
    /// What an even spread asks for by now.
    pub expected_to_date: &'static str,
    /// Result − expected, at or above it.
    pub ahead_of_even: &'static str,
    /// Below it.
    pub behind_even: &'static str,
    /// Under a limit, at or above it.
    pub above_even_limit: &'static str,
    /// Under a limit, below it.
    pub below_even_limit: &'static str,
    /// So many percentage points.
    pub points: fn(&str) -> String,
    /// The attainment against the upper end of a range.
    pub against_high: fn(&str) -> String,
    /// Entered for later than the last day of the results.
    pub later: fn(&str) -> String,
    /// What even spreading is.
    pub even_note: &'static str,
    /// The same under a limit.
    pub even_limit_note: &'static str,
    /// Heading: what is still needed.
    pub needed_heading: &'static str,
    /// There is no target to reach.
    pub needed_without_target: &'static str,
    /// No result was entered: blank is not zero.
    pub needed_without_result: &'static str,
    /// Needs the last day of the results.
    pub needed_without_day: &'static str,
    /// Target − result.
    pub missing: &'static str,
    /// Limit − result.
    pub room_left: &'static str,
    /// Above the limit by so many.
    pub over_limit: fn(&str) -> String,
    /// The target is met.
    pub finished: &'static str,
    /// The target is exceeded by so many.
    pub finished_over: fn(&str) -> String,
    /// The period is over with so many missing.
    pub over_missing: fn(&str) -> String,
    /// The period is over within the limit by so many.
    pub over_within_limit: fn(&str) -> String,
    /// Days after the last day of the results.
    pub days_left: &'static str,
    /// Needed per month, quarter or year.
    pub needed_per: fn(CalendarUnit) -> &'static str,
    /// Under a limit: at most per month, quarter or year.
    pub at_most_per: fn(CalendarUnit) -> &'static str,
    /// The average so far, beside what is needed.
    pub so_far: fn(&str) -> String,
    /// Too little time for a figure per month.
    pub less_than_a_month: &'static str,
    /// In how many first years to finish: name of the input.
    pub first_years: &'static str,
    /// The term has only so many years.
    pub first_years_refused: fn(&str) -> String,
    /// Target ÷ years.
    pub target_over_years: fn(&str, &str) -> String,
    /// The yearly average that finishes from a year to a year.
    pub average_to_finish: fn(i32, i32) -> String,
    /// Those years are over with so many missing.
    pub first_years_over: fn(&str) -> String,
    /// Heading: where the period may end.
    pub forecast_heading: &'static str,
    /// The straight line, with its label.
    pub straight_line: &'static str,
    /// That it misleads.
    pub straight_line_warning: &'static str,
    /// What share of the target that is.
    pub of_target: fn(&str) -> String,
    /// The period has not begun.
    pub not_begun: &'static str,
    /// The period is over: there is nothing to forecast.
    pub over_no_forecast: &'static str,
    /// As in these earlier years.
    pub profile: fn(&str) -> String,
    /// As in one earlier year.
    pub as_in_year: fn(i32) -> String,
    /// The share that had come by the end of a month, and what has come this year by then.
    pub profile_year: fn(u8, &str, &str) -> String,
    /// How the range comes about.
    pub profile_note: &'static str,
    /// What is needed for a profile.
    pub profile_missing: &'static str,
    /// A profile is for a year.
    pub profile_needs_year: &'static str,
    /// Heading: as earlier years ran.
    pub profile_heading: &'static str,
    /// Heading: the straight line.
    pub straight_line_heading: &'static str,
    /// Heading: what somebody expects.
    pub expected_heading: &'static str,
    /// The least.
    pub expected_low: &'static str,
    /// The most.
    pub expected_high: &'static str,
    /// Where that leads.
    pub expected_end: &'static str,
    /// Result + low to high.
    pub expected_sum: fn(&str, &str, &str) -> String,
    /// The least is above the most.
    pub expected_reversed: &'static str,
    /// Heading: yearly averages.
    pub average_heading: &'static str,
    /// Averages are of the term.
    pub average_needs_term: &'static str,
    /// Over all years of the term.
    pub over_whole_term: &'static str,
    /// Over the years that are complete.
    pub over_complete_years: &'static str,
    /// Over the years to the last day of the results.
    pub over_years_to_date: &'static str,
    /// What was divided by how many years.
    pub count_over_years: fn(&str, &str) -> String,
    /// Still needed per year.
    pub average_needed: &'static str,
    /// What is missing.
    pub missing_is: fn(&str) -> String,
    /// Why there are three.
    pub averages_note: &'static str,
    /// Heading: the same period of the year before.
    pub same_heading: &'static str,
    /// The comparison is of a year.
    pub compare_needs_year: &'static str,
    /// There is no year before in the plan.
    pub no_year_before: &'static str,
    /// One of the two is blank.
    pub compare_missing: &'static str,
    /// A whole year.
    pub of_year: fn(i32) -> String,
    /// A year to the end of a month.
    pub to_month: fn(u8, i32) -> String,
    /// Now ÷ before.
    pub ratio: &'static str,
    /// (Now − before) ÷ before, at or above zero.
    pub growth: &'static str,
    /// The same below zero, without its sign.
    pub fall: &'static str,
    /// Now − before.
    pub difference: &'static str,
    /// Nothing came the year before, so that there is no ratio.
    pub zero_before: &'static str,
    /// This year's last month has only begun.
    pub month_begun: fn(&str) -> String,
    /// Whole years are compared although this one is not over.
    pub whole_years_compared: &'static str,
    /// Heading: the balance.
    pub balance_heading: &'static str,
    /// The figures are sums; units are filled in one by one.
    pub balance_all: &'static str,
    /// Nothing was entered.
    pub balance_blank: &'static str,
    /// Admitted + transferred in + restored.
    pub increase: &'static str,
    /// What went.
    pub decrease: &'static str,
    /// Opening + increase − decrease.
    pub closing_computed: &'static str,
    /// Without an opening count there is no closing one.
    pub opening_missing: &'static str,
    /// No closing count was declared.
    pub closing_missing: &'static str,
    /// More went than there were.
    pub closing_below_zero: &'static str,
    /// Declared and computed agree.
    pub closing_agrees: &'static str,
    /// Declared above computed.
    pub closing_above: fn(&str) -> String,
    /// Declared below computed.
    pub closing_below: fn(&str) -> String,
    /// Blank terms that count as zero.
    pub counted_as_zero: fn(&str) -> String,
    /// A part is more than what it is a part of.
    pub part_above_whole: fn(&str, &str) -> String,
    /// Transfers between units inside differ by so many.
    pub transfers_apart: fn(&str) -> String,
    /// Heading: the pipeline.
    pub stages_heading: &'static str,
    /// The plan has no stages; how to get them.
    pub no_stages: &'static str,
    /// The usual stages.
    pub usual_stages: [&'static str; 6],
    /// Takes the usual stages.
    pub use_stages: &'static str,
    /// Against the stage before.
    pub to_previous: fn(&str) -> String,
    /// Against the first stage.
    pub to_first: fn(&str) -> String,
    /// Stages need not shrink.
    pub stages_note: &'static str,
    /// How many classes were held: name of the input.
    pub classes: &'static str,
    /// Words, without marks, by which a stage is named after classes.
    pub class_words: &'static [&'static str],
    /// People of a stage per class.
    pub per_class: fn(&str) -> String,
    /// People ÷ classes.
    pub count_over_classes: fn(&str, &str) -> String,
    /// No stage has a count to be divided.
    pub per_class_missing: &'static str,
    /// Heading: the charts.
    pub charts_heading: &'static str,
    /// Title: the result as it grew.
    pub cumulative_chart: &'static str,
    /// Title: the years beside each other.
    pub years_chart: &'static str,
    /// Title: the units beside each other.
    pub units_chart: &'static str,
    /// Names of saved files of these three, in plain letters.
    pub chart_files: [&'static str; 3],
    /// Units that are not drawn.
    pub more_units: fn(&str) -> String,
    /// Nothing can be drawn.
    pub no_charts: &'static str,
    /// Column: when.
    pub point_of_time: &'static str,
    /// Column: the cumulative result.
    pub cumulative: &'static str,
    /// Column: the target spread evenly.
    pub even_spread: &'static str,
    /// A month below an axis.
    pub month_mark: fn(u8) -> String,
    /// The target, in a readout.
    pub target_is: fn(&str) -> String,
    /// Column: the year.
    pub year: &'static str,
    /// A year as far as a day.
    pub year_to: fn(i32, &str) -> String,
    /// Column: ratio to the year before.
    pub against_year_before: &'static str,
    /// All units together are not typed into.
    pub sum_read_only: &'static str,
}
