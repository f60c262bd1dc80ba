//! What must hold whatever is shared out.

use chi_tieu::app::allocation::{Entrant, SpreadError, spread};
use chi_tieu::calc::{Fraction, Method, Quantity};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, prop_assert, prop_assert_eq, proptest};

const METHODS: [Method; 2] = [Method::LargestRemainder, Method::SainteLague];

fn entrant() -> impl Strategy<Value = Entrant> {
    let max = proptest::option::of(0_i128..60);
    let locked = proptest::option::weighted(0.2, 0_i128..40);
    (0_i128..50, 0_i128..12, max, locked).prop_map(|(weight, min, max, locked)| Entrant {
        weight: Quantity::whole(weight).unwrap(),
        min,
        max,
        locked,
    })
}

fn free(weights: &[u64]) -> Vec<Entrant> {
    let weight = |weight: &u64| Quantity::whole(i128::from(*weight)).unwrap();
    weights.iter().map(|of| Entrant { weight: weight(of), min: 0, max: None, locked: None }).collect()
}

/// What it says about the numbers is what they are.
fn is_so(error: &SpreadError, total: i128, base: i128, units: &[Entrant]) -> bool {
    let open: Vec<&Entrant> = units.iter().filter(|unit| unit.locked.is_none()).collect();
    let locked: i128 = units.iter().filter_map(|unit| unit.locked).sum();
    let least: i128 = open.iter().map(|unit| unit.min.max(base)).sum();
    let most: Option<i128> = open.iter().map(|unit| unit.max).sum();
    match error {
        SpreadError::NoUnits => units.is_empty(),
        SpreadError::MinimumAboveMaximum(named) => {
            named.iter().all(|at| units[*at].locked.is_none() && units[*at].max < Some(units[*at].min))
        }
        SpreadError::BaseAboveMaximum { units: named, .. } => {
            named.iter().all(|at| units[*at].locked.is_none() && units[*at].max.unwrap() < base)
        }
        SpreadError::LockedAboveTotal { locked: said, .. } => *said == locked && locked > total,
        SpreadError::AllLocked { locked: said, .. } => *said == locked && open.is_empty() && locked < total,
        SpreadError::BaseAboveLeft { needed, left, .. } => {
            *needed == base * open.len() as i128 && *left == total - locked && needed > left
        }
        SpreadError::MinimumsAboveLeft { sum, left, units: named } => {
            *sum == least && *left == total - locked && sum > left && named.iter().all(|at| units[*at].min > base)
        }
        SpreadError::MaximumsBelowLeft { sum, left } => Some(*sum) == most && *left == total - locked && sum < left,
        SpreadError::NoWeights { left, reach, units: named } => {
            *left == total - locked && reach < left && named.iter().all(|at| units[*at].weight.is_zero())
        }
        SpreadError::Negative | SpreadError::Overflow => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..ProptestConfig::default() })]

    #[test]
    fn sums_bounds_base_and_locks_hold(total in 0_i128..400, base in 0_i128..6, units in vec(entrant(), 0..12)) {
        match spread(total, base, &units) {
            Err(error) => prop_assert!(is_so(&error, total, base, &units), "{error:?}"),
            Ok(found) => {
                for method in METHODS {
                    let shares = &found.by(method).shares;
                    prop_assert_eq!(shares.iter().sum::<i128>(), total);
                    for (unit, &share) in units.iter().zip(shares) {
                        if let Some(locked) = unit.locked {
                            prop_assert_eq!(share, locked);
                        } else {
                            prop_assert!(share >= unit.min && share >= base);
                            prop_assert!(unit.max.is_none_or(|max| share <= max));
                        }
                    }
                }
                prop_assert_eq!(found.locked + found.based + found.rest, total);
                let quotas = found.quotas.iter().flatten();
                let sum = quotas.clone().try_fold(Fraction::ZERO, |sum, quota| sum.plus(*quota)).unwrap();
                prop_assert_eq!(sum, Fraction::whole(total - found.locked).unwrap());
                // By largest remainder every unit is within one of its quota.
                for (quota, share) in found.quotas.iter().zip(&found.largest_remainder.shares) {
                    if let Some(quota) = quota {
                        prop_assert!(quota.floor() <= *share && *share <= quota.ceil());
                    }
                }
                let whole: i128 = quotas.copied().map(Fraction::floor).sum();
                prop_assert_eq!(found.left_by_rounding, total - found.locked - whole);
            }
        }
    }

    #[test]
    fn rows_may_come_in_any_order(total in 0_i128..400, base in 0_i128..4, units in vec(entrant(), 1..12)) {
        let turned: Vec<Entrant> = units.iter().rev().copied().collect();
        match (spread(total, base, &units), spread(total, base, &turned)) {
            (Ok(found), Ok(again)) => {
                for method in METHODS {
                    let kinds = |units: &[Entrant], shares: &[i128]| {
                        let mut kinds: Vec<_> = units
                            .iter()
                            .zip(shares)
                            .map(|(unit, share)| (unit.weight.millionths(), unit.min.max(base), unit.max, unit.locked, *share))
                            .collect();
                        kinds.sort_unstable();
                        kinds
                    };
                    prop_assert_eq!(kinds(&units, &found.by(method).shares), kinds(&turned, &again.by(method).shares));
                }
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }

    #[test]
    fn a_base_is_an_allocation_of_the_rest(weights in vec(1_u64..5_000, 1..20), rest in 1_u64..3_000, base in 0_i128..9) {
        let total = i128::from(rest) + base * weights.len() as i128;
        let found = spread(total, base, &free(&weights)).unwrap();
        if found.largest_remainder.tied.is_empty() {
            let other = largest_remainder_method::apportion(&weights, rest);
            let expected: Vec<i128> = other.into_iter().map(|share| i128::from(share) + base).collect();
            prop_assert_eq!(&found.largest_remainder.shares, &expected);
        }
        let votes: Vec<f64> = weights.iter().map(|&weight| f64::from(u32::try_from(weight).unwrap())).collect();
        if let Ok(other) = sainte_lague::distribute(&votes, &usize::try_from(rest).unwrap(), &false) {
            let expected: Vec<i128> = other.into_iter().map(|share| share as i128 + base).collect();
            prop_assert_eq!(&found.sainte_lague.shares, &expected);
        }
    }

    #[test]
    fn ties_name_positions_of_all_units(locked in vec(0_i128..5, 1..4), equal in 2_usize..6) {
        let mut units: Vec<Entrant> = locked
            .iter()
            .map(|count| Entrant { weight: Quantity::ZERO, min: 0, max: None, locked: Some(*count) })
            .collect();
        units.extend(free(&vec![3; equal]));
        let total = locked.iter().sum::<i128>() + 1;
        let found = spread(total, 0, &units).unwrap();
        let expected: Vec<usize> = (locked.len()..locked.len() + equal).collect();
        for method in METHODS {
            prop_assert_eq!(&found.by(method).tied, &expected);
        }
    }
}
