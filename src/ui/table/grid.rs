//! The grid: only the rows in view are drawn, and one input stands in the active cell.

use std::rc::Rc;

use web_sys::{HtmlElement, MouseEvent};
use yew::prelude::*;

use super::grid_head::grid_head;
use super::grid_row::GridRow;
use super::row_view::row_view;
use super::window::{View, pieces};
use super::words::full_title;
use crate::app::table::{Column, Facts, Notice, Position, TableAction};
use crate::desk::Desk;
use crate::platform::layout;
use crate::ui::drawing;
use crate::ui::printing::use_printing;

/// The height of a row and of the heading, in the root's font size; `styles/grid.css` has the same.
const ROW: f64 = 2.75;
const HEAD: f64 = 4.25;

#[derive(PartialEq, Properties)]
pub(super) struct GridProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    /// Another number after every change of the desk.
    pub(super) tick: u32,
    pub(super) dispatch: Callback<TableAction>,
    /// Another number where the keyboard is to go into the table.
    pub(super) enter: u32,
}

#[component]
pub(super) fn Grid(props: &GridProps) -> Html {
    let scroller = use_node_ref();
    let row = ROW * layout::rem();
    let view = use_state(|| View { top: 0.0, height: 640.0, row });
    let focused = use_state(|| false);
    // On paper there is no scrolling: every row is drawn.
    let printing = use_printing();
    let table = props.desk.table();
    let words = props.facts.language.words();

    let measure = {
        let (scroller, view) = (scroller.clone(), view.clone());
        Callback::from(move |()| {
            if let Some(element) = scroller.cast::<HtmlElement>() {
                let height = f64::from(element.client_height()) - HEAD * layout::rem();
                let new = View { top: f64::from(element.scroll_top()), height, row: ROW * layout::rem() };
                if new.rows(usize::MAX) != view.rows(usize::MAX) || new.row.to_bits() != view.row.to_bits() {
                    view.set(new);
                }
            }
        })
    };
    {
        let measure = measure.clone();
        use_effect_with((), move |()| {
            measure.emit(());
            let guard = layout::on_resize(move || measure.emit(()));
            move || drop(guard)
        });
    }
    {
        // The keyboard goes into the table when it is told to.
        let focused = focused.clone();
        use_effect_with(props.enter, move |enter| {
            if *enter > 0 {
                focused.set(true);
            }
        });
    }
    let selection = table.selection();
    let last_row = table.rows().len().saturating_sub(1);
    {
        let scroller = scroller.clone();
        // An undone step is shown even where the active cell stays.
        let undone = matches!(table.notice(), Some(Notice::Undone(_) | Notice::Redone(_))).then(|| table.changes());
        use_effect_with((selection, undone), move |(selection, _)| {
            // All cells at once are nowhere in particular.
            let all = selection.rows() == (0..=last_row) && selection.columns().count() > 1;
            if let Some(element) = scroller.cast::<HtmlElement>().filter(|_| !all) {
                let to = if selection.is_single() { selection.active } else { selection.corner };
                layout::reveal(&element, to.row, to.column, ROW, HEAD);
            }
        });
    }

    let labels: Vec<AttrValue> = {
        let plan = table.document().plan();
        table.columns().iter().map(|column| AttrValue::from(full_title(*column, plan, words))).collect()
    };
    let columns: Rc<[Column]> = table.columns().into();
    // One more: the row to add units in.
    let count = table.rows().len() + 1;
    let drawn = if printing { 0..count - 1 } else { view.rows(count) };
    let rows = pieces(&drawn, selection.active.row, count);
    let width = columns.len().to_string();
    let next_unit = table.document().plan().next_id().map(|id| id.0);
    let mut gaps = 0_u32;
    let body = rows.into_iter().map(|piece| match piece {
        Err(gap) => {
            let height = ["height:calc(var(--row) * ", &gap.to_string(), ")"].concat();
            gaps += 1;
            // Every row has a key, the gaps too: otherwise a scrolled row would be drawn as another one's.
            let key = ["gap", &gaps.to_string()].concat();
            html! { <tr {key} class="grid-gap" aria-hidden="true" style={height}><td colspan={width.clone()}></td></tr> }
        }
        Ok(row) => {
            let view_of_row = row_view(&table, row, &labels, props.facts);
            // The row to add units in has the key of the unit that typing there makes: its input lives on, and with it
            // what an input method is composing.
            let key = view_of_row.unit.or(next_unit).unwrap_or(u32::MAX);
            let focused = *focused && view_of_row.active.is_some();
            html! {
                <GridRow
                    {key}
                    view={view_of_row}
                    columns={columns.clone()}
                    page={view.page()}
                    {focused}
                    language={props.facts.language}
                    desk={props.desk.clone()}
                    dispatch={props.dispatch.clone()}
                />
            }
        }
    });
    let at_once = drawing::at_once(&props.dispatch);
    let title = table.document().plan().title().to_owned();
    let label = if title.is_empty() { words.table.room.to_owned() } else { title };
    let onscroll = measure.reform(|_: Event| ());
    let onfocusin = {
        let focused = focused.clone();
        Callback::from(move |_: FocusEvent| focused.set(true))
    };
    let onfocusout = {
        let (focused, scroller) = (focused.clone(), scroller.clone());
        Callback::from(move |event: FocusEvent| {
            if layout::leaves(&event, scroller.cast::<HtmlElement>().as_ref()) {
                focused.set(false);
            }
        })
    };
    let cols = columns.iter().map(|column| html! { <col class={width_class(*column)} /> });
    html! {
        <div class="grid-scroll" ref={scroller} {onscroll} {onfocusin} {onfocusout}>
            <table
                class="grid"
                role="grid"
                aria-label={label}
                aria-describedby="table-keys"
                aria-multiselectable="true"
                aria-rowcount={(count + 2).to_string()}
                aria-colcount={columns.len().to_string()}
                onmousedown={mouse_down(&at_once, &focused)}
                onmouseover={mouse_over(&props.desk, &props.dispatch)}
                ondblclick={double_click(&at_once)}
            >
                <colgroup>{ for cols }</colgroup>
                { grid_head(&table, props.facts, &props.dispatch) }
                <tbody>{ for body }</tbody>
            </table>
        </div>
    }
}

fn width_class(column: Column) -> &'static str {
    match column {
        Column::Name => "col-name",
        Column::Note => "col-note",
        Column::Status(_) => "col-status",
        Column::Target(_) | Column::Result(_) | Column::Average | Column::ZeroRun => "col-wide",
        Column::Part { .. } | Column::Excess(_) => "col-narrow",
        Column::Attainment(_) | Column::Count(..) => "col-figure",
    }
}

/// A press makes a cell the active one; with Shift it extends the selection.
fn mouse_down(dispatch: &Callback<TableAction>, focused: &UseStateHandle<bool>) -> Callback<MouseEvent> {
    let (dispatch, focused) = (dispatch.clone(), focused.clone());
    Callback::from(move |event: MouseEvent| {
        if event.button() != 0 || layout::is_button(&event) {
            return;
        }
        let Some((row, column)) = layout::cell_of(&event) else { return };
        // In a text that is being typed the mouse places the caret.
        if layout::is_typing(&event) {
            return;
        }
        event.prevent_default();
        focused.set(true);
        dispatch.emit(TableAction::Select { at: Position { row, column }, extend: event.shift_key() });
    })
}

/// A drag extends the selection.
fn mouse_over(desk: &Desk, dispatch: &Callback<TableAction>) -> Callback<MouseEvent> {
    let (desk, dispatch) = (desk.clone(), dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        if event.buttons() != 1 || layout::is_typing(&event) {
            return;
        }
        let Some((row, column)) = layout::cell_of(&event) else { return };
        let at = Position { row, column };
        let here = {
            let table = desk.table();
            table.typing().is_some() || table.selection().corner == at
        };
        if !here {
            dispatch.emit(TableAction::Select { at, extend: true });
        }
    })
}

fn double_click(dispatch: &Callback<TableAction>) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |event: MouseEvent| {
        if layout::cell_of(&event).is_some() && !layout::is_button(&event) && !layout::is_typing(&event) {
            dispatch.emit(TableAction::Edit);
        }
    })
}
