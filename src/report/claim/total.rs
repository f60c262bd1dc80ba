//! Totals of parts, ranges worked out from ranges, and counts worked out from a per cent of a base.

use crate::calc::{Quantity, Slip, Verdict};
use crate::report::Why;
use crate::report::clause::{Direction, Look, TermKind};
use crate::report::figure::{Figure, Form};
use crate::report::finding::{Finding, FindingKind, Inputs, Printed, PrintedValue};
use crate::report::judge::{Judged, value};
use crate::report::phrase::Meaning;

use super::bind::input;
use super::candidates::{Candidate, Scene};
use super::role::Role;

/// A total with its parts, if the text names all of them.
pub(super) fn total(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place).filter(|figure| figure.form == Form::Count)?;
    let (parts, plain) = match scene.role(place) {
        Role::NewTotal => (raised(scene, place)?, true),
        _ => match listed(scene, place) {
            Some(listed) => listed,
            None => (added_up(scene, place)?, true),
        },
    };
    let sum = Quantity::sum(parts.iter().filter_map(|part| scene.value(*part))).ok()?;
    let judged = value(sum, figure.scale, figure.printed, figure.hedge).ok()?;
    if !plain && !judged.holds() {
        return None;
    }
    let inputs = Inputs { parts: parts.iter().filter_map(|part| input(scene, *part)).collect(), ..Inputs::default() };
    let end = if scene.role(place) == Role::NewTotal {
        figure.span.end
    } else {
        parts.last().and_then(|part| scene.figure(part.figure)).map_or(figure.span.end, |last| last.span.end)
    };
    Some(reported(figure, figure.span.start..end.max(figure.span.end), FindingKind::Sum, inputs, judged))
}

fn reported(
    figure: &Figure,
    span: std::ops::Range<usize>,
    kind: FindingKind,
    inputs: Inputs,
    judged: Judged,
) -> Finding {
    Finding {
        span,
        printed_span: figure.span.clone(),
        kind,
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
    }
}

/// *Nâng tổng số lên n*: what there was and what was added.
fn raised(scene: Scene<'_>, place: usize) -> Option<Vec<Candidate>> {
    let claim = scene.figure(place)?;
    let (mut before, mut added) = (None, None);
    for other in (0..place).rev().take(6) {
        let figure = scene.figure(other)?;
        if claim.place.sentence - figure.place.sentence > 1 || figure.form != Form::Count {
            continue;
        }
        let candidate = Candidate { figure: other, second: false, cost: 0 };
        let back = Look::from(scene.reading, figure.place.term, Direction::Back);
        match scene.role(other) {
            _ if back.has(Meaning::From) && back.has(Meaning::RaisesTotal) => before = before.or(Some(candidate)),
            Role::Stock | Role::Earlier => before = before.or(Some(candidate)),
            Role::Result | Role::Bare => added = added.or(Some(candidate)),
            _ => {}
        }
    }
    Some(vec![before?, added?])
}

/// *n, gồm a, b và c*; *n, trong đó a, b, còn lại c*: the parts, and whether each is plainly one: in *nhóm 1: 5; nhóm 2: 7*
/// some of the numbers are names.
fn listed(scene: Scene<'_>, place: usize) -> Option<(Vec<Candidate>, bool)> {
    let claim = scene.figure(place)?;
    if claim.place.depth > 0 || matches!(scene.role(place), Role::Part | Role::Ratio | Role::Duration) {
        return None;
    }
    // What follows the total, its unit and marks passed over, says whether all parts come.
    let mut term = claim.place.term;
    let (mut all, mut among, mut rest) = (false, false, false);
    let mut parts = Vec::new();
    // How much lies between the last number and what follows; what divides them counts as much.
    let (mut between, mut plain) = (2, true);
    // Whether how much of a target it is stands between: *8,64 tỷ đồng, đạt 108% kế hoạch (8 tỷ đồng), trong đó*.
    let mut detour = false;
    for _ in 0..60 {
        term += 1;
        match scene.reading.terms.get(term).map(|term| term.kind) {
            None | Some(TermKind::Stop) => break,
            Some(TermKind::Cue(Meaning::Consists)) if parts.is_empty() => all = true,
            Some(TermKind::Cue(Meaning::Among)) if parts.is_empty() => among = true,
            Some(TermKind::Cue(Meaning::Attains | Meaning::TargetNoun)) if !all && !among => detour = true,
            Some(TermKind::Figure(other))
                if detour
                    && !(all || among)
                    && scene
                        .figure(other)
                        .is_some_and(|it| it.form == Form::Percent || it.place.depth > claim.place.depth) => {}
            Some(TermKind::Cue(Meaning::Among)) => return None,
            Some(TermKind::Cue(Meaning::Remains)) if among => rest = true,
            Some(TermKind::Cue(Meaning::Total)) if parts.len() >= 2 => break,
            Some(TermKind::Cue(
                Meaning::TargetNoun
                | Meaning::Attains
                | Meaning::Exceeds
                | Meaning::Lacks
                | Meaning::ComparedWith
                | Meaning::Falls
                | Meaning::Rises,
            )) => break,
            Some(TermKind::Figure(other)) => {
                let figure = scene.figure(other)?;
                match figure.form {
                    Form::Count if !(all || among) => return None,
                    Form::Count if figure.unit.fits(claim.unit) && figure.scale == claim.scale => {
                        plain &= between >= 2;
                        between = 0;
                        parts.push(Candidate { figure: other, second: false, cost: 0 });
                        if rest {
                            break;
                        }
                    }
                    // A per cent of a part says nothing new.
                    Form::Percent if !parts.is_empty() => {}
                    _ => return None,
                }
            }
            Some(TermKind::Word) => between += 1,
            Some(TermKind::Comma | TermKind::Semicolon | TermKind::Close | TermKind::Cue(Meaning::Unit(_))) => {
                between += 2;
            }
            Some(_) => {}
        }
    }
    ((all || among && rest) && parts.len() >= 2).then_some((parts, plain && !detour))
}

/// *a … b … tổng cộng n*: the numbers before it that give exactly it.
fn added_up(scene: Scene<'_>, place: usize) -> Option<Vec<Candidate>> {
    let claim = scene.figure(place)?;
    let back = Look::from(scene.reading, claim.place.term, Direction::Back);
    let compared = back.nearest(|it| {
        matches!(it, Meaning::ComparedWith | Meaning::MoreThan | Meaning::LessThan | Meaning::Softens(_))
    });
    if !back.has(Meaning::Total) || compared.is_some() || scene.role(place) == Role::Target {
        return None;
    }
    let mut parts: Vec<Candidate> = Vec::new();
    for other in (0..place).rev().take(8) {
        let figure = scene.figure(other)?;
        if figure.place.sentence != claim.place.sentence {
            break;
        }
        let counts = figure.form == Form::Count && figure.unit.fits(claim.unit) && figure.scale == claim.scale;
        if !counts || scene.role(other) == Role::Target {
            continue;
        }
        parts.push(Candidate { figure: other, second: false, cost: 0 });
        let sum = Quantity::sum(parts.iter().filter_map(|part| scene.value(*part))).ok()?;
        if parts.len() >= 2 && sum == claim.value {
            parts.reverse();
            return Some(parts);
        }
    }
    None
}

/// A count that is a per cent of a base (*3% tổng số 4.700 đảng viên, tức 141*), or a range of counts that is a range of
/// per cent or of what is added.
pub(super) fn implied(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place)?;
    match figure.form {
        Form::Count if scene.role(place) == Role::ThatIs => implied_target(scene, place),
        // *Theo tỷ lệ 2,5% …, phải kết nạp 82*: only the arithmetic says that one comes from the other.
        Form::Count if matches!(scene.role(place), Role::Target | Role::Expected) => implied_target(scene, place)
            .filter(|finding| {
                let swapped = finding.why == Some(Why::Slip(Slip::DigitsSwapped));
                matches!(finding.verdict, Verdict::Agrees | Verdict::Truncated) || swapped
            }),
        Form::Range => range(scene, place),
        _ => None,
    }
}

fn implied_target(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place)?;
    let (mut base_at, mut rate_at) = (None, None);
    for other in (0..place).rev().take(4) {
        let candidate = scene.figure(other)?;
        if !is_set_before(scene, figure, candidate) {
            break;
        }
        match candidate.form {
            Form::Percent if rate_at.is_none() => rate_at = Some(other),
            Form::Count if base_at.is_none() => base_at = Some(other),
            _ => {}
        }
    }
    let (base_at, rate_at) = (base_at?, rate_at?);
    let rate_term = scene.figure(rate_at)?.place.term;
    let changes = |it: Meaning| super::role::Change::of(it).is_some();
    // *chỉ tiêu là tăng thêm 6%* sets a rate too.
    let back = Look::from(scene.reading, rate_term, Direction::Back);
    if back.nearest(changes).is_some() && back.nearest(super::role::is_target).is_none() {
        return None;
    }
    let (base, rate) = (scene.figure(base_at)?, scene.figure(rate_at)?);
    if rate.hedge.is_some() {
        return None;
    }
    // What is a per cent of a result was measured; only what is set implies a count.
    if matches!(scene.role(base_at), Role::Result | Role::Part | Role::Earlier) {
        return None;
    }
    let exact = per_cent_of(rate.value, base.value)?;
    let mut judged = value(exact, figure.scale, figure.printed, figure.hedge).ok()?;
    // *tức ít nhất 19*: a per cent is reached by the next whole count.
    let term = figure.place.term;
    if let Some((Meaning::AtLeast, at)) = Look::from(scene.reading, term, Direction::Back).cues.first()
        && at + 1 == term
        && let Ok(next) = Quantity::whole(exact.to_fraction().ceil())
        && let Ok(reached) = value(next, figure.scale, figure.printed, figure.hedge)
        && reached.verdict == Verdict::Agrees
    {
        judged = reached;
    }
    let candidate = |figure| Candidate { figure, second: false, cost: 0 };
    let inputs =
        Inputs { base: input(scene, candidate(base_at)), rate: input(scene, candidate(rate_at)), ..Inputs::default() };
    // A rate of the sentence before may be one of something else.
    let far = rate.place.sentence != figure.place.sentence;
    if far && judged.verdict == Verdict::Disagrees && judged.slip.is_none() {
        return None;
    }
    // One behind a bracket or a semicolon may be another item's; *tức* says that it is not.
    let between = scene.reading.terms.get(rate_term..term).unwrap_or_default();
    let torn = between.iter().any(|term| matches!(term.kind, TermKind::Close | TermKind::Semicolon));
    if torn && judged.verdict == Verdict::Disagrees && scene.role(place) != Role::ThatIs {
        return None;
    }
    let span = rate.span.start..figure.span.end;
    Some(reported(figure, span, FindingKind::ImpliedTarget, inputs, judged))
}

/// Whether a number stands in the sentence of a figure, or as a rate that is set in the sentence before.
fn is_set_before(scene: Scene<'_>, figure: &Figure, candidate: &Figure) -> bool {
    let apart = figure.place.sentence - candidate.place.sentence;
    let rate = matches!(candidate.form, Form::Percent | Form::PercentRange);
    let set =
        Look::from(scene.reading, candidate.place.term, Direction::Back).nearest(super::role::is_target).is_some();
    apart == 0 || apart == 1 && rate && (set || candidate.place.strives)
}

/// A per cent of a count, if it is exact to six decimals.
fn per_cent_of(rate: Quantity, base: Quantity) -> Option<Quantity> {
    let hundred = Quantity::whole(100).ok()?.to_fraction();
    let exact = base.to_fraction().times(rate.to_fraction()).ok()?.over(hundred).ok()?;
    let millionths = exact.times(crate::calc::Fraction::whole(Quantity::SCALE).ok()?).ok()?;
    (millionths.denominator() == 1).then(|| Quantity::from_millionths(millionths.numerator()).ok()).flatten()
}

fn range(scene: Scene<'_>, place: usize) -> Option<Finding> {
    let figure = scene.figure(place)?;
    let second = figure.second.as_ref()?;
    let (inputs, low, high) = added_range(scene, place).or_else(|| rated_range(scene, place))?;
    let ends = |low, high| {
        let one = value(low, figure.scale, figure.printed, figure.hedge).ok()?;
        let two = value(high, figure.scale, second.printed, figure.hedge).ok()?;
        Some((one, two))
    };
    let (mut one, mut two) = ends(low, high)?;
    // The whole counts from the one per cent to the other are those between.
    if let (Ok(inner_low), Ok(inner_high)) =
        (Quantity::whole(low.to_fraction().ceil()), Quantity::whole(high.to_fraction().floor()))
        && let Some(inner) = ends(inner_low, inner_high)
        && (inner.0.verdict, inner.1.verdict) == (Verdict::Agrees, Verdict::Agrees)
    {
        (one, two) = inner;
    }
    let mut judged = one;
    // Only exact numbers say that a range comes of what no word joins it with.
    let joined = Look::from(scene.reading, figure.place.term, Direction::Back);
    let joined = joined.has(Meaning::To) || joined.has(Meaning::RaisesTotal) || inputs.rate.is_some();
    let agree = (one.verdict, two.verdict) == (Verdict::Agrees, Verdict::Agrees);
    if !joined && !agree {
        return None;
    }
    // Both ends have to be right.
    let verdict = match (one.verdict, two.verdict) {
        (Verdict::Disagrees, _) | (_, Verdict::Disagrees) => Verdict::Disagrees,
        (Verdict::Truncated, _) | (_, Verdict::Truncated) => Verdict::Truncated,
        (other, _) => other,
    };
    if one.verdict != verdict {
        judged = two;
    }
    let mut finding = reported(figure, figure.span.clone(), FindingKind::Range, inputs, judged);
    finding.printed.value = PrintedValue::Range { low: figure.printed, high: second.printed };
    Some(finding)
}

/// 8, *thêm 2–4, lên 10–12*.
fn added_range(scene: Scene<'_>, place: usize) -> Option<(Inputs, Quantity, Quantity)> {
    let figure = scene.figure(place)?;
    let mut more = None;
    for other in (0..place).rev().take(6) {
        let candidate = scene.figure(other)?;
        if figure.place.sentence - candidate.place.sentence > 2 {
            break;
        }
        match (more, candidate.form) {
            (None, Form::Range) => more = Some(other),
            (Some(more), Form::Count) if matches!(scene.role(other), Role::Result | Role::Stock | Role::Bare) => {
                let part = Candidate { figure: other, second: false, cost: 0 };
                let added = Candidate { figure: more, second: false, cost: 0 };
                let added_high = Candidate { second: true, ..added };
                let low = candidate.value.plus(scene.value(added)?).ok()?;
                let high = candidate.value.plus(scene.value(added_high)?).ok()?;
                let inputs = Inputs {
                    parts: input(scene, part).into_iter().collect(),
                    base: input(scene, added),
                    base_high: input(scene, added_high),
                    ..Inputs::default()
                };
                return Some((inputs, low, high));
            }
            _ => {}
        }
    }
    None
}

/// 3–4 % *tổng số* 4.749: 142–190.
fn rated_range(scene: Scene<'_>, place: usize) -> Option<(Inputs, Quantity, Quantity)> {
    let figure = scene.figure(place)?;
    let (mut rate, mut base) = (None, None);
    for other in (0..place).rev().take(4) {
        let candidate = scene.figure(other)?;
        if !is_set_before(scene, figure, candidate) {
            break;
        }
        match candidate.form {
            // *từ khoảng 4,3% đến 4,7%*: what that is exactly, nobody says.
            Form::PercentRange if candidate.hedge.is_some() => return None,
            Form::PercentRange if rate.is_none() => rate = Some(other),
            // The base is what there is, not what is aimed at.
            Form::Count if base.is_none() && candidate.unit.fits(figure.unit) => {
                if matches!(scene.role(other), Role::Target | Role::Earlier) {
                    return None;
                }
                base = Some(other);
            }
            _ => {}
        }
    }
    let (rate, base) = (rate?, Candidate { figure: base?, second: false, cost: 0 });
    let rate = Candidate { figure: rate, second: false, cost: 0 };
    let rate_high = Candidate { second: true, ..rate };
    let of = |rate: Candidate| per_cent_of(scene.value(rate)?, scene.value(base)?);
    let inputs = Inputs {
        base: input(scene, base),
        rate: input(scene, rate),
        rate_high: input(scene, rate_high),
        ..Inputs::default()
    };
    Some((inputs, of(rate)?, of(rate_high)?))
}
