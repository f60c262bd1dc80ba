//! The result as a rate of a named base, and a rate target as whole counts.

use super::missing::missing_units;
use super::source::{CountSource, result};
use crate::app::table::TableState;
use crate::calc::{
    AdmissionRate, Fraction, Percentage, Quantity, RateBase, Target, TargetKind, admission_rate, base_at_rate,
};
use crate::plan::{BalanceTerm, Count, Document, UnitId, When};

/// A target that is a rate: 3–4 % of the members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateTarget {
    /// The lower rate, or the only one.
    pub low: Percentage,
    /// The upper rate, if a range is given.
    pub high: Option<Percentage>,
    /// The base it was set with.
    pub base: Quantity,
    /// What that base is.
    pub of: RateBase,
    /// The whole counts it stands for.
    pub target: Target,
    /// The base of which the result is exactly the lower rate.
    pub result_is_low_of: Option<Fraction>,
}

/// A base and the result as a rate of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BaseLine {
    /// What the base is.
    pub of: RateBase,
    /// The year whose count it is.
    pub year: i32,
    /// The count it is read from.
    pub count: Count,
    /// Whether that year is one of the plan.
    pub in_plan: bool,
    /// The base; `None` is blank.
    pub base: Option<Quantity>,
    /// Units with a result that the base leaves out, as they have no count.
    pub missing: usize,
    /// Result ÷ base; `None` without one of both, or for a base of zero.
    pub rate: Option<AdmissionRate>,
    /// The rate target resolved with this base.
    pub counts: Option<Target>,
}

/// Rates of every base that there is in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateBoard {
    /// The result; `None` is blank.
    pub result: Option<Quantity>,
    /// The target of the period, where it is a rate.
    pub target: Option<RateTarget>,
    /// The bases. Of a term: its start, and the last year with a count at its end.
    pub lines: Vec<BaseLine>,
}

const MEMBERS: Count = Count::Members;
const OPENING: Count = Count::Balance(BalanceTerm::Opening);
const CLOSING: Count = Count::Balance(BalanceTerm::Closing);

impl RateBoard {
    /// Works out the rates of the unit and the period that are looked at.
    #[must_use]
    pub fn of(table: &TableState) -> Self {
        let document = table.document();
        let (subject, when) = (table.subject(), table.period());
        let plan = document.plan();
        let term = plan.term();
        let sources = [MEMBERS, OPENING, CLOSING].map(|count| (count, CountSource::of(plan, subject, count)));
        let count = |year: i32, count: Count| {
            let source = sources.iter().find(|source| source.0 == count);
            source.and_then(|(_, source)| source.at(When::Year(year)).ok().flatten())
        };
        // The members of the first day stand in one of two columns.
        let opening =
            |year| if count(year, MEMBERS).is_none() && count(year, OPENING).is_some() { OPENING } else { MEMBERS };
        let first = term.first_year();
        let bases = match when {
            When::Year(year) => vec![
                (RateBase::StartOfYear, year, opening(year)),
                (RateBase::EndOfPreviousYear, year.saturating_sub(1), CLOSING),
                (RateBase::StartOfTerm, first, opening(first)),
                (RateBase::Current, year, CLOSING),
            ],
            When::Term => {
                let last = term.years().rev().find(|year| count(*year, CLOSING).is_some());
                vec![
                    (RateBase::StartOfTerm, first, opening(first)),
                    (RateBase::Current, last.unwrap_or(term.last_year()), CLOSING),
                ]
            }
        };
        let result = result(document, subject, when).ok().flatten();
        let target = rate_target(document, subject, when, result);
        let lines = bases.into_iter().map(|(of, year, from)| {
            let base = count(year, from);
            BaseLine {
                of,
                year,
                count: from,
                in_plan: term.contains(year),
                base,
                missing: base.map_or(0, |_| missing_units(document, subject, when, (from, When::Year(year)))),
                rate: result.zip(base).and_then(|(result, base)| admission_rate(result, base, of).ok()),
                counts: target.zip(base).and_then(|(rate, base)| Target::rate(rate.low, rate.high, base, of).ok()),
            }
        });
        Self { result, target, lines: lines.collect() }
    }

    /// Whether there is anything to show: a base, or a target that asks for one.
    #[must_use]
    pub fn has_anything(&self) -> bool {
        self.target.is_some() || self.lines.iter().any(|line| line.base.is_some())
    }
}

fn rate_target(
    document: &Document,
    subject: Option<UnitId>,
    when: When,
    result: Option<Quantity>,
) -> Option<RateTarget> {
    let target = match subject {
        Some(unit) => document.figure(unit, when)?.target.counted.target().copied(),
        None => document.summary(when)?.target.target().copied(),
    };
    // All units together have the sum of their targets, which is a count; the only unit of a plan speaks for all.
    let plan = document.plan();
    let only = plan.roots().first().filter(|_| subject.is_none() && plan.len() == 1);
    let target = only.and_then(|unit| plan.own_target(*unit, when).copied()).or(target)?;
    match target.kind() {
        TargetKind::Rate { low, high, base, of } => {
            let result_is_low_of = result.and_then(|result| base_at_rate(result, low).ok());
            Some(RateTarget { low, high, base, of, target, result_is_low_of })
        }
        TargetKind::Exactly(_)
        | TargetKind::AtLeast(_)
        | TargetKind::Between { .. }
        | TargetKind::AtMost(_)
        | TargetKind::Coverage { .. } => None,
    }
}
