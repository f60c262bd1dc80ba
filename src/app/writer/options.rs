//! What somebody chose for a report, kept as a working text of the plan.

use crate::i18n::Language;
use crate::i18n::report::{ReportLength, ReportSection};

/// The choices about a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportOptions {
    /// The language of the text; `None` is that of the interface.
    pub language: Option<Language>,
    /// How long it is.
    pub length: ReportLength,
    sections: [bool; ReportSection::ALL.len()],
}

impl Default for ReportOptions {
    fn default() -> Self {
        Self {
            language: None,
            length: ReportLength::default(),
            sections: ReportSection::ALL.map(ReportSection::is_usual),
        }
    }
}

impl ReportOptions {
    /// Whether a section is written.
    #[must_use]
    pub fn has(&self, section: ReportSection) -> bool {
        ReportSection::ALL.iter().zip(self.sections).any(|(known, on)| *known == section && on)
    }

    /// In another language.
    #[must_use]
    pub fn with_language(self, language: Option<Language>) -> Self {
        Self { language, ..self }
    }

    /// Of another length.
    #[must_use]
    pub fn with_length(self, length: ReportLength) -> Self {
        Self { length, ..self }
    }

    /// With a section switched on or off.
    #[must_use]
    pub fn with(mut self, section: ReportSection, on: bool) -> Self {
        for (known, switch) in ReportSection::ALL.iter().zip(&mut self.sections) {
            if *known == section {
                *switch = on;
            }
        }
        self
    }

    /// The choices as a text: words for the language and the length, and a sign before each section that is not as usual.
    /// Blank where nothing was chosen.
    #[must_use]
    pub fn print(&self) -> String {
        let mut words: Vec<String> = self.language.map(|language| language.tag().to_owned()).into_iter().collect();
        if self.length != ReportLength::default() {
            words.push(length_name(self.length).to_owned());
        }
        for section in ReportSection::ALL {
            if self.has(section) != section.is_usual() {
                words.push([if self.has(section) { "+" } else { "-" }, section_name(section)].concat());
            }
        }
        words.join(" ")
    }

    /// Reads what [`ReportOptions::print`] writes; words that say nothing here are passed over.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut options = Self::default();
        for word in text.split_whitespace() {
            let section = |name: &str| ReportSection::ALL.into_iter().find(|section| section_name(*section) == name);
            if let Some(section) = word.strip_prefix('+').and_then(section) {
                options = options.with(section, true);
            } else if let Some(section) = word.strip_prefix('-').and_then(section) {
                options = options.with(section, false);
            } else if let Some(language) = Language::from_tag(word) {
                options.language = Some(language);
            } else if let Some(length) = ReportLength::ALL.into_iter().find(|length| length_name(*length) == word) {
                options.length = length;
            }
        }
        options
    }
}

const fn length_name(length: ReportLength) -> &'static str {
    match length {
        ReportLength::Sentence => "sentence",
        ReportLength::Paragraph => "paragraph",
        ReportLength::Full => "full",
    }
}

const fn section_name(section: ReportSection) -> &'static str {
    match section {
        ReportSection::Totals => "totals",
        ReportSection::Units => "units",
        ReportSection::Best => "best",
        ReportSection::Shares => "shares",
        ReportSection::Balance => "balance",
        ReportSection::Pace => "pace",
        ReportSection::Forecast => "forecast",
        ReportSection::Comparison => "comparison",
        ReportSection::Average => "average",
        ReportSection::Charts => "charts",
        ReportSection::Table => "table",
    }
}
