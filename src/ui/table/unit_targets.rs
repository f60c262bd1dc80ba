//! The targets of a unit in the order of their days, and the replacement of the one in force.

use time::Date;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction};
use crate::app::target_text::print_target;
use crate::desk::Desk;
use crate::plan::{DatedTarget, TargetHistory, UnitId, When, read_date};
use crate::ui::parts::button;

#[derive(PartialEq, Properties)]
pub(super) struct UnitTargetsProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    pub(super) unit: UnitId,
    pub(super) when: When,
    /// Another number after every change of the desk.
    pub(super) tick: u32,
    pub(super) dispatch: Callback<TableAction>,
}

#[component]
pub(super) fn UnitTargets(props: &UnitTargetsProps) -> Html {
    let from = use_state(String::new);
    let text = use_state(String::new);
    let words = props.facts.language.words();
    let table = props.desk.table();
    let history = table.document().plan().at(props.unit, props.when).targets();
    let entries = history.entries().iter().map(|entry| entry_row(props, history, entry));
    let ready = read_date(&from).filter(|_| !text.trim().is_empty());
    let replace = {
        let (dispatch, unit, when) = (props.dispatch.clone(), props.unit, props.when);
        let (from, text) = (from.clone(), text.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(day) = ready {
                dispatch.emit(TableAction::ReplaceTarget(unit, when, day, (*text).clone()));
                from.set(String::new());
                text.set(String::new());
            }
        })
    };
    let typed = |state: &UseStateHandle<String>| {
        let state = state.clone();
        Callback::from(move |event: InputEvent| state.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    html! {
        <details>
            <summary>{ words.unit.replace }</summary>
            if history.entries().len() > 1 {
                <h3>{ words.unit.history }</h3>
                <ul class="shelf">{ for entries }</ul>
            }
            <div class="input-grid">
                <div class="field">
                    <div class="field-head"><label for="replace-from">{ words.unit.replace_from }</label></div>
                    <input id="replace-from" type="date" value={(*from).clone()} oninput={typed(&from)} />
                </div>
                <div class="field">
                    <div class="field-head"><label for="replace-with">{ words.unit.replace_with }</label></div>
                    <input id="replace-with" type="text" autocomplete="off" value={(*text).clone()} oninput={typed(&text)} />
                </div>
            </div>
            <button type="button" class="button" disabled={ready.is_none()} onclick={replace}>{ words.unit.replace_now }</button>
        </details>
    }
}

fn entry_row(props: &UnitTargetsProps, history: &TargetHistory, entry: &DatedTarget) -> Html {
    let words = props.facts.language.words();
    let target = entry.target.as_ref().map(|target| print_target(target, props.facts.language));
    let target = target.unwrap_or_else(|| words.unit.withdrawn.to_owned());
    let day = |day: Date| (words.table.date)(day.day(), u8::from(day.month()), day.year());
    let since =
        entry.from.map_or_else(|| words.unit.from_beginning.to_owned(), |from| (words.unit.from_day)(&day(from)));
    let remove = {
        let (dispatch, unit, when) = (props.dispatch.clone(), props.unit, props.when);
        let others: Vec<DatedTarget> = history.entries().iter().filter(|other| *other != entry).copied().collect();
        Callback::from(move |_: MouseEvent| {
            // Fewer entries of one history do not share a day.
            if let Ok(targets) = TargetHistory::new(others.clone()) {
                dispatch.emit(TableAction::SetTargets(unit, when, targets));
            }
        })
    };
    html! {
        <li class="shelf-row">
            <p class="shelf-title"><b>{ &target }</b><span class="quiet">{ since }</span></p>
            { button("button button-quiet", (words.unit.remove_target)(&target), remove) }
        </li>
    }
}
