//! Plans as JSON text with a version. The format is described in `docs/FORMATS.md`.

mod code;
mod names;
mod number;
mod read;
mod shape;
mod write;

pub use names::{print_date, read_date};

use super::{Plan, SchemeError, TermError};
use crate::calc::CalcError;
use crate::json::{JsonError, JsonFault};

/// The version that is written.
const VERSION: u32 = 1;

/// Why a text could not be opened. It was left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenError {
    /// It was written by a later version of the program.
    Newer {
        /// The version of its format.
        version: u64,
    },
    /// No version, or one that never was: something else than a plan.
    NotAPlan,
    /// Not JSON, or cut off: broken from here on. Lines count from 1; columns are those of the JSON reader.
    Broken {
        /// Line.
        line: usize,
        /// Column in it, in bytes.
        column: usize,
    },
    /// JSON of another shape: something is missing, unknown, or of the wrong type; noticed here.
    Shape {
        /// Line.
        line: usize,
        /// Column in it, in bytes.
        column: usize,
    },
    /// The shape of a plan with something in it that cannot be.
    Wrong {
        /// Where.
        place: FaultPlace,
        /// What.
        fault: Fault,
    },
}

/// Where in a plan something is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FaultPlace {
    /// In what belongs to the plan as a whole.
    Plan,
    /// In a unit.
    Unit {
        /// Which, the first being 0.
        row: usize,
    },
    /// In a year of a unit.
    Year {
        /// Which unit, the first being 0.
        row: usize,
        /// The year.
        year: i32,
    },
}

/// What is wrong in a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fault {
    /// The years do not make a term.
    Term(TermError),
    /// Not a day written `2022-09-05`.
    Date,
    /// Not a kind of group.
    GroupKind,
    /// Groups and stages do not fit together.
    Scheme(SchemeError),
    /// An id of [`Plan::MOST_IDS`] or more.
    IdTooLarge,
    /// Two units have one id.
    IdTwice,
    /// More than one level below the row before.
    LevelSkipped,
    /// A year that the calendar does not have.
    YearOutsideCalendar,
    /// A year that was there already.
    YearTwice,
    /// Neither four quarters nor twelve months.
    PartsOfYear,
    /// A count below zero.
    Negative,
    /// Not a count of this plan.
    Count,
    /// A count that was there already.
    CountTwice,
    /// Not a kind of target, or not with these numbers.
    TargetKind,
    /// The numbers of a target do not fit together.
    Target(CalcError),
    /// Not a rate.
    Rate,
    /// Not a base of a rate.
    RateBase,
    /// Two targets start on one day.
    SameDay,
    /// Not a working text of this plan.
    Working,
}

impl Plan {
    /// The plan as JSON in one line.
    #[must_use]
    pub fn to_json(&self) -> String {
        write::plan(self)
    }

    /// The plan in a text that [`Plan::to_json`] wrote, in this or any version before.
    ///
    /// # Errors
    /// As [`OpenError`] says.
    pub fn from_json(text: &str) -> Result<Self, OpenError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let version = shape::version(text).map_err(|error| match error.fault {
            JsonFault::Shape => OpenError::NotAPlan,
            JsonFault::Syntax => broken(error),
        })?;
        match version {
            0 => Err(OpenError::NotAPlan),
            known if known == u64::from(VERSION) => shape::read(text).map_err(broken).and_then(read::plan),
            version => Err(OpenError::Newer { version }),
        }
    }
}

fn broken(JsonError { fault, line, column }: JsonError) -> OpenError {
    match fault {
        JsonFault::Shape => OpenError::Shape { line, column },
        JsonFault::Syntax => OpenError::Broken { line, column },
    }
}
