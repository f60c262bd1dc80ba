//! The exact core gives the same figures when it runs as WebAssembly, where `usize` has 32 bits.

use chi_tieu::calc::{Decimals, Percentage, Quantity, Rounded, RoundingRule, round};
use wasm_bindgen_test::wasm_bindgen_test;

#[track_caller]
fn check(result: i128, target: i128, hundredths: i128) {
    let attainment = Quantity::whole(result)
        .and_then(|result| Percentage::of(result, Quantity::whole(target)?))
        .and_then(|attainment| round(attainment.per_cent(), Decimals::TWO, RoundingRule::HalfAwayFromZero))
        .and_then(Rounded::value)
        .map(|value| (value.numerator() * 100, value.denominator()));
    assert!(
        attainment.is_ok_and(|(numerator, denominator)| numerator == hundredths * denominator),
        "{result} of {target}: {attainment:?}"
    );
}

#[wasm_bindgen_test]
fn attainment_is_exact_in_the_browser() {
    check(967, 750, 12_893);
    check(12_839, 23_596, 5_441);
    check(999_999_999_999_999, 1_000_000_000_000_000, 10_000);
}
