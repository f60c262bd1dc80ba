//! The room of shares.

/// The room of shares.
#[derive(Debug)]
pub struct ShareRoomWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
}
