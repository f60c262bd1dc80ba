//! Target and result of a period.

use super::Asked;
use crate::calc::{Distribution, Period, Quantity, Target, assess};
use crate::i18n::report::{ColumnFacts, DifferenceFacts, Replacement, Span, Stage};
use crate::plan::{Basis, Figure, Plan, TargetSum, UnitId, When};

pub(super) fn column(asked: &Asked<'_>, when: When) -> ColumnFacts {
    let span = asked.span(when);
    let blank = ColumnFacts {
        stage: stage(asked.plan, &span),
        span,
        target: None,
        result: None,
        assessment: assess(None, None),
        without_target: None,
        replacements: Vec::new(),
        target_difference: None,
        result_difference: None,
        target_over_years: None,
    };
    match asked.unit() {
        Some(unit) => match asked.roll_up.figure(asked.plan, unit, when) {
            Some(figure) => of_unit(asked.plan, unit, when, &figure, blank),
            None => blank,
        },
        None => match asked.roll_up.summary(when) {
            Some(summary) => ColumnFacts {
                target: counted(&summary.target),
                result: summary.result.ok().flatten(),
                assessment: summary.assessment,
                without_target: without(summary.result_without_target.ok(), &summary.target),
                ..blank
            },
            None => blank,
        },
    }
}

fn of_unit(plan: &Plan, unit: UnitId, when: When, figure: &Figure, blank: ColumnFacts) -> ColumnFacts {
    let (target, result) = (&figure.target, &figure.result);
    let sum = target.difference.zip(target.own.as_ref()).and_then(|(difference, own)| {
        let own = own.low();
        differing(own, own.minus(difference).ok()?)
    });
    ColumnFacts {
        target: counted(&target.counted),
        result: result.counted.ok().flatten(),
        assessment: figure.assessment,
        without_target: without(figure.result_without_target.ok(), &target.counted),
        replacements: if target.basis == Basis::Own { replacements(plan, unit, when) } else { Vec::new() },
        target_difference: sum,
        result_difference: match (result.own, result.sum) {
            (Ok(Some(own)), Ok(Some(sum))) if result.basis != Basis::Units => differing(own, sum),
            (Ok(_) | Err(_), Ok(_) | Err(_)) => None,
        },
        target_over_years: target.over_years.and_then(|over: Distribution| differing(over.assigned, over.distributed)),
        ..blank
    }
}

const fn counted(target: &TargetSum) -> Option<Target> {
    match target {
        TargetSum::Is(target) => Some(*target),
        TargetSum::Nothing(_) | TargetSum::Failed(_) => None,
    }
}

/// Only beside an attainment that it raises.
fn without(result: Option<Quantity>, target: &TargetSum) -> Option<Quantity> {
    result.filter(|result| !result.is_zero() && target.target().is_some())
}

fn differing(own: Quantity, sum: Quantity) -> Option<DifferenceFacts> {
    (own != sum).then_some(DifferenceFacts { own, sum })
}

/// The replacements that are in force by the day of the results.
fn replacements(plan: &Plan, unit: UnitId, when: When) -> Vec<Replacement> {
    let entries = plan.at(unit, when).targets().entries();
    let pairs = entries.iter().zip(entries.iter().skip(1));
    let replaced = pairs.filter_map(|(before, after)| {
        let from = after.from.filter(|from| plan.as_of().is_none_or(|day| *from <= day))?;
        (before.target != after.target).then_some(Replacement { before: before.target, after: after.target, from })
    });
    replaced.collect()
}

/// The days of a period.
pub(super) fn period(span: &Span) -> Option<Period> {
    match span {
        Span::Year(year) => Period::year(*year).ok(),
        Span::Term { first, last, .. } => Period::years(*first, *last).ok(),
    }
}

fn stage(plan: &Plan, span: &Span) -> Stage {
    let within = plan.as_of().zip(period(span)).filter(|(day, period)| *day >= period.first() && *day < period.last());
    within.map_or(Stage::Whole, |(day, _)| Stage::During(day))
}
