//! The charts of the room, each with its figures as a table.

use time::{Date, Month, util::days_in_month};

use super::answer::measure;
use super::course::{Sum, YearCourse};
use super::forecast::{complete_months, straight_line};
use super::section::Print;
use super::standing::{Course, Phase, Standing};
use crate::app::chart::{Amount, BulletRow, ChartData, ChartTable, Column, LineData, LineLegend, LinePoint};
use crate::app::table::Facts;
use crate::app::target_text::print_target;
use crate::calc::{CalcError, ExpectedRange, Fraction, Quantity, SamePeriod};
use crate::plan::{Document, Plan, UnitId, When};

/// A chart and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartView {
    /// What is drawn.
    pub data: ChartData,
    /// The same as a table.
    pub table: ChartTable,
    /// Units that are not drawn for want of room.
    pub left_out: usize,
}

/// The most units in one chart.
pub const MOST_UNITS: usize = 50;

/// The result as it grew, against an even spread of the target; `None` where nothing can be put on the line of time.
#[must_use]
pub fn cumulative(standing: &Standing, expected: Option<ExpectedRange>, facts: Facts) -> Option<ChartView> {
    let print = Print::new(facts);
    let words = print.pace;
    let mut points = points(standing, print).ok()?;
    if points.is_empty() {
        return None;
    }
    let begin = print.date(standing.period.first());
    points.insert(0, LinePoint { x: Fraction::ZERO, label: begin, amount: count(Quantity::ZERO, print) });
    let end = print.date(standing.period.last());
    let goal = standing.goal();
    let forecast = straight_line(standing).map(|line| LinePoint {
        x: Fraction::ONE,
        label: end.clone(),
        amount: Amount { value: line.at_end(), text: print.average(line.at_end()) },
    });
    let range = expected.map(|range| (count(range.low.total, print), count(range.high.total, print)));
    let mut rows: Vec<Vec<String>> = points
        .iter()
        .skip(1)
        .map(|point| {
            let even = goal.and_then(|goal| goal.to_fraction().times(point.x).ok());
            let even = even.map_or_else(|| print.dash(), |even| print.average(even));
            vec![point.label.clone(), point.amount.text.clone(), even]
        })
        .collect();
    let target = || goal.map_or_else(|| print.dash(), |goal| print.count(goal));
    if let Some(forecast) = &forecast {
        rows.push(vec![words.straight_line.to_owned(), forecast.amount.text.clone(), target()]);
    }
    if let Some((low, high)) = &range {
        let figure = if low == high { low.text.clone() } else { [low.text.as_str(), &high.text].join("–") };
        rows.push(vec![words.expected_end.to_owned(), figure, target()]);
    }
    let as_of = match (standing.phase, standing.as_of) {
        (Phase::During(elapsed), Some(day)) => Some((elapsed.fraction(), print.date(day))),
        (Phase::NoDay | Phase::Before | Phase::Over | Phase::During(_), _) => None,
    };
    let data = LineData {
        points,
        target_line: goal
            .map(|goal| vec![(Fraction::ZERO, count(Quantity::ZERO, print)), (Fraction::ONE, count(goal, print))])
            .unwrap_or_default(),
        as_of,
        forecast: forecast.into_iter().collect(),
        range,
        legend: LineLegend::usual(facts.language),
        marks: marks(standing, print),
    };
    let head = [words.point_of_time, words.cumulative, words.even_spread].map(str::to_owned).to_vec();
    Some(ChartView { data: ChartData::Line(data), table: ChartTable { head, rows }, left_out: 0 })
}

fn count(count: Quantity, print: Print) -> Amount {
    Amount { value: count.to_fraction(), text: print.count(count) }
}

fn at(standing: &Standing, day: Date) -> Result<Fraction, CalcError> {
    standing.period.elapsed_share(day).map(|share| share.fraction())
}

/// The last day of a month, the first being 1.
fn end_of(year: i32, month: u8) -> Option<Date> {
    let month = Month::try_from(month).ok()?;
    Date::from_calendar_date(year, month, days_in_month(month, year)).ok()
}

/// What had come by the ends of months or years, and by the last day of the results.
fn points(standing: &Standing, print: Print) -> Result<Vec<LinePoint>, CalcError> {
    let mut points = Vec::new();
    match &standing.course {
        Course::Year(course) => of_year(standing, course, standing.period.first().year(), None, print, &mut points)?,
        Course::Term(course) if course.undated.is_none() => {
            let mut before = None;
            for (year, course) in &course.years {
                of_year(standing, course, *year, before, print, &mut points)?;
                before = sum(before, course.total()?)?;
            }
        }
        Course::Term(_) => {}
    }
    let last = match (standing.phase, standing.as_of) {
        (Phase::During(_), Some(day)) => Some(day),
        (Phase::Over, _) => Some(standing.period.last()),
        (Phase::NoDay | Phase::Before | Phase::During(_), _) => None,
    };
    if let (Some(day), Some(result)) = (last, standing.result) {
        let x = at(standing, day)?;
        points.retain(|point| point.x < x);
        points.push(LinePoint { x, label: print.date(day), amount: count(result, print) });
    }
    Ok(points)
}

fn of_year(
    standing: &Standing,
    course: &YearCourse,
    year: i32,
    before: Sum,
    print: Print,
    points: &mut Vec<LinePoint>,
) -> Result<(), CalcError> {
    let day = standing.as_of.filter(|_| matches!(standing.phase, Phase::During(_)));
    let last = match day {
        Some(day) if year > day.year() => 0,
        Some(day) if year == day.year() => complete_months(day),
        Some(_) => 12,
        None => course.last_month(),
    };
    for month in 1..=last {
        // A year that is known as a whole alone stands at its end, not while it is running.
        let at_its_end = month == 12 && standing.when == When::Term;
        let known = if course.is_dated() || at_its_end { course.by_month(month)? } else { None };
        if let (Some(known), Some(end)) = (known, end_of(year, month)) {
            let Some(total) = sum(before, Some(known))? else { continue };
            points.push(LinePoint { x: at(standing, end)?, label: print.date(end), amount: count(total, print) });
        }
    }
    Ok(())
}

fn sum(one: Sum, other: Sum) -> Result<Sum, CalcError> {
    match (one, other) {
        (Some(one), Some(other)) => one.plus(other).map(Some),
        (one, other) => Ok(one.or(other)),
    }
}

/// The ends of quarters in a year, of years in the term.
fn marks(standing: &Standing, print: Print) -> Vec<(Fraction, String)> {
    let (first, last) = (standing.period.first().year(), standing.period.last().year());
    let mark = |year: i32, month: u8, name: String| Some((at(standing, end_of(year, month)?).ok()?, name));
    match standing.when {
        When::Year(year) => {
            let ends = [3, 6, 9, 12].into_iter();
            ends.filter_map(|month| mark(year, month, (print.pace.month_mark)(month))).collect()
        }
        When::Term => (first..=last).filter_map(|year| mark(year, 12, year.to_string())).collect(),
    }
}

/// The years of the term beside each other; `None` for a term of one year and without any figure.
#[must_use]
pub fn by_year(document: &Document, subject: Option<UnitId>, facts: Facts) -> Option<ChartView> {
    let print = Print::new(facts);
    let plan = document.plan();
    let mut columns = Vec::new();
    let mut rows = Vec::new();
    let mut before: Sum = None;
    for year in plan.term().years() {
        let Ok(standing) = Standing::of(document, subject, When::Year(year)) else { continue };
        let target = standing.target.target().map(|target| print_target(target, facts.language));
        let attainment = measure(&standing).and_then(|measure| measure.attainment);
        let attainment = attainment.map(|attainment| print.percent(attainment));
        let result = standing.result.map(|result| count(result, print));
        let text = result.as_ref().map_or_else(|| print.pace.no_result.to_owned(), |result| result.text.clone());
        let texts = [Some(text), target.as_ref().map(|target| (print.pace.target_is)(target)), attainment.clone()];
        let readout = [year.to_string(), texts.into_iter().flatten().collect::<Vec<_>>().join(", ")].join(": ");
        let pair = standing.result.zip(before).and_then(|(now, before)| SamePeriod::new(now, before).ok());
        let ratio = pair.and_then(|pair| pair.ratio().ok()).map(|ratio| print.growth(ratio));
        let difference = pair.map(|pair| print.signed(pair.difference()));
        let name = match (standing.phase, standing.as_of) {
            (Phase::During(_), Some(day)) => (print.pace.year_to)(year, &print.date(day)),
            (Phase::NoDay | Phase::Before | Phase::Over | Phase::During(_), _) => year.to_string(),
        };
        rows.push(vec![
            name,
            target.unwrap_or_else(|| print.dash()),
            result.as_ref().map_or_else(|| print.dash(), |result| result.text.clone()),
            attainment.unwrap_or_else(|| print.dash()),
            ratio.unwrap_or_else(|| print.dash()),
            difference.unwrap_or_else(|| print.dash()),
        ]);
        before = standing.result;
        let target = standing.goal().map(|goal| count(goal, print));
        columns.push(Column { label: year.to_string(), result, target, readout });
    }
    if columns.len() < 2 || columns.iter().all(|column| column.result.is_none() && column.target.is_none()) {
        return None;
    }
    let (common, words) = (&print.words.common, print.pace);
    let head =
        [words.year, common.target, common.result, common.attainment, words.against_year_before, words.difference];
    let table = ChartTable { head: head.map(str::to_owned).to_vec(), rows };
    Some(ChartView { data: ChartData::Columns(columns), table, left_out: 0 })
}

/// The units right under the subject: those of the whole plan at its top, or under the only one there.
fn units_under(plan: &Plan, subject: Option<UnitId>) -> &[UnitId] {
    match (subject, plan.roots()) {
        (Some(_), _) => plan.children(subject),
        (None, [only]) if !plan.children(Some(*only)).is_empty() => plan.children(Some(*only)),
        (None, roots) => roots,
    }
}

/// Result against target of each unit under the subject; `None` where there are not two of them.
#[must_use]
pub fn by_unit(document: &Document, subject: Option<UnitId>, when: When, facts: Facts) -> Option<ChartView> {
    let print = Print::new(facts);
    let plan = document.plan();
    let units = units_under(plan, subject);
    if units.len() < 2 {
        return None;
    }
    let mut bullets = Vec::new();
    let mut rows = Vec::new();
    for unit in units.iter().take(MOST_UNITS) {
        let name = plan.unit(*unit).map(crate::plan::Unit::name).filter(|name| !name.is_empty());
        let name = name.unwrap_or(print.words.table.unnamed).to_owned();
        let Ok(standing) = Standing::of(document, Some(*unit), when) else {
            rows.push(vec![name.clone(), print.dash(), print.dash(), print.words.table.failed.to_owned()]);
            let text = print.words.table.failed.to_owned();
            let readout = [name.as_str(), &text].join(": ");
            bullets.push(BulletRow { label: name, result: None, target: None, text, readout });
            continue;
        };
        let result = standing.result.map(|result| count(result, print));
        let target = standing.target.target().map(|target| print_target(target, facts.language));
        let attainment = measure(&standing).and_then(|measure| measure.attainment);
        let attainment = attainment.map_or_else(|| print.dash(), |attainment| print.percent(attainment));
        let dash = || print.dash();
        let row = vec![
            name.clone(),
            target.clone().unwrap_or_else(dash),
            result.as_ref().map_or_else(dash, |result| result.text.clone()),
            attainment.clone(),
        ];
        let pair = [row.get(2), row.get(1)].into_iter().flatten().cloned().collect::<Vec<_>>().join(" / ");
        let text = [pair, attainment].join(" · ");
        let readout = [name.as_str(), &text].join(": ");
        let target = standing.goal().map(|goal| count(goal, print));
        bullets.push(BulletRow { label: name, result, target, text, readout });
        rows.push(row);
    }
    let common = &print.words.common;
    let head = [print.words.table.unit, common.target, common.result, common.attainment];
    let table = ChartTable { head: head.map(str::to_owned).to_vec(), rows };
    let left_out = units.len().saturating_sub(MOST_UNITS);
    Some(ChartView { data: ChartData::Bullets(bullets), table, left_out })
}
