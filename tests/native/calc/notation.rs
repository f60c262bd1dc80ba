//! Short ways to write values in tests.

use chi_tieu::calc::{Fraction, Percentage, Quantity};
use proptest::prelude::{Strategy, prop_oneof};
use time::{Date, Month};

/// A whole quantity.
#[track_caller]
pub(crate) fn n(units: i128) -> Quantity {
    Quantity::whole(units).unwrap()
}

/// Whole quantities.
pub(crate) fn counts<const N: usize>(units: [i128; N]) -> Vec<Quantity> {
    units.map(n).to_vec()
}

/// A decimal quantity: `"54.4"`.
#[track_caller]
pub(crate) fn decimal(text: &str) -> Quantity {
    let (whole, digits) = text.split_once('.').unwrap_or((text, ""));
    assert!(digits.len() <= 6, "{text}");
    Quantity::from_millionths(format!("{whole}{digits:0<6}").parse().unwrap()).unwrap()
}

/// A fraction.
#[track_caller]
pub(crate) fn f(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

/// So many per cent, as a fraction.
#[track_caller]
pub(crate) fn per_cent(numerator: i128, denominator: i128) -> Percentage {
    Percentage::from_per_cent(f(numerator, denominator))
}

/// A day.
#[track_caller]
pub(crate) fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

/// Counts and amounts not below zero: small whole ones, small decimals, and anything up to the limit.
pub(crate) fn amounts() -> impl Strategy<Value = Quantity> {
    let limit = Quantity::LIMIT * Quantity::SCALE;
    prop_oneof![
        3 => (0_i128..2_000).prop_map(|units| units * Quantity::SCALE),
        2 => 0_i128..50_000_000,
        1 => 0..=limit,
    ]
    .prop_map(|millionths| Quantity::from_millionths(millionths).unwrap())
}

/// Amounts above zero.
pub(crate) fn positive_amounts() -> impl Strategy<Value = Quantity> {
    amounts().prop_map(|amount| if amount.is_zero() { Quantity::from_millionths(1).unwrap() } else { amount })
}

/// Any quantity, below zero and at the very limits too.
pub(crate) fn any_quantity() -> impl Strategy<Value = Quantity> {
    let limit = Quantity::LIMIT * Quantity::SCALE;
    prop_oneof![
        2 => -3_000_000_i128..=3_000_000,
        2 => -limit..=limit,
        1 => proptest::sample::select(vec![-limit, 1 - limit, -1, 0, 1, limit - 1, limit]),
    ]
    .prop_map(|millionths| Quantity::from_millionths(millionths).unwrap())
}
