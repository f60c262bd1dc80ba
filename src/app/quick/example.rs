//! The figures of the five source articles, each with what it claims and whether that holds.

use serde::{Deserialize, Serialize};

use super::example_data;
use super::sheet::{Category, QuickSheet};
use crate::calc::{
    CalcError, Check, Decimals, FigureKind, Fraction, Hedge, Implied, Quantity, Rounded, check_figure, implied_results,
    implied_targets,
};
use crate::i18n::{Language, ShareLead, Wording};
use crate::number::{Locale, Reading, print_reading};

/// An example: one article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
            Self::QuangNam => &example_data::QUANG_NAM,
            Self::Province => &example_data::PROVINCE,
            Self::CamHa => &example_data::CAM_HA,
            Self::ProvincialOffices => &example_data::PROVINCIAL_OFFICES,
            Self::KrongBong => &example_data::KRONG_BONG,
        }
    }
}

impl Example {
    /// The quick page filled with the example's first figure and its categories.
    #[must_use]
    pub fn sheet(&self, language: Language) -> QuickSheet {
        let locale = language.locale();
        let mut sheet = QuickSheet { wording: Wording::Admission, lead: ShareLead::OfWhich, ..QuickSheet::default() };
        if let Some(first) = self.figures.iter().find(|figure| figure.fills_inputs()) {
            first.fill(&mut sheet, locale);
        }
        let categories: Vec<&ExampleFigure> =
            self.figures.iter().filter(|figure| self.categories.contains(&figure.id)).collect();
        if let Some(total) = categories.first().and_then(|figure| figure.base) {
            sheet.total = spelled(total, locale);
            if sheet.result.is_empty() {
                sheet.result.clone_from(&sheet.total);
            }
            sheet.categories = categories
                .iter()
                .zip(1..)
                .map(|(figure, id)| Category {
                    id,
                    name: (language.words().example.figure)(figure.id).to_owned(),
                    count: figure.result.map(|count| spelled(count, locale)).unwrap_or_default(),
                })
                .collect();
        }
        sheet
    }
}

impl ExampleFigure {
    /// Whether the figure is one that the three inputs of the page can hold.
    #[must_use]
    pub const fn fills_inputs(&self) -> bool {
        matches!(self.kind, FigureKind::Attainment | FigureKind::Excess) && self.result.is_some()
    }

    /// Puts the figure into target, result and years; where the target is unpublished, the attainment as printed.
    pub fn fill(&self, sheet: &mut QuickSheet, locale: Locale) {
        let text = |number: Option<i64>| number.map(|number| spelled(number, locale)).unwrap_or_default();
        sheet.target = text(self.base);
        sheet.result = text(self.result);
        sheet.years = text(self.years);
        sheet.attainment = match (self.base, self.published) {
            (None, Some(published)) => {
                print_reading(Reading::Percentage(self.as_attainment(published.printed)), locale)
            }
            (Some(_), _) | (None, None) => String::new(),
        };
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

    /// An excess as the attainment it stands for: 39 % above is 139 %.
    fn as_attainment(&self, printed: Rounded) -> Rounded {
        if self.kind == FigureKind::Excess {
            Rounded::new(printed.last_digits() + 100 * printed.decimals().scale(), printed.decimals())
        } else {
            printed
        }
    }
}

/// `digits` with their number of decimals, as published.
pub(super) const fn published(digits: i128, decimals: Decimals, hedge: Option<Hedge>) -> Option<PublishedFigure> {
    Some(PublishedFigure { printed: Rounded::new(digits, decimals), hedge })
}

fn spelled(number: i64, locale: Locale) -> String {
    Quantity::whole(i128::from(number)).map(|count| print_reading(Reading::Count(count), locale)).unwrap_or_default()
}
