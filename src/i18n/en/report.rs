//! The report in English: its room.

use super::report_text;
use crate::calc::{NoTargetReason, RoundingRule, Status};
use crate::i18n::ReportWords;
use crate::i18n::report::{Prose, ReportLength, ReportSection};

pub(super) const WORDS: ReportWords = ReportWords {
    room: "Report",
    heading: "Report",
    language: "Language of the report",
    length: "Length",
    length_name: |length| match length {
        ReportLength::Sentence => "Sentence",
        ReportLength::Paragraph => "Paragraph",
        ReportLength::Full => "Full",
    },
    sections: "Sections",
    section_name: |section| match section {
        ReportSection::Totals => "Results against targets",
        ReportSection::Units => "Subordinate units",
        ReportSection::Best => "Units with the highest attainment",
        ReportSection::Shares => "Breakdown",
        ReportSection::Balance => "Admission rate and membership",
        ReportSection::Pace => "Pace and what is still needed",
        ReportSection::Forecast => "Forecast at current pace",
        ReportSection::Comparison => "Against the year before",
        ReportSection::Average => "Yearly average",
        ReportSection::Charts => "Charts",
        ReportSection::Table => "Table of figures",
    },
    day_needed: "Pace needs the last day of the results to lie within the period: enter that day about the plan, in the Table.",
    written: "Written by the page",
    copy: "Copy",
    copied: "Copied",
    copy_refused: "The browser does not let the page copy: select the text below and use your device's Copy.",
    print: "Print or save as PDF",
    word: "Save as Word",
    word_working: "Making the Word file…",
    word_saved: "The Word file is made; the browser saves it among your downloads.",
    word_not_loaded: "No Word file yet: the part that makes it could not be loaded, perhaps for want of a network. The report \
                      is untouched. Check the connection and press again, or use Copy and paste into Word.",
    word_failed: "The browser could not make the Word file, perhaps for want of memory. The report is untouched. Close some \
                  pages and press again, or use Copy and paste into Word.",
    file_name: "report",
    edit: "Edit the text",
    edited: "Your edited text",
    edit_note: "The edited text is kept with the plan and never overwritten. The tables still come from the page.",
    outdated: "Figures or choices have changed since you edited: the page would now write another text. Compare the two and \
               correct the figures in yours.",
    up_to_date: "The figures have not changed since you edited.",
    replace: "Discard the edit",
    replace_yes: "Discard it, use the written text",
    replace_no: "Keep the edit",
    replace_question: "Discard your edited text? Undo brings it back.",
    keep: "Checked, my text still holds",
    signatures: ["Prepared by", "Head of the unit"],
    signing_day: "Date: ....................",
    unnamed: "Unnamed",
    all_units: "All units",
    unit_column: "Unit",
    year_column: "Year",
    columns: ["Target", "Result", "Attainment", "Above (+), short (−)", "Status"],
    limit_status: |status| match status {
        Status::Exceeded | Status::Behind => "Over the limit",
        Status::Met => "Within the limit",
        Status::NoneYet
        | Status::NoResult
        | Status::NoTarget(NoTargetReason::Blank | NoTargetReason::Zero | NoTargetReason::Mixed) => "No result yet",
    },
    failed: "Cannot be worked out",
    title: report_text::title,
    subtitle: report_text::subtitle,
    main: report_text::main,
    section: report_text::section,
    note,
};

fn note(decimals: u8, rule: RoundingRule) -> Prose {
    let to = match decimals {
        0 => "to whole numbers".to_owned(),
        1 => "to 1 decimal place".to_owned(),
        decimals => format!("to {decimals} decimal places"),
    };
    Prose::text(match rule {
        RoundingRule::HalfAwayFromZero => format!("Percentages and averages are rounded {to}."),
        RoundingRule::Truncate => format!("Percentages and averages are cut {to}, not rounded."),
    })
}
