//! Shares, the rate of admission, and the balance.

use super::{count, number};
use crate::calc::{GroupKind, Quantity, RateBase, Share};
use crate::i18n::report::{
    BalanceFacts, DifferenceFacts, Figure, FigureKind, GroupFacts, PartFacts, Prose, ReportFacts, say,
};
use crate::plan::BalanceTerm;

pub(super) fn shares(facts: &ReportFacts) -> Vec<Prose> {
    facts.shares.iter().flat_map(|group| of_group(facts, group)).collect()
}

fn of_group(facts: &ReportFacts, group: &GroupFacts) -> Vec<Prose> {
    let label = if group.label.is_empty() { Prose::new() } else { Prose::typed(&group.label).then(Prose::text(": ")) };
    let whole = match (&group.of, group.whole) {
        (_, None) => Prose::new(),
        (None, Some(whole)) => say("a total of #, ", vec![count(facts, FigureKind::Result, whole)]),
        (Some(of), Some(whole)) => {
            let whole = Figure::count(FigureKind::Part, whole);
            say("# #, ", vec![named(of), whole.into()])
        }
    };
    // Parts that do not add up do not divide the whole.
    let kind = match (group.kind, group.mismatch) {
        (GroupKind::Partition, None) => "divided into",
        (GroupKind::Overlapping, _) | (GroupKind::Partition, Some(_)) => "of which",
    };
    let parts = Prose::joined(group.parts.iter().map(|part| of_part(part, group.whole)), "; ");
    let mut said = vec![say("###: #", vec![label, whole, Prose::text(kind), parts])];
    if let Some(DifferenceFacts { own, sum }) = group.mismatch {
        let difference = sum.minus(own).unwrap_or_default().abs();
        let difference = Figure::difference(FigureKind::Difference, difference, [sum.max(own), sum.min(own)]);
        let blank = Figure::number(FigureKind::Units, group.blank);
        let blank = match group.blank {
            0 => Prose::new(),
            _ => say("; # without a figure", vec![number(&blank, "part is", "parts are")]),
        };
        said.push(say(
            "the parts come to #, # # the total of #, to be checked#",
            vec![
                Figure::count(FigureKind::Part, sum).into(),
                difference.into(),
                more_or_less(sum, own),
                Figure::count(FigureKind::Result, own).into(),
                blank,
            ],
        ));
    }
    said
}

fn of_part(part: &PartFacts, whole: Option<Quantity>) -> Prose {
    let count = Prose::from(Figure::count(FigureKind::Part, part.count));
    let share = match (part.share, whole) {
        (Some(Share { share: Some(share), exceeds_whole, .. }), Some(whole)) => {
            let share = Figure::percent(FigureKind::Share, share, [part.count, whole]);
            say(if exceeds_whole { " (# of the total, to be checked)" } else { " (#)" }, vec![share.into()])
        }
        (Some(_) | None, _) => Prose::new(),
    };
    say("# ##", vec![named(&part.label), count, share])
}

/// A label before its count: after one that ends with a digit a colon keeps the two apart.
fn named(label: &str) -> Prose {
    let colon = if label.ends_with(|last: char| last.is_numeric()) { ":" } else { "" };
    Prose::typed(if label.is_empty() { "an unnamed part" } else { label }).then(Prose::text(colon))
}

pub(super) fn balance(facts: &ReportFacts) -> Vec<Prose> {
    let mut said = Vec::new();
    if let Some(rate) = facts.rate {
        let base = match rate.of {
            RateBase::StartOfYear => "at the start of the year",
            RateBase::EndOfPreviousYear => "at the end of the year before",
            RateBase::StartOfTerm => "at the start of the term",
            RateBase::Current => "now",
        };
        let figure = Figure::percent(FigureKind::Rate, rate.rate, [rate.result, rate.base]);
        let base = say("# #", vec![members(rate.base, FigureKind::Base), Prose::text(base)]);
        let result = count(facts, FigureKind::Result, rate.result);
        said.push(say("admission rate: #, or # of the total of #", vec![result, figure.into(), base]));
    }
    let known = |balance: &&BalanceFacts| !facts.rate.is_some_and(|rate| balance.is_only(rate.base));
    let Some(balance) = facts.balance.as_ref().filter(known) else { return said };
    let figure = |count: Quantity| Prose::from(Figure::count(FigureKind::Balance, count));
    let of = |count: Quantity| members(count, FigureKind::Balance);
    let moved = |moved: &Option<(Quantity, Vec<(BalanceTerm, Quantity)>)>, verb: &str| {
        moved.as_ref().map(|(sum, terms)| {
            let terms =
                terms.iter().map(|(term, count)| say("# #", vec![figure(*count), Prose::text(term_name(*term))]));
            say("# # (#)", vec![Prose::text(verb), figure(*sum), Prose::joined(terms, ", ")])
        })
    };
    let parts = [
        balance.opening.map(|opening| say("at the start # on the list", vec![of(opening)])),
        moved(&balance.increase, "an increase of"),
        moved(&balance.decrease, "a decrease of"),
        match (balance.closing, balance.declared) {
            (Some(closing), Some(declared)) if closing != declared => {
                Some(say("which makes # at the end", vec![of(closing)]))
            }
            (_, Some(closing)) | (Some(closing), None) => Some(say("at the end #", vec![of(closing)])),
            (None, None) => None,
        },
    ];
    said.push(Prose::joined(parts.into_iter().flatten(), "; "));
    if let (Some(closing), Some(declared)) = (balance.closing, balance.declared)
        && closing != declared
    {
        let difference = declared.minus(closing).unwrap_or_default().abs();
        let difference =
            Figure::difference(FigureKind::Difference, difference, [declared.max(closing), declared.min(closing)]);
        said.push(say(
            "the reported membership at the end is #, # # the computed one (#), to be checked",
            vec![figure(declared), difference.into(), more_or_less(declared, closing), figure(closing)],
        ));
    }
    said.retain(|sentence| !sentence.is_empty());
    said
}

pub(super) fn more_or_less(one: Quantity, other: Quantity) -> Prose {
    Prose::text(if one > other { "more than" } else { "less than" })
}

fn members(count: Quantity, kind: FigureKind) -> Prose {
    number(&Figure::count(kind, count), "member", "members")
}

const fn term_name(term: BalanceTerm) -> &'static str {
    match term {
        BalanceTerm::Opening => "at the start",
        BalanceTerm::Admitted => "admitted",
        BalanceTerm::TransferredIn | BalanceTerm::TransferredInInside => "transferred in",
        BalanceTerm::Restored => "restored",
        BalanceTerm::Deceased => "deceased",
        BalanceTerm::Expelled => "expelled",
        BalanceTerm::StruckOff => "struck off",
        BalanceTerm::Left => "left on request",
        BalanceTerm::TransferredOut | BalanceTerm::TransferredOutInside => "transferred out",
        BalanceTerm::Closing => "at the end",
    }
}
