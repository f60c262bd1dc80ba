//! What people and programs are shown.

use chi_tieu::calc::{CalcError, Decimals, Fraction, Percentage, Quantity, Rounded, RoundingRule};
use chi_tieu::number::{
    FigureStyle, Locale, Reading, SignDisplay, TrailingZeros, print_average, print_decimal_plain, print_fraction,
    print_fraction_in, print_percentage, print_points, print_quantity, print_quantity_for_input, print_reading,
    print_rounded, print_signed_quantity,
};

fn fraction(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

fn millionths(millionths: i128) -> Quantity {
    Quantity::from_millionths(millionths).unwrap()
}

/// `vietnamese` with the marks exchanged is what English prints.
fn english(vietnamese: &str) -> String {
    let exchanged = |it| match it {
        '.' => ',',
        ',' => '.',
        other => other,
    };
    vietnamese.chars().map(exchanged).collect()
}

#[track_caller]
fn check_quantity(value: i128, plain: &str, signed: &str, for_input: &str) {
    let quantity = millionths(value);
    assert_eq!(print_quantity(quantity, Locale::Vietnamese), plain);
    assert_eq!(print_quantity(quantity, Locale::English), english(plain));
    assert_eq!(print_signed_quantity(quantity, Locale::Vietnamese), signed);
    assert_eq!(print_signed_quantity(quantity, Locale::English), english(signed));
    assert_eq!(print_quantity_for_input(quantity, Locale::Vietnamese), for_input);
    assert_eq!(print_reading(Reading::Count(quantity), Locale::English), english(for_input));
}

#[test]
fn quantities() {
    check_quantity(0, "0", "0", "0");
    check_quantity(999_000_000, "999", "+999", "999");
    check_quantity(1_140_000_000, "1.140", "+1.140", "1.140");
    check_quantity(23_596_000_000, "23.596", "+23.596", "23.596");
    check_quantity(1_234_567_000_000, "1.234.567", "+1.234.567", "1.234.567");
    check_quantity(12_500_000, "12,5", "+12,5", "12,5");
    check_quantity(50_000, "0,05", "+0,05", "0,05");
    check_quantity(1, "0,000001", "+0,000001", "0,000001");
    check_quantity(1_234_000, "1,234", "+1,234", "1,2340");
    check_quantity(999_001_000, "999,001", "+999,001", "999,0010");
    check_quantity(999_010_000, "999,01", "+999,01", "999,01");
    check_quantity(140_000, "0,14", "+0,14", "0,14");
    check_quantity(125_000, "0,125", "+0,125", "0,125");
    check_quantity(1_000_125_000, "1.000,125", "+1.000,125", "1.000,125");
    check_quantity(1_234_500, "1,2345", "+1,2345", "1,2345");
    check_quantity(-217_000_000, "−217", "−217", "−217");
    check_quantity(-1_140_500_000, "−1.140,5", "−1.140,5", "−1.140,5");
    check_quantity(
        Quantity::LIMIT * Quantity::SCALE,
        "1.000.000.000.000.000.000",
        "+1.000.000.000.000.000.000",
        "1.000.000.000.000.000.000",
    );
}

#[track_caller]
fn check_rounded(last_digits: i128, decimals: u8, dropped: &str, kept: &str, for_input: &str) {
    let rounded = Rounded::new(last_digits, Decimals::new(decimals).unwrap());
    assert_eq!(print_rounded(rounded, Locale::Vietnamese, TrailingZeros::Drop), dropped);
    assert_eq!(print_rounded(rounded, Locale::English, TrailingZeros::Drop), english(dropped));
    assert_eq!(print_rounded(rounded, Locale::Vietnamese, TrailingZeros::Keep), kept);
    assert_eq!(print_reading(Reading::Percentage(rounded), Locale::Vietnamese), for_input);
    assert_eq!(print_reading(Reading::Percentage(rounded), Locale::English), english(for_input));
}

#[test]
fn rounded_figures() {
    check_rounded(12_893, 2, "128,93", "128,93", "128,93");
    check_rounded(12_890, 2, "128,9", "128,90", "128,90");
    check_rounded(12_000, 2, "120", "120,00", "120,00");
    check_rounded(0, 2, "0", "0,00", "0,00");
    check_rounded(-5, 1, "−0,5", "−0,5", "−0,5");
    check_rounded(5, 3, "0,005", "0,005", "0,005");
    check_rounded(128_933, 3, "128,933", "128,933", "128,933");
    check_rounded(999, 0, "999", "999", "999");
    check_rounded(1_000, 0, "1.000", "1.000", "1000");
    check_rounded(1_140, 0, "1.140", "1.140", "1140");
    check_rounded(-3_125, 0, "−3.125", "−3.125", "−3125");
    check_rounded(999_999, 0, "999.999", "999.999", "999999");
    check_rounded(1_000_000, 0, "1.000.000", "1.000.000", "1.000.000");
    check_rounded(11_400, 1, "1.140", "1.140,0", "1.140,0");
    check_rounded(114_000_050, 2, "1.140.000,5", "1.140.000,50", "1.140.000,50");
    check_rounded(i128::MIN, 0, &groups(i128::MIN), &groups(i128::MIN), &groups(i128::MIN));
}

fn groups(value: i128) -> String {
    let digits = value.unsigned_abs().to_string();
    let from_the_right: Vec<String> =
        digits.as_bytes().rchunks(3).map(|group| String::from_utf8(group.to_vec()).unwrap()).collect();
    format!("−{}", from_the_right.into_iter().rev().collect::<Vec<_>>().join("."))
}

#[track_caller]
fn check_percentage(numerator: i128, denominator: i128, style: FigureStyle, expected: &str) {
    let percentage = Percentage::from_per_cent(fraction(numerator, denominator));
    assert_eq!(print_percentage(percentage, &style).unwrap(), format!("{expected}%"));
    let points = percentage.points_above(Percentage::ZERO).unwrap();
    assert_eq!(print_points(points, &style).unwrap(), expected);
    assert_eq!(print_average(fraction(numerator, denominator), &style).unwrap(), expected);
}

#[test]
fn percentages_points_and_averages() {
    let style = FigureStyle::new(Locale::Vietnamese);
    assert_eq!(FigureStyle::default(), style);
    let kept = FigureStyle { trailing_zeros: TrailingZeros::Keep, ..style };
    let cut = FigureStyle { rounding: RoundingRule::Truncate, ..style };
    let signed = FigureStyle { sign: SignDisplay::Always, ..style };
    check_percentage(1934, 15, style, "128,93");
    check_percentage(1934, 15, FigureStyle::new(Locale::English), "128.93");
    check_percentage(800, 7, style, "114,29");
    check_percentage(800, 7, cut, "114,28");
    check_percentage(800, 7, FigureStyle { decimals: Decimals::THREE, ..style }, "114,286");
    check_percentage(800, 7, FigureStyle { decimals: Decimals::ZERO, ..style }, "114");
    check_percentage(120, 1, style, "120");
    check_percentage(120, 1, kept, "120,00");
    check_percentage(967, 5, style, "193,4");
    check_percentage(1140, 1, style, "1.140");
    check_percentage(434, 15, signed, "+28,93");
    check_percentage(-434, 15, signed, "−28,93");
    check_percentage(-434, 15, style, "−28,93");
    check_percentage(0, 1, signed, "0");
    // Never a negative zero, nor a signed one.
    check_percentage(-4, 1000, style, "0");
    check_percentage(-4, 1000, kept, "0,00");
    check_percentage(4, 1000, signed, "0");
    check_percentage(-5, 1000, style, "−0,01");
    check_percentage(-9, 1000, cut, "0");
}

#[test]
fn a_figure_with_too_many_digits_is_an_error() {
    let huge = Fraction::whole(i128::MAX).unwrap();
    let style = FigureStyle::default();
    assert_eq!(print_percentage(Percentage::from_per_cent(huge), &style), Err(CalcError::Overflow));
    assert_eq!(print_average(huge, &style), Err(CalcError::Overflow));
    assert_eq!(print_decimal_plain(huge, Decimals::SIX), Err(CalcError::Overflow));
}

#[track_caller]
fn check_exact(numerator: i128, denominator: i128, plain: &str, vietnamese: &str, decimal: &str) {
    let value = fraction(numerator, denominator);
    assert_eq!(print_fraction(value), plain);
    assert_eq!(print_fraction_in(value, Locale::Vietnamese), vietnamese);
    assert_eq!(print_fraction_in(value, Locale::English), english(vietnamese));
    assert_eq!(print_decimal_plain(value, Decimals::SIX).unwrap(), decimal);
}

#[test]
fn exact_values() {
    check_exact(1934, 15, "1934/15", "1.934/15", "128.933333");
    check_exact(120, 1, "120", "120", "120.000000");
    check_exact(0, 5, "0", "0", "0.000000");
    check_exact(800, 7, "800/7", "800/7", "114.285714");
    check_exact(2, 3, "2/3", "2/3", "0.666667");
    check_exact(-7, 2, "-7/2", "−7/2", "-3.500000");
    check_exact(-1, 4_000_000, "-1/4000000", "−1/4.000.000", "0.000000");
    check_exact(1, 2_000_000, "1/2000000", "1/2.000.000", "0.000001");
    assert_eq!(print_decimal_plain(fraction(-7, 2), Decimals::ZERO).unwrap(), "-4");
}
