//! The room as a state: the text in the box, what was read in it, the finding that is open.

use std::ops::Range;
use std::rc::Rc;

use super::order::{counts_of, order_of};
use super::text::sheets;
use crate::i18n::{FindingCounts, Language};
use crate::report::{Report, ReportLanguage, read_report};

/// How many findings are listed at first, and how many more each time.
const LISTED: usize = 40;

/// A text, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The text as it was when it was read: every place is one of it.
    pub text: Rc<str>,
    /// The language it was read in.
    pub language: ReportLanguage,
    /// What was found.
    pub report: Report,
    /// The findings by severity.
    pub order: Vec<usize>,
    /// How many there are of each verdict.
    pub counts: FindingCounts,
    /// The parts in which the text is shown.
    pub sheets: Vec<Range<usize>>,
}

impl Reading {
    /// Reads a text.
    #[must_use]
    pub fn of(text: Rc<str>, language: ReportLanguage) -> Self {
        let report = read_report(&text, language);
        Self {
            order: order_of(&report),
            counts: counts_of(&report),
            sheets: sheets(&text, &report),
            report,
            text,
            language,
        }
    }

    /// What was read, in sentences.
    #[must_use]
    pub fn summary(&self, language: Language) -> Vec<String> {
        let words = &language.words().check_room;
        let mut lines =
            vec![if self.counts.findings() == 0 { words.nothing.to_owned() } else { (words.summary)(&self.counts) }];
        if self.counts.unchecked > 0 {
            lines.push((words.unchecked)(self.counts.unchecked));
        }
        lines.push(words.not_judged.to_owned());
        lines
    }

    /// The place of a finding among those by severity.
    #[must_use]
    pub fn rank(&self, finding: usize) -> Option<usize> {
        self.order.iter().position(|place| *place == finding)
    }

    fn sheet_of(&self, finding: usize) -> Option<usize> {
        let start = self.report.findings.get(finding)?.printed_span.start;
        self.sheets.iter().position(|sheet| sheet.contains(&start))
    }
}

/// What can be done in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckAction {
    /// The box now reads so.
    Type(Rc<str>),
    /// The report is in this language, whatever that of the page.
    ChooseLanguage(ReportLanguage),
    /// Opens a finding.
    Open(usize),
    /// Closes it.
    Close,
    /// Opens the next by severity; the first where none is open or the last is.
    Next,
    /// Opens the one before; the last where none is open or the first is.
    Previous,
    /// Shows a part of the text.
    Sheet(usize),
    /// Lists more findings.
    More,
    /// Empties the box; its text can come back.
    Clear,
    /// The cleared text comes back, and what was typed since is the one put away.
    Restore,
    /// Nothing of it stays.
    Forget,
}

/// The state of the room. It lives as long as the page and is stored nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckState {
    text: Rc<str>,
    language: Option<ReportLanguage>,
    reading: Option<Rc<Reading>>,
    open: Option<usize>,
    sheet: usize,
    listed: usize,
    cleared: Option<Rc<str>>,
}

impl Default for CheckState {
    fn default() -> Self {
        Self { text: Rc::from(""), language: None, reading: None, open: None, sheet: 0, listed: LISTED, cleared: None }
    }
}

impl CheckState {
    /// The text in the box, letter by letter.
    #[must_use]
    pub const fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// The language that the report is read in; that of the page until another is chosen.
    #[must_use]
    pub fn language(&self, page: Language) -> ReportLanguage {
        self.language.unwrap_or(match page {
            Language::Vi => ReportLanguage::Vietnamese,
            Language::En => ReportLanguage::English,
        })
    }

    /// What was read last, perhaps of an earlier text.
    #[must_use]
    pub const fn reading(&self) -> Option<&Rc<Reading>> {
        self.reading.as_ref()
    }

    /// The finding that is open.
    #[must_use]
    pub const fn open(&self) -> Option<usize> {
        self.open
    }

    /// The part of the text that is shown.
    #[must_use]
    pub const fn sheet(&self) -> usize {
        self.sheet
    }

    /// How many findings are listed.
    #[must_use]
    pub const fn listed(&self) -> usize {
        self.listed
    }

    /// The text that was cleared last.
    #[must_use]
    pub const fn cleared(&self) -> Option<&Rc<str>> {
        self.cleared.as_ref()
    }

    /// Whether the text, or its language, is another than what was read.
    #[must_use]
    pub fn is_unread(&self, page: Language) -> bool {
        match &self.reading {
            None => !self.text.trim().is_empty(),
            Some(reading) => reading.text != self.text || reading.language != self.language(page),
        }
    }

    /// Reads the text, if it was not read yet.
    pub fn read(&mut self, page: Language) {
        if !self.is_unread(page) {
            return;
        }
        let blank = self.text.trim().is_empty();
        let language = self.language(page);
        self.reading = if blank { None } else { Some(Rc::new(Reading::of(Rc::clone(&self.text), language))) };
        self.open = None;
        self.listed = LISTED;
        let sheets = self.reading.as_ref().map_or(0, |reading| reading.sheets.len());
        self.sheet = self.sheet.min(sheets.saturating_sub(1));
    }

    /// Does it.
    pub fn apply(&mut self, action: CheckAction) {
        match action {
            CheckAction::Type(text) => self.text = text,
            CheckAction::ChooseLanguage(language) => self.language = Some(language),
            CheckAction::Open(finding) => self.show(finding),
            CheckAction::Close => self.open = None,
            CheckAction::Next => self.step(true),
            CheckAction::Previous => self.step(false),
            CheckAction::Sheet(sheet) => {
                let sheets = self.reading.as_ref().map_or(0, |reading| reading.sheets.len());
                self.sheet = sheet.min(sheets.saturating_sub(1));
            }
            CheckAction::More => self.listed = self.listed.saturating_add(LISTED),
            CheckAction::Clear => {
                if !self.text.is_empty() {
                    self.cleared = Some(std::mem::replace(&mut self.text, Rc::from("")));
                }
                self.reading = None;
                self.open = None;
                self.sheet = 0;
            }
            CheckAction::Restore => {
                if let Some(cleared) = self.cleared.take() {
                    let now = std::mem::replace(&mut self.text, cleared);
                    self.cleared = if now.is_empty() { None } else { Some(now) };
                }
            }
            CheckAction::Forget => *self = Self { language: self.language, ..Self::default() },
        }
    }

    fn show(&mut self, finding: usize) {
        let Some(reading) = &self.reading else { return };
        if let Some(sheet) = reading.sheet_of(finding) {
            self.sheet = sheet;
            self.open = Some(finding);
        }
    }

    fn step(&mut self, forward: bool) {
        let Some(reading) = &self.reading else { return };
        let last = reading.order.len().saturating_sub(1);
        let rank = self.open.and_then(|open| reading.rank(open));
        let rank = match (rank, forward) {
            (None, true) => 0,
            (Some(rank), true) => {
                if rank < last {
                    rank + 1
                } else {
                    0
                }
            }
            (None | Some(0), false) => last,
            (Some(rank), false) => rank - 1,
        };
        if let Some(finding) = reading.order.get(rank).copied() {
            self.show(finding);
        }
    }
}
