//! Where the period may end: by a straight line, as earlier years ran, and as somebody expects.

use time::Date;

use super::course::YearCourse;
use super::section::{Print, Section};
use super::standing::{Course, Phase, Standing};
use crate::app::table::Facts;
use crate::calc::{
    CalcError, ExpectedEnd, ExpectedRange, Fraction, Percentage, ProfileForecast, Quantity, StraightLineForecast,
    YearProfile, expected_range,
};
use crate::number::{ReadError, read_count};
use crate::plan::{Plan, UnitId, When};

/// If the rest ran as the period has so far; `None` before it has begun, after its end and without a result.
#[must_use]
pub fn straight_line(standing: &Standing) -> Option<StraightLineForecast> {
    match standing.phase {
        Phase::During(elapsed) => StraightLineForecast::new(standing.result?, elapsed).ok(),
        Phase::NoDay | Phase::Before | Phase::Over => None,
    }
}

/// The straight line in words, with its warning.
#[must_use]
pub fn straight_line_section(standing: &Standing, facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let Some(forecast) = straight_line(standing) else {
        section.note_text(match standing.phase {
            Phase::NoDay => words.needed_without_day,
            Phase::Before => words.not_begun,
            Phase::Over => words.over_no_forecast,
            Phase::During(_) => words.needed_without_result,
        });
        return section;
    };
    let attainment = standing.goal().and_then(|goal| forecast.attainment(goal).ok());
    section.remarked(words.straight_line, print.average(forecast.at_end()), of_target(attainment, print));
    section.note_text(words.straight_line_warning);
    section
}

/// One earlier year: what had come by the end of the same month, and where this year ends if it runs alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlierYear {
    /// Which.
    pub year: i32,
    /// The month, the first being 1.
    pub month: u8,
    /// What came in this year by the end of that month.
    pub now: Quantity,
    /// How it ran.
    pub profile: YearProfile,
    /// Where this year ends if it runs alike.
    pub end: Fraction,
}

/// The earlier years of the term by which this year can be told, in order. The month is the last one that is over on
/// the last day of the results and known in both years.
///
/// # Errors
/// [`CalcError::Overflow`] of a sum.
pub fn earlier_years(plan: &Plan, subject: Option<UnitId>, standing: &Standing) -> Result<Vec<EarlierYear>, CalcError> {
    let (When::Year(this), Course::Year(course), Phase::During(_), Some(day)) =
        (standing.when, &standing.course, standing.phase, standing.as_of)
    else {
        return Ok(Vec::new());
    };
    let mut years = Vec::new();
    for year in plan.term().years().take_while(|year| *year < this) {
        let before = YearCourse::of(plan, subject, year)?;
        let Some(whole) = before.total()?.filter(|_| before.is_dated()) else { continue };
        for month in (1..=complete_months(day)).rev() {
            let now = now_by_month(course, standing, day, month)?;
            if let (Some(now), Some(by_then)) = (now, before.by_month(month)?) {
                let profile = YearProfile::new(by_then, whole)?;
                if let Ok(end) = profile.year_end(now) {
                    years.push(EarlierYear { year, month, now, profile, end });
                }
                break;
            }
        }
    }
    Ok(years)
}

/// Months of the year that are over at the end of a day.
pub(super) fn complete_months(day: Date) -> u8 {
    let month = u8::from(day.month());
    if day.next_day().is_none_or(|next| next.month() != day.month()) { month } else { month - 1 }
}

/// What has come this year by the end of a month. What was entered for the year counts as of the last day of the
/// results, so that it is known where that day ends the month.
fn now_by_month(course: &YearCourse, standing: &Standing, day: Date, month: u8) -> Result<Option<Quantity>, CalcError> {
    let ends_here = month == u8::from(day.month());
    if ends_here { Ok(standing.result) } else { course.by_month(month) }
}

/// As earlier years ran, in words.
#[must_use]
pub fn profile_section(plan: &Plan, subject: Option<UnitId>, standing: &Standing, facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let Ok(years) = earlier_years(plan, subject, standing) else {
        section.note_text(print.words.table.failed);
        return section;
    };
    let ends: Vec<Fraction> = years.iter().map(|year| year.end).collect();
    let Some(range) = ProfileForecast::of(&ends) else {
        section.note_text(if standing.when == When::Term { words.profile_needs_year } else { words.profile_missing });
        return section;
    };
    let names: Vec<String> = years.iter().map(|year| year.year.to_string()).collect();
    let goal = standing.goal().map(Quantity::to_fraction);
    let attained = |end: Fraction| goal.and_then(|goal| Percentage::from_ratio(end.over(goal).ok()?).ok());
    let span = |low: String, high: String| if low == high { low } else { [low, high].join("–") };
    let attainment = attained(range.lowest)
        .zip(attained(range.highest))
        .map(|(low, high)| (words.of_target)(&span(print.percent(low), print.percent(high))));
    section.remarked(
        &(words.profile)(&names.join(", ")),
        span(print.average(range.lowest), print.average(range.highest)),
        attainment.unwrap_or_default(),
    );
    for year in &years {
        let share = year.profile.share().map_or_else(|_| print.dash(), |share| print.percent(share));
        let then = (words.profile_year)(year.month, &share, &print.count(year.now));
        section.remarked(&(words.as_in_year)(year.year), print.average(year.end), then);
    }
    section.note_text(words.profile_note);
    section
}

/// What somebody expects on top of the result.
#[derive(Debug, Clone, PartialEq)]
pub struct Expectation {
    /// The least is no number.
    pub low_error: Option<ReadError>,
    /// The most is no number.
    pub high_error: Option<ReadError>,
    /// Both are numbers, the wrong way round.
    pub refusal: Option<&'static str>,
    /// Where that leads.
    pub range: Option<ExpectedRange>,
    /// The same in words.
    pub section: Section,
}

/// Where a result leads with another `low` to `high`, as somebody typed them.
#[must_use]
pub fn expectation(standing: &Standing, low: &str, high: &str, facts: Facts) -> Expectation {
    let print = Print::new(facts);
    let words = print.pace;
    let locale = facts.language.locale();
    let (low, high) = (read_count(low, locale), read_count(high, locale));
    let mut outcome = Expectation {
        low_error: low.as_ref().err().cloned(),
        high_error: high.as_ref().err().cloned(),
        refusal: None,
        range: None,
        section: Section::default(),
    };
    let (Ok(low), Ok(high)) = (low, high) else { return outcome };
    // One of the two alone is a single figure.
    let Some((low, high)) = low.or(high).zip(high.or(low)) else { return outcome };
    let Some(result) = standing.result else {
        outcome.section.note_text(words.needed_without_result);
        return outcome;
    };
    match expected_range(result, low, high, standing.goal()) {
        Ok(range) => {
            let figure = if range.low == range.high {
                print.count(range.low.total)
            } else {
                [print.count(range.low.total), print.count(range.high.total)].join("–")
            };
            let sum = (words.expected_sum)(&print.count(result), &print.count(low), &print.count(high));
            outcome.section.remarked(words.expected_end, figure, sum);
            let attained = |end: ExpectedEnd| end.attainment.map(|attainment| print.percent(attainment));
            if let Some((low, high)) = attained(range.low).zip(attained(range.high)) {
                let figure = if low == high { low } else { [low, high].join("–") };
                outcome.section.line(print.words.common.attainment, figure);
            }
            outcome.range = Some(range);
        }
        Err(CalcError::ReversedBounds) => outcome.refusal = Some(words.expected_reversed),
        Err(_) => outcome.section.note_text(print.words.table.failed),
    }
    outcome
}

fn of_target(attainment: Option<Percentage>, print: Print) -> String {
    attainment.map(|attainment| (print.pace.of_target)(&print.percent(attainment))).unwrap_or_default()
}
