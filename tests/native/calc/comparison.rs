use chi_tieu::calc::{CalcError, Quantity, SamePeriod};

use super::notation::{n, per_cent};

#[test]
fn ratio_growth_and_difference() {
    #[track_caller]
    fn check(now: i128, before: i128, ratio: (i128, i128), growth: (i128, i128), difference: i128) {
        let compared = SamePeriod::new(n(now), n(before)).unwrap();
        assert_eq!(compared.ratio(), Ok(per_cent(ratio.0, ratio.1)));
        assert_eq!(compared.growth(), Ok(per_cent(growth.0, growth.1)));
        assert_eq!(compared.difference(), n(difference));
    }
    check(110, 100, (110, 1), (10, 1), 10);
    check(90, 100, (90, 1), (-10, 1), -10);
    check(100, 100, (100, 1), (0, 1), 0);
    check(0, 100, (0, 1), (-100, 1), -100);
    check(500, 967, (50_000, 967), (-46_700, 967), -467);
}

#[test]
fn after_nothing_there_is_a_difference_and_no_ratio() {
    let compared = SamePeriod::new(n(5), n(0)).unwrap();
    assert_eq!((compared.ratio(), compared.growth()), (Err(CalcError::ZeroBase), Err(CalcError::ZeroBase)));
    assert_eq!(compared.difference(), n(5));
}

#[test]
fn counts_below_zero_are_refused() {
    assert_eq!(SamePeriod::new(n(-1), n(5)), Err(CalcError::Negative));
    assert_eq!(SamePeriod::new(n(5), n(-1)), Err(CalcError::Negative));
    assert_eq!(SamePeriod::new(n(0), n(Quantity::LIMIT)).unwrap().difference(), n(-Quantity::LIMIT));
}
