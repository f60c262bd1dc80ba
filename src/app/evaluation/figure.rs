//! Target and result in one column.

use crate::calc::{Assessment, CalcError, Quantity, Target, assess};
use crate::plan::{Basis, Figure, Summary};

/// What counts in one column. Blank is `None`, and so is what cannot be worked out exactly: then the assessment says
/// why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnFigure {
    /// The target that counts.
    pub target: Option<Target>,
    /// Where it comes from.
    pub target_basis: Option<Basis>,
    /// Own target − sum of those of the units under it.
    pub target_difference: Option<Quantity>,
    /// Of a term: its target − sum of those of its years.
    pub target_years_difference: Option<Quantity>,
    /// The result that counts.
    pub result: Option<Quantity>,
    /// Where it comes from.
    pub result_basis: Option<Basis>,
    /// Own result − sum of those of the units under it.
    pub result_difference: Option<Quantity>,
    /// Of a term: its result − sum of those of its years.
    pub result_years_difference: Option<Quantity>,
    /// The part of the result from units, or years, without a target.
    pub result_without_target: Option<Quantity>,
    /// The result against the target.
    pub assessment: Result<Assessment, CalcError>,
}

impl ColumnFigure {
    /// Of a unit; without a figure everything is blank.
    #[must_use]
    pub fn of_unit(figure: Option<&Figure>) -> Self {
        let Some(figure) = figure else { return Self::blank() };
        let (target, result) = (&figure.target, &figure.result);
        let counted = target.counted.target().copied();
        let counted_result = result.counted.ok().flatten();
        Self {
            target: counted,
            target_basis: counted.map(|_| target.basis),
            target_difference: target.difference,
            target_years_difference: target.over_years.map(|years| years.left),
            result: counted_result,
            result_basis: counted_result.map(|_| result.basis),
            result_difference: result.difference,
            result_years_difference: result.over_years.map(|years| years.left),
            result_without_target: figure.result_without_target.ok(),
            assessment: figure.assessment,
        }
    }

    /// Of all units together; without a summary everything is blank.
    #[must_use]
    pub fn of_total(summary: Option<&Summary>) -> Self {
        let Some(summary) = summary else { return Self::blank() };
        let target = summary.target.target().copied();
        let result = summary.result.ok().flatten();
        Self {
            target,
            target_basis: target.map(|_| Basis::Units),
            result,
            result_basis: result.map(|_| Basis::Units),
            result_without_target: summary.result_without_target.ok(),
            assessment: summary.assessment,
            ..Self::blank()
        }
    }

    fn blank() -> Self {
        Self {
            target: None,
            target_basis: None,
            target_difference: None,
            target_years_difference: None,
            result: None,
            result_basis: None,
            result_difference: None,
            result_years_difference: None,
            result_without_target: None,
            assessment: assess(None, None),
        }
    }
}
