//! The answer, before everything else.

use yew::prelude::*;

use super::sections::section_view;
use crate::app::pace::Answer;
use crate::app::table::Facts;
use crate::ui::bullet_bar::bullet_bar;
use crate::ui::status_mark::status_mark;

/// The large figure, the sentence, and what they are made of.
pub(super) fn answer_view(answer: &Answer, facts: Facts) -> Html {
    html! {
        <section class="pace-answer" aria-labelledby="pace-answer-name">
            <div class="pace-hero">
                <p class="hero-label" id="pace-answer-name">{ answer.name }</p>
                <p class={classes!("hero", (answer.figure.chars().count() > LONG).then_some("hero-long"))}>
                    { &answer.figure }
                </p>
                if let Some(attainment) = answer.attainment { { bullet_bar(attainment) } }
                <p class="pace-sentence">{ &answer.sentence }</p>
                { status_mark(facts.language, answer.status) }
            </div>
            <div class="pace-body">{ section_view(&answer.section) }</div>
        </section>
    }
}

/// What is longer is printed smaller.
const LONG: usize = 9;
