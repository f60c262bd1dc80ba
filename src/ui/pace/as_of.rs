//! The last day of the results, shown and changed.

use time::{Date, Month};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction};
use crate::desk::Desk;
use crate::plan::{print_date, read_date};
use crate::platform::clock;
use crate::ui::parts::button;

/// Years before this one are on the way to another: a year is typed digit by digit, and `0002` is a day too.
const FIRST_TYPED: i32 = 1000;

/// The input, and today for one tap.
pub(super) fn as_of(day: Option<Date>, desk: &Desk, facts: Facts) -> Html {
    let words = facts.language.words();
    let act = |day: fn() -> Option<Date>| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.act(TableAction::SetAsOf(day())))
    };
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            // A day that is half typed reads as none: it is taken away by its button alone.
            let typed = read_date(&event.target_unchecked_into::<HtmlInputElement>().value());
            if let Some(day) = typed.filter(|day| day.year() >= FIRST_TYPED) {
                desk.act(TableAction::SetAsOf(Some(day)));
            }
        })
    };
    html! {
        <div class="pace-as-of">
            <label class="choice-field">
                <span>{ words.plan.as_of }</span>
                <input id="pace-as-of" type="date" value={day.map(print_date).unwrap_or_default()} {oninput} />
            </label>
            { button("button", words.pace.today, act(today)) }
            if day.is_some() { { button("button button-quiet", words.pace.no_day_now, act(|| None)) } }
        </div>
    }
}

fn today() -> Option<Date> {
    let (year, month, day) = clock::day(clock::now());
    Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()
}
