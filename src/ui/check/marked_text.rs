//! The text of the report, a part of it at a time, with a mark on every figure that was checked.

use std::ops::Range;

use yew::prelude::*;

use super::verdict_mark::{verdict_class, verdict_shape};
use crate::app::check::{CheckAction, CheckState, Piece, Reading, pieces};
use crate::i18n::Language;
use crate::ui::parts::button;

/// The id of a finding's mark in the text.
pub(super) fn mark_id(finding: usize) -> String {
    ["mark-", &finding.to_string()].concat()
}

/// The part that is shown, or all of them on paper.
pub(super) fn marked_text(
    state: &CheckState,
    reading: &Reading,
    language: Language,
    printing: bool,
    act: &Callback<CheckAction>,
) -> Html {
    let words = &language.words().check_room;
    let of = reading.sheets.len();
    let shown = if printing { 0..of } else { state.sheet()..(state.sheet() + 1).min(of) };
    let parts = reading.sheets.get(shown).unwrap_or_default().iter().map(|sheet| {
        html! { <div class="check-text" dir="auto">{ sheet_view(sheet, state, reading, language, act) }</div> }
    });
    html! {
        <section class="check-marked" aria-labelledby="check-marked-heading">
            <h3 id="check-marked-heading">{ words.marked }</h3>
            { for parts }
            if of > 1 {
                <div class="check-steps" role="group" aria-label={(words.sheet)(state.sheet() + 1, of)}>
                    { button("button", words.previous_sheet, turn(state.sheet().checked_sub(1), act)) }
                    <span>{ (words.sheet)(state.sheet() + 1, of) }</span>
                    { button("button", words.next_sheet, turn(Some(state.sheet() + 1), act)) }
                </div>
            }
        </section>
    }
}

fn turn(to: Option<usize>, act: &Callback<CheckAction>) -> Callback<MouseEvent> {
    let act = act.clone();
    Callback::from(move |_: MouseEvent| {
        if let Some(sheet) = to {
            act.emit(CheckAction::Sheet(sheet));
        }
    })
}

fn sheet_view(
    sheet: &Range<usize>,
    state: &CheckState,
    reading: &Reading,
    language: Language,
    act: &Callback<CheckAction>,
) -> Html {
    pieces(sheet, &reading.report, state.open())
        .iter()
        .map(|piece| piece_view(piece, state.open(), reading, language, act))
        .collect()
}

fn piece_view(
    piece: &Piece,
    open: Option<usize>,
    reading: &Reading,
    language: Language,
    act: &Callback<CheckAction>,
) -> Html {
    let text = AttrValue::from(reading.text.get(piece.at.clone()).unwrap_or_default().to_owned());
    let looks = classes!(piece.of_open.then_some("check-of-open"), piece.input.then_some("check-input"));
    let marked = piece.finding.and_then(|place| Some((place, reading.report.findings.get(place)?.verdict)));
    let Some((place, verdict)) = marked else {
        return if looks.is_empty() {
            html! { { text } }
        } else {
            html! { <span class={looks}>{ text }</span> }
        };
    };
    let is_open = open == Some(place);
    let onclick = {
        let act = act.clone();
        Callback::from(move |_: MouseEvent| {
            act.emit(if is_open { CheckAction::Close } else { CheckAction::Open(place) });
        })
    };
    html! {
        <button
            type="button"
            id={mark_id(place)}
            class={classes!("check-mark", verdict_class(verdict), looks)}
            aria-expanded={if is_open { "true" } else { "false" }}
            {onclick}
        >
            { text }
            { verdict_shape(verdict) }
            <span class="visually-hidden">{ (language.words().check_room.verdict)(verdict) }</span>
        </button>
    }
}
