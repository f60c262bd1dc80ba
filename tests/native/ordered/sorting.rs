//! Sorted as the standard library sorts.

use chi_tieu::ordered;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn equal_ones_keep_their_order(numbers in proptest::collection::vec((0_u8..8, any::<u8>()), 0..60)) {
        let mut expected = numbers.clone();
        expected.sort_by_key(|pair| pair.0);
        let mut sorted = numbers;
        ordered::sort_by_key(&mut sorted, |pair| pair.0);
        prop_assert_eq!(sorted, expected);
    }

    #[test]
    fn each_stays_once(numbers in proptest::collection::vec(0_u8..16, 0..60)) {
        let mut inserted = Vec::new();
        for (place, number) in numbers.iter().enumerate() {
            let new = !numbers[..place].contains(number);
            prop_assert_eq!(ordered::insert(&mut inserted, *number), new);
        }
        prop_assert_eq!(ordered::distinct(numbers), inserted);
    }
}
