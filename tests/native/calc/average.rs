use chi_tieu::calc::{
    CalcError, Fraction, Period, YearBasis, average_per, average_still_needed, average_to_finish_in_first_years,
    yearly_average,
};
use proptest::prelude::*;

use super::notation::{amounts, day, f, n};

#[test]
fn the_basis_stands_beside_the_average() {
    let term = Period::years(2021, 2025).unwrap();
    let june = day(2023, 6, 30);
    let bases = [
        (YearBasis::whole_term(&term), YearBasis::WholeTerm { years: 5 }, f(967, 5)),
        (Ok(YearBasis::whole_years_elapsed(&term, june)), YearBasis::WholeYearsElapsed { years: 2 }, f(967, 2)),
        // 2 years and 181 of 365 days.
        (YearBasis::to_date(&term, june), YearBasis::ToDate { years: f(911, 365), as_of: june }, f(967 * 365, 911)),
    ];
    for (basis, expected, per_year) in bases {
        let average = yearly_average(n(967), basis.unwrap()).unwrap();
        assert_eq!((average.basis, average.per_year), (expected, per_year));
    }
}

#[test]
fn no_year_is_no_basis() {
    let term = Period::years(2021, 2025).unwrap();
    let none = YearBasis::whole_years_elapsed(&term, day(2021, 12, 30));
    assert_eq!(none, YearBasis::WholeYearsElapsed { years: 0 });
    assert_eq!(yearly_average(n(5), none), Err(CalcError::ZeroBase));
    let before = YearBasis::to_date(&term, day(2020, 12, 31)).unwrap();
    assert_eq!(yearly_average(n(5), before), Err(CalcError::ZeroBase));
    assert_eq!(
        YearBasis::whole_term(&Period::new(day(2021, 1, 1), day(2021, 6, 30)).unwrap()),
        Err(CalcError::NotWhole)
    );
    let backwards = YearBasis::ToDate { years: f(-1, 2), as_of: day(2021, 1, 1) };
    assert_eq!(yearly_average(n(5), backwards), Err(CalcError::Negative));
}

#[test]
fn what_is_still_needed() {
    assert_eq!(average_still_needed(n(468), f(58, 1)), Ok(f(234, 29)));
    assert_eq!(average_still_needed(n(57), f(1, 2)), Ok(f(114, 1)));
    assert_eq!(average_still_needed(n(0), f(0, 1)), Ok(Fraction::ZERO));
    assert_eq!(average_still_needed(n(-16), f(3, 1)), Ok(Fraction::ZERO));
    assert_eq!(average_still_needed(n(1), f(0, 1)), Err(CalcError::ZeroBase));
    assert_eq!(average_still_needed(n(1), f(-1, 1)), Err(CalcError::Negative));
}

#[test]
fn finishing_early_and_averages_of_anything() {
    assert_eq!(average_to_finish_in_first_years(n(500), 3), Ok(f(500, 3)));
    assert_eq!(average_to_finish_in_first_years(n(500), 0), Err(CalcError::ZeroBase));
    assert_eq!(average_per(n(193), n(73)), Ok(f(193, 73)));
    assert_eq!(average_per(n(193), n(0)), Err(CalcError::ZeroBase));
    assert_eq!(average_per(n(193), n(-1)), Err(CalcError::Negative));
}

proptest! {
    #[test]
    fn yearly_average_times_years_is_the_result(result in amounts(), first in 1990_i32..2040, length in 0_i32..10, days in 0_i64..4_000) {
        let term = Period::years(first, first + length).unwrap();
        let as_of = term.first().saturating_add(time::SignedDuration::days(days));
        for basis in [YearBasis::whole_term(&term).unwrap(), YearBasis::to_date(&term, as_of).unwrap()] {
            let average = yearly_average(result, basis).unwrap();
            prop_assert_eq!(average.per_year.times(basis.years().unwrap()).unwrap(), result.to_fraction());
        }
    }
}
