//! Sainte-Laguë: seats in the order of weight ÷ (2 × seats + 1), within the bounds.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use super::{Claim, Quotas};

/// A seat of one unit and its claim to it: `weight ÷ divisor`, the divisor being 1, 3, 5 … for its 1st, 2nd, 3rd …
///
/// Ordered from the seat given last to the one given first.
#[derive(Debug, Clone, Copy)]
struct Seat {
    weight: i128,
    divisor: i128,
    rank: usize,
    position: usize,
}

impl Seat {
    fn quotient_cmp(&self, other: &Self) -> Ordering {
        (self.weight * other.divisor).cmp(&(other.weight * self.divisor))
    }
}

impl Ord for Seat {
    fn cmp(&self, other: &Self) -> Ordering {
        self.quotient_cmp(other).then_with(|| other.rank.cmp(&self.rank))
    }
}

impl PartialOrd for Seat {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Seat {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Seat {}

/// The shares and, unsorted, the units tied for the last seat.
///
/// All seats stand in one strict order, and an allocation is a beginning of it. Rounding the quotas (a half down)
/// and holding them within the bounds is one such beginning, at most half a seat per unit away from the total; from there
/// single seats are added or taken back in that order.
pub(super) fn spread(total: i128, claims: &[Claim], quotas: &Quotas) -> (Vec<i128>, Vec<usize>) {
    let mut shares: Vec<i128> =
        quotas.numerators.iter().map(|&quota| round_half_down(quota, quotas.denominator)).collect();
    let given: i128 = shares.iter().sum();
    match given.cmp(&total) {
        Ordering::Less => add(total - given, claims, &mut shares),
        Ordering::Greater => take_back(given - total, claims, &mut shares),
        Ordering::Equal => {}
    }
    let tied = tied(claims, &shares);
    (shares, tied)
}

/// A quota held within whole bounds stays within them when it is rounded.
fn round_half_down(numerator: i128, denominator: i128) -> i128 {
    let left_over = numerator % denominator;
    numerator / denominator + i128::from(left_over > denominator - left_over)
}

/// The next seat of each unit that may have one more.
fn next_seat(position: usize, claim: &Claim, share: i128) -> Option<Seat> {
    (claim.weight > 0 && share < claim.max).then_some(Seat {
        weight: claim.weight,
        divisor: 2 * share + 1,
        rank: claim.rank,
        position,
    })
}

/// The last seat of each unit that may have one less.
fn last_seat(position: usize, claim: &Claim, share: i128) -> Option<Seat> {
    (claim.weight > 0 && share > claim.min).then_some(Seat {
        weight: claim.weight,
        divisor: 2 * share - 1,
        rank: claim.rank,
        position,
    })
}

type SeatOf = fn(usize, &Claim, i128) -> Option<Seat>;

fn seats<'a>(claims: &'a [Claim], shares: &'a [i128], seat_of: SeatOf) -> impl Iterator<Item = Seat> + 'a {
    claims.iter().zip(shares).enumerate().filter_map(move |(position, (claim, &share))| seat_of(position, claim, share))
}

fn add(missing: i128, claims: &[Claim], shares: &mut [i128]) {
    let mut waiting: BinaryHeap<Seat> = seats(claims, shares, next_seat).collect();
    for _ in 0..missing {
        let Some(Seat { position, .. }) = waiting.pop() else { break };
        if let (Some(claim), Some(share)) = (claims.get(position), shares.get_mut(position)) {
            *share += 1;
            waiting.extend(next_seat(position, claim, *share));
        }
    }
}

fn take_back(surplus: i128, claims: &[Claim], shares: &mut [i128]) {
    let mut given: BinaryHeap<Reverse<Seat>> = seats(claims, shares, last_seat).map(Reverse).collect();
    for _ in 0..surplus {
        let Some(Reverse(Seat { position, .. })) = given.pop() else { break };
        if let (Some(claim), Some(share)) = (claims.get(position), shares.get_mut(position)) {
            *share -= 1;
            given.extend(last_seat(position, claim, *share).map(Reverse));
        }
    }
}

/// Whoever holds a seat, or would get the next, with the quotient at which the seats ran out.
fn tied(claims: &[Claim], shares: &[i128]) -> Vec<usize> {
    let (Some(last), Some(next)) = (seats(claims, shares, last_seat).min(), seats(claims, shares, next_seat).max())
    else {
        return Vec::new();
    };
    if last.quotient_cmp(&next) != Ordering::Equal {
        return Vec::new();
    }
    seats(claims, shares, last_seat)
        .chain(seats(claims, shares, next_seat))
        .filter(|seat| seat.quotient_cmp(&last) == Ordering::Equal)
        .map(|seat| seat.position)
        .collect()
}
