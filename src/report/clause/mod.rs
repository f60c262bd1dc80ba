//! Tokens → phrases, figures and the marks between them, each in its sentence.
//!
//! What is known from before is carried along: the period and the organisation that are spoken of. A figure takes what
//! holds where it stands; a period named behind it in its clause is still its own (*kết nạp 500 đảng viên trong giai đoạn
//! 2021–2025*).

#![expect(clippy::wildcard_enum_match_arm, reason = "each rule asks for a few of many meanings")]

mod discourse;
mod lines;
mod look;

use std::ops::Range;

use super::ReportLanguage;
use super::figure::{Figure, Left, Outcome, Source, read_duration_word, read_figure};
use super::phrase::{Meaning, UnitClass};
use super::token::{Token, TokenKind, WordKey, tokens_of};
use crate::calc::Hedge;

use discourse::Discourse;
use lines::Lines;

pub(in crate::report) use look::{Direction, Look};

/// A piece of a sentence.
#[derive(Debug, Clone)]
pub(in crate::report) struct Term {
    pub(in crate::report) kind: TermKind,
    pub(in crate::report) span: Range<usize>,
    /// The first word of a phrase, or a word that may say what a figure is about.
    pub(in crate::report) key: Option<WordKey>,
}

/// What a piece of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum TermKind {
    Cue(Meaning),
    /// A figure, by its place in the list.
    Figure(usize),
    /// A word of no meaning here.
    Word,
    /// A named stretch of time: *2022*.
    Time,
    Comma,
    Colon,
    Semicolon,
    Open,
    Close,
    /// *đảng viên/năm*.
    Stroke,
    /// The end of a sentence.
    Stop,
}

/// A text as terms and figures.
#[derive(Debug, Default)]
pub(in crate::report) struct Reading {
    /// Whether phrases may stand behind what they are about, as in English.
    pub(in crate::report) english: bool,
    pub(in crate::report) terms: Vec<Term>,
    pub(in crate::report) figures: Vec<Figure>,
}

/// Divides a text.
pub(in crate::report) fn read_terms(source: Source<'_>) -> Reading {
    let mut builder = Builder {
        source,
        reading: Reading { english: source.language == ReportLanguage::English, ..Reading::default() },
        discourse: Discourse::default(),
        lines: Lines::default(),
        run: Vec::new(),
        clause: Clause::default(),
        little: tokens_of(LITTLE).iter().filter_map(key_of).collect(),
    };
    let mut at = 0;
    while let Some(token) = source.token(at) {
        let next = builder.take(at, token);
        at = next.max(at + 1);
    }
    builder.reading
}

/// Words that stand beside figures of any kind and say nothing of what they are about.
const LITTLE: &str = "và là của các những có được bị trong với ở tại cho thì mà này đó cũng hơn nên do để số and the a an of in on for by to with at its it is was were had has which that";

const fn key_of(token: &Token) -> Option<WordKey> {
    match token.kind {
        TokenKind::Word { key, .. } => Some(key),
        TokenKind::Number | TokenKind::Mark(_) => None,
    }
}

/// What was seen of the clause so far.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "four things that are seen or not, in any combination")]
struct Clause {
    /// A word that says what a figure is for.
    expects: bool,
    /// *từ* with no change before it.
    from: bool,
    /// *tăng, giảm*.
    changes: bool,
    /// *so với, cùng kỳ*: periods named from here on are not the clause's own.
    compares: bool,
    /// The figure since whose place no comma stood.
    figure: Option<usize>,
}

struct Builder<'s> {
    source: Source<'s>,
    reading: Reading,
    discourse: Discourse,
    lines: Lines,
    /// The phrases directly before this place, with nothing between them.
    run: Vec<Meaning>,
    clause: Clause,
    little: Vec<WordKey>,
}

impl Builder<'_> {
    /// Takes what stands at a token; the place behind it.
    fn take(&mut self, at: usize, token: &Token) -> usize {
        let before = at.checked_sub(1).and_then(|place| self.source.token(place));
        if let Some(end) = self.lines.ends_sentence(before, token, self.source.token(at + 1)) {
            self.stop(token.span.start..token.span.start, end.paragraph);
        }
        if token.is_number() {
            return self.number(at);
        }
        if let Some(found) = self.source.phrase(at) {
            return self.phrase(at, found.meaning, found.length);
        }
        match token.kind {
            TokenKind::Word { key, capital, .. } => {
                let org =
                    matches!(self.run.last(), Some(Meaning::Organisation | Meaning::Unit(UnitClass::Organisations)));
                let names = capital && (org || self.discourse.begins_name(key));
                if names { self.name(at, key, org) } else { self.word(at, token) }
            }
            TokenKind::Mark(mark) => {
                self.mark(at, token, mark);
                at + 1
            }
            TokenKind::Number => at + 1,
        }
    }

    fn push(&mut self, kind: TermKind, span: Range<usize>) {
        self.reading.terms.push(Term { kind, span, key: None });
    }

    fn push_keyed(&mut self, kind: TermKind, span: Range<usize>, key: Option<WordKey>) {
        self.reading.terms.push(Term { kind, span, key });
    }

    fn word(&mut self, at: usize, token: &Token) -> usize {
        self.run.clear();
        let key = key_of(token).filter(|key| !self.little.contains(key));
        self.push_keyed(TermKind::Word, token.span.clone(), key);
        at + 1
    }

    /// Capitals behind the word for an organisation: its name.
    fn name(&mut self, at: usize, first: WordKey, new: bool) -> usize {
        let (mut key, mut next) = (first, at + 1);
        while let Some(TokenKind::Word { key: more, capital: true, .. }) =
            self.source.token(next).map(|token| token.kind)
            && self.source.token(next).is_some_and(|token| token.lines == 0)
            && self.source.phrase(next).is_none()
        {
            key = key.then(more);
            next += 1;
        }
        if new {
            self.discourse.learn(first, key);
            self.named(key);
        } else if self.discourse.knows(key) {
            self.named(key);
        }
        let end = self.source.token(next - 1).map(|token| token.span.end);
        if let (Some(first), Some(end)) = (self.source.token(at), end) {
            self.push_keyed(TermKind::Word, first.span.start..end, Some(key));
        }
        self.run.clear();
        next
    }

    fn named(&mut self, key: WordKey) {
        if self.discourse.depth() == 0 && !self.clause.compares {
            self.discourse.subject = Some(key);
        }
    }

    fn mark(&mut self, at: usize, token: &Token, mark: char) {
        let span = token.span.clone();
        match mark {
            '.' | '…' | '!' | '?' => {
                let before = at.checked_sub(1).and_then(|place| self.source.token(place));
                if Lines::is_end(before, self.source.token(at + 1)) {
                    self.stop(span, false);
                }
            }
            ';' => {
                self.push(TermKind::Semicolon, span);
                self.clause = Clause::default();
                self.discourse.next_segment();
                self.discourse.strives = false;
            }
            ',' => self.comma(span),
            ':' => {
                self.push(TermKind::Colon, span);
                self.clause = Clause { expects: true, ..Clause::default() };
            }
            '(' | '[' => {
                self.push(TermKind::Open, span);
                self.discourse.open();
                // What is in brackets still belongs to the clause: the base after *so với cùng kỳ*.
                self.clause.figure = None;
            }
            ')' | ']' => {
                self.push(TermKind::Close, span);
                self.discourse.close();
                self.clause.figure = None;
            }
            _ if token.is_dash() && token.gap && self.source.token(at + 1).is_some_and(|next| next.gap) => {
                self.comma(span);
            }
            '/' => self.push(TermKind::Stroke, span),
            // A quotation mark is nothing that meaning depends on.
            _ => {}
        }
        self.run.clear();
    }

    fn comma(&mut self, span: Range<usize>) {
        self.push(TermKind::Comma, span);
        self.clause = Clause::default();
    }

    fn stop(&mut self, span: Range<usize>, paragraph: bool) {
        let already = self.reading.terms.last().is_none_or(|term| term.kind == TermKind::Stop);
        // A point and the line break behind it end one sentence.
        if already {
            self.discourse.next_paragraph(paragraph);
        } else {
            self.push(TermKind::Stop, span);
            self.discourse.next_sentence(paragraph);
        }
        self.clause = Clause::default();
        self.run.clear();
    }

    fn phrase(&mut self, at: usize, meaning: Meaning, length: usize) -> usize {
        let next = at + length;
        let in_words = match meaning {
            Meaning::NumberWord(value) => Some(value),
            Meaning::FiveYears => Some(5),
            _ => None,
        };
        if let Some(value) = in_words {
            return match read_duration_word(self.source, at, value, length) {
                Some(outcome) => self.outcome(at, outcome),
                None => self.source.token(at).map_or(next, |token| self.word(at, token)),
            };
        }
        match meaning {
            Meaning::TargetNoun
            | Meaning::Assigns
            | Meaning::Strives
            | Meaning::Expects
            | Meaning::Did
            | Meaning::Does
            | Meaning::Attains
            | Meaning::Has
            | Meaning::RaisesTotal
            | Meaning::Adds
            | Meaning::To
            | Meaning::ThatIs
            | Meaning::Total => self.clause.expects = true,
            Meaning::Rises | Meaning::Falls | Meaning::Exceeds | Meaning::Lacks => {
                self.clause.changes = true;
                self.clause.expects = true;
            }
            Meaning::From => self.clause.from = !self.clause.changes,
            Meaning::ComparedWith | Meaning::Earlier => self.clause.compares = true,
            Meaning::Term => self.mention(super::figure::Period::term(), self.span_of(at, next)),
            _ => {}
        }
        match meaning {
            Meaning::Strives => self.discourse.strives = true,
            Meaning::Did => self.discourse.strives = false,
            _ => {}
        }
        let start = self.source.token(at).map(|token| token.span.start);
        let end = self.source.token(next - 1).map(|token| token.span.end);
        if let (Some(start), Some(end)) = (start, end) {
            let key = self.source.token(at).and_then(key_of);
            self.push_keyed(TermKind::Cue(meaning), start..end, key);
        }
        self.run.push(meaning);
        next
    }

    fn span_of(&self, at: usize, next: usize) -> Range<usize> {
        let start = self.source.token(at).map_or(0, |token| token.span.start);
        start..self.source.token(next - 1).map_or(start, |token| token.span.end)
    }

    fn number(&mut self, at: usize) -> usize {
        let left = Left {
            cue: self.run.last().copied(),
            expects: self.clause.expects,
            each: self.run.contains(&Meaning::Each),
            no_count: self.run.contains(&Meaning::NoCount),
            range: self.clause.from,
            behind_unit: self.is_behind_unit(),
        };
        let outcome = read_figure(self.source, at, left);
        self.outcome(at, outcome)
    }

    /// Whether the last term is the unit of the figure before it.
    fn is_behind_unit(&self) -> bool {
        let mut last = self.reading.terms.iter().rev().map(|term| term.kind);
        matches!(last.next(), Some(TermKind::Cue(Meaning::Unit(_) | Meaning::Organisation)))
            && matches!(last.next(), Some(TermKind::Figure(_)))
    }

    fn outcome(&mut self, at: usize, outcome: Outcome) -> usize {
        let next = match outcome {
            Outcome::Figure(figure, next) => {
                let span = figure.span.clone();
                self.figure(*figure);
                // The unit of a figure is a term of its own: it may say that a share is of the members.
                self.push_unit(span.end, at, next);
                next
            }
            Outcome::Period(period, next) => {
                self.push(TermKind::Time, self.span_of(at, next));
                self.mention(period, self.span_of(at, next));
                next
            }
            Outcome::Name(key, next) => {
                self.push(TermKind::Word, self.span_of(at, next));
                self.named(key);
                next
            }
            Outcome::Nothing(next) => {
                self.push(TermKind::Word, self.span_of(at, next));
                next
            }
        };
        self.run.clear();
        next
    }

    fn figure(&mut self, mut figure: Figure) {
        let place = self.reading.figures.len();
        figure.hedge = self.hedge();
        figure.place = self.discourse.place(self.reading.terms.len());
        if figure.form == super::figure::Form::Months {
            self.mention(super::figure::Period::part(), figure.span.clone());
        }
        self.push(TermKind::Figure(place), figure.span.clone());
        self.reading.figures.push(figure);
        self.clause.figure = Some(place);
    }

    fn push_unit(&mut self, end: usize, at: usize, next: usize) {
        for place in at..next {
            if let Some(token) = self.source.token(place)
                && token.span.start >= end
                && let Some(found) = self.source.phrase(place)
                && matches!(found.meaning, Meaning::Unit(_) | Meaning::Organisation | Meaning::TargetNoun)
            {
                let end = self.source.token(place + found.length - 1).map_or(token.span.end, |last| last.span.end);
                self.push_keyed(TermKind::Cue(found.meaning), token.span.start..end, key_of(token));
                break;
            }
        }
    }

    /// The word that softens a figure at this place: directly before it, or before *bằng* (*gần bằng*).
    fn hedge(&self) -> Option<Hedge> {
        match self.run.as_slice() {
            [.., Meaning::Softens(hedge)] => Some(*hedge),
            [.., Meaning::Softens(Hedge::Nearly), Meaning::Attains] => Some(Hedge::Nearly),
            _ => None,
        }
    }

    /// A period is named.
    fn mention(&mut self, period: super::figure::Period, span: Range<usize>) {
        // What is named behind a per cent is the period of its base: *14,4% cả nhiệm kỳ*.
        let of_base =
            self.clause.figure.and_then(|place| self.reading.figures.get(place)).is_some_and(|figure| {
                matches!(figure.form, super::figure::Form::Percent | super::figure::Form::Points)
            });
        if self.clause.compares || of_base {
            return;
        }
        let here = self.reading.terms.len();
        let period = self.discourse.mention(period, here, &span);
        if let Some(figure) = self.clause.figure.and_then(|place| self.reading.figures.get_mut(place)) {
            figure.place.period = period;
            figure.place.period_span = (span.start, span.end);
        }
    }
}
