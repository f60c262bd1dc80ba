//! `chitieu.evaluate`.

use super::column::column;
use super::error::ScriptError;
use super::group::groups;
use super::input::{Input, Print};
use super::output::FigureOutput;
use super::tree::Tree;
use crate::app::evaluation::{Evaluation, Standings, TotalFigures, UnitFigures};
use crate::calc::{Fraction, YearBasis};
use crate::plan::{Plan, Term};

pub(super) fn evaluate(plan: &Plan, options: &Input) -> Result<Tree, ScriptError> {
    let print = options.print()?;
    let evaluation = Evaluation::of(plan);
    let years = plan.term().years().map(|year| Tree::Whole(year.into())).collect();
    let units = evaluation.units.iter().map(|figures| unit(plan, figures, print)).collect::<Result<_, _>>()?;
    Ok(Tree::Object(vec![
        ("term", term(plan.term())),
        ("years", Tree::List(years)),
        ("averageBasis", basis(evaluation.average_basis, print)?),
        ("total", total(&evaluation.total, print)?),
        ("units", Tree::List(units)),
        ("groups", groups(plan, &evaluation.total.groups, print)?),
    ]))
}

fn term(term: &Term) -> Tree {
    Tree::Object(vec![
        ("label", Tree::Text(term.label().to_owned())),
        ("first", Tree::Whole(term.first_year().into())),
        ("last", Tree::Whole(term.last_year().into())),
    ])
}

/// What yearly averages are divided by.
fn basis(basis: YearBasis, print: Print) -> Result<Tree, ScriptError> {
    let years = basis.years().map_err(|error| ScriptError::Calc("years", error))?;
    let kind = match basis {
        YearBasis::WholeTerm { .. } => "whole_term",
        YearBasis::WholeYearsElapsed { .. } => "whole_years",
        YearBasis::ToDate { .. } => "to_date",
    };
    Ok(Tree::Object(vec![("kind", Tree::Name(kind)), ("years", average(Some(years), print)?)]))
}

fn total(total: &TotalFigures, print: Print) -> Result<Tree, ScriptError> {
    let [term, years] = Tree::columns(&total.figures, &|figure| column(figure, print))?;
    let counts = Tree::columns(&total.standings, &|counts| Ok(standings(counts)))?;
    Ok(Tree::Object(vec![
        term,
        years,
        ("counts", Tree::Object(counts.into())),
        ("yearlyAverage", average(total.yearly_average, print)?),
    ]))
}

fn standings(standings: &Standings) -> Tree {
    let counts = &standings.counts;
    Tree::Object(vec![
        ("units", Tree::number(counts.units)),
        ("withResult", Tree::number(counts.with_result)),
        ("exceeded", Tree::number(counts.exceeded)),
        ("met", Tree::number(counts.met)),
        ("behind", Tree::number(counts.behind)),
        ("noneYet", Tree::number(counts.none_yet)),
        ("noResult", Tree::number(counts.no_result)),
        ("noTarget", Tree::number(counts.no_target)),
        ("failed", Tree::number(standings.failed)),
    ])
}

fn unit(plan: &Plan, unit: &UnitFigures, print: Print) -> Result<Tree, ScriptError> {
    let [term, years] = Tree::columns(&unit.figures, &|figure| column(figure, print))?;
    let zero_run = unit.zero_years.map_or(Tree::Null, |run| {
        Tree::Object(vec![("first", Tree::Whole(run.first.into())), ("years", Tree::number(run.years))])
    });
    Ok(Tree::Object(vec![
        ("id", Tree::Whole(unit.id.0.into())),
        ("level", Tree::number(unit.level)),
        ("name", Tree::Text(plan.unit(unit.id).map(|unit| unit.name().to_owned()).unwrap_or_default())),
        term,
        years,
        ("yearlyAverage", average(unit.yearly_average, print)?),
        ("zeroRun", zero_run),
        ("groups", groups(plan, &unit.groups, print)?),
    ]))
}

fn average(average: Option<Fraction>, print: Print) -> Result<Tree, ScriptError> {
    let figure = average.map(|average| FigureOutput::average(average, print.style)).transpose()?;
    Ok(Tree::figure(figure))
}
