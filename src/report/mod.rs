//! PURE. Reading a report: a text → its figures with their places → a verdict on every printed figure.
//!
//! ```text
//! text ── token ──▶ words, numbers, marks        (folded: NFD, capitals and tone places are all one)
//!      ── phrase ─▶ the words that mean something (one table for each language)
//!      ── figure ─▶ numbers with units and hedges; dates, ranks and document numbers fall away
//!      ── clause ─▶ terms in sentences, with the period and the organisation that are spoken of
//!      ── claim ──▶ what a figure is for, what it was worked out from
//!      ── judge ──▶ verdicts, by `calc`
//! ```
//!
//! What is not said beyond doubt is left out: a claim without its base is `Unverifiable` with the interval it implies, a
//! claim without any number is listed among the figures as [`FigureRole::Unchecked`]. Every place is in bytes of the
//! text as it was given; [`utf16_offsets`] converts them. Any text can be read; time grows with its length and no faster,
//! since nothing is sought further away than a fixed number of words or figures.

mod claim;
mod clause;
mod figure;
mod finding;
mod judge;
mod phrase;
mod places;
mod token;

use crate::number::Locale;

pub use finding::{FigureRole, Finding, FindingKind, Input, Inputs, Printed, PrintedValue, ReadFigure, Report, Why};
pub use phrase::{PhraseExample, phrase_examples};
pub use places::utf16_offsets;

/// The language of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReportLanguage {
    /// Vietnamese, with `1.234,5`.
    #[default]
    Vietnamese,
    /// English, with `1,234.5`; fewer phrasings are known.
    English,
}

impl ReportLanguage {
    const fn locale(self) -> Locale {
        match self {
            Self::Vietnamese => Locale::Vietnamese,
            Self::English => Locale::English,
        }
    }
}

/// Reads a report.
///
/// ```
/// use chi_tieu::calc::Verdict;
/// use chi_tieu::report::{FindingKind, ReportLanguage, read_report};
/// let report = read_report("Kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750.", ReportLanguage::Vietnamese);
/// let [finding] = report.findings.as_slice() else { panic!() };
/// assert_eq!((finding.kind, finding.verdict), (FindingKind::Excess, Verdict::Agrees));
/// ```
#[must_use]
pub fn read_report(text: &str, language: ReportLanguage) -> Report {
    let lexicon = phrase::Lexicon::of(language);
    let tokens = token::tokens_of(text);
    let source = figure::Source { text, tokens: &tokens, lexicon: &lexicon, language };
    claim::read_claims(&clause::read_terms(source))
}
