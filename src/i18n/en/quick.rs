//! English words of the quick page.

use crate::calc::Status;
use crate::i18n::ShareLead;
use crate::i18n::catalogue::{OutcomeWords, ShareWords};

pub(super) const OUTCOME: OutcomeWords = OutcomeWords {
    heading: "Outcome",
    average_heading: "Yearly average",
    prompt: "Enter two of Target, Result and Attainment; the one left blank is computed.",
    waiting: "Not computed yet: an input could not be read.",
    status,
    excess: |count, percent| format!("exceeded by {count} ({percent})"),
    shortfall: |count, percent| format!("{count} short ({percent})"),
    exactly_met: "exactly the target",
    zero_target: "The target is 0, so there is no attainment.",
    details: "Exact value and rounding",
    exact_value: "Exact value",
    attainment: "Attainment",
    implied_target: "Implied target",
    computed_result: "Result at that attainment",
    implied_from: |result, printed| format!("The whole targets for which {result} prints as {printed}"),
    result_from: |printed, target| format!("{printed} of {target}"),
    results_that_print: |printed| format!("Whole results that print as {printed}"),
    if_rounded: "If the figure was rounded",
    if_truncated: "If the figure was cut off",
    no_whole_number: "no whole number",
    per_year: |average| format!("{average} per year"),
    average_basis: |result, years| format!("{result} ÷ {}", super::years(years)),
    target_per_year: |average| format!("Average target {average} per year"),
    average_prompt: "Enter Result and Years for the yearly average.",
    typed_attainment: |printed| format!("Attainment entered {printed}"),
};

pub(super) const SHARE: ShareWords = ShareWords {
    heading: "Breakdown",
    total: "Total",
    kind: "How the rows relate to the total",
    lead: |lead| match lead {
        ShareLead::OfWhich => "of which",
        ShareLead::Divided => "divided into",
    },
    lead_hint: |lead| match lead {
        ShareLead::OfWhich => "Rows may overlap and are not added up.",
        ShareLead::Divided => "Rows must add up to the total.",
    },
    row_name: |row| format!("Name of row {row}"),
    row_count: |name| format!("Count: {name}"),
    unnamed: |row| format!("row {row}"),
    name_placeholder: "Group name",
    add_row: "Add a row",
    remove_row: |name| format!("Remove {name}"),
    removed_row: |name| format!("Removed {name}."),
    restore_row: "Bring it back",
    adds_up: |total| format!("The rows add up to {total}: matches."),
    short_of_total: |sum, gap| format!("The rows add up to {sum}, {gap} short of the total: does not match."),
    beyond_total: |sum, gap| format!("The rows add up to {sum}, {gap} more than the total: does not match."),
    sum_as_total: |sum| format!("No total entered: the sum of the rows, {sum}, is used."),
    above_total: "more than the total",
    prompt: "Enter the total and its rows to see the shares.",
    zero_total: "The total is 0, so there are no shares.",
    use_result: |result| format!("Use the result {result} as the total"),
};

fn status(status: Status) -> &'static str {
    match status {
        Status::Exceeded => "Exceeded",
        Status::Met => "Met",
        Status::Behind => "Not reached",
        Status::NoneYet => "None yet",
        Status::NoResult => "No result entered",
        Status::NoTarget(_) => "No target",
    }
}
