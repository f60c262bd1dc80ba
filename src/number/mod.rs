//! PURE. Reading numbers as people write them and printing them, in two locales.
//!
//! What can be read in one way is read; what can be read in two is asked ([`ReadErrorKind::Ambiguous`],
//! [`ReadErrorKind::ForeignMarks`]) with the readings in order; anything else is refused with its reason and place.
//! No floating point, no clock; time and memory grow with the length of the text and no faster.

mod error;
mod hedged;
mod locale;
mod print;
mod read;

pub use error::{DigitSystem, ReadError, ReadErrorKind, Reading, Scale};
pub use hedged::{HedgedPercent, PercentHedge, print_hedged};
pub use locale::Locale;
pub use print::{
    FigureStyle, SignDisplay, TrailingZeros, print_average, print_decimal_plain, print_fraction, print_fraction_in,
    print_percentage, print_points, print_quantity, print_quantity_for_input, print_reading, print_rounded,
    print_signed_quantity,
};
pub use read::{
    is_invisible, read_count, read_percentage, read_plain_count, read_printed_percentage, read_signed_percentage,
    read_whole,
};
