//! Target, result and time of the chosen unit and period, before anything is said about them.

use time::Date;

use super::course::{Sum, TermCourse, YearCourse};
use crate::calc::{Assessment, CalcError, Direction, ElapsedShare, Pace, Period, Quantity, assess, pace};
use crate::plan::{Document, TargetSum, UnitId, When};

/// Where the last day of the results stands to the period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The plan names no such day.
    NoDay,
    /// Before the first day of the period.
    Before,
    /// Within it; this share of its days has passed.
    During(ElapsedShare),
    /// On its last day or after it.
    Over,
}

/// The result by years, as it was entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Course {
    /// Of one year.
    Year(YearCourse),
    /// Of the term.
    Term(TermCourse),
}

/// Target, result and time of a unit, or of all together, in a year or the term.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The year, or the term.
    pub when: When,
    /// Its days.
    pub period: Period,
    /// The last day of the results.
    pub as_of: Option<Date>,
    /// Where that day stands.
    pub phase: Phase,
    /// The target that counts.
    pub target: TargetSum,
    /// How the result came.
    pub course: Course,
    /// The result to the last day of the results; all of it where that day does not fall within the period.
    pub result: Sum,
    /// What was entered for months, quarters or years after that day, and is not in [`Standing::result`].
    pub later: Quantity,
    /// The result against the target.
    pub assessment: Assessment,
    /// Against an even spread of the target; `None` without a day within the period, a target or a result.
    pub pace: Option<Pace>,
}

impl Standing {
    /// Works out how a subject stands in a period.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] where a sum is beyond what is kept exact; [`CalcError`] of a result that cannot be
    /// measured against its target.
    pub fn of(document: &Document, subject: Option<UnitId>, when: When) -> Result<Self, CalcError> {
        let plan = document.plan();
        let (first, last) = match when {
            When::Term => (plan.term().first_year(), plan.term().last_year()),
            When::Year(year) => (year, year),
        };
        let period = Period::years(first, last)?;
        let as_of = plan.as_of();
        let phase = match as_of {
            None => Phase::NoDay,
            Some(day) if day < period.first() => Phase::Before,
            Some(day) if day >= period.last() => Phase::Over,
            Some(day) => Phase::During(period.elapsed_share(day)?),
        };
        let course = match when {
            When::Year(year) => Course::Year(YearCourse::of(plan, subject, year)?),
            When::Term => Course::Term(TermCourse::of(plan, subject)?),
        };
        let total = course.total()?;
        let result = match (phase, as_of) {
            (Phase::During(_), Some(day)) => course.to_date(day)?,
            (Phase::NoDay | Phase::Before | Phase::Over | Phase::During(_), _) => total,
        };
        let later = total.unwrap_or_default().minus(result.unwrap_or_default())?;
        let target = match subject {
            Some(unit) => document.figure(unit, when).map(|figure| figure.target.counted),
            None => document.summary(when).map(|summary| summary.target),
        };
        let target = target.unwrap_or(TargetSum::Nothing(crate::calc::NoTargetReason::Blank));
        if let TargetSum::Failed(error) = target {
            return Err(error);
        }
        let assessment = assess(target.target(), result)?;
        let pace = match (phase, assessment.against, result) {
            (Phase::During(elapsed), Some(measure), Some(result)) if !measure.target.is_zero() => {
                Some(pace(measure.target, result, elapsed)?)
            }
            (Phase::During(_) | Phase::NoDay | Phase::Before | Phase::Over, _, _) => None,
        };
        Ok(Self { when, period, as_of, phase, target, course, result, later, assessment, pace })
    }

    /// Whether lower is better.
    #[must_use]
    pub fn is_limit(&self) -> bool {
        self.assessment.direction == Direction::LowerIsBetter
    }

    /// The count measured against; `None` without a target.
    #[must_use]
    pub fn goal(&self) -> Option<Quantity> {
        self.target.target().filter(|target| !target.is_nothing()).map(|target| {
            let low = target.low();
            if low.is_zero() && !target.is_limit() { target.high().unwrap_or(low) } else { low }
        })
    }
}

impl Course {
    fn total(&self) -> Result<Sum, CalcError> {
        match self {
            Self::Year(course) => course.total(),
            Self::Term(course) => course.total(),
        }
    }

    fn to_date(&self, day: Date) -> Result<Sum, CalcError> {
        let month = u8::from(day.month());
        match self {
            Self::Year(course) => course.to_date(month),
            Self::Term(course) => course.to_date(day.year(), month),
        }
    }
}
