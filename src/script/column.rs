//! Target and result of one column in what scripts get back.

use serde::Serialize;

use super::error::{ScriptError, calc_code};
use super::input::Print;
use super::output::{CountOutput, FigureOutput, MeasureOutput, status_name};
use crate::app::evaluation::ColumnFigure;
use crate::app::target_text::print_target;
use crate::calc::{NoTargetReason, Quantity, Status, Target, TargetKind};
use crate::plan::Basis;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ColumnOutput {
    target: Option<CountOutput>,
    target_high: Option<CountOutput>,
    target_kind: Option<&'static str>,
    target_text: Option<String>,
    target_basis: Option<&'static str>,
    target_difference: Option<CountOutput>,
    target_years_difference: Option<CountOutput>,
    result: Option<CountOutput>,
    result_basis: Option<&'static str>,
    result_difference: Option<CountOutput>,
    result_years_difference: Option<CountOutput>,
    result_without_target: Option<CountOutput>,
    attainment: Option<FigureOutput>,
    attainment_high: Option<FigureOutput>,
    excess_count: Option<CountOutput>,
    excess: Option<FigureOutput>,
    shortfall: Option<CountOutput>,
    shortfall_percentage: Option<FigureOutput>,
    status: &'static str,
    no_target_reason: Option<&'static str>,
    failure: Option<&'static str>,
}

impl ColumnOutput {
    pub(super) fn of(figure: &ColumnFigure, print: Print) -> Result<Self, ScriptError> {
        let count = |quantity: Option<Quantity>| quantity.map(CountOutput::of);
        let assessment = figure.assessment.ok();
        let against = assessment.and_then(|assessment| assessment.against);
        let measure = MeasureOutput::of(against, print.style)?;
        let high = assessment.and_then(|assessment| assessment.against_high);
        let attainment_high = high.and_then(|high| high.attainment);
        let status = assessment.map(|assessment| assessment.status);
        Ok(Self {
            target: count(figure.target.map(|target| target.low())),
            target_high: count(figure.target.and_then(|target| target.high())),
            target_kind: figure.target.as_ref().map(target_kind),
            target_text: figure.target.map(|target| print_target(&target, print.language)),
            target_basis: figure.target_basis.map(basis),
            target_difference: count(figure.target_difference),
            target_years_difference: count(figure.target_years_difference),
            result: count(figure.result),
            result_basis: figure.result_basis.map(basis),
            result_difference: count(figure.result_difference),
            result_years_difference: count(figure.result_years_difference),
            result_without_target: count(figure.result_without_target),
            attainment: measure.attainment,
            attainment_high: attainment_high.map(|high| FigureOutput::percentage(high, print.style)).transpose()?,
            excess_count: measure.excess_count,
            excess: measure.excess,
            shortfall: measure.shortfall,
            shortfall_percentage: measure.shortfall_percentage,
            status: status.map_or("failed", status_name),
            no_target_reason: status.and_then(no_target_reason),
            failure: figure.assessment.err().map(calc_code),
        })
    }
}

const fn target_kind(target: &Target) -> &'static str {
    match target.kind() {
        TargetKind::Exactly(_) => "exactly",
        TargetKind::AtLeast(_) => "at-least",
        TargetKind::AtMost(_) => "at-most",
        TargetKind::Between { .. } => "between",
        TargetKind::Rate { .. } => "rate",
        TargetKind::Coverage { .. } => "coverage",
    }
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Own => "own",
        Basis::Units => "units",
        Basis::Years => "years",
    }
}

const fn no_target_reason(status: Status) -> Option<&'static str> {
    match status {
        Status::NoTarget(NoTargetReason::Blank) => Some("blank"),
        Status::NoTarget(NoTargetReason::Zero) => Some("zero"),
        Status::NoTarget(NoTargetReason::Mixed) => Some("mixed"),
        Status::Exceeded | Status::Met | Status::Behind | Status::NoneYet | Status::NoResult => None,
    }
}
