//! Exact numbers in JSON.

use crate::calc::{Fraction, Quantity};
use crate::json::{JsonError, Reader, Writer};

/// A quantity: an integer as far as every reader of JSON keeps it exact, otherwise a string of decimal digits. A
/// number with a decimal mark is refused, because readers round it.
#[derive(Clone, Copy)]
pub(super) struct Number(pub(super) Quantity);

/// The largest whole number that JavaScript keeps exact.
const EXACT_IN_JSON: i128 = (1 << 53) - 1;

pub(super) fn write(writer: &mut Writer, Number(quantity): Number) {
    match quantity.as_whole().filter(|whole| whole.abs() <= EXACT_IN_JSON).map(i64::try_from) {
        Some(Ok(whole)) => writer.whole(whole),
        Some(Err(_)) | None => writer.text(&decimal(quantity)),
    }
}

pub(super) fn read(reader: &mut Reader<'_>) -> Result<Number, JsonError> {
    let quantity = if reader.is_text() { read_decimal(&reader.text()?) } else { Quantity::whole(reader.whole()?).ok() };
    quantity.map(Number).ok_or_else(|| reader.shape())
}

/// `-12.5`: a dot before the decimals, no trailing zeros, no group separators.
pub(super) fn decimal(quantity: Quantity) -> String {
    let sign = if quantity.is_negative() { "-" } else { "" };
    let millionths = quantity.millionths().unsigned_abs();
    let scale = Quantity::SCALE.unsigned_abs();
    let decimals = format!("{:06}", millionths % scale);
    let decimals = decimals.trim_end_matches('0');
    let dot = if decimals.is_empty() { "" } else { "." };
    format!("{sign}{}{dot}{decimals}", millionths / scale)
}

/// Reads what [`decimal`] writes, with up to six decimals.
pub(super) fn read_decimal(text: &str) -> Option<Quantity> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (units, decimals) = digits.split_once('.').map_or((digits, None), |(units, decimals)| (units, Some(decimals)));
    let fraction = match decimals {
        None => 0,
        Some(decimals) if (1..=6).contains(&decimals.len()) => digits_of(&format!("{decimals:0<6}"))?,
        Some(_) => return None,
    };
    let millionths = digits_of(units)?.checked_mul(Quantity::SCALE)?.checked_add(fraction)?;
    Quantity::from_millionths(millionths.checked_mul(sign)?).ok()
}

/// `7/2`, or `3` where nothing is left over.
pub(super) fn ratio(fraction: Fraction) -> String {
    if fraction.denominator() == 1 {
        fraction.numerator().to_string()
    } else {
        format!("{}/{}", fraction.numerator(), fraction.denominator())
    }
}

/// Reads what [`ratio`] writes, if it is not below zero; a decimal is read too.
pub(super) fn read_ratio(text: &str) -> Option<Fraction> {
    match text.split_once('/') {
        Some((numerator, denominator)) => Fraction::new(digits_of(numerator)?, digits_of(denominator)?).ok(),
        None => digits_of(text)
            .and_then(|whole| Fraction::whole(whole).ok())
            .or_else(|| read_decimal(text).filter(|quantity| !quantity.is_negative()).map(Quantity::to_fraction)),
    }
}

fn digits_of(text: &str) -> Option<i128> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
