//! The pipeline (*nguồn*): pool, class, introduced, admitted, recognised, or any other row of stages.

use super::{CalcError, Fraction, Percentage, Quantity, average_per};

/// One stage beside the stages it is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StageRatio {
    /// The count of the stage; `None` where it is blank.
    pub count: Option<Quantity>,
    /// 100 × count ÷ the last stage before it that is not blank. `None` for the first such stage, for a blank one and
    /// after a stage of zero.
    pub to_previous: Option<Percentage>,
    /// 100 × count ÷ the first stage that is not blank. `None` for that stage itself, for a blank one and where that
    /// stage is zero.
    pub to_first: Option<Percentage>,
}

/// The ratio of each stage to the one before and to the first, in the order given; blanks are passed over.
///
/// Stages need not shrink: 921 people in a class and 1.154 introduced are no contradiction, as the introduced may
/// have sat in last year's class. A ratio above 100 % is therefore no error.
///
/// # Errors
/// [`CalcError::Negative`] for a stage below zero; [`CalcError::Overflow`].
pub fn pipeline(stages: &[Option<Quantity>]) -> Result<Vec<StageRatio>, CalcError> {
    let mut first: Option<Quantity> = None;
    let mut previous: Option<Quantity> = None;
    let mut ratios = Vec::with_capacity(stages.len());
    for &count in stages {
        if count.is_some_and(Quantity::is_negative) {
            return Err(CalcError::Negative);
        }
        ratios.push(StageRatio { count, to_previous: ratio(count, previous)?, to_first: ratio(count, first)? });
        first = first.or(count);
        previous = count.or(previous);
    }
    Ok(ratios)
}

fn ratio(count: Option<Quantity>, base: Option<Quantity>) -> Result<Option<Percentage>, CalcError> {
    match (count, base) {
        (Some(count), Some(base)) if !base.is_zero() => Percentage::of(count, base).map(Some),
        (Some(_) | None, Some(_) | None) => Ok(None),
    }
}

/// People per class: `attendees ÷ classes`.
///
/// # Errors
/// [`CalcError::ZeroBase`] when there was no class; [`CalcError::Negative`] when either is below zero.
pub fn average_per_class(attendees: Quantity, classes: Quantity) -> Result<Fraction, CalcError> {
    if attendees.is_negative() { Err(CalcError::Negative) } else { average_per(attendees, classes) }
}
