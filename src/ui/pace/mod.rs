//! Where results stand against the time that has passed, and what the rest asks for.

mod as_of;
mod balance;
mod charts;
mod fold;
mod forecast;
mod head;
mod room;
mod sections;
mod stages;
mod typed;

pub(super) use room::PaceRoom;
