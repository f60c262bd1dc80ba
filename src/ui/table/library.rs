//! The plans that are kept on this device, new ones, and the examples.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::start::samples;
use crate::app::table::Facts;
use crate::desk::{Desk, Shelf};
use crate::number::print_quantity;
use crate::platform::clock;
use crate::platform::plan_store::{PlanEntry, PlanKey};
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};

#[derive(PartialEq, Properties)]
pub(super) struct LibraryProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    pub(super) on_close: Callback<()>,
}

#[component]
pub(super) fn Library(props: &LibraryProps) -> Html {
    let shelf = use_state(Shelf::default);
    let asking = use_state(|| None::<PlanKey>);
    let words = &props.facts.language.words().plan;
    let look = {
        let (desk, shelf) = (props.desk.clone(), shelf.clone());
        Callback::from(move |()| {
            let (desk, shelf) = (desk.clone(), shelf.clone());
            spawn_local(async move { shelf.set(desk.shelf().await) });
        })
    };
    {
        let (look, desk) = (look.clone(), props.desk.clone());
        use_effect_with((), move |()| {
            desk.save_now();
            look.emit(());
        });
    }
    let entries = shelf.plans.iter().map(|entry| {
        let remove = {
            let (desk, look, asking, key) = (props.desk.clone(), look.clone(), asking.clone(), entry.key.clone());
            Callback::from(move |_: MouseEvent| {
                asking.set(None);
                let (desk, look, key) = (desk.clone(), look.clone(), key.clone());
                spawn_local(async move {
                    // A plan that cannot be removed stays in the list: that says it.
                    let _ = desk.remove_kept(&key).await;
                    look.emit(());
                });
            })
        };
        let ask = {
            let (asking, key) = (asking.clone(), entry.key.clone());
            move |ask: bool| {
                let (asking, key) = (asking.clone(), key.clone());
                Callback::from(move |_: MouseEvent| asking.set(ask.then(|| key.clone())))
            }
        };
        let open = {
            let (desk, close, key) = (props.desk.clone(), props.on_close.clone(), entry.key.clone());
            Callback::from(move |_: MouseEvent| {
                desk.open_kept(key.clone());
                close.emit(());
            })
        };
        let title = title_of(entry, props.facts);
        let is_open = props.desk.is_open(&entry.key);
        let body = if *asking == Some(entry.key.clone()) {
            html! {
                <>
                    { paragraph("", (words.remove_question)(&title)) }
                    <div class="dialog-actions">
                        { button("button", words.remove_no, ask(false)) }
                        { button("button button-main", words.remove_yes, remove) }
                    </div>
                </>
            }
        } else {
            html! {
                <>
                    <p class="shelf-title">
                        <b>{ &title }</b>
                        <span class="quiet">{ about(entry, props.facts) }</span>
                        if is_open { <span class="quiet">{ words.open_now }</span> }
                    </p>
                    <div class="dialog-actions">
                        { named_button(words.remove, (words.remove_named)(&title), ask(true)) }
                        if !is_open { { named_button(words.open, (words.open_named)(&title), open) } }
                    </div>
                </>
            }
        };
        html! { <li key={entry.key.as_str().to_owned()} class="shelf-row">{ body }</li> }
    });
    html! {
        <Modal title={words.plans} close={words.close} on_close={props.on_close.clone()}>
            <h3>{ words.kept }</h3>
            if shelf.plans.is_empty() {
                { paragraph("quiet", words.none_kept) }
            } else {
                <ul class="shelf">{ for entries }</ul>
            }
            if shelf.aside > 0 { { paragraph("quiet", (words.aside)(shelf.aside)) } }
            <h3>{ words.new }</h3>
            { samples(&props.desk, props.facts, true, &props.on_close) }
            <h3>{ words.examples }</h3>
            { samples(&props.desk, props.facts, false, &props.on_close) }
        </Modal>
    }
}

fn named_button(text: &'static str, label: String, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" class="button" aria-label={label} {onclick}>{ text }</button> }
}

fn title_of(entry: &PlanEntry, facts: Facts) -> String {
    if entry.title.is_empty() { facts.language.words().plan.untitled.to_owned() } else { entry.title.clone() }
}

/// Day, time and size.
fn about(entry: &PlanEntry, facts: Facts) -> String {
    let words = facts.language.words();
    let (year, month, day) = clock::day(entry.saved_at);
    let when = [(words.table.date)(day, month, year), clock::hours_and_minutes(entry.saved_at)].join(" ");
    let kilobytes = crate::calc::Quantity::whole(i128::try_from(entry.bytes.div_ceil(1000)).unwrap_or(0));
    let size = kilobytes.map(|size| print_quantity(size, facts.language.locale())).unwrap_or_default();
    (words.plan.entry)(&when, &(words.plan.kilobytes)(&size))
}
