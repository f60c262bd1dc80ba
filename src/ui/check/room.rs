//! The room: the box, what was read, the finding that is open, the text with its marks, the list.

use gloo::timers::callback::Timeout;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::actions::{Copied, actions};
use super::finding_list::finding_list;
use super::marked_text::{mark_id, marked_text};
use super::open_finding::{OpenFindingView, open_finding};
use super::session::CheckSession;
use super::text_box::{TextBoxView, text_box};
use crate::app::check::{CheckAction, QuickFigures, explain};
use crate::app::quick::{NumberField, QuickSheet};
use crate::app::table::Facts;
use crate::app::{Action, Room};
use crate::desk::Desk;
use crate::platform::{address, focus};
use crate::ui::live_region::LiveRegion;
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};
use crate::ui::printing::use_printing;
use crate::ui::store::Dispatch;

/// How long typing must rest before the text is read, in milliseconds: for texts up to [`LONG`] bytes, and beyond.
const REST: [u32; 2] = [250, 700];
const LONG: usize = 100_000;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct CheckRoomProps {
    pub(in crate::ui) session: CheckSession,
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
    /// The user's own quick page, behind an example as well.
    pub(in crate::ui) own_quick: QuickSheet,
    /// Whether an example lies over it.
    pub(in crate::ui) example_is_open: bool,
    pub(in crate::ui) dispatch: Dispatch,
}

#[component]
pub(in crate::ui) fn CheckRoom(props: &CheckRoomProps) -> Html {
    let CheckRoomProps { session, desk, facts, .. } = props;
    let language = facts.language;
    let words = &language.words().check_room;
    let redraw = use_force_update();
    let area = use_node_ref();
    let rest = use_mut_ref(|| None::<Timeout>);
    let focus_on = use_mut_ref(|| None::<String>);
    let copied = use_state(Copied::default);
    let asked = use_state(|| None::<QuickFigures>);
    // On paper there is no turning of parts.
    let printing = use_printing();

    let read = {
        let (session, redraw, copied) = (session.clone(), redraw.clone(), copied.clone());
        Callback::from(move |()| {
            session.read(language);
            copied.set(Copied::NotYet);
            redraw.force_update();
        })
    };
    let on_typed = {
        let (session, read) = (session.clone(), read.clone());
        Callback::from(move |()| {
            let [short, long] = REST;
            let pause = if session.state().text().len() > LONG { long } else { short };
            let read = read.clone();
            // The one before, if it still waits, is over.
            rest.replace(Some(Timeout::new(pause, move || read.emit(()))));
        })
    };
    {
        // The browser keeps the text of the box from here on.
        let (session, area) = (session.clone(), area.clone());
        use_effect_with((), move |()| fill(&area, &session));
    }
    {
        let (session, read) = (session.clone(), read.clone());
        let chosen = session.state().language(language);
        use_effect_with((chosen, language), move |_| {
            if session.state().is_unread(language) {
                read.emit(());
            }
        });
    }
    {
        // A mark may only be there once it is drawn.
        let focus_on = std::rc::Rc::clone(&focus_on);
        use_effect(move || {
            if let Some(id) = focus_on.take() {
                focus::on_id(&id);
            }
        });
    }
    let act = {
        let (session, redraw, area) = (session.clone(), redraw.clone(), area.clone());
        Callback::from(move |action: CheckAction| {
            let changes_text = matches!(action, CheckAction::Clear | CheckAction::Restore);
            session.act(action);
            if changes_text {
                session.read(language);
                fill(&area, &session);
                focus::on_id("report-text");
            }
            redraw.force_update();
        })
    };
    let reveal = {
        let (session, act) = (session.clone(), act.clone());
        Callback::from(move |action: CheckAction| {
            let moves = matches!(action, CheckAction::Open(_) | CheckAction::Next | CheckAction::Previous);
            let before = session.state().open();
            act.emit(action);
            let open = if moves { session.state().open() } else { before.filter(|_| session.state().open().is_none()) };
            focus_on.replace(open.map(mark_id));
        })
    };
    let use_figures = {
        let asked = asked.clone();
        let is_free = [NumberField::Target, NumberField::Result, NumberField::Attainment, NumberField::Years]
            .into_iter()
            .all(|field| props.own_quick.number(field).is_empty());
        let (dispatch, example_is_open) = (props.dispatch.clone(), props.example_is_open);
        Callback::from(move |figures: QuickFigures| {
            if is_free {
                to_quick(figures, example_is_open, &dispatch);
            } else {
                asked.set(Some(figures));
            }
        })
    };
    let onkeydown = {
        let (session, reveal) = (session.clone(), reveal.clone());
        let is_asked = asked.is_some();
        Callback::from(move |event: KeyboardEvent| {
            // The question over the room has its own Escape.
            if is_asked {
                return;
            }
            let action = match (event.key().as_str(), event.shift_key()) {
                ("F8", false) => CheckAction::Next,
                ("F8", true) => CheckAction::Previous,
                ("Escape", _) if session.state().open().is_some() => CheckAction::Close,
                _ => return,
            };
            event.prevent_default();
            reveal.emit(action);
        })
    };
    let state = session.state();
    let reading = state.reading();
    let opened = reading.and_then(|reading| reading.report.findings.get(state.open()?));
    let said = match (reading, opened, *copied) {
        (_, _, Copied::Yes) => words.copied.to_owned(),
        (_, _, Copied::Refused) => words.copy_refused.to_owned(),
        (Some(reading), Some(finding), Copied::NotYet) => explain(&reading.text, finding, language).said(),
        (Some(reading), None, Copied::NotYet) => reading.summary(language).join(" "),
        (None, _, Copied::NotYet) => String::new(),
    };
    let body = reading.map(|reading| {
        html! {
            <>
                <div class="check-summary">
                    { for reading.summary(language).into_iter().map(|line| paragraph("", line)) }
                </div>
                if !reading.order.is_empty() {
                    { actions(session, reading, *facts, desk, &copied) }
                    <div class="check-columns">
                        { marked_text(&state, reading, language, printing, &act) }
                        { open_finding(&OpenFindingView { state: &state, reading, language, reveal: &reveal, use_figures: &use_figures }) }
                        { finding_list(&state, reading, language, printing, &reveal) }
                    </div>
                }
            </>
        }
    });
    html! {
        <main id="main" class="check-room" tabindex="-1" {onkeydown}>
            <h2>{ words.heading }</h2>
            { text_box(&TextBoxView { session, language, area: &area, on_typed, act: &act }) }
            // Always as many children: Yew compares them from the last, and the box must stay the one that it is.
            { body.unwrap_or_default() }
            { (*asked).clone().map(|figures| question(props, figures, asked.clone())).unwrap_or_default() }
            <LiveRegion text={said} />
        </main>
    }
}

/// Puts the text of the session into the box.
fn fill(area: &NodeRef, session: &CheckSession) {
    if let Some(area) = area.cast::<HtmlTextAreaElement>() {
        area.set_value(session.state().text());
    }
}

/// Puts the figures into the quick page and goes there.
fn to_quick(figures: QuickFigures, example_is_open: bool, dispatch: &Dispatch) {
    if example_is_open {
        dispatch.dispatch(Action::CloseExample);
    }
    dispatch.dispatch(Action::TypeNumber(NumberField::Target, figures.target));
    dispatch.dispatch(Action::TypeNumber(NumberField::Result, figures.result));
    for field in [NumberField::Attainment, NumberField::Years] {
        dispatch.dispatch(Action::TypeNumber(field, String::new()));
    }
    address::go_to(Room::Quick.fragment());
}

/// Whether the figures that stand on the quick page may go.
fn question(props: &CheckRoomProps, figures: QuickFigures, asked: UseStateHandle<Option<QuickFigures>>) -> Html {
    let words = props.facts.language.words();
    let close = {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(None))
    };
    let replace = {
        let (dispatch, example_is_open) = (props.dispatch.clone(), props.example_is_open);
        Callback::from(move |_: MouseEvent| {
            asked.set(None);
            to_quick(figures.clone(), example_is_open, &dispatch);
        })
    };
    let shown = |field| {
        let text = props.own_quick.number(field);
        if text.is_empty() { words.common.no_figure } else { text }
    };
    html! {
        <Modal title={words.check_room.replace_heading} close={words.check_room.keep} on_close={close}>
            { paragraph("", (words.check_room.replace_text)(shown(NumberField::Target), shown(NumberField::Result))) }
            <div class="dialog-actions">{ button("button button-main", words.check_room.replace, replace) }</div>
        </Modal>
    }
}
