//! Digits and the marks between them, and what the marks can mean.

use std::ops::Range;

use super::Parts;
use super::cursor::{Cursor, is_group_space};
use crate::number::{Locale, ReadErrorKind};

/// A reason and its place.
pub(super) type Fault = (ReadErrorKind, Range<usize>);

/// The marks that are believed. Spaces group wherever a group mark does.
#[derive(Clone, Copy)]
pub(super) struct Style {
    group: Option<char>,
    decimal: char,
}

impl Style {
    /// As programs write: a point, no groups.
    pub(super) const PLAIN: Self = Self { group: None, decimal: '.' };

    pub(super) const fn of(locale: Locale) -> Self {
        Self { group: Some(locale.group_mark()), decimal: locale.decimal_mark() }
    }
}

/// A point, a comma or a space between digits.
struct Mark {
    character: char,
    span: Range<usize>,
    /// How many digits stand before it.
    at: usize,
}

/// The digits and marks of one number, in the order in which they were typed.
pub(super) struct Body {
    digits: Vec<u8>,
    marks: Vec<Mark>,
    span: Range<usize>,
}

impl Body {
    /// Takes digits and marks for as long as there are any; a space is taken only between digits.
    pub(super) fn take(cursor: &mut Cursor<'_>) -> Result<Self, Fault> {
        let start = cursor.offset();
        let mut body = Self { digits: Vec::new(), marks: Vec::new(), span: start..start };
        while let Some(character) = cursor.peek() {
            if let Some(digit) = character.to_digit(10).and_then(|digit| u8::try_from(digit).ok()) {
                body.digits.push(digit);
            } else if matches!(character, '.' | ',') {
                body.marks.push(Mark { character, span: cursor.span(), at: body.digits.len() });
            } else if character.is_whitespace() {
                if !body.take_space(character, cursor)? {
                    break;
                }
                continue;
            } else {
                break;
            }
            body.span.end = cursor.span().end;
            cursor.advance();
        }
        Ok(body)
    }

    /// Takes a space that a digit follows; says whether there was one.
    fn take_space(&mut self, character: char, cursor: &mut Cursor<'_>) -> Result<bool, Fault> {
        let mut ahead = cursor.clone();
        let first = cursor.span();
        let count = ahead.skip_spaces();
        match ahead.peek() {
            Some('0'..='9') => {
                let at = self.digits.len();
                let after_digit = at > self.marks.last().map_or(0, |mark| mark.at);
                if count > 1 || !after_digit || !is_group_space(character) {
                    return Err((ReadErrorKind::SeveralNumbers, first.start..ahead.offset()));
                }
                self.marks.push(Mark { character, span: first, at });
                *cursor = ahead;
                Ok(true)
            }
            Some(mark @ ('.' | ',')) => Err((ReadErrorKind::MisplacedMark { mark }, ahead.span())),
            Some(_) | None => Ok(false),
        }
    }

    pub(super) fn has_digits(&self) -> bool {
        !self.digits.is_empty()
    }

    /// The digits and marks, in bytes of the text.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// The first point or comma.
    pub(super) fn first_mark(&self) -> Option<(char, Range<usize>)> {
        let mark = self.marks.iter().find(|mark| matches!(mark.character, '.' | ','))?;
        Some((mark.character, mark.span.clone()))
    }

    /// Divides the digits at the decimal mark of `style`, having checked every mark.
    pub(super) fn parts(&self, style: Style, negative: bool) -> Result<Parts<'_>, Fault> {
        let mut decimals_at = None;
        let mut grouping = None;
        for (index, mark) in self.marks.iter().enumerate() {
            let next = self.marks.get(index + 1);
            let after = next.map_or(self.digits.len(), |next| next.at) - mark.at;
            let last = next.is_none();
            let fault = |kind| Err((kind, mark.span.clone()));
            let character = mark.character;
            if last && after == 0 && style.group.is_some() {
                // Typing has not reached the digits yet, or the mark is the sentence's.
            } else if character == style.decimal {
                if decimals_at.is_some() {
                    return fault(ReadErrorKind::RepeatedDecimalMark { mark: character });
                }
                if after == 0 && !last {
                    return fault(ReadErrorKind::MisplacedMark { mark: character });
                }
                decimals_at = Some(mark.at);
            } else if is_group_space(character) || Some(character) == style.group {
                let span = || mark.span.start..next.map_or(self.span.end, |next| next.span.start);
                if decimals_at.is_some() || style.group.is_none() || after == 0 || mark.at == 0 {
                    return fault(not_a_group(character, ReadErrorKind::MisplacedMark { mark: character }));
                }
                let first_is_proper = grouping.is_some() || (mark.at <= 3 && self.digits.first() != Some(&0));
                if after != 3 || !first_is_proper {
                    return Err((not_a_group(character, ReadErrorKind::BadGroups { mark: character }), span()));
                }
                if *grouping.get_or_insert(character) != character {
                    return fault(ReadErrorKind::MixedGroupMarks { mark: character });
                }
            } else {
                return fault(ReadErrorKind::MisplacedMark { mark: character });
            }
        }
        Ok(Parts::divide(&self.digits, decimals_at.unwrap_or(self.digits.len()), negative))
    }
}

/// A space that does not group stands between two numbers.
const fn not_a_group(mark: char, otherwise: ReadErrorKind) -> ReadErrorKind {
    if is_group_space(mark) { ReadErrorKind::SeveralNumbers } else { otherwise }
}
