//! What of the plan is looked at: period, filter, search, levels.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::words::period_title;
use crate::app::table::{Facts, TableAction, TableState};
use crate::plan::{Sort, SortFigure, StatusFilter, When};
use crate::ui::parts::button;

const FILTERS: [StatusFilter; 7] = [
    StatusFilter::Exceeded,
    StatusFilter::Met,
    StatusFilter::Behind,
    StatusFilter::NoneYet,
    StatusFilter::NoResult,
    StatusFilter::NoTarget,
    StatusFilter::Failed,
];

/// Levels that are offered.
const LEVELS: usize = 4;

/// The bar.
pub(super) fn view_bar(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let words = &facts.language.words().table;
    let plan = table.document().plan();
    let term = (plan.term().len() > 1).then_some(When::Term);
    let periods: Vec<When> = term.into_iter().chain(plan.term().years().map(When::Year)).collect();
    let period_titles = periods.iter().map(|when| period_title(*when, plan, facts.language.words())).collect();
    let period = periods.iter().position(|when| *when == table.period()).unwrap_or(0);
    let choose_period = {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            if let Some(when) = periods.get(place) {
                dispatch.emit(TableAction::Period(*when));
            }
        })
    };
    let filter = table.filter().and_then(|filter| FILTERS.iter().position(|other| *other == filter));
    let filter_titles =
        std::iter::once(words.all_units).chain(FILTERS.map(words.filter_name)).map(str::to_owned).collect();
    let choose_filter = {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            let filter = place.checked_sub(1).and_then(|place| FILTERS.get(place)).copied();
            dispatch.emit(TableAction::Filter(filter));
        })
    };
    let level_titles =
        std::iter::once(words.all_levels.to_owned()).chain((1..=LEVELS).map(words.first_levels)).collect();
    let choose_levels = {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            dispatch.emit(TableAction::ShowLevels(if place == 0 { usize::MAX } else { place }));
        })
    };
    let order = order(table, facts, dispatch);
    let search = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            dispatch.emit(TableAction::Search(event.target_unchecked_into::<HtmlInputElement>().value()));
        })
    };
    let reapply = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::Reapply))
    };
    let deep = plan.units().any(|(_, unit)| unit.parent().is_some());
    html! {
        <div class="view-bar">
            { select("table-period", words.period, period_titles, period, choose_period) }
            { select("table-filter", words.filter, filter_titles, filter.map_or(0, |place| place + 1), choose_filter) }
            { order }
            if deep {
                <div class="view-bar-levels">
                    { select("table-levels", words.levels, level_titles, 0, choose_levels) }
                </div>
            }
            <div class="field">
                <div class="field-head"><label for="table-search">{ words.search }</label></div>
                <input id="table-search" type="search" autocomplete="off" value={table.search().to_owned()} oninput={search} />
            </div>
            if table.is_stale() { { button("button", words.reapply, reapply) } }
        </div>
    }
}

/// Figures that rows can be ordered by here; a heading of the table orders by any other.
const FIGURES: [SortFigure; 5] =
    [SortFigure::Attainment, SortFigure::Result, SortFigure::Target, SortFigure::Excess, SortFigure::ZeroRun];

/// The order of the rows, by figures of the period that is looked at.
fn order(table: &TableState, facts: Facts, dispatch: &Callback<TableAction>) -> Html {
    let words = facts.language.words();
    let when = table.period();
    let sorts: Vec<Sort> = FIGURES
        .into_iter()
        .flat_map(|figure| [true, false].map(|descending| Sort { figure, when, descending }))
        .collect();
    let title = |sort: &Sort| {
        let figure = match sort.figure {
            SortFigure::Attainment => words.common.attainment,
            SortFigure::Result => words.common.result,
            SortFigure::Target => words.common.target,
            SortFigure::Excess => words.table.excess,
            SortFigure::ZeroRun | SortFigure::Count(_) | SortFigure::Part(_) => words.table.zero_run,
        };
        if sort.descending { (words.table.largest_first)(figure) } else { (words.table.smallest_first)(figure) }
    };
    let chosen = table.sort().and_then(|sort| sorts.iter().position(|other| *other == sort));
    let titles = std::iter::once(words.table.plan_order.to_owned()).chain(sorts.iter().map(title)).collect();
    let dispatch = dispatch.clone();
    let choose = Callback::from(move |place: usize| {
        let sort = place.checked_sub(1).and_then(|place| sorts.get(place)).copied();
        dispatch.emit(TableAction::Sort(sort));
    });
    select("table-order", words.table.order, titles, chosen.map_or(0, |place| place + 1), choose)
}

/// A choice of one out of many.
pub(super) fn select(
    id: &'static str,
    label: &'static str,
    options: Vec<String>,
    chosen: usize,
    on_choose: Callback<usize>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_unchecked_into::<HtmlSelectElement>();
        on_choose.emit(usize::try_from(select.selected_index()).unwrap_or(0));
    });
    let options = options.into_iter().enumerate();
    html! {
        <div class="field">
            <div class="field-head"><label for={id}>{ label }</label></div>
            <select {id} {onchange}>
                { for options.map(|(place, text)| html! { <option selected={place == chosen}>{ text }</option> }) }
            </select>
        </div>
    }
}
