//! What the rooms about the open plan share.

use crate::i18n::PlanRoomWords;

pub(super) const WORDS: PlanRoomWords = PlanRoomWords {
    no_plan: "No plan is open. This room works on the figures of the table: enter them there, or open an example.",
    to_table: "To the table",
    subject: "Unit",
    all_units: "All units",
    kept: "Where the plan is kept",
};
