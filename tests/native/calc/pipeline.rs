use chi_tieu::calc::{CalcError, Percentage, average_per_class, pipeline};

use super::notation::{f, n, per_cent};

type Ratio = Option<(i128, i128)>;

#[track_caller]
fn check(stages: &[Option<i128>], ratios: &[(Ratio, Ratio)]) {
    let stages: Vec<_> = stages.iter().map(|stage| stage.map(n)).collect();
    let found = pipeline(&stages).unwrap();
    let per = |ratio: Ratio| -> Option<Percentage> { ratio.map(|(a, b)| per_cent(a, b)) };
    assert_eq!(found.iter().map(|stage| stage.count).collect::<Vec<_>>(), stages);
    let found: Vec<_> = found.iter().map(|stage| (stage.to_previous, stage.to_first)).collect();
    let expected: Vec<_> = ratios.iter().map(|&(previous, first)| (per(previous), per(first))).collect();
    assert_eq!(found, expected);
}

#[test]
fn each_stage_to_the_one_before_and_to_the_first() {
    check(&[], &[]);
    check(&[Some(5)], &[(None, None)]);
    check(
        &[Some(200), Some(100), Some(25)],
        &[(None, None), (Some((50, 1)), Some((50, 1))), (Some((25, 1)), Some((25, 2)))],
    );
}

#[test]
fn stages_need_not_shrink() {
    check(
        &[Some(921), Some(1_154), Some(771)],
        &[(None, None), (Some((115_400, 921)), Some((115_400, 921))), (Some((77_100, 1_154)), Some((77_100, 921)))],
    );
}

#[test]
fn blanks_are_passed_over_and_zeros_are_not() {
    check(
        &[None, Some(200), None, Some(50), None],
        &[(None, None), (None, None), (None, None), (Some((25, 1)), Some((25, 1))), (None, None)],
    );
    check(&[Some(200), Some(0), Some(10)], &[(None, None), (Some((0, 1)), Some((0, 1))), (None, Some((5, 1)))]);
    check(&[Some(0), Some(10), Some(5)], &[(None, None), (None, None), (Some((50, 1)), None)]);
    assert_eq!(pipeline(&[Some(n(3)), Some(n(-1))]), Err(CalcError::Negative));
}

#[test]
fn people_per_class() {
    assert_eq!(average_per_class(n(26_492), n(380)), Ok(f(6_623, 95)));
    assert_eq!(average_per_class(n(10), n(0)), Err(CalcError::ZeroBase));
    assert_eq!(average_per_class(n(-10), n(2)), Err(CalcError::Negative));
    assert_eq!(average_per_class(n(10), n(-2)), Err(CalcError::Negative));
}
