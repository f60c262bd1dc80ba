//! Why a spelling is not read: data, never sentences.

use std::ops::Range;

use crate::calc::{Quantity, Rounded};

/// A spelling that was not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// Why.
    pub kind: ReadErrorKind,
    /// Where in the typed text, in UTF-8 bytes; begins and ends between characters.
    pub span: Range<usize>,
    /// What the whole text may mean, in the order in which to offer it; empty when nothing can be offered.
    /// [`super::print_reading`] spells each so that reading it again gives exactly it.
    pub readings: Vec<Reading>,
}

/// A number that is offered in place of what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Where a count was asked for.
    Count(Quantity),
    /// Where a percentage was asked for; keeps its number of decimals.
    Percentage(Rounded),
}

/// The reason. Characters are those that stand at the span's start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadErrorKind {
    /// A group or three decimals: `1,140` in a Vietnamese count, `128.933` in a Vietnamese percentage. Two readings,
    /// the locale's own first.
    Ambiguous {
        /// The mark with two meanings.
        mark: char,
    },
    /// Right with the other locale's marks: `12.5` in Vietnamese. One reading.
    ForeignMarks {
        /// The first mark of the number.
        mark: char,
    },
    /// A number followed by `tỷ`, `triệu`, `nghìn`, `k` …; the reading is the number in full.
    ScaleWord {
        /// What the word multiplies by.
        scale: Scale,
    },
    /// A sum of money: `500 đồng`, `$5`. The bare number is offered where the currency follows it.
    Currency,
    /// More than six decimals that are not all zero; the nearest value with six is offered.
    TooManyDecimals,
    /// Beyond [`Quantity::LIMIT`].
    TooLarge,
    /// Below zero where only counts, or percentages of them, make sense.
    Negative,
    /// A per cent sign after a count.
    PercentInCount,
    /// A part of one where only whole numbers make sense.
    NotWhole,
    /// Zero where at least one is needed.
    Zero,
    /// Groups that are not of three digits: `1.23.456`, `1.2.3`.
    BadGroups {
        /// The group mark.
        mark: char,
    },
    /// Two kinds of group marks in one number: `1.234 567`.
    MixedGroupMarks {
        /// The mark that differs from the first.
        mark: char,
    },
    /// A second decimal mark.
    RepeatedDecimalMark {
        /// The decimal mark.
        mark: char,
    },
    /// A mark where none can stand: `1,,5`, `1,5.000`.
    MisplacedMark {
        /// The mark.
        mark: char,
    },
    /// `1e5`.
    Exponent,
    /// `8/7`, `½`.
    Fraction,
    /// `2-4`.
    Range,
    /// More than one number: `12 34`, `5; 6`.
    SeveralNumbers,
    /// A digit other than 0–9.
    ForeignDigit {
        /// The digit.
        digit: char,
        /// Whose digit it is.
        system: DigitSystem,
    },
    /// `NaN`.
    NotANumber,
    /// `∞`, `Infinity`.
    Infinity,
    /// Any other word.
    Letters {
        /// Its first letter.
        first: char,
    },
    /// A control that makes text run the other way: what is seen is not what is read.
    BidiControl {
        /// The control.
        control: char,
    },
    /// Any other character.
    UnexpectedCharacter {
        /// The character.
        character: char,
    },
    /// A sign or a mark and nothing else.
    NoDigits,
}

impl ReadErrorKind {
    /// Whether this is a question (which of the readings is meant?) rather than a refusal.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Ambiguous { .. } | Self::ForeignMarks { .. })
    }

    /// Whether typing on may still make a number of it, as `23.5` becomes `23.596`: while somebody types, such a
    /// spelling is unfinished rather than wrong.
    #[must_use]
    pub const fn may_pass(self) -> bool {
        self.asks() || matches!(self, Self::BadGroups { .. } | Self::MisplacedMark { .. } | Self::NoDigits)
    }
}

/// What a word after a number multiplies it by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scale {
    /// 10³: nghìn, ngàn, k.
    Thousand,
    /// 10⁶: triệu, tr.
    Million,
    /// 10⁹: tỷ, tỉ.
    Billion,
}

impl Scale {
    /// 1,000, 1,000,000 or 1,000,000,000.
    #[must_use]
    pub const fn factor(self) -> i128 {
        match self {
            Self::Thousand => 1_000,
            Self::Million => 1_000_000,
            Self::Billion => 1_000_000_000,
        }
    }
}

/// Families of digits that are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DigitSystem {
    /// １２, as East Asian keyboards write them.
    FullWidth,
    /// ١٢ and ۱۲.
    ArabicIndic,
    /// Everything else, superscripts and Roman numerals among them.
    Other,
}
