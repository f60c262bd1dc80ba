//! What the plan is about: title, what is counted, years, the last day of the results, groups and stages.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, print_groups, print_stages, read_scheme};
use crate::desk::Desk;
use crate::plan::{Term, print_date, read_date};
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};

#[derive(PartialEq, Properties)]
pub(super) struct PlanAboutProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    pub(super) dispatch: Callback<TableAction>,
    pub(super) on_close: Callback<()>,
}

/// What was typed and is used all at once.
#[derive(Debug, Clone, PartialEq)]
struct Typed {
    title: String,
    noun: String,
    label: String,
    first: String,
    last: String,
    as_of: String,
    groups: String,
    stages: String,
}

#[component]
pub(super) fn PlanAbout(props: &PlanAboutProps) -> Html {
    let words = props.facts.language.words();
    let typed = use_state(|| {
        let table = props.desk.table();
        let plan = table.document().plan();
        Typed {
            title: plan.title().to_owned(),
            noun: plan.noun().to_owned(),
            label: plan.term().label().to_owned(),
            first: plan.term().first_year().to_string(),
            last: plan.term().last_year().to_string(),
            as_of: plan.as_of().map(print_date).unwrap_or_default(),
            groups: print_groups(plan.scheme(), props.facts.language),
            stages: print_stages(plan.scheme()),
        }
    });
    let error = use_state(|| None::<&'static str>);
    let change = |put: fn(&mut Typed, String)| {
        let typed = typed.clone();
        move |text: String| {
            let mut next = (*typed).clone();
            put(&mut next, text);
            typed.set(next);
        }
    };
    let input =
        |id: &'static str, kind: &'static str, label: &'static str, value: &str, put: fn(&mut Typed, String)| {
            let change = change(put);
            let oninput = Callback::from(move |event: InputEvent| {
                change(event.target_unchecked_into::<HtmlInputElement>().value());
            });
            html! {
                <div class="field">
                    <div class="field-head"><label for={id}>{ label }</label></div>
                    <input {id} type={kind} autocomplete="off" value={value.to_owned()} {oninput} />
                </div>
            }
        };
    let apply = {
        let (typed, error, desk) = (typed.clone(), error.clone(), props.desk.clone());
        let (dispatch, close, facts) = (props.dispatch.clone(), props.on_close.clone(), props.facts);
        Callback::from(move |_: MouseEvent| match actions(&typed, &desk, facts) {
            Ok(actions) => {
                for action in actions {
                    dispatch.emit(action);
                }
                close.emit(());
            }
            Err(sentence) => error.set(Some(sentence)),
        })
    };
    let groups = {
        let change = change(|typed, text| typed.groups = text);
        Callback::from(move |event: InputEvent| change(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    };
    html! {
        <Modal title={words.plan.about} close={words.plan.close} on_close={props.on_close.clone()}>
            <div class="unit-form">
                { input("plan-title", "text", words.plan.title, &typed.title, |typed, text| typed.title = text) }
                { input("plan-noun", "text", words.plan.noun, &typed.noun, |typed, text| typed.noun = text) }
                <div class="input-grid">
                    { input("plan-label", "text", words.plan.term_label, &typed.label, |typed, text| typed.label = text) }
                    { input("plan-first", "text", words.plan.first_year, &typed.first, |typed, text| typed.first = text) }
                    { input("plan-last", "text", words.plan.last_year, &typed.last, |typed, text| typed.last = text) }
                    { input("plan-as-of", "date", words.plan.as_of, &typed.as_of, |typed, text| typed.as_of = text) }
                </div>
                <div class="field">
                    <div class="field-head"><label for="plan-groups">{ words.plan.groups }</label></div>
                    <textarea id="plan-groups" class="paste-box" value={typed.groups.clone()} oninput={groups} />
                    { paragraph("quiet", words.plan.groups_hint) }
                </div>
                { input("plan-stages", "text", words.plan.stages, &typed.stages, |typed, text| typed.stages = text) }
                if let Some(sentence) = *error { <p class="field-error" role="alert">{ sentence }</p> }
                <div class="dialog-actions">{ button("button button-main", words.plan.apply, apply) }</div>
            </div>
        </Modal>
    }
}

/// What has to be done so that the plan is as typed; a step for each thing that is another.
fn actions(typed: &Typed, desk: &Desk, facts: Facts) -> Result<Vec<TableAction>, &'static str> {
    let words = facts.language.words();
    let table = desk.table();
    let plan = table.document().plan();
    let year = |text: &str| text.trim().parse::<i32>().map_err(|_| words.plan.year_unreadable);
    let term = Term::new(typed.label.trim(), year(&typed.first)?, year(&typed.last)?);
    let term = term.map_err(|error| (words.plan.term_error)(error))?;
    let as_of = if typed.as_of.is_empty() { None } else { read_date(&typed.as_of) };
    let scheme =
        read_scheme(&typed.groups, &typed.stages, plan.scheme(), facts.language).map_err(|_| words.plan.groups_hint)?;
    let mut actions = Vec::new();
    if typed.title != plan.title() {
        actions.push(TableAction::SetTitle(typed.title.clone()));
    }
    if typed.noun != plan.noun() {
        actions.push(TableAction::SetNoun(typed.noun.clone()));
    }
    if term != *plan.term() {
        actions.push(TableAction::SetTerm(term));
    }
    if as_of != plan.as_of() {
        actions.push(TableAction::SetAsOf(as_of));
    }
    if scheme != *plan.scheme() {
        actions.push(TableAction::SetScheme(scheme));
    }
    Ok(actions)
}
