//! PURE. JSON as far as what is kept needs it: read by the shape that is expected, written in one line. Numbers are whole:
//! nothing here knows floating point, which a general reader cannot do without.

mod read;
mod write;

pub use read::{Fields, JsonError, JsonFault, Reader};
pub use write::Writer;
