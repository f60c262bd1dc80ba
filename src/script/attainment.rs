//! `chitieu.attainment`.

use serde::Serialize;

use super::error::ScriptError;
use super::input::Input;
use super::output::{CountOutput, FigureOutput, MeasureOutput, status_name};
use crate::calc::{CalcError, Target, assess};

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output {
    attainment: Option<FigureOutput>,
    excess_count: Option<CountOutput>,
    excess: Option<FigureOutput>,
    shortfall: Option<CountOutput>,
    shortfall_percentage: Option<FigureOutput>,
    status: &'static str,
    yearly_average: Option<FigureOutput>,
}

pub(super) fn attainment(input: &Input) -> Result<Output, ScriptError> {
    let read = |field| match input.number(field)? {
        None => Ok(None),
        Some(number) => number.count(field),
    };
    let style = input.style()?;
    let result = read("result")?;
    let target = read("target")?.map(Target::exactly).transpose();
    let target = target.map_err(|error| ScriptError::Calc("target", error))?;
    let years = read("years")?;
    let assessment = assess(target.as_ref(), result).map_err(|error| ScriptError::Calc("result", error))?;
    let measure = MeasureOutput::of(assessment.against, style)?;
    let yearly_average = match (result, years) {
        (Some(_), Some(years)) if years.is_zero() => return Err(ScriptError::Calc("years", CalcError::ZeroBase)),
        (Some(result), Some(years)) => {
            let average = result.ratio_to(years).map_err(|error| ScriptError::Calc("years", error))?;
            Some(FigureOutput::average(average, style)?)
        }
        (Some(_) | None, Some(_) | None) => None,
    };
    Ok(Output {
        attainment: measure.attainment,
        excess_count: measure.excess_count,
        excess: measure.excess,
        shortfall: measure.shortfall,
        shortfall_percentage: measure.shortfall_percentage,
        status: status_name(assessment.status),
        yearly_average,
    })
}
