//! What a figure is about, by the words beside it: *người chết*, *bị thương*.

use crate::report::clause::TermKind;
use crate::report::figure::{Figure, Form};
use crate::report::token::WordKey;

use super::candidates::Scene;

/// No more words than these are compared.
const WORDS: usize = 8;

/// Whether a claim and a number are about the same thing: their clauses share a word.
pub(super) fn shares_word(words: &[WordKey], other: &[WordKey]) -> bool {
    words.iter().any(|word| other.contains(word))
}

/// The words of a claim that say what it is about: those before it in its clause, of a count those behind it as well.
pub(super) fn words_of_claim(scene: Scene<'_>, figure: &Figure) -> Vec<WordKey> {
    let mut words = before(scene, figure.place.term).0;
    if figure.form == Form::Count {
        words.extend(behind(scene, figure.place.term));
    }
    words
}

/// The words of a number: those behind it, and those before it unless they belong to the number before.
pub(super) fn words_of_number(scene: Scene<'_>, figure: &Figure) -> Vec<WordKey> {
    let mut words = behind(scene, figure.place.term);
    let (before, ends_at_figure) = before(scene, figure.place.term);
    if !ends_at_figure || words.is_empty() {
        words.extend(before);
    }
    words
}

fn before(scene: Scene<'_>, term: usize) -> (Vec<WordKey>, bool) {
    let mut words = Vec::new();
    let terms = scene.reading.terms.get(..term).unwrap_or_default();
    for term in terms.iter().rev().take(3 * WORDS) {
        match term.kind {
            TermKind::Word => words.extend(term.key),
            TermKind::Cue(_) | TermKind::Time | TermKind::Stroke => {}
            TermKind::Figure(_) => return (words, true),
            TermKind::Comma
            | TermKind::Colon
            | TermKind::Semicolon
            | TermKind::Open
            | TermKind::Close
            | TermKind::Stop => break,
        }
    }
    (words, false)
}

fn behind(scene: Scene<'_>, term: usize) -> Vec<WordKey> {
    let terms = scene.reading.terms.get(term + 1..).unwrap_or_default();
    let mut words = Vec::new();
    for term in terms.iter().take(WORDS) {
        match term.kind {
            TermKind::Word => words.extend(term.key),
            TermKind::Cue(_) | TermKind::Time | TermKind::Stroke => {}
            TermKind::Figure(_)
            | TermKind::Comma
            | TermKind::Colon
            | TermKind::Semicolon
            | TermKind::Open
            | TermKind::Close
            | TermKind::Stop => break,
        }
    }
    words
}
