//! What a figure is for, what it claims, and what it was worked out from.

#![expect(
    clippy::wildcard_enum_match_arm,
    clippy::match_same_arms,
    reason = "each rule asks for a few of many meanings and roles, and stands where it has to in their order"
)]

mod ask;
mod average;
mod bind;
mod candidates;
mod role;
mod subject;
mod total;

use crate::calc::{Rounded, Slip, Verdict};
use crate::ordered;

use super::clause::{Direction, Look, Reading, TermKind};
use super::figure::{Figure, Form};
use super::finding::{FigureRole, Finding, FindingKind, Inputs, Printed, PrintedValue, ReadFigure, Report, Why};
use super::judge::Formula;
use super::phrase::{Meaning, UnitClass};

use ask::{Ask, ask_of};
use bind::{Bound, bind, input};
use candidates::{Known, Scene};
use role::Role;

/// Reads the claims of a text.
pub(super) fn read_claims(reading: &Reading) -> Report {
    let mut roles = role::roles(reading);
    let targets: Vec<usize> = places(&roles, Role::Target);
    let mut findings: Vec<Finding> = Vec::new();
    let mut claimed: Vec<Option<bool>> = vec![None; reading.figures.len()];
    // Fractions that are the inputs of another claim.
    let mut used = vec![false; reading.figures.len()];
    let mut known: Vec<Known> = Vec::new();
    for place in 0..reading.figures.len() {
        let scene = Scene { reading, roles: &roles, targets: &targets, known: &known };
        if let Some(finding) = total::total(scene, place) {
            claim(&mut claimed, place, true);
            findings.push(finding);
        }
    }
    for place in 0..reading.figures.len() {
        if claimed.get(place) == Some(&Some(true)) {
            continue;
        }
        let Some(ask) = ask_of(reading, &roles, place) else { continue };
        let scene = Scene { reading, roles: &roles, targets: &targets, known: &known };
        let (ask, bound) = bind_either(scene, ask);
        claim(&mut claimed, place, bound.is_some());
        let Some(bound) = bound else { continue };
        if let Some(finding) = finding(scene, &ask, &bound) {
            findings.push(finding);
        }
        for candidate in [bound.result, bound.base].into_iter().flatten() {
            if let Some(slot) = used.get_mut(candidate.figure) {
                *slot = true;
            }
        }
        if let (Some(result), Some(base)) = (bound.result, bound.base) {
            known.push(Known { figure: place, base_kind: ask.base, result, base });
        }
        // What is a share of something is no whole for the next share.
        if ask.kind == FindingKind::Share
            && let Some(part) = bound.result
            && let Some(role) = roles.get_mut(part.figure)
            && matches!(role, Role::Bare | Role::Stock)
        {
            *role = Role::Part;
        }
    }
    let scene = Scene { reading, roles: &roles, targets: &targets, known: &known };
    for place in 0..reading.figures.len() {
        let more = [average::average(scene, place), total::implied(scene, place)];
        for finding in more.into_iter().flatten() {
            // A per cent that was measured implies nothing further.
            let rate = finding.inputs.rate.as_ref().map(|rate| rate.span.start);
            if findings.iter().rev().take(8).any(|other| Some(other.printed_span.start) == rate) {
                continue;
            }
            claim(&mut claimed, place, true);
            findings.push(finding);
        }
        if used.get(place) == Some(&false)
            && let Some(finding) = fraction(scene, place)
        {
            claim(&mut claimed, place, true);
            findings.push(finding);
        }
    }
    ordered::sort_by_key(&mut findings, |finding| finding.printed_span.start);
    let figures = reading.figures.iter().enumerate();
    let figures =
        figures.map(|(place, figure)| read_figure(figure, scene.role(place), claimed.get(place).copied().flatten()));
    Report { findings, figures: figures.collect() }
}

/// The numbers of a claim. Where its figure can be read in two ways (`1.050%`), both are held against the same numbers:
/// the first unless only the other one is exactly right.
fn bind_either(scene: Scene<'_>, ask: Ask) -> (Ask, Option<Bound>) {
    let bound = bind(scene, &ask);
    let holds = bound.as_ref().is_some_and(|bound| bound.judged.holds());
    let other = scene.figure(ask.figure).and_then(|figure| figure.other).filter(|_| !holds);
    if let Some(other) = other {
        let falls = ask.printed.last_digits() < 0;
        let printed = if falls { Rounded::new(-other.last_digits(), other.decimals()) } else { other };
        let ask = Ask { printed, ..ask };
        let bound = bind(scene, &ask).filter(|bound| bound.judged.is_exact());
        if bound.is_some() {
            return (ask, bound);
        }
    }
    (ask, bound)
}

/// Notes that a figure is a claim, and whether anything can be said of it.
fn claim(claimed: &mut [Option<bool>], place: usize, bound: bool) {
    if let Some(slot) = claimed.get_mut(place) {
        *slot = Some(bound);
    }
}

fn places(roles: &[Role], wanted: Role) -> Vec<usize> {
    roles.iter().enumerate().filter(|(_, role)| **role == wanted).map(|(place, _)| place).collect()
}

/// A claim with its numbers, as it is reported.
fn finding(scene: Scene<'_>, ask: &Ask, bound: &Bound) -> Option<Finding> {
    let figure = scene.figure(ask.figure)?;
    let inputs = Inputs {
        result: bound.result.and_then(|it| input(scene, it)),
        base: bound.base.and_then(|it| input(scene, it)),
        base_high: bound
            .base
            .filter(|_| bound.range)
            .and_then(|it| input(scene, candidates::Candidate { second: true, ..it })),
        ..Inputs::default()
    };
    let start = scene.reading.terms.get(ask.start).map_or(figure.span.start, |term| term.span.start);
    let end = explicit_end(scene, ask, bound).unwrap_or(figure.span.end);
    let value = match (figure.form, ask.formula) {
        (Form::Percent, _) => PrintedValue::Percent(ask.printed),
        (Form::Points, _) => PrintedValue::Points(ask.printed),
        (Form::Times, _) => PrintedValue::Times(ask.printed),
        (_, Formula::Ratio(_) | Formula::Difference(_) | Formula::Lack(_) | Formula::Each(_)) => {
            PrintedValue::Count(ask.printed)
        }
    };
    let judged = bound.judged;
    Some(Finding {
        span: start.min(figure.span.start)..end.max(figure.span.end),
        printed_span: figure.span.clone(),
        kind: kind(scene, ask, bound),
        printed: Printed { value, hedge: figure.hedge },
        inputs,
        exact: judged.exact,
        verdict: judged.verdict,
        rule: judged.rule,
        should_be: judged.should_be,
        // What a figure implies is not known where the figure can be read in two ways.
        implied: judged.implied.filter(|_| figure.other.is_none()),
        why: bound.why.clone(),
    })
}

/// Where the base ends, if it stands behind the figure in its sentence.
fn explicit_end(scene: Scene<'_>, ask: &Ask, bound: &Bound) -> Option<usize> {
    let base = scene.figure(bound.base?.figure)?;
    let claim = scene.figure(ask.figure)?;
    (base.place.sentence == claim.place.sentence && base.place.term > claim.place.term).then_some(base.span.end)
}

/// What *đạt* says without a word for the target: an attainment where the base is a target, or where something was done
/// (*kết nạp 146/150*); otherwise a rate (*872/901 được công nhận*).
fn kind(scene: Scene<'_>, ask: &Ask, bound: &Bound) -> FindingKind {
    let Some(base) = bound.base.filter(|_| ask.open) else { return ask.kind };
    let Some(figure) = scene.figure(base.figure) else { return ask.kind };
    match scene.role(base.figure) {
        Role::Target | Role::Doubtful => FindingKind::Attainment,
        Role::Fraction if figure.unit.class == Some(UnitClass::Time) => FindingKind::Share,
        Role::Fraction if base.second => {
            let organisations = matches!(figure.unit.class, Some(UnitClass::Organisations | UnitClass::Households));
            let above = figure.second.as_ref().is_some_and(|second| figure.value > second.value);
            let money = figure.unit.class == Some(UnitClass::Money) || figure.scale > 0;
            if money || above || !organisations && does(scene, figure) {
                FindingKind::Attainment
            } else {
                FindingKind::Rate
            }
        }
        _ => FindingKind::Rate,
    }
}

/// Whether the words before a figure say that something is done, and not how common something is.
fn does(scene: Scene<'_>, figure: &Figure) -> bool {
    let mut term = figure.place.term;
    for _ in 0..32 {
        let Some(before) = term.checked_sub(1) else { break };
        term = before;
        match scene.reading.terms.get(term).map(|term| term.kind) {
            Some(TermKind::Cue(Meaning::Does | Meaning::Did | Meaning::TargetNoun | Meaning::Assigns)) => {
                let before = Look::from(scene.reading, term, Direction::Back);
                let things = figure.unit.class == Some(UnitClass::Things);
                let done = scene.reading.terms.get(term).map(|term| term.kind) == Some(TermKind::Cue(Meaning::Did));
                let common = before.has(Meaning::Proportion) || before.has(Meaning::NumberSign);
                return !(common || done && things && !scene.reading.english);
            }
            Some(TermKind::Cue(Meaning::Proportion)) => return false,
            Some(TermKind::Stop) | None => break,
            Some(_) => {}
        }
    }
    figure.unit.class == Some(UnitClass::Things)
}

/// A fraction that stands alone, of something that is known to be counted.
fn fraction(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place).filter(|figure| figure.form == Form::Fraction)?;
    let second = figure.second.as_ref()?;
    let counts = figure.unit.class.is_some_and(|class| class != UnitClass::Time) || figure.unit.targets;
    let exceeds = figure.value > second.value;
    if !counts {
        return None;
    }
    // More organisations than there are: somebody erred; that the numbers changed places, only a third number can say.
    let organisations = figure.unit.class != Some(UnitClass::People);
    let reversed = exceeds && organisations;
    if reversed && !is_known_whole(scene, place) {
        return None;
    }
    let candidate = |second| candidates::Candidate { figure: place, second, cost: 0 };
    Some(Finding {
        span: figure.span.clone(),
        printed_span: figure.span.clone(),
        kind: FindingKind::Ratio,
        printed: Printed {
            value: PrintedValue::Fraction { part: figure.value, whole: second.value },
            hedge: figure.hedge,
        },
        inputs: Inputs {
            result: input(scene, candidate(false)),
            base: input(scene, candidate(true)),
            ..Inputs::default()
        },
        exact: figure.value.ratio_to(second.value).ok(),
        verdict: if reversed { Verdict::Disagrees } else { Verdict::Agrees },
        rule: None,
        should_be: None,
        implied: None,
        why: reversed.then_some(Why::Slip(Slip::Reversed)),
    })
}

/// Whether the first number of a fraction stands near it as a count of the same.
fn is_known_whole(scene: Scene<'_>, place: usize) -> bool {
    let Some(fraction) = scene.figure(place) else { return false };
    (place.saturating_sub(6)..place + 6).filter(|other| *other != place).any(|other| {
        scene.figure(other).is_some_and(|figure| {
            figure.form == Form::Count
                && figure.value == fraction.value
                && figure.unit.class == fraction.unit.class
                && figure.place.paragraph == fraction.place.paragraph
        })
    })
}

fn read_figure(figure: &Figure, role: Role, claim: Option<bool>) -> ReadFigure {
    let role = match (claim, role) {
        (Some(true), _) => FigureRole::Claim,
        (Some(false), _) => FigureRole::Unchecked,
        (None, Role::Target) => FigureRole::Target,
        (None, Role::Result) => FigureRole::Result,
        (None, Role::Earlier) => FigureRole::Earlier,
        (None, Role::Part) => FigureRole::Part,
        (None, Role::Stock | Role::Whole | Role::NewTotal) => FigureRole::Stock,
        (None, Role::Expected) => FigureRole::Expected,
        (None, Role::Duration) => FigureRole::Duration,
        (None, Role::Ratio) if figure.place.strives || figure.form == Form::PercentRange => FigureRole::Target,
        (None, Role::Ratio | Role::Difference(_) | Role::Average) => FigureRole::Unchecked,
        (None, Role::Compared | Role::Doubtful | Role::Fraction | Role::ThatIs | Role::Bare) => FigureRole::Count,
    };
    ReadFigure {
        span: figure.span.clone(),
        role,
        value: figure.value,
        second: figure.second.as_ref().map(|second| second.value),
        per_cent: matches!(figure.form, Form::Percent | Form::PercentRange),
    }
}
