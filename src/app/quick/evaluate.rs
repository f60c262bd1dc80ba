//! From what was typed to every figure of the quick page.

use super::share_figures::ShareFigures;
use super::sheet::QuickSheet;
use crate::calc::{
    Assessment, CalcError, Check, FigureKind, Fraction, Implied, Percentage, Quantity, Rounded, Target, assess,
    check_figure, implied_results, implied_targets,
};
use crate::number::{Locale, ReadError, read_count, read_printed_percentage};

/// One input as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry<T> {
    /// Nothing is typed.
    Blank,
    /// It was read.
    Read(T),
    /// It was not; the text stays as it is.
    Unreadable(ReadError),
}

impl<T: Copy> Entry<T> {
    pub(super) fn from_reading(reading: Result<Option<T>, ReadError>) -> Self {
        match reading {
            Ok(Some(value)) => Self::Read(value),
            Ok(None) => Self::Blank,
            Err(error) => Self::Unreadable(error),
        }
    }

    /// The value, if one was read.
    #[must_use]
    pub const fn value(&self) -> Option<T> {
        match self {
            Self::Read(value) => Some(*value),
            Self::Blank | Self::Unreadable(_) => None,
        }
    }

    /// Why it was not read.
    #[must_use]
    pub const fn error(&self) -> Option<&ReadError> {
        match self {
            Self::Unreadable(error) => Some(error),
            Self::Blank | Self::Read(_) => None,
        }
    }

    /// Whether nothing is typed.
    #[must_use]
    pub const fn is_blank(&self) -> bool {
        matches!(self, Self::Blank)
    }
}

/// A typed attainment beside target and result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedCheck {
    /// The figure as typed.
    pub printed: Rounded,
    /// What there is to say about it.
    pub check: Check,
}

/// The main figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Main {
    /// Too little is typed.
    Empty,
    /// An input that is needed could not be read.
    Waiting,
    /// Target and result are there.
    Attainment {
        /// How the result stands to the target.
        assessment: Box<Assessment>,
        /// The check of an attainment typed as well.
        typed: Option<Box<TypedCheck>>,
    },
    /// Result and attainment are there: the targets that fit.
    ImpliedTarget {
        /// The result.
        result: Quantity,
        /// The attainment as typed.
        printed: Rounded,
        /// Every whole target for which the result prints so.
        implied: Implied,
    },
    /// Target and attainment are there: the result.
    ComputedResult {
        /// The target.
        target: Quantity,
        /// The attainment as typed.
        printed: Rounded,
        /// Target × attainment, exactly.
        exact: Fraction,
        /// Every whole result that prints so.
        implied: Implied,
    },
    /// The figures are there and cannot be worked out.
    Failed(CalcError),
}

/// A yearly average.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearlyFigures {
    /// The result it is of.
    pub result: Quantity,
    /// The number of years.
    pub years: Quantity,
    /// Result ÷ years.
    pub average: Fraction,
    /// Target ÷ years, where there is a target.
    pub target_average: Option<Fraction>,
}

/// Every figure of the quick page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickFigures {
    /// *Chỉ tiêu*.
    pub target: Entry<Quantity>,
    /// *Kết quả*.
    pub result: Entry<Quantity>,
    /// *Tỷ lệ đạt*.
    pub attainment: Entry<Rounded>,
    /// *Số năm*.
    pub years: Entry<Quantity>,
    /// The main figure.
    pub main: Main,
    /// The yearly average; an error says why there is none though both inputs are there.
    pub yearly: Option<Result<YearlyFigures, CalcError>>,
    /// The total and its categories.
    pub shares: ShareFigures,
}

/// Works out every figure that what is typed allows. An input that cannot be read costs only what needs it.
#[must_use]
pub fn evaluate(sheet: &QuickSheet, locale: Locale) -> QuickFigures {
    let target = Entry::from_reading(read_count(&sheet.target, locale));
    let result = Entry::from_reading(read_count(&sheet.result, locale));
    let attainment = Entry::from_reading(read_printed_percentage(&sheet.attainment, locale));
    let years = Entry::from_reading(read_count(&sheet.years, locale));
    let main = main_figure(&target, &result, &attainment).unwrap_or_else(Main::Failed);
    let yearly = match (result.value(), years.value()) {
        (Some(result), Some(years)) => Some(yearly_figures(target.value(), result, years)),
        (Some(_) | None, Some(_) | None) => None,
    };
    let shares = ShareFigures::of(sheet, locale);
    QuickFigures { target, result, attainment, years, main, yearly, shares }
}

fn main_figure(
    target: &Entry<Quantity>,
    result: &Entry<Quantity>,
    attainment: &Entry<Rounded>,
) -> Result<Main, CalcError> {
    match (target, result, attainment) {
        (Entry::Read(target), Entry::Read(result), attainment) => attained(*target, *result, attainment),
        (Entry::Unreadable(_), _, _) | (_, Entry::Unreadable(_), _) | (_, _, Entry::Unreadable(_)) => Ok(Main::Waiting),
        (Entry::Blank, Entry::Read(result), Entry::Read(printed)) => Ok(Main::ImpliedTarget {
            result: *result,
            printed: *printed,
            implied: implied_targets(*result, *printed, FigureKind::Attainment),
        }),
        (Entry::Read(target), Entry::Blank, Entry::Read(printed)) => {
            let ratio = Percentage::from_per_cent(printed.value()?).ratio()?;
            Ok(Main::ComputedResult {
                target: *target,
                printed: *printed,
                exact: target.to_fraction().times(ratio)?,
                implied: implied_results(*target, *printed, FigureKind::Attainment)?,
            })
        }
        (Entry::Blank, _, Entry::Blank) | (_, Entry::Blank, Entry::Blank) | (Entry::Blank, Entry::Blank, _) => {
            Ok(Main::Empty)
        }
    }
}

fn attained(target: Quantity, result: Quantity, attainment: &Entry<Rounded>) -> Result<Main, CalcError> {
    let assessment = Box::new(assess(Some(&Target::exactly(target)?), Some(result))?);
    let typed = match attainment.value() {
        Some(printed) if !target.is_zero() => {
            let check = check_figure(FigureKind::Attainment, result, Some(target), printed, None)?;
            Some(Box::new(TypedCheck { printed, check }))
        }
        Some(_) | None => None,
    };
    Ok(Main::Attainment { assessment, typed })
}

fn yearly_figures(target: Option<Quantity>, result: Quantity, years: Quantity) -> Result<YearlyFigures, CalcError> {
    let average = result.ratio_to(years)?;
    let target_average = target.map(|target| target.ratio_to(years)).transpose()?;
    Ok(YearlyFigures { result, years, average, target_average })
}
