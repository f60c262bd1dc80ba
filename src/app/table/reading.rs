//! A typed text as the value of a cell.

use super::Facts;
use crate::app::target_text::{TargetTextError, read_target};
use crate::calc::{Quantity, RateBase};
use crate::number::{ReadError, print_reading, read_count};
use crate::plan::{BalanceTerm, Cell, CellValue, Count, Plan, RollUp, UnitId, When};

/// Why a text is not the value of its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellProblem {
    /// It is not a number.
    Number(ReadError),
    /// It is not a target.
    Target(TargetTextError),
}

/// What a text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextReading {
    /// The value of the cell.
    Value(CellValue),
    /// Not a value; the text is kept as it is.
    Unread(CellProblem),
}

impl CellProblem {
    /// Whether typing on may still make a value of it.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Number(error) => error.kind.may_pass(),
            Self::Target(error) => error.may_pass(),
        }
    }

    /// Whether this is a question rather than a refusal.
    #[must_use]
    pub fn asks(&self) -> bool {
        match self {
            Self::Number(error) | Self::Target(TargetTextError::Number { error, .. }) => error.kind.asks(),
            Self::Target(_) => false,
        }
    }

    /// Texts that may be meant instead, to be offered.
    #[must_use]
    pub fn offers(&self, facts: Facts) -> Vec<String> {
        match self {
            Self::Number(error) => {
                error.readings.iter().map(|reading| print_reading(*reading, facts.language.locale())).collect()
            }
            Self::Target(error) => error.offers().to_vec(),
        }
    }

    /// The problem in a sentence: what is wrong, and what to do.
    #[must_use]
    pub fn sentence(&self, facts: Facts) -> String {
        let words = facts.language.words();
        match self {
            Self::Number(error) => (words.error.read)(error),
            Self::Target(error) => error.sentence(facts.language),
        }
    }
}

/// Reads what was typed into a cell. Blank text is a blank value.
#[must_use]
pub fn read_text(plan: &Plan, unit: UnitId, cell: Cell, text: &str, facts: Facts) -> TextReading {
    match cell {
        Cell::Name | Cell::Note => TextReading::Value(CellValue::Text(text.to_owned())),
        Cell::Target(when) => match read_target(text, facts.language, &|of| base(plan, unit, when, of)) {
            Ok(target) => TextReading::Value(CellValue::Target(target)),
            Err(error) => TextReading::Unread(CellProblem::Target(error)),
        },
        Cell::Result(_) | Cell::ResultPart { .. } | Cell::Count(..) => {
            match read_count(text, facts.language.locale()) {
                Ok(quantity) => TextReading::Value(CellValue::Quantity(quantity)),
                Err(error) => TextReading::Unread(CellProblem::Number(error)),
            }
        }
    }
}

/// The base of a rate, from the counts of members that the plan has.
fn base(plan: &Plan, unit: UnitId, when: When, of: RateBase) -> Option<Quantity> {
    let first = plan.term().first_year();
    let year = match when {
        When::Term => first,
        When::Year(year) => year,
    };
    let count = |year, count| RollUp::count(plan, unit, When::Year(year), count)?.counted.ok().flatten();
    let opening = |year| count(year, Count::Members).or_else(|| count(year, Count::Balance(BalanceTerm::Opening)));
    let closing = |year| count(year, Count::Balance(BalanceTerm::Closing));
    match (of, when) {
        (RateBase::StartOfYear, _) => opening(year),
        (RateBase::EndOfPreviousYear, _) => closing(year.checked_sub(1)?),
        (RateBase::StartOfTerm, _) => opening(first),
        (RateBase::Current, When::Year(year)) => closing(year),
        // The members of a whole term now are those of its latest year that has any.
        (RateBase::Current, When::Term) => plan.term().years().rev().find_map(closing),
    }
}
