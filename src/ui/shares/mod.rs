//! What a total is made up of: groups that overlap, groups that divide, groups within groups.

mod room;

pub(super) use room::ShareRoom;
