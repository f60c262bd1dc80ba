//! Numbers with their units and what softens them; and the numbers that count nothing.

mod number;
mod period;
mod read;
mod unit;

use std::ops::Range;

use crate::calc::{Hedge, Quantity, Rounded};

use super::ReportLanguage;
use super::phrase::{Lexicon, Match, Meaning};
use super::token::{Token, WordKey};

pub(in crate::report) use period::{Fit, Period};
pub(in crate::report) use read::{Left, Outcome, read_duration_word, read_figure};
pub(in crate::report) use unit::Unit;

/// A text as the figures see it.
#[derive(Clone, Copy)]
pub(in crate::report) struct Source<'s> {
    pub(in crate::report) text: &'s str,
    pub(in crate::report) tokens: &'s [Token],
    pub(in crate::report) lexicon: &'s Lexicon,
    pub(in crate::report) language: ReportLanguage,
}

impl<'s> Source<'s> {
    pub(in crate::report) fn token(&self, at: usize) -> Option<&'s Token> {
        self.tokens.get(at)
    }

    pub(in crate::report) fn slice(&self, span: &Range<usize>) -> &'s str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    pub(in crate::report) fn phrase(&self, at: usize) -> Option<Match> {
        self.lexicon.at(self.tokens, at)
    }

    /// The phrase at a place, if it has this meaning; the place behind it.
    pub(in crate::report) fn behind(&self, at: usize, meaning: Meaning) -> Option<usize> {
        self.phrase(at).filter(|found| found.meaning == meaning).map(|found| at + found.length)
    }
}

/// What a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Form {
    Count,
    Percent,
    Points,
    Times,
    /// `a/b`; the second number is b.
    Fraction,
    /// From the first to the second number.
    Range,
    PercentRange,
    Years,
    Months,
}

/// The second number of a fraction or a range.
#[derive(Debug, Clone)]
pub(in crate::report) struct Second {
    pub(in crate::report) value: Quantity,
    pub(in crate::report) printed: Rounded,
    pub(in crate::report) span: Range<usize>,
}

/// A figure of the text.
#[derive(Debug, Clone)]
pub(in crate::report) struct Figure {
    /// All of it, with its sign.
    pub(in crate::report) span: Range<usize>,
    /// The first number without a sign.
    pub(in crate::report) number: Range<usize>,
    pub(in crate::report) form: Form,
    /// Words of scale multiplied out.
    pub(in crate::report) value: Quantity,
    /// As printed, words of scale left out.
    pub(in crate::report) printed: Rounded,
    /// What a per cent can be read as as well: `1.050%` is 1.05 or 1,050.
    pub(in crate::report) other: Option<Rounded>,
    /// Ten to this power is the word of scale.
    pub(in crate::report) scale: u8,
    pub(in crate::report) second: Option<Second>,
    pub(in crate::report) unit: Unit,
    pub(in crate::report) hedge: Option<Hedge>,
    /// Where it stands in the discourse.
    pub(in crate::report) place: Place,
}

/// Where a figure stands.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::report) struct Place {
    /// Its term.
    pub(in crate::report) term: usize,
    /// Counts from 0 over the whole text, as all of these do.
    pub(in crate::report) paragraph: u32,
    pub(in crate::report) sentence: u32,
    /// A stretch between semicolons or line items.
    pub(in crate::report) segment: u32,
    /// How many brackets are open.
    pub(in crate::report) depth: u8,
    /// How many brackets were closed before.
    pub(in crate::report) closes: u32,
    /// Whether its sentence speaks of what is still to be done.
    pub(in crate::report) strives: bool,
    pub(in crate::report) period: Period,
    /// Where the years of the period are named: start and end.
    pub(in crate::report) period_span: (usize, usize),
    pub(in crate::report) subject: Option<WordKey>,
}
