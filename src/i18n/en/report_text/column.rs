//! Target and result of a period.

use super::people::more_or_less;
use super::{count, counted, date, for_span, is_measured, noun, number, span, verb};
use crate::calc::{NoTargetReason, Percentage, Quantity, Status, Target, TargetKind};
use crate::i18n::en::target;
use crate::i18n::report::{ColumnFacts, DifferenceFacts, Figure, FigureKind, Measured, Prose, ReportFacts, say};

/// When, and who.
type Lead = (Prose, Prose);

/// Everything about the period in one clause; `goal` is the period of the target where the lead does not name it.
pub(super) fn clause(facts: &ReportFacts, column: &ColumnFacts, (when, who): Lead, goal: &str) -> Prose {
    let goal = || Prose::text(goal);
    let Ok(assessment) = column.assessment else {
        return say("#the figures of # are beyond what can be worked out exactly", vec![when, who]);
    };
    let Some(result) = column.result_figure() else {
        return match &column.target {
            None => say("#there are no figures yet for #", vec![when, who]),
            Some(target) => say(
                "#no result is recorded yet for #; the target# is #",
                vec![when, who, goal(), phrase(facts, target)],
            ),
        };
    };
    let lead = when.then(who).then(Prose::text(" "));
    let Some(target) = column.target.filter(|_| !matches!(assessment.status, Status::NoTarget(_))) else {
        return without_target(facts, &result, lead, assessment.status);
    };
    if assessment.status == Status::NoneYet {
        let none = [verb(&facts.noun), " none so far"].concat();
        return say("##; the target# is #", vec![lead, Prose::text(none), goal(), phrase(facts, &target)]);
    }
    if target.is_limit() {
        return of_limit(facts, column, &target, lead, goal());
    }
    if let TargetKind::Coverage { required, of } = target.kind() {
        return of_coverage(column, [required, of], lead, goal());
    }
    match (column.measured(), column.measured_high()) {
        // A range without breadth.
        (Some(against), Some(high)) if against.target == high.target => {
            of_count(facts, &target, &against, lead, goal())
        }
        (against, Some(high)) => of_range(facts, column, &target, (against, high), lead, goal()),
        (Some(against), None) => of_count(facts, &target, &against, lead, goal()),
        (None, None) => say("## #", vec![lead, Prose::text(verb(&facts.noun)), counted(facts, &result)]),
    }
}

fn without_target(facts: &ReportFacts, result: &Figure, lead: Prose, status: Status) -> Prose {
    let reason = match status {
        Status::NoTarget(NoTargetReason::Zero) => " (the target is 0, so there is no attainment)",
        Status::NoTarget(NoTargetReason::Mixed) => " (targets of different kinds cannot be added up)",
        Status::NoTarget(NoTargetReason::Blank) => " (there is no target to compare with)",
        Status::Exceeded | Status::Met | Status::Behind | Status::NoneYet | Status::NoResult => "",
    };
    say("## ##", vec![lead, Prose::text(verb(&facts.noun)), counted(facts, result), Prose::text(reason)])
}

/// n, n or more, or a rate without an upper end.
fn of_count(facts: &ReportFacts, target: &Target, against: &Measured, lead: Prose, goal: Prose) -> Prose {
    let attainment = against.attainment.as_ref().map(Prose::from).unwrap_or_default();
    let verb = Prose::text(verb(&facts.noun));
    let goal_is = match (target.kind(), base(facts, target)) {
        (TargetKind::AtLeast(_), _) => phrase(facts, target),
        (_, Some(base)) => say("# (#)", vec![(&against.target).into(), base]),
        (_, None) => Prose::from(&against.target),
    };
    say(
        "## # against a target# of #, reaching # of the target#",
        vec![
            lead,
            verb,
            counted(facts, &against.result),
            goal,
            goal_is,
            attainment,
            rest(facts, against, "the target"),
        ],
    )
}

/// What is beyond the target, or still missing.
fn rest(facts: &ReportFacts, against: &Measured, of: &str) -> Prose {
    if let Some((excess, percent)) = &against.excess {
        let percent = percent.as_ref().map(|percent| say(" (#)", vec![percent.into()])).unwrap_or_default();
        return say(", exceeding # by ##", vec![Prose::text(of), counted(facts, excess), percent]);
    }
    let Some((shortfall, percent)) = &against.shortfall else { return Prose::new() };
    let of = Prose::text(of);
    let percent = percent.as_ref().map(|percent| say(" (#)", vec![percent.into()])).unwrap_or_default();
    say(", # short of ##", vec![shortfall.into(), of, percent])
}

/// From a to b, or a rate with both ends.
fn of_range(
    facts: &ReportFacts,
    column: &ColumnFacts,
    target: &Target,
    (against, high): (Option<Measured>, Measured),
    lead: Prose,
    goal: Prose,
) -> Prose {
    let status = column.assessment.map(|assessment| assessment.status);
    let verb = Prose::text(verb(&facts.noun));
    let target = phrase(facts, target);
    let result = counted(facts, &high.result);
    let of_high = high.attainment.as_ref().map(Prose::from);
    if status == Ok(Status::Exceeded) {
        let of_high = of_high.map(|of| say(", reaching # of the upper end", vec![of])).unwrap_or_default();
        let rest = rest(facts, &high, "the upper end");
        return say("## #, above the target# (#)##", vec![lead, verb, result, goal, target, of_high, rest]);
    }
    let of_low = against.as_ref().and_then(|against| against.attainment.as_ref()).map(Prose::from);
    let ends =
        [of_low.map(|of| say("# of the lower end", vec![of])), of_high.map(|of| say("# of the upper end", vec![of]))];
    let ends = Prose::joined(ends.into_iter().flatten(), " and ");
    let missing = against.and_then(|against| against.shortfall);
    let missing = missing.map(|(missing, _)| say(", # short of the lower end of the target", vec![missing.into()]));
    let pattern = if status == Ok(Status::Met) {
        "## #, within the target# (#), reaching ##"
    } else {
        "## #, below the target# (#), reaching ##"
    };
    say(pattern, vec![lead, verb, result, goal, target, ends, missing.unwrap_or_default()])
}

/// n or less.
fn of_limit(facts: &ReportFacts, column: &ColumnFacts, target: &Target, lead: Prose, goal: Prose) -> Prose {
    let Some(against) = column.measured() else { return Prose::new() };
    let result = counted(facts, &against.result);
    let target = phrase(facts, target);
    if let Some((excess, percent)) = &against.excess {
        let percent = percent.as_ref().map(|percent| say(" (#)", vec![percent.into()])).unwrap_or_default();
        let excess = counted(facts, excess);
        return say("#recorded #, exceeding the limit# (#) by ##", vec![lead, result, goal, target, excess, percent]);
    }
    let of =
        against.attainment.as_ref().map(|of| say(", reaching # of the limit", vec![of.into()])).unwrap_or_default();
    say("#recorded #, within the limit# (#)#", vec![lead, result, goal, target, of])
}

/// n of m units.
fn of_coverage(column: &ColumnFacts, [required, of]: [Quantity; 2], lead: Prose, goal: Prose) -> Prose {
    let Some(against) = column.measured() else { return Prose::new() };
    let attainment = against.attainment.as_ref().map(Prose::from).unwrap_or_default();
    let rest = match (&against.excess, &against.shortfall) {
        (Some((excess, _)), _) => say(", exceeding the target by #", vec![number(excess, "unit", "units")]),
        (None, Some((shortfall, _))) => say(", # short of the target", vec![shortfall.into()]),
        (None, None) => Prose::new(),
    };
    say(
        "#reached #, # of the target# (#)#",
        vec![
            lead,
            covered(&against.result, of),
            attainment,
            goal,
            number(&Figure::count(FigureKind::Units, required), "unit", "units"),
            rest,
        ],
    )
}

fn covered(units: &Figure, of: Quantity) -> Prose {
    say("# of #", vec![units.into(), number(&Figure::count(FigureKind::Units, of), "unit", "units")])
}

/// A target in words: `80 new members or more`.
pub(super) fn phrase(facts: &ReportFacts, target: &Target) -> Prose {
    let end = |end| count(facts, FigureKind::Target, end);
    let bare = |end| Prose::from(Figure::count(FigureKind::Target, end));
    match target.kind() {
        TargetKind::Exactly(exactly) => end(exactly),
        TargetKind::AtLeast(least) => {
            let noun = Prose::text(noun(&facts.noun, false));
            say("at least ##", vec![bare(least), noun])
        }
        TargetKind::AtMost(most) => say("at most #", vec![end(most)]),
        TargetKind::Between { low, high } if low == high => end(high),
        TargetKind::Between { low, high } => say("from # to #", vec![bare(low), end(high)]),
        TargetKind::Rate { .. } => {
            let counts = match target.high() {
                Some(high) if high != target.low() => say("from # to #", vec![bare(target.low()), end(high)]),
                // Whole counts reach a rate from the next one up.
                Some(_) | None => say("at least #", vec![end(target.low())]),
            };
            base(facts, target).map(|base| say("#, that is #", vec![base, counts])).unwrap_or_default()
        }
        TargetKind::Coverage { required, of } => covered(&Figure::count(FigureKind::Units, required), of),
    }
}

/// `3–4% of 1,200 members at the start of the year`.
fn base(facts: &ReportFacts, target: &Target) -> Option<Prose> {
    let TargetKind::Rate { low, high, base, of } = target.kind() else { return None };
    // What was set is said in full; a rate that has to be rounded says so.
    let full = |rate: Percentage| Figure::set_rate(rate).map(|rate| say("#%", vec![rate.into()]));
    let rounded = |rate: Percentage| Prose::from(Figure::bare_percent(FigureKind::Rate, rate));
    let rates = match (full(low), high.map(|high| (high, full(high)))) {
        (Some(low), Some((_, Some(high)))) => say("from # to #", vec![low, high]),
        (_, Some((high, _))) => say("from about # to #", vec![rounded(low), rounded(high)]),
        (Some(low), None) => low,
        (None, None) => say("about #", vec![rounded(low)]),
    };
    let members = if facts.noun.members { " members " } else { " " };
    let base = Prose::from(Figure::count(FigureKind::Base, base));
    Some(say("# of ###", vec![rates, base, Prose::text(members), Prose::text((target::WORDS.base)(of))]))
}

/// What follows the first sentence: the other period, and what does not add up.
pub(super) fn totals(facts: &ReportFacts) -> Vec<Prose> {
    let mut said = more(facts, &facts.main);
    if let Some(beside) = facts.beside.as_ref().filter(|beside| beside.result.is_some() || is_measured(beside)) {
        let lead = Prose::text(format!("in {}, ", span(&beside.span)));
        said.push(clause(facts, beside, (lead, super::who(facts)), ""));
        said.extend(more(facts, beside));
    }
    said
}

fn more(facts: &ReportFacts, column: &ColumnFacts) -> Vec<Prose> {
    let mut said = Vec::new();
    let period = || Prose::text(for_span(&column.span));
    let target_of =
        |target: &Option<Target>| target.as_ref().map_or_else(|| Prose::text("none"), |target| phrase(facts, target));
    for replaced in &column.replacements {
        said.push(say(
            "the target# was changed on #: it was #, now it is #",
            vec![period(), Prose::text(date(replaced.from)), target_of(&replaced.before), target_of(&replaced.after)],
        ));
    }
    if let Some(without) = column.without_target {
        let without = count(facts, FigureKind::Part, without);
        said.push(say("the result# includes # from units or years without a target", vec![period(), without]));
    }
    if let Some(found) = column.target_over_years {
        said.push(handed_on(facts, column, "its years", found));
    }
    said
}

/// What of a target its years or units carry.
fn handed_on(facts: &ReportFacts, column: &ColumnFacts, to: &str, found: DifferenceFacts) -> Prose {
    let DifferenceFacts { own, sum } = found;
    say(
        "the target# is #; # come to #, # # the target",
        vec![
            Prose::text(for_span(&column.span)),
            count(facts, FigureKind::Target, own),
            Prose::text(to),
            count(facts, FigureKind::Target, sum),
            difference(found).into(),
            more_or_less(sum, own),
        ],
    )
}

fn difference(DifferenceFacts { own, sum }: DifferenceFacts) -> Figure {
    let (difference, both) = if own > sum { (own.minus(sum), [own, sum]) } else { (sum.minus(own), [sum, own]) };
    Figure::difference(FigureKind::Difference, difference.unwrap_or_default(), both)
}

/// What the units under it have, where that is not what it has itself.
pub(super) fn under(facts: &ReportFacts) -> Vec<Prose> {
    let column = &facts.main;
    let target = column.target_difference.map(|found| handed_on(facts, column, "those of the units under it", found));
    let result = column.result_difference.map(|found| {
        say(
            "the results# of the units under it come to #, # # the result given (#)",
            vec![
                Prose::text(for_span(&column.span)),
                count(facts, FigureKind::Result, found.sum),
                difference(found).into(),
                more_or_less(found.sum, found.own),
                count(facts, FigureKind::Result, found.own),
            ],
        )
    });
    target.into_iter().chain(result).collect()
}
