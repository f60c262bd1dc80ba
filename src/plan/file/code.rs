//! Why and where a plan could not be opened, in names for programs.

use super::{Fault, FaultPlace, OpenError};
use crate::plan::{SchemeError, TermError};

impl OpenError {
    /// The reason as one word with underscores; described in `docs/FORMATS.md`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Newer { .. } => "newer_version",
            Self::NotAPlan => "not_a_plan",
            Self::Broken { .. } => "broken",
            Self::Shape { .. } => "wrong_shape",
            Self::Wrong { place: _, fault } => fault.code(),
        }
    }

    /// The place as a path into the plan: `units[3].years.2021`; empty where it is not known.
    #[must_use]
    pub fn field(&self) -> String {
        match self {
            Self::Newer { .. } => "version".to_owned(),
            Self::NotAPlan | Self::Broken { .. } | Self::Shape { .. } => String::new(),
            Self::Wrong { place: FaultPlace::Plan, fault } => fault.field_of_plan().to_owned(),
            Self::Wrong { place: FaultPlace::Unit { row }, fault: _ } => format!("units[{row}]"),
            Self::Wrong { place: FaultPlace::Year { row, year }, fault: _ } => format!("units[{row}].years.{year}"),
        }
    }
}

impl Fault {
    const fn code(self) -> &'static str {
        match self {
            Self::Term(TermError::Reversed) => "term_reversed",
            Self::Term(TermError::TooLong) => "term_too_long",
            Self::Term(TermError::OutsideCalendar) => "term_outside_calendar",
            Self::Date => "date",
            Self::GroupKind => "group_kind",
            Self::Scheme(SchemeError::PartTwice(_)) => "part_twice",
            Self::Scheme(SchemeError::StageTwice(_)) => "stage_twice",
            Self::Scheme(SchemeError::UnknownPart(_)) => "unknown_part",
            Self::Scheme(SchemeError::TooDeep) => "too_deep",
            Self::IdTooLarge => "id_too_large",
            Self::IdTwice => "id_twice",
            Self::LevelSkipped => "level_skipped",
            Self::YearOutsideCalendar => "year_outside_calendar",
            Self::YearTwice => "year_twice",
            Self::PartsOfYear => "parts_of_year",
            Self::Negative => "negative",
            Self::Count => "unknown_count",
            Self::CountTwice => "count_twice",
            Self::TargetKind => "target_kind",
            Self::Target(_) => "target_numbers",
            Self::Rate => "rate",
            Self::RateBase => "rate_base",
            Self::SameDay => "same_day",
            Self::Working => "working",
        }
    }

    /// The field of the plan as a whole that it is found in.
    const fn field_of_plan(self) -> &'static str {
        match self {
            Self::Term(_) => "term",
            Self::Date => "as_of",
            Self::Working => "working",
            Self::Scheme(SchemeError::StageTwice(_)) => "stages",
            Self::GroupKind
            | Self::Scheme(SchemeError::PartTwice(_) | SchemeError::UnknownPart(_) | SchemeError::TooDeep) => "groups",
            Self::IdTooLarge
            | Self::IdTwice
            | Self::LevelSkipped
            | Self::YearOutsideCalendar
            | Self::YearTwice
            | Self::PartsOfYear
            | Self::Negative
            | Self::Count
            | Self::CountTwice
            | Self::TargetKind
            | Self::Target(_)
            | Self::Rate
            | Self::RateBase
            | Self::SameDay => "units",
        }
    }
}
