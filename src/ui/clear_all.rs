//! Removing everything, after one question.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::check::CheckSession;
use super::parts::button;
use super::store::Dispatch;
use crate::app::check::CheckAction;
use crate::app::{Action, StorageState};
use crate::desk::Desk;
use crate::i18n::Language;
use crate::platform::{focus, storage};

#[derive(PartialEq, Properties)]
pub(super) struct ClearAllProps {
    pub(super) language: Language,
    pub(super) desk: Desk,
    pub(super) check: CheckSession,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn ClearAll(props: &ClearAllProps) -> Html {
    let words = &props.language.words().storage;
    let dialog = use_node_ref();
    let ask = {
        let dialog = dialog.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                // Refused only while it is open already.
                let _ = dialog.show_modal();
            }
        })
    };
    let close = {
        let dialog = dialog.clone();
        move || {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
                dialog.close();
            }
        }
    };
    let keep = {
        let close = close.clone();
        Callback::from(move |_: MouseEvent| close())
    };
    let clear = {
        let (desk, check, dispatch) = (props.desk.clone(), props.check.clone(), props.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            close();
            storage::clear();
            desk.clear();
            check.act(CheckAction::Forget);
            dispatch.dispatch(Action::ClearAll);
            // Whatever stood in the way of saving is gone as well; the next save says if it is not.
            dispatch.dispatch(Action::Stored(StorageState::Saved));
            focus::on_id("target");
        })
    };
    html! {
        <>
            { button("button", words.clear_all, ask) }
            <dialog class="dialog" ref={dialog} aria-labelledby="clear-question" aria-describedby="clear-text">
                <h2 id="clear-question">{ words.clear_question }</h2>
                <p id="clear-text">{ words.clear_text }</p>
                <div class="dialog-actions">
                    { button("button", words.clear_no, keep) }
                    { button("button button-main", words.clear_yes, clear) }
                </div>
            </dialog>
        </>
    }
}
