//! The room of pace.

/// The room of pace.
#[derive(Debug)]
pub struct PaceWords {
    /// Its name on the way to it.
    pub room: &'static str,
    /// Its heading.
    pub heading: &'static str,
}
