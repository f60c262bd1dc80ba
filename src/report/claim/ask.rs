//! What a figure claims: the question that is put to the numbers around it.

use crate::calc::{FigureKind, Hedge, Rounded};
use crate::report::FindingKind;
use crate::report::clause::{Direction, Look, Reading, TermKind};
use crate::report::figure::{Figure, Fit, Form};
use crate::report::judge::Formula;
use crate::report::phrase::{Meaning, UnitClass};

use super::role::{Change, Role, change_behind, is_target};

/// What the words name as the base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Target,
    Earlier,
    Whole,
}

/// A claim whose numbers are still to be found.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "things the words say or do not say, in any combination")]
pub(super) struct Ask {
    pub(super) figure: usize,
    pub(super) kind: FindingKind,
    pub(super) formula: Formula,
    /// With its sign: falls are below zero.
    pub(super) printed: Rounded,
    pub(super) base: Base,
    /// Whether the words name the base.
    pub(super) named: bool,
    /// Whether the kind may still change with what the base turns out to be: *đạt* of a population is a rate.
    pub(super) open: bool,
    /// Whether only the arithmetic can say that this is claimed at all.
    pub(super) doubtful: bool,
    /// Whether its clause says itself what it is about: *nữ chiếm 56%*.
    pub(super) own_subject: bool,
    /// The difference that it says again in per cent: *giảm 47 vụ (20,35%)*.
    pub(super) restates: Option<usize>,
    /// Where the claim begins: its word, or the figure.
    pub(super) start: usize,
}

/// The question a figure puts, if it is one that was worked out.
pub(super) fn ask_of(reading: &Reading, roles: &[Role], place: usize) -> Option<Ask> {
    let figure = reading.figures.get(place)?;
    let words = Words::around(reading, roles, figure);
    match figure.form {
        Form::Percent => words.per_cent(reading, roles, place),
        Form::Points => words.points(place),
        Form::Times => Some(words.times(place)),
        Form::Count => match roles.get(place)? {
            Role::Difference(change) if !words.names_that_level() => {
                let mut ask = words.difference(place, *change);
                // *trong kỳ tăng 6*: that it is against another number, only the arithmetic can say.
                ask.doubtful = ask.base == Base::Earlier && !ask.named && !words.has_earlier(reading, roles, place);
                Some(ask)
            }
            Role::Doubtful => words.doubtful(place),
            _ => None,
        },
        Form::Fraction | Form::Range | Form::PercentRange | Form::Years | Form::Months => None,
    }
}

/// The words that govern a figure.
struct Words<'r> {
    figure: &'r Figure,
    back: Look,
    ahead: Look,
    /// What the words behind, or in the bracket behind, name as the base.
    named: Option<Base>,
    /// The phrases of the clause on the left beyond a base that stands between: *vượt chỉ tiêu 750 là 28,93%*.
    beyond: Option<Look>,
    /// *so much more than*, behind the figure.
    behind: Option<(Change, usize)>,
    /// How the figure before it changed: *tăng 155 đảng viên, tương ứng 19,09%*.
    same: Option<(Change, usize)>,
}

impl<'r> Words<'r> {
    fn around(reading: &Reading, roles: &[Role], figure: &'r Figure) -> Self {
        let term = figure.place.term;
        let back = Look::from(reading, term, Direction::Back);
        let ahead = Look::from(reading, term, Direction::Ahead);
        let beyond = match back.end {
            Some(TermKind::Figure(other))
                if matches!(
                    roles.get(other),
                    Some(Role::Target | Role::Earlier | Role::Compared | Role::Stock | Role::Doubtful | Role::Ratio)
                ) =>
            {
                Some(Look::from(reading, back.end_at, Direction::Back))
            }
            _ => None,
        };
        let behind = ahead
            .nearest(|it| !matches!(it, Meaning::Unit(_)))
            .filter(|(_, at)| reading.english && *at <= term + 2)
            .and_then(|(meaning, at)| change_behind(meaning).map(|change| (change, at)));
        let mut named = ahead.nearest(names_base).map(|(meaning, _)| base_of(meaning));
        // *so với cả năm 2021*: no target is named, a time is.
        if named.is_none() && ahead.has(Meaning::ComparedWith) && ahead.nearest(names_time).is_some() {
            named = Some(Base::Earlier);
        }
        // *gấp 2,5 lần tháng 10*.
        if named.is_none()
            && figure.form == Form::Times
            && matches!(ahead.nearest(names_time), Some((_, at)) if at <= term + 2)
        {
            named = Some(Base::Earlier);
        }
        // *15% số hộ*, *95% học sinh*.
        if named.is_none()
            && let Some((Meaning::NumberSign | Meaning::Unit(_), at)) = ahead.cues.first()
            && *at == term + 1
            && figure.form == Form::Percent
        {
            named = Some(Base::Whole);
        }
        if named.is_none() && matches!(ahead.end, Some(TermKind::Open | TermKind::Figure(_))) {
            // In the bracket, or behind the number: *the 1,000 planned*.
            let further = Look::from(reading, ahead.end_at, Direction::Ahead);
            let near = |at: usize| {
                ahead.end == Some(TermKind::Open) || at <= ahead.end_at + if reading.english { 2 } else { 3 }
            };
            // *1.284/3.967 cháu, đạt 32,37% (kế hoạch 32%)*: a level beside it is no base.
            let level = figure.form == Form::Percent
                && back.nearest(|it| Change::of(it).is_some()).is_none()
                && matches!(further.end, Some(TermKind::Figure(other))
                    if reading.figures.get(other).is_some_and(|other| other.form == Form::Percent));
            named = further
                .nearest(|it| !level && matches!(it, Meaning::TargetNoun | Meaning::Assigns | Meaning::Earlier))
                .filter(|(_, at)| near(*at))
                .map(|(it, _)| base_of(it));
        }
        if named.is_none() && names_whole_in_bracket(reading, figure, &back, &ahead) {
            named = Some(Base::Whole);
        }
        if named.is_none() && behind.is_none() {
            let beyond = || beyond.as_ref().and_then(|look| look.nearest(names_base));
            let before = |it| names_base(it) && (it != Meaning::Total || back.has(Meaning::ComparedWith));
            named = back.nearest(before).or_else(beyond).map(|(meaning, _)| base_of(meaning));
        }
        let before = match back.end {
            Some(TermKind::Open | TermKind::Comma) => last_figure(reading, back.end_at),
            _ => None,
        };
        let same = match before.and_then(|before| roles.get(before)) {
            Some(Role::Difference(change))
                if back.cues.iter().all(|(it, _)| matches!(it, Meaning::Softens(_))) || back.has(Meaning::ThatIs) =>
            {
                before.map(|before| (*change, before))
            }
            _ => None,
        };
        // What the figure before it names is its base too: *20 short of the target (25%)*.
        if named.is_none() && same.is_some() {
            named = before
                .and_then(|before| reading.figures.get(before))
                .and_then(|before| Look::from(reading, before.place.term, Direction::Ahead).nearest(names_base))
                .map(|(meaning, _)| base_of(meaning));
        }
        Self { figure, back, ahead, named, beyond, behind, same }
    }

    /// *thấp hơn mức đó 3*: compared with a number that was said before, nobody can tell which.
    fn names_that_level(&self) -> bool {
        self.back.has(Meaning::ThatLevel)
            || matches!(
                self.ahead.nearest(|it| !matches!(it, Meaning::Unit(_))),
                Some((Meaning::ThatLevel, at)) if at <= self.figure.place.term + 2
            )
    }

    /// Whether a figure of an earlier time, or of another one than this, stands before it in its sentence.
    fn has_earlier(&self, reading: &Reading, roles: &[Role], place: usize) -> bool {
        let from = place.saturating_sub(6);
        let before = reading.figures.iter().zip(roles).skip(from).take(place - from);
        before.filter(|(figure, _)| figure.place.sentence == self.figure.place.sentence).any(|(figure, role)| {
            *role == Role::Earlier || figure.place.period.fit(self.figure.place.period) == Fit::Apart
        })
    }

    /// The nearest phrase on the left that says what is claimed; a target between is passed over (*đạt kế hoạch 120%*).
    fn claims(&self) -> Option<(Meaning, usize)> {
        let decides = |it: Meaning| {
            Change::of(it).is_some()
                || matches!(
                    it,
                    Meaning::Attains | Meaning::Shares | Meaning::Does | Meaning::Proportion | Meaning::Averages
                )
        };
        self.back.nearest(decides).or_else(|| {
            let look = self.beyond.as_ref()?;
            look.nearest(|it| Change::of(it).is_some() || matches!(it, Meaning::Attains | Meaning::Shares))
        })
    }

    fn ask(&self, place: usize, kind: FindingKind, formula: Formula, base: Base, start: Option<usize>) -> Ask {
        Ask {
            figure: place,
            kind,
            formula,
            printed: self.figure.printed,
            base,
            named: self.named.is_some(),
            open: false,
            doubtful: false,
            own_subject: false,
            restates: None,
            start: start.unwrap_or(self.figure.place.term),
        }
    }

    /// Whether the per cent is set and not measured.
    fn is_set(&self, reading: &Reading) -> bool {
        let claim = self.claims().map(|(meaning, _)| meaning);
        let measured = claim.is_some_and(|it| Change::of(it).is_some() || it == Meaning::Shares);
        // *dân số từ 18 tuổi trở lên* and *chỉ tiêu tối thiểu* set no per cent.
        let sets = |at: usize| {
            let before = at.checked_sub(1).and_then(|at| reading.terms.get(at)).map(|term| term.kind);
            !matches!(before, Some(TermKind::Cue(Meaning::Age | Meaning::TargetNoun)))
        };
        let floor = self.ahead.cues.iter().any(|(it, at)| *it == Meaning::AtLeast && sets(*at));
        if floor || self.back.has(Meaning::AtLeast) || self.back.has(Meaning::AtMost) {
            return true;
        }
        if measured || self.named == Some(Base::Earlier) {
            return false;
        }
        let aims = self.back.nearest(|it| is_target(it) || it == Meaning::Expects).map(|(_, at)| at);
        match (claim, aims) {
            // *chỉ tiêu 95%*; *chỉ tiêu đạt 95%*, but not *đạt kế hoạch 120%*.
            (None, Some(_)) => true,
            (Some(_), Some(aim)) => self.claims().is_some_and(|(_, at)| aim < at) && self.named != Some(Base::Target),
            (Some(_) | None, None) => self.figure.place.strives && self.named != Some(Base::Target),
        }
    }

    fn per_cent(&self, reading: &Reading, roles: &[Role], place: usize) -> Option<Ask> {
        if self.is_set(reading) || self.is_base() || self.is_threshold(reading) {
            return None;
        }
        let ratio = |kind| Formula::Ratio(kind);
        if let Some((change, _)) = self.behind {
            return Some(self.change(place, change, self.figure.place.term));
        }
        if let Some((change, before)) = self.same {
            let mut ask = self.change(place, change, self.figure.place.term);
            ask.restates = Some(before);
            return Some(ask);
        }
        if self.named == Some(Base::Target)
            && let Some((Meaning::StillIs, at)) = self.back.cues.first().copied()
            && at + 1 == self.figure.place.term
        {
            return Some(self.change(place, Change::Lacks, at));
        }
        let Some((meaning, at)) = self.claims() else { return self.bare_per_cent(reading, roles, place) };
        let start = Some(at);
        if let Some(change) = Change::of(meaning) {
            return Some(self.change(place, change, at));
        }
        Some(match (meaning, self.named) {
            (Meaning::Shares, Some(Base::Target)) => {
                self.ask(place, FindingKind::Attainment, ratio(FigureKind::Attainment), Base::Target, start)
            }
            (Meaning::Shares, _) => {
                let mut ask = self.ask(place, FindingKind::Share, ratio(FigureKind::Share), Base::Whole, start);
                // A word for it that stands before another figure names what that one is about.
                let beyond = at < self.back.end_at && self.continues_share(reading, place);
                ask.own_subject = beyond || self.has_own_subject(reading, at);
                ask
            }
            (_, Some(Base::Earlier)) => {
                self.ask(place, FindingKind::Ratio, ratio(FigureKind::Rate), Base::Earlier, start)
            }
            // *tốc độ tăng trưởng đạt 8,58%* is a level.
            (Meaning::Attains, None) if self.back.has(Meaning::Rises) || self.back.has(Meaning::Falls) => return None,
            (_, Some(Base::Whole)) | (Meaning::Proportion, None) => {
                let mut ask = self.ask(place, FindingKind::Rate, ratio(FigureKind::Rate), Base::Whole, start);
                ask.open = true;
                ask.doubtful = self.names_what_it_is_of() && self.named.is_none();
                ask
            }
            (Meaning::Averages, _) => return None,
            // *Tỷ lệ có việc làm đạt 85%*.
            (_, None) if self.back.has(Meaning::Proportion) => {
                let mut ask = self.ask(place, FindingKind::Rate, ratio(FigureKind::Rate), Base::Whole, start);
                ask.open = true;
                ask.doubtful = self.names_what_it_is_of();
                ask
            }
            // *…, bằng 112,9%* where only an earlier value was named.
            (_, None) if self.follows_only_earlier(reading, roles, place) => {
                self.ask(place, FindingKind::Ratio, ratio(FigureKind::Rate), Base::Earlier, start)
            }
            _ => {
                let mut ask =
                    self.ask(place, FindingKind::Attainment, ratio(FigureKind::Attainment), Base::Target, start);
                ask.open = self.named.is_none();
                ask
            }
        })
    }

    /// *tỷ lệ hộ nghèo toàn huyện là 14,3%*: words enough between to say what it is a rate of.
    fn names_what_it_is_of(&self) -> bool {
        let proportion = self.back.nearest(|it| it == Meaning::Proportion);
        proportion.is_some_and(|(_, at)| self.figure.place.term > at + 3)
    }

    /// Whether a noun stands between the comma and *chiếm*.
    fn has_own_subject(&self, reading: &Reading, at: usize) -> bool {
        if self.back.end == Some(TermKind::Open) {
            // *, phần lớn là công nhân (chiếm 86,3%)*.
            let outside = Look::from(reading, self.back.end_at, Direction::Back);
            return outside.end == Some(TermKind::Comma) && outside.end_at + 3 < self.back.end_at;
        }
        if !matches!(self.back.end, Some(TermKind::Comma | TermKind::Semicolon)) {
            return false;
        }
        // *; còn lại là các mặt hàng khác, chiếm 19,3%*: what it is about stands before the comma, without a number.
        if self.back.end_at + 1 == at {
            let before = Look::from(reading, self.back.end_at, Direction::Back);
            return match before.end {
                Some(TermKind::Semicolon | TermKind::Stop) => true,
                Some(TermKind::Comma) => before.has(Meaning::Remains),
                _ => false,
            };
        }
        let between = reading.terms.get(self.back.end_at + 1..at).unwrap_or_default();
        between.len() > 2
            || between.iter().any(|term| matches!(term.kind, TermKind::Cue(Meaning::Unit(_) | Meaning::Among)))
    }

    /// A per cent without a verb: in brackets, or behind a comma.
    fn bare_per_cent(&self, reading: &Reading, roles: &[Role], place: usize) -> Option<Ask> {
        let ratio = |kind| Formula::Ratio(kind);
        match self.named {
            Some(Base::Target)
                if self.is_restated(reading, roles, place)
                    && reading.figures.get(place + 1).is_some_and(|base| base.unit.targets) =>
            {
                return None;
            }
            Some(Base::Target) => {
                return Some(self.ask(
                    place,
                    FindingKind::Attainment,
                    ratio(FigureKind::Attainment),
                    Base::Target,
                    None,
                ));
            }
            Some(Base::Earlier) => {
                return Some(self.ask(place, FindingKind::Ratio, ratio(FigureKind::Rate), Base::Earlier, None));
            }
            Some(Base::Whole) if !reading.english && self.is_restated(reading, roles, place) => return None,
            Some(Base::Whole) => {
                let mut ask = self.ask(place, FindingKind::Share, ratio(FigureKind::Share), Base::Whole, None);
                // *; 96,38% dân số tham gia*: the number before it is about something else, unless it gives it.
                ask.doubtful = !matches!(self.ahead.end, Some(TermKind::Figure(_) | TermKind::Open));
                return Some(ask);
            }
            None if self.continues_share(reading, place) => {
                let mut ask = self.ask(place, FindingKind::Share, ratio(FigureKind::Share), Base::Whole, None);
                ask.own_subject = true;
                return Some(ask);
            }
            None => {}
        }
        // *31.3% of the 912 billion*: what is behind the number says whether it is a plan.
        if let (Some(TermKind::Figure(_)), true) = (self.ahead.end, self.ahead.has(Meaning::Of)) {
            // *a target of 36 (3% of 1,200 members)*: the rate was set.
            let last = place.checked_sub(1).and_then(|last| roles.get(last));
            if self.back.end == Some(TermKind::Open) && self.back.cues.is_empty() && last == Some(&Role::Target) {
                return None;
            }
            let beyond = Look::from(reading, self.ahead.end_at, Direction::Ahead);
            let (kind, figure, base) = match beyond.nearest(is_target) {
                Some(_) => (FindingKind::Attainment, FigureKind::Attainment, Base::Target),
                None => (FindingKind::Share, FigureKind::Share, Base::Whole),
            };
            return Some(self.ask(place, kind, ratio(figure), base, None));
        }
        // Only what stands directly behind another figure was worked out from it.
        let behind = place.checked_sub(1).and_then(|last| Some((reading.figures.get(last)?, *roles.get(last)?)));
        let (figure, role) = behind?;
        let joined = match self.back.end {
            Some(TermKind::Open | TermKind::Comma) => true,
            Some(TermKind::Figure(_)) => role == Role::Fraction,
            _ => false,
        };
        if !joined || figure.place.sentence != self.figure.place.sentence {
            return None;
        }
        let people = matches!(figure.unit.class, Some(UnitClass::Organisations | UnitClass::Households));
        let mut ask = match role {
            Role::Fraction if people => self.ask(place, FindingKind::Rate, ratio(FigureKind::Rate), Base::Target, None),
            Role::Fraction => {
                self.ask(place, FindingKind::Attainment, ratio(FigureKind::Attainment), Base::Target, None)
            }
            Role::Compared | Role::Whole => {
                self.ask(place, FindingKind::Rate, ratio(FigureKind::Rate), Base::Whole, None)
            }
            Role::Target => self.ask(place, FindingKind::Attainment, ratio(FigureKind::Attainment), Base::Target, None),
            Role::Result | Role::Bare if self.has_target(reading, roles, place) => {
                self.ask(place, FindingKind::Attainment, ratio(FigureKind::Attainment), Base::Target, None)
            }
            Role::Part | Role::Bare | Role::Stock | Role::Result => {
                self.ask(place, FindingKind::Share, ratio(FigureKind::Share), Base::Whole, None)
            }
            _ => return None,
        };
        ask.open = role == Role::Fraction;
        Some(ask)
    }

    /// *Women accounted for 51.6% (611 people) and minorities for 24.0% (274 people)*.
    fn continues_share(&self, reading: &Reading, place: usize) -> bool {
        let same = |figure: &&Figure| figure.place.sentence == self.figure.place.sentence;
        let before = reading.figures.iter().take(place).rev().take(3).take_while(same);
        let mut before = before.filter(|figure| figure.form == Form::Percent);
        reading.english
            && self.ahead.end == Some(TermKind::Open)
            && before
                .next()
                .is_some_and(|figure| Look::from(reading, figure.place.term, Direction::Back).has(Meaning::Shares))
    }

    /// *3% tổng số 4.700 đảng viên, tức 141*: the per cent is set, the count worked out.
    fn is_restated(&self, reading: &Reading, roles: &[Role], place: usize) -> bool {
        let same = |other: usize| {
            reading.figures.get(other).is_some_and(|figure| figure.place.sentence == self.figure.place.sentence)
        };
        roles.get(place + 2) == Some(&Role::ThatIs) && same(place + 2)
    }

    fn follows_only_earlier(&self, reading: &Reading, roles: &[Role], place: usize) -> bool {
        let from = place.saturating_sub(6);
        let before = reading.figures.iter().zip(roles).skip(from).take(place - from);
        let mut earlier = false;
        for (figure, role) in before.filter(|(figure, _)| figure.place.sentence == self.figure.place.sentence) {
            match role {
                Role::Earlier => earlier = true,
                Role::Target | Role::Compared | Role::Whole | Role::Fraction => return false,
                _ => {}
            }
            if figure.form == Form::Fraction {
                return false;
            }
        }
        earlier
    }

    /// Whether a target stands in the segment before.
    fn has_target(&self, reading: &Reading, roles: &[Role], place: usize) -> bool {
        let from = place.saturating_sub(3);
        let before = reading.figures.iter().zip(roles).skip(from).take(place - from).rev();
        before
            .take_while(|(figure, _)| figure.place.segment == self.figure.place.segment)
            .any(|(_, role)| *role == Role::Target)
    }

    /// *vượt, thiếu, tăng, giảm p%*.
    fn change(&self, place: usize, change: Change, at: usize) -> Ask {
        let (kind, figure, base, falls) = match (change, self.named) {
            (Change::Exceeds, Some(Base::Earlier)) => (FindingKind::Growth, FigureKind::Growth, Base::Earlier, false),
            (Change::Lacks, Some(Base::Earlier)) => (FindingKind::Growth, FigureKind::Growth, Base::Earlier, true),
            (Change::Exceeds, _) | (Change::Rises, Some(Base::Target)) => {
                (FindingKind::Excess, FigureKind::Excess, Base::Target, false)
            }
            (Change::Lacks, _) | (Change::Falls, Some(Base::Target)) => {
                (FindingKind::Shortfall, FigureKind::Shortfall, Base::Target, false)
            }
            (Change::Rises, _) => (FindingKind::Growth, FigureKind::Growth, Base::Earlier, false),
            (Change::Falls, _) => (FindingKind::Growth, FigureKind::Growth, Base::Earlier, true),
        };
        let mut ask = self.ask(place, kind, Formula::Ratio(figure), base, Some(at));
        if falls {
            ask.printed = Rounded::new(-ask.printed.last_digits(), ask.printed.decimals());
        }
        ask
    }

    /// *vượt n đảng viên*.
    fn difference(&self, place: usize, change: Change) -> Ask {
        let here = self.behind.map_or(self.figure.place.term, |_| self.figure.place.term);
        let at = self.back.nearest(|it| Change::of(it).is_some()).map_or(here, |(_, at)| at);
        let mut ask = self.change(place, change, at);
        ask.formula = if ask.kind == FindingKind::Shortfall {
            Formula::Lack(self.figure.scale)
        } else {
            Formula::Difference(self.figure.scale)
        };
        ask
    }

    /// *vượt chỉ tiêu 217*, *cao hơn nhiệm kỳ trước 172*: by how much, or what is exceeded.
    fn doubtful(&self, place: usize) -> Option<Ask> {
        let change = self.back.cues.iter().find_map(|(meaning, _)| Change::of(*meaning))?;
        let mut ask = self.difference(place, change);
        ask.doubtful = true;
        Some(ask)
    }

    /// Whether the figure is what something is compared with.
    fn is_base(&self) -> bool {
        let decides = |it: Meaning| {
            it == Meaning::ComparedWith || Change::of(it).is_some() || matches!(it, Meaning::Attains | Meaning::Shares)
        };
        matches!(self.back.nearest(decides), Some((Meaning::ComparedWith, _)))
    }

    /// *11/16 khoản thu đạt trên 75%*: how many are beyond a threshold.
    fn is_threshold(&self, reading: &Reading) -> bool {
        let beyond = matches!(self.figure.hedge, Some(Hedge::Over | Hedge::Under));
        let counted =
            |figure: &Figure| figure.form == Form::Fraction || figure.unit.class == Some(UnitClass::Organisations);
        match self.back.end {
            Some(TermKind::Figure(other)) => beyond && reading.figures.get(other).is_some_and(counted),
            _ => false,
        }
    }

    fn points(&self, place: usize) -> Option<Ask> {
        let (meaning, at) = self.claims()?;
        let change = Change::of(meaning)?;
        let mut ask = self.change(place, change, at);
        ask.formula = if ask.kind == FindingKind::Shortfall { Formula::Lack(0) } else { Formula::Difference(0) };
        Some(ask)
    }

    /// *gấp k lần*.
    fn times(&self, place: usize) -> Ask {
        let base = match self.named {
            Some(Base::Target) => Base::Target,
            Some(Base::Whole) => Base::Whole,
            Some(Base::Earlier) | None => Base::Earlier,
        };
        let start = self.back.nearest(|it| matches!(it, Meaning::Multiplies | Meaning::Rises)).map(|(_, at)| at);
        self.ask(place, FindingKind::Ratio, Formula::Ratio(FigureKind::Ratio), base, start)
    }
}

/// *bằng 86,7% số đã gieo cấy (36.280 ha)*: words for something else than a target, and a count alone in the bracket.
fn names_whole_in_bracket(reading: &Reading, figure: &Figure, back: &Look, ahead: &Look) -> bool {
    let decides = |it: Meaning| {
        Change::of(it).is_some()
            || is_target(it)
            || matches!(it, Meaning::Attains | Meaning::Shares | Meaning::ComparedWith | Meaning::Earlier)
    };
    let reaches = matches!(back.nearest(decides), Some((Meaning::Attains | Meaning::Shares, _)));
    let plain = ahead.cues.iter().all(|(it, _)| matches!(it, Meaning::Unit(_) | Meaning::Does | Meaning::Organisation));
    let words = ahead.end_at > figure.place.term + 2;
    let inside = reading.terms.get(ahead.end_at + 1).map(|term| term.kind);
    let count = match inside {
        Some(TermKind::Figure(other)) => reading.figures.get(other).filter(|other| other.form == Form::Count),
        _ => None,
    };
    let alone =
        count.is_some_and(|count| Look::from(reading, count.place.term, Direction::Ahead).end == Some(TermKind::Close));
    figure.form == Form::Percent && ahead.end == Some(TermKind::Open) && reaches && plain && words && alone
}

/// The last figure before a term, if one is near.
fn last_figure(reading: &Reading, term: usize) -> Option<usize> {
    (1..8).find_map(|back| match reading.terms.get(term.checked_sub(back)?)?.kind {
        TermKind::Figure(place) => Some(Some(place)),
        TermKind::Stop | TermKind::Semicolon | TermKind::Comma => Some(None),
        _ => None,
    })?
}

const fn names_time(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Year | Meaning::Month | Meaning::Quarter | Meaning::Term | Meaning::ToDate)
}

const fn names_base(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::TargetNoun | Meaning::Assigns | Meaning::Earlier | Meaning::Total)
}

const fn base_of(meaning: Meaning) -> Base {
    match meaning {
        Meaning::Earlier => Base::Earlier,
        Meaning::Total => Base::Whole,
        _ => Base::Target,
    }
}
