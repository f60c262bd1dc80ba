//! One walk over the text.

use std::ops::Range;

use super::{Folder, Token, TokenKind};
use crate::number::is_invisible;

/// The tokens of a text in order. Time grows with the length of the text and no faster.
pub(in crate::report) fn tokens_of(text: &str) -> Vec<Token> {
    let mut scan =
        Scan { text, at: 0, folder: Folder::default(), gap: false, lines: 0, tab: false, tokens: Vec::new() };
    while let Some(character) = scan.peek() {
        if character.is_whitespace() || is_invisible(character) {
            scan.pass(character);
        } else if character.is_ascii_digit() {
            scan.number();
        } else if is_letter(character) {
            scan.word(character);
        } else {
            let start = scan.at;
            scan.advance(character);
            scan.push(start..scan.at, TokenKind::Mark(character));
        }
    }
    scan.tokens
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    folder: Folder,
    gap: bool,
    lines: u8,
    tab: bool,
    tokens: Vec<Token>,
}

impl Scan<'_> {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at..)?.chars().next()
    }

    fn advance(&mut self, character: char) {
        self.at += character.len_utf8();
    }

    fn push(&mut self, span: Range<usize>, kind: TokenKind) {
        self.tokens.push(Token { span, kind, gap: self.gap, lines: self.lines, tab: self.tab });
        self.gap = false;
        self.tab = false;
        self.lines = 0;
    }

    /// Passes over what shows nothing.
    fn pass(&mut self, character: char) {
        if matches!(character, '\n' | '\u{2028}' | '\u{b}') || character == '\r' && self.next_is_no_line_feed() {
            self.lines = self.lines.saturating_add(1);
        } else if matches!(character, '\u{2029}' | '\u{c}') {
            self.lines = self.lines.saturating_add(2);
        }
        self.gap |= character.is_whitespace();
        self.tab |= character == '\t';
        self.advance(character);
    }

    fn next_is_no_line_feed(&self) -> bool {
        self.text.as_bytes().get(self.at + 1) != Some(&b'\n')
    }

    fn word(&mut self, first: char) {
        let start = self.at;
        let mut end = start;
        self.folder.clear();
        let mut capitals = 0;
        while let Some(character) = self.peek() {
            if is_letter(character) {
                self.folder.take(character);
                capitals += usize::from(character.is_uppercase());
                self.advance(character);
                end = self.at;
            } else if is_invisible(character) {
                self.advance(character);
            } else {
                break;
            }
        }
        let letters = self.folder.letters();
        let short = letters <= 2 && capitals > 0;
        let kind = TokenKind::Word { key: self.folder.key(), capital: first.is_uppercase(), short };
        self.push(start..end, kind);
    }

    /// Digits, and the marks that have a digit on either side. A space counts as a mark where no sentence would have it:
    /// a no-break or narrow one before three digits, or a common one between at least three groups, or before a point that
    /// touches three digits (`1 .140`, as some PDF files give it).
    fn number(&mut self) {
        let start = self.at;
        self.digits();
        let first = self.at - start;
        while let Some(mark) = self.peek() {
            let point = matches!(mark, '.' | ',') && self.digits_after(mark) > 0;
            if point || is_tight_space(mark) && first <= 3 && self.digits_after(mark) == 3 {
                self.advance(mark);
                self.digits();
            } else if mark == ' ' && first <= 3 && self.two_groups_follow() {
                while self.peek() == Some(' ') && self.digits_after(' ') == 3 {
                    self.advance(' ');
                    self.digits();
                }
            } else if mark == ' ' && first <= 3 && self.broken_group_follows() {
                self.at += 2;
                self.digits();
            } else {
                break;
            }
        }
        self.push(start..self.at, TokenKind::Number);
    }

    fn digits(&mut self) {
        while let Some(digit) = self.peek().filter(char::is_ascii_digit) {
            self.advance(digit);
        }
    }

    /// How many digits follow a mark that stands here; 4 for more than three.
    fn digits_after(&self, mark: char) -> usize {
        digits_at(self.text, self.at + mark.len_utf8())
    }

    fn broken_group_follows(&self) -> bool {
        matches!(self.text.as_bytes().get(self.at + 1), Some(b'.' | b',')) && digits_at(self.text, self.at + 2) == 3
    }

    fn two_groups_follow(&self) -> bool {
        let space = |at| self.text.as_bytes().get(at) == Some(&b' ');
        digits_at(self.text, self.at + 1) == 3 && space(self.at + 4) && digits_at(self.text, self.at + 5) == 3
    }
}

/// How many digits stand at a place, counted to 4.
fn digits_at(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    rest.iter().take(4).take_while(|byte| byte.is_ascii_digit()).count()
}

const fn is_tight_space(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}')
}

/// Letters and combining marks; the letters of other scripts that are also digits are none.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() || matches!(character, '\u{300}'..='\u{36f}')
}
