//! Shares (*tỷ trọng*): groups that overlap, groups that divide a whole, groups within groups.

use super::{CalcError, Decimals, Fraction, Percentage, Quantity, Rounded, RoundingRule, round};
use crate::ordered;

/// One part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    /// The part as a count.
    pub part: Quantity,
    /// 100 × part ÷ whole; `None` for a whole of zero.
    pub share: Option<Percentage>,
    /// Whether the part is larger than the whole, which no part can be.
    pub exceeds_whole: bool,
}

/// The share of one part.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, share_of};
/// let women = share_of(Quantity::whole(12_839)?, Quantity::whole(23_596)?)?;
/// assert_eq!(women.share.unwrap().per_cent(), Fraction::new(925, 17)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::Negative`] when either is below zero; [`CalcError::Overflow`].
pub fn share_of(part: Quantity, whole: Quantity) -> Result<Share, CalcError> {
    if part.is_negative() || whole.is_negative() {
        return Err(CalcError::Negative);
    }
    let share = if whole.is_zero() { None } else { Some(Percentage::of(part, whole)?) };
    Ok(Share { part, share, exceeds_whole: part > whole })
}

/// The share of each of several groups that may overlap (*trong đó*), in the order given. There is no sum: somebody
/// can be in several.
///
/// # Errors
/// As [`share_of`].
pub fn overlapping_shares(whole: Quantity, parts: &[Quantity]) -> Result<Vec<Share>, CalcError> {
    parts.iter().map(|&part| share_of(part, whole)).collect()
}

/// The parts that divide a whole (*chia ra*), and whether they do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partition {
    /// The whole.
    pub whole: Quantity,
    /// The share of each part in the whole, in the order given.
    pub shares: Vec<Share>,
    /// Σ part.
    pub sum: Quantity,
    /// `sum − whole`: zero when the parts add up, below zero when some are missing.
    pub difference: Quantity,
}

/// The share of each part of a partition, its sum, and how far the sum is from the whole.
///
/// # Errors
/// As [`share_of`]; [`CalcError::Overflow`] of the sum.
pub fn partition(whole: Quantity, parts: &[Quantity]) -> Result<Partition, CalcError> {
    let shares = overlapping_shares(whole, parts)?;
    let sum = Quantity::sum(parts.iter().copied())?;
    Ok(Partition { whole, shares, sum, difference: sum.minus(whole)? })
}

/// One printed share of a set that was adjusted to 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AdjustedShare {
    /// What to print, per cent: less than one unit of its last digit from the exact share.
    pub printed: Rounded,
    /// Whether rounding alone would have printed something else.
    pub differs: bool,
}

/// Printed shares that add to exactly 100 %. A type of its own so that they are never shown without the mark that
/// they were adjusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustedShares {
    /// One for each part, in the order of the partition.
    pub shares: Vec<AdjustedShare>,
}

impl Partition {
    /// Whether the parts add up to the whole.
    #[must_use]
    pub const fn adds_up(&self) -> bool {
        self.difference.is_zero()
    }

    /// The shares cut to `decimals` digits, the missing last digits given one each to the largest remainders: of
    /// equal ones to the larger part, then to the one further up.
    ///
    /// `None` when the parts do not add up to the whole, or the whole is zero: then there is no 100 % to add to.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn adjusted_to_hundred(&self, decimals: Decimals) -> Result<Option<AdjustedShares>, CalcError> {
        if !self.adds_up() || self.whole.is_zero() {
            return Ok(None);
        }
        let scale = Fraction::whole(decimals.scale())?;
        let mut missing = decimals.scale() * 100;
        let mut cut = Vec::with_capacity(self.shares.len());
        for (position, share) in self.shares.iter().enumerate() {
            let exact = share.share.unwrap_or(Percentage::ZERO).per_cent();
            let digits = exact.times(scale)?;
            let remainder = digits.minus(Fraction::whole(digits.floor())?)?;
            missing -= digits.floor();
            cut.push(Cut { position, part: share.part, exact, digits: digits.floor(), remainder });
        }
        ordered::sort_by(&mut cut, |a, b| (b.remainder, b.part, a.position).cmp(&(a.remainder, a.part, b.position)));
        // The remainders, each below one, sum to `missing`: more of them are above zero than digits are missing.
        for cut in &mut cut {
            if missing > 0 {
                cut.digits += 1;
                missing -= 1;
            }
        }
        ordered::sort_by_key(&mut cut, |cut| cut.position);
        let shares = cut.into_iter().map(|cut| {
            let printed = Rounded::new(cut.digits, decimals);
            let differs = round(cut.exact, decimals, RoundingRule::HalfAwayFromZero)? != printed;
            Ok(AdjustedShare { printed, differs })
        });
        shares.collect::<Result<_, _>>().map(|shares| Some(AdjustedShares { shares }))
    }
}

struct Cut {
    position: usize,
    part: Quantity,
    exact: Fraction,
    digits: i128,
    remainder: Fraction,
}
