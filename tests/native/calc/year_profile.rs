use chi_tieu::calc::{CalcError, ElapsedShare, ProfileForecast, StraightLineForecast, YearProfile, average_so_far};
use proptest::prelude::*;

use super::notation::{f, n, per_cent};

fn profile(by_then: i128, whole: i128) -> YearProfile {
    YearProfile::new(n(by_then), n(whole)).unwrap()
}

#[test]
fn the_share_by_then_and_what_it_makes_of_another_year() {
    assert_eq!(profile(23, 96).share(), Ok(per_cent(2_300, 96)));
    assert_eq!(profile(23, 96).year_end(n(30)), Ok(f(30 * 96, 23)));
    assert_eq!(profile(40, 160).year_end(n(0)), Ok(f(0, 1)));
    assert_eq!(profile(5, 5).year_end(n(7)), Ok(f(7, 1)));
}

#[test]
fn what_says_nothing_is_an_error() {
    assert_eq!(profile(0, 9).share(), Ok(per_cent(0, 1)));
    assert_eq!(profile(0, 9).year_end(n(3)), Err(CalcError::ZeroBase));
    assert_eq!(profile(0, 0).share(), Err(CalcError::ZeroBase));
    assert_eq!(profile(1, 2).year_end(n(-1)), Err(CalcError::Negative));
    assert_eq!(YearProfile::new(n(10), n(9)), Err(CalcError::ReversedBounds));
    assert_eq!(YearProfile::new(n(-1), n(9)), Err(CalcError::Negative));
}

#[test]
fn the_range_is_from_the_least_to_the_most() {
    let forecast = ProfileForecast::of(&[f(92, 1), f(115, 1), f(80, 3)]).unwrap();
    assert_eq!((forecast.lowest, forecast.highest), (f(80, 3), f(115, 1)));
    assert_eq!(ProfileForecast::of(&[]), None);
}

#[test]
fn the_average_so_far() {
    assert_eq!(average_so_far(n(23), f(6, 1)), Ok(f(23, 6)));
    assert_eq!(average_so_far(n(32), f(59, 365)), Ok(f(32 * 365, 59)));
    assert_eq!(average_so_far(n(1), f(0, 1)), Err(CalcError::ZeroBase));
    assert_eq!(average_so_far(n(-1), f(1, 1)), Err(CalcError::Negative));
    assert_eq!(average_so_far(n(1), f(-1, 1)), Err(CalcError::Negative));
}

proptest! {
    #[test]
    fn a_year_that_ran_evenly_gives_the_straight_line(result in 0_i128..10_000, months in 1_i128..12, rate in 1_i128..500) {
        let even = profile(rate * months, rate * 12);
        let share = ElapsedShare::of(f(months, 1), f(12, 1)).unwrap();
        prop_assert_eq!(even.year_end(n(result)), Ok(StraightLineForecast::new(n(result), share).unwrap().at_end()));
    }
}
