//! The report: its room, and the sentences it is made of.

use super::report::{Prose, ReportFacts, ReportLength, ReportSection};
use crate::calc::{RoundingRule, Status};

/// The report.
#[derive(Debug)]
pub struct ReportWords {
    /// The name of the room on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// The language of the text: name of the choice.
    pub language: &'static str,
    /// How long it is: name of the choice.
    pub length: &'static str,
    /// A length.
    pub length_name: fn(ReportLength) -> &'static str,
    /// Which sections it has: name of the choice.
    pub sections: &'static str,
    /// A section: its heading, and its name among the choices.
    pub section_name: fn(ReportSection) -> &'static str,
    /// What a section needs that the plan does not have yet; `None` for one that needs nothing more.
    pub day_needed: &'static str,
    /// The text as it was written.
    pub written: &'static str,
    /// Copies it.
    pub copy: &'static str,
    /// That it is copied.
    pub copied: &'static str,
    /// That the browser does not let it be copied.
    pub copy_refused: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// Saves it as a Word file.
    pub word: &'static str,
    /// That the Word file is being made, and what makes it is being loaded.
    pub word_working: &'static str,
    /// That the Word file was made.
    pub word_saved: &'static str,
    /// That what makes Word files could not be loaded; what was kept, and what to do.
    pub word_not_loaded: &'static str,
    /// That the Word file could not be made; what was kept, and what to do.
    pub word_failed: &'static str,
    /// The name of the Word file, without its ending.
    pub file_name: &'static str,
    /// Starts to edit it.
    pub edit: &'static str,
    /// The text as somebody edited it.
    pub edited: &'static str,
    /// What editing keeps and what it leaves to the page.
    pub edit_note: &'static str,
    /// That what would be written now is another text than the one that was edited.
    pub outdated: &'static str,
    /// That the written text still is the one that was edited.
    pub up_to_date: &'static str,
    /// Puts the written text in place of the edited one.
    pub replace: &'static str,
    /// The same, once more: it was asked for.
    pub replace_yes: &'static str,
    /// Keeps the edited text.
    pub replace_no: &'static str,
    /// The question before.
    pub replace_question: &'static str,
    /// Keeps the edited text and the present figures as what it was edited from.
    pub keep: &'static str,
    /// Under what space is left for signatures: who wrote it, and who answers for it.
    pub signatures: [&'static str; 2],
    /// The day of signing, to be filled in by hand.
    pub signing_day: &'static str,
    /// A unit without a name.
    pub unnamed: &'static str,
    /// The row of all units.
    pub all_units: &'static str,
    /// Over the names of units.
    pub unit_column: &'static str,
    /// Over years.
    pub year_column: &'static str,
    /// Over target, result, attainment, excess or shortfall, and status.
    pub columns: [&'static str; 5],
    /// Where a result stands to a limit.
    pub limit_status: fn(Status) -> &'static str,
    /// What cannot be worked out exactly.
    pub failed: &'static str,
    /// The title.
    pub title: fn(&ReportFacts) -> Prose,
    /// Whose figures, and to which day.
    pub subtitle: fn(&ReportFacts) -> Vec<Prose>,
    /// The first sentence, and the only one of the shortest report, without its full stop.
    pub main: fn(&ReportFacts) -> Prose,
    /// The sentences of a section, without their full stops.
    pub section: fn(ReportSection, &ReportFacts) -> Vec<Prose>,
    /// How figures were rounded: to so many decimals.
    pub note: fn(u8, RoundingRule) -> Prose,
}
