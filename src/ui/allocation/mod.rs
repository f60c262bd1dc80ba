//! A total spread over units in whole numbers, and written into the plan in one step.

mod room;

pub(super) use room::AllocationRoom;
