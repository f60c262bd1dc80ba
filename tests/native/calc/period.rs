use chi_tieu::calc::{CalcError, CalendarUnit, ElapsedShare, Fraction, Period, Quarter};
use proptest::prelude::*;
use time::{Date, Month, SignedDuration, util::days_in_month};

use super::notation::{day, f};

#[test]
fn both_ends_belong_to_a_period() {
    let year = Period::year(2021).unwrap();
    assert_eq!((year.first(), year.last(), year.days()), (day(2021, 1, 1), day(2021, 12, 31), 365));
    assert_eq!(Period::year(2024).unwrap().days(), 366);
    assert_eq!(Period::years(2021, 2025).unwrap().days(), 1_826);
    assert_eq!(Period::new(day(2021, 5, 1), day(2021, 5, 1)).unwrap().days(), 1);
    let half = Period::months(2021, Month::January, Month::June).unwrap();
    assert_eq!((half.last(), half.days()), (day(2021, 6, 30), 181));
    for (quarter, last, days) in [
        (Quarter::First, day(2024, 3, 31), 91),
        (Quarter::Second, day(2024, 6, 30), 91),
        (Quarter::Third, day(2024, 9, 30), 92),
        (Quarter::Fourth, day(2024, 12, 31), 92),
    ] {
        let quarter = Period::quarter(2024, quarter).unwrap();
        assert_eq!((quarter.last(), quarter.days()), (last, days));
    }
}

#[test]
fn impossible_periods_are_refused() {
    assert_eq!(Period::new(day(2021, 1, 2), day(2021, 1, 1)), Err(CalcError::ReversedPeriod));
    assert_eq!(Period::years(2025, 2021), Err(CalcError::ReversedPeriod));
    assert_eq!(Period::years(2021, 9999), Err(CalcError::Overflow));
    assert_eq!(Period::year(0), Err(CalcError::Overflow));
    assert_eq!(Period::year(i32::MAX), Err(CalcError::Overflow));
    assert!(Period::years(1, 9998).is_ok());
}

#[test]
fn elapsed_share_by_days_and_by_months() {
    #[track_caller]
    fn check(as_of: Date, days: Fraction, months: Fraction) {
        let year = Period::year(2021).unwrap();
        assert_eq!(year.elapsed_share(as_of).unwrap().fraction(), days);
        assert_eq!(year.elapsed_share_by_months(as_of).unwrap().fraction(), months);
    }
    check(day(2020, 12, 31), f(0, 1), f(0, 1));
    check(day(2021, 1, 1), f(1, 365), f(1, 31 * 12));
    check(day(2021, 6, 30), f(181, 365), f(6, 12));
    check(day(2021, 7, 1), f(182, 365), f(6 * 31 + 1, 12 * 31));
    check(day(2021, 12, 30), f(364, 365), f(12 * 31 - 1, 12 * 31));
    check(day(2021, 12, 31), f(1, 1), f(1, 1));
    check(day(2022, 1, 1), f(1, 1), f(1, 1));
    check(Date::MIN, f(0, 1), f(0, 1));
    check(Date::MAX, f(1, 1), f(1, 1));
}

#[test]
fn a_share_by_hand_is_checked() {
    assert_eq!(ElapsedShare::of(f(6, 1), f(12, 1)).unwrap().fraction(), f(1, 2));
    assert_eq!(ElapsedShare::of(f(12, 1), f(12, 1)), Ok(ElapsedShare::ALL));
    assert_eq!(ElapsedShare::of(f(0, 1), f(12, 1)), Ok(ElapsedShare::NONE));
    assert_eq!(ElapsedShare::of(f(13, 1), f(12, 1)), Err(CalcError::ReversedBounds));
    assert_eq!(ElapsedShare::of(f(-1, 1), f(12, 1)), Err(CalcError::Negative));
    assert_eq!(ElapsedShare::of(f(-1, 1), f(-12, 1)), Err(CalcError::Negative));
    assert_eq!(ElapsedShare::of(f(0, 1), f(0, 1)), Err(CalcError::ZeroBase));
}

#[test]
fn calendar_units_passed_and_left() {
    #[track_caller]
    fn check(unit: CalendarUnit, as_of: Date, passed: Fraction, left: Fraction) {
        let term = Period::years(2021, 2025).unwrap();
        assert_eq!(term.elapsed_in(unit, as_of), Ok(passed));
        assert_eq!(term.remaining_in(unit, as_of), Ok(left));
    }
    use CalendarUnit::{Month, Quarter, Year};
    check(Month, day(2021, 2, 28), f(2, 1), f(58, 1));
    check(Month, day(2021, 2, 14), f(3, 2), f(117, 2));
    check(Quarter, day(2021, 3, 31), f(1, 1), f(19, 1));
    check(Quarter, day(2021, 5, 15), f(91 + 45, 91), f(20 * 91 - 136, 91));
    check(Year, day(2022, 12, 31), f(2, 1), f(3, 1));
    check(Year, day(2023, 6, 30), f(2 * 365 + 181, 365), f(2 * 365 + 184, 365));
    check(Year, day(2024, 2, 29), f(3 * 366 + 60, 366), f(366 + 306, 366));
    check(Year, day(2020, 12, 31), f(0, 1), f(5, 1));
    check(Year, day(2026, 1, 1), f(5, 1), f(0, 1));
}

#[test]
fn a_term_between_two_congresses() {
    let term = Period::new(day(2020, 10, 15), day(2025, 10, 14)).unwrap();
    assert_eq!(term.whole_units(CalendarUnit::Year), Some(5));
    assert_eq!(term.whole_units(CalendarUnit::Quarter), Some(20));
    assert_eq!(term.whole_units(CalendarUnit::Month), Some(60));
    // 78 days of a leap year, four years, 287 days of a common one.
    let parts = f(78, 366).plus(f(287, 365)).unwrap().plus(f(4, 1)).unwrap();
    assert_eq!(term.length_in(CalendarUnit::Year), Ok(parts));
    assert_eq!(term.whole_units_elapsed(CalendarUnit::Year, day(2021, 10, 13)), 0);
    assert_eq!(term.whole_units_elapsed(CalendarUnit::Year, day(2021, 10, 14)), 1);
}

#[test]
fn whole_units_from_the_first_day() {
    #[track_caller]
    fn check(first: Date, last: Date, months: Option<u32>) {
        assert_eq!(Period::new(first, last).unwrap().whole_units(CalendarUnit::Month), months);
    }
    check(day(2021, 1, 1), day(2021, 1, 31), Some(1));
    check(day(2021, 1, 1), day(2021, 1, 30), None);
    check(day(2021, 3, 15), day(2021, 4, 14), Some(1));
    check(day(2021, 1, 31), day(2021, 2, 28), Some(1));
    check(day(2020, 2, 29), day(2021, 2, 28), Some(12));
    check(day(2021, 12, 1), day(2022, 2, 28), Some(3));
    check(day(9998, 12, 1), day(9998, 12, 31), Some(1));
    let year = Period::year(2021).unwrap();
    for (as_of, months, quarters, years) in [
        (day(2020, 12, 31), 0, 0, 0),
        (day(2021, 1, 30), 0, 0, 0),
        (day(2021, 1, 31), 1, 0, 0),
        (day(2021, 6, 29), 5, 1, 0),
        (day(2021, 6, 30), 6, 2, 0),
        (day(2021, 12, 31), 12, 4, 1),
        (day(2030, 1, 1), 12, 4, 1),
    ] {
        assert_eq!(year.whole_units_elapsed(CalendarUnit::Month, as_of), months);
        assert_eq!(year.whole_units_elapsed(CalendarUnit::Quarter, as_of), quarters);
        assert_eq!(year.whole_units_elapsed(CalendarUnit::Year, as_of), years);
    }
}

proptest! {
    #[test]
    fn passed_and_left_make_the_whole(start in 0_i64..3_600_000, length in 0_i64..40_000, offset in -500_i64..41_000) {
        let first = day(1, 1, 1).saturating_add(SignedDuration::days(start));
        let period = Period::new(first, first.saturating_add(SignedDuration::days(length))).unwrap();
        let as_of = first.saturating_add(SignedDuration::days(offset));
        prop_assert_eq!(i64::from(period.days()), length + 1);
        prop_assert_eq!(i64::from(period.days_elapsed(as_of)), (offset + 1).clamp(0, length + 1));
        prop_assert_eq!(period.days_elapsed(as_of) + period.days_remaining(as_of), period.days());
        for unit in [CalendarUnit::Month, CalendarUnit::Quarter, CalendarUnit::Year] {
            let passed = period.elapsed_in(unit, as_of).unwrap();
            let left = period.remaining_in(unit, as_of).unwrap();
            prop_assert!(!passed.is_negative() && !left.is_negative());
            prop_assert_eq!(passed.plus(left).unwrap(), period.length_in(unit).unwrap());
            if length < 800 && as_of >= first {
                let one_by_one = first.iter_to(as_of.min(period.last())).map(|date| f(1, days_in(unit, date)));
                let sum = one_by_one.fold(Fraction::ZERO, |sum, share| sum.plus(share).unwrap());
                prop_assert_eq!(passed, sum);
            }
        }
    }
}

/// Days of the calendar unit that holds `date`.
fn days_in(unit: CalendarUnit, date: Date) -> i128 {
    let month = |month: u8| i128::from(days_in_month(Month::try_from(month).unwrap(), date.year()));
    let this = u8::from(date.month());
    match unit {
        CalendarUnit::Month => month(this),
        CalendarUnit::Quarter => (1..=12).filter(|other| (other - 1) / 3 == (this - 1) / 3).map(month).sum(),
        CalendarUnit::Year => (1..=12).map(month).sum(),
    }
}
