//! Figures of findings as they are printed.

use crate::calc::{BothRoundings, CalcError, Decimals, Fraction, Rounded, RoundingRule, round};
use crate::i18n::{CheckRoomWords, Language, Way};
use crate::number::{TrailingZeros, print_rounded};
use crate::report::{Finding, FindingKind, PrintedValue};

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    PerCent,
    Points,
    Times,
    Count,
}

impl Unit {
    pub(super) const fn of(printed: PrintedValue) -> Self {
        match printed {
            PrintedValue::Percent(_) => Self::PerCent,
            PrintedValue::Points(_) => Self::Points,
            PrintedValue::Times(_) => Self::Times,
            PrintedValue::Count(_) | PrintedValue::Fraction { .. } | PrintedValue::Range { .. } => Self::Count,
        }
    }

    /// Digits with what they count. `power` is the power of ten that a word after them stands for.
    pub(super) fn put(self, digits: &str, power: u8, words: &CheckRoomWords) -> String {
        match self {
            Self::PerCent => [digits, "%"].concat(),
            Self::Points => (words.points)(digits),
            Self::Times => (words.times)(digits),
            Self::Count => (words.scaled)(power, digits),
        }
    }
}

/// How a printed figure is given: its decimals.
pub(super) const fn decimals_of(printed: PrintedValue) -> Decimals {
    match printed {
        PrintedValue::Percent(rounded)
        | PrintedValue::Points(rounded)
        | PrintedValue::Count(rounded)
        | PrintedValue::Times(rounded)
        | PrintedValue::Range { low: rounded, .. } => rounded.decimals(),
        PrintedValue::Fraction { .. } => Decimals::ZERO,
    }
}

/// The exact value, all of it where six decimals hold it; otherwise four decimals and the sign that more follow.
///
/// # Errors
/// [`CalcError::Overflow`] for a value of too many digits.
pub(super) fn print_exact(exact: Fraction, printed: PrintedValue, language: Language) -> Result<String, CalcError> {
    let locale = language.locale();
    let whole = round(exact, Decimals::SIX, RoundingRule::Truncate)?;
    if whole.value()? == exact {
        return Ok(print_rounded(whole, locale, TrailingZeros::Drop));
    }
    let more = decimals_of(printed).count().saturating_add(2).clamp(4, 6);
    let cut = round(exact, Decimals::new(more).unwrap_or(Decimals::SIX), RoundingRule::Truncate)?;
    Ok([print_rounded(cut, locale, TrailingZeros::Keep).as_str(), "…"].concat())
}

/// The way a difference goes: a fall is growth below zero, an excess below zero is missing.
pub(super) const fn way_of(kind: FindingKind, is_negative: bool) -> Option<Way> {
    match (kind, is_negative) {
        (FindingKind::Excess, false) | (FindingKind::Shortfall, true) => Some(Way::Exceeds),
        (FindingKind::Excess, true) | (FindingKind::Shortfall, false) => Some(Way::Short),
        (FindingKind::Growth, false) => Some(Way::Grows),
        (FindingKind::Growth, true) => Some(Way::Falls),
        (
            FindingKind::Attainment
            | FindingKind::Share
            | FindingKind::Rate
            | FindingKind::Average
            | FindingKind::Ratio
            | FindingKind::Sum
            | FindingKind::ImpliedTarget
            | FindingKind::Range,
            _,
        ) => None,
    }
}

/// A rounded figure of the finding's kind: `vượt 28,93%`, `giảm 5%`, `193,4`.
pub(super) fn print_claimed(finding: &Finding, rounded: Rounded, power: u8, language: Language) -> String {
    let words = &language.words().check_room;
    let unit = Unit::of(finding.printed.value);
    let digits = |rounded| print_rounded(rounded, language.locale(), TrailingZeros::Keep);
    match way_of(finding.kind, rounded.last_digits() < 0) {
        Some(way) => {
            let size = Rounded::new(rounded.last_digits().checked_abs().unwrap_or(i128::MAX), rounded.decimals());
            (words.way)(way, &unit.put(&digits(size), power, words))
        }
        None => unit.put(&digits(rounded), power, words),
    }
}

/// What the figure should be, by both rules, with both ends of a range.
pub(super) fn print_should_be(
    finding: &Finding,
    both: BothRoundings,
    high: Option<Fraction>,
    power: u8,
    language: Language,
) -> String {
    let words = language.words();
    let print = |low: Rounded, rule: RoundingRule| {
        let low_text = print_claimed(finding, low, power, language);
        let high = match finding.printed.value {
            PrintedValue::Range { high: printed, .. } => {
                high.and_then(|high| round(high, printed.decimals(), rule).ok())
            }
            PrintedValue::Percent(_)
            | PrintedValue::Points(_)
            | PrintedValue::Count(_)
            | PrintedValue::Times(_)
            | PrintedValue::Fraction { .. } => None,
        };
        match high {
            Some(high) => (words.check_room.range)(&low_text, &print_claimed(finding, high, power, language)),
            None => low_text,
        }
    };
    (words.check.should_be)(
        &print(both.half_up, RoundingRule::HalfAwayFromZero),
        &print(both.truncated, RoundingRule::Truncate),
    )
}
