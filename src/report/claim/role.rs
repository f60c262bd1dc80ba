//! What a number is for, by the words of its clause.

use crate::calc::Hedge;
use crate::report::clause::{Direction, Look, Reading, TermKind};
use crate::report::figure::{Figure, Form};
use crate::report::phrase::Meaning;

/// What a figure is for, before it is known which figures were worked out from which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Target,
    Result,
    Earlier,
    Part,
    Stock,
    Expected,
    Duration,
    /// What something is compared with; what that is, the claim says.
    Compared,
    /// A fraction `a/b`.
    Fraction,
    /// A count by which something is more (or less) than another.
    Difference(Change),
    /// The whole that parts are of: *trong 193 đảng viên*.
    Whole,
    /// After *vượt chỉ tiêu*: the target, or by how much.
    Doubtful,
    /// A count for each of something.
    Average,
    /// A new total.
    NewTotal,
    /// The same in other words.
    ThatIs,
    /// A per cent, points, times: what it claims is worked out later.
    Ratio,
    /// Nothing says what it is for.
    Bare,
}

/// How a difference is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    Exceeds,
    Lacks,
    Rises,
    Falls,
}

impl Change {
    pub(super) const fn of(meaning: Meaning) -> Option<Self> {
        match meaning {
            Meaning::Exceeds => Some(Self::Exceeds),
            Meaning::Lacks => Some(Self::Lacks),
            Meaning::Rises => Some(Self::Rises),
            Meaning::Falls => Some(Self::Falls),
            _ => None,
        }
    }
}

/// The roles of all figures, in their order.
pub(super) fn roles(reading: &Reading) -> Vec<Role> {
    let mut roles: Vec<Role> = Vec::with_capacity(reading.figures.len());
    for (place, figure) in reading.figures.iter().enumerate() {
        let role = match figure.form {
            Form::Years | Form::Months => Role::Duration,
            Form::Percent | Form::Points | Form::Times | Form::PercentRange => Role::Ratio,
            Form::Fraction => Role::Fraction,
            Form::Count | Form::Range => Clause::of(reading, figure).role(reading, place, &roles),
        };
        roles.push(role);
    }
    roles
}

/// The words around a count.
struct Clause<'r> {
    figure: &'r Figure,
    back: Look,
    ahead: Look,
}

impl<'r> Clause<'r> {
    fn of(reading: &Reading, figure: &'r Figure) -> Self {
        let term = figure.place.term;
        Self {
            figure,
            back: Look::from(reading, term, Direction::Back),
            ahead: Look::from(reading, term, Direction::Ahead),
        }
    }

    /// What the shape of its clause says, before any single word is asked.
    fn role_by_shape(&self, reading: &Reading, place: usize, before: &[Role]) -> Option<Role> {
        let to_come = self.figure.place.strives || self.back.cues.iter().any(|(meaning, _)| is_target(*meaning));
        if self.is_average(reading) {
            // What each year has to bring is worked out from a target that stands before it, or is a target itself.
            let worked_out = self.follows(reading, place, before, |role| role == Role::Target)
                || self.follows(reading, place, before, |role| role == Role::Duration)
                    && self.follows(reading, place, before, |role| role == Role::Result);
            let floor = self.ahead.has(Meaning::AtLeast);
            return Some(if floor || to_come && !worked_out { Role::Target } else { Role::Average });
        }
        if self.continues_averages(reading, place, before) {
            return Some(Role::Average);
        }
        if let Some(change) = self.change_behind(reading) {
            return Some(Role::Difference(change));
        }
        if let Some((Meaning::By, at)) = self.back.cues.first()
            && at + 1 == self.figure.place.term
            && let Some(change) = self.change_before(reading)
        {
            return Some(Role::Difference(change));
        }
        self.quota(reading).or_else(|| self.is_of_plan(reading).then_some(Role::Target))
    }

    fn role(&self, reading: &Reading, place: usize, before: &[Role]) -> Role {
        if let Some(role) = self.role_by_shape(reading, place, before) {
            return role;
        }
        let back = &self.back;
        for (nth, (meaning, _)) in back.cues.iter().enumerate() {
            let further = || back.cues.iter().skip(nth + 1).map(|(meaning, _)| *meaning);
            if let Some(change) = Change::of(*meaning) {
                return Role::Difference(change);
            }
            return match meaning {
                Meaning::TargetNoun
                    if !reading.english
                        && back.cues.get(nth + 1).is_some_and(|(it, at)| {
                            Change::of(*it).is_some() && at + 1 == back.cues.get(nth).map_or(0, |(_, at)| *at)
                        }) =>
                {
                    Role::Doubtful
                }
                Meaning::TargetNoun | Meaning::Assigns | Meaning::Strives => Role::Target,
                Meaning::Within if nth == 0 && self.touches(nth) => Role::Whole,
                Meaning::Of
                    if nth == 0
                        && self
                            .ahead
                            .cues
                            .first()
                            .is_some_and(|(it, at)| *it == Meaning::Assigns && *at == self.figure.place.term + 1) =>
                {
                    Role::Target
                }
                Meaning::Of if nth == 0 && self.touches(nth) && self.is_directly_behind_figure(reading) => {
                    if self.is_base_of_rate(reading) { Role::Stock } else { Role::Compared }
                }
                Meaning::Of if nth == 0 && self.touches(nth) && self.begins_sentence() => Role::Whole,
                // *The target was 80*.
                Meaning::Did if reading.english && further().next() == Some(Meaning::TargetNoun) => Role::Target,
                Meaning::Did if further().any(|it| it == Meaning::Earlier) => Role::Earlier,
                Meaning::Did if further().any(|it| it == Meaning::Expects) => Role::Expected,
                Meaning::Did => Role::Result,
                Meaning::With => break,
                Meaning::Does | Meaning::Attains => self.done_or_to_do(*meaning, further()),
                // *cao hơn nhiệm kỳ trước 172 đảng viên*.
                Meaning::Earlier
                    if back.cues.get(nth + 1).is_some_and(|(it, _)| Change::of(*it).is_some()) && nth == 0 =>
                {
                    Role::Doubtful
                }
                Meaning::Earlier => Role::Earlier,
                Meaning::Expects => Role::Expected,
                Meaning::From if self.changes_before(reading) => Role::Earlier,
                Meaning::From if further().any(|it| matches!(it, Meaning::Rises | Meaning::Falls)) => Role::Earlier,
                Meaning::To if further().any(|it| it == Meaning::RaisesTotal) => Role::NewTotal,
                Meaning::To if self.raises_total(reading) => Role::NewTotal,
                Meaning::To => Role::Result,
                Meaning::RaisesTotal => Role::NewTotal,
                // *còn phải kết nạp thêm 3*.
                Meaning::Adds if further().any(|it| it == Meaning::Lacks) => Role::Difference(Change::Lacks),
                Meaning::Adds
                    if self.figure.form == Form::Range
                        || self.figure.place.strives
                        || further().any(|it| it == Meaning::Expects) =>
                {
                    Role::Expected
                }
                Meaning::Adds => Role::Result,
                Meaning::ThatIs
                    if self.figure.form == Form::Range
                        && (self.figure.place.strives || self.is_in_bracket_of_target(reading)) =>
                {
                    Role::Target
                }
                Meaning::Among | Meaning::Remains | Meaning::Consists => Role::Part,
                Meaning::Has | Meaning::Total if further().any(|it| it == Meaning::Earlier) => Role::Earlier,
                Meaning::Has if self.follows_result(reading, place, before) => Role::Part,
                Meaning::Total if self.is_done_behind() => Role::Result,
                Meaning::Has | Meaning::Total if further().any(is_target) => Role::Target,
                Meaning::Has | Meaning::Total => Role::Stock,
                Meaning::ThatIs => Role::ThatIs,
                Meaning::ComparedWith if further().any(|it| matches!(it, Meaning::Rises | Meaning::Falls)) => {
                    Role::Earlier
                }
                Meaning::ComparedWith => Role::Compared,
                // *138 trên 150 căn nhà*.
                Meaning::Softens(Hedge::Over) if nth == 0 && matches!(back.end, Some(TermKind::Figure(_))) => {
                    if self.is_directly_behind_figure(reading) { Role::Compared } else { continue }
                }
                _ => continue,
            };
        }
        self.role_without_word(reading, place, before)
    }

    /// *3% của 4.700 đảng viên*: one word between.
    fn is_base_of_rate(&self, reading: &Reading) -> bool {
        let per_cent = |figure: &Figure| matches!(figure.form, Form::Percent | Form::PercentRange);
        match self.back.end {
            Some(TermKind::Figure(other)) => {
                self.back.cues.iter().all(|(meaning, _)| *meaning == Meaning::Of)
                    && self.figure.place.term == self.back.end_at + 2
                    && reading.figures.get(other).is_some_and(per_cent)
            }
            _ => false,
        }
    }

    /// *chỉ tiêu (từ 3% đến 4% của 1.200 đảng viên, tức từ 36 đến 48 đảng viên)*.
    fn is_in_bracket_of_target(&self, reading: &Reading) -> bool {
        let Some(before) = reading.terms.get(..self.figure.place.term) else { return false };
        let open = before.iter().rev().take(24).position(|term| term.kind == TermKind::Open);
        let open = open.and_then(|back| before.len().checked_sub(back + 1)).filter(|_| self.figure.place.depth > 0);
        open.is_some_and(|open| Look::from(reading, open, Direction::Back).nearest(is_target).is_some())
    }

    /// Whether a phrase of the left side stands right before the figure.
    fn touches(&self, nth: usize) -> bool {
        self.back.cues.get(nth).is_some_and(|(_, at)| at + 1 == self.figure.place.term)
    }

    /// Whether only its first phrase stands before it in its sentence: *Of 34 schools*.
    fn begins_sentence(&self) -> bool {
        self.back.cues.len() == 1 && matches!(self.back.end, Some(TermKind::Stop) | None)
    }

    /// *exceeded its target of 80 by 16*.
    fn change_before(&self, reading: &Reading) -> Option<Change> {
        let change = |look: &Look| look.cues.iter().find_map(|(meaning, _)| Change::of(*meaning));
        change(&self.back).or_else(|| match self.back.end {
            Some(TermKind::Figure(_)) => change(&Look::from(reading, self.back.end_at, Direction::Back)),
            _ => None,
        })
    }

    /// *20 short of the target*: English says it behind the figure.
    fn change_behind(&self, reading: &Reading) -> Option<Change> {
        if !reading.english {
            return None;
        }
        let (meaning, at) = self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_) | Meaning::Organisation))?;
        if at > self.figure.place.term + 2 {
            return None;
        }
        change_behind(meaning)
    }

    /// *fell to 1,318 from 1,672*.
    fn changes_before(&self, reading: &Reading) -> bool {
        let changes = |it: Meaning| matches!(it, Meaning::Rises | Meaning::Falls);
        let (mut end, mut at) = (self.back.end, self.back.end_at);
        // *fell 21.9% to 48.2 from 61.7*: two figures between.
        for _ in 0..2 {
            if !matches!(end, Some(TermKind::Figure(_))) {
                break;
            }
            let look = Look::from(reading, at, Direction::Back);
            if look.nearest(changes).is_some() {
                return true;
            }
            (end, at) = (look.end, look.end_at);
        }
        false
    }

    /// *712 (2022: 642)*: a bracket that names a year and stands right behind a count.
    fn is_of_year_in_bracket(&self, reading: &Reading) -> bool {
        let inside = reading.terms.get(self.back.end_at..self.figure.place.term).unwrap_or_default();
        let outside = Look::from(reading, self.back.end_at, Direction::Back);
        let count = match outside.end {
            Some(TermKind::Figure(other)) => reading.figures.get(other).filter(|other| other.form == Form::Count),
            _ => None,
        };
        let period = self.figure.place.period;
        inside.iter().any(|term| term.kind == TermKind::Time)
            && period.first > 0
            && outside.cues.iter().all(|(it, _)| matches!(it, Meaning::Unit(_) | Meaning::Organisation))
            && count.is_some_and(|count| count.place.period.first == 0 || period.is_before(count.place.period))
    }

    /// *A total of 2,226 were made*.
    fn is_done_behind(&self) -> bool {
        let first = self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_) | Meaning::Organisation));
        matches!(first, Some((Meaning::Did | Meaning::Does, _)))
    }

    /// *giao 80 chỉ tiêu* is a target; *25 chỉ tiêu vượt kế hoạch* says how many targets there are.
    fn quota(&self, reading: &Reading) -> Option<Role> {
        let changes = self.back.cues.iter().any(|(meaning, _)| Change::of(*meaning).is_some());
        if !self.figure.unit.targets || changes {
            return None;
        }
        let given = |it: Meaning| is_target(it) || matches!(it, Meaning::ComparedWith | Meaning::Softens(Hedge::Over));
        let behind = self.figure.place.term.checked_sub(1).and_then(|at| reading.terms.get(at)).map(|term| term.kind);
        let quota = self.back.nearest(given).is_some() || behind == Some(TermKind::Stroke);
        Some(if quota { Role::Target } else { Role::Bare })
    }

    /// *320 giường kế hoạch*.
    fn is_of_plan(&self, reading: &Reading) -> bool {
        let first = self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_) | Meaning::Organisation));
        let near = matches!(first, Some((Meaning::TargetNoun, at)) if at <= self.figure.place.term + 2);
        let changes = self.back.cues.iter().any(|(meaning, _)| Change::of(*meaning).is_some());
        let joined = reading.terms.get(self.figure.place.term + 1).map(|term| term.kind) != Some(TermKind::Stroke)
            && reading.terms.get(self.figure.place.term + 2).map(|term| term.kind) != Some(TermKind::Stroke);
        near && joined && !changes && !reading.english && self.figure.unit.class.is_some()
    }

    /// *nâng tổng số từ 211 lên 226*.
    fn raises_total(&self, reading: &Reading) -> bool {
        matches!(self.back.end, Some(TermKind::Figure(_)))
            && Look::from(reading, self.back.end_at, Direction::Back).has(Meaning::RaisesTotal)
    }

    fn is_average(&self, reading: &Reading) -> bool {
        // *70 people per class*.
        let each = self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_) | Meaning::Organisation));
        let each = reading.english && matches!(each, Some((Meaning::Each, at)) if at <= self.figure.place.term + 2);
        each || self.back.has(Meaning::Averages) || self.ahead.has(Meaning::Each) && self.ahead.has(Meaning::Averages)
    }

    /// *bình quân mỗi tháng 8, mỗi quý 24*.
    fn continues_averages(&self, reading: &Reading, place: usize, before: &[Role]) -> bool {
        let each = |look: &Look| look.has(Meaning::Each) || look.has(Meaning::EachYear);
        let last = place.checked_sub(1);
        self.back.end == Some(TermKind::Comma)
            && (each(&self.back) || reading.english && each(&self.ahead))
            && last.and_then(|last| before.get(last)) == Some(&Role::Average)
            && last.and_then(|last| reading.figures.get(last)).is_some_and(|last| {
                last.place.sentence == self.figure.place.sentence && last.place.depth == self.figure.place.depth
            })
    }

    fn done_or_to_do(&self, meaning: Meaning, mut further: impl Iterator<Item = Meaning>) -> Role {
        let decides = further.find(|it| {
            is_target(*it)
                || matches!(it, Meaning::Expects | Meaning::Earlier | Meaning::Did | Meaning::Among | Meaning::Lacks)
        });
        match decides {
            Some(Meaning::Expects) => Role::Expected,
            Some(Meaning::Earlier) => Role::Earlier,
            Some(Meaning::Did) => Role::Result,
            Some(Meaning::Lacks) => Role::Difference(Change::Lacks),
            Some(Meaning::Among) => Role::Part,
            Some(_) => Role::Target,
            None if meaning == Meaning::Does && self.figure.place.strives => Role::Target,
            None => Role::Result,
        }
    }

    /// Whether a result stands before it in the sentence, so that what there is, is a part of it.
    fn follows_result(&self, reading: &Reading, place: usize, before: &[Role]) -> bool {
        self.follows(reading, place, before, |role| matches!(role, Role::Result | Role::Part | Role::Stock))
    }

    /// Whether a figure for something stands before it in the sentence.
    fn follows(&self, reading: &Reading, place: usize, before: &[Role], wanted: impl Fn(Role) -> bool) -> bool {
        let from = place.saturating_sub(6);
        let earlier = reading.figures.iter().zip(before).skip(from).take(place - from).rev();
        earlier
            .take_while(|(figure, _)| figure.place.sentence == self.figure.place.sentence)
            .any(|(_, role)| wanted(*role))
    }

    fn is_directly_behind_figure(&self, reading: &Reading) -> bool {
        // Figure, unit, *trên*, this figure: nothing else between.
        self.back.cues.iter().skip(1).all(|(meaning, _)| matches!(meaning, Meaning::Unit(_) | Meaning::Organisation))
            && self.figure.place.term.saturating_sub(self.back.end_at) <= 3
            && reading.terms.get(self.back.end_at).is_some()
    }

    /// *phường Tây Sơn là 28*: the next in a list of targets.
    fn names_organisation(&self) -> bool {
        self.back.has(Meaning::Organisation)
    }

    /// *so với cùng kỳ (137 vụ và 70 người)*: what is true of the first number in a bracket is true of the next.
    fn continues_bracket(&self, reading: &Reading, place: usize, before: &[Role]) -> Option<Role> {
        let last = place.checked_sub(1)?;
        let (figure, role) = (reading.figures.get(last)?, *before.get(last)?);
        let (one, two) = (figure.place, self.figure.place);
        let same = one.sentence == two.sentence && one.depth == two.depth && one.closes == two.closes;
        (two.depth > 0 && same && matches!(role, Role::Earlier | Role::Compared)).then_some(role)
    }

    fn role_without_word(&self, reading: &Reading, place: usize, before: &[Role]) -> Role {
        let ahead = |wanted: fn(Meaning) -> bool| self.ahead.nearest(wanted).is_some();
        if ahead(|it| matches!(it, Meaning::AtLeast)) && self.figure.place.strives {
            return Role::Target;
        }
        if self.is_base_of_rate(reading) {
            return Role::Stock;
        }
        // *(80 đảng viên)*: what stands before the bracket says what it is.
        if self.back.end == Some(TermKind::Open) {
            let outside = Look::from(reading, self.back.end_at, Direction::Back);
            let decides = outside.nearest(|it| {
                is_target(it)
                    || matches!(
                        it,
                        Meaning::Earlier
                            | Meaning::Total
                            | Meaning::Attains
                            | Meaning::Did
                            | Meaning::ComparedWith
                            | Meaning::MoreThan
                            | Meaning::LessThan
                    )
            });
            match decides {
                Some((Meaning::ComparedWith | Meaning::MoreThan | Meaning::LessThan, _)) => return Role::Compared,
                Some((Meaning::Earlier, _)) => return Role::Earlier,
                Some((Meaning::Total, _)) => return Role::Stock,
                Some((Meaning::Attains | Meaning::Did, _)) => return Role::Bare,
                Some(_) => return Role::Target,
                None if self.is_of_year_in_bracket(reading) => return Role::Earlier,
                None => {}
            }
        }
        if let Some(role) = self.continues_bracket(reading, place, before) {
            return role;
        }
        let first = self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_) | Meaning::Organisation));
        match first {
            Some((Meaning::Assigns | Meaning::Strives, _)) => return Role::Target,
            Some((Meaning::Did | Meaning::Does, _)) => return Role::Result,
            Some((Meaning::Expects, _)) => return Role::Expected,
            Some(_) | None => {}
        }
        // A list goes on as it began; what is in brackets is none of its parts.
        let from = place.saturating_sub(4);
        let mut last = reading.figures.iter().zip(before).skip(from).take(place - from).rev();
        let last = last.find(|(figure, role)| figure.place.depth <= self.figure.place.depth && **role != Role::Ratio);
        match last.map(|(figure, role)| (figure, *role)) {
            Some((figure, role @ (Role::Part | Role::Target)))
                if figure.place.sentence == self.figure.place.sentence
                    && figure.place.depth == self.figure.place.depth
                    && (role == Role::Part || self.names_organisation()) =>
            {
                role
            }
            Some(_) | None => Role::Bare,
        }
    }
}

/// What a phrase behind a figure says of it.
pub(super) const fn change_behind(meaning: Meaning) -> Option<Change> {
    match meaning {
        // Which of the two, nobody asks: see `ask`.
        Meaning::ThatLevel => Some(Change::Rises),
        Meaning::MoreThan | Meaning::Softens(Hedge::Over) => Some(Change::Rises),
        Meaning::LessThan | Meaning::Softens(Hedge::Under) => Some(Change::Falls),
        _ => None,
    }
}

/// Whether a phrase speaks of what is to be reached.
pub(super) const fn is_target(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::TargetNoun | Meaning::Assigns | Meaning::Strives)
}
