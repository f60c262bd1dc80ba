//! The room: the plan's bar, the tools, the table or its cards, the summary, and the dialogs over it.

use std::rc::Rc;

use yew::prelude::*;

use super::cards::Cards;
use super::cell_line::cell_line;
use super::column_menu::column_menu;
use super::grid::Grid;
use super::library::Library;
use super::paste_box::PasteBox;
use super::paste_preview::paste_preview;
use super::plan_about::PlanAbout;
use super::plan_bar::plan_bar;
use super::start::start;
use super::summary_line::summary_line;
use super::tools::{ToolsView, tools};
use super::unit_dialog::UnitDialog;
use super::view_bar::view_bar;
use crate::app::table::{Facts, TableAction};
use crate::desk::{Desk, Saving};
use crate::plan::UnitId;
use crate::platform::layout;
use crate::ui::drawing;
use crate::ui::live_region::LiveRegion;
use crate::ui::modal::Modal;

/// A dialog over the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialog {
    /// The plans.
    Library,
    /// What the plan is about.
    About,
    /// The choice of columns.
    Columns,
    /// Everything about a unit.
    Unit(UnitId),
    /// The box to paste into.
    PasteBox,
}

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct TableRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

#[component]
pub(in crate::ui) fn TableRoom(props: &TableRoomProps) -> Html {
    let TableRoomProps { desk, facts } = props;
    let facts = *facts;
    let tick = use_state(|| 0_u32);
    let dialog = use_state(|| None::<Dialog>);
    let enter = use_state(|| 0_u32);
    let narrow = use_state(layout::is_narrow);
    let said = use_state(AttrValue::default);
    {
        // A counter that the setter closes over would stand still: it is counted where it lives.
        let counter = use_mut_ref(|| 0_u32);
        let (desk, tick) = (desk.clone(), tick.clone());
        use_effect_with((), move |()| {
            let listener: Rc<dyn Fn()> = Rc::new(move || {
                let mut counter = counter.borrow_mut();
                *counter = counter.wrapping_add(1);
                tick.set(*counter);
            });
            desk.listen(Some(listener));
            move || desk.listen(None)
        });
    }
    {
        let narrow = narrow.clone();
        use_effect_with((), move |()| {
            let guard = layout::on_resize(move || narrow.set(layout::is_narrow()));
            move || drop(guard)
        });
    }
    let dispatch = {
        let desk = desk.clone();
        use_callback((), move |action: TableAction, ()| desk.act(action))
    };
    let dispatch_into = {
        let (desk, enter) = (desk.clone(), enter.clone());
        Callback::from(move |action: TableAction| {
            desk.act(action);
            enter.set(enter.wrapping_add(1));
            drawing::finish();
        })
    };
    let open = {
        let dialog = dialog.clone();
        Callback::from(move |to: Option<Dialog>| dialog.set(to))
    };
    let close = open.reform(|()| None);
    let words = facts.language.words();
    let table = desk.table();
    let nothing_open = table.document().plan().is_empty() && table.document().history().is_empty();
    let paste_box = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.emit(Some(Dialog::PasteBox)))
    };
    let body = if nothing_open && desk.saving() == Saving::Opening {
        html! { <p class="quiet" role="status">{ words.plan.opening }</p> }
    } else if nothing_open {
        start(desk, facts, &dispatch_into, paste_box)
    } else {
        let tools =
            tools(&ToolsView { table: &table, desk, facts, dispatch_into: &dispatch_into, open: &open, said: &said });
        let rows = if *narrow {
            html! { <Cards desk={desk.clone()} {facts} tick={*tick} dispatch={dispatch.clone()} open={open.clone()} /> }
        } else {
            html! { <Grid desk={desk.clone()} {facts} tick={*tick} dispatch={dispatch.clone()} enter={*enter} /> }
        };
        html! {
            <>
                { tools }
                { view_bar(&table, facts, &dispatch) }
                if !*narrow { { cell_line(&table, facts, &dispatch) } }
                { rows }
                if table.rows().is_empty() && !table.document().plan().is_empty() {
                    <p class="quiet" role="status">{ words.table.no_rows }</p>
                }
                <div class="table-foot">
                    // On a phone the line above the table would be out of view where it is needed.
                    if *narrow { { cell_line(&table, facts, &dispatch) } }
                    { summary_line(&table, desk, facts) }
                </div>
            </>
        }
    };
    let over = match (table.paste(), *dialog) {
        (Some(draft), _) => paste_preview(&table, draft, facts, &dispatch),
        (None, None) => Html::default(),
        (None, Some(Dialog::Library)) => html! { <Library desk={desk.clone()} {facts} on_close={close} /> },
        (None, Some(Dialog::About)) => {
            html! { <PlanAbout desk={desk.clone()} {facts} dispatch={dispatch.clone()} on_close={close} /> }
        }
        (None, Some(Dialog::Columns)) => html! {
            <Modal title={words.table.columns} close={words.plan.close} on_close={close}>
                { column_menu(&table, facts, &dispatch) }
            </Modal>
        },
        (None, Some(Dialog::Unit(unit))) => html! {
            <UnitDialog desk={desk.clone()} {facts} {unit} tick={*tick} dispatch={dispatch.clone()} on_close={close} />
        },
        (None, Some(Dialog::PasteBox)) => {
            html! { <PasteBox {facts} dispatch={dispatch.clone()} on_close={close} /> }
        }
    };
    html! {
        <main id="main" class="table-room" tabindex="-1">
            { plan_bar(&table, desk, facts, &open) }
            <p id="table-keys" class="visually-hidden">{ words.table.keys }</p>
            { body }
            { over }
            <LiveRegion text={(*said).clone()} />
        </main>
    }
}
