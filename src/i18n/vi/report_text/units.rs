//! Units: how many stand where. None is named unless asked for, and none for being behind.

use super::counted;
use crate::calc::Quantity;
use crate::i18n::report::{Figure, FigureKind, Prose, ReportFacts, UnitFacts, UnitGroup, say};

pub(super) fn units(facts: &ReportFacts) -> Vec<Prose> {
    facts.units.iter().flat_map(group).chain(super::column::under(facts)).collect()
}

fn group(units: &UnitFacts) -> Vec<Prose> {
    let number = |number: usize| Prose::from(Figure::number(FigureKind::Units, number));
    let counts = &units.counts;
    let named = match units.group {
        UnitGroup::Under => "đơn vị trực thuộc",
        UnitGroup::Lowest => "đơn vị ở cấp dưới cùng",
    };
    let standings = [
        (counts.exceeded, "vượt chỉ tiêu"),
        (counts.met, "đạt chỉ tiêu"),
        (counts.behind, "chưa đạt chỉ tiêu"),
        (counts.none_yet, "chưa có kết quả"),
        (counts.no_result, "chưa có số liệu kết quả"),
        (counts.no_target, "chưa có chỉ tiêu để so sánh"),
        (units.failed, "có số liệu không tính được"),
    ];
    let standings = standings.into_iter().filter(|(units, _)| *units > 0);
    let standings = standings
        .map(|(some, stand)| say("#/# đơn vị #", vec![number(some), number(counts.units), Prose::text(stand)]));
    let all = say("trong # #", vec![number(counts.units), Prose::text(named)]);
    let mut said = vec![say("#: #", vec![all, Prose::joined(standings, ", ")])];
    // The same is said by the counts above where every unit has a target and none is above zero.
    if counts.with_result > 0 && counts.with_result < counts.units {
        let share = units.share_with_result.map(|share| {
            let inputs = [counts.with_result, counts.units].map(whole);
            say(", chiếm #", vec![Figure::percent(FigureKind::UnitShare, share, inputs).into()])
        });
        said.push(say(
            "có #/# # có kết quả#",
            vec![number(counts.with_result), number(counts.units), Prose::text(named), share.unwrap_or_default()],
        ));
    }
    if let Some(zero) = units.zero_years {
        said.push(say(
            "có #/# # từ 2 năm liền trở lên không có kết quả, dài nhất là # năm",
            vec![
                number(zero.units),
                number(counts.units),
                Prose::text(named),
                Figure::number(FigureKind::Years, zero.longest).into(),
            ],
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
        let target = counted(facts, &measured.target);
        let verb = Prose::text(super::verb(&facts.noun));
        // Without the verb, 27/6 is a day in June.
        say("# (# #/#, đạt # chỉ tiêu)", vec![Prose::unit(name), verb, (&measured.result).into(), target, attainment])
    });
    vec![say("các đơn vị đạt tỷ lệ cao: #", vec![Prose::joined(named, "; ")])]
}
