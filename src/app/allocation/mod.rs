//! PURE. The room of allocation: what was typed there, what a total comes to unit by unit, what writing it into the plan
//! would change, and whether the targets handed down so far add up.

mod basis;
mod choice;
mod entry;
mod paste;
mod preview;
mod sheet;
mod spread;
mod sum_check;
mod total;

pub use basis::{Source, Weighing};
pub use choice::{Weights, method_code, method_of};
pub use entry::{Entry, whole_number};
pub use paste::{Pasted, pasted};
pub use preview::{Preview, preview};
pub use sheet::{Lock, Problem, Sheet, UnitLine, UnitsOf, cell_of, own_weights_elsewhere, units_of};
pub use spread::{Entrant, MethodShares, Spread, SpreadError, spread};
pub use sum_check::{Gap, GapAt, SumLine, gaps, sum_lines};
pub use total::{OwnTarget, Total};
