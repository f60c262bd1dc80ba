//! Shares, the rate of admission, and the balance.

use super::Asked;
use crate::calc::{
    GroupKind, Movements, Quantity, RateBase, Share, admission_rate, closing_balance, partition, share_of,
};
use crate::i18n::report::{BalanceFacts, DifferenceFacts, GroupFacts, PartFacts, RateFacts};
use crate::plan::{BalanceTerm, Count, PartId, PlanGroup, When};

/// The groups of which a part is not blank.
pub(super) fn shares(asked: &Asked<'_>, result: Option<Quantity>) -> Vec<GroupFacts> {
    let groups = asked.plan.scheme().groups();
    let counted: Vec<(PartId, &str, Option<Quantity>)> = groups
        .iter()
        .flat_map(|group| &group.parts)
        .map(|part| (part.id, part.label.as_str(), asked.count(Count::Part(part.id)).ok().flatten()))
        .collect();
    let of = |id: PartId| counted.iter().find(|part| part.0 == id);
    let shown = groups.iter().filter_map(|group| {
        let above = group.of.and_then(of);
        let whole = if group.of.is_some() { above.and_then(|part| part.2) } else { result };
        shares_of_group(group, above.map(|part| part.1.to_owned()), whole, |id| of(id).and_then(|part| part.2))
    });
    let mut shown: Vec<GroupFacts> = shown.collect();
    if let [only] = shown.as_mut_slice() {
        only.label.clear();
    }
    shown
}

fn shares_of_group(
    group: &PlanGroup,
    of: Option<String>,
    whole: Option<Quantity>,
    count: impl Fn(PartId) -> Option<Quantity>,
) -> Option<GroupFacts> {
    let share = |count: Quantity| -> Option<Share> { whole.and_then(|whole| share_of(count, whole).ok()) };
    let named = group.parts.iter().filter_map(|part| {
        count(part.id).map(|count| PartFacts { label: part.label.trim().to_owned(), count, share: share(count) })
    });
    let parts: Vec<PartFacts> = named.collect();
    if parts.is_empty() {
        return None;
    }
    let mismatch = whole.filter(|_| group.kind == GroupKind::Partition).and_then(|whole| {
        let counts: Vec<Quantity> = parts.iter().map(|part| part.count).collect();
        let partition = partition(whole, &counts).ok()?;
        (!partition.adds_up()).then_some(DifferenceFacts { own: whole, sum: partition.sum })
    });
    let blank = group.parts.len() - parts.len();
    Some(GroupFacts { label: group.label.trim().to_owned(), kind: group.kind, of, whole, parts, blank, mismatch })
}

/// Of the members at the start where these are known, otherwise of those now.
pub(super) fn rate(asked: &Asked<'_>, result: Option<Quantity>) -> Option<RateFacts> {
    let result = result?;
    let start = match asked.when {
        When::Term => RateBase::StartOfTerm,
        When::Year(_) => RateBase::StartOfYear,
    };
    let bases = [
        (Count::Members, start),
        (Count::Balance(BalanceTerm::Opening), start),
        (Count::Balance(BalanceTerm::Closing), RateBase::Current),
    ];
    bases.into_iter().find_map(|(count, of)| {
        let base = asked.count(count).ok().flatten()?;
        let rate = admission_rate(result, base, of).ok()?;
        Some(RateFacts { rate: rate.rate, result, base, of })
    })
}

/// The balance, where anything of it is known; `None` too where its sums are beyond what is kept exact.
pub(super) fn balance(asked: &Asked<'_>) -> Option<BalanceFacts> {
    let count = |term| asked.count(Count::Balance(term)).ok().flatten();
    let some = |terms: &[BalanceTerm]| -> Vec<(BalanceTerm, Quantity)> {
        terms.iter().filter_map(|term| count(*term).map(|count| (*term, count))).collect()
    };
    let came = some(&[BalanceTerm::Admitted, BalanceTerm::TransferredIn, BalanceTerm::Restored]);
    let went = some(&[
        BalanceTerm::Deceased,
        BalanceTerm::Expelled,
        BalanceTerm::StruckOff,
        BalanceTerm::Left,
        BalanceTerm::TransferredOut,
    ]);
    let (opening, declared) = (count(BalanceTerm::Opening), count(BalanceTerm::Closing));
    if came.is_empty() && went.is_empty() && opening.is_none() && declared.is_none() {
        return None;
    }
    let or_zero = |term| {
        let mut all = came.iter().chain(&went);
        all.find(|entry| entry.0 == term).map(|entry| entry.1).unwrap_or_default()
    };
    let movements = Movements {
        admitted: or_zero(BalanceTerm::Admitted),
        transferred_in: or_zero(BalanceTerm::TransferredIn),
        restored: or_zero(BalanceTerm::Restored),
        deceased: or_zero(BalanceTerm::Deceased),
        expelled: or_zero(BalanceTerm::Expelled),
        struck_off: or_zero(BalanceTerm::StruckOff),
        left: or_zero(BalanceTerm::Left),
        transferred_out: or_zero(BalanceTerm::TransferredOut),
    };
    let (increase, decrease) = (movements.increase().ok()?, movements.decrease().ok()?);
    let moved = !came.is_empty() || !went.is_empty();
    Some(BalanceFacts {
        closing: opening.filter(|_| moved).and_then(|opening| closing_balance(opening, &movements).ok()),
        opening,
        declared,
        increase: (!came.is_empty()).then_some((increase, came)),
        decrease: (!went.is_empty()).then_some((decrease, went)),
    })
}
