//! The report written from a plan: which figures, from the sums of the plan; then, in the words of a language, a small
//! tree that keeps what every figure is; then text, HTML or the description of a Word file.

mod charts;
mod columns;
mod counts;
mod fingerprint;
mod options;
mod print_html;
mod print_text;
mod print_word;
mod report;
mod subject;
mod time;
mod units;
mod write;

pub use charts::with_charts;
pub use fingerprint::fingerprint;
pub use options::ReportOptions;
pub use print_html::{print_html, text_as_html};
pub use print_text::{print_prose, print_text};
pub use print_word::{Picture, print_word};
pub use report::{Block, Report, ReportChart, Section, Table, TableRow, Tables};
pub use subject::Asked;
pub use write::{facts_of, write};
