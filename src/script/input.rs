//! What scripts pass in.

use std::fmt;

use serde::de::Visitor;
use serde::{Deserialize, Deserializer};

use super::error::ScriptError;
use crate::app::FigureSettings;
use crate::calc::{Decimals, Quantity, Rounded, RoundingRule};
use crate::i18n::Language;
use crate::number::{
    FigureStyle, Locale, ReadError, ReadErrorKind, Reading, read_plain_count, read_printed_percentage,
};

/// A number as scripts write it, as its decimal text: a JavaScript number, a `BigInt`, or a decimal string.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NumberInput {
    text: String,
    /// Whether it was a string, which may follow a locale where a printed figure is asked for.
    typed: bool,
}

impl<'de> Deserialize<'de> for NumberInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = NumberInput;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Language::En.words().error.number_expected)
    }

    fn visit_i64<E>(self, number: i64) -> Result<NumberInput, E> {
        Ok(NumberInput { text: number.to_string(), typed: false })
    }

    fn visit_u64<E>(self, number: u64) -> Result<NumberInput, E> {
        Ok(NumberInput { text: number.to_string(), typed: false })
    }

    // The shortest text that stands for the number is what its writer meant.
    fn visit_f64<E>(self, number: f64) -> Result<NumberInput, E> {
        Ok(NumberInput { text: number.to_string(), typed: false })
    }

    fn visit_str<E>(self, text: &str) -> Result<NumberInput, E> {
        Ok(NumberInput { text: text.to_owned(), typed: true })
    }
}

impl NumberInput {
    /// The number as a count; blank text is no number.
    pub(super) fn count(&self, field: &'static str) -> Result<Option<Quantity>, ScriptError> {
        read_plain_count(&self.text).map_err(|error| ScriptError::Read(field, error))
    }

    /// The number as a whole count.
    pub(super) fn whole(&self, field: &'static str) -> Result<i128, ScriptError> {
        let count = self.count(field)?.ok_or(ScriptError::Missing(field))?;
        count.as_whole().ok_or(ScriptError::Calc(field, crate::calc::CalcError::NotWhole))
    }

    /// The number as a printed figure with its decimals. Text is read in the locale; text that only the other way of
    /// writing explains (`"28.93"` in Vietnamese) is taken so, and what can be read in two ways is refused.
    pub(super) fn printed(&self, field: &'static str, locale: Locale) -> Result<Rounded, ScriptError> {
        let locale = if self.typed { locale } else { Locale::English };
        match read_printed_percentage(&self.text, locale) {
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
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct StyleInput<'i> {
    pub(super) locale: Option<&'i str>,
    pub(super) decimals: Option<&'i NumberInput>,
    pub(super) rounding: Option<&'i str>,
}

/// How figures and words are printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Print {
    pub(super) language: Language,
    pub(super) style: FigureStyle,
}

/// The second argument of functions of a plan.
#[derive(Debug, Default, Deserialize)]
pub(super) struct StyleOptions {
    locale: Option<String>,
    decimals: Option<NumberInput>,
    rounding: Option<String>,
}

impl StyleOptions {
    pub(super) fn print(&self) -> Result<Print, ScriptError> {
        let input = StyleInput {
            locale: self.locale.as_deref(),
            decimals: self.decimals.as_ref(),
            rounding: self.rounding.as_deref(),
        };
        Ok(Print { language: input.language()?, style: input.style()? })
    }
}

impl StyleInput<'_> {
    fn language(&self) -> Result<Language, ScriptError> {
        match self.locale {
            None => Ok(Language::default()),
            Some(tag) => Language::from_tag(tag).ok_or_else(|| ScriptError::Unknown("locale", tag.to_owned())),
        }
    }

    pub(super) fn locale(&self) -> Result<Locale, ScriptError> {
        self.language().map(Language::locale)
    }

    pub(super) fn style(&self) -> Result<FigureStyle, ScriptError> {
        let settings = FigureSettings::default();
        let settings = match self.decimals {
            None => settings,
            Some(number) => {
                let offered = u8::try_from(number.whole("decimals")?).ok().and_then(Decimals::new);
                let offered = offered.filter(|decimals| *decimals <= Decimals::THREE);
                settings.with_decimals(offered.ok_or_else(|| ScriptError::Unknown("decimals", number.text.clone()))?)
            }
        };
        let settings = match self.rounding {
            None | Some("half_up") => settings.with_rounding(RoundingRule::HalfAwayFromZero),
            Some("truncate") => settings.with_rounding(RoundingRule::Truncate),
            Some(other) => return Err(ScriptError::Unknown("rounding", other.to_owned())),
        };
        Ok(settings.style(self.locale()?))
    }
}
