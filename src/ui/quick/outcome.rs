//! The main figure, large, with what it amounts to.

use yew::prelude::*;

use super::exact_value::ExactValue;
use super::headline::Headline;
use super::implied::{ImpliedResult, ImpliedTarget};
use super::typed_check::TypedCheckNote;
use crate::app::FigureSettings;
use crate::app::quick::{Main, QuickFigures};
use crate::calc::{CalcError, NoTargetReason, Percentage, Status};
use crate::i18n::Language;
use crate::ui::bullet_bar::BulletBar;
use crate::ui::status_mark::StatusMark;
use crate::ui::store::Dispatch;

/// Figures longer than this are printed smaller, so that they stay on one line of a phone.
const LONG_FIGURE: usize = 9;

#[derive(PartialEq, Properties)]
pub(super) struct OutcomeProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) figures: QuickFigures,
    pub(super) headline: Result<Option<Headline>, CalcError>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Outcome(props: &OutcomeProps) -> Html {
    let words = &props.language.words().outcome;
    html! {
        <section class="panel" role="group" aria-labelledby="outcome-heading">
            <h2 id="outcome-heading">{ words.heading }</h2>
            { figure(props) }
            <ExactValue
                language={props.language}
                settings={props.settings}
                percentage={attainment(&props.figures.main)}
                dispatch={props.dispatch.clone()}
            />
        </section>
    }
}

fn attainment(main: &Main) -> Option<Percentage> {
    match main {
        Main::Attainment { assessment, .. } => assessment.against.as_ref().and_then(|measure| measure.attainment),
        Main::Empty
        | Main::Waiting
        | Main::ImpliedTarget { .. }
        | Main::ComputedResult { .. }
        | Main::Failed(_) => None,
    }
}

fn figure(props: &OutcomeProps) -> Html {
    let words = props.language.words();
    let headline = match &props.headline {
        Ok(Some(headline)) => headline,
        Ok(None) => {
            let waiting = props.figures.main == Main::Waiting;
            let text = if waiting { words.outcome.waiting } else { words.outcome.prompt };
            return html! {
                <>
                    <p class="hero hero-waiting" aria-hidden="true">{ words.common.no_figure }</p>
                    <p>{ text }</p>
                </>
            };
        }
        Err(error) => {
            return html! {
                <>
                    <p class="hero hero-waiting" aria-hidden="true">{ words.common.no_figure }</p>
                    <p class="field-error">{ (words.error.calc)(*error) }</p>
                </>
            };
        }
    };
    let long = headline.figure.chars().count() > LONG_FIGURE;
    html! {
        <>
            <div>
                <p class="hero-label">{ headline.label }</p>
                <p class={classes!("hero", long.then_some("hero-long"))}>{ &headline.figure }</p>
            </div>
            if let Some(attainment) = attainment(&props.figures.main) {
                <BulletBar {attainment} />
            }
            if let Some(status) = headline.status {
                <p class="verdict-line">
                    <StatusMark language={props.language} {status} />
                    if let Some(detail) = &headline.detail {
                        <span>{ detail }</span>
                    }
                </p>
                if status == Status::NoTarget(NoTargetReason::Zero) {
                    <p>{ words.outcome.zero_target }</p>
                }
            }
            { more(props) }
        </>
    }
}

/// What stands under the main figure: intervals, or the check of a typed attainment.
fn more(props: &OutcomeProps) -> Html {
    match &props.figures.main {
        Main::Attainment { typed: Some(typed), .. } => html! {
            <TypedCheckNote language={props.language} typed={(**typed).clone()} />
        },
        Main::ImpliedTarget { result, printed, implied } => html! {
            <ImpliedTarget language={props.language} result={*result} printed={*printed} implied={*implied} />
        },
        Main::ComputedResult { target, printed, implied, .. } => html! {
            <ImpliedResult language={props.language} target={*target} printed={*printed} implied={*implied} />
        },
        Main::Attainment { typed: None, .. } | Main::Empty | Main::Waiting | Main::Failed(_) => Html::default(),
    }
}
