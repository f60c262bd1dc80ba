//! What scripts pass in.

use js_sys::{BigInt, Number, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::error::ScriptError;
use crate::app::FigureSettings;
use crate::calc::{Decimals, Quantity, Rounded, RoundingRule};
use crate::i18n::Language;
use crate::number::{
    FigureStyle, Locale, ReadError, ReadErrorKind, Reading, read_plain_count, read_printed_percentage,
};

/// The object that a script passes to a function. A field that is null or undefined is not there.
pub(super) struct Input(Object);

impl Input {
    /// # Errors
    /// [`ScriptError::Shape`] for anything but an object.
    pub(super) fn of(value: JsValue) -> Result<Self, ScriptError> {
        value.dyn_into().map(Self).map_err(|_| ScriptError::expected("", |words| words.object_expected))
    }

    /// As [`Input::of`], and without fields where nothing is passed.
    pub(super) fn of_optional(value: JsValue) -> Result<Self, ScriptError> {
        if value.is_undefined() || value.is_null() { Ok(Self(Object::new())) } else { Self::of(value) }
    }

    fn value(&self, field: &str) -> Option<JsValue> {
        // Only a getter that throws refuses.
        let value = Reflect::get(&self.0, &JsValue::from_str(field)).ok()?;
        if value.is_undefined() || value.is_null() { None } else { Some(value) }
    }

    pub(super) fn number(&self, field: &'static str) -> Result<Option<NumberInput>, ScriptError> {
        self.value(field).map(|value| NumberInput::of(&value, field)).transpose()
    }

    /// A number that must be there.
    pub(super) fn needed_number(&self, field: &'static str) -> Result<NumberInput, ScriptError> {
        self.number(field)?.ok_or(ScriptError::Missing(field))
    }

    /// A number for each entry of a list, where it is one; a null in it is no number.
    pub(super) fn numbers(&self, field: &'static str) -> Result<Option<Numbers>, ScriptError> {
        let Some(value) = self.value(field) else { return Ok(None) };
        if !value.is_object() {
            return NumberInput::of(&value, field).map(|number| Some(Numbers::One(number)));
        }
        let refused = || ScriptError::expected(field, |words| words.bounds_expected);
        let entries = js_sys::try_iter(&value).map_err(|_| refused())?.ok_or_else(refused)?;
        let mut each = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|_| refused())?;
            let blank = entry.is_undefined() || entry.is_null();
            each.push(if blank { None } else { Some(NumberInput::of(&entry, field)?) });
        }
        Ok(Some(Numbers::Each(each)))
    }

    pub(super) fn text(&self, field: &'static str) -> Result<Option<String>, ScriptError> {
        let text =
            |value: JsValue| value.as_string().ok_or_else(|| ScriptError::expected(field, |words| words.text_expected));
        self.value(field).map(text).transpose()
    }

    /// In which language figures and words are printed.
    pub(super) fn language(&self) -> Result<Language, ScriptError> {
        match self.text("locale")? {
            None => Ok(Language::default()),
            Some(tag) => Language::from_tag(&tag).ok_or(ScriptError::Unknown("locale", tag)),
        }
    }

    pub(super) fn locale(&self) -> Result<Locale, ScriptError> {
        self.language().map(Language::locale)
    }

    /// How figures are printed, whatever the locale.
    pub(super) fn settings(&self) -> Result<FigureSettings, ScriptError> {
        let settings = FigureSettings::default();
        let settings = match self.number("decimals")? {
            None => settings,
            Some(number) => {
                let offered = u8::try_from(number.whole("decimals")?).ok().and_then(Decimals::new);
                let offered = offered.filter(|decimals| *decimals <= Decimals::THREE);
                settings.with_decimals(offered.ok_or(ScriptError::Unknown("decimals", number.text))?)
            }
        };
        match self.text("rounding")?.as_deref() {
            None | Some("half_up") => Ok(settings.with_rounding(RoundingRule::HalfAwayFromZero)),
            Some("truncate") => Ok(settings.with_rounding(RoundingRule::Truncate)),
            Some(other) => Err(ScriptError::Unknown("rounding", other.to_owned())),
        }
    }

    /// How figures are printed.
    pub(super) fn style(&self) -> Result<FigureStyle, ScriptError> {
        Ok(self.settings()?.style(self.locale()?))
    }

    /// How figures and words are printed.
    pub(super) fn print(&self) -> Result<Print, ScriptError> {
        Ok(Print { language: self.language()?, style: self.style()? })
    }
}

/// How figures and words are printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Print {
    pub(super) language: Language,
    pub(super) style: FigureStyle,
}

/// One number, or one for each.
#[derive(Debug)]
pub(super) enum Numbers {
    /// In their order; null means none.
    Each(Vec<Option<NumberInput>>),
    /// The same for all.
    One(NumberInput),
}

/// A number as scripts write it, as its decimal text: a JavaScript number, a `BigInt`, or a decimal string.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct NumberInput {
    text: String,
    /// Whether it was a string, which may follow a locale where a printed figure is asked for.
    typed: bool,
}

impl NumberInput {
    fn of(value: &JsValue, field: &str) -> Result<Self, ScriptError> {
        if let Some(text) = value.as_string() {
            return Ok(Self { text, typed: true });
        }
        // JavaScript writes the shortest text that stands for the number, which is what its writer meant.
        let number = value.dyn_ref::<Number>().and_then(|number| number.to_string_with_radix(10).ok());
        let text = number.or_else(|| value.dyn_ref::<BigInt>().and_then(|number| number.to_string(10).ok()));
        let text = text.ok_or_else(|| ScriptError::expected(field, |words| words.number_expected))?;
        Ok(Self { text: text.into(), typed: false })
    }

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
