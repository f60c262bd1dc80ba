//! The balance: a form for a unit, sums for all together, and what they come to.

use yew::prelude::*;

use super::sections::section_view;
use crate::app::pace::{Balance, Section, balance_section, count_lines};
use crate::app::table::{Column, Facts, TableAction, TableState, Tone, cell_view};
use crate::plan::{BalanceTerm, Cell, Count, UnitId};
use crate::ui::parts::paragraph;
use crate::ui::table::cell_field::{CellFieldView, cell_field};

/// The form and its outcome.
pub(super) fn balance(table: &TableState, dispatch: &Callback<TableAction>, facts: Facts) -> Html {
    let words = facts.language.words();
    let figure = Balance::of(table.document().plan(), table.subject(), table.period());
    let outcome = section_view(&balance_section(&figure, facts));
    let Some(unit) = table.subject() else {
        let names = figure.terms.iter().map(|(term, count)| ((words.table.balance_term)(*term), *count));
        let sums: Section = count_lines(names, facts);
        return html! { <>{ paragraph("pace-note", words.pace.balance_all) }{ section_view(&sums) }{ outcome }</> };
    };
    let fields = BalanceTerm::ALL.into_iter().enumerate().map(|(place, term)| {
        let id = ["pace-balance-", &place.to_string()].concat();
        count_field(
            table,
            (unit, Count::Balance(term)),
            id,
            (words.table.balance_term)(term).to_owned(),
            dispatch,
            facts,
        )
    });
    html! { <><div class="input-grid">{ for fields }</div>{ outcome }</> }
}

/// A count of a unit in the chosen period as an input; the sum of the units under it while it is blank.
pub(super) fn count_field(
    table: &TableState,
    (unit, count): (UnitId, Count),
    id: String,
    label: String,
    dispatch: &Callback<TableAction>,
    facts: Facts,
) -> Html {
    let when = table.period();
    let shown = cell_view(table.document(), unit, Column::Count(when, count), facts);
    let summed = (shown.tone == Tone::Summed).then(|| (facts.language.words().table.sum)(&shown.text));
    cell_field(&CellFieldView {
        table,
        facts,
        unit,
        cell: Cell::Count(when, count),
        id,
        label,
        described_by: String::new(),
        placeholder: summed.unwrap_or_default(),
        dispatch,
    })
}
