//! English sentences for a plan that cannot be opened: what happened, what was kept, what to do.

use crate::i18n::open_words::OpenWords;
use crate::plan::{Fault, FaultPlace, OpenError, SchemeError, TermError};

pub(super) const WORDS: OpenWords = OpenWords { error };

fn error(error: &OpenError) -> String {
    match error {
        OpenError::Newer { version } => format!(
            "This plan was saved by a newer version of the page (format {version}). Nothing was changed; open it with \
             the newer version."
        ),
        OpenError::NotAPlan => "This is not a plan of this page. Nothing was changed; choose another.".to_owned(),
        OpenError::Broken { line, column } => format!(
            "The text is broken or cut off from line {line}, column {column}. Nothing was changed; get the whole text \
             and open it again."
        ),
        OpenError::Shape { line, column } => format!(
            "Something is missing, unknown or of the wrong type at line {line}, column {column}. Nothing was changed; \
             correct it and open the plan again."
        ),
        OpenError::Wrong { place, fault } => format!(
            "{}: {}. Nothing was changed; correct it and open the plan again.",
            self::place(*place),
            self::fault(*fault)
        ),
    }
}

fn place(place: FaultPlace) -> String {
    match place {
        FaultPlace::Plan => "The plan as a whole".to_owned(),
        FaultPlace::Unit { row } => format!("Unit {}", row.saturating_add(1)),
        FaultPlace::Year { row, year } => format!("Unit {}, year {year}", row.saturating_add(1)),
    }
}

const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Term(TermError::Reversed) => "the term's last year comes before its first",
        Fault::Term(TermError::TooLong) => "the term has more than 50 years",
        Fault::Term(TermError::OutsideCalendar) => "the term is outside the years 1 to 9998",
        Fault::Working => "a working figure that belongs to nothing in this plan",
        Fault::Date => "a day that the calendar does not have, or that is not written like 2022-09-05",
        Fault::GroupKind => "a kind of group that is not known",
        Fault::Scheme(SchemeError::PartTwice(_)) => "two parts of groups have one id",
        Fault::Scheme(SchemeError::StageTwice(_)) => "two stages have one id",
        Fault::Scheme(SchemeError::UnknownPart(_)) => "a group divides a part that no earlier group has",
        Fault::Scheme(SchemeError::TooDeep) => "groups within groups are too many levels deep",
        Fault::IdTooLarge => "the unit's id is too large",
        Fault::IdTwice => "the unit's id is that of a unit above",
        Fault::LevelSkipped => "the unit is more than one level below the row before",
        Fault::YearOutsideCalendar => "the year is outside the years 1 to 9998",
        Fault::YearTwice => "the year is there twice",
        Fault::PartsOfYear => "a year is divided into 4 quarters or 12 months",
        Fault::Negative => "a number is below zero",
        Fault::Count => "a count that is not in this plan",
        Fault::CountTwice => "a count is there twice",
        Fault::TargetKind => "a kind of target that is not known, or that does not go with these numbers",
        Fault::Target(_) => "the numbers of a target do not fit together",
        Fault::Rate => "a rate that cannot be read",
        Fault::RateBase => "a base of a rate that is not known",
        Fault::SameDay => "two targets start on one day",
    }
}
