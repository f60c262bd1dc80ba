//! The clipboard of the table: what is copied out of it and pasted into it.

use yew::prelude::*;

use crate::app::table::TableAction;
use crate::desk::Desk;
use crate::exchange::clipboard::{write_html, write_tsv};
use crate::platform::clipboard_table;

/// Copies the selection. Whether the clipboard took it.
pub(super) fn copy(desk: &Desk, event: &web_sys::ClipboardEvent) -> bool {
    let Some(data) = event.clipboard_data() else { return false };
    let (tsv, html) = texts(desk);
    let taken = clipboard_table::put(&data, &tsv, &html);
    if taken {
        event.prevent_default();
    }
    taken
}

/// The selection as text and as HTML.
pub(super) fn texts(desk: &Desk) -> (String, String) {
    let facts = desk.facts();
    let rows = desk.table().copied(facts);
    let locale = facts.language.locale();
    (write_tsv(&rows, locale), write_html(&rows, locale))
}

/// Pastes what the event brings.
pub(super) fn paste(dispatch: &Callback<TableAction>, event: &web_sys::ClipboardEvent) {
    event.prevent_default();
    let block = event.clipboard_data().and_then(|data| clipboard_table::block_from(&data));
    dispatch.emit(TableAction::Paste(block.unwrap_or_default()));
}
