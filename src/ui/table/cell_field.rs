//! A cell of a unit as an input of its own: on cards and in the details of a unit.

use web_sys::{FocusEvent, HtmlInputElement};
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, TableState};
use crate::plan::{Cell, UnitId};
use crate::ui::parts::button;
use crate::ui::text_field::next_on_enter;

pub(in crate::ui) struct CellFieldView<'v> {
    pub(in crate::ui) table: &'v TableState,
    pub(in crate::ui) facts: Facts,
    pub(in crate::ui) unit: UnitId,
    pub(in crate::ui) cell: Cell,
    pub(in crate::ui) id: String,
    pub(in crate::ui) label: String,
    /// The id of what names the unit; empty where the field stands under its name anyway.
    pub(in crate::ui) described_by: String,
    /// What counts there while nothing is entered: a sum.
    pub(in crate::ui) placeholder: String,
    pub(in crate::ui) dispatch: &'v Callback<TableAction>,
}

/// The input with its label and what is wrong with its text.
pub(in crate::ui) fn cell_field(view: &CellFieldView<'_>) -> Html {
    let CellFieldView { table, facts, unit, cell, .. } = *view;
    let is_text = matches!(cell, Cell::Name | Cell::Note);
    let here = table.typing().is_some_and(|typing| typing.unit == unit && typing.cell == cell);
    let problem = table.problem_at(unit, cell, facts).filter(|problem| !here || !problem.may_pass() || problem.asks());
    let error_id = [&view.id, "-error"].concat();
    let described_by = match (problem.is_some(), view.described_by.is_empty()) {
        (true, true) => Some(error_id.clone()),
        (true, false) => Some([error_id.as_str(), &view.described_by].join(" ")),
        (false, true) => None,
        (false, false) => Some(view.described_by.clone()),
    };
    let oninput = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.emit(TableAction::TypeAt(unit, cell, text));
        })
    };
    let onfocus = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |_: FocusEvent| dispatch.emit(TableAction::SelectCell(unit, cell)))
    };
    let onblur = {
        let dispatch = view.dispatch.clone();
        Callback::from(move |_: FocusEvent| {
            if here {
                dispatch.emit(TableAction::Commit);
            }
        })
    };
    let readings = problem.as_ref().map(|problem| {
        problem.offers(facts).into_iter().map(|offer| {
            let (dispatch, text) = (view.dispatch.clone(), offer.clone());
            let take = Callback::from(move |_: MouseEvent| {
                dispatch.emit(TableAction::TypeAt(unit, cell, text.clone()));
                dispatch.emit(TableAction::Commit);
            });
            button("button", offer, take)
        })
    });
    html! {
        <div class="field">
            <div class="field-head"><label for={view.id.clone()}>{ &view.label }</label></div>
            <input
                id={view.id.clone()}
                type="text"
                autocomplete="off"
                enterkeyhint="next"
                inputmode={if is_text { "text" } else { "decimal" }}
                placeholder={view.placeholder.clone()}
                value={table.text_at(unit, cell, facts)}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={described_by}
                {oninput}
                {onfocus}
                {onblur}
                onkeydown={next_on_enter()}
            />
            if let Some(problem) = &problem {
                <p class="field-error" id={error_id}>{ problem.sentence(facts) }</p>
            }
            if let Some(readings) = readings { <div class="field-readings">{ for readings }</div> }
        </div>
    }
}
