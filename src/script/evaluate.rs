//! `chitieu.evaluate`.

use serde::Serialize;

use super::column::ColumnOutput;
use super::columns::{ColumnsOutput, YearsOutput};
use super::error::ScriptError;
use super::group::{GroupOutput, groups};
use super::input::{Input, Print};
use super::output::FigureOutput;
use crate::app::evaluation::{Evaluation, Standings, TotalFigures, UnitFigures, ZeroYears};
use crate::calc::{Fraction, YearBasis};
use crate::plan::Plan;

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output {
    term: TermOutput,
    years: Vec<i32>,
    average_basis: BasisOutput,
    total: TotalOutput,
    units: Vec<UnitOutput>,
    groups: Vec<GroupOutput>,
}

#[derive(Debug, Serialize)]
struct TermOutput {
    label: String,
    first: i32,
    last: i32,
}

/// What yearly averages are divided by.
#[derive(Debug, Serialize)]
struct BasisOutput {
    kind: &'static str,
    years: FigureOutput,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct TotalOutput {
    term: ColumnOutput,
    years: YearsOutput<ColumnOutput>,
    counts: ColumnsOutput<StandingsOutput>,
    yearly_average: Option<FigureOutput>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct StandingsOutput {
    units: usize,
    with_result: usize,
    exceeded: usize,
    met: usize,
    behind: usize,
    none_yet: usize,
    no_result: usize,
    no_target: usize,
    failed: usize,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct UnitOutput {
    id: u32,
    level: usize,
    name: String,
    term: ColumnOutput,
    years: YearsOutput<ColumnOutput>,
    yearly_average: Option<FigureOutput>,
    zero_run: Option<ZeroRunOutput>,
    groups: Vec<GroupOutput>,
}

#[derive(Debug, Serialize)]
struct ZeroRunOutput {
    first: i32,
    years: usize,
}

pub(super) fn evaluate(plan: &Plan, options: &Input) -> Result<Output, ScriptError> {
    let print = options.print()?;
    let evaluation = Evaluation::of(plan);
    let term = plan.term();
    Ok(Output {
        term: TermOutput { label: term.label().to_owned(), first: term.first_year(), last: term.last_year() },
        years: term.years().collect(),
        average_basis: BasisOutput::of(evaluation.average_basis, print)?,
        total: TotalOutput::of(&evaluation.total, print)?,
        units: evaluation.units.iter().map(|unit| UnitOutput::of(plan, unit, print)).collect::<Result<_, _>>()?,
        groups: groups(plan, &evaluation.total.groups, print)?,
    })
}

impl BasisOutput {
    fn of(basis: YearBasis, print: Print) -> Result<Self, ScriptError> {
        let years = basis.years().map_err(|error| ScriptError::Calc("years", error))?;
        let kind = match basis {
            YearBasis::WholeTerm { .. } => "whole_term",
            YearBasis::WholeYearsElapsed { .. } => "whole_years",
            YearBasis::ToDate { .. } => "to_date",
        };
        Ok(Self { kind, years: FigureOutput::average(years, print.style)? })
    }
}

impl TotalOutput {
    fn of(total: &TotalFigures, print: Print) -> Result<Self, ScriptError> {
        let columns = total.figures.try_map(|figure| ColumnOutput::of(figure, print))?;
        let ColumnsOutput { term, years } = columns.into();
        let counts = total.standings.map(StandingsOutput::of).into();
        Ok(Self { term, years, counts, yearly_average: average(total.yearly_average, print)? })
    }
}

impl StandingsOutput {
    const fn of(standings: &Standings) -> Self {
        let counts = &standings.counts;
        Self {
            units: counts.units,
            with_result: counts.with_result,
            exceeded: counts.exceeded,
            met: counts.met,
            behind: counts.behind,
            none_yet: counts.none_yet,
            no_result: counts.no_result,
            no_target: counts.no_target,
            failed: standings.failed,
        }
    }
}

impl UnitOutput {
    fn of(plan: &Plan, unit: &UnitFigures, print: Print) -> Result<Self, ScriptError> {
        let columns = unit.figures.try_map(|figure| ColumnOutput::of(figure, print))?;
        let ColumnsOutput { term, years } = columns.into();
        Ok(Self {
            id: unit.id.0,
            level: unit.level,
            name: plan.unit(unit.id).map(|unit| unit.name().to_owned()).unwrap_or_default(),
            term,
            years,
            yearly_average: average(unit.yearly_average, print)?,
            zero_run: unit.zero_years.map(|ZeroYears { first, years }| ZeroRunOutput { first, years }),
            groups: groups(plan, &unit.groups, print)?,
        })
    }
}

fn average(average: Option<Fraction>, print: Print) -> Result<Option<FigureOutput>, ScriptError> {
    average.map(|average| FigureOutput::average(average, print.style)).transpose()
}
