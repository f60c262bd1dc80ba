//! The term and its years in what scripts get back.

use serde::{Serialize, Serializer};

use crate::app::evaluation::Columns;

/// Something for each year, keyed by it.
#[derive(Debug)]
pub(super) struct YearsOutput<T>(Vec<(i32, T)>);

impl<T: Serialize> Serialize for YearsOutput<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(year, column)| (year.to_string(), column)))
    }
}

/// Something for the term and for each year.
#[derive(Debug, Serialize)]
pub(super) struct ColumnsOutput<T> {
    pub(super) term: T,
    pub(super) years: YearsOutput<T>,
}

impl<T> From<Columns<T>> for ColumnsOutput<T> {
    fn from(columns: Columns<T>) -> Self {
        Self { term: columns.term, years: YearsOutput(columns.years) }
    }
}
