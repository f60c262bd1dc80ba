//! The frame of a room about the open plan.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::subject_choice::subject_choice;
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::{Desk, Saving};
use crate::plan::When;
use crate::ui::icon::Icon;
use crate::ui::parts::paragraph;
use crate::ui::table::plan_bar::{save_note, trouble};
use crate::ui::table::start::samples;
use crate::ui::table::tools::tool;
use crate::ui::table::words::period_title;

/// A room: its heading, the choice of unit and period, what `body` makes of the plan, and where the plan is kept. While
/// no plan is open it says how to get one.
pub(in crate::ui) fn plan_room(
    desk: &Desk,
    facts: Facts,
    heading: &'static str,
    body: impl FnOnce(&TableState) -> Html,
) -> Html {
    let words = facts.language.words();
    let table = desk.table();
    if table.document().plan().is_empty() {
        return no_plan(desk, facts, heading);
    }
    html! {
        <main id="main" class="plan-room" tabindex="-1">
            { head(&table, desk, facts, heading) }
            { body(&table) }
            <div class="plan-room-foot" aria-label={words.plan_room.kept}>{ save_note(desk, facts) }</div>
        </main>
    }
}

fn no_plan(desk: &Desk, facts: Facts, heading: &'static str) -> Html {
    let words = facts.language.words();
    let text = if desk.saving() == Saving::Opening { words.plan.opening } else { words.plan_room.no_plan };
    let nothing = Callback::from(|()| ());
    html! {
        <main id="main" class="plan-room" tabindex="-1">
            <h2>{ heading }</h2>
            { paragraph("quiet", text) }
            <p><a class="button" href="#table">{ words.plan_room.to_table }</a></p>
            <h3>{ words.plan.examples }</h3>
            { samples(desk, facts, false, &nothing) }
        </main>
    }
}

fn head(table: &TableState, desk: &Desk, facts: Facts, heading: &'static str) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let title = if plan.title().is_empty() { words.plan.untitled } else { plan.title() };
    let history = table.document().history();
    let step = |name, phrase: fn(&str) -> String| phrase((words.table.step)(name));
    let undo = history.undo_name().map(|name| step(name, words.table.undo_step));
    let redo = history.redo_name().map(|name| step(name, words.table.redo_step));
    let act = |action: TableAction| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.act(action.clone()))
    };
    html! {
        <div class="plan-room-head">
            <div class="plan-room-titles">
                <h2>{ heading }</h2>
                <p class="quiet">{ title }</p>
            </div>
            <div class="plan-room-choices">
                { subject_choice(table, desk, facts) }
                { period_choice(table, desk, facts) }
                <div class="tools">
                    { tool(Icon::Undo, undo.as_deref().unwrap_or(words.table.undo), words.table.undo, undo.is_some(), act(TableAction::Undo)) }
                    { tool(Icon::Redo, redo.as_deref().unwrap_or(words.table.redo), words.table.redo, redo.is_some(), act(TableAction::Redo)) }
                </div>
            </div>
            { trouble(desk, facts) }
        </div>
    }
}

fn period_choice(table: &TableState, desk: &Desk, facts: Facts) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let term = (plan.term().len() > 1).then_some(When::Term);
    let periods: Vec<When> = term.into_iter().chain(plan.term().years().map(When::Year)).collect();
    let options = periods.iter().map(|when| {
        html! { <option selected={*when == table.period()}>{ period_title(*when, plan, words) }</option> }
    });
    let options: Html = options.collect();
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(when) = usize::try_from(place).ok().and_then(|place| periods.get(place)) {
                desk.act(TableAction::Period(*when));
            }
        })
    };
    html! {
        <label class="choice-field">
            <span>{ words.table.period }</span>
            <select id="period" {onchange}>{ options }</select>
        </label>
    }
}
