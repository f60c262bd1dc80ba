//! What stands after a number, or in its place.

use std::ops::Range;

use super::cursor::{Cursor, SOFT_HYPHEN, is_minus};
use super::marks::Fault;
use super::words::{Word, take_word};
use crate::number::{DigitSystem, ReadErrorKind, Scale};

/// What follows the digits. `complete`: nothing unread comes after it.
pub(super) enum Tail {
    End,
    Percent(Range<usize>),
    Scale { scale: Scale, span: Range<usize>, complete: bool },
    Currency { span: Range<usize>, complete: bool },
    Refused(ReadErrorKind, Range<usize>),
}

/// Reads on from the last digit or mark.
pub(super) fn after_number(cursor: &mut Cursor<'_>) -> Tail {
    cursor.skip_spaces();
    let span = cursor.span();
    match cursor.peek() {
        None => Tail::End,
        Some('%') => {
            cursor.advance();
            cursor.skip_spaces();
            if cursor.peek().is_none() { Tail::Percent(span) } else { refused(cursor) }
        }
        Some(character) if is_currency_sign(character) => {
            cursor.advance();
            cursor.skip_spaces();
            Tail::Currency { span, complete: cursor.peek().is_none() }
        }
        Some(character) if starts_word(character) => after_number_word(cursor),
        Some(_) => refused(cursor),
    }
}

fn after_number_word(cursor: &mut Cursor<'_>) -> Tail {
    let mut ahead = cursor.clone();
    match take_word(&mut ahead) {
        (Word::Scale(scale), span) => {
            let complete = skip_currency(&mut ahead);
            Tail::Scale { scale, span, complete }
        }
        (Word::Currency, span) => {
            ahead.skip_spaces();
            Tail::Currency { span, complete: ahead.peek().is_none() }
        }
        (Word::Exponent | Word::NotANumber | Word::Infinity | Word::Other, _) => refused(cursor),
    }
}

fn refused(cursor: &mut Cursor<'_>) -> Tail {
    let (kind, span) = reason(cursor, true);
    Tail::Refused(kind, span)
}

/// Passes over a currency, if there is one; says whether the text ends there.
fn skip_currency(cursor: &mut Cursor<'_>) -> bool {
    cursor.skip_spaces();
    match cursor.peek() {
        None => return true,
        Some(character) if is_currency_sign(character) => cursor.advance(),
        Some(character) if starts_word(character) => match take_word(cursor).0 {
            Word::Currency => {}
            Word::Scale(_) | Word::Exponent | Word::NotANumber | Word::Infinity | Word::Other => return false,
        },
        Some(_) => return false,
    }
    cursor.skip_spaces();
    cursor.peek().is_none()
}

/// Why there is no number here, although there is something. `start` is where the sign or mark before it stands.
pub(super) fn instead_of_number(cursor: &mut Cursor<'_>, start: usize) -> Fault {
    let end = cursor.offset();
    cursor.skip_spaces();
    if cursor.peek().is_none() { (ReadErrorKind::NoDigits, start..end) } else { reason(cursor, false) }
}

/// Why the character here cannot be read.
fn reason(cursor: &mut Cursor<'_>, after_number: bool) -> Fault {
    let span = cursor.span();
    let Some(character) = cursor.peek() else { return (ReadErrorKind::NoDigits, span) };
    let between_numbers = after_number && cursor.digit_follows();
    let kind = match character {
        '0'..='9' => ReadErrorKind::SeveralNumbers,
        ';' | '&' | '|' if between_numbers => ReadErrorKind::SeveralNumbers,
        '/' | '\u{2044}' | '\u{2215}' if between_numbers => ReadErrorKind::Fraction,
        '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215f}' | '\u{2189}' => ReadErrorKind::Fraction,
        '\u{221e}' => ReadErrorKind::Infinity,
        _ if between_numbers && (is_minus(character) || character == SOFT_HYPHEN) => ReadErrorKind::Range,
        _ if is_currency_sign(character) => ReadErrorKind::Currency,
        _ if character.is_numeric() => ReadErrorKind::ForeignDigit { digit: character, system: system_of(character) },
        _ if starts_word(character) => return word_reason(cursor, character, after_number),
        _ => ReadErrorKind::UnexpectedCharacter { character },
    };
    (kind, span)
}

fn word_reason(cursor: &mut Cursor<'_>, first: char, after_number: bool) -> Fault {
    let (word, span) = take_word(cursor);
    match word {
        Word::Exponent if after_number => {
            if matches!(cursor.peek(), Some('+')) || cursor.peek().is_some_and(is_minus) {
                cursor.advance();
            }
            let mut end = None;
            while cursor.peek().is_some_and(|character| character.is_ascii_digit()) {
                end = Some(cursor.span().end);
                cursor.advance();
            }
            match end {
                Some(end) => (ReadErrorKind::Exponent, span.start..end),
                None => (ReadErrorKind::Letters { first }, span),
            }
        }
        Word::NotANumber => (ReadErrorKind::NotANumber, span),
        Word::Infinity => (ReadErrorKind::Infinity, span),
        Word::Currency => (ReadErrorKind::Currency, span),
        Word::Scale(_) | Word::Exponent | Word::Other => (ReadErrorKind::Letters { first }, span),
    }
}

/// Letters, and the combining marks that typing in decomposed form leaves.
fn starts_word(character: char) -> bool {
    character.is_alphabetic() || super::words::is_combining(character)
}

const fn is_currency_sign(character: char) -> bool {
    matches!(character, '$' | '\u{a2}'..='\u{a5}' | '\u{20a0}'..='\u{20cf}')
}

const fn system_of(digit: char) -> DigitSystem {
    match digit {
        '\u{ff10}'..='\u{ff19}' => DigitSystem::FullWidth,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => DigitSystem::ArabicIndic,
        _ => DigitSystem::Other,
    }
}
