//! The words of the format.

use time::{Date, Month};

use crate::calc::{GroupKind, RateBase};
use crate::plan::{BalanceTerm, Count, PartId, StageId, WorkingField, year::Entry};

pub(super) const fn group_kind(kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Overlapping => "overlapping",
        GroupKind::Partition => "partition",
    }
}

pub(super) fn read_group_kind(name: &str) -> Option<GroupKind> {
    [GroupKind::Overlapping, GroupKind::Partition].into_iter().find(|&kind| group_kind(kind) == name)
}

pub(super) const fn rate_base(base: RateBase) -> &'static str {
    match base {
        RateBase::StartOfYear => "start-of-year",
        RateBase::EndOfPreviousYear => "end-of-previous-year",
        RateBase::StartOfTerm => "start-of-term",
        RateBase::Current => "current",
    }
}

pub(super) fn read_rate_base(name: &str) -> Option<RateBase> {
    let all = [RateBase::StartOfYear, RateBase::EndOfPreviousYear, RateBase::StartOfTerm, RateBase::Current];
    all.into_iter().find(|&base| rate_base(base) == name)
}

const fn balance_term(term: BalanceTerm) -> &'static str {
    match term {
        BalanceTerm::Opening => "opening",
        BalanceTerm::Admitted => "admitted",
        BalanceTerm::TransferredIn => "transferred-in",
        BalanceTerm::TransferredInInside => "transferred-in-inside",
        BalanceTerm::Restored => "restored",
        BalanceTerm::Deceased => "deceased",
        BalanceTerm::Expelled => "expelled",
        BalanceTerm::StruckOff => "struck-off",
        BalanceTerm::Left => "left",
        BalanceTerm::TransferredOut => "transferred-out",
        BalanceTerm::TransferredOutInside => "transferred-out-inside",
        BalanceTerm::Closing => "closing",
    }
}

pub(super) fn count(count: Count) -> String {
    match count {
        Count::Members => "members".to_owned(),
        Count::Pool => "pool".to_owned(),
        Count::Balance(term) => balance_term(term).to_owned(),
        Count::Part(PartId(id)) => format!("part {id}"),
        Count::Stage(StageId(id)) => format!("stage {id}"),
    }
}

pub(super) fn read_count(name: &str) -> Option<Count> {
    match name.split_once(' ') {
        Some(("part", id)) => id.parse().ok().map(PartId).map(Count::Part),
        Some(("stage", id)) => id.parse().ok().map(StageId).map(Count::Stage),
        Some(_) => None,
        None => {
            let terms = BalanceTerm::ALL.into_iter().map(Count::Balance);
            let mut all = [Count::Members, Count::Pool].into_iter().chain(terms);
            all.find(|&known| count(known) == name)
        }
    }
}

/// What a text was typed for: `target`, `result`, `period 1` for the first quarter or month, or a count.
pub(super) fn entry(entry: Entry) -> String {
    match entry {
        Entry::Target => "target".to_owned(),
        Entry::Result => "result".to_owned(),
        Entry::Part(part) => format!("period {}", u16::from(part) + 1),
        Entry::Count(known) => count(known),
    }
}

pub(super) fn read_entry(name: &str) -> Option<Entry> {
    match name.split_once(' ') {
        None if name == "target" => Some(Entry::Target),
        None if name == "result" => Some(Entry::Result),
        Some(("period", number)) => {
            let number: u8 = number.parse().ok().filter(|number| (1..=Entry::MOST_PARTS).contains(number))?;
            Some(Entry::Part(number - 1))
        }
        None | Some(_) => read_count(name).map(Entry::Count),
    }
}

/// What a working text is for: one word, for a published share with the id of its part.
pub(super) fn working_field(field: WorkingField) -> String {
    let name = match field {
        WorkingField::Published(PartId(id)) => return format!("published {id}"),
        WorkingField::ExpectedLow => "expected-low",
        WorkingField::ExpectedHigh => "expected-high",
        WorkingField::FirstYears => "first-years",
        WorkingField::Classes => "classes",
        WorkingField::AllocationTotal => "allocation-total",
        WorkingField::AllocationBase => "allocation-base",
        WorkingField::AllocationWeights => "allocation-weights",
        WorkingField::AllocationMethod => "allocation-method",
        WorkingField::Weight => "weight",
        WorkingField::Minimum => "minimum",
        WorkingField::Maximum => "maximum",
        WorkingField::Locked => "locked",
        WorkingField::ReportOptions => "report-options",
        WorkingField::ReportText => "report-text",
        WorkingField::ReportBasis => "report-basis",
        WorkingField::GroupLines => "group-lines",
    };
    name.to_owned()
}

pub(super) fn read_working_field(name: &str) -> Option<WorkingField> {
    match name.split_once(' ') {
        Some(("published", id)) => id.parse().ok().map(PartId).map(WorkingField::Published),
        Some(_) => None,
        None => WorkingField::OF_ONE_WORD.into_iter().find(|&known| working_field(known) == name),
    }
}

/// A day as files and inputs for dates have it: `2022-09-05`.
#[must_use]
pub fn print_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// Reads what [`print_date`] writes, in the years 1 to 9998; `None` for anything else, unfinished days among it.
#[must_use]
pub fn read_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let mut next = |length: usize| {
        let digits = parts.next()?;
        let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
        if plain { digits.parse::<u16>().ok() } else { None }
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    if !(1..=9998).contains(&year) {
        return None;
    }
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(i32::from(year), month, u8::try_from(day).ok()?).ok()
}
