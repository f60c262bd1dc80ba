//! *Bình quân mỗi năm*.

use crate::calc::{Quantity, Verdict};
use crate::report::Why;
use crate::report::clause::{Direction, Look};
use crate::report::figure::Form;
use crate::report::finding::{Finding, FindingKind, Input, Inputs, Printed, PrintedValue};
use crate::report::judge::{Formula, judge};
use crate::report::phrase::Meaning;

use super::bind::input;
use super::candidates::{Candidate, Scene};
use super::role::Role;

/// An average with what it was worked out from.
pub(super) fn average(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place)?;
    if scene.role(place) != Role::Average || figure.form != Form::Count {
        return None;
    }
    let result = total(scene, place)?;
    let value = scene.value(result)?;
    let mut best = None;
    for (divisor, count) in divisors(scene, place, result) {
        let judged = judge(Formula::Each(figure.scale), Some(value), Some(count), figure.printed, figure.hedge);
        let Some(judged) = judged else { continue };
        let holds = judged.holds();
        if best.is_none() || holds {
            best = Some((divisor, judged));
        }
        if holds {
            break;
        }
    }
    let (divisor, judged) = best?;
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
        printed: Printed { value: PrintedValue::Count(figure.printed), hedge: figure.hedge },
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
            _ => false,
        };
        let by_time = |look: Look| look.has(Meaning::Year) || look.has(Meaning::EachYear) || look.has(Meaning::Month);
        let timed = by_time(Look::from(scene.reading, claim.place.term, Direction::Back))
            || by_time(Look::from(scene.reading, claim.place.term, Direction::Ahead));
        let alike = claim.unit.class == figure.unit.class && claim.unit.class.is_some() || timed;
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
    for other in (0..place).rev().take(8).chain(place + 1..place + 3) {
        let Some(figure) = scene.figure(other) else { continue };
        if figure.place.sentence.abs_diff(claim.place.sentence) > 2 {
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
                if figure.unit.class.is_some() && Some(figure.unit.class) != total {
                    let candidate = Candidate { figure: other, second: false, cost: 0 };
                    found.push((Divisor::Units(candidate), figure.value));
                }
            }
            _ => {}
        }
    }
    if by_year
        && let Some(total) = scene.figure(result.figure)
        && let Some(years) = total.place.period.length()
        && let Ok(value) = Quantity::whole(i128::from(years))
    {
        let (start, end) = total.place.period_span;
        found.push((Divisor::Years(Input { value, span: start..end }), value));
    }
    found
}
