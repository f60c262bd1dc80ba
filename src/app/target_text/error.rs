//! Why a text is not read as a target.

use std::ops::Range;

use crate::calc::CalcError;
use crate::i18n::Language;
use crate::number::{Locale, ReadError, ReadErrorKind, print_reading};

/// A text that was not read as a target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TargetTextError {
    /// The way of writing is known, and one of its numbers was not read.
    Number {
        /// Why; its span is one of the whole text.
        error: ReadError,
        /// Whole texts to offer in place of the one that was typed, in order: one for each reading of the number.
        offers: Vec<String>,
        /// Whether the text is also the beginning of another way of writing.
        unfinished: bool,
    },
    /// A rate of a base that the text does not name, or whose number neither it nor the plan has.
    MissingBase,
    /// The numbers do not make a target.
    Target(CalcError),
    /// No known way of writing a target.
    Form {
        /// Whether it is the beginning of one.
        unfinished: bool,
    },
}

impl TargetTextError {
    /// The error of a number that stands at `at`, in the terms of the whole text.
    pub(super) fn of_number(text: &str, at: &Range<usize>, mut error: ReadError, locale: Locale) -> Self {
        let before = text.get(..at.start).unwrap_or_default();
        let after = text.get(at.end..).unwrap_or_default();
        let offer = |reading| format!("{before}{}{after}", print_reading(reading, locale));
        let offers = error.readings.iter().copied().map(offer).collect();
        error.span = error.span.start + at.start..error.span.end + at.start;
        Self::Number { error, offers, unfinished: false }
    }

    pub(super) fn begins_another(self) -> Self {
        match self {
            Self::Number { error, offers, unfinished: _ } => Self::Number { error, offers, unfinished: true },
            Self::Form { unfinished: _ } => Self::Form { unfinished: true },
            Self::MissingBase | Self::Target(_) => self,
        }
    }

    /// Whether typing on may still make a target of it: then it is unfinished rather than wrong.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        match self {
            Self::Number { error, offers: _, unfinished } => *unfinished || error.kind.may_pass(),
            Self::MissingBase => true,
            // `90–1` on the way to `90–100`.
            Self::Target(error) => matches!(error, CalcError::ReversedBounds),
            Self::Form { unfinished } => *unfinished,
        }
    }

    /// What to offer in its place, in order; whole texts.
    #[must_use]
    pub fn offers(&self) -> &[String] {
        match self {
            Self::Number { offers, .. } => offers,
            Self::MissingBase | Self::Target(_) | Self::Form { .. } => &[],
        }
    }

    /// What is wrong and what to do, in words.
    #[must_use]
    pub fn sentence(&self, language: Language) -> String {
        let words = language.words();
        match self {
            Self::Number { error, .. } if is_about_the_form(error.kind) => words.target.unknown_form.to_owned(),
            Self::Number { error, .. } => (words.error.read)(error),
            Self::MissingBase => words.target.missing_base.to_owned(),
            Self::Target(error) => (words.target.impossible)(*error).to_owned(),
            Self::Form { .. } => words.target.unknown_form.to_owned(),
        }
    }
}

/// Whether a number was refused for what a cell for targets does take: then what is wrong is how it is put together.
const fn is_about_the_form(kind: ReadErrorKind) -> bool {
    matches!(kind, ReadErrorKind::Range | ReadErrorKind::Fraction | ReadErrorKind::PercentInCount)
}
