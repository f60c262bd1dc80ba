//! Units: how many stand where. None is named unless asked for, and none for being behind.

use super::counted;
use crate::calc::Quantity;
use crate::i18n::report::{Figure, FigureKind, Prose, ReportFacts, UnitFacts, UnitGroup, say};

pub(super) fn units(facts: &ReportFacts) -> Vec<Prose> {
    facts.units.iter().flat_map(group).chain(super::column::under(facts)).collect()
}

fn group(units: &UnitFacts) -> Vec<Prose> {
    let figure = |number: usize| Figure::number(FigureKind::Units, number);
    let counts = &units.counts;
    let named = match (units.group, counts.units) {
        (UnitGroup::Under, 1) => "subordinate unit",
        (UnitGroup::Under, _) => "subordinate units",
        (UnitGroup::Lowest, 1) => "unit at the lowest level",
        (UnitGroup::Lowest, _) => "units at the lowest level",
    };
    let of = |some: usize| say("# of # #", vec![figure(some).into(), figure(counts.units).into(), Prose::text(named)]);
    let standings = [
        (counts.exceeded, "exceeded the target"),
        (counts.met, "met the target"),
        (counts.behind, "did not meet the target"),
        (counts.none_yet, "had none so far"),
        (counts.no_result, "had no result recorded"),
        (counts.no_target, "had no target to compare with"),
        (units.failed, "had figures that cannot be worked out"),
    ];
    let standings: Vec<_> = standings.into_iter().filter(|(units, _)| *units > 0).collect();
    let standings = standings.into_iter().enumerate().map(|(place, (some, stand))| {
        let of =
            if place == 0 { of(some) } else { say("# of #", vec![figure(some).into(), figure(counts.units).into()]) };
        say("# #", vec![of, Prose::text(stand)])
    });
    let mut said = vec![Prose::joined(standings, "; ")];
    // The same is said by the counts above where every unit has a target and none is above zero.
    if counts.with_result > 0 && counts.with_result < counts.units {
        let share = units.share_with_result.map(|share| {
            let inputs = [counts.with_result, counts.units].map(whole);
            say(", or #", vec![Figure::percent(FigureKind::UnitShare, share, inputs).into()])
        });
        said.push(say("# had a result#", vec![of(counts.with_result), share.unwrap_or_default()]));
    }
    if let Some(zero) = units.zero_years {
        said.push(say(
            "# had nothing for at least 2 years in a row, the longest for # years",
            vec![of(zero.units), Figure::number(FigureKind::Years, zero.longest).into()],
        ));
    }
    said
}

fn whole(units: usize) -> Quantity {
    i128::try_from(units).ok().and_then(|units| Quantity::whole(units).ok()).unwrap_or_default()
}

pub(super) fn best(facts: &ReportFacts) -> Vec<Prose> {
    if facts.best.is_empty() {
        return Vec::new();
    }
    let named = facts.best.iter().map(|(name, measured)| {
        let attainment = measured.attainment.as_ref().map(Prose::from).unwrap_or_default();
        let result = counted(facts, &measured.result);
        let target = Prose::from(&measured.target);
        say("# (# against a target of #, reaching #)", vec![Prose::unit(name), result, target, attainment])
    });
    vec![say("units with the highest attainment: #", vec![Prose::joined(named, "; ")])]
}
