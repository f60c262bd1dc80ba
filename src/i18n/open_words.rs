//! The words for a plan that cannot be opened.

use crate::plan::OpenError;

/// Why a plan was not opened.
#[derive(Debug)]
pub struct OpenWords {
    /// What happened, what was kept and what to do, in sentences.
    pub error: fn(&OpenError) -> String,
}
