//! The pipeline: counts to fill in, ratios between stages, people per class.

use yew::prelude::*;

use super::balance::count_field;
use super::sections::section_view;
use super::typed::{Typed, text, typed};
use crate::app::pace::{per_class, pipeline_section, stage_counts, with_usual_stages};
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::plan::{Count, WorkingField};
use crate::ui::parts::{button, paragraph};

/// The stages, or how to get them.
pub(super) fn stages(table: &TableState, desk: &Desk, dispatch: &Callback<TableAction>, facts: Facts) -> Html {
    let words = &facts.language.words().pace;
    let plan = table.document().plan();
    let counts = stage_counts(plan, table.subject(), table.period());
    if counts.is_empty() {
        let scheme = with_usual_stages(plan.scheme(), facts).ok();
        let take = {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| {
                if let Some(scheme) = &scheme {
                    dispatch.emit(TableAction::SetScheme(scheme.clone()));
                }
            })
        };
        return html! {
            <>
                { paragraph("pace-note", words.no_stages) }
                { paragraph("pace-note", words.usual_stages.join(" → ")) }
                { button("button", words.use_stages, take) }
            </>
        };
    }
    let per_class = per_class(&counts, text(table, WorkingField::Classes), facts);
    let fields = table.subject().map(|unit| {
        let fields = counts.iter().map(|stage| {
            let id = ["pace-stage-", &stage.id.0.to_string()].concat();
            count_field(table, (unit, Count::Stage(stage.id)), id, stage.label.clone(), dispatch, facts)
        });
        html! { <div class="input-grid">{ for fields }</div> }
    });
    let classes = Typed {
        id: "pace-classes",
        field: WorkingField::Classes,
        label: words.classes,
        error: per_class.error.clone(),
        refusal: None,
    };
    html! {
        <>
            { fields.unwrap_or_else(|| paragraph("pace-note", words.sum_read_only)) }
            { section_view(&pipeline_section(&counts, facts)) }
            <div class="input-grid">{ typed(table, desk, facts, classes) }</div>
            { section_view(&per_class.section) }
        </>
    }
}
