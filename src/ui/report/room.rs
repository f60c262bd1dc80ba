//! The room.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::choices::{choices, options};
use super::edited::{edited, editor, start};
use super::sheet::{Written, html_of, sheet};
use super::word::{Making, word_button};
use crate::app::table::{Facts, TableState};
use crate::app::writer::{Asked, Report, Tables, print_text, with_charts, write};
use crate::desk::Desk;
use crate::platform::{clipboard, document};
use crate::ui::parts::button;
use crate::ui::plan_room::{plan_room, use_desk};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ReportRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

/// How the last copying ended, and of which text: another text is not copied yet.
type Copied = Option<(bool, String)>;

#[component]
pub(in crate::ui) fn ReportRoom(props: &ReportRoomProps) -> Html {
    let ReportRoomProps { desk, facts } = props;
    use_desk(desk);
    let copied = use_state(|| Copied::None);
    let asking = use_state(|| false);
    let making = use_state(|| Making::None);
    let words = &facts.language.words().report;
    plan_room(desk, *facts, words.heading, |table| {
        let report = report(table, *facts);
        let edited = edited(table, &report);
        let written = edited.as_ref().map_or(Written::Here, |edited| Written::Edited(&edited.text));
        let (word_button, word_outcome) = word_button(&report, &written, *facts, &making);
        let buttons = html! {
            <>
                { copy_button(&report, &written, *facts, &copied) }
                { word_button }
                { button("button", words.print, Callback::from(|_: MouseEvent| document::print())) }
                if edited.is_none() {
                    { button("button", words.edit, start(table, desk, &report)) }
                }
            </>
        };
        html! {
            <>
                { choices(table, desk, *facts) }
                <div class="report-actions">{ buttons }</div>
                { word_outcome }
                if let Some(edited) = &edited {
                    { editor(table, desk, (&report, edited), *facts, &asking) }
                    { sheet("report-paper", &report, &written) }
                    <details class="disclosure report-generated" open={!edited.up_to_date}>
                        <summary>{ words.written }</summary>
                        { sheet("", &report, &Written::Here) }
                    </details>
                } else {
                    { sheet("", &report, &written) }
                }
            </>
        }
    })
}

fn report(table: &TableState, facts: Facts) -> Report {
    let document = table.document();
    let asked =
        Asked { plan: document.plan(), roll_up: document.roll_up(), subject: table.subject(), when: table.period() };
    let options = options(table);
    with_charts(write(&asked, facts, &options), document, &asked, facts, &options)
}

fn copy_button(report: &Report, written: &Written<'_>, facts: Facts, copied: &UseStateHandle<Copied>) -> Html {
    let words = &facts.language.words().report;
    let text = match written {
        Written::Here => print_text(report, Tables::Print),
        Written::Edited(text) => [*text, &print_text(report, Tables::Only)].join("\n\n").trim_end().to_owned(),
    };
    let done = copied.as_ref().filter(|(_, of)| *of == text).map(|(done, _)| *done);
    let onclick = {
        let (html, copied) = (html_of(report, written, None), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let (text, html, copied) = (text.clone(), html.clone(), copied.clone());
            spawn_local(async move {
                let done = clipboard::copy_table(&text, &html).await;
                copied.set(Some((done, text)));
            });
        })
    };
    let answer = done.map(|done| if done { words.copied } else { words.copy_refused });
    html! {
        <>
            { button("button button-main", words.copy, onclick) }
            <span class="report-copied" role="status">{ answer.unwrap_or_default() }</span>
        </>
    }
}
