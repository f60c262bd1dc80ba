//! A finding in words.

use std::ops::Range;

use super::arithmetic::{Worked, worked};
use super::figure::{Unit, print_exact, print_should_be};
use super::missing::{implied_sentence, missing_input};
use super::text::inputs_of;
use crate::calc::Verdict;
use crate::i18n::Language;
use crate::number::print_quantity;
use crate::report::{Finding, Why};

/// The longest quotation, in characters; of a longer one the middle is left out.
const QUOTE: usize = 240;

/// How far apart a claim and its numbers may stand to be quoted together, in bytes.
const NEAR: usize = 320;

/// A finding in the words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The claim as the text has it, in one line.
    pub quote: String,
    /// The printed figure as the text has it.
    pub printed: String,
    /// What is claimed.
    pub kind: &'static str,
    /// The arithmetic in signs.
    pub arithmetic: Option<String>,
    /// The verdict, in few words.
    pub verdict: &'static str,
    /// What has to be said about it, in sentences: what it should be, what explains it, what is missing.
    pub notes: Vec<String>,
}

impl Explanation {
    /// All of it in one line, for ears.
    #[must_use]
    pub fn said(&self) -> String {
        let mut said = [self.printed.as_str(), ": ", self.verdict, "."].concat();
        for part in self.arithmetic.iter().map(String::as_str).chain(self.notes.iter().map(String::as_str)) {
            said.push(' ');
            said.push_str(part);
        }
        said
    }
}

/// Puts a finding of `text` into words.
#[must_use]
pub fn explain(text: &str, finding: &Finding, language: Language) -> Explanation {
    let words = &language.words().check_room;
    let worked = worked(finding, language);
    let notes = notes(finding, worked.as_ref(), language);
    let arithmetic = worked.map(|worked| worked.line).or_else(|| {
        let exact = print_exact(finding.exact?, finding.printed.value, language).ok()?;
        Some((words.exactly)(&Unit::of(finding.printed.value).put(&exact, 0, words)))
    });
    Explanation {
        quote: quote(claim(text, finding)),
        printed: one_line(text.get(finding.printed_span.clone()).unwrap_or_default()),
        kind: (words.kind)(finding.kind),
        arithmetic,
        verdict: (words.verdict)(finding.verdict),
        notes,
    }
}

fn notes(finding: &Finding, worked: Option<&Worked>, language: Language) -> Vec<String> {
    let words = language.words();
    let mut notes = Vec::new();
    match (finding.verdict, finding.should_be) {
        (Verdict::Disagrees | Verdict::Truncated | Verdict::Approximate, Some(both)) => {
            let (high, power) = worked.map_or((None, 0), |worked| (worked.high, worked.power));
            notes.push(sentence(&print_should_be(finding, both, high, power, language)));
        }
        (Verdict::Agrees, _) => {
            if let Some(rule) = finding.rule.map(words.check_room.rule).filter(|rule| !rule.is_empty()) {
                notes.push(sentence(rule));
            }
        }
        (Verdict::Disagrees | Verdict::Truncated | Verdict::Approximate | Verdict::Unverifiable, _) => {}
    }
    if let Some(why) = &finding.why {
        notes.push(sentence(&why_text(why, language)));
    }
    if finding.verdict == Verdict::Unverifiable
        && let Some(missing) = missing_input(finding)
    {
        notes.push((words.check_room.not_found)((words.check_room.missing)(missing)));
        notes.extend(finding.implied.as_ref().map(|implied| implied_sentence(missing, implied, language)));
    }
    notes
}

fn why_text(why: &Why, language: Language) -> String {
    let words = language.words();
    match why {
        Why::Slip(slip) => (words.check.slip)(*slip).to_owned(),
        Why::WrongBase { other } => (words.check_room.wrong_base)(&print_quantity(other.value, language.locale())),
        Why::PointsAsPercent => words.check_room.points_as_percent.to_owned(),
        Why::PercentAsPoints => words.check_room.percent_as_points.to_owned(),
        Why::Arithmetic => words.check_room.unexplained.to_owned(),
    }
}

/// A phrase as a sentence: a capital and a full stop.
fn sentence(phrase: &str) -> String {
    let mut letters = phrase.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    [first.as_str(), letters.as_str(), "."].concat()
}

/// The claim with the numbers it was worked out from, where these stand near by; otherwise the claim alone.
pub(super) fn claim<'text>(text: &'text str, finding: &Finding) -> &'text str {
    let spans = || std::iter::once(&finding.span).chain(inputs_of(finding));
    let start = spans().map(|span| span.start).min().unwrap_or(finding.span.start);
    let end = spans().map(|span| span.end).max().unwrap_or(finding.span.end);
    let wide = start..end;
    let span = if wide.len() <= NEAR { wide } else { finding.span.clone() };
    with_bracket(text, span)
}

/// The stretch with the bracket that closes behind it, where one was opened in it.
fn with_bracket(text: &str, span: Range<usize>) -> &str {
    let inside = text.get(span.clone()).unwrap_or_default();
    let count = |bracket| inside.matches(bracket).count();
    let longer = text.get(span.start..span.end.saturating_add(1)).filter(|longer| longer.ends_with(')'));
    if count('(') > count(')') { longer.unwrap_or(inside) } else { inside }
}

/// The quotation in one line and of bearable length.
fn quote(text: &str) -> String {
    let line = one_line(text);
    let length = line.chars().count();
    if length <= QUOTE {
        return line;
    }
    let start: String = line.chars().take(QUOTE / 2).collect();
    let end: String = line.chars().skip(length - QUOTE / 2).collect();
    [start.as_str(), " … ", &end].concat()
}

/// Any stretch of white space as one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
