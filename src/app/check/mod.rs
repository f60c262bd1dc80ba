//! PURE. A report somebody pastes, and what was found in it: in which order, in which words, on which part of the text.

mod arithmetic;
mod copy;
mod explain;
mod figure;
mod missing;
mod order;
mod state;
mod take;
mod text;

pub use copy::findings_text;
pub use explain::{Explanation, explain};
pub use order::{SEVERITY, order_of, severity};
pub use state::{CheckAction, CheckState, Reading};
pub use take::{QuickFigures, plan_of, quick_figures};
pub use text::{Piece, pieces, sheets};
