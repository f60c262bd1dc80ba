//! PURE. Every visible word, one typed catalogue per language.
//!
//! Adding a language is adding one folder beside [`mod@vi`] and naming it in [`Language`]; the compiler lists what is
//! missing. Terms follow the glossary of the field: target (*chỉ tiêu*), result (*kết quả*), attainment (*tỷ lệ đạt*),
//! share (*tỷ trọng*).

mod allocation_words;
mod catalogue;
mod chart_words;
mod check_room_words;
pub mod en;
mod language;
mod open_words;
mod pace_words;
mod plan_room_words;
pub mod report;
mod report_words;
mod sentence;
mod share_room_words;
mod table_words;
mod target_words;
pub mod vi;

pub use allocation_words::AllocationWords;
pub use catalogue::{
    Catalogue, CheckWords, CommonWords, ErrorWords, ExampleWords, OutcomeWords, PageWords, SentenceFieldWords,
    ShareWords, StorageWords,
};
pub use chart_words::ChartWords;
pub use check_room_words::{CheckRoomWords, FindingCounts, MissingInput, Way};
pub use language::Language;
pub use open_words::OpenWords;
pub use pace_words::PaceWords;
pub use plan_room_words::PlanRoomWords;
pub use report_words::ReportWords;
pub use sentence::{Attained, MainFacts, SentenceFacts, SentenceShare, ShareLead, Wording};
pub use share_room_words::ShareRoomWords;
pub use table_words::{HeadingKind, PasteWords, PlanWords, TableWords, UnitWords};
pub use target_words::{BasePhrase, RATE_SIGNS, TARGET_SIGNS, TargetForm, TargetPhrase, TargetWords};

/// A character in quotation marks; one that cannot be seen by its code point.
fn shown(character: char) -> String {
    let invisible = character.is_control() || character.is_whitespace() || is_format(character);
    if invisible { format!("U+{:04X}", u32::from(character)) } else { format!("“{character}”") }
}

/// Whether the character changes how others are shown and is not seen itself.
const fn is_format(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
