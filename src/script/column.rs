//! Target and result of one column in what scripts get back.

use super::error::{ScriptError, calc_code};
use super::input::Print;
use super::output::{CountOutput, FigureOutput, MeasureOutput, status_name};
use super::tree::Tree;
use crate::app::evaluation::ColumnFigure;
use crate::app::target_text::print_target;
use crate::calc::{NoTargetReason, Status, Target, TargetKind};
use crate::plan::Basis;

pub(super) fn column(figure: &ColumnFigure, print: Print) -> Result<Tree, ScriptError> {
    let assessment = figure.assessment.ok();
    let measure = MeasureOutput::of(assessment.and_then(|assessment| assessment.against), print.style)?;
    let high = assessment.and_then(|assessment| assessment.against_high);
    let attainment_high = high.and_then(|high| high.attainment);
    let attainment_high = attainment_high.map(|high| FigureOutput::percentage(high, print.style)).transpose()?;
    let status = assessment.map(|assessment| assessment.status);
    let target = figure.target.as_ref();
    let optional_count = |count: Option<CountOutput>| count.map_or(Tree::Null, Tree::Count);
    Ok(Tree::Object(vec![
        ("target", Tree::count(target.map(Target::low))),
        ("targetHigh", Tree::count(target.and_then(Target::high))),
        ("targetKind", Tree::name(target.map(target_kind))),
        ("targetText", target.map_or(Tree::Null, |target| Tree::Text(print_target(target, print.language)))),
        ("targetBasis", Tree::name(figure.target_basis.map(basis))),
        ("targetDifference", Tree::count(figure.target_difference)),
        ("targetYearsDifference", Tree::count(figure.target_years_difference)),
        ("result", Tree::count(figure.result)),
        ("resultBasis", Tree::name(figure.result_basis.map(basis))),
        ("resultDifference", Tree::count(figure.result_difference)),
        ("resultYearsDifference", Tree::count(figure.result_years_difference)),
        ("resultWithoutTarget", Tree::count(figure.result_without_target)),
        ("attainment", Tree::figure(measure.attainment)),
        ("attainmentHigh", Tree::figure(attainment_high)),
        ("excessCount", optional_count(measure.excess_count)),
        ("excess", Tree::figure(measure.excess)),
        ("shortfall", optional_count(measure.shortfall)),
        ("shortfallPercentage", Tree::figure(measure.shortfall_percentage)),
        ("status", Tree::Name(status.map_or("failed", status_name))),
        ("noTargetReason", Tree::name(status.and_then(no_target_reason))),
        ("failure", Tree::name(figure.assessment.err().map(calc_code))),
    ]))
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
