use chi_tieu::calc::{
    CalcError, NoTargetReason, Quantity, Status, Target, UnitCounts, ZeroRun, assess, longest_zero_run,
};
use proptest::prelude::*;

use super::notation::{n, per_cent};

#[test]
fn units_by_status() {
    let target = Target::exactly(n(10)).unwrap();
    let units = [
        (Some(&target), Some(12)),
        (Some(&target), Some(11)),
        (Some(&target), Some(10)),
        (Some(&target), Some(1)),
        (Some(&target), Some(2)),
        (Some(&target), Some(3)),
        (Some(&target), Some(0)),
        (Some(&target), Some(0)),
        (Some(&target), Some(0)),
        (Some(&target), Some(0)),
        (Some(&target), None),
        (Some(&target), None),
        (None, Some(5)),
        (None, Some(0)),
        (None, None),
    ];
    let counts =
        UnitCounts::of(units.map(|(target, result)| (assess(target, result.map(n)).unwrap().status, result.map(n))));
    let expected = UnitCounts {
        units: 15,
        exceeded: 2,
        met: 1,
        behind: 3,
        none_yet: 4,
        no_result: 2,
        no_target: 3,
        with_result: 7,
    };
    assert_eq!(counts, expected);
    assert_eq!(counts.without_result(), 8);
    assert_eq!(counts.share_with_result(), Ok(per_cent(140, 3)));
}

#[test]
fn eleven_of_thirty_five() {
    let blank = Status::NoTarget(NoTargetReason::Blank);
    let counts = UnitCounts::of((0..35).map(|unit| (blank, Some(n(i128::from(unit < 11))))));
    assert_eq!((counts.with_result, counts.units, counts.without_result()), (11, 35, 24));
    assert_eq!(counts.share_with_result(), Ok(per_cent(220, 7)));
    assert_eq!(UnitCounts::of([]).share_with_result(), Err(CalcError::ZeroBase));
}

/// `0`, `-` for a blank, anything else a result.
fn years(text: &str) -> Vec<Option<Quantity>> {
    text.chars().map(|year| year.to_digit(10).map(|result| n(i128::from(result)))).collect()
}

#[test]
fn the_longest_run_of_zeros() {
    #[track_caller]
    fn check(text: &str, run: Option<(usize, usize)>) {
        assert_eq!(longest_zero_run(&years(text)), run.map(|(first, years)| ZeroRun { first, years }));
    }
    check("", None);
    check("3-1", None);
    check("0", Some((0, 1)));
    check("00000", Some((0, 5)));
    check("100200010", Some((4, 3)));
    check("00-00", Some((3, 2)));
    check("000-00", Some((0, 3)));
    check("0-0", Some((2, 1)));
    check("1200", Some((2, 2)));
    check("0012", Some((0, 2)));
}

proptest! {
    #[test]
    fn the_longest_run_is_the_longest_word_of_zeros(text in "[01-]{0,12}") {
        let words = text.split(|year| year != '0').map(str::len).max().filter(|&length| length > 0);
        prop_assert_eq!(longest_zero_run(&years(&text)).map(|run| run.years), words);
        if let Some(run) = longest_zero_run(&years(&text)) {
            prop_assert!(text[run.first..run.first + run.years].chars().all(|year| year == '0'));
            prop_assert_eq!(text.rfind(&"0".repeat(run.years)), Some(run.first));
        }
    }
}
