//! The shape of a language: one field for every visible text, one function for every text with figures in it.

use super::allocation_words::AllocationWords;
use super::chart_words::ChartWords;
use super::check_room_words::CheckRoomWords;
use super::open_words::OpenWords;
use super::pace_words::PaceWords;
use super::plan_room_words::PlanRoomWords;
use super::report_words::ReportWords;
use super::sentence::{SentenceFacts, ShareLead, Wording};
use super::share_room_words::ShareRoomWords;
use super::table_words::{PasteWords, PlanWords, TableWords, UnitWords};
use super::target_words::TargetWords;
use crate::calc::{AllocationError, CalcError, Hedge, Slip, Status, Verdict};
use crate::example::{ExampleFigureId, ExampleId, ExampleNote};
use crate::number::{HedgedPercent, ReadError};

/// All words of one language.
#[derive(Debug)]
pub struct Catalogue {
    /// The page around the rooms.
    pub page: PageWords,
    /// Words that several rooms share.
    pub common: CommonWords,
    /// Attainment, averages and implied figures.
    pub outcome: OutcomeWords,
    /// Totals and their categories.
    pub share: ShareWords,
    /// The report sentence.
    pub sentence: SentenceFieldWords,
    /// Verdicts on printed figures.
    pub check: CheckWords,
    /// What could not be read or worked out.
    pub error: ErrorWords,
    /// Where the figures are kept.
    pub storage: StorageWords,
    /// The source articles' figures.
    pub example: ExampleWords,
    /// The table.
    pub table: TableWords,
    /// Pasting into it.
    pub paste: PasteWords,
    /// Everything about one unit.
    pub unit: UnitWords,
    /// Plans, and where they are kept.
    pub plan: PlanWords,
    /// Targets as they are typed.
    pub target: TargetWords,
    /// Plans that cannot be opened.
    pub open: OpenWords,
    /// What the rooms about the open plan share.
    pub plan_room: PlanRoomWords,
    /// The room of shares.
    pub share_room: ShareRoomWords,
    /// The room of pace.
    pub pace: PaceWords,
    /// The room of allocation.
    pub allocation: AllocationWords,
    /// The report.
    pub report: ReportWords,
    /// Charts.
    pub chart: ChartWords,
    /// The room that checks the figures of a report.
    pub check_room: CheckRoomWords,
}

/// The page around the rooms.
#[derive(Debug)]
pub struct PageWords {
    /// The product's name.
    pub name: &'static str,
    /// One line under the name.
    pub tagline: &'static str,
    /// The name of this language, in this language.
    pub own_language: &'static str,
    /// Link past the header for keyboards.
    pub skip_to_content: &'static str,
    /// The way to the rooms.
    pub rooms: &'static str,
    /// The quick room.
    pub quick: &'static str,
    /// The inputs of the quick room.
    pub inputs: &'static str,
    /// That nothing is sent anywhere.
    pub stays_here: &'static str,
    /// What must not be typed.
    pub no_secrets: &'static str,
    /// Heading of the screen shown after a fault of ours.
    pub fault_heading: &'static str,
    /// What happened, what was kept, what to do.
    pub fault_text: &'static str,
    /// Loads the page again.
    pub reload: &'static str,
    /// Name of the box with the kept figures on the fault screen.
    pub fault_kept: &'static str,
}

/// Words that several rooms share.
#[derive(Debug)]
pub struct CommonWords {
    /// *Chỉ tiêu*.
    pub target: &'static str,
    /// *Kết quả*.
    pub result: &'static str,
    /// *Tỷ lệ đạt*.
    pub attainment: &'static str,
    /// *Số năm*.
    pub years: &'static str,
    /// Marks a figure that the page worked out.
    pub computed: &'static str,
    /// Stands where there is no figure.
    pub no_figure: &'static str,
    /// A percentage whose printed digits alone would mislead: *gần 100%*.
    pub hedged: fn(&HedgedPercent) -> String,
    /// Every whole number from the first to the second.
    pub interval: fn(&str, &str) -> String,
    /// The same in as few letters as a narrow input holds.
    pub short_interval: fn(&str, &str) -> String,
    /// Every whole number from this one up, in as few letters.
    pub short_from_up: fn(&str) -> String,
    /// Every whole number from this one up.
    pub from_up: fn(&str) -> String,
    /// Whether further digits are rounded or cut: name of the choice.
    pub rounding: &'static str,
    /// Half away from zero.
    pub rounded: &'static str,
    /// Further digits dropped.
    pub truncated: &'static str,
    /// Number of decimals: name of the choice.
    pub decimals: &'static str,
}

/// Attainment, averages and implied figures.
#[derive(Debug)]
pub struct OutcomeWords {
    /// *Kết quả tính*.
    pub heading: &'static str,
    /// *Bình quân năm*.
    pub average_heading: &'static str,
    /// What to do while fewer than two figures are there.
    pub prompt: &'static str,
    /// What to do while an input cannot be read.
    pub waiting: &'static str,
    /// A status as a word.
    pub status: fn(Status) -> &'static str,
    /// Excess in count and per cent.
    pub excess: fn(&str, &str) -> String,
    /// Shortfall in count and per cent.
    pub shortfall: fn(&str, &str) -> String,
    /// Result equals target.
    pub exactly_met: &'static str,
    /// A target of zero gives no percentage.
    pub zero_target: &'static str,
    /// Opens the exact value and the choice of rounding.
    pub details: &'static str,
    /// The exact value as a fraction.
    pub exact_value: &'static str,
    /// The attainment's name above the large figure.
    pub attainment: &'static str,
    /// The implied target's name above the large figure.
    pub implied_target: &'static str,
    /// The computed result's name above the large figure.
    pub computed_result: &'static str,
    /// Where the implied target comes from: result and printed attainment.
    pub implied_from: fn(&str, &str) -> String,
    /// How a result follows from target and attainment.
    pub result_from: fn(&str, &str) -> String,
    /// All whole results that print as the given attainment.
    pub results_that_print: fn(&str) -> String,
    /// If the published figure was rounded.
    pub if_rounded: &'static str,
    /// If the published figure was cut.
    pub if_truncated: &'static str,
    /// No whole number prints as published.
    pub no_whole_number: &'static str,
    /// The average in a sentence of its own.
    pub per_year: fn(&str) -> String,
    /// How the average was worked out: result and years.
    pub average_basis: fn(&str, &str) -> String,
    /// The target spread evenly.
    pub target_per_year: fn(&str) -> String,
    /// What to do for an average.
    pub average_prompt: &'static str,
    /// Heading of the check when all three are typed.
    pub typed_attainment: fn(&str) -> String,
}

/// Totals and their categories.
#[derive(Debug)]
pub struct ShareWords {
    /// *Cơ cấu*.
    pub heading: &'static str,
    /// *Tổng số*.
    pub total: &'static str,
    /// Name of the choice between overlapping and partition.
    pub kind: &'static str,
    /// The two kinds.
    pub lead: fn(ShareLead) -> &'static str,
    /// What each kind means.
    pub lead_hint: fn(ShareLead) -> &'static str,
    /// The name input of the row with this number.
    pub row_name: fn(usize) -> String,
    /// The count input of the row with this number or name.
    pub row_count: fn(&str) -> String,
    /// A row without a name.
    pub unnamed: fn(usize) -> String,
    /// Placeholder of a name.
    pub name_placeholder: &'static str,
    /// Adds a row.
    pub add_row: &'static str,
    /// Removes the named row.
    pub remove_row: fn(&str) -> String,
    /// Says that the named row was removed and can come back.
    pub removed_row: fn(&str) -> String,
    /// Brings the removed row back.
    pub restore_row: &'static str,
    /// The rows add up to the total.
    pub adds_up: fn(&str) -> String,
    /// The rows' sum, and by how much it is short of the total.
    pub short_of_total: fn(&str, &str) -> String,
    /// The rows' sum, and by how much it is beyond the total.
    pub beyond_total: fn(&str, &str) -> String,
    /// The rows' sum stands for a total that was not typed.
    pub sum_as_total: fn(&str) -> String,
    /// A row of an overlapping group is larger than the total.
    pub above_total: &'static str,
    /// What to do for shares.
    pub prompt: &'static str,
    /// A total of zero gives no share.
    pub zero_total: &'static str,
    /// Copies the result into the total.
    pub use_result: fn(&str) -> String,
}

/// The report sentence and its optional parts.
#[derive(Debug)]
pub struct SentenceFieldWords {
    /// *Câu báo cáo*.
    pub heading: &'static str,
    /// Puts facts into a sentence.
    pub compose: fn(&SentenceFacts) -> String,
    /// Copies the sentence.
    pub copy: &'static str,
    /// The sentence was copied.
    pub copied: &'static str,
    /// The browser refused to copy; the sentence is selected instead.
    pub copy_refused: &'static str,
    /// Opens the optional parts.
    pub details: &'static str,
    /// Who reports.
    pub unit: &'static str,
    /// An example of a unit.
    pub unit_placeholder: &'static str,
    /// Which period.
    pub period: &'static str,
    /// An example of a period.
    pub period_placeholder: &'static str,
    /// What is counted.
    pub noun: &'static str,
    /// An example of what is counted.
    pub noun_placeholder: &'static str,
    /// Name of the choice of vocabulary.
    pub wording: &'static str,
    /// The vocabularies.
    pub wording_name: fn(Wording) -> &'static str,
    /// What to do for a sentence.
    pub prompt: &'static str,
}

/// Verdicts on printed figures.
#[derive(Debug)]
pub struct CheckWords {
    /// A verdict as a phrase.
    pub verdict: fn(Verdict) -> &'static str,
    /// What the figure should be: rounded and cut.
    pub should_be: fn(&str, &str) -> String,
    /// The slip that explains a figure that disagrees.
    pub slip: fn(Slip) -> &'static str,
    /// A hedge as it is usually written.
    pub hedge: fn(Hedge) -> &'static str,
    /// Every word that hedges a figure, and how.
    pub hedge_words: &'static [(&'static str, Hedge)],
    /// The targets that would fit: if rounded and if cut.
    pub implied_base: fn(&str, &str) -> String,
    /// The counts that would fit: if rounded and if cut.
    pub implied_result: fn(&str, &str) -> String,
}

/// What could not be read or worked out.
#[derive(Debug)]
pub struct ErrorWords {
    /// Why the typed text is not a number, and what to do.
    pub read: fn(&ReadError) -> String,
    /// Before the buttons with the possible readings.
    pub did_you_mean: &'static str,
    /// Why a figure could not be worked out.
    pub calc: fn(CalcError) -> &'static str,
    /// A field that a script must pass is not there.
    pub missing: fn(&str) -> String,
    /// A script passed a value that is not known: field and value.
    pub unknown_value: fn(&str, &str) -> String,
    /// What a script passes to a function.
    pub object_expected: &'static str,
    /// What a script may pass for a choice.
    pub text_expected: &'static str,
    /// What a script may pass for a number.
    pub number_expected: &'static str,
    /// What a script may pass for bounds.
    pub bounds_expected: &'static str,
    /// Why an allocation cannot be made.
    pub allocation: fn(&AllocationError) -> String,
    /// A number of years must be above zero.
    pub zero_years: &'static str,
}

/// Where the figures are kept.
#[derive(Debug)]
pub struct StorageWords {
    /// Saved in this browser.
    pub saved: &'static str,
    /// The browser refuses storage; figures live until the page is closed.
    pub refused: &'static str,
    /// The room for storage is used up; the last figures are not kept.
    pub full: &'static str,
    /// What was stored could not be read; it is kept aside.
    pub kept_aside: &'static str,
    /// Another tab with a newer version of the page has stored figures; nothing of it was touched.
    pub newer: &'static str,
    /// *Xóa toàn bộ số liệu*.
    pub clear_all: &'static str,
    /// The one question before that.
    pub clear_question: &'static str,
    /// What exactly goes.
    pub clear_text: &'static str,
    /// Yes.
    pub clear_yes: &'static str,
    /// No.
    pub clear_no: &'static str,
    /// Everything is gone.
    pub cleared: &'static str,
}

/// The source articles' figures.
#[derive(Debug)]
pub struct ExampleWords {
    /// Heading of the list.
    pub heading: &'static str,
    /// What the list is.
    pub lead: &'static str,
    /// The name of an example.
    pub title: fn(ExampleId) -> &'static str,
    /// One line about an example.
    pub summary: fn(ExampleId) -> &'static str,
    /// The label of a figure.
    pub figure: fn(ExampleFigureId) -> &'static str,
    /// A remark about an example.
    pub note: fn(ExampleNote) -> &'static str,
    /// Names the example that is open.
    pub open_now: fn(&str) -> String,
    /// That the user's own figures wait.
    pub yours_kept: &'static str,
    /// Back to the user's own figures.
    pub back: &'static str,
    /// Column: what the figure is.
    pub column_figure: &'static str,
    /// Column: the arithmetic.
    pub column_arithmetic: &'static str,
    /// Column: as published.
    pub column_published: &'static str,
    /// Column: as worked out here.
    pub column_ours: &'static str,
    /// Column: whether they agree.
    pub column_verdict: &'static str,
    /// Puts the named figure into the inputs above.
    pub use_figure: fn(&str) -> String,
    /// The short text of that button.
    pub use_short: &'static str,
    /// Nothing was published.
    pub not_published: &'static str,
    /// The target was not published.
    pub unknown_target: &'static str,
}
