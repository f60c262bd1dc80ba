//! What a number is: a figure, a stretch of time, a name, or nothing that counts.

use super::number::{count, percentage, quantity, scaled, small, year};
use super::unit::unit_behind;
use super::{Figure, Form, Period, Place, Second, Source, Unit};
use crate::calc::{Decimals, Quantity, Rounded};
use crate::number::Locale;
use crate::report::ReportLanguage;
use crate::report::phrase::{Meaning, UnitClass};
use crate::report::token::{Token, WordKey};

/// What stands before a number.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "things the words say or do not say, in any combination")]
pub(in crate::report) struct Left {
    /// The meaning of the phrase directly before it.
    pub(in crate::report) cue: Option<Meaning>,
    /// Whether something in its clause says what a figure is for, so that `8/7` can be one.
    pub(in crate::report) expects: bool,
    /// Whether *mỗi* stands before it: *bình quân mỗi tháng 11*.
    pub(in crate::report) each: bool,
    /// Whether a phrase of what counts nothing stands before it, perhaps with *từ* between.
    pub(in crate::report) no_count: bool,
    /// Whether *từ* stands before it and no change is spoken of.
    pub(in crate::report) range: bool,
    /// Whether the unit of a figure stands directly before it.
    pub(in crate::report) behind_unit: bool,
}

/// What a number was read as, and the token behind it.
#[derive(Debug)]
pub(in crate::report) enum Outcome {
    Figure(Box<Figure>, usize),
    Period(Period, usize),
    Name(WordKey, usize),
    Nothing(usize),
}

/// Reads the number at a token.
pub(in crate::report) fn read_figure(source: Source<'_>, at: usize, left: Left) -> Outcome {
    let Some(token) = source.token(at) else { return Outcome::Nothing(at + 1) };
    if left.cue.is_none() && is_glued_to_word(source, at, token) {
        return Outcome::Nothing(behind_glued(source, at));
    }
    if let Some(end) = document_number(source, at) {
        return Outcome::Nothing(end);
    }
    if is_item_number(source, at, token) {
        return Outcome::Nothing(at + 2);
    }
    let pair = Pair::at(source, at);
    match pair {
        Some(pair) => pair.read(source, at, left),
        None => single(source, at, left),
    }
}

/// A number of years or months in words: *ba năm*.
pub(in crate::report) fn read_duration_word(
    source: Source<'_>,
    at: usize,
    value: u8,
    length: usize,
) -> Option<Outcome> {
    let next = at + length;
    let form = match source.phrase(next).map(|found| found.meaning) {
        _ if length > 1 => Form::Years,
        Some(Meaning::Year) => Form::Years,
        Some(Meaning::Month) => Form::Months,
        _ => return None,
    };
    let span = source.token(at)?.span.start..source.token(next - 1)?.span.end;
    let value = i128::from(value);
    let figure = Figure {
        number: span.clone(),
        span,
        form,
        value: Quantity::whole(value).ok()?,
        printed: Rounded::new(value, Decimals::ZERO),
        other: None,
        scale: 0,
        second: None,
        unit: Unit::default(),
        hedge: None,
        place: Place::default(),
    };
    Some(Outcome::Figure(Box::new(figure), next))
}

/// `T6`, `COVID-19`, `QĐ80`.
fn is_glued_to_word(source: Source<'_>, at: usize, token: &Token) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|place| source.token(place));
    let Some(one) = before(1).filter(|_| !token.gap) else { return false };
    if one.is_word() {
        return true;
    }
    let joins = one.is_dash() || one.is_mark('/');
    joins && !one.gap && before(2).is_some_and(Token::is_capital)
}

/// Whether a token continues the one before it without room between.
fn continues(token: &Token) -> bool {
    !token.gap && (token.is_word() || token.is_number() || token.is_dash() || token.is_mark('/'))
}

fn behind_glued(source: Source<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while source.token(next).is_some_and(continues) {
        next += 1;
    }
    next
}

/// `28-CT/TW`, `108- KH/TU`, `105/2023/NĐ-CP`: a number with capitals behind a hyphen or a stroke.
fn document_number(source: Source<'_>, at: usize) -> Option<usize> {
    let mut next = at + 1;
    // No document has more parts to its number.
    for _ in 0..4 {
        let mark = source.token(next).filter(|token| token.is_dash() || token.is_mark('/'))?;
        let behind = source.token(next + 1)?;
        if mark.gap && behind.gap {
            return None;
        }
        if behind.is_capital() && (!mark.gap || !behind.gap) {
            return Some(behind_glued(source, next + 1));
        }
        if !behind.is_number() || behind.gap {
            return None;
        }
        next += 2;
    }
    None
}

/// `1.` or `2)` at the start of a line.
fn is_item_number(source: Source<'_>, at: usize, token: &Token) -> bool {
    let starts = at == 0 || token.lines > 0;
    let closed = source.token(at + 1).is_some_and(|next| !next.gap && (next.is_mark('.') || next.is_mark(')')));
    starts && closed && small(source.slice(&token.span)).is_some_and(|number| number < 100)
}

/// What joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Stroke,
    Dash,
}

/// Two numbers, or three of a date.
struct Pair {
    joint: Joint,
    /// The token of the second number.
    second: usize,
    /// Whether the first number has a per cent sign of its own.
    per_cent: bool,
    /// The token behind a third number.
    third: Option<usize>,
}

impl Pair {
    fn at(source: Source<'_>, at: usize) -> Option<Self> {
        let per_cent = source.behind(at + 1, Meaning::PerCent);
        let mark_at = per_cent.unwrap_or(at + 1);
        let mark = source.token(mark_at)?;
        let joint = if mark.is_mark('/') && per_cent.is_none() {
            Joint::Stroke
        } else if mark.is_dash() {
            Joint::Dash
        } else {
            return None;
        };
        let second = source.token(mark_at + 1).filter(|token| token.is_number() && !token.tab && !mark.tab)?;
        // `23 -45`: a dash that belongs to what follows.
        if mark.gap != second.gap || mark.lines > 0 || second.lines > 0 && mark.gap {
            return None;
        }
        let third = source.token(mark_at + 2).is_some_and(|again| {
            !again.gap && (again.is_mark('/') && joint == Joint::Stroke || again.is_dash() && joint == Joint::Dash)
        }) && source.token(mark_at + 3).is_some_and(super::super::token::Token::is_number);
        Some(Self { joint, second: mark_at + 1, per_cent: per_cent.is_some(), third: third.then_some(mark_at + 4) })
    }

    fn read(&self, source: Source<'_>, at: usize, left: Left) -> Outcome {
        let text = |at: usize| source.token(at).map_or("", |token| source.slice(&token.span));
        let (one, two) = (text(at), text(self.second));
        if let Some(end) = self.third {
            return match year(text(end - 1)) {
                Some(year) => Outcome::Period(Period { part: true, ..Period::years(year, year) }, end),
                None => Outcome::Nothing(end),
            };
        }
        let next = self.second + 1;
        if left.cue == Some(Meaning::NoCount) {
            return Outcome::Nothing(next);
        }
        if let (Some(first), Some(last)) = (year(one), year(two)) {
            return if first <= last {
                Outcome::Period(Period::years(first, last), next)
            } else {
                Outcome::Nothing(next)
            };
        }
        if self.joint == Joint::Stroke
            && let (Some(month), Some(year)) = (small(one), year(two))
            && (1..=12).contains(&month)
            && !unit_behind(source, next).1.is_said()
        {
            return Outcome::Period(Period { part: true, ..Period::years(year, year) }, next);
        }
        let (scale, mut unit, mut behind) = unit_behind(source, next);
        let per_cent = source.behind(next, Meaning::PerCent);
        let date = small(one).is_some_and(|day| (1..=31).contains(&day))
            && small(two).is_some_and(|month| (1..=12).contains(&month));
        // *273/365 ngày*.
        if let Some(end) = source.behind(next, Meaning::Day).filter(|_| !date && self.joint == Joint::Stroke) {
            (unit, behind) = (Unit { class: Some(UnitClass::Time), ..Unit::default() }, end);
        }
        let counts = unit.class.is_some() || unit.targets || scale > 0;
        let dated = matches!(left.cue, Some(Meaning::Day | Meaning::Until | Meaning::Year | Meaning::Month));
        match self.joint {
            Joint::Stroke => {
                let fraction = counts || (!date || left.expects) && !dated && !leads_with_zero(one);
                let figure = fraction.then(|| two_numbers(source, at, self.second, Form::Fraction, (scale, unit)));
                match figure.flatten() {
                    Some(figure) => Outcome::Figure(Box::new(figure), if counts { behind } else { next }),
                    None if date => Outcome::Period(Period::part(), next),
                    None => Outcome::Nothing(next),
                }
            }
            Joint::Dash => {
                let form = if per_cent.is_some() { Form::PercentRange } else { Form::Range };
                let plain = unit.is_said() || scale > 0 || left.expects;
                let undated = !dated || counts;
                let range = per_cent.is_some() || !self.per_cent && plain && undated;
                let figure = range.then(|| two_numbers(source, at, self.second, form, (scale, unit))).flatten();
                match (figure, per_cent) {
                    (Some(mut figure), Some(end)) => {
                        figure.span.end = source.token(end - 1).map_or(figure.span.end, |token| token.span.end);
                        figure.unit = Unit::default();
                        Outcome::Figure(Box::new(figure), end)
                    }
                    (Some(figure), None) => {
                        Outcome::Figure(Box::new(figure), if unit.is_said() { behind } else { next })
                    }
                    (None, _) if date => Outcome::Period(Period::part(), next),
                    (None, _) => Outcome::Nothing(next),
                }
            }
        }
    }
}

fn leads_with_zero(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0')
}

/// A fraction or a range; `None` for numbers that cannot be read or a range that does not rise.
fn two_numbers(source: Source<'_>, one: usize, two: usize, form: Form, (scale, unit): (u8, Unit)) -> Option<Figure> {
    let (first, second) = (source.token(one)?, source.token(two)?);
    let locale = locale(source);
    let values = |token: &Token| {
        let text = source.slice(&token.span);
        if form == Form::PercentRange {
            let (printed, _) = percentage(text, locale)?;
            Some((quantity(printed)?, printed))
        } else {
            let (value, printed, _) = count(text, locale, scale == 0 && unit.class.is_some())?;
            Some((scaled(value, scale)?, printed))
        }
    };
    let ((low, low_printed), (high, high_printed)) = (values(first)?, values(second)?);
    let reads = match form {
        Form::Fraction => !high.is_zero(),
        // Rounded, both ends of a narrow range are the same.
        Form::PercentRange => low <= high,
        Form::Range | Form::Count | Form::Percent | Form::Points | Form::Times | Form::Years | Form::Months => {
            low < high
        }
    };
    if !reads {
        return None;
    }
    Some(Figure {
        span: first.span.start..second.span.end,
        number: first.span.clone(),
        form,
        value: low,
        printed: low_printed,
        other: None,
        scale,
        second: Some(Second { value: high, printed: high_printed, span: second.span.clone() }),
        unit,
        hedge: None,
        place: Place::default(),
    })
}

fn single(source: Source<'_>, at: usize, left: Left) -> Outcome {
    let Some(token) = source.token(at) else { return Outcome::Nothing(at + 1) };
    let text = source.slice(&token.span);
    let next = at + 1;
    let signed = |form, end: usize| match figure_of(source, token, form, (0, Unit::default())) {
        Some(mut figure) => {
            figure.span.end = source.token(end - 1).map_or(figure.span.end, |token| token.span.end);
            Outcome::Figure(Box::new(figure), end)
        }
        None => Outcome::Nothing(end),
    };
    if let Some(end) = source.behind(next, Meaning::PerCent) {
        return percent_or_range(source, at, end, left).unwrap_or_else(|| signed(Form::Percent, end));
    }
    if let Some(end) = source.behind(next, Meaning::Points) {
        return signed(Form::Points, end);
    }
    if is_clock(source, at, text) {
        return Outcome::Nothing(behind_glued(source, at));
    }
    if leads_with_zero(text) && text.len() > 3 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Outcome::Nothing(behind_numbers(source, at));
    }
    let (scale, unit, behind) = unit_behind(source, next);
    let counts = unit.class.is_some() || unit.targets || scale > 0;
    if let Some(year) = year(text)
        && (!counts || left.cue == Some(Meaning::Year))
        && !(left.expects && unit.is_said() && left.cue != Some(Meaning::Year))
    {
        return span_of_years(source, next, year).unwrap_or(Outcome::Period(Period::years(year, year), next));
    }
    let new_line = source.token(next).is_some_and(|token| token.lines > 0 && token.is_capital());
    let follows = source.phrase(next).filter(|_| !new_line).map(|found| found.meaning);
    match (left.cue, follows) {
        (Some(Meaning::NoCount), _) => return Outcome::Nothing(behind_numbers(source, at)),
        (_, Some(Meaning::Age)) => return Outcome::Nothing(next),
        // *365 đảng viên 2*: of a name, or a mark of a note.
        _ if left.behind_unit && !counts && source.token(at).is_some_and(|token| token.lines == 0) => {
            return Outcome::Nothing(next);
        }
        // *độ tuổi từ 18 đến 30*.
        _ if left.no_count => return Outcome::Nothing(behind_range(source, next)),
        (Some(Meaning::NumberSign), _) if unit.class.is_none() => return Outcome::Nothing(next),
        (Some(Meaning::Quarter | Meaning::Month), _)
            if !counts && !left.each && small(text).is_some_and(|number| number <= 12) =>
        {
            return Outcome::Period(Period::part(), next);
        }
        // *tài khoản mức 2*; *mũi 3*: the third.
        (Some(Meaning::Grade), _) if !counts && text.len() == 1 => return Outcome::Nothing(next),
        (Some(Meaning::Unit(UnitClass::Things)), _) if !counts && is_ordinal(source, at) => {
            return Outcome::Nothing(next);
        }
        // *lớp 12* is a grade.
        (Some(Meaning::Unit(UnitClass::Classes) | Meaning::Day), _) if !counts => return Outcome::Nothing(next),
        // *Đơn vị 3 kết nạp được 12* does not count units.
        (
            Some(Meaning::Unit(UnitClass::Organisations)),
            Some(Meaning::Did | Meaning::Does | Meaning::Has | Meaning::Attains),
        ) if !counts && text.len() <= 2 => return Outcome::Name(name_of(text), next),
        // *giai đoạn 2*.
        (Some(Meaning::Term), follows)
            if !counts && text.len() <= 2 && !matches!(follows, Some(Meaning::Year | Meaning::Month)) =>
        {
            return Outcome::Period(Period::term(), next);
        }
        (Some(Meaning::Organisation), _) if !counts && text.len() <= 2 => {
            return Outcome::Name(name_of(text), next);
        }
        (_, Some(Meaning::Day)) => return Outcome::Nothing(next),
        // *273 of 365 days*.
        (_, Some(Meaning::Of)) if is_of_days(source, next) => return Outcome::Nothing(next),
        (_, Some(Meaning::Quarter)) => return Outcome::Period(Period::part(), next),
        (_, Some(Meaning::Times)) => return times(source, at, left),
        (_, Some(Meaning::Year)) if is_duration(source, next) => return duration(source, token, Form::Years, next),
        (_, Some(Meaning::Month)) if is_duration(source, next) => return duration(source, token, Form::Months, next),
        _ => {}
    }
    if left.range
        && let Some(figure) = spelt_range(source, at, behind, left.expects)
    {
        return figure;
    }
    match figure_of(source, token, Form::Count, (scale, unit)) {
        Some(figure) => Outcome::Figure(Box::new(figure), if counts { behind } else { next }),
        None => Outcome::Nothing(behind_glued(source, at)),
    }
}

/// One digit behind the word for a thing, with a word behind it: *mũi 3 là*, not *nhiệm vụ 9 (18,75%)*.
fn is_ordinal(source: Source<'_>, at: usize) -> bool {
    let one = source.token(at).is_some_and(|token| token.span.len() == 1);
    one && source.token(at + 1).is_some_and(Token::is_word)
}

fn is_of_days(source: Source<'_>, next: usize) -> bool {
    let number = source.behind(next, Meaning::Of);
    number.is_some_and(|at| {
        source.token(at).is_some_and(Token::is_number) && source.behind(at + 1, Meaning::Day).is_some()
    })
}

/// *2015 đến 2020*.
fn span_of_years(source: Source<'_>, next: usize, first: u16) -> Option<Outcome> {
    if let Some(end) = between_years(source, next, first) {
        return Some(end);
    }
    let joint = source.phrase(next).filter(|found| matches!(found.meaning, Meaning::Until | Meaning::To))?;
    let second = next + joint.length;
    // *2021 đến hết năm 2024*.
    let second = source.behind(second, Meaning::Year).unwrap_or(second);
    let last = year(source.slice(&source.token(second)?.span))?;
    (first < last).then(|| Outcome::Period(Period::years(first, last), second + 1))
}

/// *between 2021 and 2024*.
fn between_years(source: Source<'_>, next: usize, first: u16) -> Option<Outcome> {
    let is = |at: usize, word: &str| {
        source.token(at).is_some_and(|token| source.slice(&token.span).eq_ignore_ascii_case(word))
    };
    let last = year(source.slice(&source.token(next + 1)?.span))?;
    let between = is(next.checked_sub(2)?, "between") && is(next, "and");
    (between && first < last).then(|| Outcome::Period(Period::years(first, last), next + 2))
}

/// The place behind *đến*, in English behind *to*: a Vietnamese *lên* is the end of a change.
fn until(source: Source<'_>, at: usize) -> Option<usize> {
    let to = source.language == ReportLanguage::English;
    source.behind(at, Meaning::Until).or_else(|| source.behind(at, Meaning::To).filter(|_| to))
}

/// *3% đến 4%* after *từ*.
fn percent_or_range(source: Source<'_>, at: usize, end: usize, left: Left) -> Option<Outcome> {
    if !left.range {
        return None;
    }
    let second = until(source, end)?;
    let behind = source.behind(second + 1, Meaning::PerCent)?;
    let mut figure = two_numbers(source, at, second, Form::PercentRange, (0, Unit::default()))?;
    figure.span.end = source.token(behind - 1)?.span.end;
    Some(Outcome::Figure(Box::new(figure), behind))
}

/// *80 đến 100 đảng viên* after *từ*.
fn spelt_range(source: Source<'_>, at: usize, behind: usize, expects: bool) -> Option<Outcome> {
    let second = until(source, at + 1).or_else(|| until(source, behind))?;
    source.token(second).filter(|token| token.is_number())?;
    if let Some(end) = source.behind(second + 1, Meaning::PerCent) {
        let mut figure = two_numbers(source, at, second, Form::PercentRange, (0, Unit::default()))?;
        figure.span.end = source.token(end - 1)?.span.end;
        return Some(Outcome::Figure(Box::new(figure), end));
    }
    let (scale, unit, end) = unit_behind(source, second + 1);
    let follows = source.phrase(second + 1).map(|found| found.meaning);
    if follows == Some(Meaning::Age) {
        return Some(Outcome::Nothing(second + 1));
    }
    let dated = matches!(follows, Some(Meaning::Month | Meaning::Year | Meaning::Day));
    if !unit.is_said() && scale == 0 && (dated || !expects) {
        return None;
    }
    let figure = two_numbers(source, at, second, Form::Range, (scale, unit))?;
    Some(Outcome::Figure(Box::new(figure), end))
}

/// Whether *năm* or *tháng* at a place ends a duration and starts no date: *5 năm*, not *96 năm 2021*.
fn is_duration(source: Source<'_>, at: usize) -> bool {
    let behind = source.phrase(at).map_or(at, |found| at + found.length);
    source.token(behind).is_none_or(|token| {
        !token.is_number()
            || year(source.slice(&token.span))
                .is_some_and(|_| source.phrase(at).is_some_and(|found| found.meaning == Meaning::Month))
    })
}

fn duration(source: Source<'_>, token: &Token, form: Form, next: usize) -> Outcome {
    match figure_of(source, token, form, (0, Unit::default())) {
        Some(figure) => Outcome::Figure(Box::new(figure), next),
        None => Outcome::Nothing(next),
    }
}

/// *gấp 1,5 lần*; *3 lần* without a comparison is how often something happened.
fn times(source: Source<'_>, at: usize, left: Left) -> Outcome {
    let Some(token) = source.token(at) else { return Outcome::Nothing(at + 1) };
    let end = source.behind(at + 1, Meaning::Times).unwrap_or(at + 1);
    let english = source.language == ReportLanguage::English;
    let compares = english
        || matches!(left.cue, Some(Meaning::Multiplies | Meaning::Attains | Meaning::Rises | Meaning::Softens(_)));
    match figure_of(source, token, Form::Times, (0, Unit::default())) {
        Some(mut figure) if compares => {
            figure.span.end = source.token(end - 1).map_or(figure.span.end, |token| token.span.end);
            Outcome::Figure(Box::new(figure), end)
        }
        _ => Outcome::Nothing(end),
    }
}

/// The place behind numbers with nothing between them: the groups of a telephone number.
fn behind_numbers(source: Source<'_>, at: usize) -> usize {
    let mut next = behind_glued(source, at);
    while source.token(next).is_some_and(Token::is_number) {
        next += 1;
    }
    next
}

/// The place behind *đến 30*, if that follows.
fn behind_range(source: Source<'_>, next: usize) -> usize {
    let second = source.behind(next, Meaning::Until);
    second.filter(|at| source.token(*at).is_some_and(Token::is_number)).map_or(next, |at| at + 1)
}

/// `08:18`, `7h30`.
fn is_clock(source: Source<'_>, at: usize, text: &str) -> bool {
    let behind = source.token(at + 1);
    let before = at.checked_sub(1).and_then(|place| source.token(place));
    let two_digits = text.len() <= 2;
    let colon = |token: Option<&Token>| token.is_some_and(|token| token.is_mark(':') && !token.gap);
    let clock =
        two_digits && colon(behind) && source.token(at + 2).is_some_and(|token| token.is_number() && !token.gap);
    let minutes = two_digits
        && colon(before)
        && source.token(at).is_some_and(|token| !token.gap)
        && at.checked_sub(2).and_then(|place| source.token(place)).is_some_and(Token::is_number);
    let glued = behind.is_some_and(|token| token.is_word() && !token.gap && token.span.len() == 1);
    clock || minutes || glued
}

fn locale(source: Source<'_>) -> Locale {
    source.language.locale()
}

fn figure_of(source: Source<'_>, token: &Token, form: Form, (scale, unit): (u8, Unit)) -> Option<Figure> {
    let text = source.slice(&token.span);
    let (value, printed, other) = match form {
        Form::Percent | Form::Points | Form::PercentRange => {
            let (printed, other) = percentage(text, locale(source))?;
            (quantity(printed)?, printed, other)
        }
        Form::Count | Form::Times | Form::Fraction | Form::Range | Form::Years | Form::Months => {
            let (value, printed, other) = count(text, locale(source), scale == 0 && unit.class.is_some())?;
            (scaled(value, scale)?, printed, other)
        }
    };
    Some(Figure {
        span: token.span.clone(),
        number: token.span.clone(),
        form,
        value,
        printed,
        other,
        scale,
        second: None,
        unit,
        hedge: None,
        place: Place::default(),
    })
}

/// A number as the name of an organisation: *Chi bộ 2*.
fn name_of(text: &str) -> WordKey {
    let mut folder = crate::report::token::Folder::default();
    for character in text.chars() {
        folder.take(character);
    }
    folder.key()
}
