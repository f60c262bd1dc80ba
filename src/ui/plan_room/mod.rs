//! What the rooms about the open plan share: its title, whose figures and which period are looked at, undo and redo, and
//! where it is kept.

mod head;
mod subject_choice;
mod use_desk;

pub(in crate::ui) use head::plan_room;
pub(in crate::ui) use use_desk::use_desk;
