//! Spreading a whole total over units by weight (*phân bổ*), within a minimum and a maximum for each.

mod largest_remainder;
mod sainte_lague;
mod water_filling;

use std::cmp::Reverse;

use num_integer::Integer;

use super::{Fraction, Quantity};
use crate::ordered;

/// One unit that takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnitShare {
    /// Its claim: members, pool, last result, or 1 for equal shares. Zero takes the minimum.
    pub weight: Quantity,
    /// The least it may get.
    pub min: i128,
    /// The most it may get; without one, anything.
    pub max: Option<i128>,
}

/// How the seats that fractions leave over are given out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Method {
    /// Everybody gets the whole part of the quota, the largest remainders one more (Hamilton, Hare–Niemeyer).
    #[default]
    LargestRemainder,
    /// Each next seat goes to the largest weight ÷ (2 × seats + 1) (Webster). A larger total never costs a unit
    /// a seat.
    SainteLague,
}

/// A total spread over units. Positions are those of the units that were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allocation {
    /// What each unit gets. Adds up to the total exactly.
    pub shares: Vec<i128>,
    /// The units, ascending, that had an equal claim to the last seat given, winners and losers alike: the rule for
    /// ties alone decided between them. Empty when nothing was tied.
    pub tied: Vec<usize>,
    quotas: Quotas,
}

impl Allocation {
    /// The exact fair share of a unit before anything was rounded: its weight times one common factor, held within its
    /// bounds. Adds up to the total over all units. `None` beyond the last unit.
    #[must_use]
    pub fn quota(&self, position: usize) -> Option<Fraction> {
        let numerator = *self.quotas.numerators.get(position)?;
        Fraction::new(numerator, self.quotas.denominator).ok()
    }
}

/// Why a total cannot be spread. Positions are those of the units that were given; the first is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AllocationError {
    /// There is nobody to give anything to.
    NoUnits,
    /// The total is below zero.
    NegativeTotal,
    /// A weight is below zero.
    NegativeWeight {
        /// The unit.
        unit: usize,
    },
    /// A minimum or maximum is below zero.
    NegativeBound {
        /// The unit.
        unit: usize,
    },
    /// A minimum is above the maximum of the same unit.
    MinimumAboveMaximum {
        /// The unit.
        unit: usize,
    },
    /// The minimums alone need more than there is.
    SumOfMinimumsAboveTotal {
        /// All minimums together.
        sum: i128,
        /// What there is to give.
        total: i128,
    },
    /// The maximums together take less than there is.
    SumOfMaximumsBelowTotal {
        /// All maximums together.
        sum: i128,
        /// What there is to give.
        total: i128,
    },
    /// Something is left, and every unit that may still get more has weight zero.
    NoWeights,
    /// Weights and total are too large to be multiplied exactly.
    Overflow,
}

/// Spreads `total` over `units` in whole numbers.
///
/// Quotas are held within the bounds first: one factor λ with Σ clamp(λ · weight, min, max) = total. Largest remainder
/// gives every unit the whole part of its quota, and what is left, one each, to the largest remainders; bounds are
/// whole, so none is passed. Sainte-Laguë gives the median of min, max and λ′ · weight rounded, for a λ′ at which
/// the sum is right.
///
/// # Ties
/// Where two units have an equal claim to the last seat it goes to the one with the larger weight, then the larger
/// maximum (no maximum is the largest), then the larger minimum, then the earlier row. So the outcome does not
/// depend on the order of the rows, except between units alike in all three, where the earlier row comes first.
///
/// O(n log n) in the number of units, whatever the total.
///
/// ```
/// use chi_tieu::calc::{Method, Quantity, UnitShare, allocate};
/// let unit = |members| Ok(UnitShare { weight: Quantity::whole(members)?, min: 1, max: None });
/// let units = [unit(47)?, unit(16)?, unit(1)?];
/// assert_eq!(allocate(10, &units, Method::LargestRemainder).unwrap().shares, [7, 2, 1]);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// Every [`AllocationError`].
pub fn allocate(total: i128, units: &[UnitShare], method: Method) -> Result<Allocation, AllocationError> {
    check(total, units)?;
    let claims = claims(total, units)?;
    let quotas = water_filling::fill(total, &claims)?;
    let (shares, mut tied) = match method {
        Method::LargestRemainder => largest_remainder::spread(total, &claims, &quotas),
        Method::SainteLague => sainte_lague::spread(total, &claims, &quotas),
    };
    ordered::sort_by(&mut tied, usize::cmp);
    Ok(Allocation { shares, tied, quotas })
}

/// A unit ready for exact comparison.
#[derive(Debug, Clone, Copy)]
struct Claim {
    /// Divided by what all weights have in common.
    weight: i128,
    min: i128,
    /// No one can get more than the total.
    max: i128,
    /// The place in the order of the rule for ties; 0 comes first.
    rank: usize,
}

/// The common factor applied to every unit and held within its bounds, over one denominator.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Quotas {
    numerators: Vec<i128>,
    denominator: i128,
}

fn check(total: i128, units: &[UnitShare]) -> Result<(), AllocationError> {
    if units.is_empty() {
        return Err(AllocationError::NoUnits);
    }
    if total < 0 {
        return Err(AllocationError::NegativeTotal);
    }
    for (unit, share) in units.iter().enumerate() {
        if share.weight.is_negative() {
            return Err(AllocationError::NegativeWeight { unit });
        }
        if share.min < 0 || share.max.is_some_and(|max| max < 0) {
            return Err(AllocationError::NegativeBound { unit });
        }
        if share.max.is_some_and(|max| max < share.min) {
            return Err(AllocationError::MinimumAboveMaximum { unit });
        }
    }
    let sum = add_up(units.iter().map(|unit| Some(unit.min))).ok_or(AllocationError::Overflow)?;
    if sum > total {
        return Err(AllocationError::SumOfMinimumsAboveTotal { sum, total });
    }
    if let Some(sum) = add_up(units.iter().map(|unit| unit.max))
        && sum < total
    {
        return Err(AllocationError::SumOfMaximumsBelowTotal { sum, total });
    }
    // What units without a weight can never take.
    let within_reach = units.iter().map(|unit| if unit.weight.is_zero() { Some(unit.min) } else { unit.max });
    if add_up(within_reach).is_some_and(|sum| sum < total) {
        return Err(AllocationError::NoWeights);
    }
    Ok(())
}

/// `None` when one of them is without end, or the sum is beyond every total.
fn add_up(mut bounds: impl Iterator<Item = Option<i128>>) -> Option<i128> {
    bounds.try_fold(0_i128, |sum, bound| sum.checked_add(bound?))
}

fn claims(total: i128, units: &[UnitShare]) -> Result<Vec<Claim>, AllocationError> {
    let common = units.iter().fold(0_i128, |common, unit| common.gcd(&unit.weight.millionths())).max(1);
    let mut claims: Vec<Claim> = units
        .iter()
        .map(|unit| Claim {
            weight: unit.weight.millionths() / common,
            min: unit.min,
            max: unit.max.map_or(total, |max| max.min(total)),
            rank: 0,
        })
        .collect();
    // Every product below is at most (2 · total + 1) · Σ weights: settled here, once.
    let widest = total.checked_mul(2).and_then(|twice| twice.checked_add(1)).ok_or(AllocationError::Overflow)?;
    add_up(claims.iter().map(|claim| Some(claim.weight)))
        .and_then(|weights| weights.checked_mul(widest))
        .ok_or(AllocationError::Overflow)?;

    let mut order: Vec<usize> = (0..units.len()).collect();
    ordered::sort_by_key(&mut order, |&position| {
        units.get(position).map(|unit| Reverse((unit.weight, unit.max.unwrap_or(i128::MAX), unit.min)))
    });
    for (rank, position) in order.into_iter().enumerate() {
        if let Some(claim) = claims.get_mut(position) {
            claim.rank = rank;
        }
    }
    Ok(claims)
}
