//! The room of shares.

use crate::calc::RateBase;

/// The room of shares.
#[derive(Debug)]
pub struct ShareRoomWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// The result as a whole, within a sentence.
    pub result: &'static str,
    /// Heading of a group whose parts may overlap.
    pub overlapping: &'static str,
    /// Heading of a group whose parts divide the whole.
    pub partition: &'static str,
    /// A group that breaks down a part: the heading of its kind, and the part.
    pub within: fn(&str, &str) -> String,
    /// What the shares are of: its name and count.
    pub whole: fn(&str, &str) -> String,
    /// That the named whole is blank.
    pub whole_blank: fn(&str) -> String,
    /// A part.
    pub part: &'static str,
    /// Its count.
    pub count: &'static str,
    /// Its share.
    pub share: &'static str,
    /// Its share as published.
    pub published: &'static str,
    /// Stands where a count was not entered.
    pub not_entered: &'static str,
    /// A share of the result, beside the share of a part of it.
    pub of_result: fn(&str) -> String,
    /// A part is larger than the named whole.
    pub above_whole: fn(&str) -> String,
    /// So many units with a result have no count.
    pub missing_units: fn(usize) -> String,
    /// The same in a narrow cell.
    pub missing_short: fn(usize) -> String,
    /// So many units with a result are not in the base.
    pub missing_base: fn(usize) -> String,
    /// So many parts are blank.
    pub blank_parts: fn(usize) -> String,
    /// What the parts come to while there is no whole.
    pub sum_alone: fn(&str) -> String,
    /// Counts of several units are entered unit by unit.
    pub choose_unit: &'static str,
    /// What is in none of the parts of a partition.
    pub rest: &'static str,
    /// The name of a saved picture, in letters that every system takes.
    pub file_name: &'static str,
    /// Choice: shares that add to 100 %.
    pub adjust: &'static str,
    /// Marks a share that was adjusted, for screen readers.
    pub adjusted: &'static str,
    /// What the mark means.
    pub adjusted_note: &'static str,
    /// That the adjustment changed no figure.
    pub adjusted_none: &'static str,
    /// Heading of the whole that published shares imply; the name of the whole.
    pub implied: fn(&str) -> String,
    /// How many published shares it is from.
    pub implied_from: fn(usize) -> String,
    /// The named whole and its count are among those that fit.
    pub whole_fits: fn(&str, &str) -> String,
    /// The named whole and its count are not among those that fit, by either rule.
    pub whole_apart: fn(&str, &str) -> String,
    /// A part with its count and published share.
    pub pair: fn(&str, &str, &str) -> String,
    /// These pairs fit no whole number, even alone.
    pub alone: fn(&str) -> String,
    /// The first pair needs at least so much, the second allows at most so much.
    pub apart: fn(&str, &str, &str, &str) -> String,
    /// What the mark at a small count says.
    pub small: &'static str,
    /// The reminder about small counts.
    pub small_note: &'static str,
    /// Heading of the years beside each other.
    pub years: &'static str,
    /// What changes are against.
    pub years_hint: &'static str,
    /// Heading of the change from one year to another.
    pub over_years: fn(i32, i32) -> String,
    /// Larger by so many points.
    pub up: fn(&str) -> String,
    /// Smaller by so many points.
    pub down: fn(&str) -> String,
    /// The same share.
    pub same: &'static str,
    /// Less than so much.
    pub below: fn(&str) -> String,
    /// Heading of the rates.
    pub rate: &'static str,
    /// What they are.
    pub rate_hint: &'static str,
    /// A base.
    pub base: &'static str,
    /// A base in full, with its year.
    pub base_name: fn(RateBase, i32) -> String,
    /// From which column the base is.
    pub base_from: fn(&str, i32) -> String,
    /// The rate.
    pub rate_column: &'static str,
    /// The counts of a rate target.
    pub counts_column: fn(&str) -> String,
    /// The base is blank.
    pub base_missing: fn(&str, i32) -> String,
    /// The base is of a year outside the plan.
    pub base_outside: fn(i32) -> String,
    /// There is no result.
    pub result_missing: &'static str,
    /// A base of zero.
    pub zero_base: &'static str,
    /// The rate target and the counts it stands for.
    pub rate_target: fn(&str, &str) -> String,
    /// The result is exactly the rate of this base: result, rate, base.
    pub exactly_rate_of: fn(&str, &str, &str) -> String,
    /// How to write a rate target.
    pub no_rate_target: &'static str,
    /// There are no groups yet.
    pub no_groups: &'static str,
    /// Opens the box of groups.
    pub edit_groups: &'static str,
    /// Before the groups on offer.
    pub offer: &'static str,
    /// Groups on offer, each as a line of the box.
    pub offers: &'static [&'static str],
    /// The lines of the box are no groups; what was typed stays.
    pub groups_unread: &'static str,
    /// Where groups can be set as well.
    pub at_table: &'static str,
}
