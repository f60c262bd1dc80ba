//! The yearly average on its three bases, beside the average still needed.

use super::course::Sum;
use super::section::{Print, Section};
use super::standing::{Course, Phase, Standing};
use crate::app::table::Facts;
use crate::calc::{
    CalcError, CalendarUnit, Decimals, Fraction, Quantity, YearBasis, average_still_needed, yearly_average,
};
use crate::number::{FigureStyle, print_average};

/// The averages of a term; of one year there is no yearly average.
#[must_use]
pub fn averages(standing: &Standing, facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let Course::Term(course) = &standing.course else {
        section.note_text(words.average_needs_term);
        return section;
    };
    let term = standing.period;
    let mut line = |name: &str, result: Sum, basis: Result<YearBasis, CalcError>| {
        let figure = result.zip(basis.ok()).and_then(|(result, basis)| {
            let average = yearly_average(result, basis).ok()?;
            Some((average, (words.count_over_years)(&print.count(result), &years(basis.years().ok()?, facts))))
        });
        match figure {
            Some((average, remark)) => section.remarked(name, print.average(average.per_year), remark),
            None => section.line(name, print.dash()),
        }
    };
    line(words.over_whole_term, standing.result, YearBasis::whole_term(&term));
    let within = standing.as_of.filter(|_| !matches!(standing.phase, Phase::NoDay | Phase::Before));
    if let Some(day) = within {
        let complete = term.whole_units_elapsed(CalendarUnit::Year, day);
        let last = term.first().year().saturating_add(i32::try_from(complete).unwrap_or(0)).saturating_sub(1);
        // What was entered for the term alone has no years to be told apart by.
        let over = standing.phase == Phase::Over;
        let of_years = if over {
            Some(standing.result)
        } else if course.undated.is_none() && complete > 0 {
            course.to_date(last, 12).ok()
        } else {
            None
        };
        line(words.over_complete_years, of_years.flatten(), Ok(YearBasis::whole_years_elapsed(&term, day)));
        line(words.over_years_to_date, standing.result, YearBasis::to_date(&term, day));
    }
    needed(&mut section, standing, print);
    if within.is_none() {
        section.note_text(if standing.phase == Phase::Before { words.not_begun } else { words.needed_without_day });
    }
    section.note_text(words.averages_note);
    section
}

fn needed(section: &mut Section, standing: &Standing, print: Print) {
    let words = print.pace;
    let (Some(goal), Some(result), Some(day)) = (standing.goal(), standing.result, standing.as_of) else { return };
    if standing.is_limit() || standing.phase == Phase::Over {
        return;
    }
    let missing = goal.minus(result).map(Quantity::or_zero_if_negative);
    let left = standing.period.remaining_in(CalendarUnit::Year, day);
    if let (Ok(missing), Ok(left)) = (missing, left)
        && let Ok(average) = average_still_needed(missing, left)
    {
        // Under a year left, a figure for a year would exceed what is missing.
        let figure = if left < Fraction::ONE && !missing.is_zero() { print.dash() } else { print.average(average) };
        section.remarked(words.average_needed, figure, (words.missing_is)(&print.count(missing)));
    }
}

/// A number of years, exact enough that the average follows from what is printed: two years and a half of one are 2,4959.
fn years(years: Fraction, facts: Facts) -> String {
    let usual = FigureStyle::new(facts.language.locale());
    let style = FigureStyle { decimals: Decimals::new(4).unwrap_or(Decimals::SIX), ..usual };
    print_average(years, &style).unwrap_or_default()
}
