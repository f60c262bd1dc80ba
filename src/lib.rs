//! Chỉ Tiêu: targets against results, worked out exactly in the reader's own browser.
//!
//! The map of the house. Imports point down: a folder may use those below it, never those above.
//!
//! | folder | purity | what it does |
//! |---|---|---|
//! | `ui` | browser | Yew components, folders that mirror the page |
//! | `script` | browser | the functions other pages and scripts can call |
//! | `desk` | browser | the plan that is open: changed, stored, told to whoever shows it |
//! | `platform` | browser | storage, clipboard, focus, the document: everything that touches `web-sys` |
//! | `docx` | in a module of its own | a document as described → the bytes of a Word file; the page does not name it |
//! | `app` | pure | state, actions, reducer |
//! | `i18n` | pure | one typed catalogue per language |
//! | `exchange` | pure | what other programs hand over and take: tables on the clipboard |
//! | `plan` | pure | the document: units, periods, targets, results; commands, history, roll-up, versions |
//! | `report` | pure | reads a report: text → figures with their places → verdicts |
//! | `example` | pure | the figures of five published articles |
//! | `number` | pure | reading and printing numbers |
//! | `calc` | pure | exact arithmetic |
//! | `word` | pure | a document as a word processor has it, in plain data |
//! | `ordered` | pure | sorting and short ordered lists |
//! | `json` | pure | JSON by the shape that is expected, read and written |

pub mod app;
pub mod calc;
pub mod desk;
pub mod docx;
pub mod example;
pub mod exchange;
pub mod i18n;
pub mod json;
pub mod number;
pub mod ordered;
pub mod plan;
pub mod platform;
pub mod report;
pub mod script;
pub mod ui;
pub mod word;
