//! Rates: the rate itself, then its base.

use super::TargetTextError;
use super::phrase;
use super::read::{Typed, phrases};
use super::token::{Token, span_of, starts_number};
use crate::calc::{Fraction, Percentage, Quantity, RateBase, TargetKind};
use crate::i18n::{Language, RATE_SIGNS, TargetForm, TargetWords};
use crate::number::{ReadErrorKind, read_count, read_percentage};

/// The bases to try for a rate that names none.
const IN_ORDER: [RateBase; 4] =
    [RateBase::StartOfYear, RateBase::EndOfPreviousYear, RateBase::StartOfTerm, RateBase::Current];

pub(super) const fn is_rate(form: TargetForm) -> bool {
    match form {
        TargetForm::Rate | TargetForm::RateRange => true,
        TargetForm::AtLeast | TargetForm::AtMost | TargetForm::Between | TargetForm::Coverage => false,
    }
}

/// Every way in which the text is a rate, with the number of its words.
pub(super) fn outcomes<'a>(
    typed: Typed<'a>,
    base: &'a dyn Fn(RateBase) -> Option<Quantity>,
) -> impl Iterator<Item = (usize, Result<TargetKind, TargetTextError>)> + 'a {
    let parts = Parts::of(typed.tokens);
    phrases().filter(|phrase| is_rate(phrase.form)).filter_map(move |phrase| {
        let found = phrase::find(phrase.pattern, parts.rate)?;
        let rate = |tokens: &[Token<'_>]| rate(typed, tokens);
        let rates = match found.numbers.as_slice() {
            [low] => rate(low).map(|low| (low, None)),
            [low, high] => rate(low).and_then(|low| Ok((low, Some(rate(high)?)))),
            _ => return None,
        };
        let kind = rates.and_then(|(low, high)| {
            let (base, of) = parts.base(typed, base)?;
            Ok(TargetKind::Rate { low, high, base, of })
        });
        Some((found.words, kind))
    })
}

/// Whether a rate ends in the beginning of a base.
pub(super) fn may_begin(tokens: &[Token<'_>]) -> bool {
    let is_rate = tokens.iter().any(|token| token.is("%"));
    is_rate
        && words().any(|words| {
            let names = words.bases.iter().map(|base| base.name).chain(words.members.iter().copied());
            let begins = |name: &str| phrase::ends_with_beginning(&name.split(' ').collect::<Vec<_>>(), tokens);
            names.chain(joins()).any(begins)
        })
}

/// A text in the three parts of a rate.
#[derive(Clone, Copy)]
struct Parts<'a> {
    rate: &'a [Token<'a>],
    /// The number of the base; `None` if it is not written.
    number: Option<&'a [Token<'a>]>,
    name: Option<RateBase>,
}

impl<'a> Parts<'a> {
    fn of(tokens: &'a [Token<'a>]) -> Self {
        let named = words().flat_map(|words| words.bases);
        let named = named.filter_map(|row| phrase::strip(row.name, tokens).map(|before| (before, row.base)));
        // The longest name leaves the fewest tokens.
        let named = named.min_by_key(|(before, _)| before.len());
        let (before, name) = named.map_or((tokens, None), |(before, base)| (before, Some(base)));
        let members = words().flat_map(|words| words.members).filter_map(|words| phrase::strip(words, before));
        let before = members.min_by_key(|before| before.len()).unwrap_or(before);
        let join = before.iter().rposition(|token| joins().any(|join| token.is(join)));
        let parts = join.and_then(|at| before.split_at_checked(at));
        let parts = parts.and_then(|(rate, after)| Some((rate, after.split_first()?.1)));
        match parts {
            Some((rate, number)) if starts_number(number) => Self { rate, number: Some(number), name },
            Some(_) | None => Self { rate: before, number: None, name },
        }
    }

    fn base(
        self,
        typed: Typed<'_>,
        known: &dyn Fn(RateBase) -> Option<Quantity>,
    ) -> Result<(Quantity, RateBase), TargetTextError> {
        let first_known = |bases: &[RateBase]| {
            let mut known = bases.iter().filter_map(|&base| known(base).map(|count| (count, base)));
            known.next().ok_or(TargetTextError::MissingBase)
        };
        match (self.number, self.name) {
            (Some(number), Some(name)) => Ok((typed.number(number, read_count)?, name)),
            (Some(number), None) => Err(match typed.number(number, read_count) {
                // A number and other words: a name that is not known.
                Err(TargetTextError::Number { error, .. }) if matches!(error.kind, ReadErrorKind::Letters { .. }) => {
                    TargetTextError::MissingBase
                }
                Err(error) => error,
                Ok(_) => TargetTextError::MissingBase,
            }),
            (None, Some(name)) => first_known(&[name]),
            (None, None) => first_known(&IN_ORDER),
        }
    }
}

fn words() -> impl Iterator<Item = &'static TargetWords> {
    Language::ALL.into_iter().map(|language| &language.words().target)
}

fn joins() -> impl Iterator<Item = &'static str> {
    RATE_SIGNS.iter().chain(words().flat_map(|words| words.joins)).copied()
}

/// A number of per cent: a decimal, or a fraction of plain digits where no decimal is exact (`10/3%`).
fn rate(typed: Typed<'_>, tokens: &[Token<'_>]) -> Result<Percentage, TargetTextError> {
    let text = typed.text.get(span_of(tokens)).unwrap_or_default();
    match text.split_once('/').and_then(|(over, under)| Some((digits(over)?, digits(under)?))) {
        Some((over, under)) => {
            Fraction::new(over, under).map(Percentage::from_per_cent).map_err(TargetTextError::Target)
        }
        None => typed.number(tokens, read_percentage),
    }
}

fn digits(text: &str) -> Option<i128> {
    let text = text.trim();
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if plain { text.parse().ok() } else { None }
}
