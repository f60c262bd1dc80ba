//! PURE. The document an officer works on: units in a tree, the years of a term, targets and results.
//!
//! Every change is a [`Command`] and can be undone; what a parent shows beside its children is the roll-up.

mod apply;
mod apply_cell;
mod apply_tree;
mod command;
mod document;
mod file;
mod fold;
mod history;
mod roll_up;
mod rows;
mod sample;
mod scheme;
mod target_history;
mod term;
mod tree;
mod unit;
mod working;
mod year;

pub use command::{Cell, CellEdit, CellValue, Command, LostCount, NewUnit, Refusal, Removed, Touched};
pub use document::Document;
pub use file::{Fault, FaultPlace, OpenError, print_date, read_date};
pub use fold::plain_letters;
pub use history::{History, Step, StepName};
pub use roll_up::{
    BalanceFigure, Basis, CountTable, EffectiveCount, EffectiveResult, EffectiveTarget, Figure, RollUp, Standing,
    Summary, TargetSum,
};
pub use rows::{Row, RowQuery, Sort, SortFigure, StatusFilter};
pub use sample::{Namer, PlanSample, SampleName, SampleStage, SampleUnit};
pub use scheme::{GroupPart, PartId, PipelineStage, PlanGroup, Scheme, SchemeError, StageId};
pub use target_history::{DatedTarget, SameDay, TargetHistory};
pub use term::{Term, TermError, When};
pub use tree::{Ancestors, Place, Plan, UnitId, Walk};
pub use unit::Unit;
pub use working::{WorkingCell, WorkingField};
pub use year::{BalanceTerm, Count, Division, Record, ResultBasis, YearResult};
