//! Spreading a total: against naive counting, against two other implementations, and by what must always hold.

use chi_tieu::calc::{Allocation, AllocationError, Fraction, Method, Quantity, UnitShare, allocate};
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

use Method::{LargestRemainder, SainteLague};

const METHODS: [Method; 2] = [LargestRemainder, SainteLague];

fn unit(weight: i128, min: i128, max: Option<i128>) -> UnitShare {
    UnitShare { weight: Quantity::whole(weight).unwrap(), min, max }
}

fn free(weights: &[i128]) -> Vec<UnitShare> {
    weights.iter().map(|&weight| unit(weight, 0, None)).collect()
}

fn spread(total: i128, units: &[UnitShare], method: Method) -> Allocation {
    allocate(total, units, method).unwrap()
}

#[track_caller]
fn check(method: Method, total: i128, units: &[UnitShare], shares: &[i128], tied: &[usize]) {
    let found = spread(total, units, method);
    assert_eq!((found.shares.as_slice(), found.tied.as_slice()), (shares, tied));
}

#[track_caller]
fn check_refused(total: i128, units: &[UnitShare], error: AllocationError) {
    for method in METHODS {
        assert_eq!(allocate(total, units, method), Err(error));
    }
}

#[test]
fn textbook_cases() {
    let votes = free(&[47_000, 16_000, 15_800, 12_000, 6_100, 3_100]);
    check(LargestRemainder, 10, &votes, &[5, 2, 1, 1, 1, 0], &[]);
    // 15.800 ÷ 3 is before 47.000 ÷ 9.
    check(SainteLague, 10, &votes, &[4, 2, 2, 1, 1, 0], &[]);
    // Alabama: with one seat more the two small ones lose one under largest remainders.
    let alabama = free(&[1_500, 1_500, 900, 500, 500, 200]);
    check(LargestRemainder, 25, &alabama, &[7, 7, 4, 3, 3, 1], &[]);
    check(LargestRemainder, 26, &alabama, &[8, 8, 5, 2, 2, 1], &[]);
    check(SainteLague, 7, &free(&[53_000, 24_000, 23_000]), &[3, 2, 2], &[]);
}

#[test]
fn many_small_quotas_rounded_alike_move_many_seats_to_one_unit() {
    let units = |small: usize| free(&[vec![1; small], vec![1_000]].concat());
    // Quotas 0,4 × 100 and 400: nobody small has a claim of 1 before 1.000 ÷ 881.
    check(SainteLague, 440, &units(100), &[vec![0; 100], vec![440]].concat(), &[]);
    // Quotas 0,6 × 100 and 600: everybody small comes before 1.000 ÷ 1.119.
    check(SainteLague, 660, &units(100), &[vec![1; 100], vec![560]].concat(), &[]);
}

#[test]
fn the_rule_for_ties_is_the_written_one() {
    // Remainders ½ and ½ of 1 and 3 over 2: the larger weight.
    check(LargestRemainder, 2, &free(&[1, 3]), &[0, 2], &[0, 1]);
    check(LargestRemainder, 2, &free(&[3, 1]), &[2, 0], &[0, 1]);
    // Alike in everything: the earlier row.
    check(LargestRemainder, 1, &free(&[5, 5, 5]), &[1, 0, 0], &[0, 1, 2]);
    check(SainteLague, 4, &free(&[5, 5, 5]), &[2, 1, 1], &[0, 1, 2]);
    // The larger maximum, then the larger minimum, wherever they stand.
    let alike = [unit(2, 0, Some(3)), unit(2, 0, None), unit(2, 0, Some(4)), unit(2, 1, Some(4))];
    for method in METHODS {
        check(method, 5, &alike, &[1, 2, 1, 1], &[0, 1, 2, 3]);
        check(method, 6, &alike, &[1, 2, 1, 2], &[0, 1, 2, 3]);
        check(method, 7, &alike, &[1, 2, 2, 2], &[0, 1, 2, 3]);
        check(method, 8, &alike, &[2, 2, 2, 2], &[]);
    }
    // 3 ÷ 3 = 1 ÷ 1: the third seat of the larger, or the first of the smaller.
    check(SainteLague, 2, &free(&[1, 3]), &[0, 2], &[0, 1]);
    // The larger remainder decides; the equal ones are further down and decide nothing.
    check(LargestRemainder, 1, &free(&[1, 1, 2]), &[0, 0, 1], &[]);
}

#[test]
fn bounds_are_kept_and_shared_out_around() {
    let units = [unit(100, 0, Some(10)), unit(10, 0, None), unit(1, 5, None)];
    for method in METHODS {
        check(method, 40, &units, &[10, 25, 5], &[]);
        check(method, 5, &units, &[0, 0, 5], &[]);
        check(method, 12, &units, &[6, 1, 5], &[]);
    }
    let found = spread(12, &units, LargestRemainder);
    let quotas: Vec<_> = (0..4).map(|position| found.quota(position)).collect();
    let seventy = |numerator| Fraction::new(numerator, 11).ok();
    assert_eq!(quotas, [seventy(70), seventy(7), Fraction::whole(5).ok(), None]);
    // Every bound reached.
    let full = [unit(3, 2, Some(2)), unit(1, 0, Some(4)), unit(0, 1, Some(1))];
    for method in METHODS {
        check(method, 7, &full, &[2, 4, 1], &[]);
        check(method, 3, &full, &[2, 0, 1], &[]);
    }
}

#[test]
fn units_without_a_weight_take_their_minimum() {
    let units = [unit(0, 2, None), unit(7, 0, None), unit(0, 0, Some(9))];
    for method in METHODS {
        check(method, 10, &units, &[2, 8, 0], &[]);
        check(method, 2, &[unit(0, 2, None), unit(0, 0, None)], &[2, 0], &[]);
        check(method, 0, &free(&[0, 0]), &[0, 0], &[]);
    }
    check_refused(3, &[unit(0, 2, None), unit(0, 0, None)], AllocationError::NoWeights);
    check_refused(10, &[unit(5, 0, Some(4)), unit(0, 2, None)], AllocationError::NoWeights);
}

#[test]
fn impossible_demands_are_named() {
    use AllocationError as E;
    check_refused(0, &[], E::NoUnits);
    check_refused(-1, &free(&[1]), E::NegativeTotal);
    check_refused(1, &free(&[1, -1]), E::NegativeWeight { unit: 1 });
    check_refused(1, &[unit(1, 0, None), unit(1, -1, None)], E::NegativeBound { unit: 1 });
    check_refused(1, &[unit(1, 0, Some(-1))], E::NegativeBound { unit: 0 });
    check_refused(9, &[unit(1, 0, None), unit(1, 3, Some(2))], E::MinimumAboveMaximum { unit: 1 });
    check_refused(4, &[unit(1, 2, None), unit(1, 3, None)], E::SumOfMinimumsAboveTotal { sum: 5, total: 4 });
    check_refused(6, &[unit(1, 0, Some(2)), unit(0, 0, Some(3))], E::SumOfMaximumsBelowTotal { sum: 5, total: 6 });
    check_refused(i128::MAX, &free(&[1, 1]), E::Overflow);
    check_refused(5, &[unit(1, i128::MAX, None), unit(1, 1, None)], E::Overflow);
    check_refused(5, &[unit(1, i128::MAX, None)], E::SumOfMinimumsAboveTotal { sum: i128::MAX, total: 5 });
}

#[test]
fn published_targets_of_quang_nam_add_up_again() {
    // 1.950 in equal parts to 22 units: 88 each and 14 of them one more, the earlier ones.
    let found = spread(1_950, &free(&[1; 22]), LargestRemainder);
    assert_eq!(found.shares, [vec![89; 14], vec![88; 8]].concat());
    assert_eq!(found.tied.len(), 22);
}

#[test]
fn a_country_of_units_and_a_thousand_million_million() {
    let mut state = 1_u64;
    let mut next = |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i128::from((state >> 20) % most)
    };
    let total = 1_000_000_000_000_000;
    let units: Vec<UnitShare> = (0..250_000)
        .map(|position| {
            let max = (position % 3 == 0).then(|| 3_000_000_000 + next(6_000_000_000));
            unit(1 + next(1_000_000_000), next(3_000_000_000), max)
        })
        .collect();
    for method in METHODS {
        let found = spread(total, &units, method);
        assert_eq!(found.shares.iter().sum::<i128>(), total);
        for (unit, &share) in units.iter().zip(&found.shares) {
            assert!(unit.min <= share && unit.max.is_none_or(|max| share <= max));
        }
    }
    assert!(is_sainte_lague(&units, &spread(total, &units, SainteLague).shares));
    // Everything tied: half of the units round up, and all of the steps are used.
    let even = spread(total, &free(&vec![2; 250_000]), SainteLague);
    assert!(even.shares.iter().all(|&share| share == total / 250_000));
    let uneven = spread(total + 125_000, &free(&vec![2; 250_000]), SainteLague);
    assert_eq!(uneven.shares[124_999] - uneven.shares[125_000], 1);
}

#[test]
fn the_largest_total_is_exact_and_the_next_refused() {
    let units = [unit(3, 0, None), unit(7, 1, None), unit(10, 0, Some(i128::MAX))];
    // (2 · total + 1) · Σ weights has to fit.
    let largest = (i128::MAX / 20 - 1) / 2;
    for method in METHODS {
        let shares = spread(largest, &units, method).shares;
        assert_eq!(shares.iter().sum::<i128>(), largest);
        assert!((shares[0] - largest * 3 / 20).abs() <= 1);
        assert_eq!(allocate(largest + 1, &units, method), Err(AllocationError::Overflow));
    }
}

/// No unit that may have one more has a better claim to it than a unit that may have one less has to its last.
fn is_sainte_lague(units: &[UnitShare], shares: &[i128]) -> bool {
    let claims = || units.iter().zip(shares).filter(|(unit, _)| !unit.weight.is_zero());
    let next = claims()
        .filter(|(unit, share)| unit.max.is_none_or(|max| **share < max))
        .map(|(unit, share)| Fraction::new(unit.weight.millionths(), 2 * share + 1).unwrap())
        .max();
    let last = claims()
        .filter(|(unit, share)| **share > unit.min)
        .map(|(unit, share)| Fraction::new(unit.weight.millionths(), 2 * share - 1).unwrap())
        .min();
    next.zip(last).is_none_or(|(next, last)| next <= last)
}

/// Larger weight, larger maximum, larger minimum, earlier row: the smallest key comes first.
fn tie_key(units: &[UnitShare], position: usize) -> (i128, i128, i128, usize) {
    let unit = units[position];
    (-unit.weight.millionths(), -unit.max.unwrap_or(i128::MAX), -unit.min, position)
}

/// The shares, and the units tied for the last seat.
type Naive = (Vec<i128>, Vec<usize>);

/// One seat at a time, from the minimums up.
fn naive_sainte_lague(total: i128, units: &[UnitShare]) -> Naive {
    let mut shares: Vec<i128> = units.iter().map(|unit| unit.min).collect();
    let claim = |shares: &[i128], at: usize| Fraction::new(units[at].weight.millionths(), 2 * shares[at] + 1).unwrap();
    let open = |shares: &[i128]| -> Vec<usize> {
        (0..units.len())
            .filter(|&at| !units[at].weight.is_zero() && units[at].max.is_none_or(|max| shares[at] < max))
            .collect()
    };
    let mut last = None;
    while shares.iter().sum::<i128>() < total {
        let best = open(&shares)
            .into_iter()
            .min_by_key(|&at| (std::cmp::Reverse(claim(&shares, at)), tie_key(units, at)))
            .unwrap();
        last = Some(claim(&shares, best));
        shares[best] += 1;
    }
    let next = open(&shares).into_iter().map(|at| claim(&shares, at)).max();
    let tied = if last.is_some() && last == next {
        (0..units.len())
            .filter(|&at| {
                let unit = units[at];
                let held =
                    shares[at] > unit.min && Fraction::new(unit.weight.millionths(), 2 * shares[at] - 1).ok() == last;
                held || (open(&shares).contains(&at) && Some(claim(&shares, at)) == last)
            })
            .collect()
    } else {
        Vec::new()
    };
    (shares, tied)
}

/// Tries every way to put each unit at its minimum, between, or at its maximum, until one is consistent.
fn naive_quotas(total: i128, units: &[UnitShare]) -> Vec<Fraction> {
    let whole = |value| Fraction::whole(value).unwrap();
    let weights: Vec<Fraction> = units.iter().map(|unit| unit.weight.to_fraction()).collect();
    for choice in 0..3_usize.pow(u32::try_from(units.len()).unwrap()) {
        let places: Vec<usize> =
            (0..units.len()).map(|at| choice / 3_usize.pow(u32::try_from(at).unwrap()) % 3).collect();
        if (0..units.len()).any(|at| places[at] == 2 && units[at].max.is_none()) {
            continue;
        }
        let mut left = whole(total);
        let mut between = Fraction::ZERO;
        for at in 0..units.len() {
            match places[at] {
                0 => left = left.minus(whole(units[at].min)).unwrap(),
                1 => between = between.plus(weights[at]).unwrap(),
                _ => left = left.minus(whole(units[at].max.unwrap())).unwrap(),
            }
        }
        // With nobody between, every factor from the largest "at most" down to … would do: take any that fits.
        let candidates: Vec<Fraction> = if between.is_zero() {
            if !left.is_zero() {
                continue;
            }
            let bounds = (0..units.len()).filter(|&at| !weights[at].is_zero());
            bounds
                .map(|at| whole(if places[at] == 2 { units[at].max.unwrap() } else { units[at].min }).over(weights[at]))
                .map(Result::unwrap)
                .chain([Fraction::ZERO])
                .collect()
        } else {
            vec![left.over(between).unwrap()]
        };
        for factor in candidates {
            let quotas: Vec<Fraction> = weights.iter().map(|weight| weight.times(factor).unwrap()).collect();
            let consistent = (0..units.len()).all(|at| match places[at] {
                0 => quotas[at] <= whole(units[at].min),
                1 => quotas[at] >= whole(units[at].min) && units[at].max.is_none_or(|max| quotas[at] <= whole(max)),
                _ => quotas[at] >= whole(units[at].max.unwrap()),
            });
            if consistent {
                let held = |at: usize| match places[at] {
                    0 => whole(units[at].min),
                    1 => quotas[at],
                    _ => whole(units[at].max.unwrap()),
                };
                return (0..units.len()).map(held).collect();
            }
        }
    }
    panic!("no consistent factor for {total} over {units:?}");
}

fn naive_largest_remainder(total: i128, units: &[UnitShare]) -> Naive {
    let quotas = naive_quotas(total, units);
    let mut shares: Vec<i128> = quotas.iter().map(|quota| quota.floor()).collect();
    let remainder = |at: usize| quotas[at].minus(Fraction::whole(quotas[at].floor()).unwrap()).unwrap();
    let mut winners = Vec::new();
    while shares.iter().sum::<i128>() < total {
        let best = (0..units.len())
            .filter(|at| !winners.contains(at))
            .min_by_key(|&at| (std::cmp::Reverse(remainder(at)), tie_key(units, at)))
            .unwrap();
        shares[best] += 1;
        winners.push(best);
    }
    let Some(&last) = winners.last() else { return (shares, Vec::new()) };
    let losers = (0..units.len()).filter(|at| !winners.contains(at));
    let tied = if losers.map(remainder).max() == Some(remainder(last)) {
        (0..units.len()).filter(|&at| remainder(at) == remainder(last)).collect()
    } else {
        Vec::new()
    };
    (shares, tied)
}

/// Few small numbers, so that ties and touching bounds are common, and a total the bounds allow.
fn small_cases() -> impl Strategy<Value = (i128, Vec<UnitShare>)> {
    let weight = prop_oneof![1 => Just(0_i128), 8 => 1_i128..7, 1 => 1_i128..40].prop_map(|halves| halves * 500_000);
    let row =
        (weight, prop_oneof![2 => Just(0_i128), 1 => 0_i128..5], prop_oneof![Just(None), (0_i128..9).prop_map(Some)]);
    (vec(row, 1..=5), 0_i128..30).prop_map(|(rows, extra)| {
        let units: Vec<UnitShare> = rows
            .into_iter()
            .map(|(weight, min, room)| UnitShare {
                weight: Quantity::from_millionths(weight).unwrap(),
                min,
                max: room.map(|room| min + room),
            })
            .collect();
        let least: i128 = units.iter().map(|unit| unit.min).sum();
        let room = |unit: &UnitShare| {
            if unit.weight.is_zero() { 0 } else { unit.max.map_or(30, |max| max - unit.min) }
        };
        let room: i128 = units.iter().map(room).sum();
        (least + extra.min(room), units)
    })
}

/// Any numbers whatever.
fn wild_cases() -> impl Strategy<Value = (i128, Vec<UnitShare>)> {
    let size = || (0_u32..127, any::<i128>()).prop_map(|(shift, value)| (value >> shift).saturating_abs());
    let limit = Quantity::LIMIT * Quantity::SCALE;
    let weight = size().prop_map(move |value| Quantity::from_millionths(value % (limit + 1)).unwrap());
    let bounds = prop_oneof![
        Just((0, None)),
        size().prop_map(|min| (min, None)),
        (size(), size()).prop_map(|(one, two)| (one.min(two), Some(one.max(two)))),
        size().prop_map(|max| (0, Some(max))),
    ];
    let row = (weight, bounds).prop_map(|(weight, (min, max))| UnitShare { weight, min, max });
    (size(), vec(row, 1..8))
}

fn reordered(units: &[UnitShare], seed: u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..units.len()).collect();
    order.sort_by_key(|&at| (at as u64 + 1).wrapping_mul(seed | 1).rotate_left(17).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    order
}

/// What each kind of unit gets, whichever of them gets it.
fn by_kind(units: &[UnitShare], shares: &[i128]) -> Vec<(i128, i128, Option<i128>, i128)> {
    let kind = |(unit, share): (&UnitShare, &i128)| (unit.weight.millionths(), unit.min, unit.max, *share);
    let mut kinds: Vec<_> = units.iter().zip(shares).map(kind).collect();
    kinds.sort_unstable();
    kinds
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..ProptestConfig::default() })]

    #[test]
    fn largest_remainder_is_what_naive_counting_gives((total, units) in small_cases()) {
        let found = spread(total, &units, LargestRemainder);
        prop_assert_eq!((found.shares, found.tied), naive_largest_remainder(total, &units));
    }

    #[test]
    fn sainte_lague_is_what_naive_counting_gives((total, units) in small_cases()) {
        let found = spread(total, &units, SainteLague);
        prop_assert!(is_sainte_lague(&units, &found.shares));
        prop_assert_eq!((found.shares, found.tied), naive_sainte_lague(total, &units));
    }

    /// Rounding many small quotas the same way leaves many seats to one unit.
    #[test]
    fn one_large_unit_takes_the_seats_of_many_small_ones(
        small in vec(1_i128..4, 5..40), large in 50_i128..2_000, total in 0_i128..300, max in 200_i128..400,
    ) {
        let mut units = free(&small);
        units.push(unit(large, 0, Some(max)));
        let found = spread(total, &units, SainteLague);
        prop_assert_eq!((found.shares, found.tied), naive_sainte_lague(total, &units));
    }

    #[test]
    fn quotas_are_exact_and_add_up((total, units) in small_cases()) {
        let expected = naive_quotas(total, &units);
        for method in METHODS {
            let found = spread(total, &units, method);
            let quotas: Vec<Fraction> = (0..units.len()).map(|at| found.quota(at).unwrap()).collect();
            let sum = quotas.iter().try_fold(Fraction::ZERO, |sum, quota| sum.plus(*quota));
            prop_assert_eq!(sum, Fraction::whole(total));
            prop_assert_eq!(&quotas, &expected);
        }
    }

    #[test]
    fn rows_may_come_in_any_order((total, units) in small_cases(), seed: u64) {
        let order = reordered(&units, seed);
        let moved: Vec<UnitShare> = order.iter().map(|&at| units[at]).collect();
        for method in METHODS {
            let (found, again) = (spread(total, &units, method), spread(total, &moved, method));
            prop_assert_eq!(by_kind(&units, &found.shares), by_kind(&moved, &again.shares));
            // Among units alike in everything the earlier rows have the more.
            for (at, unit) in moved.iter().enumerate() {
                for (later, other) in moved.iter().enumerate().skip(at + 1) {
                    prop_assert!(other != unit || again.shares[later] <= again.shares[at]);
                }
            }
            let tied: Vec<_> = again.tied.iter().map(|&at| order[at]).collect();
            prop_assert_eq!(tied.len(), found.tied.len());
            prop_assert!(tied.iter().all(|at| found.tied.contains(at)));
        }
    }

    #[test]
    fn a_whole_quota_is_never_missed_by_a_seat(weights in vec(0_i128..1_000_000, 1..40), total in 0_i128..100_000) {
        let units = free(&weights);
        if weights.iter().sum::<i128>() > 0 {
            let found = spread(total, &units, LargestRemainder);
            for (at, &share) in found.shares.iter().enumerate() {
                let quota = found.quota(at).unwrap();
                prop_assert!(quota.floor() <= share && share <= quota.ceil());
            }
        }
    }

    #[test]
    fn one_seat_more_costs_nobody_a_seat(weights in vec(1_i128..60, 1..12), total in 0_i128..300) {
        let units = free(&weights);
        let (fewer, more) = (spread(total, &units, SainteLague), spread(total + 1, &units, SainteLague));
        prop_assert!(fewer.shares.iter().zip(&more.shares).all(|(fewer, more)| fewer <= more));
    }

    #[test]
    fn whatever_is_asked_the_sum_is_right_or_refused((total, units) in wild_cases()) {
        for method in METHODS {
            if let Ok(found) = allocate(total, &units, method) {
                prop_assert_eq!(found.shares.iter().sum::<i128>(), total);
                for (unit, &share) in units.iter().zip(&found.shares) {
                    prop_assert!(unit.min <= share && unit.max.is_none_or(|max| share <= max));
                }
            }
        }
    }

    /// The other implementation compares remainders as floating point, so ties are its own: only untied cases count.
    #[test]
    fn largest_remainder_agrees_with_another(weights in vec(1_u64..5_000, 1..20), total in 1_u64..3_000) {
        let units = free(&weights.iter().map(|&weight| i128::from(weight)).collect::<Vec<_>>());
        let found = spread(i128::from(total), &units, LargestRemainder);
        if found.tied.is_empty() {
            let other = largest_remainder_method::apportion(&weights, total);
            prop_assert_eq!(found.shares, other.into_iter().map(i128::from).collect::<Vec<_>>());
        }
    }

    /// The other implementation reports a tie instead of breaking it. Quotients of small whole numbers are equal as
    /// floating point exactly where they are equal.
    #[test]
    fn sainte_lague_agrees_with_another(weights in vec(0_u32..60, 1..12), total in 1_usize..120) {
        let units = free(&weights.iter().map(|&weight| i128::from(weight)).collect::<Vec<_>>());
        let votes: Vec<f64> = weights.iter().map(|&weight| f64::from(weight)).collect();
        match (sainte_lague::distribute(&votes, &total, &false), allocate(total as i128, &units, SainteLague)) {
            (Ok(other), Ok(found)) => {
                prop_assert_eq!(found.tied, Vec::<usize>::new());
                prop_assert_eq!(found.shares, other.into_iter().map(|share| share as i128).collect::<Vec<_>>());
            }
            (Err(sainte_lague::DistributionError::Tied), Ok(found)) => prop_assert!(!found.tied.is_empty()),
            (Err(sainte_lague::DistributionError::NoVotes), found) => {
                prop_assert_eq!(found, Err(AllocationError::NoWeights));
            }
            (other, found) => prop_assert!(false, "{other:?} but {found:?}"),
        }
    }
}
