//! Groups of parts in what scripts get back.

use super::error::ScriptError;
use super::input::Print;
use super::output::FigureOutput;
use super::tree::Tree;
use crate::app::evaluation::{GroupFigures, PartFigure};
use crate::calc::GroupKind;
use crate::plan::{Plan, PlanGroup};

/// The groups of a unit, or of all units together.
pub(super) fn groups(plan: &Plan, groups: &[GroupFigures], print: Print) -> Result<Tree, ScriptError> {
    let known = groups.iter().filter_map(|figures| Some((plan.scheme().groups().get(figures.group)?, figures)));
    known.map(|(shape, figures)| group(shape, figures, print)).collect::<Result<_, _>>().map(Tree::List)
}

fn group(group: &PlanGroup, figures: &GroupFigures, print: Print) -> Result<Tree, ScriptError> {
    let columns = &figures.columns;
    let mut parts = Vec::with_capacity(group.parts.len());
    for (place, part) in group.parts.iter().enumerate() {
        let [term, years] = Tree::columns(columns, &|column| share(column.parts.get(place), print))?;
        let id = ("id", Tree::Whole(part.id.0.into()));
        parts.push(Tree::Object(vec![id, ("label", Tree::Text(part.label.clone())), term, years]));
    }
    let whole = Tree::columns(columns, &|column| Ok(Tree::count(column.whole)))?;
    let (kind, difference) = match group.kind {
        GroupKind::Overlapping => ("overlapping", Tree::Null),
        GroupKind::Partition => {
            let difference = Tree::columns(columns, &|column| Ok(Tree::count(column.difference)))?;
            ("partition", Tree::Object(difference.into()))
        }
    };
    Ok(Tree::Object(vec![
        ("label", Tree::Text(group.label.clone())),
        ("kind", Tree::Name(kind)),
        ("of", group.of.map_or(Tree::Null, |part| Tree::Whole(part.0.into()))),
        ("whole", Tree::Object(whole.into())),
        ("parts", Tree::List(parts)),
        ("difference", difference),
    ]))
}

fn share(part: Option<&PartFigure>, print: Print) -> Result<Tree, ScriptError> {
    let share = part.and_then(|part| part.share);
    let percentage = share.and_then(|share| share.share);
    let percentage = percentage.map(|share| FigureOutput::percentage(share, print.style)).transpose()?;
    Ok(Tree::Object(vec![
        ("count", Tree::count(part.and_then(|part| part.count))),
        ("share", Tree::figure(percentage)),
        ("exceedsWhole", Tree::Flag(share.is_some_and(|share| share.exceeds_whole))),
    ]))
}
