//! PURE. The exact arithmetic of targets and results.
//!
//! Quantities are decimals with six places, ratios exact fractions; rounding happens once, when a figure is printed
//! or a printed figure is checked. No floating point, no clock, no text.

mod error;
mod fraction;
mod percentage;
mod quantity;
mod rounding;

pub use error::CalcError;
pub use fraction::Fraction;
pub use percentage::{Percentage, PercentagePoints};
pub use quantity::Quantity;
pub use rounding::{Decimals, Rounded, RoundingRule, round};
