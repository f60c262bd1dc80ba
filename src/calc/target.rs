//! What a result is measured against.

use super::{CalcError, Fraction, Percentage, Quantity, RateBase};

/// The forms in which targets are set. A value of this type may still be nonsense; [`Target`] is the checked one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// n.
    Exactly(Quantity),
    /// n or more (*từ n trở lên*).
    AtLeast(Quantity),
    /// From `low` to `high`, both included; measured against `low`, and against `high` beside it.
    Between {
        /// The lower end.
        low: Quantity,
        /// The upper end.
        high: Quantity,
    },
    /// n or less: a limit, lower is better. A limit of 0 is a real one.
    AtMost(Quantity),
    /// A share of a base: 3–4 % of the members.
    Rate {
        /// The lower rate, or the only one.
        low: Percentage,
        /// The upper rate, if a range is given.
        high: Option<Percentage>,
        /// The base as a count.
        base: Quantity,
        /// What the base is.
        of: RateBase,
    },
    /// So many units out of all: 30 of 35 organisations.
    Coverage {
        /// Units that must have a result.
        required: Quantity,
        /// Units there are.
        of: Quantity,
    },
}

/// A target whose parts fit together: nothing below zero, no range upside down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Target {
    kind: TargetKind,
    low: Quantity,
    high: Option<Quantity>,
}

impl Target {
    /// A checked target.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when a part is below zero; [`CalcError::ReversedBounds`] when `low` is above `high`,
    /// or more units are required than there are; [`CalcError::NotWhole`] for a fraction of a unit in a coverage;
    /// [`CalcError::Overflow`] when a rate of its base leaves the exact range.
    pub fn new(kind: TargetKind) -> Result<Self, CalcError> {
        let (low, high) = match kind {
            TargetKind::Exactly(count) | TargetKind::AtLeast(count) | TargetKind::AtMost(count) => (count, None),
            TargetKind::Between { low, high } => (low, Some(high)),
            TargetKind::Rate { low, high, base, of: _ } => counts_at_rates(low, high, base)?,
            TargetKind::Coverage { required, of } => {
                if required.as_whole().is_none() || of.as_whole().is_none() {
                    return Err(CalcError::NotWhole);
                }
                if required > of {
                    return Err(CalcError::ReversedBounds);
                }
                (required, None)
            }
        };
        if low.is_negative() || high.is_some_and(Quantity::is_negative) {
            return Err(CalcError::Negative);
        }
        if high.is_some_and(|high| low > high) {
            return Err(CalcError::ReversedBounds);
        }
        Ok(Self { kind, low, high })
    }

    /// A target of n.
    ///
    /// # Errors
    /// [`CalcError::Negative`].
    pub fn exactly(count: Quantity) -> Result<Self, CalcError> {
        Self::new(TargetKind::Exactly(count))
    }

    /// A target of n or more.
    ///
    /// # Errors
    /// [`CalcError::Negative`].
    pub fn at_least(count: Quantity) -> Result<Self, CalcError> {
        Self::new(TargetKind::AtLeast(count))
    }

    /// A target from `low` to `high`.
    ///
    /// # Errors
    /// [`CalcError::Negative`]; [`CalcError::ReversedBounds`].
    pub fn between(low: Quantity, high: Quantity) -> Result<Self, CalcError> {
        Self::new(TargetKind::Between { low, high })
    }

    /// A limit of n.
    ///
    /// # Errors
    /// [`CalcError::Negative`].
    pub fn at_most(count: Quantity) -> Result<Self, CalcError> {
        Self::new(TargetKind::AtMost(count))
    }

    /// A rate, or a range of rates, of a named base. See [`Target::low`] for the counts it stands for.
    ///
    /// # Errors
    /// [`CalcError::Negative`]; [`CalcError::ReversedBounds`]; [`CalcError::Overflow`].
    pub fn rate(low: Percentage, high: Option<Percentage>, base: Quantity, of: RateBase) -> Result<Self, CalcError> {
        Self::new(TargetKind::Rate { low, high, base, of })
    }

    /// `required` of `of` units.
    ///
    /// # Errors
    /// [`CalcError::Negative`]; [`CalcError::NotWhole`]; [`CalcError::ReversedBounds`].
    pub fn coverage(required: Quantity, of: Quantity) -> Result<Self, CalcError> {
        Self::new(TargetKind::Coverage { required, of })
    }

    /// The target as it was set.
    #[must_use]
    pub const fn kind(&self) -> TargetKind {
        self.kind
    }

    /// The count that is measured against: n, the lower end of a range, or for a rate the smallest whole count that
    /// reaches the lower rate.
    #[must_use]
    pub const fn low(&self) -> Quantity {
        self.low
    }

    /// The upper end of a range; for a rate the largest whole count that is not above the upper rate, or the lower
    /// count where no whole number lies between the two.
    #[must_use]
    pub const fn high(&self) -> Option<Quantity> {
        self.high
    }

    /// Whether lower is better.
    #[must_use]
    pub const fn is_limit(&self) -> bool {
        match self.kind {
            TargetKind::AtMost(_) => true,
            TargetKind::Exactly(_)
            | TargetKind::AtLeast(_)
            | TargetKind::Between { .. }
            | TargetKind::Rate { .. }
            | TargetKind::Coverage { .. } => false,
        }
    }

    /// Whether the target asks for nothing: zero, and not a limit of zero.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        !self.is_limit() && self.high.unwrap_or(self.low).is_zero()
    }
}

fn counts_at_rates(
    low: Percentage,
    high: Option<Percentage>,
    base: Quantity,
) -> Result<(Quantity, Option<Quantity>), CalcError> {
    let negative = |rate: Percentage| rate.per_cent().is_negative();
    if base.is_negative() || negative(low) || high.is_some_and(negative) {
        return Err(CalcError::Negative);
    }
    if high.is_some_and(|high| low > high) {
        return Err(CalcError::ReversedBounds);
    }
    let at = |rate: Percentage| -> Result<Fraction, CalcError> { base.to_fraction().times(rate.ratio()?) };
    let low_count = Quantity::whole(at(low)?.ceil())?;
    let high_count = match high {
        Some(high) => Some(Quantity::whole(at(high)?.floor())?.max(low_count)),
        None => None,
    };
    Ok((low_count, high_count))
}

/// A term target beside what was handed on of it (*giao 500, đã phân 480, còn 20*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Distribution {
    /// The target of the whole term or of the whole group.
    pub assigned: Quantity,
    /// The sum of the targets of its years or units.
    pub distributed: Quantity,
    /// `assigned − distributed`; below zero when more was handed on than assigned.
    pub left: Quantity,
}

/// How much of a target its years or units carry. The difference is shown, never forced away.
///
/// # Errors
/// [`CalcError::Overflow`].
pub fn distribution(assigned: Quantity, parts: impl IntoIterator<Item = Quantity>) -> Result<Distribution, CalcError> {
    let distributed = Quantity::sum(parts)?;
    Ok(Distribution { assigned, distributed, left: assigned.minus(distributed)? })
}
