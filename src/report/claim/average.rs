//! *Bình quân mỗi năm*.

use crate::calc::{Quantity, Slip, Verdict};
use crate::report::Why;
use crate::report::clause::{Direction, Look, TermKind};
use crate::report::figure::Form;
use crate::report::finding::{Finding, FindingKind, Input, Inputs, Printed, PrintedValue};
use crate::report::judge::{Formula, Judged, judge};
use crate::report::phrase::{Meaning, UnitClass};
use crate::report::token::WordKey;

use super::bind::input;
use super::candidates::{Candidate, Scene};
use super::role::{Change, Role};

/// An average with what it was worked out from.
pub(super) fn average(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place)?;
    if scene.role(place) != Role::Average || figure.form != Form::Count {
        return None;
    }
    if says_by_days(scene, place) {
        return None;
    }
    let (result, divisors) = if let Some((result, divisor)) = explained(scene, place) {
        (result, vec![divisor])
    } else {
        let named = each_of(scene, place).and_then(|_| named_behind(scene, place));
        let result = named.or_else(|| total(scene, place))?;
        (result, divisors(scene, place, result))
    };
    let value = scene.value(result)?;
    let mut best = None;
    for (divisor, count) in divisors {
        let judged = |printed| judge(Formula::Each(figure.scale), Some(value), Some(count), printed, figure.hedge);
        // `72,333` can be two numbers: the one that is exactly right is meant.
        let other = figure.other.and_then(|other| Some((other, judged(other).filter(Judged::is_exact)?)));
        let first = judged(figure.printed).map(|judged| (figure.printed, judged));
        let likely = if first.as_ref().is_some_and(|(_, first)| first.holds()) { first } else { other.or(first) };
        let Some((printed, judged)) = likely else { continue };
        let holds = judged.holds();
        if best.is_none() || holds {
            best = Some((divisor, printed, judged));
        }
        if holds {
            break;
        }
    }
    let (divisor, printed, judged) = best?;
    let explained = matches!(judged.slip, Some(slip) if slip != Slip::HedgeContradicted);
    if !judged.holds() && !explained && !is_together(scene, place, result, &divisor) {
        return None;
    }
    let start = Look::from(scene.reading, figure.place.term, Direction::Back)
        .nearest(|it| it == Meaning::Averages)
        .and_then(|(_, at)| scene.reading.terms.get(at))
        .map_or(figure.span.start, |term| term.span.start);
    let mut inputs = Inputs { result: input(scene, result), ..Inputs::default() };
    match divisor {
        Divisor::Years(years) => inputs.years = Some(years),
        Divisor::Units(units) => inputs.base = input(scene, units),
    }
    Some(Finding {
        span: start.min(figure.span.start)..figure.span.end,
        printed_span: figure.span.clone(),
        kind: FindingKind::Average,
        printed: Printed { value: PrintedValue::Count(printed), hedge: figure.hedge },
        inputs,
        exact: judged.exact,
        verdict: judged.verdict,
        rule: judged.rule,
        should_be: judged.should_be,
        implied: judged.implied,
        why: match (judged.slip, judged.verdict) {
            (Some(slip), _) => Some(Why::Slip(slip)),
            (None, Verdict::Disagrees) => Some(Why::Arithmetic),
            (None, _) => None,
        },
    })
}

/// What an average is over.
enum Divisor {
    Years(Input),
    Units(Candidate),
}

/// Whether an average, what it divides and by what stand together: only then it can be called wrong.
fn is_together(scene: Scene<'_>, place: usize, result: Candidate, divisor: &Divisor) -> bool {
    let Some((claim, total)) = scene.figure(place).zip(scene.figure(result.figure)) else { return false };
    let units = match divisor {
        Divisor::Units(units) => scene.figure(units.figure).is_some_and(|it| it.place.sentence == claim.place.sentence),
        Divisor::Years(_) => true,
    };
    claim.place.sentence - total.place.sentence <= 1 && units
}

/// What an average is for each of, by its first word: *sản phẩm/chủ thể*, *bình quân mỗi đoàn viên*.
fn each_of(scene: Scene<'_>, place: usize) -> Option<(WordKey, Option<UnitClass>)> {
    let claim = scene.figure(place)?;
    let terms = &scene.reading.terms;
    let class = |kind| match kind {
        TermKind::Cue(Meaning::Unit(class)) => Some(class),
        TermKind::Cue(Meaning::Organisation) => Some(UnitClass::Organisations),
        _ => None,
    };
    let at = claim.place.term;
    let stroke = (at + 1..at + 4).find(|at| terms.get(*at).is_some_and(|term| term.kind == TermKind::Stroke));
    let back = Look::from(scene.reading, at, Direction::Back);
    let each = back.nearest(|it| it == Meaning::Each).map(|(_, at)| at);
    let term = terms.get(stroke.or(each)? + 1)?;
    let timed = matches!(term.kind, TermKind::Cue(Meaning::Year | Meaning::Month | Meaning::Quarter | Meaning::Day));
    if timed { None } else { Some((term.key?, class(term.kind))) }
}

/// *từ tổng kinh phí 8.592 triệu đồng*, *(tổng chi phí 58.246 triệu đồng)*: the total that is named behind its average.
fn named_behind(scene: Scene<'_>, place: usize) -> Option<Candidate> {
    let (claim, total) = (scene.figure(place)?, scene.figure(place + 1)?);
    let alike = claim.unit.class.is_some() && claim.unit.class == total.unit.class && total.form == Form::Count;
    let named = Look::from(scene.reading, total.place.term, Direction::Back).has(Meaning::Total);
    let together = claim.place.sentence == total.place.sentence;
    (alike && named && together && claim.unit.fits(total.unit)).then_some(Candidate {
        figure: place + 1,
        second: false,
        cost: 0,
    })
}

/// Whether the average or the bracket behind it says that it is counted by days.
fn says_by_days(scene: Scene<'_>, place: usize) -> bool {
    let Some(figure) = scene.figure(place) else { return false };
    let mut look = Look::from(scene.reading, figure.place.term, Direction::Ahead);
    for _ in 0..5 {
        if look.has(Meaning::ByDays) {
            return true;
        }
        if !matches!(look.end, Some(TermKind::Open | TermKind::Comma | TermKind::Figure(_))) {
            break;
        }
        look = Look::from(scene.reading, look.end_at, Direction::Ahead);
    }
    false
}

/// *bình quân mỗi năm 193,4 đảng viên (967 đảng viên trong 5 năm)*: the bracket right behind says what was divided.
fn explained(scene: Scene<'_>, place: usize) -> Option<(Candidate, (Divisor, Quantity))> {
    let claim = scene.figure(place)?;
    let (total, years) = (scene.figure(place + 1)?, scene.figure(place + 2)?);
    let opens = Look::from(scene.reading, claim.place.term, Direction::Ahead).end == Some(TermKind::Open);
    let inside = total.place.depth > claim.place.depth && years.place.depth == total.place.depth;
    let together = total.place.sentence == claim.place.sentence && years.place.sentence == claim.place.sentence;
    let counts = total.form == Form::Count && total.unit.fits(claim.unit);
    let divides = matches!(years.form, Form::Years | Form::Months);
    (opens && inside && together && counts && divides).then(|| {
        let input = Input { value: years.value, span: years.number.clone() };
        (Candidate { figure: place + 1, second: false, cost: 0 }, (Divisor::Years(input), years.value))
    })
}

/// The total that is divided: the nearest result or whole before, in the sentence or the one before.
fn total(scene: Scene<'_>, place: usize) -> Option<Candidate> {
    let claim = scene.figure(place)?;
    for other in (0..place).rev().take(8) {
        let figure = scene.figure(other)?;
        let apart = claim.place.sentence - figure.place.sentence;
        if apart > 2 {
            break;
        }
        let role = scene.role(other);
        let can = match role {
            Role::Result => true,
            Role::Bare | Role::Stock | Role::ThatIs | Role::Whole => apart < 2,
            Role::Target => apart == 0,
            // *lũy kế có 312 sản phẩm của 187 chủ thể, bình quân 1,67 sản phẩm/chủ thể*.
            Role::Part => figure.place.segment == claim.place.segment && each_of(scene, place).is_some(),
            // What is still missing has to come in what is left of the time.
            Role::Difference(Change::Lacks) => apart == 0,
            _ => false,
        };
        let by_time = |look: Look| look.has(Meaning::Year) || look.has(Meaning::EachYear) || look.has(Meaning::Month);
        let timed = by_time(Look::from(scene.reading, claim.place.term, Direction::Back))
            || by_time(Look::from(scene.reading, claim.place.term, Direction::Ahead));
        // *1.2 million per month* is no average of so many workers.
        let scaled = claim.scale > 0 && figure.scale == 0 && claim.unit.class != figure.unit.class;
        let alike = claim.unit.class == figure.unit.class && claim.unit.class.is_some() || timed && !scaled;
        if can && alike && figure.form == Form::Count && figure.unit.fits(claim.unit) && figure.place.depth == 0 {
            return Some(Candidate { figure: other, second: false, cost: 0 });
        }
    }
    None
}

/// What it may be divided by: years or months of the sentence, the span of a term, units of a kind.
fn divisors(scene: Scene<'_>, place: usize, result: Candidate) -> Vec<(Divisor, Quantity)> {
    let mut found = Vec::new();
    let Some(claim) = scene.figure(place) else { return found };
    let back = Look::from(scene.reading, claim.place.term, Direction::Back);
    let ahead = Look::from(scene.reading, claim.place.term, Direction::Ahead);
    let says = |meaning| back.has(meaning) || ahead.has(meaning);
    let (by_year, by_month) = (says(Meaning::Year) || says(Meaning::EachYear), says(Meaning::Month));
    let each = each_of(scene, place);
    let rest = matches!(scene.role(result.figure), Role::Difference(_));
    let reach = if rest { 0 } else { 2 };
    for other in (0..place).rev().take(8).chain(place + 1..place + 3) {
        let Some(figure) = scene.figure(other) else { continue };
        if figure.place.sentence.abs_diff(claim.place.sentence) > reach {
            continue;
        }
        // What comes later is about something else, unless it explains: *(nhiệm kỳ 5 năm)*.
        if other > place && figure.place.depth <= claim.place.depth {
            continue;
        }
        let input = || Input { value: figure.value, span: figure.number.clone() };
        match figure.form {
            Form::Years if by_year || !by_month => found.push((Divisor::Years(input()), figure.value)),
            Form::Months if by_month => found.push((Divisor::Years(input()), figure.value)),
            Form::Count if !by_year && !by_month && other != result.figure => {
                // *mỗi chi bộ* of 35 chi bộ: a count of another family than the total.
                let total = scene.figure(result.figure).map(|total| total.unit.class);
                let own = scene.reading.terms.get(figure.place.term + 1).and_then(|term| term.key);
                let named =
                    each.is_some_and(|(key, class)| Some(key) == own || class.is_some() && class == figure.unit.class);
                let changed =
                    matches!(scene.role(other), Role::Difference(_) | Role::Earlier | Role::Compared | Role::Average);
                let other_class = figure.unit.class.is_some() && Some(figure.unit.class) != total;
                if named && !changed
                    || other_class && each.is_none_or(|(_, class)| class.is_some() && figure.unit.class == class)
                {
                    let candidate = Candidate { figure: other, second: false, cost: 0 };
                    found.push((Divisor::Units(candidate), figure.value));
                }
            }
            _ => {}
        }
    }
    if by_year
        && !rest
        && let Some(total) = scene.figure(result.figure)
        && let Some(years) = total.place.period.length()
        && let Ok(value) = Quantity::whole(i128::from(years))
    {
        let (start, end) = total.place.period_span;
        found.push((Divisor::Years(Input { value, span: start..end }), value));
    }
    found
}
