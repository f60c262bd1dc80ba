//! Where results stand against the time that has passed, and what the rest asks for.

mod room;

pub(super) use room::PaceRoom;
