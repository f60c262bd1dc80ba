//! Figures under their names, printed.

use time::Date;

use crate::app::table::Facts;
use crate::calc::{CalcError, Decimals, Fraction, Percentage, PercentagePoints, Quantity, round};
use crate::i18n::{Catalogue, PaceWords};
use crate::number::{
    FigureStyle, Locale, SignDisplay, TrailingZeros, print_average, print_hedged, print_percentage, print_points,
    print_quantity, print_rounded, print_signed_quantity,
};

/// A figure under its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// The figure, or a dash.
    pub figure: String,
    /// What has to stand beside it; may be empty.
    pub remark: String,
}

/// Some figures and what has to be said about them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// The figures, in order.
    pub lines: Vec<Line>,
    /// Sentences under them.
    pub notes: Vec<String>,
}

impl Section {
    pub(super) fn line(&mut self, name: &str, figure: String) {
        self.remarked(name, figure, String::new());
    }

    pub(super) fn remarked(&mut self, name: &str, figure: String, remark: String) {
        self.lines.push(Line { name: name.to_owned(), figure, remark });
    }

    pub(super) fn note(&mut self, sentence: impl Into<String>) {
        self.notes.push(sentence.into());
    }

    pub(super) fn note_text(&mut self, sentence: &str) {
        self.notes.push(sentence.to_owned());
    }
}

/// Counts under their names, with a dash for a blank one.
#[must_use]
pub fn count_lines(
    counts: impl Iterator<Item = (&'static str, Result<Option<Quantity>, CalcError>)>,
    facts: Facts,
) -> Section {
    let print = Print::new(facts);
    let mut section = Section::default();
    for (name, count) in counts {
        let figure = count.map(|count| count.map_or_else(|| print.dash(), |count| print.count(count)));
        section.line(name, figure.unwrap_or_else(|_| print.failed()));
    }
    section
}

/// How figures are printed, and in which words.
#[derive(Debug, Clone, Copy)]
pub(super) struct Print {
    pub(super) words: &'static Catalogue,
    pub(super) pace: &'static PaceWords,
    locale: Locale,
    style: FigureStyle,
}

impl Print {
    /// As somebody has chosen to read them.
    #[must_use]
    pub(super) fn new(facts: Facts) -> Self {
        let locale = facts.language.locale();
        let words = facts.language.words();
        Self { words, pace: &words.pace, locale, style: facts.settings.style(locale) }
    }

    pub(super) fn dash(self) -> String {
        self.words.common.no_figure.to_owned()
    }

    pub(super) fn count(self, count: Quantity) -> String {
        print_quantity(count, self.locale)
    }

    pub(super) fn signed(self, count: Quantity) -> String {
        print_signed_quantity(count, self.locale)
    }

    pub(super) fn whole(self, count: i128) -> String {
        Quantity::whole(count).map_or_else(|_| self.failed(), |count| self.count(count))
    }

    /// A percentage that never looks like a target met where it is not.
    pub(super) fn percent(self, percent: Percentage) -> String {
        print_hedged(percent, &self.style).map_or_else(|_| self.failed(), |text| (self.words.common.hedged)(&text))
    }

    pub(super) fn growth(self, percent: Percentage) -> String {
        self.text(print_percentage(percent, &self.style))
    }

    pub(super) fn points(self, points: PercentagePoints) -> String {
        self.text(print_points(points, &self.signed_style())).to_owned()
    }

    pub(super) fn average(self, average: Fraction) -> String {
        self.text(print_average(average, &self.style))
    }

    pub(super) fn signed_average(self, average: Fraction) -> String {
        self.text(print_average(average, &self.signed_style()))
    }

    /// A count that need not be whole in a few words: `17`, `khoảng 17`, `chưa đến 1`. Not below zero.
    pub(super) fn about(self, value: Fraction) -> String {
        if value.denominator() == 1 {
            return self.average(value);
        }
        if value < Fraction::ONE {
            return self.pace.less_than_one.to_owned();
        }
        let rounded = round(value, Decimals::ZERO, self.style.rounding);
        rounded.map_or_else(
            |_| self.failed(),
            |rounded| (self.pace.about)(&print_rounded(rounded, self.locale, TrailingZeros::Drop)),
        )
    }

    pub(super) fn date(self, day: Date) -> String {
        (self.words.table.date)(day.day(), u8::from(day.month()), day.year())
    }

    fn failed(self) -> String {
        self.words.table.failed.to_owned()
    }

    fn text(self, text: Result<String, CalcError>) -> String {
        text.unwrap_or_else(|_| self.failed())
    }

    const fn signed_style(self) -> FigureStyle {
        FigureStyle { sign: SignDisplay::Always, ..self.style }
    }
}
