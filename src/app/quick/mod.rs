//! The quick room: what was typed, and every figure that follows from it.

mod evaluate;
mod facts;
mod open_example;
mod respell;
mod share_figures;
mod sheet;

pub use evaluate::{Entry, Main, QuickFigures, TypedCheck, YearlyFigures, evaluate};
pub use facts::sentence_facts;
pub use share_figures::{ShareFigures, ShareRow, ShareTotal, SumCheck};
pub use sheet::{Category, NumberField, QuickSheet, TextField};
