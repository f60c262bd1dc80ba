//! What is kept between visits, as versioned text.

mod shape;

use super::FigureSettings;
use super::quick::QuickSheet;
use crate::example::ExampleId;
use crate::i18n::Language;

/// The version that this page writes. Every older one is read; a newer one is left alone.
const VERSION: u32 = 1;

/// Why stored text gives no snapshot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotError {
    /// It was written by a newer version of the page.
    Newer {
        /// Its version.
        version: u32,
    },
    /// It is not a snapshot at all.
    Unreadable,
}

/// The part of the state that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snapshot {
    /// The language of the interface.
    pub language: Language,
    /// How figures are printed.
    pub settings: FigureSettings,
    /// The quick page as it was shown.
    pub quick: QuickSheet,
    /// The example that was open.
    pub example: Option<ExampleId>,
    /// The user's own figures behind that example.
    pub own_quick: Option<QuickSheet>,
}

impl Snapshot {
    /// The snapshot as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        shape::write(self)
    }

    /// Reads stored text.
    ///
    /// # Errors
    /// [`SnapshotError::Newer`] for a version above ours, [`SnapshotError::Unreadable`] for anything else.
    pub fn from_text(text: &str) -> Result<Self, SnapshotError> {
        // The version first, on its own: the rest of a newer text need not be understood.
        let version = shape::version(text).map_err(|_| SnapshotError::Unreadable)?;
        if version > VERSION {
            return Err(SnapshotError::Newer { version });
        }
        shape::read(text).map_err(|_| SnapshotError::Unreadable)
    }
}
