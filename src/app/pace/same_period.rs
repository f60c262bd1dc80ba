//! The same period of the year before (*cùng kỳ*), and years beside each other.

use time::Date;

use super::course::{Sum, YearCourse};
use super::forecast::complete_months;
use super::section::{Print, Section};
use super::standing::{Course, Phase, Standing};
use crate::app::table::Facts;
use crate::calc::{CalcError, SamePeriod};
use crate::plan::{Plan, UnitId, When};

/// What is compared with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// The year before.
    pub year: i32,
    /// To the end of this month, the first being 1; `None` compares the whole years.
    pub month: Option<u8>,
    /// Whether this year's last month has only begun.
    pub begun: bool,
    /// Of this year.
    pub now: Sum,
    /// Of the year before.
    pub before: Sum,
}

/// The result of a year beside that of the year before: to the same month where that is known of the year before,
/// otherwise the whole years. `None` for a term, and for the first year of one.
///
/// # Errors
/// [`CalcError::Overflow`] of a sum.
pub fn compared(plan: &Plan, subject: Option<UnitId>, standing: &Standing) -> Result<Option<Compared>, CalcError> {
    let (When::Year(this), Course::Year(course)) = (standing.when, &standing.course) else { return Ok(None) };
    let Some(year) = this.checked_sub(1).filter(|year| plan.term().contains(*year)) else { return Ok(None) };
    let earlier = YearCourse::of(plan, subject, year)?;
    if let (Phase::During(_), Some(day)) = (standing.phase, standing.as_of) {
        let month = u8::from(day.month());
        if let Some(before) = earlier.by_month(month)?.filter(|_| earlier.is_dated()) {
            let begun = complete_months(day) < month;
            return Ok(Some(Compared { year, month: Some(month), begun, now: standing.result, before: Some(before) }));
        }
        // Quarters of the year before can only be held against quarters that are over.
        for month in (1..=complete_months(day)).rev() {
            let (now, before) = (course.by_month(month)?, earlier.by_month(month)?);
            if now.is_some() && before.is_some() && earlier.is_dated() {
                return Ok(Some(Compared { year, month: Some(month), begun: false, now, before }));
            }
        }
    }
    Ok(Some(Compared { year, month: None, begun: false, now: standing.result, before: earlier.total()? }))
}

/// What a year had come to by the same day as a day of the year after it: known only where that day ends a month (and
/// the quarter, for what is entered by quarters) and no unit left anything blank up to then.
///
/// # Errors
/// [`CalcError::Overflow`] of a sum.
pub fn by_the_same_day(plan: &Plan, subject: Option<UnitId>, year: i32, day: Date) -> Result<Sum, CalcError> {
    let month = u8::from(day.month());
    if complete_months(day) < month {
        return Ok(None);
    }
    YearCourse::of(plan, subject, year)?.by_month_without_gap(month)
}

/// The comparison in words.
#[must_use]
pub fn same_period(plan: &Plan, subject: Option<UnitId>, standing: &Standing, facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let (When::Year(this), Ok(found)) = (standing.when, compared(plan, subject, standing)) else {
        section.note_text(words.compare_needs_year);
        return section;
    };
    let Some(found) = found else {
        section.note_text(words.no_year_before);
        return section;
    };
    let count = |sum: Sum| sum.map_or_else(|| print.dash(), |sum| print.count(sum));
    let name = |year: i32| found.month.map_or_else(|| (words.of_year)(year), |month| (words.to_month)(month, year));
    section.line(&name(this), count(found.now));
    section.line(&name(found.year), count(found.before));
    let Some((now, before)) = found.now.zip(found.before) else {
        section.note_text(words.compare_missing);
        return section;
    };
    if let Ok(pair) = SamePeriod::new(now, before) {
        comparison(&mut section, pair, print);
    }
    if before.is_zero() {
        section.note_text(words.zero_before);
    }
    if let Some(day) = standing.as_of.filter(|_| found.begun) {
        section.note((words.month_begun)(&print.date(day)));
    }
    if found.month.is_none() && matches!(standing.phase, Phase::During(_)) {
        section.note_text(words.whole_years_compared);
    }
    section
}

/// Ratio, growth and difference, each under its name.
fn comparison(section: &mut Section, pair: SamePeriod, print: Print) {
    let words = print.pace;
    section.line(words.ratio, pair.ratio().map_or_else(|_| print.dash(), |ratio| print.growth(ratio)));
    let growth = pair.growth().ok();
    let falls = pair.difference().is_negative();
    let size = growth.map(|growth| crate::calc::Percentage::from_per_cent(growth.per_cent().abs()));
    let name = if falls { words.fall } else { words.growth };
    section.line(name, size.map_or_else(|| print.dash(), |size| print.growth(size)));
    section.line(words.difference, print.signed(pair.difference()));
}
