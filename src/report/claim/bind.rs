//! Choosing the numbers of a claim, and refusing to choose.
//!
//! The words say what may be meant; arithmetic says what fits. The likeliest pair is taken if it gives the printed
//! figure. If it does not, another pair that the words allow and that gives it was meant. If there is none, the likeliest
//! pair is reported as contradicted, but only where hardly anything else can have been meant; otherwise the base is
//! left out.

use crate::calc::{FigureKind, Quantity, Slip, Verdict};
use crate::report::figure::{Fit, Form};
use crate::report::judge::{Formula, Judged, judge};
use crate::report::token::WordKey;
use crate::report::{FindingKind, Input, Why};

use super::ask::{Ask, Base};
use super::candidates::{Candidate, FAR, Known, Scene, WRONG};
use super::role::Role;
use super::subject::{shares_word, words_of_claim, words_of_number};

/// A claim with its numbers.
pub(super) struct Bound {
    pub(super) result: Option<Candidate>,
    pub(super) base: Option<Candidate>,
    /// Whether the base is a range that was measured against its other end too.
    pub(super) range: bool,
    pub(super) judged: Judged,
    pub(super) why: Option<Why>,
}

/// No more pairs than these are tried.
const TRIES: usize = 14;

/// The numbers of a claim; `None` if there is not one that surely belongs to it.
pub(super) fn bind(scene: Scene<'_>, ask: &Ask) -> Option<Bound> {
    if let Some(bound) = restated(scene, ask) {
        return Some(bound);
    }
    if let Some(bound) = between_percentages(scene, ask) {
        return Some(bound);
    }
    if scene.figure(ask.figure)?.form == Form::Points {
        return None;
    }
    let results = scene.results(ask);
    let bases = scene.bases(ask);
    let pairs = pairs(scene, ask, &results, &bases);
    let mut tried: Vec<(u8, Candidate, Candidate, Judged)> = Vec::new();
    for (cost, other_result, other_base) in pairs.iter().take(TRIES) {
        let (result, base) = (other_result, other_base);
        let Some(judged) = try_pair(scene, ask, *result, *base) else { continue };
        let first = tried.is_empty();
        // Where the likeliest pair stands in the claim's own segment, no other segment is asked for a better one.
        if let Some((_, result, base, _)) = tried.first()
            && (leaves(scene, ask, *result, *other_result) || leaves(scene, ask, *base, *other_base))
        {
            continue;
        }
        // What a slip explains is not given up for a number that fits only when digits are cut.
        let cut = judged.verdict == Verdict::Truncated && tried.first().is_some_and(|first| is_explained(&first.3));
        let believed = if first { judged.holds() } else { judged.is_exact() && !cut && says_enough(ask) };
        if believed && *cost < WRONG {
            return Some(bound(scene, (*result, *base), judged, None));
        }
        let sure = first && *cost == 0;
        tried.push((*cost, *result, *base, judged));
        // Nothing else can be meant; what else there is may still explain it.
        if sure {
            for other in bases.iter().take(TRIES) {
                if let Some(judged) = try_pair(scene, ask, *result, *other) {
                    tried.push((WRONG, *result, *other, judged));
                }
            }
            break;
        }
    }
    if ask.doubtful {
        return None;
    }
    let likeliest = likeliest(&tried);
    // What is expected was worked out more exactly than it is printed.
    if likeliest.is_some_and(|(_, result, _, _)| scene.role(result.figure) == Role::Expected) {
        return None;
    }
    if let Some((cost, result, base, judged)) = likeliest
        && cost < FAR
    {
        let other = tried.iter().find(|(_, other, wrong, judged)| {
            other.figure == result.figure
                && (wrong.figure, wrong.second) != (base.figure, base.second)
                && judged.is_exact()
        });
        let explained = judged.holds() || is_explained(&judged) || other.is_some();
        if !explained && !is_unmistakable(scene, ask, (cost, result, base), &tried) {
            return alone(scene, ask, &results, &bases);
        }
        let why = why(scene, judged, other.map(|(_, _, wrong, _)| *wrong));
        return Some(bound(scene, (result, base), judged, why));
    }
    alone(scene, ask, &results, &bases)
}

/// *giảm 47 vụ (20,35%)*: the numbers of the difference are those of the per cent.
fn restated(scene: Scene<'_>, ask: &Ask) -> Option<Bound> {
    let bracket = scene.known.iter().rev().take(3).find(|known| Some(known.figure) == ask.restates);
    let before = bracket.or_else(|| scene.known.last().filter(|known| goes_on(scene, ask, known)))?;
    let counts = |candidate: Candidate| scene.figure(candidate.figure).is_some_and(|it| it.form != Form::Percent);
    if !counts(before.result) || !counts(before.base) {
        return None;
    }
    let judged = try_pair(scene, ask, before.result, before.base)?;
    if bracket.is_none() && !judged.holds() && !is_explained(&judged) {
        return None;
    }
    Some(bound(scene, (before.result, before.base), judged, None))
}

/// *giảm 12 đơn (năm ngoái 58 đơn), giảm 27,0%*: the same change twice, with no word for anything else between.
fn goes_on(scene: Scene<'_>, ask: &Ask, known: &Known) -> bool {
    let Some((before, claim)) = scene.figure(known.figure).zip(scene.figure(ask.figure)) else { return false };
    let changes = matches!(scene.role(known.figure), Role::Difference(_)) && claim.form == Form::Percent;
    changes
        && ask.kind == FindingKind::Growth
        && known.base_kind == Base::Earlier
        && before.place.sentence == claim.place.sentence
        && (known.figure + 1..ask.figure).all(|between| between == known.base.figure)
        && words_of_claim(scene, claim).is_empty()
}

/// Whether a known slip gives exactly the printed digits.
fn is_explained(judged: &Judged) -> bool {
    matches!(judged.slip, Some(slip) if slip != Slip::HedgeContradicted)
}

/// Whether a pair that does not give the figure is certain enough to call the figure wrong, though nothing explains it.
fn is_unmistakable(
    scene: Scene<'_>,
    ask: &Ask,
    pair: (u8, Candidate, Candidate),
    tried: &[(u8, Candidate, Candidate, Judged)],
) -> bool {
    let (cost, result, base) = pair;
    let rival = cost > 0
        && tried
            .iter()
            .any(|(other, one, two, _)| *other == cost && (one.figure, two.figure) != (result.figure, base.figure));
    let Some((claim, of_result)) = scene.figure(ask.figure).zip(scene.figure(result.figure)) else { return false };
    // A result of another sentence has to be the only number there that can be one.
    let alone = of_result.place.sentence == claim.place.sentence
        || (result.figure.saturating_sub(6)..ask.figure).filter(|place| *place != base.figure).all(|place| {
            let can =
                matches!(scene.role(place), Role::Result | Role::Part | Role::Bare | Role::Stock | Role::Fraction);
            place == result.figure
                || !can
                || scene.figure(place).is_some_and(|other| {
                    other.place.sentence != of_result.place.sentence || !other.unit.fits(of_result.unit)
                })
        });
    cost <= if ask.named { 3 } else { 2 } && !rival && alone
}

/// Whether the first candidate stands in the segment of the claim, and the second does not.
fn leaves(scene: Scene<'_>, ask: &Ask, first: Candidate, second: Candidate) -> bool {
    let segment = |place: usize| scene.figure(place).map(|figure| figure.place.segment);
    let own = segment(ask.figure);
    let fixed = matches!(scene.role(first.figure), Role::Target | Role::Compared | Role::Result | Role::Bare);
    fixed && segment(first.figure) == own && segment(second.figure) != own && second.cost < WRONG
}

/// Pairs that can be meant, the likeliest first.
fn pairs(scene: Scene<'_>, ask: &Ask, results: &[Candidate], bases: &[Candidate]) -> Vec<(u8, Candidate, Candidate)> {
    let mut pairs = Vec::new();
    let stray = Stray::of(scene, ask, results, bases);
    for result in results {
        for base in bases {
            if let Some(extra) = misfit(scene, ask, *result, *base) {
                // Two years are named: it is plain which is compared with which.
                let period = |it: &Candidate| scene.figure(it.figure).map(|figure| figure.place.period);
                let years = ask.base == Base::Earlier
                    && period(base).zip(period(result)).is_some_and(|(before, after)| before.is_before(after));
                let most = if years { 1 } else { u8::MAX };
                let cost = result.cost.min(most).saturating_add(base.cost.min(most)).saturating_add(extra);
                let cost = cost.saturating_add(stray.cost(scene, *result, *base));
                pairs.push((cost, *result, *base));
            }
        }
    }
    crate::ordered::sort_by_key(&mut pairs, |pair| pair.0);
    pairs
}

/// Numbers that are about something else than the claim, where others are about the same: their clauses share no word.
struct Stray {
    words: Vec<WordKey>,
    results: bool,
    bases: bool,
}

impl Stray {
    /// What speaks against a number that is about something else.
    const COST: u8 = 2;

    fn of(scene: Scene<'_>, ask: &Ask, results: &[Candidate], bases: &[Candidate]) -> Self {
        let words = scene.figure(ask.figure).map(|figure| words_of_claim(scene, figure)).unwrap_or_default();
        let any = |candidates: &[Candidate]| {
            candidates.iter().any(|it| it.cost < WRONG && Self::is_about(&words, scene, *it))
        };
        let compares = ask.base == Base::Earlier && !words.is_empty();
        let (results, bases) = (compares && any(results), compares && any(bases));
        Self { words, results, bases }
    }

    fn is_about(words: &[WordKey], scene: Scene<'_>, candidate: Candidate) -> bool {
        scene.figure(candidate.figure).is_some_and(|figure| shares_word(words, &words_of_number(scene, figure)))
    }

    fn cost(&self, scene: Scene<'_>, result: Candidate, base: Candidate) -> u8 {
        let stray = |candidate, others: bool| others && !Self::is_about(&self.words, scene, candidate);
        // If the words know the earlier number and no later one, any later one may be meant.
        let unknown = u8::from(self.bases && !self.results);
        Self::COST * (u8::from(stray(result, self.results)) + u8::from(stray(base, self.bases)) + unknown)
    }
}

/// What speaks against a pair; `None` if it cannot be meant.
fn misfit(scene: Scene<'_>, ask: &Ask, result: Candidate, base: Candidate) -> Option<u8> {
    let (of_result, of_base) = (scene.figure(result.figure)?, scene.figure(base.figure)?);
    let same = result.figure == base.figure;
    // *giảm 15 người*: a number of people is the difference of two numbers of people.
    let claim = scene.figure(ask.figure)?;
    if claim.form == Form::Count && !(claim.unit.fits(of_result.unit) && claim.unit.fits(of_base.unit)) {
        return None;
    }
    // *48.216 tài khoản trên tổng số 61.400 công dân*: what is compared with may be counted in something else.
    // So may what the words right behind the figure name: *bằng 2% so với tổng số 1.685 đảng viên*.
    let named = base.cost == 0 && matches!(ask.kind, FindingKind::Rate | FindingKind::Share);
    // *7,1% số phiếu thu về*: the words name what the base counts.
    let counted = ask.base == Base::Whole && scene.names_unit(ask).is_some_and(|unit| of_base.unit.word == Some(unit));
    let compared = named || counted || ask.open && scene.role(base.figure) == Role::Compared;
    if same && result.second == base.second || !compared && !of_result.unit.fits(of_base.unit) {
        return None;
    }
    if (of_result.form == Form::Range || of_base.form == Form::Range) && ask.base != Base::Target {
        return None;
    }
    let (value, whole) = (scene.value(result)?, scene.value(base)?);
    let divided = matches!(ask.formula, Formula::Ratio(_) | Formula::Each(_)) && of_base.form != Form::Range;
    if whole.is_zero() && divided || ask.kind == FindingKind::Share && value > whole && !ask.named {
        return None;
    }
    let target_between = |base: usize| {
        ask.base == Base::Target
            && scene.role(base) == Role::Target
            && base > result.figure
            && base < ask.figure
            && scene.figure(base).is_some_and(|figure| figure.place.sentence == of_result.place.sentence)
    };
    if same {
        // *36/41 đơn vị, bằng 97,3% chỉ tiêu (37 đơn vị), còn thiếu 1*: a target was named since.
        let named = (result.figure + 1..ask.figure).take(4).any(target_between);
        return Some(if named { 4 } else { 0 });
    }
    // The two numbers of a fraction belong together.
    let mut extra = 0;
    if scene.role(result.figure) == Role::Fraction && !target_between(base.figure) {
        let own = ask.base == Base::Earlier || ask.kind == FindingKind::Share && base.cost < 2;
        extra += if own || base.cost == 0 { 0 } else { 4 };
    }
    if base.second {
        extra += if ask.kind == FindingKind::Share { WRONG } else { 2 };
    }
    // A whole stands before its parts.
    if ask.base == Base::Whole && base.cost > 0 && base.figure > result.figure {
        extra += 2;
    }
    // The later year is the result.
    if ask.base == Base::Earlier && of_result.place.period.is_before(of_base.place.period) {
        extra += 5;
    }
    if ask.base == Base::Target
        && base.cost > 0
        && of_base.place.period.fit(of_result.place.period) == Fit::Apart
        && of_base.place.sentence == of_result.place.sentence
    {
        extra += 5;
    }
    Some(extra)
}

fn try_pair(scene: Scene<'_>, ask: &Ask, result: Candidate, base: Candidate) -> Option<Judged> {
    let hedge = scene.figure(ask.figure)?.hedge;
    let judged = |base| judge(ask.formula, Some(scene.value(result)?), Some(scene.value(base)?), ask.printed, hedge);
    let low = judged(base);
    // What is measured against a range is right against either end.
    let agrees = |judged: Option<Judged>| judged.is_some_and(|judged| judged.verdict == Verdict::Agrees);
    if scene.figure(base.figure)?.form == Form::Range && !base.second && !agrees(low) {
        let high = judged(Candidate { second: true, ..base }).filter(Judged::holds);
        if agrees(high) || !low.is_some_and(|low| low.holds()) {
            return high.or(low);
        }
    }
    low
}

/// Whether the printed digits are enough to recognise a pair by: a round 100 % fits too much.
fn says_enough(ask: &Ask) -> bool {
    ask.printed.without_trailing_zeros().last_digits().unsigned_abs() > 9
}

/// The pair to report where none gives the figure: the likeliest, or one nearly as likely that a known slip explains.
fn likeliest(tried: &[(u8, Candidate, Candidate, Judged)]) -> Option<(u8, Candidate, Candidate, Judged)> {
    let first = tried.iter().find(|(cost, _, _, _)| *cost < WRONG)?;
    if is_explained(&first.3) || first.0 == 0 {
        return Some(*first);
    }
    let other = tried.iter().find(|(cost, _, _, judged)| *cost < FAR && is_explained(judged));
    Some(*other.unwrap_or(first))
}

fn why(scene: Scene<'_>, judged: Judged, other: Option<Candidate>) -> Option<Why> {
    match (judged.verdict, judged.slip, other) {
        (Verdict::Disagrees, Some(Slip::HedgeContradicted) | None, Some(other)) => {
            Some(input(scene, other).map_or(Why::Arithmetic, |other| Why::WrongBase { other }))
        }
        (_, Some(slip), _) => Some(Why::Slip(slip)),
        (Verdict::Disagrees, None, None) => Some(Why::Arithmetic),
        (_, None, _) => None,
    }
}

fn bound(scene: Scene<'_>, (result, base): (Candidate, Candidate), judged: Judged, reason: Option<Why>) -> Bound {
    let range = scene.figure(base.figure).is_some_and(|figure| figure.form == Form::Range);
    let why = reason.or_else(|| why(scene, judged, None));
    Bound { result: Some(result), base: Some(base), range, judged, why }
}

/// A claim with one of its numbers.
fn alone(scene: Scene<'_>, ask: &Ask, results: &[Candidate], bases: &[Candidate]) -> Option<Bound> {
    let likeliest = |candidates: &[Candidate], most: u8| {
        let mut best: Option<Candidate> = None;
        for candidate in candidates {
            if candidate.cost <= most && best.is_none_or(|it| candidate.cost < it.cost) {
                best = Some(*candidate);
            }
        }
        best
    };
    let result = likeliest(results, 1).filter(|it| ask.base != Base::Earlier || scene.role(it.figure) != Role::Earlier);
    let most = match ask.base {
        Base::Target => 3,
        Base::Whole if ask.own_subject => 2,
        Base::Whole if ask.kind == FindingKind::Share => 1,
        Base::Whole | Base::Earlier => 0,
    };
    let base = if result.is_none() { likeliest(bases, most).filter(|it| !it.second) } else { None };
    // How much more there is says little without the other number.
    if matches!(ask.formula, Formula::Difference(_)) && ask.kind == FindingKind::Growth {
        return None;
    }
    let figure = scene.figure(ask.figure)?;
    let value = |candidate: Option<Candidate>| candidate.and_then(|it| scene.value(it));
    let judged = judge(ask.formula, value(result), value(base), ask.printed, figure.hedge)?;
    Some(Bound { result, base, range: false, judged, why: None })
}

/// A change between two percentages, printed in points or, by mistake, in per cent.
fn between_percentages(scene: Scene<'_>, ask: &Ask) -> Option<Bound> {
    let relative = match ask.kind {
        FindingKind::Growth => FigureKind::Growth,
        FindingKind::Excess => FigureKind::Excess,
        FindingKind::Shortfall => FigureKind::Shortfall,
        FindingKind::Attainment if ask.named => FigureKind::Attainment,
        _ => return None,
    };
    let figure = scene.figure(ask.figure)?;
    if !matches!(figure.form, Form::Percent | Form::Points) {
        return None;
    }
    let (later, earlier, sure) = scene.percentages(ask)?;
    let value = |place: usize| scene.figure(place).map(|figure| figure.value);
    let (result, base) = (value(later)?, value(earlier)?);
    let points = if ask.kind == FindingKind::Shortfall { Formula::Lack(0) } else { Formula::Difference(0) };
    let (formula, other) = match figure.form {
        Form::Points => (points, Formula::Ratio(relative)),
        _ => (Formula::Ratio(relative), points),
    };
    let judged = judge(formula, Some(result), Some(base), ask.printed, figure.hedge)?;
    let mixed = points_or_per_cent(figure.form, ask, other, (result, base), judged);
    // Two percentages stand near each other in many sentences.
    let attains = ask.kind == FindingKind::Attainment;
    if attains && !(judged.is_exact() && says_enough(ask)) {
        return None;
    }
    if !sure && !judged.holds() && mixed.is_none() && figure.form == Form::Percent {
        return None;
    }
    let why = mixed.or_else(|| why(scene, judged, None));
    let candidate = |figure| Some(Candidate { figure, second: false, cost: 0 });
    Some(Bound { result: candidate(later), base: candidate(earlier), range: false, judged, why })
}

/// Whether points were printed as per cent, or the other way round.
fn points_or_per_cent(
    form: Form,
    ask: &Ask,
    other: Formula,
    (result, base): (Quantity, Quantity),
    judged: Judged,
) -> Option<Why> {
    if judged.verdict != Verdict::Disagrees {
        return None;
    }
    let why = if form == Form::Points { Why::PercentAsPoints } else { Why::PointsAsPercent };
    judge(other, Some(result), Some(base), ask.printed, None).filter(Judged::is_exact).map(|_| why)
}

/// A candidate as it is reported.
pub(super) fn input(scene: Scene<'_>, candidate: Candidate) -> Option<Input> {
    let figure = scene.figure(candidate.figure)?;
    let span = if candidate.second { figure.second.as_ref()?.span.clone() } else { figure.number.clone() };
    Some(Input { value: scene.value(candidate)?, span })
}
