//! English sentences for what could not be read or worked out: what is wrong, and what to do.

use crate::calc::{AllocationError, CalcError};
use crate::i18n::catalogue::ErrorWords;
use crate::i18n::shown;
use crate::number::{DigitSystem, ReadError, ReadErrorKind};

pub(super) const WORDS: ErrorWords = ErrorWords {
    read,
    did_you_mean: "Did you mean:",
    calc,
    missing: |field| format!("{field}: a value is needed."),
    unknown_value: |field, value| format!("{field}: the value “{value}” is not known."),
    object_expected: "an object with named fields",
    text_expected: "a string",
    number_expected: "a number or a decimal string",
    bounds_expected: "a number, or an array of numbers and nulls",
    allocation,
    zero_years: "The number of years must be above 0.",
};

fn read(error: &ReadError) -> String {
    match error.kind {
        ReadErrorKind::Ambiguous { mark } => {
            format!("The mark “{mark}” can be read in two ways here. Choose the right number.")
        }
        ReadErrorKind::ForeignMarks { .. } => {
            "Written the other way: here a comma groups thousands and a point starts the decimals.".to_owned()
        }
        ReadErrorKind::ScaleWord { .. } => "Write all the digits, without thousand, million or billion.".to_owned(),
        ReadErrorKind::Currency => "Enter the number alone, without a currency.".to_owned(),
        ReadErrorKind::TooManyDecimals => "More than 6 decimal places. Use fewer digits.".to_owned(),
        ReadErrorKind::TooLarge => "Too large: at most 1,000,000,000,000,000,000.".to_owned(),
        ReadErrorKind::Negative => "The number cannot be negative here.".to_owned(),
        ReadErrorKind::PercentInCount => "This field is a count, not a percentage: remove the % sign.".to_owned(),
        ReadErrorKind::NotWhole => "This field needs a whole number.".to_owned(),
        ReadErrorKind::Zero => "The number must be above 0 here.".to_owned(),
        ReadErrorKind::BadGroups { mark } => {
            format!("The mark “{mark}” must separate groups of three digits, as in 1,234,567.")
        }
        ReadErrorKind::MixedGroupMarks { .. } => {
            "One number uses one way of grouping: either commas or spaces.".to_owned()
        }
        ReadErrorKind::RepeatedDecimalMark { mark } => format!("There are two decimal marks “{mark}” in one number."),
        ReadErrorKind::MisplacedMark { mark } => format!("The mark “{mark}” is in the wrong place."),
        ReadErrorKind::Exponent => "Exponents such as 1e5 are not read: write all the digits.".to_owned(),
        ReadErrorKind::Fraction => {
            "This field needs one number, not a fraction: enter the two numbers in two fields.".to_owned()
        }
        ReadErrorKind::Range => "This field needs one number, not a range.".to_owned(),
        ReadErrorKind::SeveralNumbers => "There is more than one number in this field.".to_owned(),
        ReadErrorKind::ForeignDigit { digit, system } => match system {
            DigitSystem::FullWidth => format!("The digit “{digit}” is full-width: type it again as 0–9."),
            DigitSystem::ArabicIndic => format!("The digit “{digit}” is Arabic-Indic: type it again as 0–9."),
            DigitSystem::Other => format!("“{digit}” is not one of the digits 0–9: type it again."),
        },
        ReadErrorKind::NotANumber => "“NaN” is not a number.".to_owned(),
        ReadErrorKind::Infinity => "Infinity is not a number to calculate with.".to_owned(),
        ReadErrorKind::Letters { first } => {
            format!("There are letters in a number field, from “{first}”: keep only the number.")
        }
        ReadErrorKind::BidiControl { .. } => {
            "A hidden character turns the text around, so the number seen may not be the number typed: type it again."
                .to_owned()
        }
        ReadErrorKind::UnexpectedCharacter { character } => {
            format!("{} does not belong to a number.", shown(character))
        }
        ReadErrorKind::NoDigits => "There are no digits yet.".to_owned(),
    }
}

const fn calc(error: CalcError) -> &'static str {
    match error {
        CalcError::Overflow => "Too large to work out exactly, so no figure is printed.",
        CalcError::ZeroBase => "The base is 0, so there is no ratio.",
        CalcError::Negative => "A count cannot be negative.",
        CalcError::NotWhole => "A whole number is needed.",
        CalcError::ReversedBounds => "The lower bound is above the upper bound.",
        CalcError::ReversedPeriod => "The last day comes before the first.",
    }
}

fn allocation(error: &AllocationError) -> String {
    match error {
        AllocationError::NoUnits => "There are no units to allocate to.".to_owned(),
        AllocationError::NegativeTotal => "The total to allocate cannot be negative.".to_owned(),
        AllocationError::NegativeWeight { unit } => format!("The weight of unit {} cannot be negative.", unit + 1),
        AllocationError::NegativeBound { unit } => {
            format!("The minimum and maximum of unit {} cannot be negative.", unit + 1)
        }
        AllocationError::MinimumAboveMaximum { unit } => {
            format!("Unit {} has a minimum above its maximum.", unit + 1)
        }
        AllocationError::SumOfMinimumsAboveTotal { sum, total } => {
            format!("The minimums add up to {sum}, more than the total {total}.")
        }
        AllocationError::SumOfMaximumsBelowTotal { sum, total } => {
            format!("The maximums add up to {sum}, less than the total {total}.")
        }
        AllocationError::NoWeights => "All weights are 0, so there is no basis for the rest.".to_owned(),
        AllocationError::Overflow => "Too large to allocate exactly.".to_owned(),
    }
}
