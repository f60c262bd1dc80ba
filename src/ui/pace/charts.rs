//! The charts of the room.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::pace::{ChartView, Standing, by_unit, by_year, cumulative};
use crate::app::table::{Facts, TableState};
use crate::calc::{ExpectedRange, Quantity};
use crate::number::print_quantity;
use crate::ui::chart::ChartFigure;
use crate::ui::parts::paragraph;

/// Each chart that there are figures for.
pub(super) fn charts(table: &TableState, standing: &Standing, expected: Option<ExpectedRange>, facts: Facts) -> Html {
    let words = &facts.language.words().pace;
    let (document, subject) = (table.document(), table.subject());
    let views = [
        ("pace-cumulative", words.cumulative_chart, cumulative(standing, expected, facts)),
        ("pace-years", words.years_chart, by_year(document, subject, facts)),
        ("pace-units", words.units_chart, by_unit(document, subject, table.period(), facts)),
    ];
    if views.iter().all(|(_, _, view)| view.is_none()) {
        return paragraph("pace-note", words.no_charts);
    }
    let drawn = views.into_iter().zip(words.chart_files);
    drawn.filter_map(|((id, title, view), file)| Some(chart(id, title, view?, file, facts))).collect()
}

fn chart(id: &'static str, title: &'static str, view: ChartView, file_name: &'static str, facts: Facts) -> Html {
    let left_out = i128::try_from(view.left_out).ok().filter(|units| *units > 0);
    let left_out = left_out.and_then(|units| Quantity::whole(units).ok()).map(|units| {
        let units = print_quantity(units, facts.language.locale());
        paragraph("pace-note", (facts.language.words().pace.more_units)(&units))
    });
    html! {
        <>
            <ChartFigure {id} {title} data={Rc::new(view.data)} table={Rc::new(view.table)} {facts} {file_name} />
            { left_out.unwrap_or_default() }
        </>
    }
}
