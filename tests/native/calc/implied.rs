//! Implied targets, results and wholes, against every integer tried by hand.

use chi_tieu::calc::{
    CalcError, Clash, Decimals, FigureKind, Implied, ImpliedWhole, PrintedShare, Quantity, Rounded, RoundingRule,
    WholeInterval, implied_results, implied_targets, implied_whole, round,
};
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, prop_assume, proptest};

const KINDS: [FigureKind; 8] = [
    FigureKind::Attainment,
    FigureKind::Excess,
    FigureKind::Shortfall,
    FigureKind::Share,
    FigureKind::Rate,
    FigureKind::Average,
    FigureKind::Growth,
    FigureKind::Ratio,
];

fn whole(value: i128) -> Quantity {
    Quantity::whole(value).unwrap()
}

fn printed(digits: i128, decimals: u8) -> Rounded {
    Rounded::new(digits, Decimals::new(decimals).unwrap())
}

fn from_to(lo: i128, hi: i128) -> Option<WholeInterval> {
    let interval = WholeInterval::new(lo, Some(hi));
    assert_ne!(interval, None, "{lo} to {hi}");
    interval
}

#[track_caller]
fn check(kind: FigureKind, result: i128, figure: Rounded, half_up: Option<(i128, i128)>, cut: Option<(i128, i128)>) {
    let interval = |ends: Option<(i128, i128)>| ends.and_then(|(lo, hi)| from_to(lo, hi));
    assert_eq!(
        implied_targets(whole(result), figure, kind),
        Implied { half_up: interval(half_up), truncated: interval(cut) }
    );
}

#[test]
fn published_figures_imply_their_targets() {
    check(FigureKind::Excess, 967, printed(2893, 2), Some((750, 750)), Some((750, 750)));
    check(FigureKind::Attainment, 32, printed(30, 0), Some((105, 108)), Some((104, 106)));
    check(FigureKind::Excess, 139, printed(39, 0), Some((100, 100)), Some((100, 100)));
    check(FigureKind::Rate, 113, printed(381, 1), None, Some((296, 296)));
    check(FigureKind::Attainment, 7_000, printed(3, 0), Some((200_001, 280_000)), Some((175_001, 233_333)));
    check(FigureKind::Share, 205, printed(137, 1), Some((1_491, 1_501)), Some((1_486, 1_496)));
}

#[test]
fn zero_and_signs_are_bands_of_their_own() {
    // (−½, ½) and (−1, 1) per cent above 200.
    check(FigureKind::Excess, 200, printed(0, 0), Some((200, 201)), Some((199, 202)));
    check(FigureKind::Excess, 1_000, printed(0, 0), Some((996, 1_005)), Some((991, 1_010)));
    // Cut −1 is (−2, −1], rounded (−1½, −½].
    check(FigureKind::Excess, 1_000, printed(-1, 0), Some((1_006, 1_015)), Some((1_011, 1_020)));
    check(FigureKind::Shortfall, 990, printed(1, 0), Some((995, 1_005)), Some((1_000, 1_010)));
    check(FigureKind::Attainment, 10, printed(-1, 0), None, None);
    check(FigureKind::Excess, 10, printed(-101, 0), None, None);
    check(FigureKind::Attainment, -10, printed(-50, 0), Some((20, 20)), Some((20, 20)));
    check(FigureKind::Share, 10, printed(101, 0), None, None);
}

#[test]
fn without_an_upper_end() {
    let open = |lo| Some(WholeInterval::at_least(lo));
    let none_yet = implied_targets(Quantity::ZERO, printed(0, 0), FigureKind::Attainment);
    assert_eq!(none_yet, Implied { half_up: open(1), truncated: open(1) });
    assert_eq!(
        implied_targets(Quantity::ZERO, printed(1, 0), FigureKind::Attainment),
        Implied { half_up: None, truncated: None }
    );
    let all_missing = implied_targets(Quantity::ZERO, printed(-10_000, 2), FigureKind::Excess);
    assert_eq!(all_missing, Implied { half_up: open(1), truncated: open(1) });
    let tiny = implied_targets(whole(3), printed(0, 1), FigureKind::Share);
    assert_eq!(tiny, Implied { half_up: open(6_001), truncated: open(3_001) });
    let hundred_short = implied_targets(whole(3), printed(100, 0), FigureKind::Shortfall);
    assert_eq!(hundred_short, Implied { half_up: open(600), truncated: None });
}

#[test]
fn results_may_have_decimals() {
    let half = Quantity::from_millionths(7_500_000).unwrap();
    let implied = implied_targets(half, printed(100, 0), FigureKind::Share);
    assert_eq!(implied, Implied { half_up: None, truncated: None });
    let implied = implied_targets(half, printed(94, 0), FigureKind::Share);
    assert_eq!(implied.half_up, from_to(8, 8));
    assert_eq!(implied.truncated, None);
    // 7,5 of 7 would print 107: no whole is smaller than its part.
    let too_much = implied_targets(half, printed(107, 0), FigureKind::Share);
    assert_eq!(too_much, Implied { half_up: None, truncated: None });
}

#[test]
fn digits_beyond_every_ratio_imply_nothing() {
    let nothing = Implied { half_up: None, truncated: None };
    for digits in [i128::MAX, i128::MAX / 2, i128::MAX / 4, i128::MIN, i128::MIN / 2] {
        for kind in KINDS {
            assert_eq!(implied_targets(whole(Quantity::LIMIT), printed(digits, 6), kind), nothing);
        }
        let refused = implied_results(whole(5), printed(digits, 6), FigureKind::Attainment);
        assert_eq!(refused, Err(CalcError::Overflow));
    }
    assert_eq!(implied_results(Quantity::ZERO, printed(5, 0), FigureKind::Rate), Err(CalcError::ZeroBase));
    assert_eq!(implied_results(whole(-5), printed(5, 0), FigureKind::Rate), Err(CalcError::Negative));
}

#[test]
fn intervals_count_and_meet() {
    let five = WholeInterval::new(3, Some(7)).unwrap();
    assert_eq!((five.lo(), five.hi(), five.count()), (3, Some(7), Some(5)));
    assert!(five.contains(3) && five.contains(7) && !five.contains(2) && !five.contains(8));
    assert_eq!(five.intersect(WholeInterval::at_least(6)), from_to(6, 7));
    assert_eq!(five.intersect(WholeInterval::at_least(8)), None);
    assert_eq!(WholeInterval::at_least(3).count(), None);
    assert_eq!(WholeInterval::new(3, Some(2)), None);
    assert_eq!(WholeInterval::new(i128::MIN, Some(i128::MAX)).unwrap().count(), Some(u128::MAX));
}

/// `numerator ÷ denominator` in units of the last digit, written without the product's rounding.
fn print(numerator: i64, denominator: i64, rule: RoundingRule) -> i64 {
    let (size, sign) = (numerator.abs(), numerator.signum());
    sign * match rule {
        RoundingRule::Truncate => size / denominator,
        RoundingRule::HalfAwayFromZero => (2 * size + denominator) / (2 * denominator),
    }
}

fn print_figure(kind: FigureKind, result: i64, target: i64, scale: i64, rule: RoundingRule) -> i64 {
    match kind {
        FigureKind::Attainment | FigureKind::Share | FigureKind::Rate => print(100 * scale * result, target, rule),
        FigureKind::Excess | FigureKind::Growth => print(100 * scale * (result - target), target, rule),
        FigureKind::Shortfall => print(100 * scale * (target - result), target, rule),
        FigureKind::Average | FigureKind::Ratio => print(scale * result, target, rule),
    }
}

/// One printed figure and the first and last number that gives it.
type Run = (i64, i64, i64);

/// What is printed along ascending numbers: the same figure never comes back once it has changed.
fn runs(numbers: impl Iterator<Item = i64>, figure: impl Fn(i64) -> i64) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut direction = 0;
    for number in numbers {
        let shown = figure(number);
        match runs.last_mut() {
            Some((last, _, to)) if *last == shown => *to = number,
            Some((last, ..)) => {
                let step = (shown - *last).signum();
                assert!(direction == 0 || direction == step, "the oracle's figures are not monotone");
                direction = step;
                runs.push((shown, number, number));
            }
            None => runs.push((shown, number, number)),
        }
    }
    if direction < 0 {
        runs.reverse();
    }
    runs
}

/// The interval within what was tried by hand.
fn clip(interval: Option<WholeInterval>, tried: WholeInterval) -> Option<(i64, i64)> {
    let common = interval?.intersect(tried)?;
    Some((i64::try_from(common.lo()).unwrap(), i64::try_from(common.hi().unwrap()).unwrap()))
}

/// Compares with what was found by hand, for each figure that either rule printed.
fn compare(half_up: &[Run], cut: &[Run], tried: WholeInterval, implied: impl Fn(i64) -> Implied) {
    let (mut half_up, mut cut) = (half_up.iter().peekable(), cut.iter().peekable());
    loop {
        let next = [half_up.peek().map(|run| run.0), cut.peek().map(|run| run.0)].into_iter().flatten().min();
        let Some(figure) = next else { break };
        let by_hand = |run: Option<&Run>| run.map(|&(_, first, last)| (first, last));
        let expected = (by_hand(half_up.next_if(|run| run.0 == figure)), by_hand(cut.next_if(|run| run.0 == figure)));
        let found = implied(figure);
        assert_eq!((clip(found.half_up, tried), clip(found.truncated, tried)), expected, "printed {figure}");
    }
}

fn targets_like_by_hand(kind: FigureKind, results: std::ops::RangeInclusive<i64>, most: i64, decimals: u8) {
    let scale = 10_i64.pow(u32::from(decimals));
    for result in results {
        let least = if kind == FigureKind::Share { result.max(1) } else { 1 };
        let by = |rule| runs(least..=most, |target| print_figure(kind, result, target, scale, rule));
        let tried = WholeInterval::new(1, Some(i128::from(most))).unwrap();
        compare(&by(RoundingRule::HalfAwayFromZero), &by(RoundingRule::Truncate), tried, |figure| {
            implied_targets(whole(i128::from(result)), printed(i128::from(figure), decimals), kind)
        });
    }
}

#[test]
fn every_target_of_an_attainment_is_found() {
    for decimals in 0..=2 {
        targets_like_by_hand(FigureKind::Attainment, 0..=300, 5_000, decimals);
    }
}

#[test]
fn every_target_of_an_excess_is_found() {
    for decimals in 0..=2 {
        targets_like_by_hand(FigureKind::Excess, 0..=300, 5_000, decimals);
    }
}

#[test]
fn every_whole_of_a_share_is_found() {
    for decimals in 0..=2 {
        targets_like_by_hand(FigureKind::Share, 0..=300, 5_000, decimals);
    }
}

#[test]
fn every_base_of_every_other_figure_is_found() {
    for kind in KINDS {
        for decimals in 0..=3 {
            targets_like_by_hand(kind, -20..=60, 700, decimals);
        }
    }
}

#[test]
fn every_result_of_a_figure_is_found() {
    for kind in KINDS {
        for decimals in 0..=2 {
            let scale = 10_i64.pow(u32::from(decimals));
            // Tenths: 7,5 is a target too.
            for tenths in (1..=60).chain([100, 295, 750, 800, 1_495]) {
                let most = if kind == FigureKind::Share { tenths / 10 } else { 400 };
                let by = |rule| runs(0..=most, |result| print_figure(kind, 10 * result, tenths, scale, rule));
                let target = Quantity::from_millionths(i128::from(tenths) * 100_000).unwrap();
                let tried = WholeInterval::new(0, Some(400)).unwrap();
                compare(&by(RoundingRule::HalfAwayFromZero), &by(RoundingRule::Truncate), tried, |figure| {
                    implied_results(target, printed(i128::from(figure), decimals), kind).unwrap()
                });
            }
        }
    }
}

#[track_caller]
fn check_whole(
    pairs: &[(i128, Rounded)],
    half_up: Result<Option<WholeInterval>, Clash>,
    cut: Result<Option<WholeInterval>, Clash>,
) {
    let shares: Vec<_> = pairs.iter().map(|&(part, printed)| PrintedShare { part: whole(part), printed }).collect();
    let expected = ImpliedWhole { half_up: half_up.map(Option::unwrap), truncated: cut.map(Option::unwrap) };
    assert_eq!(implied_whole(&shares), expected);
}

#[test]
fn shares_of_one_whole_narrow_it_down() {
    // 23.596 in seed figures: 63 %, 54,4 %, 17,7 % and 2,2 %, all rounded.
    let four = [(14_866, printed(63, 0)), (12_839, printed(544, 1)), (4_174, printed(177, 1)), (520, printed(22, 1))];
    // The published whole, 23.596, is among the rounded ones only.
    check_whole(&four, Ok(from_to(23_580, 23_622)), Ok(from_to(23_558, 23_581)));
    check_whole(&four[..1], Ok(from_to(23_412, 23_785)), Ok(from_to(23_229, 23_596)));
    check_whole(&[], Ok(Some(WholeInterval::at_least(1))), Ok(Some(WholeInterval::at_least(1))));
}

#[test]
fn impossible_shares_are_named() {
    let impossible = (10, printed(101, 0));
    let fine = (50, printed(50, 0));
    let alone = || Err(Clash::NoWhole { pairs: vec![0, 2] });
    check_whole(&[impossible, fine, impossible], alone(), alone());
    let larger = (100, printed(50, 0));
    let apart = || Err(Clash::Apart { above: 2, below: 0 });
    check_whole(&[fine, (0, printed(0, 0)), larger], apart(), apart());
}

/// Large results and targets, the result with decimals.
fn large() -> impl Strategy<Value = (Quantity, i128, u8, FigureKind)> {
    let result = (0_u32..22, 0_i128..1_000_000_000_000_000_000_000);
    let target = (0_u32..16, 1_i128..1_000_000_000_000_000);
    (result, target, 0_u8..=6, 0_usize..KINDS.len()).prop_map(|((cut, result), (small, target), decimals, kind)| {
        let result = Quantity::from_millionths(result / 10_i128.pow(cut)).unwrap();
        (result, (target / 10_i128.pow(small)).max(1), decimals, KINDS[kind])
    })
}

fn prints(kind: FigureKind, result: Quantity, target: i128, rule: RoundingRule, figure: Rounded) -> bool {
    let exact = kind.exact(result, whole(target)).unwrap();
    round(exact, figure.decimals(), rule).unwrap() == figure
}

proptest! {
    #[test]
    fn ends_are_in_and_their_neighbours_out((result, target, decimals, kind) in large(), cut in any::<bool>()) {
        prop_assume!(kind != FigureKind::Share || result <= whole(target));
        let rule = if cut { RoundingRule::Truncate } else { RoundingRule::HalfAwayFromZero };
        let figure = round(kind.exact(result, whole(target)).unwrap(), Decimals::new(decimals).unwrap(), rule).unwrap();
        let implied = implied_targets(result, figure, kind);
        let interval = if cut { implied.truncated } else { implied.half_up }.unwrap();
        prop_assert!(interval.contains(target));
        prop_assert!(prints(kind, result, interval.lo(), rule, figure));
        let least = if kind == FigureKind::Share { result.to_fraction().ceil().max(1) } else { 1 };
        if interval.lo() > least {
            prop_assert!(!prints(kind, result, interval.lo() - 1, rule, figure));
        } else {
            prop_assert_eq!(interval.lo(), least);
        }
        match interval.hi() {
            Some(hi) => {
                prop_assert!(prints(kind, result, hi, rule, figure));
                prop_assert!(!prints(kind, result, hi + 1, rule, figure));
            }
            None => prop_assert!(prints(kind, result, Quantity::LIMIT, rule, figure)),
        }
    }

    #[test]
    fn results_too((result, target, decimals, kind) in large(), cut in any::<bool>()) {
        let rule = if cut { RoundingRule::Truncate } else { RoundingRule::HalfAwayFromZero };
        let result = result.to_fraction().floor();
        prop_assume!(kind != FigureKind::Share || result <= target);
        let decimals = Decimals::new(decimals).unwrap();
        let figure = round(kind.exact(whole(result), whole(target)).unwrap(), decimals, rule).unwrap();
        let implied = implied_results(whole(target), figure, kind).unwrap();
        let interval = if cut { implied.truncated } else { implied.half_up }.unwrap();
        let hi = interval.hi().unwrap();
        prop_assert!(interval.contains(result));
        prop_assert!(prints(kind, whole(interval.lo()), target, rule, figure));
        prop_assert!(prints(kind, whole(hi), target, rule, figure));
        prop_assert!(interval.lo() == 0 || !prints(kind, whole(interval.lo() - 1), target, rule, figure));
        let at_end = kind == FigureKind::Share && hi == target;
        prop_assert!(at_end || !prints(kind, whole(hi + 1), target, rule, figure));
    }
}
