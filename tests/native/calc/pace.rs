use chi_tieu::calc::{
    CalcError, ElapsedShare, Fraction, NeededPace, Period, Quantity, StraightLineForecast, expected_range, needed_pace,
    pace,
};
use proptest::prelude::*;
use time::Month;

use super::notation::{any_quantity, day, f, n, per_cent};

fn half() -> ElapsedShare {
    ElapsedShare::of(f(6, 1), f(12, 1)).unwrap()
}

#[test]
fn ahead_and_behind_in_count_and_points() {
    #[track_caller]
    fn check(target: i128, result: i128, expected: Fraction, ahead: Fraction, points: Fraction) {
        let pace = pace(n(target), n(result), half()).unwrap();
        assert_eq!((pace.elapsed, pace.expected, pace.ahead), (half(), expected, ahead));
        assert_eq!(pace.ahead_points.points(), points);
    }
    check(80, 23, f(40, 1), f(-17, 1), f(-85, 4));
    check(80, 40, f(40, 1), f(0, 1), f(0, 1));
    check(80, 96, f(40, 1), f(56, 1), f(70, 1));
    check(7, 0, f(7, 2), f(-7, 2), f(-50, 1));
}

#[test]
fn pace_needs_a_target() {
    assert_eq!(pace(n(0), n(3), half()), Err(CalcError::ZeroBase));
    assert_eq!(pace(n(-1), n(3), half()), Err(CalcError::Negative));
    assert_eq!(pace(n(1), n(-3), half()), Err(CalcError::Negative));
}

#[test]
fn needed_per_month_quarter_and_year() {
    let term = Period::years(2021, 2025).unwrap();
    let needed = needed_pace(n(468), &term, day(2021, 2, 28)).unwrap();
    assert_eq!((needed.remaining, needed.days_left), (n(468), 1_826 - 59));
    assert_eq!(needed.per_month, Some(f(234, 29)));
    // 19 quarters and 31 of 90 days; 4 years and 306 of 365 days.
    assert_eq!(needed.per_quarter, Some(f(468 * 90, 19 * 90 + 31)));
    assert_eq!(needed.per_year, Some(f(468 * 365, 4 * 365 + 306)));
}

#[test]
fn no_rate_for_more_time_than_is_left() {
    let year = Period::year(2021).unwrap();
    let per = |needed: NeededPace| (needed.per_month, needed.per_quarter, needed.per_year);
    let at = |month, date| per(needed_pace(n(12), &year, day(2021, month, date)).unwrap());
    assert_eq!(at(6, 30), (Some(f(2, 1)), Some(f(6, 1)), None));
    assert_eq!(at(9, 30), (Some(f(4, 1)), Some(f(12, 1)), None));
    assert_eq!(at(10, 1), (Some(f(12 * 31, 92)), None, None));
    assert_eq!(at(11, 30), (Some(f(12, 1)), None, None));
    assert_eq!(at(12, 1), (None, None, None));
    assert_eq!(
        per(needed_pace(n(12), &year, day(2020, 6, 30)).unwrap()),
        (Some(f(1, 1)), Some(f(3, 1)), Some(f(12, 1)))
    );
}

#[test]
fn nothing_missing_and_nothing_left() {
    let year = Period::year(2021).unwrap();
    let done = needed_pace(n(-16), &year, day(2021, 10, 31)).unwrap();
    assert_eq!((done.remaining, done.per_month), (n(0), Some(Fraction::ZERO)));
    assert_eq!(needed_pace(n(1), &year, day(2021, 12, 31)), Err(CalcError::ZeroBase));
    assert_eq!(needed_pace(n(1), &year, day(2022, 5, 1)), Err(CalcError::ZeroBase));
    let over = needed_pace(n(0), &year, day(2021, 12, 31)).unwrap();
    assert_eq!((over.days_left, over.per_month), (0, None));
}

#[test]
fn a_straight_line_by_months_and_by_days() {
    let year = Period::year(2021).unwrap();
    let june = day(2021, 6, 30);
    let by_months = StraightLineForecast::new(n(23), year.elapsed_share_by_months(june).unwrap()).unwrap();
    assert_eq!(by_months.at_end(), f(46, 1));
    assert_eq!(by_months.attainment(n(80)), Ok(per_cent(115, 2)));
    let by_days = StraightLineForecast::new(n(23), year.elapsed_share(june).unwrap()).unwrap();
    assert_eq!(by_days.at_end(), f(23 * 365, 181));
    let quarter = Period::months(2021, Month::January, Month::March).unwrap();
    let all = StraightLineForecast::new(n(23), quarter.elapsed_share(june).unwrap()).unwrap();
    assert_eq!(all.at_end(), f(23, 1));
}

#[test]
fn a_line_needs_two_points() {
    assert_eq!(StraightLineForecast::new(n(0), ElapsedShare::NONE), Err(CalcError::ZeroBase));
    assert_eq!(StraightLineForecast::new(n(-1), half()), Err(CalcError::Negative));
    let forecast = StraightLineForecast::new(n(23), half()).unwrap();
    assert_eq!(forecast.attainment(n(0)), Err(CalcError::ZeroBase));
    assert_eq!(forecast.attainment(n(-1)), Err(CalcError::Negative));
}

#[test]
fn another_two_to_four_expected() {
    let range = expected_range(n(8), n(2), n(4), Some(n(7))).unwrap();
    assert_eq!((range.low.total, range.low.attainment), (n(10), Some(per_cent(1_000, 7))));
    assert_eq!((range.high.total, range.high.attainment), (n(12), Some(per_cent(1_200, 7))));
    for no_target in [None, Some(n(0))] {
        let range = expected_range(n(8), n(2), n(2), no_target).unwrap();
        assert_eq!((range.low.total, range.low.attainment, range.high.attainment), (n(10), None, None));
    }
    assert_eq!(expected_range(n(8), n(4), n(2), None), Err(CalcError::ReversedBounds));
    assert_eq!(expected_range(n(8), n(-1), n(2), None), Err(CalcError::Negative));
    assert_eq!(expected_range(n(-8), n(1), n(2), None), Err(CalcError::Negative));
    assert_eq!(expected_range(n(8), n(1), n(2), Some(n(-7))), Err(CalcError::Negative));
    assert_eq!(expected_range(n(1), n(0), n(Quantity::LIMIT), None), Err(CalcError::Overflow));
}

proptest! {
    #[test]
    fn keeping_the_needed_pace_closes_the_gap(remaining in 1_i128..1_000_000, days in 0_i64..1_826) {
        let term = Period::years(2021, 2025).unwrap();
        let as_of = day(2020, 12, 31).saturating_add(time::SignedDuration::days(days));
        let needed = needed_pace(n(remaining), &term, as_of).unwrap();
        for (unit, per) in [
            (chi_tieu::calc::CalendarUnit::Month, needed.per_month),
            (chi_tieu::calc::CalendarUnit::Quarter, needed.per_quarter),
            (chi_tieu::calc::CalendarUnit::Year, needed.per_year),
        ] {
            let left = term.remaining_in(unit, as_of).unwrap();
            prop_assert_eq!(per.is_some(), left >= Fraction::ONE);
            if let Some(per) = per {
                prop_assert_eq!(per.times(left).unwrap(), f(remaining, 1));
            }
        }
    }

    #[test]
    fn expected_and_ahead_make_the_result(target in 1_i128..10_000, result in 0_i128..10_000, passed in 0_i128..=365) {
        let elapsed = ElapsedShare::of(f(passed, 1), f(365, 1)).unwrap();
        let pace = pace(n(target), n(result), elapsed).unwrap();
        prop_assert_eq!(pace.expected.plus(pace.ahead).unwrap(), f(result, 1));
        // Points of the target are the count again.
        prop_assert_eq!(pace.ahead_points.points().times(f(target, 100)).unwrap(), pace.ahead);
    }

    #[test]
    fn anything_gives_an_answer_or_a_named_error(
        a in any_quantity(), b in any_quantity(), c in any_quantity(), d in any_quantity(), passed in 0_i128..=366,
    ) {
        let elapsed = ElapsedShare::of(f(passed, 1), f(366, 1)).unwrap();
        let _ = pace(a, b, elapsed);
        let _ = needed_pace(a, &Period::years(1, 9998).unwrap(), day(2021, 5, 17));
        let _ = StraightLineForecast::new(a, elapsed).and_then(|forecast| forecast.attainment(b));
        let _ = expected_range(a, b, c, Some(d));
    }
}
