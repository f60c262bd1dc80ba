//! Charts and what can be done with them.

/// Charts and what can be done with them.
#[derive(Debug)]
pub struct ChartWords {
    /// The figures of a chart as a table.
    pub table: &'static str,
}
