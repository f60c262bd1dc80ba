//! The numbers that a claim may have been worked out from, the likeliest first.

use crate::calc::{Hedge, Quantity};
use crate::report::FindingKind;
use crate::report::clause::{Direction, Look, Reading, TermKind};
use crate::report::figure::{Figure, Fit, Form};
use crate::report::phrase::{Meaning, UnitClass};
use crate::report::token::WordKey;

use super::ask::{Ask, Base};
use super::role::{Change, Role};

/// A number of the text with how far-fetched it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub(super) figure: usize,
    /// Whether it is the second number of the figure.
    pub(super) second: bool,
    /// 0: nothing else can be meant. From [`FAR`]: only worth a thought if it is right. From [`WRONG`]: never the base
    /// the words name.
    pub(super) cost: u8,
}

/// From here on a number is believed only if the claim is right with it.
pub(super) const FAR: u8 = 6;
/// From here on a number is not what the words name.
pub(super) const WRONG: u8 = 20;

/// How many figures back and ahead numbers are sought.
const REACH: usize = 14;
/// How many targets of earlier sentences are remembered.
const TARGETS: usize = 6;

/// Whether the bracket around a figure was closed before a claim.
fn is_closed(figure: &Figure, claim: &Figure) -> bool {
    let (figure, claim) = (figure.place, claim.place);
    figure.depth > claim.depth || figure.depth > 0 && figure.depth == claim.depth && claim.closes > figure.closes
}

/// A claim that was read, with both its numbers.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known {
    pub(super) figure: usize,
    pub(super) base_kind: Base,
    pub(super) result: Candidate,
    pub(super) base: Candidate,
}

/// A text with what its figures are for.
#[derive(Clone, Copy)]
pub(super) struct Scene<'r> {
    pub(super) reading: &'r Reading,
    pub(super) roles: &'r [Role],
    /// The figures that are targets, ascending.
    pub(super) targets: &'r [usize],
    /// What was read of it, in its order.
    pub(super) known: &'r [Known],
}

impl<'r> Scene<'r> {
    pub(super) fn figure(&self, place: usize) -> Option<&'r Figure> {
        self.reading.figures.get(place)
    }

    pub(super) fn role(&self, place: usize) -> Role {
        self.roles.get(place).copied().unwrap_or(Role::Bare)
    }

    /// The value of a candidate.
    pub(super) fn value(&self, candidate: Candidate) -> Option<Quantity> {
        let figure = self.figure(candidate.figure)?;
        if candidate.second { figure.second.as_ref().map(|second| second.value) } else { Some(figure.value) }
    }

    fn is_countable(figure: &Figure) -> bool {
        matches!(figure.form, Form::Count | Form::Fraction | Form::Range)
    }

    /// What the result of a claim may be.
    pub(super) fn results(&self, ask: &Ask) -> Vec<Candidate> {
        let mut found = Vec::new();
        let Some(claim) = self.figure(ask.figure) else { return found };
        let share = ask.kind == FindingKind::Share;
        if ask.own_subject {
            let mut found = self.results_ahead(ask);
            found.extend(self.of_the_same_name(ask));
            return found;
        }
        if let Some(average) = self.average_against_average(ask) {
            return vec![average];
        }
        let mut nearer = 0;
        for place in (0..ask.figure).rev().take(REACH) {
            let Some(figure) = self.figure(place).filter(|figure| Self::is_countable(figure)) else { continue };
            let apart = claim.place.sentence - figure.place.sentence;
            if apart > 3 || apart > 0 && claim.place.paragraph != figure.place.paragraph {
                break;
            }
            // Further back than the sentence before, only a result that is called one, or the only number there is.
            let only = apart == 2 && found.is_empty() && matches!(self.role(place), Role::Bare | Role::Stock);
            if apart > 1 && (!only && self.role(place) != Role::Result || figure.place.depth > 0) {
                continue;
            }
            if apart > 0 && self.role(place) == Role::Part {
                continue;
            }
            let cost = match self.role(place) {
                Role::Result | Role::Fraction => 0,
                Role::Bare => 0,
                Role::Part if share || ask.base == Base::Earlier => 0,
                Role::Part => 2,
                Role::Stock if share || ask.base == Base::Earlier => 0,
                Role::Stock => 1,
                Role::Expected if figure.place.sentence == claim.place.sentence => 2,
                Role::ThatIs => 2,
                Role::Target
                | Role::Earlier
                | Role::Whole
                | Role::Doubtful
                | Role::Expected
                | Role::Duration
                | Role::Compared
                | Role::Difference(_)
                | Role::Average
                | Role::Ratio => continue,
                Role::NewTotal => 0,
            };
            // A part is named in its own clause; a result may have been named in the sentence before.
            let far = match (apart, share) {
                (0, _) => 0,
                (_, true) => continue,
                (1, false) => 2,
                (2, false) if found.is_empty() => 3,
                (_, false) => 4,
            };
            let closed = if is_closed(figure, claim) { 3 } else { 0 };
            let segment = u8::from(figure.place.segment != claim.place.segment && apart == 0);
            let step = if share { 3 } else { 2 };
            // Of how many organisations something is true says nothing of how much was reached.
            let aside = figure.form == Form::Fraction
                && figure.unit.class == Some(UnitClass::Organisations)
                && ask.base == Base::Target;
            // A nearer result is what was reached.
            let cost = if aside && !found.is_empty() { cost + 3 } else { cost };
            found.push(Candidate { figure: place, second: false, cost: cost + far + closed + segment + nearer * step });
            if !aside && closed == 0 && (share || self.role(place) != Role::Part) {
                nearer = (nearer + 1).min(3);
            }
            if found.len() >= 6 {
                break;
            }
        }
        found.extend(self.results_ahead(ask));
        found
    }

    /// *bình quân mỗi năm 1.984, vượt 184 so với mục tiêu bình quân 1.800*: an average is compared with an average.
    fn average_against_average(&self, ask: &Ask) -> Option<Candidate> {
        let (base, _) = self.explicit_base(ask)?;
        let (base, claim) = (self.figure(base)?, self.figure(ask.figure)?);
        if !Look::from(self.reading, base.place.term, Direction::Back).has(Meaning::Averages) {
            return None;
        }
        let place = (0..ask.figure).rev().take(4).find(|place| {
            self.role(*place) == Role::Average
                && self.figure(*place).is_some_and(|figure| figure.place.sentence == claim.place.sentence)
        });
        place.map(|figure| Candidate { figure, second: false, cost: 0 })
    }

    /// *điện mặt trời 165,4 MW …; điện mặt trời chiếm 33,3%*: the number that stands behind the same words.
    fn of_the_same_name(&self, ask: &Ask) -> Option<Candidate> {
        let terms = &self.reading.terms;
        let name: Vec<_> = terms
            .get(..ask.start)?
            .iter()
            .rev()
            .take(4)
            .take_while(|term| term.key.is_some())
            .map(|term| term.key)
            .collect();
        let claim = self.figure(ask.figure)?;
        let place = (0..ask.figure).rev().take(REACH).find(|place| {
            self.figure(*place).is_some_and(|figure| {
                let before = terms.get(..figure.place.term).unwrap_or_default().iter().rev().map(|term| term.key);
                figure.form == Form::Count
                    && figure.place.sentence == claim.place.sentence
                    && before.take(name.len()).eq(name.iter().copied())
            })
        });
        place.filter(|_| name.len() > 1).map(|figure| Candidate { figure, second: false, cost: 0 })
    }

    /// Results behind a claim: *đạt 90% (72/80)*.
    fn results_ahead(&self, ask: &Ask) -> Vec<Candidate> {
        let mut found = Vec::new();
        for place in self.ahead(ask).take(2) {
            if !self.figure(place).is_some_and(Self::is_countable) {
                break;
            }
            let cost = match self.role(place) {
                Role::Fraction if self.is_in_bracket_behind(ask, place) => 0,
                Role::Fraction => 3,
                // *30% of the 1,486 members (391)*: behind the base, in a bracket.
                Role::Bare if ask.named && ask.base == Base::Whole && self.is_in_bracket_of_base(ask, place) => 2,
                // *rose 12.5% to 171*.
                Role::Result if self.is_behind_to(place) => 1,
                // *minorities for 24.0% (274 people)*.
                Role::Bare if ask.own_subject && self.is_in_bracket_behind(ask, place) => 1,
                Role::Result | Role::Bare | Role::Part | Role::ThatIs => 4,
                _ => continue,
            };
            found.push(Candidate { figure: place, second: false, cost });
        }
        found
    }

    /// *đạt 51,9% kế hoạch (42/118 tỷ đồng)*.
    fn is_in_bracket_behind(&self, ask: &Ask, place: usize) -> bool {
        let Some((claim, figure)) = self.figure(ask.figure).zip(self.figure(place)) else { return false };
        let ahead = Look::from(self.reading, claim.place.term, Direction::Ahead);
        place == ask.figure + 1 && ahead.end == Some(TermKind::Open) && figure.place.depth > claim.place.depth
    }

    fn is_in_bracket_of_base(&self, ask: &Ask, place: usize) -> bool {
        let base = self.explicit_base(ask).map(|(base, _)| base);
        base.is_some_and(|base| base + 1 == place)
            && self
                .figure(ask.figure)
                .zip(self.figure(place))
                .is_some_and(|(claim, it)| it.place.depth > claim.place.depth)
    }

    fn is_behind_to(&self, place: usize) -> bool {
        self.figure(place)
            .is_some_and(|figure| Look::from(self.reading, figure.place.term, Direction::Back).has(Meaning::To))
    }

    /// The figures behind a claim in its sentence, up to the next claim.
    fn ahead(&self, ask: &Ask) -> impl Iterator<Item = usize> + use<'r> {
        let scene = *self;
        let sentence = scene.figure(ask.figure).map(|figure| figure.place.sentence);
        let last = scene.reading.figures.len().min(ask.figure + 4);
        let start = scene.figure(ask.figure).map_or(0, |figure| figure.place.term);
        (ask.figure + 1..last).take_while(move |place| {
            let apart = scene.figure(*place).is_some_and(|figure| scene.is_apart(start, figure.place.term));
            let near = scene.figure(*place).is_some_and(|figure| Some(figure.place.sentence) == sentence);
            near && !apart && !matches!(scene.role(*place), Role::Ratio | Role::Difference(_) | Role::Average)
        })
    }

    /// Whether a comma or more lies between two terms, and no word that says the same goes on (*, tức*).
    fn is_apart(&self, from: usize, to: usize) -> bool {
        let between = self.reading.terms.get(from..to).unwrap_or_default().iter().map(|term| term.kind);
        let mut comma = false;
        for kind in between {
            match kind {
                TermKind::Comma => comma = true,
                TermKind::Semicolon | TermKind::Stop => return true,
                TermKind::Cue(Meaning::ThatIs | Meaning::Attains | Meaning::From) => comma = false,
                _ => {}
            }
        }
        comma
    }

    /// What the base of a claim may be.
    pub(super) fn bases(&self, ask: &Ask) -> Vec<Candidate> {
        let mut found = Vec::new();
        let explicit = self.explicit_base(ask);
        let explicit = explicit.filter(|(figure, _)| self.figure(*figure).is_some_and(Self::is_countable));
        found.extend(explicit.map(|(figure, second)| Candidate { figure, second, cost: 0 }));
        self.bases_before(ask, &mut found);
        if ask.base == Base::Target {
            self.targets_elsewhere(ask, &mut found);
        }
        self.bases_ahead(ask, &mut found);
        if ask.base == Base::Whole {
            found.extend(self.whole_of_list(ask));
        }
        self.prefer_assigned(ask, &mut found);
        found.retain(|candidate| {
            candidate.cost == 0
                || explicit.is_none_or(|(figure, second)| (figure, second) != (candidate.figure, candidate.second))
        });
        found
    }

    /// The number that the words right behind the figure name: *so với chỉ tiêu 750*, *(80 đảng viên)* behind *kế hoạch*.
    fn explicit_base(&self, ask: &Ask) -> Option<(usize, bool)> {
        let claim = self.figure(ask.figure)?;
        let mut term = claim.place.term;
        let mut named = false;
        let mut opened = false;
        for _ in 0..16 {
            term += 1;
            match self.reading.terms.get(term)?.kind {
                TermKind::Cue(meaning) => match meaning {
                    Meaning::TargetNoun
                    | Meaning::Assigns
                    | Meaning::ComparedWith
                    | Meaning::Earlier
                    | Meaning::From
                    | Meaning::Total
                    | Meaning::Softens(Hedge::Over)
                    | Meaning::Of
                    | Meaning::MoreThan
                    | Meaning::LessThan => {
                        named = true;
                    }
                    Meaning::With
                    | Meaning::Attains
                    | Meaning::Shares
                    | Meaning::Among
                    | Meaning::ThatIs
                    | Meaning::Remains
                    | Meaning::Consists => return None,
                    _ if Change::of(meaning).is_some() => return None,
                    _ => {}
                },
                TermKind::Figure(other) => {
                    let figure = self.figure(other)?;
                    let fits = named || opened && ask.named;
                    let role = self.role(other);
                    let count = matches!(figure.form, Form::Count | Form::Range)
                        && !matches!(role, Role::Difference(_) | Role::Average | Role::ThatIs);
                    if figure.form == Form::Percent && (named || opened && ask.named) {
                        return Some((other, false));
                    }
                    if figure.form == Form::Fraction && opened {
                        return None;
                    }
                    return (count && fits).then_some((other, false));
                }
                TermKind::Open if !opened => opened = true,
                TermKind::Word | TermKind::Time | TermKind::Stroke => {}
                TermKind::Comma
                | TermKind::Colon
                | TermKind::Semicolon
                | TermKind::Open
                | TermKind::Close
                | TermKind::Stop => return None,
            }
        }
        None
    }

    /// The word for things right behind a per cent: *số phiếu*.
    pub(super) fn names_unit(&self, ask: &Ask) -> Option<WordKey> {
        let term = self.figure(ask.figure)?.place.term;
        let mut behind = self.reading.terms.get(term + 1..)?.iter().take(2);
        behind.find(|term| term.kind == TermKind::Cue(Meaning::Unit(UnitClass::Things)))?.key
    }

    /// *chiếm 91,0%, …; 168 người còn lại, chiếm 9,0%*: the next share of a list is of the same whole.
    fn whole_of_list(&self, ask: &Ask) -> Option<Candidate> {
        let claim = self.figure(ask.figure)?;
        let last = self.known.iter().rev().take(3).find(|known| known.base_kind != Base::Earlier)?;
        let last = Some(last).filter(|known| !known.base.second)?;
        let (before, whole) = (self.figure(last.figure)?, self.figure(last.base.figure)?);
        let role = self.role(last.base.figure);
        let between = self.reading.terms.get(before.place.term..claim.place.term)?;
        let nested = between.iter().any(|term| matches!(term.kind, TermKind::Cue(Meaning::Among | Meaning::Within)));
        // The items of a list stand in lines of their own, the whole before them.
        let item = claim.place.sentence == before.place.sentence + 1 && whole.place.sentence < before.place.sentence;
        let share = ask.kind == FindingKind::Share && (item || before.place.sentence == claim.place.sentence);
        let fits =
            !nested && !matches!(role, Role::Target | Role::Earlier | Role::Fraction) && whole.form == Form::Count;
        let rest = between.iter().any(|term| term.kind == TermKind::Cue(Meaning::Remains));
        let declared = !item && (matches!(role, Role::Whole | Role::Stock) || rest);
        (share && fits).then_some(Candidate { cost: u8::from(!declared), ..last.base })
    }

    /// *đạt 87% chỉ tiêu trên giao*: what somebody only strives for is another number than what was assigned.
    fn prefer_assigned(&self, ask: &Ask, found: &mut [Candidate]) {
        let Some(claim) = self.figure(ask.figure) else { return };
        if ask.base != Base::Target
            || !Look::from(self.reading, claim.place.term, Direction::Ahead).has(Meaning::Assigns)
        {
            return;
        }
        let given = |candidate: &Candidate| {
            self.figure(candidate.figure).and_then(|figure| {
                Look::from(self.reading, figure.place.term, Direction::Back)
                    .nearest(|it| matches!(it, Meaning::Assigns | Meaning::Strives))
                    .map(|(it, _)| it)
            })
        };
        if found.iter().any(|candidate| candidate.cost < FAR && given(candidate) == Some(Meaning::Assigns)) {
            for candidate in found.iter_mut().filter(|candidate| given(candidate) == Some(Meaning::Strives)) {
                candidate.cost = WRONG;
            }
        }
    }

    fn bases_before(&self, ask: &Ask, found: &mut Vec<Candidate>) {
        let Some(claim) = self.figure(ask.figure) else { return };
        let (mut nearer, mut whole_nearer) = (0_u8, 0_u8);
        for place in (0..ask.figure).rev().take(REACH) {
            let Some(figure) = self.figure(place).filter(|figure| Self::is_countable(figure)) else { continue };
            let apart = u8::try_from(claim.place.sentence - figure.place.sentence).unwrap_or(u8::MAX);
            if apart > 4 || claim.place.paragraph != figure.place.paragraph && apart > 1 {
                break;
            }
            let role = self.role(place);
            let far = if apart == 0 { 0 } else { 2 + apart };
            let segment = u8::from(apart == 0 && figure.place.segment != claim.place.segment);
            if figure.form == Form::Fraction {
                let cost = match ask.base {
                    // What a fraction is of is no whole for parts of its first number; *bind* knows the exception.
                    Base::Target | Base::Whole if apart == 0 => nearer + segment,
                    Base::Target | Base::Whole => FAR + apart,
                    Base::Earlier => WRONG,
                };
                found.push(Candidate { figure: place, second: true, cost });
            }
            let cost = match (ask.base, role) {
                (Base::Target, Role::Target) if apart == 0 => 1 + nearer + segment,
                // Targets of earlier sentences are looked for further back than this.
                (Base::Target, Role::Target) => continue,
                (Base::Target, Role::Compared | Role::Whole) if apart == 0 => nearer,
                // *1.154 quần chúng được giới thiệu, kết nạp 771, đạt 66,8%*: no target, and nothing named.
                (Base::Target, Role::Result | Role::Bare | Role::Stock) if apart == 0 && ask.open => FAR,
                (Base::Target, Role::Doubtful) if apart == 0 => {
                    if ask.start < figure.place.term && ask.named {
                        0
                    } else {
                        FAR
                    }
                }
                // What stands in a bracket of another sentence, or was compared with there, belongs to another claim.
                (Base::Whole, _) if apart > 0 && (role == Role::Compared || is_closed(figure, claim)) => FAR + far,
                (Base::Whole, Role::Whole) => far.saturating_sub(1) + segment,
                // What something was compared with in another sentence is the base of another claim.
                (Base::Earlier, Role::Compared) if apart > 0 => FAR + far,
                (Base::Earlier, Role::Earlier | Role::Compared) => 1 + far + nearer,
                (Base::Earlier, Role::Result | Role::Bare | Role::Stock) => {
                    let other = figure.place.period.fit(claim.place.period) == Fit::Apart;
                    if other { 2 + far + nearer } else { FAR + far + nearer }
                }
                (
                    Base::Whole,
                    Role::Stock | Role::Result | Role::Bare | Role::Compared | Role::NewTotal | Role::Fraction,
                ) => {
                    let own = u8::from(role == Role::Bare);
                    1 + far.saturating_sub(1) + whole_nearer + own + segment
                }
                (Base::Whole, Role::Part) => FAR + 2,
                // *Its budget was 12.7 billion, of which …*.
                (Base::Whole, Role::Target) if self.reading.english && apart == 0 && figure.form == Form::Count => FAR,
                (Base::Target, Role::Bare) if apart == 0 && ask.kind != FindingKind::Excess => FAR + 4,
                (_, Role::Duration | Role::Difference(_) | Role::Average | Role::Ratio) => continue,
                _ => WRONG + far,
            };
            found.push(Candidate { figure: place, second: false, cost });
            if cost < WRONG {
                nearer = (nearer + 1).min(3);
                // The nearest result may be the part itself; what lies beyond is as likely.
                whole_nearer = u8::from(role == Role::Result || whole_nearer > 0);
            }
            if found.len() >= 10 {
                break;
            }
        }
    }

    /// Targets of earlier sentences: for the same thing in the same period.
    fn targets_elsewhere(&self, ask: &Ask, found: &mut Vec<Candidate>) {
        let Some(claim) = self.figure(ask.figure) else { return };
        let until = self.targets.partition_point(|target| *target < ask.figure);
        let before = self.targets.get(..until).unwrap_or_default().iter().rev();
        let mut nearer = 0;
        for target in before.take(TARGETS) {
            let Some(figure) = self.figure(*target) else { continue };
            let apart = claim.place.sentence - figure.place.sentence;
            if apart == 0 || figure.place.depth > 0 && apart > 1 {
                continue;
            }
            let subject = match (figure.place.subject, claim.place.subject) {
                (Some(one), Some(two)) if one != two => continue,
                (None, Some(_)) => 1,
                _ => 0,
            };
            let period = match figure.place.period.fit(claim.place.period) {
                Fit::Apart => continue,
                Fit::Same => 0,
                Fit::Open => u8::from(apart > 2),
            };
            let far = match apart {
                1 => 2,
                2 => 3,
                3 | 4 => 4,
                _ => 5,
            };
            let paragraph = u8::from(figure.place.paragraph != claim.place.paragraph);
            found.push(Candidate { figure: *target, second: false, cost: far + subject + period + paragraph + nearer });
            nearer += 1;
        }
    }

    /// Bases that are named behind the claim.
    fn bases_ahead(&self, ask: &Ask, found: &mut Vec<Candidate>) {
        let Some(claim) = self.figure(ask.figure) else { return };
        for place in ask.figure + 1..ask.figure + 5 {
            let Some(figure) = self.figure(place) else { break };
            let apart = figure.place.sentence - claim.place.sentence;
            if apart > 1 || figure.place.paragraph != claim.place.paragraph {
                break;
            }
            if !Self::is_countable(figure) {
                continue;
            }
            let far = if apart == 0 { 0 } else { 2 };
            // Another claim lies between: it is its base.
            let taken = (ask.figure + 1..place).any(|between| {
                matches!(self.role(between), Role::Ratio | Role::Difference(_))
                    && self.figure(between).is_some_and(|between| between.place.depth <= claim.place.depth)
            });
            let far = if taken || figure.place.segment != claim.place.segment && apart == 0 { FAR } else { far };
            match (ask.base, self.role(place)) {
                (Base::Target | Base::Whole, Role::Fraction) if apart == 0 => {
                    let cost = if self.is_in_bracket_behind(ask, place) { 0 } else { 3 };
                    found.push(Candidate { figure: place, second: true, cost });
                }
                (Base::Target, Role::Target | Role::Compared)
                    if figure.place.period.fit(claim.place.period) != Fit::Apart =>
                {
                    found.push(Candidate { figure: place, second: false, cost: 5 + far });
                }
                (Base::Earlier, Role::Earlier | Role::Compared) => {
                    found.push(Candidate { figure: place, second: false, cost: 4 + far });
                }
                (Base::Earlier, Role::Result | Role::Bare) if apart == 0 => {
                    found.push(Candidate { figure: place, second: false, cost: FAR });
                }
                (Base::Whole, Role::Stock | Role::Bare | Role::Compared) => {
                    found.push(Candidate { figure: place, second: false, cost: FAR + far });
                }
                (_, Role::Duration | Role::Difference(_) | Role::Average | Role::Ratio) => {}
                _ => found.push(Candidate { figure: place, second: false, cost: WRONG + far }),
            }
        }
    }

    /// Two percentages a change may lie between: *từ 93,2% lên 95,5%*, *đạt 71,5%, vượt chỉ tiêu 70%*. The later (or the
    /// reached) one first; and whether the words leave no doubt.
    pub(super) fn percentages(&self, ask: &Ask) -> Option<(usize, usize, bool)> {
        let claim = self.figure(ask.figure)?;
        let wanted = |meaning: Meaning| match ask.base {
            Base::Earlier => matches!(meaning, Meaning::From | Meaning::Earlier | Meaning::ComparedWith),
            Base::Target | Base::Whole => super::role::is_target(meaning) || meaning == Meaning::ComparedWith,
        };
        let explicit = self.explicit_percentage(ask);
        let (mut reached, mut base, mut sure) = (None, explicit, explicit.is_some());
        for place in (0..ask.figure).rev().take(4) {
            let figure = self.figure(place)?;
            if figure.place.sentence != claim.place.sentence {
                break;
            }
            if figure.form != Form::Percent {
                continue;
            }
            let mut back = Look::from(self.reading, figure.place.term, Direction::Back);
            // *cao hơn năm học trước (97,9%)*.
            if back.end == Some(TermKind::Open) && back.cues.is_empty() {
                back = Look::from(self.reading, back.end_at, Direction::Back);
            }
            if back.cues.iter().any(|(meaning, _)| wanted(*meaning)) && !back.has(Meaning::To) {
                if base.is_none() {
                    base = Some(place);
                    sure = back.has(Meaning::From);
                }
            } else if reached.is_none() {
                reached = Some(place);
            }
        }
        Some((reached?, base?, sure))
    }

    /// The percentage that the words behind a claim compare it with.
    fn explicit_percentage(&self, ask: &Ask) -> Option<usize> {
        let (place, _) = self.explicit_base(ask)?;
        self.figure(place).filter(|figure| figure.form == Form::Percent).map(|_| place)
    }
}
