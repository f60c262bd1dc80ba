//! The years of a group beside each other, changes in percentage points.

use yew::prelude::*;

use super::view::View;
use crate::app::shares::{GroupBoard, PointChange, YearCell, YearRow, print_change};
use crate::calc::PercentagePoints;

/// A table on wide screens; on a phone each part is a block of years. The roles stay what they are either way.
pub(super) fn years(view: &View<'_>, group: &GroupBoard) -> Html {
    let Some(beside) = &group.years else { return Html::default() };
    let words = view.words();
    let titles: Vec<String> = beside.years.iter().map(ToString::to_string).collect();
    // Two years have one change, which stands in the cell of the second.
    let ends = beside.years.first().zip(beside.years.last()).filter(|_| beside.years.len() > 2);
    let over = ends.map(|(first, last)| (words.over_years)(*first, *last));
    let whole = titles.iter().zip(&beside.wholes).map(|(year, whole)| cell(year, html! { { view.count(*whole) } }));
    let row = |row: &YearRow| {
        let cells = titles.iter().zip(&row.cells).map(|(year, each)| cell(year, figures(view, each)));
        html! {
            <tr role="row">
                <th role="rowheader" scope="row">{ view.named(&row.label) }</th>
                { for cells }
                if let Some(over) = &over { { cell(over, change(view, row.overall)) } }
            </tr>
        }
    };
    html! {
        <details class="share-fold" open=true>
            <summary>{ words.years }</summary>
            { crate::ui::parts::paragraph("quiet", words.years_hint) }
            <table class="share-years" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{ words.part }</th>
                        { for titles.iter().chain(&over).map(|title| html! { <th role="columnheader" scope="col">{ title }</th> }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    <tr role="row">
                        <th role="rowheader" scope="row">{ view.whole_name(group) }</th>
                        { for whole }
                        if over.is_some() { <td role="cell"></td> }
                    </tr>
                    { for beside.rows.iter().map(row) }
                </tbody>
            </table>
        </details>
    }
}

/// A cell with the title of its column, which a phone shows beside it.
fn cell(title: &str, body: Html) -> Html {
    html! { <td role="cell" data-title={title.to_owned()}>{ body }</td> }
}

fn figures(view: &View<'_>, cell: &YearCell) -> Html {
    let above = cell.share.is_some_and(|share| share.exceeds_whole);
    html! {
        <>
            <span class="share-year-count">{ view.count(cell.count) }</span>
            if above {
                <span class="field-error">{ view.catalogue().share.above_total }</span>
            } else if cell.share.is_some() {
                <strong>{ view.share(cell.share) }</strong>
            }
            if cell.missing > 0 { <span class="quiet">{ (view.words().missing_short)(cell.missing) }</span> }
            if cell.change.is_some() { <span class="quiet">{ change(view, cell.change) }</span> }
        </>
    }
}

fn change(view: &View<'_>, points: Option<PercentagePoints>) -> Html {
    let words = view.words();
    let change = points.and_then(|points| print_change(points, &view.style()).ok());
    let text = change.map_or_else(
        || view.catalogue().common.no_figure.to_owned(),
        |change| match change {
            PointChange::Up(points) => (words.up)(&points),
            PointChange::Down(points) => (words.down)(&points),
            PointChange::UpBelow(least) => (words.up)(&(words.below)(&least)),
            PointChange::DownBelow(least) => (words.down)(&(words.below)(&least)),
            PointChange::Same => words.same.to_owned(),
        },
    );
    html! { { text } }
}
