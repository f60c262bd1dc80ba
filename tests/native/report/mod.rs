//! Reading reports.

mod articles;
mod eval;
mod figures;
mod notation;
mod phrases;
mod places;
mod properties;
mod speed;
mod verdicts;
