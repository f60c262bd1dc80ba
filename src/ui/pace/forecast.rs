//! Where the period may end.

use yew::prelude::*;

use super::sections::section_view;
use super::typed::{Typed, text, typed};
use crate::app::pace::{Expectation, Standing, expectation, profile_section, straight_line_section};
use crate::app::table::{Facts, TableState};
use crate::desk::Desk;
use crate::plan::WorkingField;

/// What was typed as still expected.
pub(super) fn expected(table: &TableState, standing: &Standing, facts: Facts) -> Expectation {
    let low = text(table, WorkingField::ExpectedLow);
    expectation(standing, low, text(table, WorkingField::ExpectedHigh), facts)
}

/// What somebody expects first, then as earlier years ran, then the straight line with its warning.
pub(super) fn forecast(table: &TableState, standing: &Standing, desk: &Desk, facts: Facts) -> Html {
    let words = &facts.language.words().pace;
    let outcome = expected(table, standing, facts);
    let low = Typed {
        id: "pace-expected-low",
        field: WorkingField::ExpectedLow,
        label: words.expected_low,
        error: outcome.low_error.clone(),
        refusal: None,
    };
    let high = Typed {
        id: "pace-expected-high",
        field: WorkingField::ExpectedHigh,
        label: words.expected_high,
        error: outcome.high_error.clone(),
        refusal: outcome.refusal.map(str::to_owned),
    };
    let profile = profile_section(table.document().plan(), table.subject(), standing, facts);
    html! {
        <>
            <h4>{ words.expected_heading }</h4>
            <div class="input-grid">
                { typed(table, desk, facts, low) }
                { typed(table, desk, facts, high) }
            </div>
            { section_view(&outcome.section) }
            <h4>{ words.profile_heading }</h4>
            { section_view(&profile) }
            <h4>{ words.straight_line_heading }</h4>
            { section_view(&straight_line_section(standing, facts)) }
        </>
    }
}
