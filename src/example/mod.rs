//! PURE. The figures of five published articles, each with what it claims and whether that holds. Numbers alone: their
//! labels are words and stand in `i18n`.

mod articles;

use crate::calc::{
    CalcError, Check, Decimals, FigureKind, Fraction, Hedge, Implied, Quantity, Rounded, check_figure, implied_results,
    implied_targets,
};

/// An example: one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExampleId {
    /// Khối các cơ quan tỉnh Quảng Nam: term and year targets, two of them unpublished.
    QuangNam,
    /// A province since the start of its term: shares that overlap.
    Province,
    /// Xã Cẩm Hà: no figures, only cells with years of none.
    CamHa,
    /// Khối cơ quan tỉnh, 2019: counts without percentages.
    ProvincialOffices,
    /// Huyện Krông Bông and xã Cư Pui: attainment by half-year and year.
    KrongBong,
}

/// One figure of an example. Its label is [`crate::i18n::ExampleWords::figure`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each label says in words what the name says")]
pub enum ExampleFigureId {
    TermExcess,
    Year2020Excess,
    TwoMonthsAttainment,
    NextTermToDate,
    PoolShare,
    YouthUnion,
    Women,
    EthnicMinority,
    Religious,
    SchoolStudents,
    UniversityStudents,
    EnterpriseWorkers,
    DirectWorkers,
    Managers,
    PerAwarenessClass,
    PerNewMemberClass,
    TargetPerYear,
    WomenOf193,
    LostLabelOne,
    LostLabelTwo,
    RateOfMembers,
    PerOrganisation,
    HalfYearAttainment,
    OrganisationsWithResult,
    YearAttainment,
    MembersRate,
    CommuneAttainment,
    CommuneForecastLow,
    CommuneForecastHigh,
}

/// A remark that belongs to an example.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each remark says in words what the name says")]
pub enum ExampleNote {
    TargetsUnpublished,
    SharesOverlap,
    PeriodsDiffer,
    BaseAssumed,
    NoFigures,
    QualityFirst,
    LabelsLost,
    BaseAtWriting,
    LateInTheYear,
}

/// A figure as it was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublishedFigure {
    /// The digits with their number of decimals.
    pub printed: Rounded,
    /// The word before it.
    pub hedge: Option<Hedge>,
}

/// What an article says of one figure, and what it was worked out from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ExampleFigure {
    /// Its label.
    pub id: ExampleFigureId,
    /// What it is.
    pub kind: FigureKind,
    /// The result (or part), where published.
    pub result: Option<i64>,
    /// The target (or whole, or base), where published.
    pub base: Option<i64>,
    /// The years the result spans, where they are whole.
    pub years: Option<i64>,
    /// The percentage as published, if it was.
    pub published: Option<PublishedFigure>,
}

/// What there is to say about a figure of an example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExampleVerdict {
    /// Nothing was published: only our figure.
    Ours(Fraction),
    /// Published and checked.
    Checked(Box<Check>),
    /// Published without its target: the targets that fit.
    ImpliedBase(Implied),
    /// Published without its count: the counts that fit.
    ImpliedResult(Implied),
}

/// All of an example.
#[derive(Debug, Clone, Copy)]
pub struct Example {
    /// Which.
    pub id: ExampleId,
    /// Its figures, the one that opens first.
    pub figures: &'static [ExampleFigure],
    /// Which of its figures are the categories of its total.
    pub categories: &'static [ExampleFigureId],
    /// Its remarks.
    pub notes: &'static [ExampleNote],
}

impl ExampleId {
    /// Every example in the order of the articles.
    pub const ALL: [Self; 5] = [Self::QuangNam, Self::Province, Self::CamHa, Self::ProvincialOffices, Self::KrongBong];

    /// The example itself.
    #[must_use]
    pub const fn example(self) -> &'static Example {
        match self {
            Self::QuangNam => &articles::QUANG_NAM,
            Self::Province => &articles::PROVINCE,
            Self::CamHa => &articles::CAM_HA,
            Self::ProvincialOffices => &articles::PROVINCIAL_OFFICES,
            Self::KrongBong => &articles::KRONG_BONG,
        }
    }
}

impl ExampleFigure {
    /// Whether the figure is one that the three inputs of the page can hold.
    #[must_use]
    pub const fn fills_inputs(&self) -> bool {
        matches!(self.kind, FigureKind::Attainment | FigureKind::Excess) && self.result.is_some()
    }

    /// The verdict on the figure.
    ///
    /// # Errors
    /// What [`check_figure`] cannot work out; the built-in figures all can be.
    pub fn verdict(&self) -> Result<ExampleVerdict, CalcError> {
        let whole = |number: Option<i64>| number.map(|number| Quantity::whole(i128::from(number))).transpose();
        let (result, base) = (whole(self.result)?, whole(self.base)?);
        match (result, base, self.published) {
            (Some(result), Some(base), Some(PublishedFigure { printed, hedge })) => {
                Ok(ExampleVerdict::Checked(Box::new(check_figure(self.kind, result, Some(base), printed, hedge)?)))
            }
            (Some(result), None, Some(PublishedFigure { printed, .. })) => {
                Ok(ExampleVerdict::ImpliedBase(implied_targets(result, printed, self.kind)))
            }
            (None, Some(base), Some(PublishedFigure { printed, .. })) => {
                Ok(ExampleVerdict::ImpliedResult(implied_results(base, printed, self.kind)?))
            }
            (Some(result), Some(base), None) => Ok(ExampleVerdict::Ours(self.kind.exact(result, base)?)),
            (None, None, _) | (Some(_), None, None) | (None, Some(_), None) => Err(CalcError::ZeroBase),
        }
    }
}

impl PublishedFigure {
    /// `digits` in units of the last of `decimals`.
    const fn new(digits: i128, decimals: Decimals, hedge: Option<Hedge>) -> Self {
        Self { printed: Rounded::new(digits, decimals), hedge }
    }
}
