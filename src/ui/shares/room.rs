//! The room.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::group::group;
use super::groups_box::GroupsBox;
use super::rate::rate;
use super::view::View;
use crate::app::shares::{RateBoard, ShareBoard};
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::plan::{Cell, Division, UnitId, WorkingCell};
use crate::ui::parts::paragraph;
use crate::ui::plan_room::{plan_room, use_desk};
use crate::ui::table::cell_field::{CellFieldView, cell_field};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ShareRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

#[component]
pub(in crate::ui) fn ShareRoom(props: &ShareRoomProps) -> Html {
    let ShareRoomProps { desk, facts } = props;
    use_desk(desk);
    // How shares are shown, and nothing that was typed.
    let adjusted = use_state(|| false);
    // Decided once for each plan: what is typed in it must not fold it away under the typing.
    let rates_open = use_memo(desk.table().generation(), |_| RateBoard::of(&desk.table()).has_anything());
    let dispatch = {
        let desk = desk.clone();
        use_callback((), move |action: TableAction, ()| desk.act(action))
    };
    let words = &facts.language.words().share_room;
    plan_room(desk, *facts, words.heading, |table| {
        let board = ShareBoard::of(table, *facts);
        let rates = RateBoard::of(table);
        let view = View { table, facts: *facts, board: &board, adjusted: *adjusted, dispatch: &dispatch };
        html! {
            <div class="share-room">
                { result_field(&view) }
                { groups(&view, &adjusted) }
                { groups_box(table, *facts, &dispatch) }
                { rate(&view, &rates, *rates_open) }
            </div>
        }
    })
}

/// The result of the unit, to be entered where it is missed; a year that is entered by quarters or months is theirs.
fn result_field(view: &View<'_>) -> Html {
    let (plan, when) = (view.table.document().plan(), view.board.when);
    let whole = |unit: &UnitId| plan.at(*unit, when).result().division() == Division::Whole;
    let Some(unit) = view.board.editing.filter(whole) else { return Html::default() };
    html! {
        <div class="share-result-field">
            { cell_field(&CellFieldView {
                table: view.table,
                facts: view.facts,
                unit,
                cell: Cell::Result(when),
                id: "share-result".to_owned(),
                label: view.catalogue().common.result.to_owned(),
                described_by: String::new(),
                placeholder: view.board.result.map_or_else(|| view.words().not_entered.to_owned(), |_| view.count(view.board.result)),
                dispatch: view.dispatch,
            }) }
        </div>
    }
}

fn groups(view: &View<'_>, adjusted: &UseStateHandle<bool>) -> Html {
    let (words, board) = (view.words(), view.board);
    if board.groups.is_empty() {
        return Html::default();
    }
    let mut adjustable = false;
    board.each(&mut |group| adjustable |= group.adjusted(view.style().decimals).is_some());
    html! {
        <>
            if board.editing.is_none() { { paragraph("quiet", words.choose_unit) } }
            if adjustable { { adjust(words.adjust, adjusted) } }
            { for board.groups.iter().map(|each| group(view, each, 0)) }
        </>
    }
}

fn adjust(label: &'static str, adjusted: &UseStateHandle<bool>) -> Html {
    let onchange = {
        let adjusted = adjusted.clone();
        Callback::from(move |event: Event| adjusted.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    html! {
        <label class="share-adjust">
            <input type="checkbox" checked={**adjusted} {onchange} />
            <span>{ label }</span>
        </label>
    }
}

/// The groups as lines of text: open while there are none.
fn groups_box(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let words = &facts.language.words().share_room;
    let plan = table.document().plan();
    let scheme = plan.scheme().clone();
    let typed = plan.working(WorkingCell::GROUP_LINES).to_owned();
    let without = scheme.groups().is_empty();
    // Another plan, or groups changed elsewhere: the box begins with these.
    let key = table.generation().to_string();
    let lines = html! { <GroupsBox {key} {scheme} {typed} {facts} dispatch={dispatch.clone()} /> };
    if without {
        html! { <section class="share-groups-box">{ paragraph("", words.no_groups) }{ lines }</section> }
    } else {
        html! { <details class="disclosure share-groups-box"><summary>{ words.edit_groups }</summary>{ lines }</details> }
    }
}
