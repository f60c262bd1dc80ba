//! The answer, before everything else.

use yew::prelude::*;

use super::sections::section_view;
use crate::app::pace::Answer;
use crate::app::table::Facts;
use crate::ui::bullet_bar::bullet_bar;
use crate::ui::status_mark::status_mark;

/// The large figure with what it is of, the sentence, the day of the results, and what they are made of.
pub(super) fn answer_view(answer: &Answer, of: &str, day: Html, facts: Facts) -> Html {
    html! {
        <section class="pace-answer" aria-labelledby="pace-answer-name">
            <div class="pace-hero">
                <p class="hero-label" id="pace-answer-name">{ [answer.name, " · ", of].concat() }</p>
                <p class={classes!("hero", (answer.figure.chars().count() > LONG).then_some("hero-long"))}>
                    { &answer.figure }
                </p>
                if let Some(attainment) = answer.attainment { { bullet_bar(attainment) } }
                <p class="pace-sentence">{ &answer.sentence }</p>
                { status_mark(facts.language, answer.status) }
                { day }
            </div>
            <div class="pace-body">{ section_view(&answer.section) }</div>
        </section>
    }
}

/// What is longer is printed smaller.
const LONG: usize = 9;
