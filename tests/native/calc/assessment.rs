use chi_tieu::calc::{
    CalcError, Direction, Fraction, NoTargetReason, Percentage, Quantity, RateBase, Status, Target, assess,
    assess_group,
};
use proptest::prelude::*;

use super::notation::{amounts, any_quantity, n, per_cent, positive_amounts};

#[test]
fn status_by_kind_of_target() {
    #[track_caller]
    fn check(target: Result<Target, CalcError>, rows: &[(i128, Status)]) {
        for &(result, status) in rows {
            let assessment = assess(Some(&target.unwrap()), Some(n(result))).unwrap();
            assert_eq!(assessment.status, status, "result {result}");
        }
    }
    use Status::{Behind, Exceeded, Met, NoneYet};
    let zero = NoTargetReason::Zero;
    let eighty = [(0, NoneYet), (1, Behind), (79, Behind), (80, Met), (81, Exceeded)];
    check(Target::exactly(n(80)), &eighty);
    check(Target::at_least(n(80)), &eighty);
    check(Target::coverage(n(80), n(100)), &eighty);
    check(Target::rate(per_cent(8, 1), None, n(1_000), RateBase::Current), &eighty);
    let range = [(0, NoneYet), (89, Behind), (90, Met), (95, Met), (100, Met), (101, Exceeded)];
    check(Target::between(n(90), n(100)), &range);
    check(Target::rate(per_cent(9, 1), Some(per_cent(10, 1)), n(1_000), RateBase::StartOfYear), &range);
    check(Target::between(n(0), n(5)), &[(0, Met), (5, Met), (6, Exceeded)]);
    check(Target::at_most(n(3)), &[(0, Met), (3, Met), (4, Behind)]);
    check(Target::at_most(n(0)), &[(0, Met), (1, Behind)]);
    check(Target::exactly(n(0)), &[(0, Status::NoTarget(zero)), (5, Status::NoTarget(zero))]);
    check(Target::between(n(0), n(0)), &[(0, Status::NoTarget(zero)), (5, Status::NoTarget(zero))]);
}

#[test]
fn blank_and_zero_are_different() {
    let target = Target::exactly(n(80)).unwrap();
    let nothing = Target::exactly(n(0)).unwrap();
    let status = |target, result: Option<i128>| {
        let assessment = assess(target, result.map(n)).unwrap();
        (assessment.status, assessment.against.is_some())
    };
    assert_eq!(status(Some(&target), None), (Status::NoResult, false));
    assert_eq!(status(Some(&target), Some(0)), (Status::NoneYet, true));
    assert_eq!(status(None, Some(5)), (Status::NoTarget(NoTargetReason::Blank), false));
    assert_eq!(status(None, None), (Status::NoTarget(NoTargetReason::Blank), false));
    assert_eq!(status(Some(&nothing), Some(5)), (Status::NoTarget(NoTargetReason::Zero), false));
    assert_eq!(status(Some(&nothing), None), (Status::NoTarget(NoTargetReason::Zero), false));
}

#[test]
fn excess_and_shortfall_in_count_and_per_cent() {
    #[track_caller]
    fn check(
        (target, result): (i128, i128),
        attainment: (i128, i128),
        excess: (i128, Option<(i128, i128)>),
        shortfall: (i128, Option<(i128, i128)>),
    ) {
        let per = |(a, b)| per_cent(a, b);
        let measure = assess(Some(&Target::exactly(n(target)).unwrap()), Some(n(result))).unwrap().against.unwrap();
        assert_eq!(measure.target, n(target));
        assert_eq!(measure.attainment, Some(per(attainment)));
        assert_eq!((measure.excess_count, measure.excess), (n(excess.0), excess.1.map(per)));
        assert_eq!((measure.shortfall_count, measure.shortfall), (n(shortfall.0), shortfall.1.map(per)));
    }
    check((750, 967), (1_934, 15), (217, Some((434, 15))), (0, None));
    check((80, 23), (115, 4), (0, None), (57, Some((285, 4))));
    check((80, 80), (100, 1), (0, None), (0, None));
    check((80, 0), (0, 1), (0, None), (80, Some((100, 1))));
    check((7, 8), (800, 7), (1, Some((100, 7))), (0, None));
}

#[test]
fn a_range_is_measured_against_both_ends() {
    let target = Target::between(n(90), n(100)).unwrap();
    let assessment = assess(Some(&target), Some(n(95))).unwrap();
    let (low, high) = (assessment.against.unwrap(), assessment.against_high.unwrap());
    assert_eq!((low.target, low.attainment, low.excess_count), (n(90), Some(per_cent(950, 9)), n(5)));
    assert_eq!((high.target, high.attainment, high.shortfall_count), (n(100), Some(per_cent(95, 1)), n(5)));
    let from_zero = assess(Some(&Target::between(n(0), n(5)).unwrap()), Some(n(3))).unwrap();
    assert_eq!(from_zero.against, None);
    assert_eq!(from_zero.against_high.unwrap().attainment, Some(per_cent(60, 1)));
    assert_eq!(assess(Some(&Target::at_least(n(90)).unwrap()), Some(n(95))).unwrap().against_high, None);
}

#[test]
fn a_limit_turns_the_meaning_round() {
    let three = assess(Some(&Target::at_most(n(4)).unwrap()), Some(n(3))).unwrap();
    assert_eq!(three.direction, Direction::LowerIsBetter);
    assert_eq!(three.against.unwrap().shortfall_count, n(1));
    let over_nothing = assess(Some(&Target::at_most(n(0)).unwrap()), Some(n(2))).unwrap();
    let measure = over_nothing.against.unwrap();
    assert_eq!((measure.attainment, measure.excess, measure.shortfall), (None, None, None));
    assert_eq!((measure.excess_count, measure.shortfall_count), (n(2), n(0)));
    assert_eq!(assess(Some(&Target::at_least(n(4)).unwrap()), None).unwrap().direction, Direction::HigherIsBetter);
}

#[test]
fn impossible_results_are_refused() {
    let half = Quantity::from_millionths(500_000).unwrap();
    let coverage = Target::coverage(n(30), n(35)).unwrap();
    assert_eq!(assess(None, Some(n(-1))), Err(CalcError::Negative));
    assert_eq!(assess(Some(&coverage), Some(half)), Err(CalcError::NotWhole));
    assert_eq!(assess(Some(&coverage), Some(n(36))), Err(CalcError::ReversedBounds));
    assert_eq!(assess(Some(&coverage), Some(n(35))).unwrap().status, Status::Exceeded);
    assert_eq!(assess_group([(None, Some(n(-1)))]), Err(CalcError::Negative));
}

#[test]
fn a_group_is_its_sums_and_never_the_mean_of_percentages() {
    let targets = [10, 90].map(|target| Target::exactly(n(target)).unwrap());
    // 200 % and 50 %: the mean would say 125 %.
    let group = assess_group([(Some(&targets[0]), Some(n(20))), (Some(&targets[1]), Some(n(45)))]).unwrap();
    assert_eq!(group.assessment.status, Status::Behind);
    assert_eq!(group.assessment.against.unwrap().attainment, Some(per_cent(65, 1)));
    assert_eq!((group.target, group.result), (Some(Target::exactly(n(100)).unwrap()), Some(n(65))));
    assert_eq!((group.members, group.without_target, group.without_result), (2, 0, 0));
}

#[test]
fn a_group_says_what_is_missing_from_its_sums() {
    let ten = Target::exactly(n(10)).unwrap();
    let zero = Target::exactly(n(0)).unwrap();
    let group =
        assess_group([(Some(&ten), Some(n(4))), (Some(&ten), None), (None, Some(n(2))), (Some(&zero), Some(n(1)))])
            .unwrap();
    assert_eq!(group.result, Some(n(7)));
    assert_eq!(group.assessment.against.unwrap().attainment, Some(per_cent(35, 1)));
    assert_eq!((group.members, group.without_target, group.without_result), (4, 2, 1));
    assert_eq!(group.result_without_target, n(3));
}

#[test]
fn a_group_of_blanks() {
    let ten = Target::exactly(n(10)).unwrap();
    let zero = Target::exactly(n(0)).unwrap();
    let status = |members: &[(Option<&Target>, Option<Quantity>)]| {
        assess_group(members.iter().copied()).unwrap().assessment.status
    };
    assert_eq!(status(&[]), Status::NoTarget(NoTargetReason::Blank));
    assert_eq!(status(&[(None, Some(n(3))), (None, None)]), Status::NoTarget(NoTargetReason::Blank));
    assert_eq!(status(&[(None, Some(n(3))), (Some(&zero), None)]), Status::NoTarget(NoTargetReason::Zero));
    assert_eq!(status(&[(Some(&ten), None), (Some(&ten), None)]), Status::NoResult);
    assert_eq!(status(&[(Some(&ten), Some(n(0))), (Some(&ten), None)]), Status::NoneYet);
}

#[test]
fn kinds_of_targets_add_up_where_they_can() {
    #[track_caller]
    fn check(targets: &[Result<Target, CalcError>], sum: Result<Target, CalcError>) {
        let targets: Vec<Target> = targets.iter().map(|target| target.unwrap()).collect();
        let group = assess_group(targets.iter().map(|target| (Some(target), None))).unwrap();
        assert_eq!(group.target, Some(sum.unwrap()));
    }
    let exactly = |count| Target::exactly(n(count));
    let at_least = |count| Target::at_least(n(count));
    let between = |low, high| Target::between(n(low), n(high));
    check(&[exactly(3), exactly(4)], exactly(7));
    check(&[exactly(3), at_least(4)], at_least(7));
    check(&[exactly(3), between(4, 6), at_least(1)], between(8, 10));
    check(&[Target::at_most(n(3)), Target::at_most(n(0))], Target::at_most(n(3)));
    check(&[Target::coverage(n(3), n(5)), Target::coverage(n(4), n(4))], Target::coverage(n(7), n(9)));
    check(&[exactly(3), Target::rate(per_cent(3, 1), Some(per_cent(4, 1)), n(100), RateBase::Current)], between(6, 7));

    for (a, b) in [
        (exactly(3), Target::at_most(n(3))),
        (Target::coverage(n(3), n(5)), exactly(3)),
        (Target::at_most(n(0)), Target::coverage(n(3), n(5))),
    ] {
        let (a, b) = (a.unwrap(), b.unwrap());
        for members in [[&a, &b, &a], [&b, &a, &a]] {
            let group = assess_group(members.map(|target| (Some(target), Some(n(1))))).unwrap();
            assert_eq!(group.assessment.status, Status::NoTarget(NoTargetReason::Mixed));
            assert_eq!((group.target, group.result), (None, Some(n(3))));
        }
    }
}

#[test]
fn a_sum_beyond_the_limit_is_an_error() {
    let most = Target::exactly(n(Quantity::LIMIT)).unwrap();
    let one = Target::exactly(n(1)).unwrap();
    assert_eq!(assess_group([(Some(&most), None), (Some(&one), None)]), Err(CalcError::Overflow));
    assert_eq!(
        assess_group([(Some(&one), Some(n(Quantity::LIMIT))), (Some(&one), Some(n(1)))]),
        Err(CalcError::Overflow)
    );
}

fn hundred() -> Percentage {
    per_cent(100, 1)
}

proptest! {
    #[test]
    fn attainment_times_target_is_the_result(target in positive_amounts(), result in amounts()) {
        let measure = assess(Some(&Target::exactly(target).unwrap()), Some(result)).unwrap().against.unwrap();
        let ratio = measure.attainment.unwrap().ratio().unwrap();
        prop_assert_eq!(ratio.times(target.to_fraction()).unwrap(), result.to_fraction());
    }

    #[test]
    fn excess_less_shortfall_is_result_less_target(target in positive_amounts(), result in amounts()) {
        let measure = assess(Some(&Target::at_least(target).unwrap()), Some(result)).unwrap().against.unwrap();
        let difference = measure.excess_count.minus(measure.shortfall_count).unwrap();
        prop_assert_eq!(difference, result.minus(target).unwrap());
        prop_assert!(measure.excess_count.is_zero() || measure.shortfall_count.is_zero());
        prop_assert_eq!(measure.excess.is_some(), result > target);
        prop_assert_eq!(measure.shortfall.is_some(), result < target);
        let signed = |part: Option<Percentage>| part.map_or(Fraction::ZERO, Percentage::per_cent);
        let beyond = measure.attainment.unwrap().beyond_hundred().unwrap().per_cent();
        prop_assert_eq!(signed(measure.excess).minus(signed(measure.shortfall)).unwrap(), beyond);
    }

    #[test]
    fn status_agrees_with_attainment(target in positive_amounts(), result in amounts()) {
        let assessment = assess(Some(&Target::exactly(target).unwrap()), Some(result)).unwrap();
        let attainment = assessment.against.unwrap().attainment.unwrap();
        let expected = match attainment.cmp(&hundred()) {
            std::cmp::Ordering::Greater => Status::Exceeded,
            std::cmp::Ordering::Equal => Status::Met,
            std::cmp::Ordering::Less if attainment == Percentage::ZERO => Status::NoneYet,
            std::cmp::Ordering::Less => Status::Behind,
        };
        prop_assert_eq!(assessment.status, expected);
    }

    #[test]
    fn status_of_a_range_agrees_with_both_attainments(a in positive_amounts(), b in positive_amounts(), result in amounts()) {
        let assessment = assess(Some(&Target::between(a.min(b), a.max(b)).unwrap()), Some(result)).unwrap();
        let low = assessment.against.unwrap().attainment.unwrap();
        let high = assessment.against_high.unwrap().attainment.unwrap();
        prop_assert_eq!(assessment.status == Status::Exceeded, high > hundred());
        prop_assert_eq!(assessment.status == Status::Met, low >= hundred() && high <= hundred());
        prop_assert_eq!(assessment.status == Status::NoneYet, result.is_zero());
    }

    #[test]
    fn anything_gives_an_answer_or_a_named_error(
        a in any_quantity(),
        b in any_quantity(),
        per in any_quantity(),
        more in any_quantity(),
        result in proptest::option::of(any_quantity()),
    ) {
        let rate = |quantity: Quantity| Percentage::from_per_cent(quantity.to_fraction());
        let targets = [
            Target::exactly(a),
            Target::at_least(a),
            Target::at_most(a),
            Target::between(a, b),
            Target::coverage(a, b),
            Target::rate(rate(per), None, a, RateBase::StartOfTerm),
            Target::rate(rate(per), Some(rate(more)), a, RateBase::Current),
        ];
        for target in targets.iter().filter_map(|target| target.as_ref().ok()) {
            prop_assert!(!target.low().is_negative());
            prop_assert!(target.high().is_none_or(|high| high >= target.low()));
            let single = assess(Some(target), result);
            if result.is_some_and(Quantity::is_negative) {
                prop_assert_eq!(single, Err(CalcError::Negative));
            }
            if let Ok(single) = single {
                prop_assert_eq!(assess_group([(Some(target), result)]).unwrap().assessment.status, single.status);
            }
            let _ = assess_group([(Some(target), result), (Some(target), result), (None, result)]);
        }
        let _ = assess(None, result);
    }

    #[test]
    fn a_group_attains_the_ratio_of_its_sums(members in proptest::collection::vec((1_i128..1_000, 0_i128..1_000), 1..20)) {
        let targets: Vec<Target> = members.iter().map(|(target, _)| Target::exactly(n(*target)).unwrap()).collect();
        let group = assess_group(targets.iter().zip(&members).map(|(target, (_, result))| (Some(target), Some(n(*result))))).unwrap();
        let target: i128 = members.iter().map(|(target, _)| target).sum();
        let result: i128 = members.iter().map(|(_, result)| result).sum();
        prop_assert_eq!(group.assessment.against.unwrap().attainment, Some(per_cent(100 * result, target)));
    }
}
