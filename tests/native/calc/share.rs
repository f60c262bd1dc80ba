use chi_tieu::calc::{
    CalcError, Decimals, Fraction, Percentage, Quantity, RoundingRule, overlapping_shares, partition, round, share_of,
};
use proptest::prelude::*;

use super::notation::{any_quantity, counts, f, n, per_cent};

#[test]
fn overlapping_groups_are_each_a_share() {
    let shares = overlapping_shares(n(23_596), &counts([14_866, 12_839, 4_174, 520, 23_596, 23_597])).unwrap();
    let found: Vec<_> = shares.iter().map(|share| (share.share.unwrap(), share.exceeds_whole)).collect();
    let expected = [
        (per_cent(371_650, 5_899), false),
        (per_cent(925, 17), false),
        (per_cent(104_350, 5_899), false),
        (per_cent(13_000, 5_899), false),
        (per_cent(100, 1), false),
        (per_cent(2_359_700, 23_596), true),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_whole_of_zero_has_no_shares() {
    let share = share_of(n(0), n(0)).unwrap();
    assert_eq!((share.share, share.exceeds_whole), (None, false));
    assert!(share_of(n(1), n(0)).unwrap().exceeds_whole);
    let empty = partition(n(0), &counts([0, 3])).unwrap();
    assert_eq!((empty.sum, empty.difference), (n(3), n(3)));
}

#[test]
fn counts_below_zero_are_refused() {
    assert_eq!(share_of(n(-1), n(5)), Err(CalcError::Negative));
    assert_eq!(share_of(n(1), n(-5)), Err(CalcError::Negative));
    assert_eq!(overlapping_shares(n(5), &counts([1, -1])), Err(CalcError::Negative));
    assert_eq!(partition(n(5), &counts([6, -1])), Err(CalcError::Negative));
}

#[test]
fn a_partition_says_how_far_it_is_off() {
    #[track_caller]
    fn check(whole: i128, parts: &[i128], sum: i128, difference: i128) {
        let parts: Vec<_> = parts.iter().map(|&part| n(part)).collect();
        let partition = partition(n(whole), &parts).unwrap();
        assert_eq!((partition.sum, partition.difference), (n(sum), n(difference)));
        assert_eq!(partition.adds_up(), difference == 0);
        assert_eq!(partition.adjusted_to_hundred(Decimals::TWO).unwrap().is_some(), difference == 0 && whole != 0);
    }
    check(1_495, &[1_290, 205], 1_495, 0);
    check(35_838, &[30_000, 5_830], 35_830, -8);
    check(193, &[108, 138, 1], 247, 54);
    check(5, &[], 0, -5);
    check(0, &[], 0, 0);
}

#[test]
fn adjusted_shares_add_to_a_hundred() {
    #[track_caller]
    fn check(decimals: u8, parts: &[i128], printed: &[(i128, bool)]) {
        let parts: Vec<_> = parts.iter().map(|&part| n(part)).collect();
        let whole = Quantity::sum(parts.iter().copied()).unwrap();
        let decimals = Decimals::new(decimals).unwrap();
        let adjusted = partition(whole, &parts).unwrap().adjusted_to_hundred(decimals).unwrap().unwrap();
        let found: Vec<_> = adjusted.shares.iter().map(|share| (share.printed.last_digits(), share.differs)).collect();
        assert_eq!(found, printed);
        assert!(adjusted.shares.iter().all(|share| share.printed.decimals() == decimals));
    }
    check(1, &[1_290, 205], &[(863, false), (137, false)]);
    // Thirds: equal remainders and equal parts, so the one further up gets the digit.
    check(0, &[1, 1, 1], &[(34, true), (33, false), (33, false)]);
    check(2, &[1, 1, 1], &[(3_334, true), (3_333, false), (3_333, false)]);
    // 12,5 and 87,5: equal remainders, the larger part first.
    check(0, &[1, 7], &[(12, true), (88, false)]);
    check(0, &[7, 1], &[(88, false), (12, true)]);
    // Sixths: all three would round up to 17, and 50 stays.
    check(0, &[1, 1, 1, 3], &[(17, false), (17, false), (16, true), (50, false)]);
    check(0, &[5, 0, 0], &[(100, false), (0, false), (0, false)]);
    check(0, &[0, 2, 1], &[(0, false), (67, false), (33, false)]);
}

prop_compose! {
    fn whole_parts()(parts in proptest::collection::vec(0_i128..5_000_000_000, 1..12), unit in prop_oneof![Just(1_i128), Just(1_000_000), Just(16_000_000_000_000)]) -> Vec<Quantity> {
        parts.into_iter().map(|part| Quantity::from_millionths(part * unit).unwrap()).collect()
    }
}

proptest! {
    #[test]
    fn shares_of_a_partition_sum_to_a_hundred_exactly_when_the_parts_do(parts in proptest::collection::vec(0_i128..2_000, 1..8), off in -3_i128..=3) {
        let sum: i128 = parts.iter().sum();
        let whole = (sum + off).max(1);
        let parts: Vec<_> = parts.into_iter().map(n).collect();
        let partition = partition(n(whole), &parts).unwrap();
        let total = partition.shares.iter().try_fold(Fraction::ZERO, |total, share| total.plus(share.share.unwrap().per_cent())).unwrap();
        prop_assert_eq!(total == f(100, 1), partition.adds_up());
        prop_assert_eq!(partition.adds_up(), whole == sum);
        prop_assert_eq!(partition.difference, n(sum - whole));
    }

    #[test]
    fn adjusted_display_is_exactly_a_hundred_and_never_a_digit_off(parts in whole_parts(), decimals in 0_u8..=3) {
        let decimals = Decimals::new(decimals).unwrap();
        let whole = Quantity::sum(parts.iter().copied()).unwrap();
        let partition = partition(whole, &parts).unwrap();
        let adjusted = partition.adjusted_to_hundred(decimals).unwrap();
        prop_assert_eq!(adjusted.is_none(), whole.is_zero());
        if let Some(adjusted) = adjusted {
            let sum: i128 = adjusted.shares.iter().map(|share| share.printed.last_digits()).sum();
            prop_assert_eq!(sum, 100 * decimals.scale());
            prop_assert_eq!(adjusted.shares.len(), parts.len());
            for (share, exact) in adjusted.shares.iter().zip(&partition.shares) {
                let exact = exact.share.map(Percentage::per_cent).unwrap();
                let off = share.printed.value().unwrap().minus(exact).unwrap().abs();
                prop_assert!(off < f(1, decimals.scale()));
                let rounded = round(exact, decimals, RoundingRule::HalfAwayFromZero).unwrap();
                prop_assert_eq!(share.differs, rounded != share.printed);
            }
            // A larger part never shows a smaller share.
            for (a, first) in adjusted.shares.iter().zip(&parts) {
                for (b, second) in adjusted.shares.iter().zip(&parts) {
                    prop_assert!(first <= second || a.printed.last_digits() >= b.printed.last_digits());
                }
            }
        }
    }

    #[test]
    fn anything_gives_an_answer_or_a_named_error(whole in any_quantity(), parts in proptest::collection::vec(any_quantity(), 0..6)) {
        if let Ok(partition) = partition(whole, &parts) {
            let _ = partition.adjusted_to_hundred(Decimals::SIX);
        }
        let non_negative: Vec<_> = parts.iter().map(|part| part.abs()).collect();
        if let Ok(sum) = Quantity::sum(non_negative.iter().copied()) {
            prop_assert!(partition(sum, &non_negative).unwrap().adjusted_to_hundred(Decimals::THREE).is_ok());
        }
    }
}
