//! The rooms of the page.

/// A room; each has its own address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Room {
    /// One target, one result.
    #[default]
    Quick,
    /// The plan as a table.
    Table,
    /// What a total is made up of.
    Shares,
    /// Where results stand against time.
    Pace,
    /// A total spread over units.
    Allocation,
    /// The figures of a report, checked.
    Check,
    /// The report.
    Report,
}

impl Room {
    /// Every room, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Quick, Self::Table, Self::Shares, Self::Pace, Self::Allocation, Self::Check, Self::Report];

    /// Its address: the fragment, without its mark.
    #[must_use]
    pub const fn fragment(self) -> &'static str {
        match self {
            Self::Quick => "quick",
            Self::Table => "table",
            Self::Shares => "shares",
            Self::Pace => "pace",
            Self::Allocation => "allocation",
            Self::Check => "check",
            Self::Report => "report",
        }
    }

    /// The room at an address, the first one where the address names nothing; `None` for a place within a room.
    #[must_use]
    pub fn from_fragment(fragment: &str) -> Option<Self> {
        let name = fragment.trim_start_matches('#');
        if name.is_empty() {
            return Some(Self::default());
        }
        Self::ALL.into_iter().find(|room| room.fragment() == name)
    }
}
