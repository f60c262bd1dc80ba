//! Text → target.

use super::phrase::{self, Match};
use super::token::{Token, span_of, starts_number, tokens};
use super::{TargetTextError, rate};
use crate::calc::{Quantity, RateBase, Target, TargetKind};
use crate::i18n::{Language, TARGET_SIGNS, TargetForm, TargetPhrase};
use crate::number::{Locale, ReadError, ReadErrorKind, read_count};

/// Reads a target as it is typed into a cell; a blank is `Ok(None)`, which is no target.
///
/// `500`; `≥ 500`, `từ 500 trở lên`, `500+`; `90–100`, `từ 90 đến 100`; `≤ 5`, `không quá 5`; `30/35`; `3%`,
/// `3–4% × 1.200 đầu năm`. Where a rate does not write the number of its base, `base` is asked: for the base it names,
/// or else for the first that is known of start of year, end of previous year, start of term and current.
///
/// # Errors
/// [`TargetTextError`]. Numbers are read as by [`read_count`] and [`crate::number::read_percentage`], with all their
/// questions.
pub fn read_target(
    text: &str,
    language: Language,
    base: &dyn Fn(RateBase) -> Option<Quantity>,
) -> Result<Option<Target>, TargetTextError> {
    let locale = language.locale();
    let alone = match read_count(text, locale) {
        Ok(None) => return Ok(None),
        Ok(Some(count)) => return target(TargetKind::Exactly(count)).map(Some),
        Err(error) => error,
    };
    let tokens = tokens(text);
    let typed = Typed { text, tokens: &tokens, locale };
    // What is seen is not what is read, whatever stands around the numbers.
    if matches!(alone.kind, ReadErrorKind::BidiControl { .. }) {
        return Err(typed.error(alone));
    }
    match best(typed, base) {
        Some(Ok(kind)) => target(kind).map(Some),
        Some(Err(error)) => Err(if is_beginning(&tokens) { error.begins_another() } else { error }),
        None => Err(unknown(typed, alone)),
    }
}

/// What was typed, as the readers of its parts need it.
#[derive(Clone, Copy)]
pub(super) struct Typed<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: &'t [Token<'t>],
    pub(super) locale: Locale,
}

impl Typed<'_> {
    /// Reads what stands in place of a number.
    pub(super) fn number<T>(
        self,
        tokens: &[Token<'_>],
        read: impl FnOnce(&str, Locale) -> Result<Option<T>, ReadError>,
    ) -> Result<T, TargetTextError> {
        let span = span_of(tokens);
        match read(self.text.get(span.clone()).unwrap_or_default(), self.locale) {
            Ok(Some(number)) => Ok(number),
            Ok(None) => Err(TargetTextError::Form { unfinished: true }),
            Err(error) => Err(TargetTextError::of_number(self.text, &span, error, self.locale)),
        }
    }

    fn error(self, error: ReadError) -> TargetTextError {
        TargetTextError::of_number(self.text, &(0..self.text.len()), error, self.locale)
    }
}

/// The phrases of every language.
pub(super) fn phrases() -> impl Iterator<Item = &'static TargetPhrase> {
    TARGET_SIGNS.iter().chain(Language::ALL.into_iter().flat_map(|language| language.words().target.phrases))
}

type Outcome = Result<TargetKind, TargetTextError>;

/// What can be read before what cannot; then the phrase with the most words.
fn best(typed: Typed<'_>, base: &dyn Fn(RateBase) -> Option<Quantity>) -> Option<Outcome> {
    let counts = phrases().filter(|phrase| !rate::is_rate(phrase.form)).filter_map(|phrase| {
        let found = phrase::find(phrase.pattern, typed.tokens)?;
        Some((found.words, count_kind(phrase.form, &found, typed)))
    });
    let outcomes = counts.chain(rate::outcomes(typed, base));
    let best = outcomes.max_by_key(|(words, outcome)| (outcome.is_ok(), *words));
    best.map(|(_, outcome)| outcome)
}

fn count_kind(form: TargetForm, found: &Match<'_, '_>, typed: Typed<'_>) -> Outcome {
    let count = |tokens: &[Token<'_>]| typed.number(tokens, read_count);
    match (form, found.numbers.as_slice()) {
        (TargetForm::AtLeast, [least]) => Ok(TargetKind::AtLeast(count(least)?)),
        (TargetForm::AtMost, [most]) => Ok(TargetKind::AtMost(count(most)?)),
        (TargetForm::Between, [low, high]) => Ok(TargetKind::Between { low: count(low)?, high: count(high)? }),
        (TargetForm::Coverage, [required, of]) => {
            Ok(TargetKind::Coverage { required: count(required)?, of: count(of)? })
        }
        // A row with another number of numbers than its form: a test reads the example of each.
        (
            TargetForm::AtLeast
            | TargetForm::AtMost
            | TargetForm::Between
            | TargetForm::Coverage
            | TargetForm::Rate
            | TargetForm::RateRange,
            _,
        ) => Err(TargetTextError::Form { unfinished: false }),
    }
}

fn target(kind: TargetKind) -> Result<Target, TargetTextError> {
    Target::new(kind).map_err(TargetTextError::Target)
}

/// No phrase: a number with something else, the beginning of a phrase, or neither.
fn unknown(typed: Typed<'_>, alone: ReadError) -> TargetTextError {
    let unfinished = is_beginning(typed.tokens);
    let number = starts_number(typed.tokens) && (!unfinished || !alone.readings.is_empty());
    let error = if number { typed.error(alone) } else { TargetTextError::Form { unfinished } };
    if unfinished { error.begins_another() } else { error }
}

fn is_beginning(tokens: &[Token<'_>]) -> bool {
    phrases().any(|phrase| phrase::may_begin(phrase.pattern, tokens)) || rate::may_begin(tokens)
}
