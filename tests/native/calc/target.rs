use chi_tieu::calc::{CalcError, Quantity, RateBase, Target, TargetKind, distribution};

use super::notation::{counts, n, per_cent};

#[test]
fn a_target_below_zero_is_refused() {
    let below = n(-1);
    let zero = n(0);
    let rate = |low, high, base| Target::rate(low, high, base, RateBase::StartOfYear);
    for refused in [
        Target::exactly(below),
        Target::at_least(below),
        Target::at_most(below),
        Target::between(below, zero),
        Target::between(below, below),
        Target::coverage(below, zero),
        Target::coverage(n(-2), below),
        rate(per_cent(-1, 1), None, n(100)),
        rate(per_cent(-2, 1), Some(per_cent(-1, 1)), n(100)),
        rate(per_cent(3, 1), None, n(-100)),
    ] {
        assert_eq!(refused, Err(CalcError::Negative));
    }
}

#[test]
fn a_range_upside_down_is_refused() {
    assert_eq!(Target::between(n(100), n(90)), Err(CalcError::ReversedBounds));
    assert_eq!(
        Target::rate(per_cent(4, 1), Some(per_cent(3, 1)), n(1_000), RateBase::Current),
        Err(CalcError::ReversedBounds)
    );
    assert!(Target::between(n(90), n(90)).is_ok());
}

#[test]
fn a_coverage_counts_whole_units_there_are() {
    let half = Quantity::from_millionths(500_000).unwrap();
    assert_eq!(Target::coverage(n(36), n(35)), Err(CalcError::ReversedBounds));
    assert_eq!(Target::coverage(half, n(35)), Err(CalcError::NotWhole));
    assert_eq!(Target::coverage(n(0), half), Err(CalcError::NotWhole));
    let all = Target::coverage(n(35), n(35)).unwrap();
    assert_eq!((all.low(), all.high()), (n(35), None));
}

#[test]
fn a_rate_stands_for_whole_counts() {
    #[track_caller]
    fn check(low: (i128, i128), high: Option<(i128, i128)>, base: i128, counts: (i128, Option<i128>)) {
        let rate = |(per, of)| per_cent(per, of);
        let target = Target::rate(rate(low), high.map(rate), n(base), RateBase::StartOfYear).unwrap();
        assert_eq!((target.low(), target.high()), (n(counts.0), counts.1.map(n)));
    }
    check((3, 1), Some((4, 1)), 232_500, (6_975, Some(9_300)));
    check((3, 1), Some((4, 1)), 233_333, (7_000, Some(9_333)));
    check((3, 1), Some((4, 1)), 233_334, (7_001, Some(9_333)));
    check((3, 1), None, 100, (3, None));
    check((3, 1), None, 101, (4, None));
    check((5, 2), None, 40, (1, None));
    // No whole number lies between 0,3 and 0,4: the smallest that reaches the lower rate stands for both.
    check((3, 1), Some((4, 1)), 10, (1, Some(1)));
    check((3, 1), Some((4, 1)), 0, (0, Some(0)));
    check((0, 1), Some((4, 1)), 100, (0, Some(4)));
}

#[test]
fn a_rate_beyond_the_exact_range_is_an_error() {
    let huge = n(Quantity::LIMIT);
    assert_eq!(Target::rate(per_cent(101, 1), None, huge, RateBase::Current), Err(CalcError::Overflow));
    assert_eq!(Target::rate(per_cent(100, 1), None, huge, RateBase::Current).unwrap().low(), huge);
}

#[test]
fn only_a_limit_of_zero_asks_for_something() {
    let zero = n(0);
    for nothing in [
        Target::exactly(zero),
        Target::at_least(zero),
        Target::between(zero, zero),
        Target::coverage(zero, n(35)),
        Target::rate(per_cent(3, 1), Some(per_cent(4, 1)), zero, RateBase::StartOfTerm),
    ] {
        assert!(nothing.unwrap().is_nothing());
    }
    assert!(!Target::at_most(zero).unwrap().is_nothing());
    assert!(!Target::between(zero, n(5)).unwrap().is_nothing());
}

#[test]
fn a_target_keeps_the_form_it_was_set_in() {
    let kind = TargetKind::Rate {
        low: per_cent(3, 1),
        high: Some(per_cent(4, 1)),
        base: n(100),
        of: RateBase::EndOfPreviousYear,
    };
    assert_eq!(Target::new(kind).unwrap().kind(), kind);
    assert!(Target::at_most(n(3)).unwrap().is_limit());
    assert!(!Target::at_least(n(3)).unwrap().is_limit());
}

#[test]
fn what_is_not_handed_on_is_shown() {
    let handed = distribution(n(500), counts([100, 100, 100, 100, 80])).unwrap();
    assert_eq!((handed.assigned, handed.distributed, handed.left), (n(500), n(480), n(20)));
    // The published total of one province, and the sum of its twenty-two units.
    assert_eq!(distribution(n(1_905), [n(1_950)]).unwrap().left, n(-45));
    assert_eq!(distribution(n(1), [n(Quantity::LIMIT), n(1)]), Err(CalcError::Overflow));
}
