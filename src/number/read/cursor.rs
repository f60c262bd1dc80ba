//! Walking a text past what cannot be seen.

use std::ops::Range;
use std::str::CharIndices;

/// A place in a text; it never rests on an invisible character.
#[derive(Clone)]
pub(super) struct Cursor<'t> {
    here: Option<(usize, char)>,
    rest: CharIndices<'t>,
    end: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut cursor = Self { here: None, rest: text.char_indices(), end: text.len() };
        cursor.advance();
        cursor
    }

    /// The character here; `None` at the end.
    pub(super) fn peek(&self) -> Option<char> {
        self.here.map(|(_, character)| character)
    }

    /// Where the character here begins, or where the text ends, in bytes.
    pub(super) fn offset(&self) -> usize {
        self.here.map_or(self.end, |(at, _)| at)
    }

    /// The bytes of the character here.
    pub(super) fn span(&self) -> Range<usize> {
        self.here.map_or(self.end..self.end, |(at, character)| at..at + character.len_utf8())
    }

    pub(super) fn advance(&mut self) {
        self.here = self.rest.find(|(_, character)| !is_invisible(*character));
    }

    /// Passes over spaces of every kind and says how many there were.
    pub(super) fn skip_spaces(&mut self) -> usize {
        let mut count = 0;
        while self.peek().is_some_and(char::is_whitespace) {
            count += 1;
            self.advance();
        }
        count
    }

    /// Whether the next character that is not a space, after the one here, is a digit.
    pub(super) fn digit_follows(&self) -> bool {
        let mut ahead = self.clone();
        ahead.advance();
        ahead.skip_spaces();
        ahead.peek().is_some_and(|character| character.is_ascii_digit())
    }
}

/// Characters that show nothing and move nothing: zero-width spaces and joiners, the left-to-right mark, invisible
/// operators, variation selectors, the byte order mark. Not the soft hyphen.
#[must_use]
pub const fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{34f}' | '\u{180e}' | '\u{200b}'..='\u{200e}' | '\u{2060}'..='\u{2064}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
    )
}

/// Characters that can make digits appear in another order than they are stored.
pub(super) const fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Shows nothing here, but is what many PDF files give for the hyphen of `2-4` or the minus of `-3`: passing over it
/// would make another number of them.
pub(super) const SOFT_HYPHEN: char = '\u{ad}';

/// Hyphens, the en dash and the minus sign, all of which are typed for minus.
pub(super) const fn is_minus(character: char) -> bool {
    matches!(character, '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}')
}

/// The spaces that stand between groups of three: common, no-break, figure, thin and narrow no-break.
pub(super) const fn is_group_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}
