//! The whole page.

use yew::prelude::*;

use super::allocation::AllocationRoom;
use super::check::{CheckRoom, CheckSession};
use super::footer::footer;
use super::header::header;
use super::pace::PaceRoom;
use super::quick::QuickPage;
use super::report::ReportRoom;
use super::shares::ShareRoom;
use super::store::{Dispatch, Store};
use super::table::TableRoom;
use crate::app::table::Facts;
use crate::app::{Action, AppState, Room, StorageState};
use crate::desk::Desk;
use crate::platform::{address, document, focus, storage};

/// The state that the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Usually what an earlier visit kept.
    #[prop_or_default]
    pub initial: AppState,
    /// The plan that is open.
    pub desk: Desk,
    /// The report that is checked.
    #[prop_or_default]
    pub check: CheckSession,
}

/// The page: header, the room that is open, footer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let initial = props.initial.clone();
    let store = use_reducer_eq(move || Store { state: initial });
    let state = &store.state;
    let dispatch = store.dispatcher();

    {
        let dispatch = dispatch.clone();
        let rooms_dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let listener = storage::on_change_elsewhere(move |snapshot| {
                dispatch.dispatch(Action::Adopt(Box::new(snapshot)));
            });
            let rooms = {
                let dispatch = rooms_dispatch;
                address::on_change(move |fragment| {
                    if let Some(room) = Room::from_fragment(&fragment) {
                        dispatch.dispatch(Action::Go(room));
                    }
                })
            };
            document::set_ready();
            move || drop((listener, rooms))
        });
    }
    {
        let dispatch = dispatch.clone();
        // Figures of a newer version are stored: whatever is typed here must not replace them.
        let may_save = state.storage != StorageState::Newer;
        use_effect_with((state.snapshot(), may_save), move |(snapshot, may_save)| {
            if *may_save {
                dispatch.dispatch(Action::Stored(storage::save(snapshot)));
            }
        });
    }
    use_effect_with(state.language, |language| document::set_language(*language));

    let words = state.language.words();
    let facts = Facts { language: state.language, settings: state.settings };
    props.desk.set_facts(facts);
    let (skip, main) = match state.room {
        Room::Quick => ("target", quick(state, &dispatch)),
        Room::Table => ("main", html! { <TableRoom desk={props.desk.clone()} {facts} /> }),
        Room::Shares => ("main", html! { <ShareRoom desk={props.desk.clone()} {facts} /> }),
        Room::Pace => ("main", html! { <PaceRoom desk={props.desk.clone()} {facts} /> }),
        Room::Allocation => ("main", html! { <AllocationRoom desk={props.desk.clone()} {facts} /> }),
        Room::Check => ("report-text", check(props, state, facts, &dispatch)),
        Room::Report => ("main", html! { <ReportRoom desk={props.desk.clone()} {facts} /> }),
    };
    html! {
        <div class={classes!("page", (state.room == Room::Table).then_some("page-wide"))}>
            <a class="skip-link" href={["#", skip].concat()} onclick={skip_to(skip)}>{ words.page.skip_to_content }</a>
            { header(state.language, state.room, &dispatch) }
            if state.kept_aside {
                <p class="notice notice-trouble" role="status">{ words.storage.kept_aside }</p>
            }
            { main }
            { footer(state.language, state.storage, state.cleared, &props.desk, &props.check, &dispatch) }
        </div>
    }
}

/// Moves the keyboard alone: the address names the room.
fn skip_to(id: &'static str) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        focus::on_id(id);
    })
}

fn check(props: &AppProps, state: &AppState, facts: Facts, dispatch: &Dispatch) -> Html {
    html! {
        <CheckRoom
            // Another room once everything was cleared: the box is empty then.
            key={if state.cleared { "cleared" } else { "room" }}
            session={props.check.clone()}
            desk={props.desk.clone()}
            {facts}
            own_quick={state.own_quick.as_ref().unwrap_or(&state.quick).clone()}
            example_is_open={state.example.is_some()}
            dispatch={dispatch.clone()}
        />
    }
}

fn quick(state: &AppState, dispatch: &Dispatch) -> Html {
    html! {
        <QuickPage
            language={state.language}
            settings={state.settings}
            sheet={state.quick.clone()}
            example={state.example}
            removed={state.removed.clone()}
            cleared={state.cleared}
            dispatch={dispatch.clone()}
        />
    }
}
