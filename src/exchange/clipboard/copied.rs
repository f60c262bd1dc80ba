//! What is copied.

use crate::calc::Quantity;

/// A cell on its way to another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopiedCell {
    /// A count or an amount; the other program gets its exact value.
    Number(Quantity),
    /// Anything else: a name, or a percentage as it is shown. Lines are parted by `\n`.
    Text(String),
}

impl CopiedCell {
    /// A cell with nothing in it.
    pub const BLANK: Self = Self::Text(String::new());
}
