//! Which columns are shown.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::words::extra_title;
use crate::app::table::{Extra, Facts, TableAction, TableState};
use crate::plan::Division;

const DIVISIONS: [Division; 3] = [Division::Whole, Division::Quarters, Division::Months];

/// A box to tick for every column, and for every year how finely it is shown.
pub(super) fn column_menu(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let words = facts.language.words();
    let choice = table.choice();
    let extras = Extra::ALL.into_iter().map(|extra| {
        let dispatch = dispatch.clone();
        let onchange = Callback::from(move |_: Event| dispatch.emit(TableAction::ToggleColumn(extra)));
        html! {
            <label class="tick">
                <input type="checkbox" checked={choice.shows(extra)} {onchange} />
                { extra_title(extra, words) }
            </label>
        }
    });
    let years = table.document().plan().term().years().map(|year| {
        let dispatch = dispatch.clone();
        let onchange = Callback::from(move |event: Event| {
            let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let division = usize::try_from(place).ok().and_then(|place| DIVISIONS.get(place));
            if let Some(division) = division {
                dispatch.emit(TableAction::ShowDivision(year, *division));
            }
        });
        let id = ["division-", &year.to_string()].concat();
        html! {
            <div class="field">
                <div class="field-head"><label for={id.clone()}>{ (words.table.division)(year) }</label></div>
                <select {id} {onchange}>
                    { for DIVISIONS.into_iter().map(|division| html! {
                        <option selected={choice.division(year) == division}>{ (words.table.division_name)(division) }</option>
                    }) }
                </select>
            </div>
        }
    });
    html! {
        <>
            <div class="ticks">{ for extras }</div>
            <div class="input-grid">{ for years }</div>
        </>
    }
}
