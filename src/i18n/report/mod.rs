//! What a report says, before a language puts it into words, and the words with their meaning.

mod facts;
mod figure;
mod prose;

pub use facts::{
    AverageFacts, AverageOver, BalanceFacts, Change, ColumnFacts, ComparedWith, ComparisonFacts, DifferenceFacts,
    GroupFacts, Measured, Noun, PaceFacts, PartFacts, RateFacts, Replacement, ReportFacts, ReportLength, ReportSection,
    Reporter, Span, Stage, UnitFacts, UnitGroup, ZeroYearsFacts,
};
pub use figure::{Figure, FigureKind, FigureValue};
pub(super) use prose::say;
pub use prose::{Prose, Run};
