//! One row of the grid. It is drawn again only when what it shows has changed.

use std::rc::Rc;

use yew::prelude::*;

use super::cell_input::CellInput;
use super::row_view::RowView;
use crate::app::table::{CellView, Column, TableAction, Tone};
use crate::desk::Desk;
use crate::i18n::Language;
use crate::plan::UnitId;
use crate::ui::status_mark::status_shape;

/// A figure of more letters is printed smaller: no figure is cut off.
const LONG: usize = 10;

#[derive(PartialEq, Properties)]
pub(super) struct GridRowProps {
    pub(super) view: RowView,
    pub(super) columns: Rc<[Column]>,
    pub(super) page: usize,
    pub(super) focused: bool,
    pub(super) language: Language,
    pub(super) desk: Desk,
    pub(super) dispatch: Callback<TableAction>,
}

#[component]
pub(super) fn GridRow(props: &GridRowProps) -> Html {
    let drawn = use_mut_ref(|| 0_u32);
    // How often the row was drawn: the tests read it.
    *drawn.borrow_mut() += 1;
    let view = &props.view;
    let cells = view.cells.iter().zip(props.columns.iter()).enumerate();
    let class = classes!(
        "grid-row",
        view.unit.is_none().then_some("grid-row-new"),
        view.above_hit.then_some("grid-row-above"),
        (view.depth == 0 && view.unit.is_some()).then_some("grid-row-top"),
    );
    html! {
        <tr {class} role="row" aria-rowindex={(view.row + 3).to_string()} data-drawn={drawn.borrow().to_string()}>
            { for cells.map(|(place, (cell, column))| grid_cell(props, place, *column, cell)) }
        </tr>
    }
}

fn grid_cell(props: &GridRowProps, place: usize, column: Column, cell: &CellView) -> Html {
    let view = &props.view;
    let active = view.active.as_ref().filter(|active| active.column == place);
    let selected = view.selected.is_some_and(|(first, last)| (first..=last).contains(&place));
    let class = classes!(
        "grid-cell",
        tone_class(cell.tone),
        (!column.is_text()).then_some("grid-figure"),
        matches!(column, Column::Target(_)).then_some("grid-first"),
        column.cell().is_none().then_some("grid-computed"),
        selected.then_some("grid-selected"),
        active.is_some().then_some("grid-active"),
        (!column.is_text() && cell.text.chars().count() > LONG).then_some("grid-long"),
    );
    let body = match active {
        Some(active) => html! {
            <>
                <CellInput
                    cell={active.clone()}
                    numeric={!column.is_text()}
                    page={props.page}
                    focused={props.focused}
                    desk={props.desk.clone()}
                    dispatch={props.dispatch.clone()}
                />
                { text(cell, true) }
            </>
        },
        None => text(cell, false),
    };
    let (row, column_place) = (view.row.to_string(), place.to_string());
    let at = (place + 1).to_string();
    let chosen = (selected || active.is_some()).then_some("true");
    if column == Column::Name {
        let depth = ["--depth:", &view.depth.to_string()].concat();
        html! {
            <th {class} role="rowheader" scope="row" aria-colindex={at} aria-selected={chosen}
                data-row={row} data-column={column_place} style={depth}>
                { toggle(props) }
                { if view.unit.is_none() && active.is_none() { new_unit(props.language) } else { body } }
            </th>
        }
    } else {
        html! {
            <td {class} role="gridcell" aria-colindex={at} aria-selected={chosen}
                data-row={row} data-column={column_place}>
                { body }
            </td>
        }
    }
}

fn new_unit(language: Language) -> Html {
    html! { <span class="grid-text grid-new">{ language.words().table.new_unit }</span> }
}

/// What a cell shows. Under an input only the smaller line stays.
fn text(cell: &CellView, under_input: bool) -> Html {
    let title = (!cell.text.is_empty()).then(|| cell.text.clone());
    html! {
        <>
            // What stands in the input is printed as text: an input cuts it off.
            if !cell.text.is_empty() || !under_input {
                <span class={classes!("grid-text", under_input.then_some("grid-printed"))} {title}>
                    if let Some(status) = cell.status { { status_shape(status) } }
                    { &cell.text }
                </span>
            }
            if let Some(remark) = &cell.remark {
                <span class="grid-remark" title={remark.clone()}>{ remark }</span>
            }
        </>
    }
}

/// Opens and closes what is under a unit.
fn toggle(props: &GridRowProps) -> Html {
    let view = &props.view;
    let (Some(unit), Some(collapsed)) = (view.unit, view.collapsed) else {
        return html! { <span class="grid-toggle" aria-hidden="true"></span> };
    };
    let words = &props.language.words().table;
    let name = view.cells.first().map(|cell| cell.text.as_str()).unwrap_or_default();
    let label = if collapsed { (words.expand)(name) } else { (words.collapse)(name) };
    let dispatch = props.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::Toggle(UnitId(unit))));
    html! {
        <button type="button" class="grid-toggle" tabindex="-1" aria-label={label}
            aria-expanded={if collapsed { "false" } else { "true" }} {onclick}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path fill="currentColor" d="M4 2l5 4-5 4z" /></svg>
        </button>
    }
}

const fn tone_class(tone: Tone) -> &'static str {
    match tone {
        Tone::Blank => "grid-blank",
        Tone::Entered => "grid-entered",
        Tone::Summed => "grid-summed",
        Tone::Computed => "grid-worked-out",
        Tone::Unread => "grid-unread",
        Tone::Failed => "grid-failed",
    }
}
