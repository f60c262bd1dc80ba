//! Groups of parts in what scripts get back.

use serde::Serialize;

use super::columns::{ColumnsOutput, YearsOutput};
use super::error::ScriptError;
use super::input::Print;
use super::output::{CountOutput, FigureOutput};
use crate::app::evaluation::{GroupColumn, GroupFigures, PartFigure};
use crate::calc::{GroupKind, Quantity};
use crate::plan::{GroupPart, Plan, PlanGroup};

#[derive(Debug, Serialize)]
pub(super) struct GroupOutput {
    label: String,
    kind: &'static str,
    of: Option<u32>,
    whole: ColumnsOutput<Option<CountOutput>>,
    parts: Vec<PartOutput>,
    difference: Option<ColumnsOutput<Option<CountOutput>>>,
}

#[derive(Debug, Serialize)]
struct PartOutput {
    id: u32,
    label: String,
    term: ShareOutput,
    years: YearsOutput<ShareOutput>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ShareOutput {
    count: Option<CountOutput>,
    share: Option<FigureOutput>,
    exceeds_whole: bool,
}

/// The groups of a unit, or of all units together.
pub(super) fn groups(plan: &Plan, groups: &[GroupFigures], print: Print) -> Result<Vec<GroupOutput>, ScriptError> {
    let known = groups.iter().filter_map(|figures| Some((plan.scheme().groups().get(figures.group)?, figures)));
    known.map(|(group, figures)| GroupOutput::of(group, figures, print)).collect()
}

impl GroupOutput {
    fn of(group: &PlanGroup, figures: &GroupFigures, print: Print) -> Result<Self, ScriptError> {
        let count = |choose: fn(&GroupColumn) -> Option<Quantity>| {
            figures.columns.map(|column| choose(column).map(CountOutput::of)).into()
        };
        let parts = group.parts.iter().enumerate().map(|(place, part)| PartOutput::of(part, place, figures, print));
        Ok(Self {
            label: group.label.clone(),
            kind: match group.kind {
                GroupKind::Overlapping => "overlapping",
                GroupKind::Partition => "partition",
            },
            of: group.of.map(|part| part.0),
            whole: count(|column| column.whole),
            parts: parts.collect::<Result<_, _>>()?,
            difference: match group.kind {
                GroupKind::Overlapping => None,
                GroupKind::Partition => Some(count(|column| column.difference)),
            },
        })
    }
}

impl PartOutput {
    fn of(part: &GroupPart, place: usize, figures: &GroupFigures, print: Print) -> Result<Self, ScriptError> {
        let columns = figures.columns.try_map(|column| ShareOutput::of(column.parts.get(place), print))?;
        let ColumnsOutput { term, years } = columns.into();
        Ok(Self { id: part.id.0, label: part.label.clone(), term, years })
    }
}

impl ShareOutput {
    fn of(part: Option<&PartFigure>, print: Print) -> Result<Self, ScriptError> {
        let share = part.and_then(|part| part.share);
        let percentage = share.and_then(|share| share.share);
        Ok(Self {
            count: part.and_then(|part| part.count).map(CountOutput::of),
            share: percentage.map(|share| FigureOutput::percentage(share, print.style)).transpose()?,
            exceeds_whole: share.is_some_and(|share| share.exceeds_whole),
        })
    }
}
