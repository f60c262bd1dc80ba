//! A box to paste into: for phones, and wherever there is no keyboard shortcut.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::clipboard;
use crate::app::table::{Facts, TableAction};
use crate::exchange::clipboard::read_tsv;
use crate::platform::focus;
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};

#[derive(PartialEq, Properties)]
pub(super) struct PasteBoxProps {
    pub(super) facts: Facts,
    pub(super) dispatch: Callback<TableAction>,
    pub(super) on_close: Callback<()>,
}

#[component]
pub(super) fn PasteBox(props: &PasteBoxProps) -> Html {
    let words = props.facts.language.words();
    let node = use_node_ref();
    let onpaste = {
        let (dispatch, close) = (props.dispatch.clone(), props.on_close.clone());
        Callback::from(move |event: Event| {
            if let Some(event) = focus::clipboard_event(&event) {
                clipboard::paste(&dispatch, &event);
                close.emit(());
            }
        })
    };
    // Text may also get here without an event of pasting: typed, or put there by a keyboard app.
    let read = {
        let (dispatch, close, node) = (props.dispatch.clone(), props.on_close.clone(), node.clone());
        Callback::from(move |_: MouseEvent| {
            let text = node.cast::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default();
            dispatch.emit(TableAction::Paste(read_tsv(&text)));
            close.emit(());
        })
    };
    html! {
        <Modal title={words.paste.heading} close={words.plan.close} on_close={props.on_close.clone()}>
            { paragraph("", words.paste.prompt) }
            <textarea class="paste-box" ref={node} aria-label={words.paste.box_label} {onpaste} />
            <div class="dialog-actions">{ button("button button-main", words.paste.read, read) }</div>
        </Modal>
    }
}
