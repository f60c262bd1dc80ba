//! A chart with its title, what is read on it, its figures as a table, and the buttons that save it.

use std::rc::Rc;

use yew::prelude::*;

use super::picture::Picture;
use super::saving::saving;
use crate::app::chart::{Canvas, ChartData, ChartTable};
use crate::app::table::Facts;
use crate::platform::{layout, width};
use crate::ui::parts::paragraph;

/// The width of a chart before its place is measured, and on paper.
const USUAL_WIDTH: u32 = 680;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ChartFigureProps {
    /// Unique on the page.
    pub(in crate::ui) id: AttrValue,
    pub(in crate::ui) title: AttrValue,
    pub(in crate::ui) data: Rc<ChartData>,
    /// All that the chart shows, exactly.
    pub(in crate::ui) table: Rc<ChartTable>,
    pub(in crate::ui) facts: Facts,
    /// The name of saved files, without its ending.
    pub(in crate::ui) file_name: AttrValue,
}

#[component]
pub(in crate::ui) fn ChartFigure(props: &ChartFigureProps) -> Html {
    let words = &props.facts.language.words().chart;
    let place = use_node_ref();
    let measured = use_state_eq(|| USUAL_WIDTH);
    let printing = use_state_eq(|| false);
    let trouble = use_state_eq(|| false);
    {
        let (place, measured, printing) = (place.clone(), measured.clone(), printing.clone());
        use_effect_with((), move |()| {
            let watch = place
                .cast::<web_sys::Element>()
                .and_then(|element| width::watch(&element, move |width| measured.set(width)));
            let print = layout::on_print(move |now| printing.set(now));
            move || drop((watch, print))
        });
    }
    let width = if *printing { USUAL_WIDTH } else { *measured };
    let canvas = Canvas::new(width, props.facts.language);
    let chart = use_memo((props.data.clone(), canvas), |(data, canvas)| data.draw(*canvas));
    let title_id: AttrValue = [&props.id, "-title"].concat().into();
    html! {
        <figure id={props.id.clone()} class="chart" aria-labelledby={title_id.clone()}>
            <figcaption id={title_id} class="chart-title">{ &props.title }</figcaption>
            <div ref={place} class="chart-place">
                <Picture chart={chart.clone()} name={props.title.clone()} {words} />
            </div>
            { table(&props.table, &props.title, words.table) }
            { saving(&chart, props, &trouble) }
            if *trouble { { paragraph("notice", words.no_png) } }
        </figure>
    }
}

fn table(table: &ChartTable, title: &AttrValue, summary: &'static str) -> Html {
    let head = table.head.iter().map(|cell| html! { <th scope="col">{ cell }</th> });
    let rows = table.rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(place, cell)| {
            if place == 0 {
                html! { <th scope="row">{ cell }</th> }
            } else {
                html! { <td>{ cell }</td> }
            }
        });
        html! { <tr>{ for cells }</tr> }
    });
    html! {
        <details class="chart-figures">
            <summary>{ summary }</summary>
            <div class="chart-table-scroll" tabindex="0" role="region" aria-label={title}>
                <table class="chart-table">
                    <thead><tr>{ for head }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        </details>
    }
}
