//! The two ways of marking groups and decimals.

/// Whose marks a number is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Locale {
    /// `1.234,5`.
    #[default]
    Vietnamese,
    /// `1,234.5`.
    English,
}

impl Locale {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The mark between groups of three digits. Spaces are read as well, never printed.
    #[must_use]
    pub const fn group_mark(self) -> char {
        match self {
            Self::Vietnamese => '.',
            Self::English => ',',
        }
    }

    /// The mark before the decimals.
    #[must_use]
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::Vietnamese => ',',
            Self::English => '.',
        }
    }

    /// The locale with the two marks exchanged.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Vietnamese => Self::English,
            Self::English => Self::Vietnamese,
        }
    }
}
