//! The English phrases. A row has the words, what they mean, and a sentence with what is found in it.

mod changes;
mod figures;
mod parts;
mod results;
mod targets;
mod units;

use super::{PhraseExample, Row};

/// The rows of all tables.
pub(super) static ROWS: [&[Row]; 6] =
    [targets::ROWS, results::ROWS, changes::ROWS, parts::ROWS, figures::ROWS, units::ROWS];

/// Their examples.
pub(super) static EXAMPLES: [&[PhraseExample]; 6] =
    [targets::EXAMPLES, results::EXAMPLES, changes::EXAMPLES, parts::EXAMPLES, figures::EXAMPLES, units::EXAMPLES];
