//! A typed text as a number.

use crate::number::{Locale, ReadError, ReadErrorKind, Reading, read_count};

/// What was typed, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry<T> {
    /// Nothing.
    Blank,
    /// A number.
    Is(T),
    /// Text that is none; it stays as it is.
    Unread(ReadError),
}

impl<T: Copy> Entry<T> {
    /// The number, if it is one.
    #[must_use]
    pub const fn value(&self) -> Option<T> {
        match self {
            Self::Is(value) => Some(*value),
            Self::Blank | Self::Unread(_) => None,
        }
    }

    /// Why the text is no number.
    #[must_use]
    pub const fn error(&self) -> Option<&ReadError> {
        match self {
            Self::Unread(error) => Some(error),
            Self::Blank | Self::Is(_) => None,
        }
    }
}

/// Reads a whole number, zero included. Only readings that are whole are offered.
#[must_use]
pub fn whole_number(text: &str, locale: Locale) -> Entry<i128> {
    let not_whole = || ReadError { kind: ReadErrorKind::NotWhole, span: 0..text.len(), readings: Vec::new() };
    match read_count(text, locale) {
        Ok(None) => Entry::Blank,
        Ok(Some(quantity)) => quantity.as_whole().map_or_else(|| Entry::Unread(not_whole()), Entry::Is),
        Err(mut error) => {
            error.readings.retain(|reading| match reading {
                Reading::Count(quantity) => quantity.as_whole().is_some(),
                Reading::Percentage(_) => false,
            });
            // A question with no answer left is none.
            let closed = error.kind.asks() && error.readings.is_empty();
            Entry::Unread(if closed { not_whole() } else { error })
        }
    }
}
