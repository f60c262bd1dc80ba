//! What a printed figure implies: every whole number for which it prints as it was published.
//!
//! A printed figure stands for a band of exact values. With `u` the unit of its last digit, rounding half away from
//! zero gives `[p − ½u, p + ½u)` and cutting gives `[p, p + u)`; below zero both are mirrored, and at zero both are
//! open and symmetric: `(−½u, ½u)` and `(−u, u)`. The band of ratios that follows is divided out exactly.

use super::check::{FigureKind, Form};
use super::{CalcError, Quantity, Rounded, RoundingRule};

/// All whole numbers from `lo` to `hi`, both included; never empty. Without `hi` there is no upper end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct WholeInterval {
    lo: i128,
    hi: Option<i128>,
}

impl WholeInterval {
    /// From `lo` to `hi`; `None` where nothing lies between them.
    #[must_use]
    pub fn new(lo: i128, hi: Option<i128>) -> Option<Self> {
        match hi {
            Some(end) if end < lo => None,
            Some(_) | None => Some(Self { lo, hi }),
        }
    }

    /// `lo` and everything above it.
    #[must_use]
    pub const fn at_least(lo: i128) -> Self {
        Self { lo, hi: None }
    }

    /// The smallest number.
    #[must_use]
    pub const fn lo(self) -> i128 {
        self.lo
    }

    /// The largest number, if there is one.
    #[must_use]
    pub const fn hi(self) -> Option<i128> {
        self.hi
    }

    /// Whether `value` is one of the numbers.
    #[must_use]
    pub fn contains(self, value: i128) -> bool {
        self.lo <= value && self.hi.is_none_or(|hi| value <= hi)
    }

    /// The numbers that belong to both; `None` where there are none.
    #[must_use]
    pub fn intersect(self, other: Self) -> Option<Self> {
        let hi = match (self.hi, other.hi) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        Self::new(self.lo.max(other.lo), hi)
    }

    /// How many numbers there are; `None` without an upper end.
    #[must_use]
    pub fn count(self) -> Option<u128> {
        self.hi.map(|hi| hi.abs_diff(self.lo).saturating_add(1))
    }
}

/// The whole numbers for which a figure prints as published, by each rule; `None` where no whole number does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Implied {
    /// If the figure was rounded half away from zero.
    pub half_up: Option<WholeInterval>,
    /// If its further digits were cut.
    pub truncated: Option<WholeInterval>,
}

/// All whole targets (wholes, bases) from 1 up for which `result` prints as `printed`.
///
/// The result may have decimals or be negative; the target is a whole number. For a share the whole is also at least
/// the part. Never fails: a printed figure no target can give has no interval.
///
/// ```
/// use chi_tieu::calc::{implied_targets, Decimals, FigureKind, Quantity, Rounded, WholeInterval};
/// let implied = implied_targets(Quantity::whole(32)?, Rounded::new(30, Decimals::ZERO), FigureKind::Attainment);
/// assert_eq!(implied.half_up, WholeInterval::new(105, Some(108)));
/// assert_eq!(implied.truncated, WholeInterval::new(104, Some(106)));
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
#[must_use]
pub fn implied_targets(result: Quantity, printed: Rounded, kind: FigureKind) -> Implied {
    let least = match kind {
        FigureKind::Share => result.to_fraction().ceil().max(1),
        FigureKind::Attainment
        | FigureKind::Excess
        | FigureKind::Shortfall
        | FigureKind::Rate
        | FigureKind::Average
        | FigureKind::Growth
        | FigureKind::Ratio => 1,
    };
    let by = |rule| Band::of_ratio(printed, kind, rule)?.targets(result)?.intersect(WholeInterval::at_least(least));
    Implied { half_up: by(RoundingRule::HalfAwayFromZero), truncated: by(RoundingRule::Truncate) }
}

/// All whole results from 0 up for which the figure of `result` and `target` prints as `printed`.
///
/// The target may have decimals. For a share the part is also at most the whole.
///
/// # Errors
/// [`CalcError::ZeroBase`] and [`CalcError::Negative`] for a target that is not above zero; [`CalcError::Overflow`]
/// when the printed figure has too many digits.
pub fn implied_results(target: Quantity, printed: Rounded, kind: FigureKind) -> Result<Implied, CalcError> {
    if target.is_zero() {
        return Err(CalcError::ZeroBase);
    }
    if target.is_negative() {
        return Err(CalcError::Negative);
    }
    let most = match kind {
        FigureKind::Share => Some(target.to_fraction().floor()),
        FigureKind::Attainment
        | FigureKind::Excess
        | FigureKind::Shortfall
        | FigureKind::Rate
        | FigureKind::Average
        | FigureKind::Growth
        | FigureKind::Ratio => None,
    };
    let by = |rule| {
        let band = Band::of_ratio(printed, kind, rule).ok_or(CalcError::Overflow)?;
        let counts = WholeInterval::new(0, most);
        Ok(band.results(target)?.zip(counts).and_then(|(fits, counts)| fits.intersect(counts)))
    };
    Ok(Implied { half_up: by(RoundingRule::HalfAwayFromZero)?, truncated: by(RoundingRule::Truncate)? })
}

/// A part and its share as printed, in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PrintedShare {
    /// The part.
    pub part: Quantity,
    /// Its share of the unknown whole.
    pub printed: Rounded,
}

/// The wholes that several shares imply together, by each rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImpliedWhole {
    /// If all of them were rounded half away from zero.
    pub half_up: Result<WholeInterval, Clash>,
    /// If all of them were cut.
    pub truncated: Result<WholeInterval, Clash>,
}

/// Why several shares cannot have one whole; positions in the list that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Clash {
    /// Each of these has no whole even alone.
    NoWhole {
        /// Their positions, ascending.
        pairs: Vec<usize>,
    },
    /// Each has a whole, but every whole of `above` is larger than every whole of `below`.
    Apart {
        /// The pair whose smallest whole is the largest.
        above: usize,
        /// The pair whose largest whole is the smallest.
        below: usize,
    },
}

/// All wholes of which every part has its printed share. Without any pair: everything from 1 up.
#[must_use]
pub fn implied_whole(shares: &[PrintedShare]) -> ImpliedWhole {
    let implied: Vec<Implied> =
        shares.iter().map(|share| implied_targets(share.part, share.printed, FigureKind::Share)).collect();
    ImpliedWhole {
        half_up: meet(implied.iter().map(|each| each.half_up)),
        truncated: meet(implied.iter().map(|each| each.truncated)),
    }
}

/// Intervals on a line have a common point when every two of them have one, so two positions explain any clash.
fn meet(intervals: impl Iterator<Item = Option<WholeInterval>>) -> Result<WholeInterval, Clash> {
    let mut alone = Vec::new();
    let mut lowest = (1, 0);
    let mut highest: Option<(i128, usize)> = None;
    for (position, interval) in intervals.enumerate() {
        let Some(interval) = interval else {
            alone.push(position);
            continue;
        };
        if interval.lo > lowest.0 {
            lowest = (interval.lo, position);
        }
        if let Some(hi) = interval.hi
            && highest.is_none_or(|(known, _)| hi < known)
        {
            highest = Some((hi, position));
        }
    }
    if !alone.is_empty() {
        return Err(Clash::NoWhole { pairs: alone });
    }
    match (WholeInterval::new(lowest.0, highest.map(|(hi, _)| hi)), highest) {
        (Some(common), _) => Ok(common),
        (None, below) => Err(Clash::Apart { above: lowest.1, below: below.map_or(lowest.1, |(_, position)| position) }),
    }
}

/// An end of a band, counted in `1 / denominator`, and whether it belongs to it.
#[derive(Debug, Clone, Copy)]
struct End {
    at: i128,
    included: bool,
}

/// The exact ratios result ÷ base that print as one figure.
#[derive(Debug, Clone, Copy)]
struct Band {
    low: End,
    high: End,
    denominator: i128,
}

impl Band {
    /// `None` for a printed figure beyond every ratio of two quantities.
    fn of_ratio(printed: Rounded, kind: FigureKind, rule: RoundingRule) -> Option<Self> {
        // Counted in halves of the unit of the last digit.
        let digits = printed.last_digits();
        let twice = digits.checked_mul(2)?;
        let (below, above) = match rule {
            RoundingRule::HalfAwayFromZero => (1, 1),
            RoundingRule::Truncate => (if digits > 0 { 0 } else { 2 }, if digits < 0 { 0 } else { 2 }),
        };
        let low = End { at: twice.checked_sub(below)?, included: digits > 0 };
        let high = End { at: twice.checked_add(above)?, included: digits < 0 };
        // One whole in those halves: the denominator of the ratio, and the shift of what is counted from 100 %.
        let one = 2 * printed.decimals().scale() * kind.one();
        let (low, high) = match kind.form() {
            Form::Plain => (low, high),
            Form::Beyond => {
                (End { at: low.at.checked_add(one)?, ..low }, End { at: high.at.checked_add(one)?, ..high })
            }
            Form::Short => (End { at: one.checked_sub(high.at)?, ..high }, End { at: one.checked_sub(low.at)?, ..low }),
        };
        Some(Self { low, high, denominator: one })
    }

    fn contains_zero(self) -> bool {
        let above_low = self.low.at < 0 || (self.low.at == 0 && self.low.included);
        let below_high = self.high.at > 0 || (self.high.at == 0 && self.high.included);
        above_low && below_high
    }

    /// All whole T ≥ 1 with result ÷ T in the band.
    fn targets(self, result: Quantity) -> Option<WholeInterval> {
        if result.is_zero() {
            return if self.contains_zero() { Some(WholeInterval::at_least(1)) } else { None };
        }
        let (low, high) = if result.is_negative() {
            (End { at: self.high.at.checked_neg()?, ..self.high }, End { at: self.low.at.checked_neg()?, ..self.low })
        } else {
            (self.low, self.high)
        };
        if high.at <= 0 {
            return None;
        }
        // result ÷ T ≥ low  ⇔  T ≤ result ÷ low. The numerator is at most 10^24 · 2·10^8; a divisor that saturates
        // is larger than that, and so is the true one: the quotient is below one either way.
        let numerator = result.abs().millionths() * self.denominator;
        let hi = if low.at > 0 {
            let divisor = low.at.saturating_mul(Quantity::SCALE);
            let whole = numerator / divisor;
            Some(if low.included || numerator % divisor != 0 { whole } else { whole - 1 })
        } else {
            None
        };
        let divisor = high.at.saturating_mul(Quantity::SCALE);
        let whole = numerator / divisor;
        let lo = if high.included && numerator % divisor == 0 { whole } else { whole + 1 };
        WholeInterval::new(lo.max(1), hi)
    }

    /// All whole n with n ÷ target in the band; `target` is above zero.
    fn results(self, target: Quantity) -> Result<Option<WholeInterval>, CalcError> {
        let divisor = self.denominator * Quantity::SCALE;
        let low = self.low.at.checked_mul(target.millionths()).ok_or(CalcError::Overflow)?;
        let high = self.high.at.checked_mul(target.millionths()).ok_or(CalcError::Overflow)?;
        let lo = low.div_euclid(divisor) + i128::from(low.rem_euclid(divisor) != 0 || !self.low.included);
        let hi = high.div_euclid(divisor) - i128::from(high.rem_euclid(divisor) == 0 && !self.high.included);
        Ok(WholeInterval::new(lo, Some(hi)))
    }
}
