//! A text taken apart into words, signs and digits, so that spaces and letters' marks do not matter.

use std::ops::Range;

use crate::number::is_invisible;
use crate::plan::plain_letters;

/// A word, a sign, or a run of digits with their marks.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    kind: Kind,
    text: &'t str,
    /// Where it stands, in bytes of the whole text.
    pub(super) span: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Digits,
    Sign,
}

/// Spaces and invisible characters are passed over; a space ends a word and a run of digits.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut joined = false;
    for (at, character) in text.char_indices() {
        if is_invisible(character) {
            continue;
        }
        if character.is_whitespace() {
            joined = false;
            continue;
        }
        let kind = kind_of(character);
        let end = at + character.len_utf8();
        match tokens.last_mut() {
            Some(last) if joined && last.kind == kind && kind != Kind::Sign => last.span.end = end,
            Some(_) | None => tokens.push(Token { kind, text: "", span: at..end }),
        }
        joined = true;
    }
    for token in &mut tokens {
        token.text = text.get(token.span.clone()).unwrap_or_default();
    }
    tokens
}

fn kind_of(character: char) -> Kind {
    if character.is_numeric() || matches!(character, '.' | ',') {
        Kind::Digits
    } else if character.is_alphabetic() || is_combining(character) {
        Kind::Word
    } else {
        Kind::Sign
    }
}

impl Token<'_> {
    /// Whether it is this word or sign of a phrase.
    pub(super) fn is(&self, piece: &str) -> bool {
        self.compared().eq(plain_letters(piece))
    }

    /// Whether it is this word of a phrase or the beginning of it.
    pub(super) fn begins(&self, piece: &str) -> bool {
        let mut letters = plain_letters(piece);
        self.compared().all(|letter| letters.next() == Some(letter))
    }

    fn compared(&self) -> impl Iterator<Item = char> {
        let seen = plain_letters(self.text).filter(|character| !is_invisible(*character));
        seen.map(|character| if is_dash(character) { '-' } else { character })
    }
}

/// Whether a number starts here; a sign before it is its own.
pub(super) fn starts_number(tokens: &[Token<'_>]) -> bool {
    match tokens {
        [first, second, ..] if first.is("-") || first.is("+") => second.kind == Kind::Digits,
        [first, ..] => first.kind == Kind::Digits,
        [] => false,
    }
}

/// Whether these are digits and nothing else.
pub(super) fn is_number(tokens: &[Token<'_>]) -> bool {
    tokens.iter().all(|token| token.kind == Kind::Digits)
}

/// Where these tokens stand.
pub(super) fn span_of(tokens: &[Token<'_>]) -> Range<usize> {
    match tokens {
        [first, .., last] => first.span.start..last.span.end,
        [only] => only.span.clone(),
        [] => 0..0,
    }
}

/// Marks on the letter before, of text that is not composed.
const fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// Hyphens, dashes and the minus sign. Not the soft hyphen, which nobody sees.
const fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}
