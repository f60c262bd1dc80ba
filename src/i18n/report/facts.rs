//! What a report says of a plan: exact figures, no words.

use time::Date;

use super::{Figure, FigureKind};
use crate::calc::{
    Assessment, CalcError, Fraction, GroupKind, Measure, NeededPace, Pace, Percentage, Quantity, RateBase, SamePeriod,
    Share, StraightLineForecast, Target, UnitCounts,
};
use crate::plan::{BalanceTerm, plain_letters};

/// How long a report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReportLength {
    /// One sentence.
    Sentence,
    /// One paragraph.
    Paragraph,
    /// Sections with headings, and tables.
    #[default]
    Full,
}

impl ReportLength {
    /// Every length, the shortest first.
    pub const ALL: [Self; 3] = [Self::Sentence, Self::Paragraph, Self::Full];
}

/// A section of a report, beside its first sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReportSection {
    /// Totals against targets: the period, and the term beside the year.
    Totals,
    /// How many units stand where.
    Units,
    /// A few units with the highest attainment, by name.
    Best,
    /// Shares.
    Shares,
    /// Rate of admission and balance.
    Balance,
    /// Pace, and what is still needed.
    Pace,
    /// The straight-line forecast.
    Forecast,
    /// Against the year before.
    Comparison,
    /// The yearly average.
    Average,
    /// Pictures of what the other sections say.
    Charts,
    /// The table of units.
    Table,
}

impl ReportSection {
    /// Every section in the order of the text.
    pub const ALL: [Self; 11] = [
        Self::Totals,
        Self::Units,
        Self::Best,
        Self::Shares,
        Self::Balance,
        Self::Pace,
        Self::Forecast,
        Self::Comparison,
        Self::Average,
        Self::Charts,
        Self::Table,
    ];

    /// Whether it is written unless somebody leaves it out. Units are not named, and nothing is forecast, unasked.
    #[must_use]
    pub const fn is_usual(self) -> bool {
        !matches!(self, Self::Best | Self::Forecast)
    }
}

/// A stretch of years.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// One year.
    Year(i32),
    /// The term.
    Term {
        /// What it is called; may be blank.
        label: String,
        /// Its first year.
        first: i32,
        /// Its last year.
        last: i32,
    },
}

/// Where the last day of the results lies in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Within it: it is not over.
    During(Date),
    /// Not within it, or not named.
    Whole,
}

/// Whose figures a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reporter {
    /// One unit.
    Unit(String),
    /// Several units together.
    AllUnits,
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Noun {
    /// As it was typed; may be blank.
    pub typed: String,
    /// Whether it is members who are admitted.
    pub members: bool,
}

impl Noun {
    /// From what was typed: members are admitted, anything else is achieved.
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let typed = typed.split_whitespace().collect::<Vec<_>>().join(" ");
        let plain: String = plain_letters(&typed).collect();
        let members = plain.contains("dang vien") || plain.split(' ').any(|word| word.starts_with("member"));
        Self { typed, members }
    }
}

/// Something of the units under one that does not add up to its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DifferenceFacts {
    /// Its own.
    pub own: Quantity,
    /// The sum of theirs.
    pub sum: Quantity,
}

/// A target that was replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replacement {
    /// What was in force; `None` for nothing.
    pub before: Option<Target>,
    /// What it was replaced by; `None` for nothing.
    pub after: Option<Target>,
    /// The first day of the new one.
    pub from: Date,
}

/// Target and result of one period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnFacts {
    /// The period.
    pub span: Span,
    /// Whether it is over.
    pub stage: Stage,
    /// The target that counts; one that asks for nothing is there too.
    pub target: Option<Target>,
    /// The result that counts.
    pub result: Option<Quantity>,
    /// The result against the target.
    pub assessment: Result<Assessment, CalcError>,
    /// The part of the result from units, or years, without a target; never zero.
    pub without_target: Option<Quantity>,
    /// Replacements of its own target, the earliest first.
    pub replacements: Vec<Replacement>,
    /// Its own target beside the sum of those under it, where these differ.
    pub target_difference: Option<DifferenceFacts>,
    /// Its own result beside the sum of those under it, where these differ.
    pub result_difference: Option<DifferenceFacts>,
    /// The target of a term beside the sum of those of its years, where these differ.
    pub target_over_years: Option<DifferenceFacts>,
}

/// A result against one count, as figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measured {
    /// The result.
    pub result: Figure,
    /// The count measured against.
    pub target: Figure,
    /// Result ÷ target; none for a limit of zero.
    pub attainment: Option<Figure>,
    /// Result − target, above zero, with the same in per cent.
    pub excess: Option<(Figure, Option<Figure>)>,
    /// Target − result, above zero, with the same in per cent.
    pub shortfall: Option<(Figure, Option<Figure>)>,
}

impl ColumnFacts {
    /// Whether there is anything in it.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        self.target.is_none() && self.result.is_none() && self.assessment.is_ok()
    }

    /// The result as a figure.
    #[must_use]
    pub fn result_figure(&self) -> Option<Figure> {
        self.result.map(|result| Figure::count(FigureKind::Result, result))
    }

    /// The result against the target, or its lower end.
    #[must_use]
    pub fn measured(&self) -> Option<Measured> {
        self.measured_against(self.assessment.ok()?.against)
    }

    /// The result against the upper end of the target.
    #[must_use]
    pub fn measured_high(&self) -> Option<Measured> {
        self.measured_against(self.assessment.ok()?.against_high)
    }

    fn measured_against(&self, measure: Option<Measure>) -> Option<Measured> {
        let (measure, result) = (measure?, self.result?);
        let both = [result, measure.target];
        let percent = |kind, percent: Option<Percentage>| percent.map(|percent| Figure::percent(kind, percent, both));
        let count = |kind, count: Quantity, both, percent| {
            (!count.is_zero()).then(|| (Figure::difference(kind, count, both), percent))
        };
        Some(Measured {
            result: Figure::count(FigureKind::Result, result),
            target: Figure::count(FigureKind::Target, measure.target),
            attainment: percent(FigureKind::Attainment, measure.attainment),
            excess: count(
                FigureKind::ExcessCount,
                measure.excess_count,
                both,
                percent(FigureKind::Excess, measure.excess),
            ),
            shortfall: count(
                FigureKind::ShortfallCount,
                measure.shortfall_count,
                [measure.target, result],
                percent(FigureKind::Shortfall, measure.shortfall),
            ),
        })
    }
}

/// Which units are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitGroup {
    /// Those right under the one that reports.
    Under,
    /// Those without others under them, where that is another set.
    Lowest,
}

/// Units that had zero for years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ZeroYearsFacts {
    /// How many had zero for at least two years in a row.
    pub units: usize,
    /// The longest such run.
    pub longest: usize,
}

/// How many units stand where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitFacts {
    /// Which units.
    pub group: UnitGroup,
    /// How many there are, and where.
    pub counts: UnitCounts,
    /// How many could not be worked out.
    pub failed: usize,
    /// 100 × those with a result ÷ all.
    pub share_with_result: Option<Percentage>,
    /// Those with years of zero.
    pub zero_years: Option<ZeroYearsFacts>,
}

/// A part of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartFacts {
    /// What it is called.
    pub label: String,
    /// Its count.
    pub count: Quantity,
    /// Against the whole.
    pub share: Option<Share>,
}

/// A group of parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupFacts {
    /// What it is called; blank where it is the only one.
    pub label: String,
    /// Whether its parts overlap or divide the whole.
    pub kind: GroupKind,
    /// The part it breaks down; `None` for the result.
    pub of: Option<String>,
    /// What it breaks down.
    pub whole: Option<Quantity>,
    /// Its parts that are not blank, at least one.
    pub parts: Vec<PartFacts>,
    /// How many are blank.
    pub blank: usize,
    /// Of a partition that does not add up: Σ part, and the whole.
    pub mismatch: Option<DifferenceFacts>,
}

/// The rate of admission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateFacts {
    /// The rate.
    pub rate: Percentage,
    /// The result.
    pub result: Quantity,
    /// Its base.
    pub base: Quantity,
    /// What that is.
    pub of: RateBase,
}

/// A balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BalanceFacts {
    /// Members at the beginning.
    pub opening: Option<Quantity>,
    /// Σ of what came, and each that is not blank.
    pub increase: Option<(Quantity, Vec<(BalanceTerm, Quantity)>)>,
    /// Σ of what went, and each that is not blank.
    pub decrease: Option<(Quantity, Vec<(BalanceTerm, Quantity)>)>,
    /// Members at the end, as computed.
    pub closing: Option<Quantity>,
    /// Members at the end, as declared.
    pub declared: Option<Quantity>,
}

impl BalanceFacts {
    /// Whether nothing is known but a declared number of members, and that is this one.
    #[must_use]
    pub fn is_only(&self, members: Quantity) -> bool {
        let blank = self.opening.is_none() && self.increase.is_none() && self.decrease.is_none();
        blank && self.declared == Some(members)
    }
}

/// A result against the time that has passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaceFacts {
    /// The period.
    pub span: Span,
    /// The day.
    pub as_of: Date,
    /// The target, or its lower end.
    pub target: Quantity,
    /// Whether the target has an upper end beside.
    pub has_high: bool,
    /// The result.
    pub result: Quantity,
    /// Days that have passed.
    pub days_elapsed: usize,
    /// Days of the whole period.
    pub days: usize,
    /// Where it stands.
    pub pace: Pace,
    /// The distance to an even spread.
    pub change: Change,
    /// In percentage points, without its sign.
    pub points: Figure,
    /// What is needed in the rest.
    pub needed: NeededPace,
    /// Where it would end.
    pub forecast: StraightLineForecast,
    /// The same against the target.
    pub forecast_attainment: Percentage,
}

/// Up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// More than.
    Up,
    /// Less than.
    Down,
    /// As much as.
    Same,
}

/// What a result is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ComparedWith {
    /// A whole year, this one being over.
    Year(i32),
    /// A whole year, this one not being over: a ratio and no growth.
    WholeYear(i32),
    /// The same days of a year.
    SamePeriod(i32),
}

/// A result against that of the year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComparisonFacts {
    /// With what.
    pub with: ComparedWith,
    /// This one.
    pub now: Quantity,
    /// That one.
    pub before: Quantity,
    /// Their figures.
    pub figures: SamePeriod,
    /// Up or down.
    pub change: Change,
}

/// The yearly average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AverageFacts {
    /// Result ÷ years.
    pub per_year: Fraction,
    /// The result of the term that is divided.
    pub result: Quantity,
    /// What it is divided by.
    pub over: AverageOver,
}

/// What a yearly average is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AverageOver {
    /// So many whole years.
    Years(Quantity),
    /// The time to a day, which is no whole number of years: rounded, it would not give the average again.
    TimeTo(Date),
}

impl AverageFacts {
    /// The average as a figure.
    #[must_use]
    pub fn figure(&self) -> Figure {
        match self.over {
            AverageOver::Years(years) => Figure::average(self.per_year, self.result, years),
            AverageOver::TimeTo(_) => Figure::ratio(FigureKind::Average, self.per_year),
        }
    }
}

/// Everything a report can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFacts {
    /// Whose figures.
    pub who: Reporter,
    /// What is counted.
    pub noun: Noun,
    /// The last day of the results.
    pub as_of: Option<Date>,
    /// The period of the report.
    pub main: ColumnFacts,
    /// The term beside a year, or the year of the last day beside a term.
    pub beside: Option<ColumnFacts>,
    /// Units under the one that reports.
    pub units: Vec<UnitFacts>,
    /// A few with the highest attainment, in the order of the plan, with result, target and attainment.
    pub best: Vec<(String, Measured)>,
    /// Shares.
    pub shares: Vec<GroupFacts>,
    /// The rate of admission.
    pub rate: Option<RateFacts>,
    /// The balance.
    pub balance: Option<BalanceFacts>,
    /// Pace in the period, and in the term beside a year.
    pub pace: Vec<PaceFacts>,
    /// Against the year before.
    pub comparison: Option<ComparisonFacts>,
    /// The yearly average of the term.
    pub average: Option<AverageFacts>,
}
