//! The tools of the table.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::clipboard;
use super::room::Dialog;
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::ui::icon::{Icon, icon};

pub(super) struct ToolsView<'v> {
    pub(super) table: &'v TableState,
    pub(super) desk: &'v Desk,
    pub(super) facts: Facts,
    /// Does an action; afterwards the keyboard is in the table.
    pub(super) dispatch_into: &'v Callback<TableAction>,
    pub(super) open: &'v Callback<Option<Dialog>>,
    pub(super) said: &'v UseStateHandle<AttrValue>,
}

/// The tools.
pub(super) fn tools(view: &ToolsView<'_>) -> Html {
    let words = &view.facts.language.words().table;
    let history = view.table.document().history();
    let undo = history.undo_name().map(|step| (words.undo_step)((words.step)(step)));
    let redo = history.redo_name().map(|step| (words.redo_step)((words.step)(step)));
    let on_unit = view.table.active_unit().is_some();
    let act = |action: TableAction| {
        let dispatch = view.dispatch_into.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
    };
    let open = |dialog: Dialog| {
        let open = view.open.clone();
        Callback::from(move |_: MouseEvent| open.emit(Some(dialog)))
    };
    let details = view.table.active_unit().map_or(Dialog::PasteBox, Dialog::Unit);
    let paste = view.facts.language.words().paste.open;
    html! {
        <div id="table-tools" class="tools" role="toolbar" aria-label={words.tools} tabindex="-1">
            { tool(Icon::Undo, undo.as_deref().unwrap_or(words.undo), words.undo, undo.is_some(), act(TableAction::Undo)) }
            { tool(Icon::Redo, redo.as_deref().unwrap_or(words.redo), words.redo, redo.is_some(), act(TableAction::Redo)) }
            <span class="tools-gap"></span>
            { tool(Icon::Add, words.add, words.add, true, act(TableAction::AddBelow)) }
            { tool(Icon::AddUnder, words.add_under, words.add_under, on_unit, act(TableAction::AddUnder)) }
            { quiet_tool(Icon::Remove, words.remove, on_unit, act(TableAction::Remove)) }
            { quiet_tool(Icon::Outdent, words.outdent, on_unit, act(TableAction::Outdent)) }
            { quiet_tool(Icon::Indent, words.indent, on_unit, act(TableAction::Indent)) }
            { quiet_tool(Icon::Up, words.up, on_unit, act(TableAction::MoveUp)) }
            { quiet_tool(Icon::Down, words.down, on_unit, act(TableAction::MoveDown)) }
            <span class="tools-gap"></span>
            { quiet_tool(Icon::Fill, words.fill, on_unit, act(TableAction::FillDown)) }
            { quiet_tool(Icon::Copy, words.copy, on_unit, copy(view)) }
            { tool(Icon::Paste, paste, paste, true, open(Dialog::PasteBox)) }
            <span class="tools-gap"></span>
            { tool(Icon::Details, words.details, words.details, on_unit, open(details)) }
            { tool(Icon::Columns, words.columns, words.columns, true, open(Dialog::Columns)) }
        </div>
    }
}

/// Copies the selection without the keyboard.
fn copy(view: &ToolsView<'_>) -> Callback<MouseEvent> {
    let (desk, said, words) = (view.desk.clone(), view.said.clone(), &view.facts.language.words().table);
    Callback::from(move |_: MouseEvent| {
        let (tsv, html) = clipboard::texts(&desk);
        let selection = desk.table().selection();
        let cells = selection.rows().count() * selection.columns().count();
        let said = said.clone();
        spawn_local(async move {
            let copied = crate::platform::clipboard::copy_table(&tsv, &html).await;
            let text = if copied { (words.copied)(cells) } else { words.copy_refused.to_owned() };
            said.set(AttrValue::from(text));
        });
    })
}

/// A tool with its word; `name` says more than the word does.
pub(in crate::ui) fn tool(
    picture: Icon,
    name: &str,
    word: &'static str,
    enabled: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = (name != word).then(|| name.to_owned());
    html! {
        <button type="button" class="tool" title={name.to_owned()} aria-label={label} disabled={!enabled} {onclick}>
            { icon(picture) }<span>{ word }</span>
        </button>
    }
}

/// A tool that is a picture alone.
fn quiet_tool(picture: Icon, name: &'static str, enabled: bool, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="tool tool-picture" title={name} aria-label={name} disabled={!enabled} {onclick}>
            { icon(picture) }
        </button>
    }
}
