//! The quick room: what was typed, and every figure that follows from it.

mod evaluate;
mod example;
mod example_data;
mod facts;
mod respell;
mod share_figures;
mod sheet;

pub use evaluate::{Entry, Main, QuickFigures, TypedCheck, YearlyFigures, evaluate};
pub use example::{Example, ExampleFigure, ExampleFigureId, ExampleId, ExampleNote, ExampleVerdict, PublishedFigure};
pub use facts::sentence_facts;
pub use share_figures::{ShareFigures, ShareRow, ShareTotal, SumCheck};
pub use sheet::{Category, NumberField, QuickSheet, TextField};
