//! PURE. What the room of shares shows of a unit and a period: groups against their wholes, published shares held against
//! ours, years beside each other, rates of a named base.

mod group;
mod implied;
mod missing;
mod points;
mod published;
mod rate;
mod source;
mod years;

pub use group::{GroupBoard, PartBoard, Portion, ShareBoard};
pub use implied::{ImpliedBoard, Offender, Reason};
pub use points::{PointChange, print_change};
pub use published::Published;
pub use rate::{BaseLine, RateBoard, RateTarget};
pub use years::{YearCell, YearRow, YearsBeside};
