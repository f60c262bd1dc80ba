//! What can go wrong in a calculation: data, never sentences.

/// Why a figure could not be worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CalcError {
    /// A value left the range that is kept exact (see [`super::Quantity::LIMIT`]).
    Overflow,
    /// The divisor is zero: there is no ratio to print.
    ZeroBase,
    /// A quantity that counts something is below zero.
    Negative,
    /// A whole number is needed here.
    NotWhole,
    /// The lower bound is above the upper bound.
    ReversedBounds,
    /// The last day of a period comes before its first.
    ReversedPeriod,
}
