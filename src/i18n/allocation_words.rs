//! The room of allocation.

/// The room of allocation.
#[derive(Debug)]
pub struct AllocationWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
}
