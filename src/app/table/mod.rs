//! PURE. The table of a plan as somebody works on it: rows and columns, the selection, typing, pasting.

mod action;
mod cell_view;
mod column;
mod copy;
mod navigation;
mod notice;
mod paste;
mod range;
mod reading;
mod rows;
mod scheme_text;
mod selection;
mod state;
mod structure;
mod summary;
mod typing;

pub use action::{Direction, Motion, TableAction};
pub use cell_view::{CellView, Tone, cell_view, input_text};
pub use column::{Column, ColumnChoice, ColumnGroup, Extra};
pub use notice::Notice;
pub use paste::{PasteDraft, PasteOutcome};
pub use reading::{CellProblem, TextReading, read_text};
pub use scheme_text::{SchemeTextError, print_groups, print_stages, read_scheme};
pub use selection::{Position, Selection};
pub use state::{Facts, TableState, Typing};
pub use summary::{SummaryFacts, SummaryPart};
