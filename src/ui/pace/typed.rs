//! Numbers that are typed here and are no figure of the plan.

use yew::prelude::*;

use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::number::ReadError;
use crate::plan::{WorkingCell, WorkingField};
use crate::ui::number_field::NumberField;

/// What a typed number is for.
pub(super) struct Typed {
    pub(super) id: &'static str,
    pub(super) field: WorkingField,
    pub(super) label: &'static str,
    pub(super) error: Option<ReadError>,
    /// Why the number cannot be used.
    pub(super) refusal: Option<String>,
}

/// The place of a working text of the chosen unit and period.
pub(super) fn place(table: &TableState, field: WorkingField) -> WorkingCell {
    WorkingCell { field, subject: table.subject(), when: table.period() }
}

/// What was typed there.
pub(super) fn text(table: &TableState, field: WorkingField) -> &str {
    table.document().plan().working(place(table, field))
}

/// The input.
pub(super) fn typed(table: &TableState, desk: &Desk, facts: Facts, typed: Typed) -> Html {
    let cell = place(table, typed.field);
    let on_input = {
        let desk = desk.clone();
        Callback::from(move |text: String| desk.act(TableAction::TypeWorking(cell, text)))
    };
    html! {
        <NumberField
            id={typed.id}
            label={typed.label}
            language={facts.language}
            value={text(table, typed.field).to_owned()}
            {on_input}
            error={typed.error}
            refusal={typed.refusal.map(AttrValue::from)}
        />
    }
}
