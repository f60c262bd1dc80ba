//! What the rooms about the open plan share.

/// What the rooms about the open plan share.
#[derive(Debug)]
pub struct PlanRoomWords {
    /// That no plan is open.
    pub no_plan: &'static str,
    /// The way to the table.
    pub to_table: &'static str,
    /// Whose figures are looked at.
    pub subject: &'static str,
    /// All units together.
    pub all_units: &'static str,
    /// Where the plan is kept: name of the line.
    pub kept: &'static str,
}
