//! The one input of the grid: it stands in the active cell. What typing would replace is selected in it, so that
//! typing, input methods and the clipboard work as in any input.

use web_sys::{FocusEvent, HtmlInputElement};
use yew::prelude::*;

use super::clipboard;
use super::keys::{KeyDeed, KeyPlace, key_deed};
use super::row_view::{ActiveCell, Mode};
use crate::app::table::TableAction;
use crate::desk::Desk;
use crate::platform::focus;
use crate::ui::drawing;

#[derive(PartialEq, Properties)]
pub(super) struct CellInputProps {
    pub(super) cell: ActiveCell,
    /// Whether figures are typed here.
    pub(super) numeric: bool,
    /// Rows of a page.
    pub(super) page: usize,
    /// Whether the keyboard is in the table.
    pub(super) focused: bool,
    pub(super) desk: Desk,
    pub(super) dispatch: Callback<TableAction>,
}

#[component]
pub(super) fn CellInput(props: &CellInputProps) -> Html {
    let node = use_node_ref();
    let cell = &props.cell;
    {
        let node = node.clone();
        // Once typing ends, and whenever what stands there changes otherwise, all of it is selected again.
        let ready = (cell.mode == Mode::Ready).then(|| cell.text.clone());
        // A row that goes to another place takes the input out of the page for a moment: it loses the keyboard.
        use_effect_with((ready, cell.mode, props.focused, cell.row), move |(ready, mode, focused, _)| {
            if let Some(input) = node.cast::<HtmlInputElement>().filter(|_| *focused) {
                focus::without_scrolling(&input);
                if ready.is_some() {
                    input.select();
                } else if *mode == Mode::Within {
                    focus::caret_to_end(&input);
                }
            }
        });
    }
    let place = KeyPlace { mode: cell.mode, page: props.page };
    // The next key must meet the input in which it belongs, with the text selected that it replaces.
    let at_once = drawing::at_once(&props.dispatch);
    let oninput = {
        let dispatch = at_once.clone();
        Callback::from(move |event: InputEvent| {
            dispatch.emit(TableAction::Type(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let onkeydown = {
        let dispatch = at_once.clone();
        Callback::from(move |event: KeyboardEvent| match key_deed(&event, place) {
            KeyDeed::Native => {}
            KeyDeed::Leave => {
                event.prevent_default();
                focus::on_id("table-tools");
            }
            KeyDeed::Act(action) => {
                event.prevent_default();
                dispatch.emit(action);
            }
        })
    };
    let taking = |cut: bool| {
        let (desk, dispatch) = (props.desk.clone(), at_once.clone());
        Callback::from(move |event: Event| {
            // While text is typed the browser copies what is selected in it.
            if place.mode == Mode::Ready
                && let Some(event) = focus::clipboard_event(&event)
                && clipboard::copy(&desk, &event)
                && cut
            {
                dispatch.emit(TableAction::Clear);
            }
        })
    };
    let onpaste = {
        let dispatch = at_once.clone();
        Callback::from(move |event: Event| {
            if place.mode == Mode::Ready
                && let Some(event) = focus::clipboard_event(&event)
            {
                clipboard::paste(&dispatch, &event);
            }
        })
    };
    // Drawing itself takes the keyboard out of an input that goes: this one waits its turn.
    let onblur = {
        let (dispatch, typing) = (props.dispatch.clone(), cell.mode != Mode::Ready);
        Callback::from(move |_: FocusEvent| {
            if typing {
                dispatch.emit(TableAction::Commit);
            }
        })
    };
    html! {
        <input
            ref={node}
            class={classes!("cell-input", props.numeric.then_some("cell-input-figure"))}
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            inputmode={if props.numeric { "decimal" } else { "text" }}
            aria-label={cell.label.clone()}
            aria-invalid={cell.unread.then_some("true")}
            aria-describedby={cell.unread.then_some("cell-problem")}
            readonly={!cell.writable}
            value={cell.text.clone()}
            {oninput}
            {onkeydown}
            {onblur}
            oncopy={taking(false)}
            oncut={taking(true)}
            {onpaste}
        />
    }
}
