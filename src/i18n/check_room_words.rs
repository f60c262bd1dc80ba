//! The room that checks the figures of a report.

use crate::calc::{Reproduction, Verdict};
use crate::report::{FindingKind, ReportLanguage};

/// How many findings there are of each verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FindingCounts {
    /// They agree.
    pub agree: usize,
    /// They agree only if cut.
    pub cut: usize,
    /// They are near enough for their hedge.
    pub approximate: usize,
    /// They disagree.
    pub disagree: usize,
    /// A number is missing to check them.
    pub unverifiable: usize,
    /// Figures that say they were worked out, without any number they could be checked with: no findings.
    pub unchecked: usize,
}

impl FindingCounts {
    /// All findings.
    #[must_use]
    pub const fn findings(&self) -> usize {
        self.agree + self.cut + self.approximate + self.disagree + self.unverifiable
    }
}

/// The number that a claim lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MissingInput {
    /// *Chỉ tiêu*.
    Target,
    /// *Kết quả*.
    Result,
    /// The whole of a share.
    Whole,
    /// The part of a share.
    Part,
    /// The base of a rate or ratio.
    Base,
    /// The value of an earlier period.
    Earlier,
    /// The number of years, months or units of an average.
    Divisor,
    /// What an average was made of.
    Total,
    /// The years of an average.
    Years,
}

/// Which way a difference goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    /// Above a target.
    Exceeds,
    /// Below a target.
    Short,
    /// Above an earlier value.
    Grows,
    /// Below an earlier value.
    Falls,
}

/// The room that checks the figures of a report.
#[derive(Debug)]
pub struct CheckRoomWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Label of the box for the report.
    pub text: &'static str,
    /// That the text stays in the page and is not kept.
    pub hint: &'static str,
    /// Name of the choice of the report's language.
    pub language: &'static str,
    /// A language.
    pub language_name: fn(ReportLanguage) -> &'static str,
    /// Empties the box.
    pub clear: &'static str,
    /// That the box was emptied.
    pub cleared: &'static str,
    /// Brings its text back.
    pub restore: &'static str,
    /// Exchanges the text in the box for the one that was cleared before it.
    pub exchange: &'static str,
    /// How many figures were read, by verdict.
    pub summary: fn(&FindingCounts) -> String,
    /// Nothing in the text could be read as worked out from other numbers.
    pub nothing: &'static str,
    /// So many figures say they were worked out, and nothing in the text to check them with.
    pub unchecked: fn(usize) -> String,
    /// That what could not be read is not judged.
    pub not_judged: &'static str,
    /// Heading of the text with marks.
    pub marked: &'static str,
    /// Heading of the findings.
    pub findings: &'static str,
    /// A verdict as a mark says it.
    pub verdict: fn(Verdict) -> &'static str,
    /// Which rounding gives a figure that agrees; empty where the verdict says it.
    pub rule: fn(Reproduction) -> &'static str,
    /// What a figure claims.
    pub kind: fn(FindingKind) -> &'static str,
    /// A finding with its place in the list: number, and number of all.
    pub position: fn(usize, usize) -> String,
    /// To the one before.
    pub previous: &'static str,
    /// To the next.
    pub next: &'static str,
    /// Closes the finding.
    pub close: &'static str,
    /// Shows the figure in the text.
    pub show_in_text: &'static str,
    /// The keys.
    pub keys: &'static str,
    /// So many more findings.
    pub more: fn(usize) -> String,
    /// A part of a long text: number, and number of all.
    pub sheet: fn(usize, usize) -> String,
    /// To the part before.
    pub previous_sheet: &'static str,
    /// To the next part.
    pub next_sheet: &'static str,
    /// A figure with the way it goes.
    pub way: fn(Way, &str) -> String,
    /// A number of percentage points.
    pub points: fn(&str) -> String,
    /// So many times.
    pub times: fn(&str) -> String,
    /// So many thousands, millions, thousand millions: power of ten and figure.
    pub scaled: fn(u8, &str) -> String,
    /// From one figure to another.
    pub range: fn(&str, &str) -> String,
    /// What the figure was worked out as.
    pub exactly: fn(&str) -> String,
    /// The number that is missing, as it is called.
    pub missing: fn(MissingInput) -> &'static str,
    /// That this number was not found in the text.
    pub not_found: fn(&str) -> String,
    /// One number alone.
    pub only: fn(&str) -> String,
    /// What the missing number must be: its name, if rounded, if cut; `None` where no whole number fits.
    pub implied: fn(&str, Option<&str>, Option<&str>) -> String,
    /// It is right against another number.
    pub wrong_base: fn(&str) -> String,
    /// A difference of percentages printed as per cent.
    pub points_as_percent: &'static str,
    /// A change in per cent printed as points.
    pub percent_as_points: &'static str,
    /// No known mistake explains it.
    pub unexplained: &'static str,
    /// Takes a finding's numbers to the quick page.
    pub use_figures: &'static str,
    /// The question before the quick page's own figures are replaced.
    pub replace_heading: &'static str,
    /// What stands there now: target, result.
    pub replace_text: fn(&str, &str) -> String,
    /// Yes.
    pub replace: &'static str,
    /// No.
    pub keep: &'static str,
    /// Makes a plan of every target and result.
    pub make_plan: &'static str,
    /// The title of that plan.
    pub plan_title: &'static str,
    /// Copies the findings.
    pub copy: &'static str,
    /// They were copied.
    pub copied: &'static str,
    /// The browser refused; they stand in a box to be copied by hand.
    pub copy_refused: &'static str,
}
