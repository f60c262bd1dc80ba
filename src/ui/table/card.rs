//! A unit as a card: target and result of the chosen period, and what they come to.

use yew::prelude::*;

use super::cell_field::{CellFieldView, cell_field};
use super::room::Dialog;
use crate::app::table::{CellView, Column, Facts, TableAction, TableState, Tone, cell_view};
use crate::calc::Status;
use crate::plan::{Cell, Division, Row, UnitId};
use crate::ui::parts::button;
use crate::ui::status_mark::status_mark;

pub(super) struct CardView<'v> {
    pub(super) table: &'v TableState,
    pub(super) facts: Facts,
    pub(super) row: Row,
    pub(super) dispatch: &'v Callback<TableAction>,
    pub(super) open: &'v Callback<Option<Dialog>>,
}

/// The card.
pub(super) fn card(view: &CardView<'_>) -> Html {
    let CardView { table, facts, row, .. } = view;
    let words = facts.language.words();
    let (document, unit, when) = (table.document(), row.unit, table.period());
    let plan = document.plan();
    let name = plan.unit(unit).map(crate::plan::Unit::name).unwrap_or_default();
    let name = if name.is_empty() { words.table.unnamed } else { name };
    let look = |column: Column| cell_view(document, unit, column, *facts);
    let (target, result) = (look(Column::Target(when)), look(Column::Result(when)));
    let (attainment, excess) = (look(Column::Attainment(when)), look(Column::Excess(when)));
    let status = look(Column::Status(when)).status.filter(|status| !matches!(status, Status::NoTarget(_)));
    let details = {
        let open = view.open.clone();
        Callback::from(move |_: MouseEvent| open.emit(Some(Dialog::Unit(unit))))
    };
    let divided = plan.at(unit, when).result().division() != Division::Whole;
    let class = classes!("card", (row.depth == 0).then_some("card-top"), (!row.hit).then_some("grid-row-above"));
    let depth = ["--depth:", &row.depth.min(4).to_string()].concat();
    html! {
        <li key={unit.0} {class} style={depth}>
            <div class="card-head">
                { toggle(view, name) }
                <h3 class="card-name">{ name }</h3>
                <button type="button" class="button button-quiet" aria-label={[words.table.details, name].join(": ")} onclick={details.clone()}>
                    { "⋯" }
                </button>
            </div>
            <div class="card-fields">
                { field(view, Cell::Target(when), words.common.target, &target) }
                if divided {
                    <div class="field">
                        <div class="field-head">{ words.common.result }</div>
                        { button("button", [result.text.as_str(), "…"].join(" "), details) }
                    </div>
                } else {
                    { field(view, Cell::Result(when), words.common.result, &result) }
                }
            </div>
            <p class="card-figures">
                <b>{ attainment.text }</b>
                <span>{ excess.text }</span>
                if let Some(status) = status { { status_mark(facts.language, status) } }
                if let Some(remark) = target.remark.or(result.remark) { <span class="quiet">{ remark }</span> }
            </p>
        </li>
    }
}

fn field(view: &CardView<'_>, cell: Cell, label: &'static str, shown: &CellView) -> Html {
    let summed = matches!(shown.tone, Tone::Summed);
    let kind = if matches!(cell, Cell::Target(_)) { "card-target-" } else { "card-result-" };
    cell_field(&CellFieldView {
        table: view.table,
        facts: view.facts,
        unit: view.row.unit,
        cell,
        id: [kind, &view.row.unit.0.to_string()].concat(),
        label: label.to_owned(),
        placeholder: if summed { (view.facts.language.words().table.sum)(&shown.text) } else { String::new() },
        dispatch: view.dispatch,
    })
}

fn toggle(view: &CardView<'_>, name: &str) -> Html {
    let unit: UnitId = view.row.unit;
    if view.table.document().plan().children(Some(unit)).is_empty() {
        return Html::default();
    }
    let words = &view.facts.language.words().table;
    let collapsed = view.table.is_collapsed(unit);
    let label = if collapsed { (words.expand)(name) } else { (words.collapse)(name) };
    let dispatch = view.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::Toggle(unit)));
    html! {
        <button type="button" class="grid-toggle" aria-label={label} aria-expanded={if collapsed { "false" } else { "true" }} {onclick}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path fill="currentColor" d="M4 2l5 4-5 4z" /></svg>
        </button>
    }
}
