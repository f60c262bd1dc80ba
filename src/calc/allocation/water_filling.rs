//! The exact quotas: one factor for all units, held within the bounds of each.

use std::cmp::Ordering;

use super::{AllocationError, Claim, Quotas};
use crate::ordered;

/// Where the factor puts a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    AtMinimum,
    Inside,
    AtMaximum,
}

/// The factor `bound ÷ weight` at which the unit at `position` leaves its minimum or reaches its maximum.
#[derive(Debug, Clone, Copy)]
struct Breakpoint {
    bound: i128,
    weight: i128,
    position: usize,
    to: Place,
}

/// Finds λ with Σ clamp(λ · weight, min, max) = total, and with it every quota.
///
/// As λ rises from zero the sum rises in straight pieces, which meet at the breakpoints; they are sorted and walked
/// through. The caller has checked that the bounds allow the total and that all products fit.
pub(super) fn fill(total: i128, claims: &[Claim]) -> Result<Quotas, AllocationError> {
    let mut places = vec![Place::AtMinimum; claims.len()];
    // In the present piece the sum is `fixed + λ · rising`.
    let mut fixed = 0;
    let mut rising = 0;
    let mut breakpoints = Vec::with_capacity(claims.len().saturating_mul(2));
    for (position, &Claim { weight, min, max, .. }) in claims.iter().enumerate() {
        fixed += min;
        if weight > 0 && min < max {
            breakpoints.push(Breakpoint { bound: min, weight, position, to: Place::Inside });
            breakpoints.push(Breakpoint { bound: max, weight, position, to: Place::AtMaximum });
        }
    }
    ordered::sort_by(&mut breakpoints, by_factor);
    for Breakpoint { bound, weight, position, to } in breakpoints {
        // The total is reached before this breakpoint, or at it.
        if (total - fixed) * weight <= bound * rising {
            break;
        }
        match to {
            Place::Inside => {
                fixed -= bound;
                rising += weight;
            }
            Place::AtMaximum => {
                fixed += bound;
                rising -= weight;
            }
            Place::AtMinimum => {}
        }
        if let Some(place) = places.get_mut(position) {
            *place = to;
        }
    }
    let denominator = if rising > 0 {
        rising
    } else if fixed == total {
        1
    } else {
        return Err(AllocationError::NoWeights);
    };
    let left = total - fixed;
    let numerators = claims
        .iter()
        .zip(places)
        .map(|(claim, place)| match place {
            Place::AtMinimum => claim.min * denominator,
            Place::Inside => claim.weight * left,
            Place::AtMaximum => claim.max * denominator,
        })
        .collect();
    Ok(Quotas { numerators, denominator })
}

fn by_factor(one: &Breakpoint, other: &Breakpoint) -> Ordering {
    (one.bound * other.weight).cmp(&(other.bound * one.weight))
}
