//! Figures of a report: exact, with what they are and what they were made of. Rounded when they are printed.

use crate::calc::{Decimals, Fraction, Percentage, PercentagePoints, Quantity, Rounded, round};
use crate::i18n::Language;
use crate::number::{
    FigureStyle, HedgedPercent, PercentHedge, TrailingZeros, print_average, print_hedged, print_points,
};
use crate::number::{print_quantity, print_rounded};

/// What a figure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FigureKind {
    /// A target, or an end of one.
    Target,
    /// A result.
    Result,
    /// Result ÷ target.
    Attainment,
    /// Result − target, in count.
    ExcessCount,
    /// The same in per cent of the target.
    Excess,
    /// Target − result, in count.
    ShortfallCount,
    /// The same in per cent of the target.
    Shortfall,
    /// A part of a whole.
    Part,
    /// Part ÷ whole.
    Share,
    /// A number of units.
    Units,
    /// Units ÷ all units.
    UnitShare,
    /// A rate, as it was set for a target or worked out.
    Rate,
    /// What a rate is of.
    Base,
    /// A count of a balance.
    Balance,
    /// The share of a period that has passed.
    Elapsed,
    /// What an even spread asks for to date.
    Expected,
    /// Result − expected to date, without its sign.
    Ahead,
    /// Attainment − elapsed share, without its sign.
    AheadPoints,
    /// Needed per month, quarter or year.
    Needed,
    /// Where a result would end if it went on evenly.
    Forecast,
    /// This period ÷ the one before.
    SamePeriod,
    /// The change against the period before, without its sign, in per cent.
    Growth,
    /// A difference of two counts, without its sign.
    Difference,
    /// Result ÷ years.
    Average,
    /// Years of an average.
    Years,
    /// Days that are left.
    Days,
}

/// The exact value of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureValue {
    /// A count; printed in full.
    Count(Quantity),
    /// Per cent.
    Percent(Percentage),
    /// Percentage points; their name follows in the text.
    Points(PercentagePoints),
    /// A ratio of counts, in the unit of the first.
    Ratio(Fraction),
}

/// A figure of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is.
    pub kind: FigureKind,
    /// Its exact value.
    pub value: FigureValue,
    /// The two numbers it was made of, as they stand in the text: result and target, part and whole, this year and the year
    /// before, result and years. None for a count, and where it was made of more or of other things.
    pub inputs: Vec<Quantity>,
}

impl Figure {
    /// A count.
    #[must_use]
    pub const fn count(kind: FigureKind, count: Quantity) -> Self {
        Self { kind, value: FigureValue::Count(count), inputs: Vec::new() }
    }

    /// A difference of two counts.
    #[must_use]
    pub fn difference(kind: FigureKind, count: Quantity, [from, taken]: [Quantity; 2]) -> Self {
        Self { kind, value: FigureValue::Count(count), inputs: vec![from, taken] }
    }

    /// A percentage of two counts.
    #[must_use]
    pub fn percent(kind: FigureKind, percent: Percentage, [part, base]: [Quantity; 2]) -> Self {
        Self { kind, value: FigureValue::Percent(percent), inputs: vec![part, base] }
    }

    /// A percentage of something other than two counts.
    #[must_use]
    pub const fn bare_percent(kind: FigureKind, percent: Percentage) -> Self {
        Self { kind, value: FigureValue::Percent(percent), inputs: Vec::new() }
    }

    /// A percentage that was set and not worked out, in full and without its sign; `None` where six decimals are not enough.
    #[must_use]
    pub fn set_rate(rate: Percentage) -> Option<Self> {
        let rate = rate.per_cent();
        let millionths = Fraction::whole(Quantity::SCALE).and_then(|scale| rate.times(scale)).ok()?;
        let exact = millionths.denominator() == 1;
        let rate = Quantity::from_millionths(millionths.numerator()).ok().filter(|_| exact)?;
        Some(Self::count(FigureKind::Rate, rate))
    }

    /// A ratio.
    #[must_use]
    pub const fn ratio(kind: FigureKind, ratio: Fraction) -> Self {
        Self { kind, value: FigureValue::Ratio(ratio), inputs: Vec::new() }
    }

    /// An average over a number of years.
    #[must_use]
    pub fn average(per_year: Fraction, result: Quantity, years: Quantity) -> Self {
        Self { inputs: vec![result, years], ..Self::ratio(FigureKind::Average, per_year) }
    }

    /// A number of units, or of years, or of days.
    #[must_use]
    pub fn number(kind: FigureKind, number: usize) -> Self {
        let number = i128::try_from(number).ok().and_then(|number| Quantity::whole(number).ok());
        Self::count(kind, number.unwrap_or_default())
    }

    /// Whether it is a count of exactly one.
    #[must_use]
    pub fn is_one(&self) -> bool {
        self.value == FigureValue::Count(Quantity::whole(1).unwrap_or_default())
    }

    /// The figure as it is read, rounded here and nowhere before. What would print as nothing, or as exactly the target,
    /// and is not, says so: *dưới 0,01*, *gần 100%*.
    #[must_use]
    pub fn print(&self, style: &FigureStyle, language: Language) -> String {
        let words = &language.words().common;
        let printed = match self.value {
            FigureValue::Count(count) => return print_quantity(count, style.locale),
            FigureValue::Percent(percent) => print_hedged(percent, style).map(|hedged| (words.hedged)(&hedged)),
            FigureValue::Points(points) => match least(points.points(), *style) {
                Some(least) => Ok((words.hedged)(&least)),
                None => print_points(points, style),
            },
            FigureValue::Ratio(ratio) => match least(ratio, *style) {
                Some(least) => Ok((words.hedged)(&least)),
                None => print_average(ratio, style),
            },
        };
        // Only a value of more digits than counts have.
        printed.unwrap_or_else(|_| words.no_figure.to_owned())
    }
}

/// One unit of the last printed digit, for a value that is above zero and would print as zero.
fn least(value: Fraction, style: FigureStyle) -> Option<HedgedPercent> {
    let printed = round(value, style.decimals, style.rounding).ok()?;
    if printed.last_digits() != 0 || value.is_zero() || value.is_negative() {
        return None;
    }
    let one = Rounded::new(1, Decimals::new(style.decimals.count())?);
    let text = print_rounded(one, style.locale, TrailingZeros::Drop);
    Some(HedgedPercent { text, hedge: Some(PercentHedge::Below) })
}
