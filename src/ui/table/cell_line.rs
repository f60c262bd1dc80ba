//! The line above the table: which cell is active and all of its text, what is wrong with it and what may be meant, and
//! what the last action did.

use yew::prelude::*;

use super::words::{full_title, notice_text};
use crate::app::table::{Column, Facts, Notice, TableAction, TableState, cell_view};
use crate::ui::parts::button;

/// The line.
pub(super) fn cell_line(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    html! {
        <div class="cell-line">
            { place(table, facts) }
            { problem(table, facts, dispatch) }
            <p class="cell-notice" role="status">{ notice(table, facts, dispatch) }</p>
        </div>
    }
}

fn place(table: &TableState, facts: Facts) -> Html {
    let Some((unit, column)) = table.active_unit().zip(table.active_column()) else { return Html::default() };
    let words = facts.language.words();
    let document = table.document();
    let name = document.plan().unit(unit).map(crate::plan::Unit::name).unwrap_or_default();
    let name = if name.is_empty() { words.table.unnamed } else { name };
    let view = cell_view(document, unit, column, facts);
    html! {
        <p class="cell-place">
            <b>{ name }</b>
            if column != Column::Name {
                <span>{ full_title(column, document.plan(), words) }</span>
                <span>{ view.text }</span>
            }
            if let Some(remark) = view.remark { <span class="quiet">{ remark }</span> }
        </p>
    }
}

fn problem(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let cell = table.active_column().and_then(Column::cell);
    let Some((unit, cell)) = table.active_unit().zip(cell) else { return Html::default() };
    let Some(problem) = table.problem_at(unit, cell, facts) else { return Html::default() };
    // Unfinished is not wrong: nothing is said while it may still become a number.
    if table.typing().is_some() && problem.may_pass() && !problem.asks() {
        return Html::default();
    }
    let offers = problem.offers(facts);
    html! {
        <div class="cell-problem">
            <p id="cell-problem" class="field-error">{ problem.sentence(facts) }</p>
            if !offers.is_empty() {
                <div class="field-readings">
                    <span>{ facts.language.words().error.did_you_mean }</span>
                    { for offers.into_iter().map(|offer| {
                        let (dispatch, text) = (dispatch.clone(), offer.clone());
                        let take = Callback::from(move |_: MouseEvent| {
                            dispatch.emit(TableAction::TypeAt(unit, cell, text.clone()));
                            dispatch.emit(TableAction::Commit);
                        });
                        button("button", offer, take)
                    }) }
                </div>
            }
        </div>
    }
}

fn notice(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let Some(notice) = table.notice() else { return Html::default() };
    let words = facts.language.words();
    let undo = matches!(notice, Notice::Removed { .. } | Notice::Pasted(_)).then(|| {
        let dispatch = dispatch.clone();
        let undo = Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::Undo));
        button("button button-quiet", words.table.undo, undo)
    });
    html! { <>{ notice_text(notice, words) }{ undo.unwrap_or_default() }</> }
}
