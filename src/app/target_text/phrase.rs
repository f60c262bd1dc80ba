//! Finding a phrase in a text: words and signs as they stand, and something between them for each number.

use super::token::{Token, is_number, starts_number};

/// Stands for a number in a pattern.
const NUMBER: &str = "#";

/// A text that is written like a phrase.
pub(super) struct Match<'a, 't> {
    /// What stands where the phrase has numbers.
    pub(super) numbers: Vec<&'a [Token<'t>]>,
    /// How many words and signs of the phrase there are: the phrase with more says more.
    pub(super) words: usize,
}

/// The text as this pattern, if it is written so from the first token to the last.
pub(super) fn find<'a, 't>(pattern: &str, tokens: &'a [Token<'t>]) -> Option<Match<'a, 't>> {
    let pieces: Vec<&str> = pattern.split(' ').collect();
    let (mut pieces, mut rest) = (pieces.as_slice(), tokens);
    let mut found = Match { numbers: Vec::new(), words: 0 };
    while let Some((piece, after)) = pieces.split_first() {
        let taken = if *piece == NUMBER {
            let (literals, later) = until_number(after);
            let end = if later.is_empty() { rest.len().checked_sub(literals.len())? } else { place(literals, rest)? };
            let number = rest.get(..end).filter(|number| starts_number(number))?;
            found.numbers.push(number);
            end
        } else {
            rest.first().filter(|token| token.is(piece))?;
            found.words += 1;
            1
        };
        rest = rest.get(taken..)?;
        pieces = after;
    }
    rest.is_empty().then_some(found)
}

/// Whether the text may be the beginning of this pattern, cut off anywhere, within a word too.
pub(super) fn may_begin(pattern: &str, tokens: &[Token<'_>]) -> bool {
    let pieces: Vec<&str> = pattern.split(' ').collect();
    let (mut pieces, mut rest) = (pieces.as_slice(), tokens);
    let mut has_words = false;
    while let Some((piece, after)) = pieces.split_first() {
        let Some((first, others)) = rest.split_first() else { return true };
        if *piece == NUMBER {
            let (literals, _) = until_number(after);
            if literals.is_empty() || !starts_number(rest) {
                return false;
            }
            match place(literals, rest) {
                Some(end) => rest = rest.get(end..).unwrap_or_default(),
                // A number alone begins nothing: it is whole.
                None if is_number(rest) => return has_words,
                None => return ends_with_beginning(literals, rest),
            }
        } else if first.is(piece) {
            has_words = true;
            rest = others;
        } else {
            return others.is_empty() && first.begins(piece);
        }
        pieces = after;
    }
    false
}

/// Whether the last tokens, after at least one other, are the first words, of which the last may be cut off.
pub(super) fn ends_with_beginning(words: &[&str], tokens: &[Token<'_>]) -> bool {
    (1..=words.len()).any(|count| {
        let start = tokens.len().checked_sub(count).filter(|start| *start > 0);
        let ending = start.and_then(|start| tokens.get(start..)).and_then(<[Token<'_>]>::split_last);
        let beginning = words.get(..count).and_then(<[&str]>::split_last);
        ending.zip(beginning).is_some_and(|((last, whole), (last_word, whole_words))| {
            last.begins(last_word) && whole.iter().zip(whole_words).all(|(token, word)| token.is(word))
        })
    })
}

/// The tokens before these words, if the text ends with them and has something before.
pub(super) fn strip<'a, 't>(words: &str, tokens: &'a [Token<'t>]) -> Option<&'a [Token<'t>]> {
    let start = tokens.len().checked_sub(words.split(' ').count()).filter(|start| *start > 0)?;
    let (before, ending) = tokens.split_at_checked(start)?;
    ending.iter().zip(words.split(' ')).all(|(token, word)| token.is(word)).then_some(before)
}

/// The words and signs up to the next number, and what comes from there on.
fn until_number<'p, 'a>(pieces: &'p [&'a str]) -> (&'p [&'a str], &'p [&'a str]) {
    let count = pieces.iter().take_while(|piece| **piece != NUMBER).count();
    pieces.split_at_checked(count).unwrap_or((pieces, &[]))
}

/// Where these words first stand, after at least one token.
fn place(words: &[&str], tokens: &[Token<'_>]) -> Option<usize> {
    (1..tokens.len()).find(|at| {
        let here = tokens.get(*at..).unwrap_or_default();
        here.len() >= words.len() && here.iter().zip(words).all(|(token, word)| token.is(word))
    })
}
