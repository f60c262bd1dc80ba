use chi_tieu::calc::{CalcError, RateBase, admission_rate, base_at_rate};

use super::notation::{f, n, per_cent};

#[test]
fn a_rate_names_its_base() {
    let rate = admission_rate(n(193), n(4_749), RateBase::Current).unwrap();
    assert_eq!((rate.rate, rate.base, rate.of), (per_cent(19_300, 4_749), n(4_749), RateBase::Current));
    assert_eq!(admission_rate(n(1), n(0), RateBase::StartOfYear), Err(CalcError::ZeroBase));
    assert_eq!(admission_rate(n(-1), n(10), RateBase::StartOfTerm), Err(CalcError::Negative));
    assert_eq!(admission_rate(n(1), n(-10), RateBase::EndOfPreviousYear), Err(CalcError::Negative));
}

#[test]
fn the_base_at_an_exact_rate() {
    assert_eq!(base_at_rate(n(7_000), per_cent(3, 1)), Ok(f(700_000, 3)));
    assert_eq!(base_at_rate(n(9_300), per_cent(4, 1)), Ok(f(232_500, 1)));
    assert_eq!(base_at_rate(n(1), per_cent(0, 1)), Err(CalcError::ZeroBase));
    assert_eq!(base_at_rate(n(-1), per_cent(3, 1)), Err(CalcError::Negative));
    assert_eq!(base_at_rate(n(1), per_cent(-3, 1)), Err(CalcError::Negative));
}
