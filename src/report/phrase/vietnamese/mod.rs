//! The Vietnamese phrases. A row has the words, what they mean, and a sentence with what is found in it.

mod changes;
mod figures;
mod parts;
mod people;
mod results;
mod targets;
mod times;
mod units;

use super::{PhraseExample, Row};

/// The rows of all tables.
pub(super) static ROWS: [&[Row]; 8] =
    [targets::ROWS, results::ROWS, changes::ROWS, parts::ROWS, times::ROWS, figures::ROWS, people::ROWS, units::ROWS];

/// Their examples.
pub(super) static EXAMPLES: [&[PhraseExample]; 8] = [
    targets::EXAMPLES,
    results::EXAMPLES,
    changes::EXAMPLES,
    parts::EXAMPLES,
    times::EXAMPLES,
    figures::EXAMPLES,
    people::EXAMPLES,
    units::EXAMPLES,
];
