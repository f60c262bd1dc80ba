//! What can be done with all findings together.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::session::CheckSession;
use crate::app::Room;
use crate::app::check::{Reading, findings_text, plan_of};
use crate::app::table::Facts;
use crate::desk::Desk;
use crate::platform::{address, clipboard, clock};
use crate::ui::parts::{button, paragraph};

/// How the last copying ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Copied {
    /// There was none since the text was read.
    #[default]
    NotYet,
    /// They are on the clipboard.
    Yes,
    /// The browser refused.
    Refused,
}

/// Copying, and a plan of the targets and results.
pub(super) fn actions(
    session: &CheckSession,
    reading: &Reading,
    facts: Facts,
    desk: &Desk,
    copied: &UseStateHandle<Copied>,
) -> Html {
    let words = &facts.language.words().check_room;
    let copy = {
        let (session, copied) = (session.clone(), copied.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(text) = text_of(&session, facts) else { return };
            let copied = copied.clone();
            spawn_local(async move {
                let done = clipboard::copy(&text, None).await;
                copied.set(if done { Copied::Yes } else { Copied::Refused });
            });
        })
    };
    let has_plan = plan_of(&reading.text, &reading.report, clock::this_year(), words.plan_title).is_some();
    let make_plan = {
        let (session, desk) = (session.clone(), desk.clone());
        Callback::from(move |_: MouseEvent| {
            let reading = session.state().reading().cloned();
            let plan = reading
                .and_then(|reading| plan_of(&reading.text, &reading.report, clock::this_year(), words.plan_title));
            if let Some(plan) = plan {
                desk.put_and_keep(plan);
                address::go_to(Room::Table.fragment());
            }
        })
    };
    html! {
        <div class="check-actions">
            { button("button", words.copy, copy) }
            if has_plan { { button("button", words.make_plan, make_plan) } }
            if **copied == Copied::Yes { <span>{ words.copied }</span> }
            if **copied == Copied::Refused {
                { paragraph("notice", words.copy_refused) }
                <textarea class="check-box" readonly=true aria-label={words.copy} value={text_of(session, facts)} />
            }
        </div>
    }
}

fn text_of(session: &CheckSession, facts: Facts) -> Option<String> {
    Some(findings_text(session.state().reading()?, facts.language))
}
