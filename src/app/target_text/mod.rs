//! What a target cell of the table accepts and shows: one text form per kind of [`crate::calc::TargetKind`].
//!
//! The ways of writing are rows of [`crate::i18n::TargetWords`]; those of every language are read in each, and only
//! the marks in numbers follow the language. Letters match whatever their case and marks, so `tu 500 tro len` is read.

mod error;
mod phrase;
mod print;
mod rate;
mod read;
mod token;

pub use error::TargetTextError;
pub use print::{print_target, print_target_for_input};
pub use read::read_target;
