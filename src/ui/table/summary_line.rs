//! All units together, always in view.

use yew::prelude::*;

use crate::app::table::{Facts, TableState};
use crate::desk::Desk;
use crate::ui::status_mark::status_shape;

use super::plan_bar::save_note;
use super::words::period_title;

/// The line.
pub(super) fn summary_line(table: &TableState, desk: &Desk, facts: Facts) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let summary = table.summary(facts);
    let figure = |name: &'static str, figure: &Option<String>| {
        let figure =
            if summary.failed { words.table.failed } else { figure.as_deref().unwrap_or(words.common.no_figure) };
        html! { <div><dt>{ name }</dt><dd>{ figure }</dd></div> }
    };
    let parts = summary.parts.iter().map(|part| {
        html! {
            <span class="status">
                { status_shape(part.status) }
                { [part.units.clone(), (words.outcome.status)(part.status).to_lowercase()].join(" ") }
            </span>
        }
    });
    let as_of = match plan.as_of() {
        Some(day) => (words.table.as_of)(&(words.table.date)(day.day(), u8::from(day.month()), day.year())),
        None => words.table.no_as_of.to_owned(),
    };
    html! {
        <section class="summary-line" aria-label={words.table.summary}>
            <span class="summary-period">{ period_title(table.period(), plan, words) }</span>
            <dl>
                { figure(words.table.sum_target, &summary.target) }
                { figure(words.table.sum_result, &summary.result) }
                { figure(words.common.attainment, &summary.attainment) }
            </dl>
            <p class="summary-units">
                { for parts }
                <span>{ ["/", &(words.table.of_units)(&summary.units)].join(" ") }</span>
                if let Some(without) = &summary.without_target {
                    <span class="quiet">{ (words.table.without_target)(without) }</span>
                }
            </p>
            <span class="quiet">{ as_of }</span>
            { save_note(desk, facts) }
        </section>
    }
}
