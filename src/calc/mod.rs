//! PURE. The exact arithmetic of targets and results.
//!
//! Quantities are decimals with six places, ratios exact fractions; rounding happens once, when a figure is printed
//! or a printed figure is checked. No floating point, no clock, no text.

mod allocation;
mod check;
mod error;
mod fraction;
mod implied;
mod percentage;
mod quantity;
mod rounding;

pub use allocation::{Allocation, AllocationError, Method, UnitShare, allocate};
pub use check::{BothRoundings, Check, FigureKind, Hedge, Reproduction, Slip, Verdict, check_figure};
pub use error::CalcError;
pub use fraction::Fraction;
pub use implied::{
    Clash, Implied, ImpliedWhole, PrintedShare, WholeInterval, implied_results, implied_targets, implied_whole,
};
pub use percentage::{Percentage, PercentagePoints};
pub use quantity::Quantity;
pub use rounding::{Decimals, Rounded, RoundingRule, round};
