//! The value of one number of the text.

use crate::calc::{Decimals, Quantity, Rounded, RoundingRule, round};
use crate::number::{Locale, ReadErrorKind, Reading, read_count, read_printed_percentage};

/// A count with the digits it was printed with, and those of the other reading where there are two. `whole` says that
/// only whole numbers make sense. `None` for what is no number of this kind; a number with the other locale's marks is
/// read where only one reading makes sense.
pub(super) fn count(text: &str, locale: Locale, whole: bool) -> Option<(Quantity, Rounded, Option<Rounded>)> {
    // A group that was torn off (`1 .140`) belongs to its number.
    let mended = text.contains(' ').then(|| text.replace(" .", ".").replace(" ,", ","));
    let text = mended.as_deref().unwrap_or(text);
    let mut other = None;
    let value = match read_count(text, locale) {
        Ok(value) => value?,
        Err(error) => match (error.kind, error.readings.as_slice()) {
            (ReadErrorKind::ForeignMarks { .. }, [Reading::Count(value)]) if value.as_whole().is_some() => *value,
            (ReadErrorKind::Ambiguous { .. }, [Reading::Count(own), Reading::Count(foreign)]) => {
                let (value, second) = if whole { (*foreign, *own) } else { (*own, *foreign) };
                other = Some(second);
                value
            }
            _ => return None,
        },
    };
    let behind = text.rsplit_once(locale.decimal_mark()).map_or(0, |(_, behind)| behind.len());
    let decimals = |value: Quantity| {
        if value.as_whole().is_some() && (whole || behind == 0) {
            Some(Decimals::ZERO)
        } else {
            Decimals::new(u8::try_from(behind).ok()?)
        }
    };
    let printed = |value: Quantity| round(value.to_fraction(), decimals(value)?, RoundingRule::HalfAwayFromZero).ok();
    Some((value, printed(value)?, other.and_then(printed)))
}

/// A percentage with the digits it was printed with. Of two readings the one with decimals, since few print
/// 128.933 per cent; the other one beside it.
pub(super) fn percentage(text: &str, locale: Locale) -> Option<(Rounded, Option<Rounded>)> {
    match read_printed_percentage(text, locale) {
        Ok(value) => value.map(|value| (value, None)),
        Err(error) => match (error.kind, error.readings.as_slice()) {
            (ReadErrorKind::ForeignMarks { .. }, [Reading::Percentage(value)]) => Some((*value, None)),
            (ReadErrorKind::Ambiguous { .. }, [Reading::Percentage(own), Reading::Percentage(decimals)]) => {
                Some((*decimals, Some(*own)))
            }
            _ => None,
        },
    }
}

/// A printed figure as a quantity; `None` beyond what is kept exact.
pub(super) fn quantity(printed: Rounded) -> Option<Quantity> {
    let factor = Quantity::SCALE.checked_div(printed.decimals().scale())?;
    Quantity::from_millionths(printed.last_digits().checked_mul(factor)?).ok()
}

/// A quantity times a power of ten.
pub(super) fn scaled(value: Quantity, power: u8) -> Option<Quantity> {
    let factor = 10_i128.checked_pow(u32::from(power))?;
    Quantity::from_millionths(value.millionths().checked_mul(factor)?).ok()
}

/// A calendar year, if the number is one and is written like one.
pub(super) fn year(text: &str) -> Option<u16> {
    let plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let value = text.parse().ok()?;
    (plain && (1900..=2100).contains(&value)).then_some(value)
}

/// A small whole number without marks.
pub(super) fn small(text: &str) -> Option<u16> {
    if text.len() <= 4 { text.parse().ok() } else { None }
}
