//! One file per thing that somebody comes to do.

mod check_room;
mod examples;
mod language;
mod looks;
mod memory;
mod plan_rooms;
mod plans_kept;
mod plans_tabs;
mod quick;
mod report_room;
mod report_word;
mod script;
mod script_plan;
mod sentence;
mod shares;
mod start;
mod table_cards;
mod table_keys;
mod table_large;
mod table_looks;
mod table_paste;
mod table_typing;
mod typing;
