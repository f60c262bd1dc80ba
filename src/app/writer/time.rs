//! Pace, what is still needed, the year before, and the yearly average.

use super::{Asked, columns};
use crate::app::evaluation::average_basis;
use crate::app::pace::by_the_same_day;
use crate::calc::{
    Fraction, Percentage, Quantity, SamePeriod, StraightLineForecast, Target, TargetKind, YearBasis, needed_pace,
    pace as pace_of, yearly_average,
};
use crate::i18n::report::{
    AverageFacts, AverageOver, Change, ColumnFacts, ComparedWith, ComparisonFacts, Figure, FigureKind, FigureValue,
    PaceFacts, Stage,
};
use crate::plan::When;

/// Where a result stands in a period that is not over, if its target can be spread over time.
pub(super) fn pace(column: &ColumnFacts) -> Option<PaceFacts> {
    let Stage::During(as_of) = column.stage else { return None };
    let target = column.target.filter(can_be_spread)?;
    let has_high = target.high().is_some_and(|high| high != target.low());
    let target = target.low();
    let result = column.result?;
    let period = columns::period(&column.span)?;
    let elapsed = period.elapsed_share(as_of).ok()?;
    let pace = pace_of(target, result, elapsed).ok()?;
    let remaining = target.minus(result).ok()?;
    let forecast = StraightLineForecast::new(result, elapsed).ok()?;
    let attainment = Percentage::of(result, target).ok()?;
    let elapsed = Percentage::from_ratio(elapsed.fraction()).ok()?;
    let (change, points) = if pace.ahead.is_negative() {
        (Change::Down, elapsed.points_above(attainment).ok()?)
    } else if pace.ahead.is_zero() {
        (Change::Same, pace.ahead_points)
    } else {
        (Change::Up, pace.ahead_points)
    };
    Some(PaceFacts {
        span: column.span.clone(),
        as_of,
        target,
        has_high,
        result,
        // Made of the days as well as of result and target.
        points: Figure { kind: FigureKind::AheadPoints, value: FigureValue::Points(points), inputs: Vec::new() },
        change,
        days_elapsed: usize::try_from(period.days_elapsed(as_of)).ok()?,
        days: usize::try_from(period.days()).ok()?,
        needed: needed_pace(remaining, &period, as_of).ok()?,
        forecast_attainment: forecast.attainment(target).ok()?,
        forecast,
        pace,
    })
}

fn can_be_spread(target: &Target) -> bool {
    match target.kind() {
        TargetKind::AtMost(_) | TargetKind::Coverage { .. } => false,
        TargetKind::Exactly(_) | TargetKind::AtLeast(_) | TargetKind::Between { .. } | TargetKind::Rate { .. } => {
            !target.low().is_zero()
        }
    }
}

/// A year against the one before it in the term.
pub(super) fn comparison(asked: &Asked<'_>, column: &ColumnFacts) -> Option<ComparisonFacts> {
    let When::Year(year) = asked.when else { return None };
    let last = year.checked_sub(1).filter(|last| asked.plan.term().contains(*last))?;
    let now = column.result?;
    let (with, before) = match column.stage {
        Stage::Whole => (ComparedWith::Year(last), asked.column(When::Year(last)).result?),
        Stage::During(as_of) => match by_the_same_day(asked.plan, asked.unit(), last, as_of).ok().flatten() {
            Some(before) => (ComparedWith::SamePeriod(last), before),
            None => (ComparedWith::WholeYear(last), asked.column(When::Year(last)).result?),
        },
    };
    let figures = SamePeriod::new(now, before).ok()?;
    let change = match figures.difference() {
        Quantity::ZERO => Change::Same,
        difference if difference.is_negative() => Change::Down,
        _ => Change::Up,
    };
    Some(ComparisonFacts { with, now, before, figures, change })
}

/// The yearly average of the term; none before a year of it has passed, when it would be a forecast.
pub(super) fn average(asked: &Asked<'_>, term: &ColumnFacts) -> Option<AverageFacts> {
    if asked.plan.term().len() == 1 {
        return None;
    }
    let basis = average_basis(asked.plan);
    let result = term.result?;
    let average = yearly_average(result, basis).ok()?;
    let years = basis.years().ok()?;
    if years < Fraction::ONE {
        return None;
    }
    let whole = if years.denominator() == 1 { Quantity::whole(years.numerator()).ok() } else { None };
    let over = match (whole, basis) {
        (Some(years), _) => AverageOver::Years(years),
        (None, YearBasis::ToDate { as_of, .. }) => AverageOver::TimeTo(as_of),
        (None, YearBasis::WholeTerm { .. } | YearBasis::WholeYearsElapsed { .. }) => return None,
    };
    Some(AverageFacts { per_year: average.per_year, result, over })
}
