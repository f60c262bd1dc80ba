//! The main figure, large, with what it amounts to.

use yew::prelude::*;

use super::exact_value::exact_value;
use super::headline::Headline;
use super::implied::{implied_result, implied_target};
use super::typed_check::typed_check_note;
use crate::app::FigureSettings;
use crate::app::quick::{Main, QuickFigures};
use crate::calc::{CalcError, NoTargetReason, Percentage, Status};
use crate::i18n::Language;
use crate::ui::bullet_bar::bullet_bar;
use crate::ui::parts::{panel, paragraph};
use crate::ui::status_mark::{status_mark, status_shape};
use crate::ui::store::Dispatch;

/// Figures longer than this are printed smaller, so that they stay on one line of a phone.
const LONG_FIGURE: usize = 9;

pub(super) struct OutcomeView<'v> {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) figures: &'v QuickFigures,
    pub(super) headline: &'v Result<Option<Headline>, CalcError>,
    pub(super) dispatch: &'v Dispatch,
}

/// *Kết quả tính*.
pub(super) fn outcome(view: &OutcomeView<'_>) -> Html {
    let percentage = attainment(&view.figures.main);
    let body = html! {
        <>
            { figure(view) }
            { exact_value(view.language, view.settings, percentage, view.dispatch) }
        </>
    };
    panel("", "outcome-heading", view.language.words().outcome.heading, body)
}

fn attainment(main: &Main) -> Option<Percentage> {
    match main {
        Main::Attainment { assessment, .. } => assessment.against.as_ref().and_then(|measure| measure.attainment),
        Main::Empty | Main::Waiting | Main::ImpliedTarget { .. } | Main::ComputedResult { .. } | Main::Failed(_) => {
            None
        }
    }
}

fn figure(view: &OutcomeView<'_>) -> Html {
    let words = view.language.words();
    let headline = match view.headline {
        Ok(Some(headline)) => headline,
        Ok(None) if view.figures.main == Main::Waiting => return no_figure(view, "", words.outcome.waiting),
        Ok(None) => return no_figure(view, "", words.outcome.prompt),
        Err(error) => return no_figure(view, "field-error", (words.error.calc)(*error)),
    };
    let long = headline.figure.chars().count() > LONG_FIGURE;
    let class = if long { "hero hero-long" } else { "hero" };
    html! {
        <>
            <div>
                { paragraph("hero-label", headline.label) }
                { paragraph(class, headline.figure.clone()) }
            </div>
            { for attainment(&view.figures.main).map(bullet_bar) }
            { for headline.status.map(|status| verdict_line(view.language, status, headline.detail.as_deref())) }
            { more(view) }
        </>
    }
}

fn no_figure(view: &OutcomeView<'_>, class: &'static str, text: &'static str) -> Html {
    html! {
        <>
            <p class="hero hero-waiting" aria-hidden="true">{ view.language.words().common.no_figure }</p>
            { paragraph(class, text) }
        </>
    }
}

/// The status with what the figure amounts to. *Vượt* is part of its detail already and is not said twice.
fn verdict_line(language: Language, status: Status, detail: Option<&str>) -> Html {
    let mark = match (status, detail) {
        (Status::Exceeded, Some(_)) => status_shape(status),
        (
            Status::Exceeded | Status::Met | Status::Behind | Status::NoneYet | Status::NoResult | Status::NoTarget(_),
            _,
        ) => status_mark(language, status),
    };
    let detail = match status {
        Status::NoTarget(NoTargetReason::Zero) => Some(language.words().outcome.zero_target),
        Status::Exceeded
        | Status::Met
        | Status::Behind
        | Status::NoneYet
        | Status::NoResult
        | Status::NoTarget(NoTargetReason::Blank | NoTargetReason::Mixed) => detail,
    };
    html! {
        <p class="verdict-line">{ mark }{ for detail.map(|detail| html! { <span>{ detail }</span> }) }</p>
    }
}

/// What stands under the main figure: intervals, or the check of a typed attainment.
fn more(view: &OutcomeView<'_>) -> Html {
    match &view.figures.main {
        Main::Attainment { typed: Some(typed), .. } => typed_check_note(view.language, typed),
        Main::ImpliedTarget { result, printed, implied } => implied_target(view.language, *result, *printed, implied),
        Main::ComputedResult { target, printed, implied, .. } => {
            implied_result(view.language, *target, *printed, implied)
        }
        Main::Attainment { typed: None, .. } | Main::Empty | Main::Waiting | Main::Failed(_) => Html::default(),
    }
}
