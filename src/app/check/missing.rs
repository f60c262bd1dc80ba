//! What a claim lacks to be checked, and what it must be.

use crate::calc::{Implied, WholeInterval};
use crate::i18n::{Language, MissingInput};
use crate::number::{TrailingZeros, print_rounded};
use crate::report::{Finding, FindingKind};

/// The number that is missing; `None` where none is, or where it is not known which.
pub(super) const fn missing_input(finding: &Finding) -> Option<MissingInput> {
    let inputs = &finding.inputs;
    let (has_result, has_base) = (inputs.result.is_some(), inputs.base.is_some());
    match finding.kind {
        FindingKind::Attainment | FindingKind::Excess | FindingKind::Shortfall => match (has_result, has_base) {
            (true, false) => Some(MissingInput::Target),
            (false, true) => Some(MissingInput::Result),
            (true, true) | (false, false) => None,
        },
        FindingKind::Share => match (has_result, has_base) {
            (true, false) => Some(MissingInput::Whole),
            (false, true) => Some(MissingInput::Part),
            (true, true) | (false, false) => None,
        },
        FindingKind::Rate | FindingKind::Ratio => match (has_result, has_base) {
            (true, false) => Some(MissingInput::Base),
            (false, true) => Some(MissingInput::Result),
            (true, true) | (false, false) => None,
        },
        FindingKind::Growth => match (has_result, has_base) {
            (true, false) => Some(MissingInput::Earlier),
            (false, true) => Some(MissingInput::Result),
            (true, true) | (false, false) => None,
        },
        FindingKind::Average => match (has_result, has_base || inputs.years.is_some()) {
            (true, false) => Some(MissingInput::Divisor),
            (false, true) => Some(MissingInput::Total),
            (true, true) | (false, false) => None,
        },
        FindingKind::ImpliedTarget | FindingKind::Sum | FindingKind::Range => None,
    }
}

/// What the missing number must be, in a sentence.
pub(super) fn implied_sentence(what: MissingInput, implied: &Implied, language: Language) -> String {
    let words = &language.words().check_room;
    let (rounded, cut) = (implied.half_up, implied.truncated);
    let same = rounded == cut;
    let long = |interval| interval_text(interval, false, language);
    // The second of two stands beside the first and may be short.
    let short = |interval| interval_text(interval, rounded.is_some() && !same, language);
    (words.implied)((words.missing)(what), rounded.map(long).as_deref(), cut.map(short).as_deref())
}

fn interval_text(interval: WholeInterval, short: bool, language: Language) -> String {
    let words = language.words();
    let whole = |value: i128| {
        let rounded = crate::calc::Rounded::new(value, crate::calc::Decimals::ZERO);
        print_rounded(rounded, language.locale(), TrailingZeros::Drop)
    };
    let low = whole(interval.lo());
    match interval.hi() {
        None if short => (words.common.short_from_up)(&low),
        None => (words.common.from_up)(&low),
        Some(hi) if hi == interval.lo() => {
            if short {
                low
            } else {
                (words.check_room.only)(&low)
            }
        }
        Some(hi) if short => (words.common.short_interval)(&low, &whole(hi)),
        Some(hi) => (words.common.interval)(&low, &whole(hi)),
    }
}
