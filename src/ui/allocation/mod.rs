//! A total spread over units in whole numbers, and written into the plan in one step.

mod outcome;
mod phrases;
mod room;
mod settings;
mod sum_check;
mod trouble;
mod unit_field;
mod unit_rows;
mod unit_table;
mod write;

pub(super) use room::AllocationRoom;
