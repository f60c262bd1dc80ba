//! A total over units: what locked units keep, an equal base, the rest by weight within bounds.

use crate::calc::{AllocationError, Fraction, Method, Quantity, UnitShare, allocate};

/// A unit that takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entrant {
    /// Its claim to what is shared out by weight.
    pub weight: Quantity,
    /// The least it may get, the base included.
    pub min: i128,
    /// The most it may get, the base included; without one, anything.
    pub max: Option<i128>,
    /// What it keeps. A locked unit takes no part in anything else.
    pub locked: Option<i128>,
}

/// What one method gives. Positions are those of the entrants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MethodShares {
    /// What each unit gets, locked ones too. Adds up to the total.
    pub shares: Vec<i128>,
    /// The units with an equal claim to the last one given, winners and losers alike.
    pub tied: Vec<usize>,
}

/// A total shared out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// The total.
    pub total: i128,
    /// What locked units keep together.
    pub locked: i128,
    /// How many units are not locked.
    pub free: usize,
    /// What these get as their base, together.
    pub based: i128,
    /// What is shared out by weight.
    pub rest: i128,
    /// The exact share of each unit before rounding, the base included; `None` for a locked one.
    pub quotas: Vec<Option<Fraction>>,
    /// What whole parts of the quotas leave over.
    pub left_by_rounding: i128,
    /// By largest remainder.
    pub largest_remainder: MethodShares,
    /// By Sainte-Laguë.
    pub sainte_lague: MethodShares,
}

impl Spread {
    /// What a method gives.
    #[must_use]
    pub const fn by(&self, method: Method) -> &MethodShares {
        match method {
            Method::LargestRemainder => &self.largest_remainder,
            Method::SainteLague => &self.sainte_lague,
        }
    }

    /// How many units get another share by the other method.
    #[must_use]
    pub fn differing(&self) -> usize {
        let pairs = self.largest_remainder.shares.iter().zip(&self.sainte_lague.shares);
        pairs.filter(|(one, other)| one != other).count()
    }
}

/// Why a total cannot be shared out so. Positions are those of the entrants; all units it is about are named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpreadError {
    /// There is no unit.
    NoUnits,
    /// A total or bound below zero.
    Negative,
    /// Units whose minimum is above their maximum.
    MinimumAboveMaximum(Vec<usize>),
    /// Units whose maximum is below the base.
    BaseAboveMaximum {
        /// The base.
        base: i128,
        /// The units.
        units: Vec<usize>,
    },
    /// Locked units keep more than there is.
    LockedAboveTotal {
        /// What they keep together.
        locked: i128,
        /// The total.
        total: i128,
    },
    /// Every unit is locked, and something is left.
    AllLocked {
        /// What they keep together.
        locked: i128,
        /// The total.
        total: i128,
    },
    /// The base of all units that are not locked is more than there is for them.
    BaseAboveLeft {
        /// The base of one.
        base: i128,
        /// How many units.
        units: usize,
        /// The base of all.
        needed: i128,
        /// What locked units leave.
        left: i128,
    },
    /// The minimums need more than there is, a base above a minimum counting in its place.
    MinimumsAboveLeft {
        /// All minimums.
        sum: i128,
        /// What locked units leave.
        left: i128,
        /// Units with a minimum above the base.
        units: Vec<usize>,
    },
    /// The maximums take less than there is.
    MaximumsBelowLeft {
        /// All maximums.
        sum: i128,
        /// What locked units leave.
        left: i128,
    },
    /// Something is left that only units with a weight of zero could take.
    NoWeights {
        /// What there is to share out.
        left: i128,
        /// The most that it can come to without them.
        reach: i128,
        /// The units with a weight of zero.
        units: Vec<usize>,
    },
    /// Too large to be multiplied exactly.
    Overflow,
}

/// Shares out a total: locked units keep theirs, every other unit gets `base`, and the rest goes by weight, so that base
/// and weight together stay within the bounds of each unit. Both methods; both add up to the total exactly.
///
/// # Errors
/// Every [`SpreadError`].
pub fn spread(total: i128, base: i128, entrants: &[Entrant]) -> Result<Spread, SpreadError> {
    if entrants.is_empty() {
        return Err(SpreadError::NoUnits);
    }
    let below = |bound: Option<i128>| bound.is_some_and(|bound| bound < 0);
    let negative = |unit: &Entrant| unit.min < 0 || below(unit.max) || below(unit.locked) || unit.weight.is_negative();
    if total < 0 || base < 0 || entrants.iter().any(negative) {
        return Err(SpreadError::Negative);
    }
    check_units(base, entrants)?;
    let locked: i128 = entrants.iter().filter_map(|unit| unit.locked).sum();
    let left = total - locked;
    if left < 0 {
        return Err(SpreadError::LockedAboveTotal { locked, total });
    }
    let free: Vec<(usize, &Entrant)> = entrants.iter().enumerate().filter(|(_, unit)| unit.locked.is_none()).collect();
    if free.is_empty() && left > 0 {
        return Err(SpreadError::AllLocked { locked, total });
    }
    let based =
        i128::try_from(free.len()).ok().and_then(|units| units.checked_mul(base)).ok_or(SpreadError::Overflow)?;
    check_sums(base, based, left, &free)?;

    let rest = left - based;
    let claims: Vec<UnitShare> = free
        .iter()
        .map(|(_, unit)| UnitShare {
            weight: unit.weight,
            min: (unit.min - base).max(0),
            max: unit.max.map(|max| max - base),
        })
        .collect();
    let mut quotas = vec![None; entrants.len()];
    let mut by_method = |method| -> Result<MethodShares, SpreadError> {
        let mut shares: Vec<i128> = entrants.iter().map(|unit| unit.locked.unwrap_or(base)).collect();
        if free.is_empty() {
            return Ok(MethodShares { shares, tied: Vec::new() });
        }
        let allocation = allocate(rest, &claims, method).map_err(|error| in_words_of_units(error, rest, &free))?;
        for (place, (position, _)) in free.iter().enumerate() {
            let given = allocation.shares.get(place).copied().unwrap_or(0);
            if let Some(share) = shares.get_mut(*position) {
                *share += given;
            }
            let base = Fraction::whole(base).ok();
            let quota = base.zip(allocation.quota(place)).and_then(|(base, quota)| base.plus(quota).ok());
            if let Some(slot) = quotas.get_mut(*position) {
                *slot = quota;
            }
        }
        let tied = allocation.tied.iter().filter_map(|place| free.get(*place).map(|(position, _)| *position));
        Ok(MethodShares { shares, tied: tied.collect() })
    };
    let largest_remainder = by_method(Method::LargestRemainder)?;
    let sainte_lague = by_method(Method::SainteLague)?;
    let whole: i128 = quotas.iter().flatten().map(|quota: &Fraction| quota.floor()).sum();
    let left_by_rounding = left - whole;
    Ok(Spread {
        total,
        locked,
        free: free.len(),
        based,
        rest,
        quotas,
        left_by_rounding,
        largest_remainder,
        sainte_lague,
    })
}

/// What does not fit in a unit by itself.
fn check_units(base: i128, entrants: &[Entrant]) -> Result<(), SpreadError> {
    let free = |fails: fn(&Entrant, i128) -> bool| -> Vec<usize> {
        let units = entrants.iter().enumerate();
        units.filter(|(_, unit)| unit.locked.is_none() && fails(unit, base)).map(|(position, _)| position).collect()
    };
    let reversed = free(|unit, _| unit.max.is_some_and(|max| max < unit.min));
    if !reversed.is_empty() {
        return Err(SpreadError::MinimumAboveMaximum(reversed));
    }
    let units = free(|unit, base| unit.max.is_some_and(|max| max < base));
    if units.is_empty() { Ok(()) } else { Err(SpreadError::BaseAboveMaximum { base, units }) }
}

/// What does not fit together.
fn check_sums(base: i128, based: i128, left: i128, free: &[(usize, &Entrant)]) -> Result<(), SpreadError> {
    if based > left {
        return Err(SpreadError::BaseAboveLeft { base, units: free.len(), needed: based, left });
    }
    let sum: i128 = free.iter().map(|(_, unit)| unit.min.max(base)).sum();
    if sum > left {
        let units = free.iter().filter(|(_, unit)| unit.min > base).map(|(position, _)| *position).collect();
        return Err(SpreadError::MinimumsAboveLeft { sum, left, units });
    }
    let most: Option<i128> = free.iter().map(|(_, unit)| unit.max).sum();
    if let Some(sum) = most.filter(|sum| *sum < left && !free.is_empty()) {
        return Err(SpreadError::MaximumsBelowLeft { sum, left });
    }
    // The most that it can come to when a weight of zero takes no more than base and minimum.
    let reach: Option<i128> =
        free.iter().map(|(_, unit)| if unit.weight.is_zero() { Some(unit.min.max(base)) } else { unit.max }).sum();
    match reach {
        Some(reach) if reach < left && !free.is_empty() => {
            let units = free.iter().filter(|(_, unit)| unit.weight.is_zero()).map(|(position, _)| *position).collect();
            Err(SpreadError::NoWeights { left, reach, units })
        }
        Some(_) | None => Ok(()),
    }
}

/// What the checks above let through is too large, if anything.
fn in_words_of_units(error: AllocationError, rest: i128, free: &[(usize, &Entrant)]) -> SpreadError {
    let position = |place: usize| free.get(place).map_or(0, |(position, _)| *position);
    match error {
        AllocationError::NoUnits => SpreadError::NoUnits,
        AllocationError::NegativeTotal
        | AllocationError::NegativeWeight { .. }
        | AllocationError::NegativeBound { .. } => SpreadError::Negative,
        AllocationError::MinimumAboveMaximum { unit } => SpreadError::MinimumAboveMaximum(vec![position(unit)]),
        AllocationError::SumOfMinimumsAboveTotal { sum, total } => {
            SpreadError::MinimumsAboveLeft { sum, left: total, units: Vec::new() }
        }
        AllocationError::SumOfMaximumsBelowTotal { sum, total } => SpreadError::MaximumsBelowLeft { sum, left: total },
        AllocationError::NoWeights => SpreadError::NoWeights { left: rest, reach: 0, units: Vec::new() },
        AllocationError::Overflow => SpreadError::Overflow,
    }
}
