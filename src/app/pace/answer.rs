//! The answer first: one line, and the figures it is made of.

use super::section::{Print, Section};
use super::standing::{Phase, Standing};
use crate::app::table::Facts;
use crate::app::target_text::print_target;
use crate::calc::{Fraction, Measure, NoTargetReason, Percentage, Status};
use crate::i18n::Language;

/// What is said first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The large figure: the attainment, or the result where there is none.
    pub figure: String,
    /// What the large figure is.
    pub name: &'static str,
    /// The attainment for the bar.
    pub attainment: Option<Percentage>,
    /// Where the result stands.
    pub status: Status,
    /// All of it in one line.
    pub sentence: String,
    /// What it is made of.
    pub section: Section,
}

/// The answer about a standing.
#[must_use]
pub fn answer(standing: &Standing, facts: Facts) -> Answer {
    let print = Print::new(facts);
    let attainment = measure(standing).and_then(|measure| measure.attainment);
    let result = standing.result.map(|result| print.count(result));
    let (name, figure) = match (attainment, &result) {
        (Some(attainment), _) => (print.words.common.attainment, print.percent(attainment)),
        (None, Some(result)) => (print.words.common.result, result.clone()),
        (None, None) => (print.words.common.result, print.dash()),
    };
    Answer {
        figure,
        name,
        attainment,
        status: standing.assessment.status,
        sentence: sentence(standing, print),
        section: figures(standing, facts.language, print),
    }
}

/// Against the target; a range that begins at zero is measured against its upper end.
pub(super) fn measure(standing: &Standing) -> Option<Measure> {
    standing.assessment.against.or(standing.assessment.against_high)
}

fn sentence(standing: &Standing, print: Print) -> String {
    let words = print.pace;
    let mut parts = Vec::new();
    match (measure(standing).and_then(|measure| measure.attainment), standing.result) {
        (Some(attainment), _) => parts.push((words.attained)(&print.percent(attainment))),
        (None, Some(result)) => parts.push((words.result_is)(&print.count(result))),
        (None, None) => parts.push(words.no_result.to_owned()),
    }
    if let Status::NoTarget(reason) = standing.assessment.status {
        let reason = match reason {
            NoTargetReason::Blank => words.no_target,
            NoTargetReason::Zero => words.zero_target,
            NoTargetReason::Mixed => words.mixed_targets,
        };
        parts.push(reason.to_owned());
    }
    match (standing.phase, standing.as_of) {
        (Phase::NoDay, _) | (_, None) => {}
        (Phase::Before, Some(day)) => parts.push((words.before)(&print.date(day))),
        (Phase::Over, Some(_)) => parts.push(words.over.to_owned()),
        (Phase::During(elapsed), Some(_)) => {
            if let Ok(elapsed) = Percentage::from_ratio(elapsed.fraction()) {
                parts.push((words.elapsed)(&print.percent(elapsed)));
            }
        }
    }
    if let Some(pace) = standing.pace {
        let about = print.about(pace.ahead.abs());
        parts.push(match (pace.ahead.is_zero(), pace.ahead.is_negative(), standing.is_limit()) {
            (true, _, _) => words.on_pace.to_owned(),
            (false, true, false) => (words.behind)(&about),
            (false, false, false) => (words.ahead)(&about),
            (false, true, true) => (words.below_limit_pace)(&about),
            (false, false, true) => (words.above_limit_pace)(&about),
        });
    }
    (words.sentence)(&parts.join(", "))
}

fn figures(standing: &Standing, language: Language, print: Print) -> Section {
    let words = print.pace;
    let mut section = Section::default();
    let target = standing.target.target().map(|target| print_target(target, language));
    section.line(print.words.common.target, target.unwrap_or_else(|| print.dash()));
    let name = match (standing.phase, standing.as_of) {
        (Phase::During(_), Some(day)) => (words.result_to)(&print.date(day)),
        (Phase::NoDay | Phase::Before | Phase::Over | Phase::During(_), _) => print.words.common.result.to_owned(),
    };
    section.line(&name, standing.result.map_or_else(|| print.dash(), |result| print.count(result)));
    if let (Phase::During(elapsed), Some(day)) = (standing.phase, standing.as_of) {
        let percent = Percentage::from_ratio(elapsed.fraction());
        let of = |days: i32| print.whole(i128::from(days));
        let days = (words.days_of)(&of(standing.period.days_elapsed(day)), &of(standing.period.days()));
        section.remarked(
            words.elapsed_share,
            percent.map_or_else(|_| print.dash(), |share| print.percent(share)),
            days,
        );
    }
    match standing.pace {
        Some(pace) => {
            section.line(words.expected_to_date, print.average(pace.expected));
            let points = (words.points)(&print.points(pace.ahead_points));
            let name = match (pace.ahead < Fraction::ZERO, standing.is_limit()) {
                (false, false) => words.ahead_of_even,
                (true, false) => words.behind_even,
                (false, true) => words.above_even_limit,
                (true, true) => words.below_even_limit,
            };
            section.remarked(name, print.signed_average(pace.ahead), points);
        }
        // What an even spread asks for is known before a result is.
        None => expected(standing, print, &mut section),
    }
    if let Some(high) = standing.assessment.against_high.and_then(|high| high.attainment)
        && standing.assessment.against.is_some()
    {
        section.note((words.against_high)(&print.percent(high)));
    }
    if standing.phase == Phase::NoDay {
        section.note_text(words.no_day);
    }
    if !standing.later.is_zero() {
        section.note((words.later)(&print.count(standing.later)));
    }
    if standing.pace.is_some() {
        section.note_text(if standing.is_limit() { words.even_limit_note } else { words.even_note });
    }
    section
}

fn expected(standing: &Standing, print: Print, section: &mut Section) {
    if let (Phase::During(elapsed), Some(goal), None) = (standing.phase, standing.goal(), standing.result)
        && let Ok(expected) = goal.to_fraction().times(elapsed.fraction())
    {
        section.line(print.pace.expected_to_date, print.average(expected));
    }
}
