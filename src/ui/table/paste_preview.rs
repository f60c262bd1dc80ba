//! A block before it is pasted: its first rows, where each column goes, and what cannot be read.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::words::full_title;
use crate::app::table::{Column, Facts, PasteDraft, TableAction, TableState};
use crate::number::Locale;
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};

/// Rows that are shown.
const ROWS: usize = 6;

/// The preview.
pub(super) fn paste_preview(
    table: &TableState,
    draft: &PasteDraft,
    facts: Facts,
    dispatch: &Callback<TableAction>,
) -> Html {
    let words = facts.language.words();
    let act = |action: TableAction| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(action.clone()))
    };
    let cancel = {
        let dispatch = dispatch.clone();
        Callback::from(move |()| dispatch.emit(TableAction::CancelPaste))
    };
    let header = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: Event| {
            let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
            dispatch.emit(TableAction::PasteHeader(ticked));
        })
    };
    let on_choose = {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            if let Some(locale) = Locale::ALL.get(place) {
                dispatch.emit(TableAction::PasteLocale(*locale));
            }
        })
    };
    let outcome = draft.outcome();
    let warnings = [
        (outcome.asked, words.paste.asked),
        (outcome.unread.saturating_sub(outcome.asked), words.paste.unread),
        (outcome.skipped, words.paste.skipped),
    ];
    let block = draft.block();
    let heads = draft.mapping().iter().enumerate().map(|(place, column)| {
        html! { <th scope="col">{ column_choice(table, place, *column, facts, dispatch) }</th> }
    });
    let rows = block.rows().take(ROWS).enumerate().map(|(row, cells)| {
        let class = (row == 0 && draft.has_header()).then_some("preview-heading");
        html! { <tr {class}>{ for cells.map(|cell| html! { <td>{ &cell.text }</td> }) }</tr> }
    });
    html! {
        <Modal title={words.paste.preview} close={words.paste.cancel} on_close={cancel} wide=true>
            { paragraph("", (words.paste.size)(outcome.rows, outcome.added)) }
            <div class="preview-choices">
                <label class="tick">
                    <input type="checkbox" checked={draft.has_header()} onchange={header} />
                    { words.paste.header }
                </label>
                <div>
                    <p class="quiet">{ words.paste.numbers }</p>
                    { choice(&ChoiceView {
                        name: "paste-locale",
                        label: words.paste.numbers,
                        options: vec![words.paste.vietnamese, words.paste.english],
                        chosen: Locale::ALL.iter().position(|locale| *locale == draft.locale()).unwrap_or(0),
                        on_choose,
                    }) }
                </div>
            </div>
            { for warnings.into_iter().filter(|(cells, _)| *cells > 0).map(|(cells, sentence)| paragraph("field-error", sentence(cells))) }
            <div class="preview" tabindex="0" role="region" aria-label={words.paste.preview}>
                <table>
                    <thead><tr>{ for heads }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            if block.height() > ROWS { { paragraph("quiet", (words.paste.more_rows)(block.height() - ROWS)) } }
            <div class="dialog-actions">
                { button("button button-main", words.paste.confirm, act(TableAction::ConfirmPaste)) }
            </div>
        </Modal>
    }
}

/// Where a column of the block goes.
fn column_choice(
    table: &TableState,
    place: usize,
    chosen: Option<Column>,
    facts: Facts,
    dispatch: &Callback<TableAction>,
) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let offered: Vec<Column> = table.columns().iter().copied().filter(|column| column.cell().is_some()).collect();
    let titles: Vec<String> = offered.iter().map(|column| full_title(*column, plan, words)).collect();
    let options = offered.clone();
    let dispatch = dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let choice = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
        let column = usize::try_from(choice).ok().and_then(|choice| choice.checked_sub(1));
        let column = column.and_then(|column| options.get(column)).copied();
        dispatch.emit(TableAction::MapColumn(place, column));
    });
    html! {
        <select aria-label={(words.paste.column)(place + 1)} {onchange}>
            <option selected={chosen.is_none()}>{ words.paste.leave_out }</option>
            { for offered.iter().zip(titles).map(|(column, title)| html! {
                <option selected={chosen == Some(*column)}>{ title }</option>
            }) }
        </select>
    }
}
