//! Reading: what was typed → a number, a question or a refusal.
//!
//! Spaces around the number and invisible characters anywhere are passed over. A number is plain digits, or groups
//! of three with one kind of group mark (the locale's, or a space: common, no-break, narrow no-break, thin, figure),
//! then the locale's decimal mark and decimals. A leading `+` and leading zeros are allowed.
//!
//! Half-typed numbers are read as what they are so far: `12,` is 12, `,5` is 0,5. A point or comma at the very end,
//! which may also be the sentence's, has no digits to group or to divide off: it changes nothing.

mod cursor;
mod marks;
mod parts;
mod tail;
mod words;

use std::num::NonZeroU64;
use std::ops::Range;

pub use self::cursor::is_invisible;

use self::cursor::Cursor;
use self::marks::{Body, Style};
use self::parts::Parts;
use self::tail::Tail;
use super::{Locale, ReadError, ReadErrorKind, Reading};
use crate::calc::{Percentage, Quantity, Rounded};

/// Reads a count or an amount.
///
/// Nothing but spaces and invisible characters is `None`, which is not zero. `1.140` in Vietnamese is 1140;
/// `1,140` may be 1,14 or 1140 and is asked; `0,140` and `1,1400` can only be decimals.
///
/// ```
/// use chi_tieu::{calc::Quantity, number::{Locale, read_count}};
/// let members = Quantity::whole(1140)?;
/// assert_eq!(read_count("1.140", Locale::Vietnamese), Ok(Some(members)));
/// assert_eq!(read_count(" ", Locale::Vietnamese), Ok(None));
/// let asked = read_count("1,140", Locale::Vietnamese).unwrap_err();
/// assert_eq!(asked.readings.len(), 2);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`ReadError`] with the reason, the place and, where the text has a likely meaning, the readings to offer.
/// A count is never below zero.
pub fn read_count(text: &str, locale: Locale) -> Result<Option<Quantity>, ReadError> {
    count(text, Spelling::In { locale, wanted: Wanted::Count })
}

/// Reads a count as programs write it: digits and at most one point, whatever the page's language.
///
/// `1.140` is 1.14 without question; groups, commas and exponents are refused.
///
/// # Errors
/// As [`read_count`], but never a question.
pub fn read_plain_count(text: &str) -> Result<Option<Quantity>, ReadError> {
    count(text, Spelling::Plain)
}

/// Reads a whole number of at least one, such as a number of years.
///
/// # Errors
/// As [`read_count`]; [`ReadErrorKind::NotWhole`] and [`ReadErrorKind::Zero`] besides. Only readings that are whole
/// and at least one are offered.
pub fn read_whole(text: &str, locale: Locale) -> Result<Option<NonZeroU64>, ReadError> {
    let refused = |kind| ReadError { kind, span: visible_span(text), readings: Vec::new() };
    match read_count(text, locale) {
        Ok(None) => Ok(None),
        Ok(Some(quantity)) => at_least_one(quantity).map(Some).map_err(refused),
        Err(mut error) => {
            error.readings.retain(|reading| match reading {
                Reading::Count(quantity) => at_least_one(*quantity).is_ok(),
                Reading::Percentage(_) => false,
            });
            // A question with no answer left is none.
            let closed = error.kind.asks() && error.readings.is_empty();
            Err(if closed { refused(ReadErrorKind::NotWhole) } else { error })
        }
    }
}

/// Reads the value of a percentage, with or without `%`; a space may stand before the sign.
///
/// Three decimals are usual here: `128,933` in Vietnamese is the decimal, and `128.933`, which may be the whole number
/// or a decimal of the other locale, is asked. `1.140,5` and `1.140.000` can only be groups, `0.933` only a decimal.
///
/// # Errors
/// As [`read_count`]; never below zero.
pub fn read_percentage(text: &str, locale: Locale) -> Result<Option<Percentage>, ReadError> {
    percentage(text, locale, false, |parts| {
        parts::quantity(parts).map(|quantity| Percentage::from_per_cent(quantity.to_fraction()))
    })
}

/// Reads a percentage as a printed figure that keeps its number of decimals: `28,90%` is 2890 hundredths.
///
/// # Errors
/// As [`read_percentage`]; more than six decimals are refused even when they are zeros, since they say how exact the
/// figure claims to be.
pub fn read_printed_percentage(text: &str, locale: Locale) -> Result<Option<Rounded>, ReadError> {
    percentage(text, locale, false, parts::figure)
}

/// Reads a printed percentage that may be below zero, such as a growth: `−3,5%`.
///
/// Minus is U+2212, a hyphen or an en dash.
///
/// # Errors
/// As [`read_printed_percentage`], without [`ReadErrorKind::Negative`].
pub fn read_signed_percentage(text: &str, locale: Locale) -> Result<Option<Rounded>, ReadError> {
    percentage(text, locale, true, parts::figure)
}

/// Which marks are believed.
#[derive(Clone, Copy)]
enum Spelling {
    /// A point before the decimals, no groups.
    Plain,
    /// The locale's; what is wanted says when the other's are as likely.
    In { locale: Locale, wanted: Wanted },
}

/// A text taken apart, before its marks are understood.
struct Scanned {
    minus: Option<Range<usize>>,
    body: Body,
    tail: Tail,
}

/// What the marks say: one number, or a question.
enum Understood<'b> {
    One(Parts<'b>),
    Asked { kind: ReadErrorKind, span: Range<usize>, options: Vec<Parts<'b>> },
}

impl<'b> Understood<'b> {
    fn options(&self) -> &[Parts<'b>] {
        match self {
            Self::One(parts) => std::slice::from_ref(parts),
            Self::Asked { options, .. } => options,
        }
    }

    /// The number as `exact` makes it, or the error with what can be offered.
    fn settle<T>(
        self,
        body: &Body,
        wanted: Wanted,
        exact: impl Fn(Parts<'_>) -> Result<T, ReadErrorKind>,
    ) -> Result<T, ReadError> {
        let refused = |kind, parts: Parts<'_>| {
            let nearest = if kind == ReadErrorKind::TooManyDecimals { parts.to_six_decimals() } else { None };
            let reading = nearest.and_then(|nearest| wanted.reading_of_six_decimals(nearest));
            ReadError { kind, span: body.span(), readings: reading.into_iter().collect() }
        };
        match self {
            Self::One(parts) => exact(parts).map_err(|kind| refused(kind, parts)),
            Self::Asked { kind, span, options } => {
                let offered = options.into_iter().map(|parts| wanted.reading(parts).map_err(|why| refused(why, parts)));
                Err(ReadError { kind, span, readings: offered.collect::<Result<_, _>>()? })
            }
        }
    }
}

/// What is asked for, and so what is offered.
#[derive(Clone, Copy)]
enum Wanted {
    Count,
    Percentage,
}

impl Wanted {
    /// Whether the locale's reading has to be asked for, as the other locale's is another number and as likely. A group
    /// is likely in a count and three decimals in a percentage; where the locale's reading is the likely one, it is
    /// believed.
    const fn may_be_either(self, own: Parts<'_>, foreign: Parts<'_>) -> bool {
        match self {
            Self::Count => own.has_decimals() && !foreign.has_decimals(),
            Self::Percentage => !own.has_decimals() && foreign.has_decimals(),
        }
    }

    fn reading(self, parts: Parts<'_>) -> Result<Reading, ReadErrorKind> {
        match self {
            Self::Count => parts::quantity(parts).map(Reading::Count),
            Self::Percentage => parts::figure(parts).map(Reading::Percentage),
        }
    }

    fn reading_of_six_decimals(self, rounded: Rounded) -> Option<Reading> {
        match self {
            Self::Count => Quantity::from_millionths(rounded.last_digits()).ok().map(Reading::Count),
            // Rounding away from zero may have passed the limit.
            Self::Percentage => parts::is_in_range(rounded).then_some(Reading::Percentage(rounded)),
        }
    }
}

fn count(text: &str, spelling: Spelling) -> Result<Option<Quantity>, ReadError> {
    let Some(Scanned { minus, body, tail }) = scan(text)? else { return Ok(None) };
    if let Some(span) = minus {
        return Err(ReadError { kind: ReadErrorKind::Negative, span, readings: Vec::new() });
    }
    let understood = understand(&body, spelling, false)?;
    let multiplied = |factor| {
        let offer = |option: &Parts<'_>| parts::quantity(*option).ok().and_then(|quantity| times(quantity, factor));
        understood.options().iter().filter_map(offer).map(Reading::Count).collect()
    };
    let (kind, span, readings) = match tail {
        Tail::End => {
            return understood.settle(&body, Wanted::Count, parts::quantity).map(Some);
        }
        Tail::Percent(span) => (ReadErrorKind::PercentInCount, span, Vec::new()),
        Tail::Scale { scale, span, complete } => {
            (ReadErrorKind::ScaleWord { scale }, span, if complete { multiplied(scale.factor()) } else { Vec::new() })
        }
        Tail::Currency { span, complete } => {
            (ReadErrorKind::Currency, span, if complete { multiplied(1) } else { Vec::new() })
        }
        Tail::Refused(kind, span) => (kind, span, Vec::new()),
    };
    Err(ReadError { kind, span, readings })
}

fn percentage<T>(
    text: &str,
    locale: Locale,
    signed: bool,
    exact: impl Fn(Parts<'_>) -> Result<T, ReadErrorKind>,
) -> Result<Option<T>, ReadError> {
    let Some(Scanned { minus, body, tail }) = scan(text)? else { return Ok(None) };
    let negative = minus.is_some();
    if let (Some(span), false) = (minus, signed) {
        return Err(ReadError { kind: ReadErrorKind::Negative, span, readings: Vec::new() });
    }
    let understood = understand(&body, Spelling::In { locale, wanted: Wanted::Percentage }, negative)?;
    let (kind, span) = match tail {
        Tail::End | Tail::Percent(_) => {
            return understood.settle(&body, Wanted::Percentage, exact).map(Some);
        }
        Tail::Scale { scale, span, complete: _ } => (ReadErrorKind::ScaleWord { scale }, span),
        Tail::Currency { span, complete: _ } => (ReadErrorKind::Currency, span),
        Tail::Refused(kind, span) => (kind, span),
    };
    Err(ReadError { kind, span, readings: Vec::new() })
}

/// Sign, digits with their marks, and what follows; `None` for a text with nothing to see.
fn scan(text: &str) -> Result<Option<Scanned>, ReadError> {
    if let Some((at, control)) = text.char_indices().find(|(_, it)| cursor::is_bidi_control(*it)) {
        let span = at..at + control.len_utf8();
        return Err(ReadError { kind: ReadErrorKind::BidiControl { control }, span, readings: Vec::new() });
    }
    let mut cursor = Cursor::new(text);
    cursor.skip_spaces();
    let start = cursor.offset();
    let Some(first) = cursor.peek() else { return Ok(None) };
    let mut minus = None;
    if first == '+' || cursor::is_minus(first) {
        let span = cursor.span();
        minus = cursor::is_minus(first).then_some(span);
        cursor.advance();
        cursor.skip_spaces();
    }
    let refused = |(kind, span)| ReadError { kind, span, readings: Vec::new() };
    let body = Body::take(&mut cursor).map_err(refused)?;
    if body.has_digits() {
        let tail = tail::after_number(&mut cursor);
        Ok(Some(Scanned { minus, body, tail }))
    } else {
        Err(refused(tail::instead_of_number(&mut cursor, start)))
    }
}

/// Reads the marks as the locale's; where that fails or is not the only way, as the other's.
fn understand(body: &Body, spelling: Spelling, negative: bool) -> Result<Understood<'_>, ReadError> {
    let refused = |(kind, span)| ReadError { kind, span, readings: Vec::new() };
    let (locale, wanted) = match spelling {
        Spelling::Plain => return body.parts(Style::PLAIN, negative).map(Understood::One).map_err(refused),
        Spelling::In { locale, wanted } => (locale, wanted),
    };
    let own = body.parts(Style::of(locale), negative);
    let foreign = body.parts(Style::of(locale.other()), negative);
    match (own, foreign, body.first_mark()) {
        (Ok(own), Ok(foreign), Some((mark, span))) if wanted.may_be_either(own, foreign) => {
            Ok(Understood::Asked { kind: ReadErrorKind::Ambiguous { mark }, span, options: vec![own, foreign] })
        }
        (Ok(own), _, _) => Ok(Understood::One(own)),
        (Err(_), Ok(foreign), Some((mark, span))) => {
            Ok(Understood::Asked { kind: ReadErrorKind::ForeignMarks { mark }, span, options: vec![foreign] })
        }
        (Err(fault), _, _) => Err(refused(fault)),
    }
}

fn times(quantity: Quantity, factor: i128) -> Option<Quantity> {
    let millionths = quantity.millionths().checked_mul(factor)?;
    Quantity::from_millionths(millionths).ok()
}

fn at_least_one(quantity: Quantity) -> Result<NonZeroU64, ReadErrorKind> {
    let whole = quantity.as_whole().and_then(|whole| u64::try_from(whole).ok()).ok_or(ReadErrorKind::NotWhole)?;
    NonZeroU64::new(whole).ok_or(ReadErrorKind::Zero)
}

/// The text without the spaces and invisible characters around it.
fn visible_span(text: &str) -> Range<usize> {
    let mut cursor = Cursor::new(text);
    cursor.skip_spaces();
    let start = cursor.offset();
    let mut end = start;
    while cursor.peek().is_some() {
        end = cursor.span().end;
        cursor.advance();
        cursor.skip_spaces();
    }
    start..end
}
