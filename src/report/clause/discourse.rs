//! What holds at a place of the text.

use std::ops::Range;

use crate::report::figure::{Period, Place};
use crate::report::token::WordKey;

/// Counters and what was spoken of last.
#[derive(Debug, Default)]
pub(super) struct Discourse {
    pub(super) subject: Option<WordKey>,
    paragraph: u32,
    sentence: u32,
    segment: u32,
    depth: u8,
    closes: u32,
    /// Whether what is spoken of is still to be done.
    pub(super) strives: bool,
    period: Period,
    /// Where its years are named.
    period_span: (usize, usize),
    /// The term at which the period was named.
    named_at: Option<usize>,
    /// The names that stood behind a word for an organisation: first word and whole name.
    names: Vec<(WordKey, WordKey)>,
}

/// Two names of a period belong together if no more terms than these lie between them: *6 tháng đầu* … *năm 2021*.
const TOGETHER: usize = 4;

/// No more names than these are remembered.
const NAMES: usize = 24;

impl Discourse {
    /// Remembers a name, so that it is known again without the word before it.
    pub(super) fn learn(&mut self, first: WordKey, name: WordKey) {
        if !self.knows(name) {
            if self.names.len() >= NAMES {
                self.names.remove(0);
            }
            self.names.push((first, name));
        }
    }

    pub(super) fn knows(&self, name: WordKey) -> bool {
        self.names.iter().any(|(_, known)| *known == name)
    }

    pub(super) fn begins_name(&self, word: WordKey) -> bool {
        self.names.iter().any(|(first, _)| *first == word)
    }

    pub(super) const fn depth(&self) -> u8 {
        self.depth
    }

    pub(super) const fn open(&mut self) {
        self.depth = self.depth.saturating_add(1);
    }

    pub(super) const fn close(&mut self) {
        self.closes += 1;
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) const fn next_segment(&mut self) {
        self.segment += 1;
    }

    pub(super) const fn next_sentence(&mut self, paragraph: bool) {
        self.sentence += 1;
        self.segment += 1;
        self.depth = 0;
        self.strives = false;
        self.named_at = None;
        self.next_paragraph(paragraph);
    }

    pub(super) const fn next_paragraph(&mut self, paragraph: bool) {
        if paragraph {
            self.paragraph += 1;
        }
    }

    /// A period is named at a term; the period that holds from here on.
    pub(super) fn mention(&mut self, period: Period, term: usize, span: &Range<usize>) -> Period {
        if period.first > 0 {
            self.period_span = (span.start, span.end);
        }
        let together = self.named_at.is_some_and(|at| term.saturating_sub(at) <= TOGETHER);
        self.period = if together { self.period.with(period) } else { period.after(self.period) };
        self.named_at = Some(term);
        self.period
    }

    pub(super) const fn place(&self, term: usize) -> Place {
        Place {
            term,
            paragraph: self.paragraph,
            sentence: self.sentence,
            segment: self.segment,
            depth: self.depth,
            closes: self.closes,
            strives: self.strives,
            period: self.period,
            period_span: self.period_span,
            subject: self.subject,
        }
    }
}
