//! The few words that are recognised beside a number.

use std::ops::Range;

use super::cursor::Cursor;
use crate::number::Scale;

/// What a word means beside a number.
#[derive(Clone, Copy)]
pub(super) enum Word {
    Scale(Scale),
    Currency,
    /// `e`, which is an exponent if digits follow.
    Exponent,
    NotANumber,
    Infinity,
    Other,
}

/// No recognised word has more letters.
const LONGEST: usize = 8;

/// Takes the letters and combining marks here, and says what they mean in either case, composed or decomposed.
pub(super) fn take_word(cursor: &mut Cursor<'_>) -> (Word, Range<usize>) {
    let mut span = cursor.span();
    let mut word = String::new();
    let mut letters = 0_usize;
    while let Some(character) = cursor.peek().filter(|it| it.is_alphabetic() || is_combining(*it)) {
        span.end = cursor.span().end;
        cursor.advance();
        // A mark that belongs to no word below stays, and makes the word unknown.
        if let Some(composed) = word.chars().next_back().and_then(|letter| compose(letter, character)) {
            word.pop();
            word.push(composed);
        } else {
            letters += 1;
            if letters <= LONGEST {
                word.extend(character.to_lowercase());
            }
        }
    }
    (if letters <= LONGEST { meaning(&word) } else { Word::Other }, span)
}

fn meaning(word: &str) -> Word {
    match word {
        "tỷ" | "tỉ" | "ty" | "billion" => Word::Scale(Scale::Billion),
        "triệu" | "trieu" | "tr" | "million" => Word::Scale(Scale::Million),
        "nghìn" | "nghin" | "ngàn" | "ngan" | "k" | "thousand" => Word::Scale(Scale::Thousand),
        "đồng" | "dong" | "đ" | "vnđ" | "vnd" | "usd" => Word::Currency,
        "e" => Word::Exponent,
        "nan" => Word::NotANumber,
        "inf" | "infinity" => Word::Infinity,
        _ => Word::Other,
    }
}

/// Marks that combine with the letter before them.
pub(super) const fn is_combining(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// The letter with its mark, for the letters of the words above; a full table would be the larger part of this folder.
const fn compose(letter: char, mark: char) -> Option<char> {
    match (letter, mark) {
        ('y', '\u{309}') => Some('ỷ'),
        ('i', '\u{309}') => Some('ỉ'),
        ('i', '\u{300}') => Some('ì'),
        ('a', '\u{300}') => Some('à'),
        ('e', '\u{302}') => Some('ê'),
        ('e', '\u{323}') => Some('ẹ'),
        ('ê', '\u{323}') | ('ẹ', '\u{302}') => Some('ệ'),
        ('o', '\u{302}') => Some('ô'),
        ('o', '\u{300}') => Some('ò'),
        ('ô', '\u{300}') => Some('ồ'),
        _ => None,
    }
}
