//! The room.

use std::rc::Rc;

use yew::prelude::*;

use super::outcome::outcome;
use super::phrases::View;
use super::settings::settings;
use super::sum_check::sum_check;
use super::trouble::trouble;
use super::unit_table::UnitTable;
use super::write::write;
use crate::app::allocation::Sheet;
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::ui::parts::{button, paragraph};
use crate::ui::plan_room::{plan_room, use_desk};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct AllocationRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

#[component]
pub(in crate::ui) fn AllocationRoom(props: &AllocationRoomProps) -> Html {
    let AllocationRoomProps { desk, facts } = props;
    use_desk(desk);
    // Bounds of single units are shown when asked for, and always once there are any.
    let bounds = use_state(|| false);
    let words = &facts.language.words().allocation;
    plan_room(desk, *facts, words.heading, |table| room(table, desk, *facts, &bounds))
}

fn room(table: &TableState, desk: &Desk, facts: Facts, bounds: &UseStateHandle<bool>) -> Html {
    let document = table.document();
    let sheet = Rc::new(Sheet::of(document, table.subject(), table.period(), facts.language.locale()));
    let view = View { plan: document.plan(), sheet: &sheet, facts };
    if sheet.lines.is_empty() {
        return html! { <>{ nobody(&view, desk) }{ sum_check(&view, document, desk) }</> };
    }
    let with_bounds = **bounds || sheet.any_bounds();
    html! {
        <>
            if sheet.of.went_down {
                { paragraph("", (view.words().allocation.went_down)(&name_of_parent(&view))) }
            }
            { settings(&view, desk, bounds, with_bounds) }
            <div class="allocation-state">
                { trouble(&view, desk) }
                { outcome(&view) }
            </div>
            <UnitTable desk={desk.clone()} {facts} sheet={sheet.clone()} bounds={with_bounds} />
            { write(&view, document, desk) }
            { sum_check(&view, document, desk) }
        </>
    }
}

fn name_of_parent(view: &View<'_>) -> String {
    view.sheet.of.parent.map(|parent| view.name(parent)).unwrap_or_default()
}

/// The unit has nobody under it: the way to those that have.
fn nobody(view: &View<'_>, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let parent = view.sheet.of.parent;
    let above = parent.and_then(|unit| view.plan.unit(unit)).and_then(|unit| unit.parent());
    let text = above.map_or_else(|| words.to_all.to_owned(), |unit| (words.to_parent)(&view.name(unit)));
    // A single unit at the top is where all units lead to.
    let leads_on = above.is_some() || view.plan.roots().len() > 1;
    let go = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.act(TableAction::Subject(above)))
    };
    html! {
        <section class="allocation-part">
            { paragraph("", (words.nobody)(&name_of_parent(view))) }
            if leads_on { <p>{ button("button", text, go) }</p> }
        </section>
    }
}
