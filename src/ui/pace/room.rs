//! The room: the answer first, then each of its sections.

use yew::prelude::*;

use super::as_of::as_of;
use super::balance::balance;
use super::charts::charts;
use super::fold::{Folding, Folds, Open};
use super::forecast::{expected, forecast};
use super::head::answer_view;
use super::sections::section_view;
use super::stages::stages;
use super::typed::{Typed, text, typed};
use crate::app::pace::{Standing, answer, averages, first_years, needed, same_period};
use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::plan::{Unit, When, WorkingField};
use crate::platform::layout;
use crate::ui::parts::paragraph;
use crate::ui::plan_room::{plan_room, use_desk};
use crate::ui::printing::use_printing;
use crate::ui::table::words::period_title;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct PaceRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

#[component]
pub(in crate::ui) fn PaceRoom(props: &PaceRoomProps) -> Html {
    let PaceRoomProps { desk, facts } = props;
    use_desk(desk);
    let open = use_reducer_eq(|| Open::ALL);
    {
        let dispatch = open.dispatcher();
        use_effect_with((), move |()| {
            if layout::is_narrow() {
                dispatch.dispatch(Folding::Few);
            }
        });
    }
    let printing = use_printing();
    let folds = Folds::new(open, printing);
    let words = &facts.language.words().pace;
    plan_room(desk, *facts, words.heading, |table| body(table, desk, &folds, *facts))
}

fn body(table: &TableState, desk: &Desk, folds: &Folds, facts: Facts) -> Html {
    let words = facts.language.words();
    let dispatch = {
        let desk = desk.clone();
        Callback::from(move |action: TableAction| desk.act(action))
    };
    let (document, subject, when) = (table.document(), table.subject(), table.period());
    let counted = match Standing::of(document, subject, when) {
        Ok(standing) => standing_view(table, &standing, desk, folds, facts),
        Err(error) => {
            html! { <>{ as_of(document.plan().as_of(), desk, facts) }{ paragraph("field-error", (words.error.calc)(error)) }</> }
        }
    };
    html! {
        <div class="pace">
            { counted }
            <div class="pace-sections">
                { folds.section(4, words.pace.balance_heading, || balance(table, &dispatch, facts)) }
                { folds.section(5, words.pace.stages_heading, || stages(table, desk, &dispatch, facts)) }
            </div>
        </div>
    }
}

fn standing_view(table: &TableState, standing: &Standing, desk: &Desk, folds: &Folds, facts: Facts) -> Html {
    let words = &facts.language.words().pace;
    let of_period = || match standing.when {
        When::Term => section_view(&averages(standing, facts)),
        When::Year(_) => section_view(&same_period(table.document().plan(), table.subject(), standing, facts)),
    };
    let heading = match standing.when {
        When::Term => words.average_heading,
        When::Year(_) => words.same_heading,
    };
    let other = match standing.when {
        When::Term => words.compare_needs_year,
        When::Year(_) => words.average_needs_term,
    };
    html! {
        <>
            { answer_view(&answer(standing, facts), &of(table, facts), as_of(standing.as_of, desk, facts), facts) }
            <div class="pace-sections">
                <div class="pace-column">
                    { folds.section(0, words.needed_heading, || needed_view(table, standing, desk, facts)) }
                    { folds.section(2, heading, of_period) }
                </div>
                { folds.section(1, words.forecast_heading, || forecast(table, standing, desk, facts)) }
            </div>
            { folds.section(3, words.charts_heading, || {
                charts(table, standing, expected(table, standing, facts).range, facts)
            }) }
            if table.document().plan().term().len() > 1 { { paragraph("pace-note", other) } }
        </>
    }
}

/// Whose figures these are, and of which period.
fn of(table: &TableState, facts: Facts) -> String {
    let words = facts.language.words();
    let plan = table.document().plan();
    let unit = table.subject().and_then(|unit| plan.unit(unit)).map(Unit::name).filter(|name| !name.is_empty());
    [unit.unwrap_or(words.plan_room.all_units), &period_title(table.period(), plan, words)].join(", ")
}

fn needed_view(table: &TableState, standing: &Standing, desk: &Desk, facts: Facts) -> Html {
    let early = first_years(standing, text(table, WorkingField::FirstYears), facts).map(|early| {
        let field = Typed {
            id: "pace-first-years",
            field: WorkingField::FirstYears,
            label: facts.language.words().pace.first_years,
            error: early.error,
            refusal: early.refusal,
        };
        html! { <><div class="input-grid">{ typed(table, desk, facts, field) }</div>{ section_view(&early.section) }</> }
    });
    html! { <>{ section_view(&needed(standing, facts)) }{ early.unwrap_or_default() }</> }
}
