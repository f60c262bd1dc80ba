//! The table room: a plan of units × years, as a spreadsheet on wide screens and as cards on narrow ones.

mod card;
mod cards;
pub(super) mod cell_field;
mod cell_input;
mod cell_line;
mod clipboard;
mod column_menu;
mod grid;
mod grid_head;
mod grid_row;
mod keys;
mod library;
mod paste_box;
mod paste_preview;
mod plan_about;
pub(super) mod plan_bar;
mod room;
mod row_view;
pub(super) mod start;
mod summary_line;
pub(super) mod tools;
mod unit_dialog;
mod unit_targets;
mod view_bar;
pub(super) mod window;
pub(super) mod words;

pub(super) use room::TableRoom;
