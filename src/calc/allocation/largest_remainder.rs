//! Largest remainder: the whole part of each quota, then one more for the largest remainders.

use std::cmp::Reverse;

use super::{Claim, Quotas};
use crate::ordered;

/// The shares and, unsorted, the units tied for the last seat.
///
/// A quota at a bound is whole and leaves no remainder, and what the remainders leave over is less than the number of
/// units that have one: only units strictly inside their bounds get one more.
pub(super) fn spread(total: i128, claims: &[Claim], quotas: &Quotas) -> (Vec<i128>, Vec<usize>) {
    let mut shares: Vec<i128> = quotas.numerators.iter().map(|quota| quota / quotas.denominator).collect();
    let left: i128 = total - shares.iter().sum::<i128>();
    let Ok(left @ 1..) = usize::try_from(left) else {
        return (shares, Vec::new());
    };
    let mut remainders: Vec<(Reverse<i128>, usize, usize)> = quotas
        .numerators
        .iter()
        .zip(claims)
        .enumerate()
        .map(|(position, (quota, claim))| (Reverse(quota % quotas.denominator), claim.rank, position))
        .collect();
    ordered::sort_by(&mut remainders, Ord::cmp);
    for &(_, _, position) in remainders.iter().take(left) {
        if let Some(share) = shares.get_mut(position) {
            *share += 1;
        }
    }
    let tied = match (remainders.get(left - 1), remainders.get(left)) {
        (Some((last, ..)), Some((next, ..))) if last == next => {
            remainders.iter().filter(|(remainder, ..)| remainder == last).map(|&(_, _, position)| position).collect()
        }
        _ => Vec::new(),
    };
    (shares, tied)
}
