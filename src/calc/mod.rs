//! PURE. The exact arithmetic of targets and results.
//!
//! Quantities are decimals with six places, ratios exact fractions; rounding happens once, when a figure is printed
//! or a printed figure is checked. No floating point, no clock, no text.

mod allocation;
mod assessment;
mod average;
mod balance;
mod check;
mod comparison;
mod error;
mod fraction;
mod implied;
mod nested_share;
mod pace;
mod percentage;
mod period;
mod pipeline;
mod quantity;
mod rate;
mod rounding;
mod share;
mod target;
mod units;
mod year_profile;

pub use allocation::{Allocation, AllocationError, Method, UnitShare, allocate};
pub use assessment::{Assessment, Direction, GroupAssessment, Measure, NoTargetReason, Status, assess, assess_group};
pub use average::{
    YearBasis, YearlyAverage, average_per, average_so_far, average_still_needed, average_to_finish_in_first_years,
    yearly_average,
};
pub use balance::{Movements, closing_balance, closing_mismatch, opening_balance};
pub use check::{BothRoundings, Check, FigureKind, Hedge, Reproduction, Slip, Verdict, check_figure};
pub use comparison::SamePeriod;
pub use error::CalcError;
pub use fraction::Fraction;
pub use implied::{
    Clash, Implied, ImpliedWhole, PrintedShare, WholeInterval, implied_results, implied_targets, implied_whole,
};
pub use nested_share::{Group, GroupKind, GroupShares, NestedTooDeep, Part, PartShares, nested_shares};
pub use pace::{ExpectedEnd, ExpectedRange, NeededPace, Pace, StraightLineForecast, expected_range, needed_pace, pace};
pub use percentage::{Percentage, PercentagePoints};
pub use period::{CalendarUnit, ElapsedShare, Period, Quarter};
pub use pipeline::{StageRatio, average_per_class, pipeline};
pub use quantity::Quantity;
pub use rate::{AdmissionRate, RateBase, admission_rate, base_at_rate};
pub use rounding::{Decimals, Rounded, RoundingRule, round};
pub use share::{AdjustedShare, AdjustedShares, Partition, Share, overlapping_shares, partition, share_of};
pub use target::{Distribution, Target, TargetKind, distribution};
pub use units::{UnitCounts, ZeroRun, longest_zero_run};
pub use year_profile::{ProfileForecast, YearProfile};
