//! What scripts pass in.

use serde::Deserialize;

use super::error::ScriptError;
use crate::app::FigureSettings;
use crate::calc::{Decimals, Quantity, Rounded, RoundingRule};
use crate::i18n::Language;
use crate::number::{FigureStyle, Locale, ReadError, ReadErrorKind, Reading, read_plain_count, read_printed_percentage};

/// A number as scripts write it: a JavaScript number, a `BigInt`, or a decimal string.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub(super) enum NumberInput {
    /// A whole number that JavaScript keeps exactly.
    Whole(i64),
    /// Any other number; its shortest decimal spelling is what was meant.
    Decimal(f64),
    /// `"1234.5"`: digits with an optional point, whatever the locale.
    Text(String),
}

impl NumberInput {
    /// The number as text with a decimal point and no groups.
    fn plain(&self) -> String {
        match self {
            Self::Whole(number) => number.to_string(),
            Self::Decimal(number) => number.to_string(),
            Self::Text(text) => text.clone(),
        }
    }

    /// The number as a count; blank text is no number.
    pub(super) fn count(&self, field: &'static str) -> Result<Option<Quantity>, ScriptError> {
        read_plain_count(&self.plain()).map_err(|error| ScriptError::Read(field, error))
    }

    /// The number as a whole count.
    pub(super) fn whole(&self, field: &'static str) -> Result<i128, ScriptError> {
        let count = self.count(field)?.ok_or(ScriptError::Missing(field))?;
        count.as_whole().ok_or(ScriptError::Calc(field, crate::calc::CalcError::NotWhole))
    }

    /// The number as a printed figure with its decimals. Text is read in the locale; text that only the other way of
    /// writing explains (`"28.93"` in Vietnamese) is taken so, and what can be read in two ways is refused.
    pub(super) fn printed(&self, field: &'static str, locale: Locale) -> Result<Rounded, ScriptError> {
        let (text, locale) = match self {
            Self::Whole(_) | Self::Decimal(_) => (self.plain(), Locale::English),
            Self::Text(text) => (text.clone(), locale),
        };
        match read_printed_percentage(&text, locale) {
            Ok(Some(printed)) => Ok(printed),
            Ok(None) => Err(ScriptError::Missing(field)),
            Err(error) => foreign(&error).ok_or(ScriptError::Read(field, error)),
        }
    }
}

fn foreign(error: &ReadError) -> Option<Rounded> {
    match (error.kind, error.readings.as_slice()) {
        (ReadErrorKind::ForeignMarks { .. }, [Reading::Percentage(printed)]) => Some(*printed),
        _ => None,
    }
}

/// How a call wants its figures printed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct StyleInput {
    locale: Option<String>,
    decimals: Option<NumberInput>,
    rounding: Option<String>,
}

impl StyleInput {
    pub(super) fn locale(&self) -> Result<Locale, ScriptError> {
        match &self.locale {
            None => Ok(Language::default().locale()),
            Some(tag) => Language::from_tag(tag)
                .map(Language::locale)
                .ok_or_else(|| ScriptError::Unknown("locale", tag.clone())),
        }
    }

    pub(super) fn style(&self) -> Result<FigureStyle, ScriptError> {
        let settings = FigureSettings::default();
        let settings = match &self.decimals {
            None => settings,
            Some(number) => {
                let offered = u8::try_from(number.whole("decimals")?).ok().and_then(Decimals::new);
                let offered = offered.filter(|decimals| *decimals <= Decimals::THREE);
                settings.with_decimals(offered.ok_or_else(|| ScriptError::Unknown("decimals", number.plain()))?)
            }
        };
        let settings = match self.rounding.as_deref() {
            None | Some("half_up") => settings.with_rounding(RoundingRule::HalfAwayFromZero),
            Some("truncate") => settings.with_rounding(RoundingRule::Truncate),
            Some(other) => return Err(ScriptError::Unknown("rounding", other.to_owned())),
        };
        Ok(settings.style(self.locale()?))
    }
}
