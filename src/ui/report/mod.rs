//! The report: choices, the text as it will print, and the text as somebody edited it.

mod choices;
mod edited;
mod room;
mod sheet;
mod word;

pub(super) use room::ReportRoom;
