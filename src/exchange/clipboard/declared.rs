//! Values that a program wrote beside what it shows.

use super::decimal;
use crate::calc::{Decimals, Quantity, RoundingRule, round};
use crate::number::Locale;

/// The declared value of a cell, if it is what the cell shows.
///
/// Programs declare dates as numbers of days, percentages as parts of one, errors as 0; none of these is a count. So the
/// digits that are shown must be the value's own, at most rounded, and no per cent sign may stand beside them.
pub(super) fn number_of(declared: &str, shown: &str) -> Option<Quantity> {
    let value = decimal::read(declared)?;
    if shown.is_empty() || shown.contains(['%', '‰', '/', ':']) {
        return None;
    }
    let shown_digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    if shown_digits.is_empty() {
        // A dash is how accountants write zero; a word is no number.
        return (value.is_zero() && !shown.contains(|it: char| it.is_alphabetic() || it == '#')).then_some(value);
    }
    let rounded_as_shown = |decimals| {
        round(value.to_fraction(), decimals, RoundingRule::HalfAwayFromZero)
            .is_ok_and(|rounded| rounded.last_digits().unsigned_abs().to_string() == significant(&shown_digits))
    };
    (0..=6).filter_map(Decimals::new).any(rounded_as_shown).then_some(value)
}

/// Digits without the zeros before them; a single zero for nothing but zeros.
fn significant(digits: &str) -> &str {
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() { "0" } else { bare }
}

/// Whose marks LibreOffice writes numbers with, from the language that begins its `sdnum`: `1066;0;#.##0` is Vietnamese.
#[must_use]
pub fn locale_of_number_format(sdnum: &str) -> Option<Locale> {
    match sdnum.split(';').next()?.trim() {
        "1066" => Some(Locale::Vietnamese),
        "1033" | "2057" => Some(Locale::English),
        _ => None,
    }
}

/// Whose marks Excel writes numbers with, from the styles in its HTML: `mso-displayed-decimal-separator:"\,"`.
#[must_use]
pub fn locale_of_styles(styles: &str) -> Option<Locale> {
    let (_, value) = styles.split_once("mso-displayed-decimal-separator")?;
    let value = value.trim_start_matches(|it: char| it.is_whitespace() || matches!(it, ':' | '"' | '\'' | '\\'));
    Locale::ALL.into_iter().find(|locale| value.starts_with(locale.decimal_mark()))
}

/// The number in the `data-sheets-value` of Google Sheets: `{"1":3,"3":1234.5}`, where 3 stands for a number.
#[must_use]
pub fn number_of_sheets_value(json: &str) -> Option<&str> {
    json.trim().strip_prefix(r#"{"1":3,"3":"#)?.split([',', '}']).next()
}
