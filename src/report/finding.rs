//! What a report is read as: data for the page and for scripts, never text.

use std::ops::Range;

use crate::calc::{BothRoundings, Fraction, Hedge, Implied, Quantity, Reproduction, Rounded, Slip, Verdict};

/// A report, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Every claim with at least one number it was worked out from, in the order of their printed figures.
    pub findings: Vec<Finding>,
    /// Every figure that was understood, claims among them, in the order of the text.
    pub figures: Vec<ReadFigure>,
}

/// A printed figure that the text presents as worked out from others, and what is true of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// From the first to the last word of the claim that matters, in bytes of the text.
    pub span: Range<usize>,
    /// The printed figure with its sign (`28,93%`), in bytes of the text; within `span`.
    pub printed_span: Range<usize>,
    /// What is claimed.
    pub kind: FindingKind,
    /// The printed figure.
    pub printed: Printed,
    /// What it was worked out from, as far as the text says so beyond doubt.
    pub inputs: Inputs,
    /// What the inputs give, in the unit of the figure: per cent, points, times, or what is counted. `None` where one
    /// is missing. For a range, its lower end.
    pub exact: Option<Fraction>,
    /// The outcome.
    pub verdict: Verdict,
    /// Which rounding gives the printed figure; `None` if none does.
    pub rule: Option<Reproduction>,
    /// What would have been right at the printed number of decimals. For a range, its lower end.
    pub should_be: Option<BothRoundings>,
    /// Where exactly one input is missing: the whole numbers it can be.
    pub implied: Option<Implied>,
    /// What explains a figure that disagrees, or a hedge that points the wrong way.
    pub why: Option<Why>,
}

/// What a figure claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FindingKind {
    /// Result ÷ target, per cent (*đạt*).
    Attainment,
    /// Result over target (*vượt*): per cent of the target, a count, or points.
    Excess,
    /// Result under target (*còn thiếu*): per cent of the target, a count, or points.
    Shortfall,
    /// Part ÷ whole, per cent (*chiếm*).
    Share,
    /// Result ÷ a base that is no target, per cent (*so với tổng số*).
    Rate,
    /// Result ÷ years, months or units (*bình quân*).
    Average,
    /// Change against an earlier value (*tăng, giảm*): per cent of it, a count, or points. So much more or less than another
    /// number that is no target (*nhiều hơn 5 so với số đã ghi*), as well.
    Growth,
    /// Result ÷ base in times (*gấp*), in per cent of an earlier value (*bằng … so với cùng kỳ*), or as a fraction that
    /// stands alone (`11/35`).
    Ratio,
    /// A total of parts (*gồm, nâng tổng số lên*).
    Sum,
    /// A count that is a per cent of a base (*3 % của 4.700, tức 141*).
    ImpliedTarget,
    /// A range worked out from a value and a range (*8, thêm 2–4, lên 10–12*).
    Range,
}

/// A printed figure with the word that softens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// The figure.
    pub value: PrintedValue,
    /// *Gần, trên, khoảng* … before it.
    pub hedge: Option<Hedge>,
}

/// A printed figure in its unit. Falls are below zero: *giảm 5 %* is −5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintedValue {
    /// Per cent.
    Percent(Rounded),
    /// Percentage points.
    Points(Rounded),
    /// A number of what is counted; of what stands before its word *triệu* or *tỷ* as well.
    Count(Rounded),
    /// So many times.
    Times(Rounded),
    /// One number of another, as two counts.
    Fraction {
        /// The number before the stroke.
        part: Quantity,
        /// The number behind it.
        whole: Quantity,
    },
    /// From one number to another, of what is counted.
    Range {
        /// The lower end.
        low: Rounded,
        /// The upper end.
        high: Rounded,
    },
}

/// A number of the text that goes into a claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// Its value; words of scale (*triệu*) multiplied out. Per cent count as their number.
    pub value: Quantity,
    /// The printed number, in bytes of the text.
    pub span: Range<usize>,
}

/// The numbers that go into a claim. Which are used depends on the kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inputs {
    /// Result, part, later value.
    pub result: Option<Input>,
    /// Target, whole, earlier value; the number of units of an average. Of a range target: its lower end.
    pub base: Option<Input>,
    /// The upper end of a range target, or of what a range adds.
    pub base_high: Option<Input>,
    /// What a total is made of: what there was before what was added, otherwise in the order of the text.
    pub parts: Vec<Input>,
    /// How many years, months or quarters an average is over. The span is that of the number, or of `2021–2025`.
    pub years: Option<Input>,
    /// The rate in per cent that an implied target or the lower end of a range is worked out with.
    pub rate: Option<Input>,
    /// The rate in per cent of the upper end of a range.
    pub rate_high: Option<Input>,
}

/// The explanation that fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// A known mistake that gives exactly the printed digits.
    Slip(Slip),
    /// It is right against another number of the text.
    WrongBase {
        /// That number.
        other: Input,
    },
    /// The difference of two percentages is printed as per cent.
    PointsAsPercent,
    /// A change in per cent is printed as percentage points.
    PercentAsPoints,
    /// No known mistake gives it.
    Arithmetic,
}

/// A figure that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFigure {
    /// The figure with its sign, in bytes of the text.
    pub span: Range<usize>,
    /// What it is for.
    pub role: FigureRole,
    /// Its value; per cent count as their number. Of a fraction: the number before the stroke.
    pub value: Quantity,
    /// The upper end of a range, or the number behind the stroke of a fraction.
    pub second: Option<Quantity>,
    /// Whether it is in per cent.
    pub per_cent: bool,
}

/// What a figure is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FigureRole {
    /// What is to be reached: exactly, from one number to another, at least, at most, or as a rate.
    Target,
    /// What was reached.
    Result,
    /// The same of an earlier period.
    Earlier,
    /// A part of a whole.
    Part,
    /// What there is: members, organisations, candidates.
    Stock,
    /// What is expected.
    Expected,
    /// A number of years or months.
    Duration,
    /// A printed figure of a finding.
    Claim,
    /// A figure that says it was worked out, without any number it could be checked with.
    Unchecked,
    /// A number of something, without a word that says what for.
    Count,
}
