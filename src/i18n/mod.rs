//! PURE. Every visible word, one typed catalogue per language.
//!
//! Adding a language is adding one folder beside [`mod@vi`] and naming it in [`Language`]; the compiler lists what is
//! missing. Terms follow the glossary of the field: target (*chỉ tiêu*), result (*kết quả*), attainment (*tỷ lệ đạt*),
//! share (*tỷ trọng*).

mod catalogue;
pub mod en;
mod language;
mod sentence;
pub mod vi;

pub use catalogue::{
    Catalogue, CheckWords, CommonWords, ErrorWords, ExampleWords, OutcomeWords, PageWords, SentenceFieldWords,
    ShareWords, StorageWords,
};
pub use language::Language;
pub use sentence::{Attained, MainFacts, SentenceFacts, SentenceShare, ShareLead, Wording};
