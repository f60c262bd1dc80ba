//! The heading of the grid: periods, and the columns under them.

use yew::prelude::*;

use super::words::{column_title, full_title, period_title};
use crate::app::table::{Column, ColumnGroup, Facts, TableAction, TableState};
use crate::plan::{Sort, SortFigure, When};

/// Both rows of the heading.
pub(super) fn grid_head(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let groups = table.groups().iter().map(|group| period_head(group, plan, words));
    let columns = table.columns().iter().enumerate();
    html! {
        <thead>
            <tr role="row" aria-rowindex="1">{ for groups }</tr>
            <tr role="row" aria-rowindex="2">
                { for columns.map(|(place, column)| column_head(table, place, *column, facts, dispatch)) }
            </tr>
        </thead>
    }
}

fn period_head(group: &ColumnGroup, plan: &crate::plan::Plan, words: &crate::i18n::Catalogue) -> Html {
    let span = group.columns.len().to_string();
    let title = group.when.map(|when| period_title(when, plan, words));
    let is_name = group.columns.first() == Some(&Column::Name);
    let class = classes!("grid-period", is_name.then_some("grid-corner"));
    match title {
        Some(title) => html! { <th {class} role="columnheader" scope="colgroup" colspan={span}>{ title }</th> },
        // No heading of anything: a cell without a name is no header.
        None => html! { <td {class} role="gridcell" colspan={span}></td> },
    }
}

fn column_head(
    table: &TableState,
    place: usize,
    column: Column,
    facts: Facts,
    dispatch: &Callback<TableAction>,
) -> Html {
    let words = facts.language.words();
    let plan = table.document().plan();
    let title = column_title(column, plan, words);
    let class = classes!(
        "grid-column",
        (column == Column::Name).then_some("grid-corner"),
        (!column.is_text()).then_some("grid-figure"),
        matches!(column, Column::Target(_)).then_some("grid-first"),
    );
    let sorted = sort_of(column);
    let direction = table.sort().filter(|sort| Some((sort.figure, sort.when)) == sorted);
    let aria_sort = direction.map(|Sort { descending, .. }| if descending { "descending" } else { "ascending" });
    let body = match sorted {
        None => html! { { title } },
        Some((figure, when)) => {
            let dispatch = dispatch.clone();
            let onclick = Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::SortBy(figure, when)));
            let label = (words.table.sort_by)(&full_title(column, plan, words));
            let mark = direction.map(|sort| if sort.descending { "▼" } else { "▲" });
            // A browser repeats a heading on every sheet, but not the buttons in it: paper has the words alone.
            html! { <>
                <span class="grid-printed" aria-hidden="true">{ title.clone() }</span>
                <button type="button" class="grid-sort" tabindex="-1" title={label.clone()} aria-label={label} {onclick}>
                    { title }
                    if let Some(mark) = mark { <span aria-hidden="true">{ mark }</span> }
                </button>
            </> }
        }
    };
    html! {
        <th {class} role="columnheader" scope="col" aria-colindex={(place + 1).to_string()} aria-sort={aria_sort}>
            { body }
        </th>
    }
}

/// What rows are sorted by under a heading.
const fn sort_of(column: Column) -> Option<(SortFigure, When)> {
    match column {
        Column::Target(when) => Some((SortFigure::Target, when)),
        Column::Result(when) => Some((SortFigure::Result, when)),
        Column::Attainment(when) => Some((SortFigure::Attainment, when)),
        Column::Excess(when) => Some((SortFigure::Excess, when)),
        Column::ZeroRun => Some((SortFigure::ZeroRun, When::Term)),
        Column::Average => Some((SortFigure::Result, When::Term)),
        Column::Count(when, count) => Some((SortFigure::Count(count), when)),
        Column::Part { year, division: _, part } => Some((SortFigure::Part(part), When::Year(year))),
        Column::Name | Column::Status(_) | Column::Note => None,
    }
}
