//! Printing: values → text.
//!
//! What people read has the locale's marks, groups of three from 1.000 up and the minus sign U+2212; nothing is ever
//! printed as a negative zero. What programs read ([`print_fraction`], [`print_decimal_plain`]) is ASCII.

use super::{Locale, Reading};
use crate::calc::{
    CalcError, Decimals, Fraction, Percentage, PercentagePoints, Quantity, Rounded, RoundingRule, round,
};

/// What happens to zeros at the end of the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TrailingZeros {
    /// `120%`.
    #[default]
    Drop,
    /// `120,00%`.
    Keep,
}

/// When a sign is printed. Zero has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SignDisplay {
    /// `−5`, `5`.
    #[default]
    WhenNegative,
    /// `−5`, `+5`: for differences and growth.
    Always,
}

/// How a worked-out figure is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FigureStyle {
    /// Whose marks.
    pub locale: Locale,
    /// Digits kept after the decimal mark.
    pub decimals: Decimals,
    /// How the others are lost.
    pub rounding: RoundingRule,
    /// Whether zeros at the end stay.
    pub trailing_zeros: TrailingZeros,
    /// Whether a plus is printed.
    pub sign: SignDisplay,
}

impl FigureStyle {
    /// Two decimals, rounded, without zeros at the end, with a sign only below zero.
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self {
            locale,
            decimals: Decimals::TWO,
            rounding: RoundingRule::HalfAwayFromZero,
            trailing_zeros: TrailingZeros::Drop,
            sign: SignDisplay::WhenNegative,
        }
    }
}

impl Default for FigureStyle {
    fn default() -> Self {
        Self::new(Locale::default())
    }
}

/// A count or amount, exact, with decimals only where it has them: `1.140`, `12,5`.
#[must_use]
pub fn print_quantity(quantity: Quantity, locale: Locale) -> String {
    figure(in_millionths(quantity), locale, TrailingZeros::Drop, SignDisplay::WhenNegative)
}

/// A difference of counts with its sign: `+217`, `−3`, `0`.
#[must_use]
pub fn print_signed_quantity(quantity: Quantity, locale: Locale) -> String {
    figure(in_millionths(quantity), locale, TrailingZeros::Drop, SignDisplay::Always)
}

/// A count for a field that is typed into: [`super::read_count`] gives exactly it back, without a question.
///
/// As [`print_quantity`], but 1,234 (one and 234 thousandths) is spelt `1,2340`, since `1,234` may also be a group.
/// A quantity below zero is printed too, though no count reads it.
#[must_use]
pub fn print_quantity_for_input(quantity: Quantity, locale: Locale) -> String {
    let mut text = print_quantity(quantity, locale);
    let thousandths = quantity.millionths() % (Quantity::SCALE / 1000) == 0;
    let three_decimals = thousandths && quantity.millionths() % (Quantity::SCALE / 100) != 0;
    let whole = quantity.abs().millionths() / Quantity::SCALE;
    if three_decimals && (1..1000).contains(&whole) {
        text.push('0');
    }
    text
}

/// A number on offer, spelt so that reading it again where it was asked for gives exactly it.
#[must_use]
pub fn print_reading(reading: Reading, locale: Locale) -> String {
    match reading {
        Reading::Count(quantity) => print_quantity_for_input(quantity, locale),
        Reading::Percentage(rounded) => print_percentage_for_input(rounded, locale),
    }
}

/// As [`print_rounded`], but 1140 is spelt `1140`, since `1.140` may also be a decimal of the other locale.
fn print_percentage_for_input(rounded: Rounded, locale: Locale) -> String {
    let text = print_rounded(rounded, locale, TrailingZeros::Keep);
    let one_group = (1_000..1_000_000).contains(&rounded.last_digits().unsigned_abs());
    if rounded.decimals() == Decimals::ZERO && one_group { text.replace(locale.group_mark(), "") } else { text }
}

/// A figure that is already rounded, without a unit.
#[must_use]
pub fn print_rounded(rounded: Rounded, locale: Locale, trailing_zeros: TrailingZeros) -> String {
    figure(rounded, locale, trailing_zeros, SignDisplay::WhenNegative)
}

/// A percentage: `128,93%`, without a space before the sign.
///
/// # Errors
/// [`CalcError::Overflow`] when the value has too many digits to round.
pub fn print_percentage(percentage: Percentage, style: &FigureStyle) -> Result<String, CalcError> {
    let mut text = styled(percentage.per_cent(), *style)?;
    text.push('%');
    Ok(text)
}

/// A number of percentage points, without their name: the language adds it.
///
/// # Errors
/// [`CalcError::Overflow`] when the value has too many digits to round.
pub fn print_points(points: PercentagePoints, style: &FigureStyle) -> Result<String, CalcError> {
    styled(points.points(), *style)
}

/// An average or any other ratio of quantities: `193,4`.
///
/// # Errors
/// [`CalcError::Overflow`] when the value has too many digits to round.
pub fn print_average(average: Fraction, style: &FigureStyle) -> Result<String, CalcError> {
    styled(average, *style)
}

/// The exact value for people: `1.934/15`, or a whole number alone.
#[must_use]
pub fn print_fraction_in(fraction: Fraction, locale: Locale) -> String {
    let whole = |value| print_rounded(Rounded::new(value, Decimals::ZERO), locale, TrailingZeros::Drop);
    let mut text = whole(fraction.numerator());
    if fraction.denominator() != 1 {
        text.push('/');
        text.push_str(&whole(fraction.denominator()));
    }
    text
}

/// The exact value for programs, in lowest terms: `1934/15`, `-7/2`, or a whole number alone: `120`.
#[must_use]
pub fn print_fraction(fraction: Fraction) -> String {
    let (numerator, denominator) = (fraction.numerator(), fraction.denominator());
    if denominator == 1 { numerator.to_string() } else { format!("{numerator}/{denominator}") }
}

/// The value for programs: a point, no groups, always all `decimals`: `128.933333`, `120.000000`. A half goes away
/// from zero.
///
/// # Errors
/// [`CalcError::Overflow`] when the value has too many digits to round.
pub fn print_decimal_plain(value: Fraction, decimals: Decimals) -> Result<String, CalcError> {
    let rounded = round(value, decimals, RoundingRule::HalfAwayFromZero)?;
    let (whole, fractional) = digits(rounded);
    let sign = if rounded.last_digits() < 0 { "-" } else { "" };
    Ok(if fractional.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fractional}") })
}

fn styled(value: Fraction, style: FigureStyle) -> Result<String, CalcError> {
    let rounded = round(value, style.decimals, style.rounding)?;
    Ok(figure(rounded, style.locale, style.trailing_zeros, style.sign))
}

const fn in_millionths(quantity: Quantity) -> Rounded {
    Rounded::new(quantity.millionths(), Decimals::SIX)
}

fn figure(rounded: Rounded, locale: Locale, trailing_zeros: TrailingZeros, sign: SignDisplay) -> String {
    let rounded = match trailing_zeros {
        TrailingZeros::Drop => rounded.without_trailing_zeros(),
        TrailingZeros::Keep => rounded,
    };
    let (whole, fractional) = digits(rounded);
    let mut text = String::with_capacity(whole.len() * 2 + fractional.len() + 4);
    if rounded.last_digits() < 0 {
        text.push('\u{2212}');
    } else if rounded.last_digits() > 0 && sign == SignDisplay::Always {
        text.push('+');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(locale.group_mark());
        }
        text.push(digit);
    }
    if !fractional.is_empty() {
        text.push(locale.decimal_mark());
        text.push_str(&fractional);
    }
    text
}

/// The digits before and after the decimal mark, without sign or marks.
fn digits(rounded: Rounded) -> (String, String) {
    let size = rounded.last_digits().unsigned_abs();
    let scale = rounded.decimals().scale().unsigned_abs();
    let width = usize::from(rounded.decimals().count());
    let fractional = if width == 0 { String::new() } else { format!("{:0width$}", size % scale) };
    ((size / scale).to_string(), fractional)
}
