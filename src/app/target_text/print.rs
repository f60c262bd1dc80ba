//! Target → text.

use crate::calc::{Decimals, Fraction, Percentage, Quantity, Rounded, Target, TargetKind};
use crate::i18n::Language;
use crate::number::{
    Locale, Reading, TrailingZeros, print_fraction_in, print_quantity, print_quantity_for_input, print_reading,
    print_rounded,
};

/// A target as a narrow cell shows it: `500`, `≥ 500`, `90–100`, `≤ 5`, `30/35`, `3–4% × 1.200 đầu năm`.
///
/// Exact: a rate that no decimal of six digits gives is a fraction, `10/3%`.
#[must_use]
pub fn print_target(target: &Target, language: Language) -> String {
    let locale = language.locale();
    let rate = |rate: Percentage| {
        in_millionths(rate).map_or_else(
            || print_fraction_in(rate.per_cent(), locale),
            |rounded| print_rounded(rounded, locale, TrailingZeros::Drop),
        )
    };
    printed(target, language, |count| print_quantity(count, locale), rate)
}

/// A target for a cell that is typed into: [`super::read_target`] gives exactly it back, without a question and
/// whatever bases are known.
///
/// As [`print_target`], but numbers that could also be read in another way are spelt so that they cannot.
#[must_use]
pub fn print_target_for_input(target: &Target, language: Language) -> String {
    let locale = language.locale();
    printed(target, language, |count| print_quantity_for_input(count, locale), |rate| rate_for_input(rate, locale))
}

fn printed(
    target: &Target,
    language: Language,
    count: impl Fn(Quantity) -> String,
    rate: impl Fn(Percentage) -> String,
) -> String {
    match target.kind() {
        TargetKind::Exactly(exactly) => count(exactly),
        TargetKind::AtLeast(least) => format!("≥ {}", count(least)),
        TargetKind::AtMost(most) => format!("≤ {}", count(most)),
        TargetKind::Between { low, high } => format!("{}–{}", count(low), count(high)),
        TargetKind::Coverage { required, of } => format!("{}/{}", count(required), count(of)),
        TargetKind::Rate { low, high, base, of } => {
            let high = high.map(|high| format!("–{}", rate(high))).unwrap_or_default();
            format!("{}{high}% × {} {}", rate(low), count(base), (language.words().target.base)(of))
        }
    }
}

fn rate_for_input(rate: Percentage, locale: Locale) -> String {
    let exact = rate.per_cent();
    in_millionths(rate).map_or_else(
        || format!("{}/{}", exact.numerator(), exact.denominator()),
        |rounded| print_reading(Reading::Percentage(rounded.without_trailing_zeros()), locale),
    )
}

/// The number of per cent with six decimals, where that is exact and within what is read.
fn in_millionths(rate: Percentage) -> Option<Rounded> {
    let millionths = Fraction::whole(Quantity::SCALE).and_then(|scale| rate.per_cent().times(scale)).ok()?;
    let whole = (millionths.denominator() == 1).then(|| millionths.numerator())?;
    Quantity::from_millionths(whole).ok().map(|quantity| Rounded::new(quantity.millionths(), Decimals::SIX))
}
