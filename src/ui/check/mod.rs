//! The room that checks the figures of a report (*Soát số liệu*).

mod actions;
mod finding_list;
mod finding_view;
mod marked_text;
mod open_finding;
mod room;
mod session;
mod text_box;
mod verdict_mark;

pub(super) use room::CheckRoom;
pub use session::CheckSession;
