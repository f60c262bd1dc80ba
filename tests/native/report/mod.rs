//! Reading reports.

mod eval;
