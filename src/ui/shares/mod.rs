//! What a total is made up of: groups that overlap, groups that divide, groups within groups.

mod chart;
mod group;
mod groups_box;
mod implied;
mod part;
mod rate;
mod room;
mod view;
mod years;

pub(super) use room::ShareRoom;
