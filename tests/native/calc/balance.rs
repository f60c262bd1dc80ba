use chi_tieu::calc::{CalcError, Movements, Quantity, closing_balance, closing_mismatch, opening_balance};
use proptest::prelude::*;

use super::notation::{any_quantity, n};

/// Powers of two: each term shows in the sum by a digit of its own.
fn distinct() -> Movements {
    Movements {
        admitted: n(1),
        transferred_in: n(2),
        restored: n(4),
        deceased: n(8),
        expelled: n(16),
        struck_off: n(32),
        left: n(64),
        transferred_out: n(128),
    }
}

#[test]
fn nine_terms() {
    let movements = distinct();
    assert_eq!((movements.increase(), movements.decrease(), movements.net()), (Ok(n(7)), Ok(n(248)), Ok(n(-241))));
    assert_eq!(closing_balance(n(1_000), &movements), Ok(n(759)));
    assert_eq!(opening_balance(n(759), &movements), Ok(n(1_000)));
    assert_eq!(closing_balance(n(240), &movements), Ok(n(-1)));
}

#[test]
fn a_declared_closing_is_checked() {
    let movements = distinct();
    assert_eq!(closing_mismatch(n(1_000), &movements, n(759)), Ok(n(0)));
    assert_eq!(closing_mismatch(n(1_000), &movements, n(767)), Ok(n(8)));
    assert_eq!(closing_mismatch(n(1_000), &movements, n(750)), Ok(n(-9)));
}

#[test]
fn no_term_is_below_zero() {
    let none = Movements::default();
    let below = n(-1);
    for movements in [
        Movements { admitted: below, ..none },
        Movements { transferred_in: below, ..none },
        Movements { restored: below, ..none },
        Movements { deceased: below, ..none },
        Movements { expelled: below, ..none },
        Movements { struck_off: below, ..none },
        Movements { left: below, ..none },
        Movements { transferred_out: below, ..none },
    ] {
        assert_eq!(closing_balance(n(10), &movements), Err(CalcError::Negative));
    }
    assert_eq!(closing_balance(below, &none), Err(CalcError::Negative));
    assert_eq!(opening_balance(below, &none), Err(CalcError::Negative));
    assert_eq!(closing_mismatch(n(1), &none, below), Err(CalcError::Negative));
    let most = Movements { admitted: n(Quantity::LIMIT), ..none };
    assert_eq!(closing_balance(n(1), &most), Err(CalcError::Overflow));
}

proptest! {
    #[test]
    fn closing_is_opening_with_the_movements(opening in 0_i128..1_000_000, terms in proptest::array::uniform8(0_i128..1_000_000)) {
        let [admitted, transferred_in, restored, deceased, expelled, struck_off, left, transferred_out] = terms.map(n);
        let movements = Movements { admitted, transferred_in, restored, deceased, expelled, struck_off, left, transferred_out };
        let by_hand = opening + terms[..3].iter().sum::<i128>() - terms[3..].iter().sum::<i128>();
        prop_assert_eq!(closing_balance(n(opening), &movements), Ok(n(by_hand)));
        if by_hand >= 0 {
            prop_assert_eq!(opening_balance(n(by_hand), &movements), Ok(n(opening)));
            prop_assert_eq!(closing_mismatch(n(opening), &movements, n(by_hand + 5)), Ok(n(5)));
        }
    }

    #[test]
    fn anything_gives_an_answer_or_a_named_error(opening in any_quantity(), admitted in any_quantity(), left in any_quantity()) {
        let movements = Movements { admitted, left, ..Movements::default() };
        let _ = closing_mismatch(opening, &movements, admitted);
        let _ = opening_balance(opening, &movements);
    }
}
