//! Text → words, numbers and marks, each with its place in the original text.

mod fold;
mod scan;

use std::ops::Range;

pub(in crate::report) use fold::{Folder, WordKey};
pub(in crate::report) use scan::tokens_of;

/// The smallest piece of a text that means something.
#[derive(Debug, Clone)]
pub(in crate::report) struct Token {
    /// Its bytes in the text.
    pub(in crate::report) span: Range<usize>,
    pub(in crate::report) kind: TokenKind,
    /// Whether something that takes room (a space, a line break) stands before it.
    pub(in crate::report) gap: bool,
    /// How many line breaks stand before it.
    pub(in crate::report) lines: u8,
    /// Whether a tab stands before it: it begins a cell of a table.
    pub(in crate::report) tab: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum TokenKind {
    /// Letters with their marks.
    Word {
        /// The word without regard to case, composition and the place of its tone.
        key: WordKey,
        /// Whether its first letter is a capital.
        capital: bool,
        /// Whether it may be an abbreviation, after which a point ends no sentence.
        short: bool,
    },
    /// Digits with the points, commas and group spaces between them.
    Number,
    /// Any other character.
    Mark(char),
}

impl Token {
    pub(in crate::report) fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }

    pub(in crate::report) const fn is_capital(&self) -> bool {
        matches!(self.kind, TokenKind::Word { capital: true, .. })
    }

    pub(in crate::report) const fn is_number(&self) -> bool {
        matches!(self.kind, TokenKind::Number)
    }

    pub(in crate::report) const fn is_word(&self) -> bool {
        matches!(self.kind, TokenKind::Word { .. })
    }

    /// Hyphens and dashes, all of which are typed for a range.
    pub(in crate::report) const fn is_dash(&self) -> bool {
        matches!(self.kind, TokenKind::Mark('-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}'))
    }
}
