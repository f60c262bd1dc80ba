//! What the rest of the period asks for, and finishing early.

use time::Date;

use super::answer::measure;
use super::section::{Print, Section};
use super::standing::{Phase, Standing};
use crate::app::table::Facts;
use crate::calc::{
    CalcError, CalendarUnit, NeededPace, Period, Quantity, Status, average_so_far, average_to_finish_in_first_years,
    needed_pace,
};
use crate::number::{ReadError, read_whole};
use crate::plan::When;

/// What is still needed per month, quarter and year, with what came so far.
#[must_use]
pub fn needed(standing: &Standing, facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let Some(measure) = measure(standing) else {
        let why = match (standing.goal(), standing.result) {
            (None, _) => words.needed_without_target,
            (Some(_), _) => words.needed_without_result,
        };
        section.note_text(why);
        return section;
    };
    let limit = standing.is_limit();
    match (limit, standing.assessment.status) {
        (true, Status::Behind) => section.note((words.over_limit)(&print.count(measure.excess_count))),
        (true, _) => section.line(words.room_left, print.count(measure.shortfall_count)),
        (false, Status::Met | Status::Exceeded) if measure.excess_count.is_zero() => section.note_text(words.finished),
        (false, Status::Met | Status::Exceeded) => {
            section.note((words.finished_over)(&print.count(measure.excess_count)));
        }
        (false, Status::Behind | Status::NoneYet | Status::NoResult | Status::NoTarget(_)) => {
            section.line(words.missing, print.count(measure.shortfall_count));
        }
    }
    let finished = measure.shortfall_count.is_zero() || (!limit && standing.assessment.status == Status::Met);
    match (standing.phase, standing.as_of) {
        (Phase::Over, _) if finished => {}
        (Phase::Over, _) => {
            let text = if limit { words.over_within_limit } else { words.over_missing };
            section.note((text)(&print.count(measure.shortfall_count)));
        }
        (Phase::NoDay, _) | (_, None) => section.note_text(words.needed_without_day),
        (Phase::Before | Phase::During(_), Some(day)) if !finished => {
            rest(&mut section, standing, (measure.shortfall_count, limit), day, print);
        }
        (Phase::Before | Phase::During(_), Some(_)) => {}
    }
    section
}

fn rest(section: &mut Section, standing: &Standing, (missing, limit): (Quantity, bool), day: Date, print: Print) {
    let words = print.pace;
    let Ok(needed) = needed_pace(missing, &standing.period, day) else { return };
    section.line(words.days_left, (words.days)(&print.whole(i128::from(needed.days_left))));
    per_unit(section, &needed, limit, print, |unit| {
        let passed = standing.period.elapsed_in(unit, day).ok()?;
        average_so_far(standing.result?, passed).ok()
    });
    if needed.per_month.is_none() {
        section.note_text(words.less_than_a_month);
    }
}

fn per_unit(
    section: &mut Section,
    needed: &NeededPace,
    limit: bool,
    print: Print,
    so_far: impl Fn(CalendarUnit) -> Option<crate::calc::Fraction>,
) {
    let words = print.pace;
    let names = if limit { words.at_most_per } else { words.needed_per };
    let units = [
        (CalendarUnit::Month, needed.per_month),
        (CalendarUnit::Quarter, needed.per_quarter),
        (CalendarUnit::Year, needed.per_year),
    ];
    for (unit, figure) in units {
        if let Some(figure) = figure {
            let so_far = so_far(unit).map(|average| (words.so_far)(&print.average(average))).unwrap_or_default();
            section.remarked((names)(unit), print.average(figure), so_far);
        }
    }
}

/// Finishing in the first years of the term, as somebody typed how many.
#[derive(Debug, Clone, PartialEq)]
pub struct FirstYears {
    /// The text is no number.
    pub error: Option<ReadError>,
    /// The number is none of the years of the term.
    pub refusal: Option<String>,
    /// What it takes.
    pub section: Section,
}

/// What it takes to finish in the first years of the term; `None` where it is not about a term of several years with a
/// target to reach.
#[must_use]
pub fn first_years(standing: &Standing, typed: &str, facts: Facts) -> Option<FirstYears> {
    let goal = standing.goal().filter(|_| standing.when == When::Term && !standing.is_limit())?;
    let print = Print::new(facts);
    let (first, last) = (standing.period.first().year(), standing.period.last().year());
    let mut outcome = FirstYears { error: None, refusal: None, section: Section::default() };
    let years = match read_whole(typed, facts.language.locale()) {
        Ok(None) => return Some(outcome),
        Ok(Some(years)) => u32::try_from(years.get()).unwrap_or(u32::MAX),
        Err(error) => {
            outcome.error = Some(error);
            return Some(outcome);
        }
    };
    let most = u32::try_from(i64::from(last) - i64::from(first) + 1).unwrap_or(1);
    if years > most {
        outcome.refusal = Some((print.pace.first_years_refused)(&print.whole(i128::from(most))));
        return Some(outcome);
    }
    if early(&mut outcome.section, standing, goal, years, print).is_err() {
        outcome.section.note_text(print.words.table.failed);
    }
    Some(outcome)
}

fn early(
    section: &mut Section,
    standing: &Standing,
    goal: Quantity,
    years: u32,
    print: Print,
) -> Result<(), CalcError> {
    let words = print.pace;
    let first = standing.period.first().year();
    let last = first.saturating_add(i32::try_from(years).unwrap_or(i32::MAX)).saturating_sub(1);
    let basis = (words.target_over_years)(&print.count(goal), &print.whole(i128::from(years)));
    let average = average_to_finish_in_first_years(goal, years)?;
    section.remarked(&(words.average_to_finish)(first, last), print.average(average), basis);
    let (Some(day), Some(result)) = (standing.as_of, standing.result) else { return Ok(()) };
    let part = Period::years(first, last)?;
    let missing = goal.minus(result)?;
    if missing <= Quantity::ZERO {
        section.note_text(words.finished);
    } else if part.days_remaining(day) == 0 {
        section.note((words.first_years_over)(&print.count(missing)));
    } else {
        let needed = needed_pace(missing, &part, day)?;
        section.line(words.missing, print.count(missing));
        per_unit(section, &needed, false, print, |_| None);
    }
    Ok(())
}
