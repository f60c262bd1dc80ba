//! Targets and their replacements.

use chi_tieu::calc::{Quantity, Target};
use chi_tieu::plan::{DatedTarget, SameDay, TargetHistory};
use time::{Date, Month};

fn day(year: i32, month: Month) -> Date {
    Date::from_calendar_date(year, month, 5).unwrap()
}

fn n(count: i128) -> Target {
    Target::exactly(Quantity::whole(count).unwrap()).unwrap()
}

/// 3.800 from the beginning, 8.000 from 5 September 2022.
fn replaced() -> TargetHistory {
    TargetHistory::of(n(3800)).replaced_from(day(2022, Month::September), Some(n(8000)))
}

#[track_caller]
fn check(as_of: Option<Date>, expected: Option<i128>) {
    assert_eq!(replaced().in_force(as_of).copied(), expected.map(n));
}

#[test]
fn the_last_target_in_force_counts() {
    check(None, Some(8000));
    check(Some(day(2022, Month::August)), Some(3800));
    check(Some(day(2022, Month::September)), Some(8000));
    check(Some(day(2024, Month::January)), Some(8000));
}

#[test]
fn all_are_kept_in_order_of_their_days() {
    let history = replaced().replaced_from(day(2021, Month::May), None);
    let kept: Vec<_> = history.entries().iter().map(|entry| entry.target).collect();
    assert_eq!(kept, [Some(n(3800)), None, Some(n(8000))]);
    assert_eq!(history.in_force(Some(day(2022, Month::January))), None);
}

#[test]
fn a_replacement_of_the_same_day_takes_its_place() {
    let history = replaced().replaced_from(day(2022, Month::September), Some(n(9)));
    assert_eq!(history.entries().len(), 2);
    assert_eq!(history.in_force(None), Some(&n(9)));
}

#[test]
fn before_the_first_day_there_is_no_target() {
    let history = TargetHistory::blank().replaced_from(day(2022, Month::May), Some(n(5)));
    assert_eq!(history.in_force(Some(day(2022, Month::April))), None);
}

#[test]
fn entries_may_come_in_any_order_but_not_twice_a_day() {
    let entry = |from, count| DatedTarget { from, target: Some(n(count)) };
    let late = Some(day(2023, Month::May));
    let history = TargetHistory::new(vec![entry(late, 2), entry(None, 1)]).unwrap();
    assert_eq!(history.entries(), [entry(None, 1), entry(late, 2)]);
    assert_eq!(TargetHistory::new(vec![entry(late, 2), entry(late, 1)]), Err(SameDay));
}

#[test]
fn an_undated_blank_is_no_entry() {
    assert!(TargetHistory::new(vec![DatedTarget { from: None, target: None }]).unwrap().is_blank());
}
