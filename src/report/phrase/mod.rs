//! The phrases that carry meaning, and finding them among tokens.
//!
//! To teach the reader a phrase, add a row to the table of its language; a test reads the example of every row.

mod english;
mod meaning;
mod vietnamese;

use super::ReportLanguage;
use super::token::{Token, TokenKind, WordKey, tokens_of};
use crate::ordered;

pub(in crate::report) use meaning::{Meaning, UnitClass};

/// A row of the table without its example.
struct Row {
    words: &'static str,
    meaning: Meaning,
}

/// A phrase, a sentence in which it matters, and what is found there.
#[derive(Debug, Clone, Copy)]
pub struct PhraseExample {
    /// The words of the phrase.
    pub phrase: &'static str,
    /// The sentence.
    pub text: &'static str,
    /// The findings in the notation of the tests; empty for a sentence without any.
    pub found: &'static str,
}

/// The examples of all phrases of a language, in the order of its tables. For tests and for documentation; nothing of
/// the page names it.
pub fn phrase_examples(language: ReportLanguage) -> impl Iterator<Item = &'static PhraseExample> {
    let tables: &[&[PhraseExample]] = match language {
        ReportLanguage::Vietnamese => &vietnamese::EXAMPLES,
        ReportLanguage::English => &english::EXAMPLES,
    };
    tables.iter().copied().flatten()
}

/// Makes a table and, apart from it, its examples: the page carries only what it uses.
macro_rules! phrases {
    ($($words:literal is $meaning:expr, $example:literal => $found:literal;)*) => {
        pub(super) static ROWS: &[crate::report::phrase::Row] = &[
            $(crate::report::phrase::Row { words: $words, meaning: $meaning },)*
        ];
        pub(super) static EXAMPLES: &[crate::report::phrase::PhraseExample] = &[
            $(crate::report::phrase::PhraseExample { phrase: $words, text: $example, found: $found },)*
        ];
    };
}
use phrases;

/// A phrase as it is compared.
struct Entry {
    first: Part,
    rest: Vec<Part>,
    meaning: Meaning,
}

/// A word or a mark of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Word(WordKey),
    Mark(char),
}

impl Part {
    const fn of(token: &Token) -> Option<Self> {
        match token.kind {
            TokenKind::Word { key, .. } => Some(Self::Word(key)),
            TokenKind::Mark(mark) => Some(Self::Mark(mark)),
            TokenKind::Number => None,
        }
    }
}

/// The phrases of a language, ready to be found.
pub(in crate::report) struct Lexicon {
    entries: Vec<Entry>,
}

/// A phrase that stands at a place.
#[derive(Debug, Clone, Copy)]
pub(in crate::report) struct Match {
    pub(in crate::report) meaning: Meaning,
    /// How many tokens it takes.
    pub(in crate::report) length: usize,
}

impl Lexicon {
    /// The table of a language. A Vietnamese report may have English phrases in it and the other way round, but a word
    /// of one language must not be taken for another of the other: *or, on, to*.
    pub(in crate::report) fn of(language: ReportLanguage) -> Self {
        let tables: &[&[Row]] = match language {
            ReportLanguage::Vietnamese => &vietnamese::ROWS,
            ReportLanguage::English => &english::ROWS,
        };
        let mut entries: Vec<Entry> = tables.iter().copied().flatten().filter_map(Entry::of).collect();
        // The longest phrase with a first word stands first.
        ordered::sort_by(&mut entries, |one, other| (one.first, other.rest.len()).cmp(&(other.first, one.rest.len())));
        Self { entries }
    }

    /// The longest phrase that begins at a token. Phrases do not run over an empty line.
    pub(in crate::report) fn at(&self, tokens: &[Token], place: usize) -> Option<Match> {
        let first = Part::of(tokens.get(place)?)?;
        let from = self.entries.partition_point(|entry| entry.first < first);
        let here = self.entries.get(from..)?.iter().take_while(|entry| entry.first == first);
        for entry in here {
            let follows = |(offset, part): (usize, &Part)| {
                tokens.get(place + offset).is_some_and(|token| token.lines < 2 && Part::of(token) == Some(*part))
            };
            if (1..).zip(&entry.rest).all(follows) {
                return Some(Match { meaning: entry.meaning, length: entry.rest.len() + 1 });
            }
        }
        None
    }
}

impl Entry {
    fn of(row: &Row) -> Option<Self> {
        let mut parts = tokens_of(row.words).iter().filter_map(Part::of).collect::<Vec<_>>().into_iter();
        let first = parts.next()?;
        Some(Self { first, rest: parts.collect(), meaning: row.meaning })
    }
}
