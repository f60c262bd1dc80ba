//! Groups of parts (*trong đó*, *chia ra*) of a unit and of all units together.

use super::{ColumnFigure, Columns};
use crate::calc::{GroupKind, Quantity, Share, share_of};
use crate::plan::{Count, CountTable, PartId, Plan, PlanGroup, UnitId, When};

/// A group in every column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupFigures {
    /// Its place among the groups of the plan, the first being 0.
    pub group: usize,
    /// What it comes to.
    pub columns: Columns<GroupColumn>,
}

/// A group in one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupColumn {
    /// What it breaks down: the result, or a part of an earlier group. `None` is blank.
    pub whole: Option<Quantity>,
    /// Its parts in the order of the plan.
    pub parts: Vec<PartFigure>,
    /// Of a partition with a whole and at least one part: Σ part − whole, blank parts adding nothing. Zero when they
    /// add up, below zero when some are missing.
    pub difference: Option<Quantity>,
}

/// A part in one column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartFigure {
    /// Its count; `None` is blank.
    pub count: Option<Quantity>,
    /// The count against the whole; `None` without one of both.
    pub share: Option<Share>,
}

/// The counts of every part of a plan.
pub(super) struct PartTables {
    tables: Vec<(PartId, CountTable)>,
}

impl PartTables {
    pub(super) fn of(plan: &Plan) -> Self {
        let parts = plan.scheme().groups().iter().flat_map(|group| &group.parts);
        Self { tables: parts.map(|part| (part.id, CountTable::of(plan, Count::Part(part.id)))).collect() }
    }

    pub(super) fn of_unit(&self, plan: &Plan, id: UnitId, figures: &Columns<ColumnFigure>) -> Vec<GroupFigures> {
        self.groups(plan, figures, |table, when| table.unit(id, when).ok().flatten())
    }

    pub(super) fn of_total(&self, plan: &Plan, figures: &Columns<ColumnFigure>) -> Vec<GroupFigures> {
        self.groups(plan, figures, |table, when| table.total(when).ok().flatten())
    }

    fn groups(
        &self,
        plan: &Plan,
        figures: &Columns<ColumnFigure>,
        count: impl Fn(&CountTable, When) -> Option<Quantity>,
    ) -> Vec<GroupFigures> {
        let part = |id: PartId, when| {
            let table = self.tables.iter().find(|table| table.0 == id);
            table.and_then(|(_, table)| count(table, when))
        };
        let groups = plan.scheme().groups().iter().enumerate().map(|(place, group)| GroupFigures {
            group: place,
            columns: Columns::of(plan, |when| {
                let whole =
                    group.of.map_or_else(|| figures.at(when).and_then(|figure| figure.result), |id| part(id, when));
                column(group, whole, |id| part(id, when))
            }),
        });
        groups.collect()
    }
}

fn column(group: &PlanGroup, whole: Option<Quantity>, count: impl Fn(PartId) -> Option<Quantity>) -> GroupColumn {
    let parts = group.parts.iter().map(|part| {
        let count = count(part.id);
        let share = count.zip(whole).and_then(|(count, whole)| share_of(count, whole).ok());
        PartFigure { count, share }
    });
    let parts: Vec<PartFigure> = parts.collect();
    let difference = match group.kind {
        GroupKind::Overlapping => None,
        GroupKind::Partition => {
            let mut counts = parts.iter().filter_map(|part| part.count).peekable();
            let any = counts.peek().is_some();
            whole.filter(|_| any).and_then(|whole| Quantity::sum(counts).and_then(|sum| sum.minus(whole)).ok())
        }
    };
    GroupColumn { whole, parts, difference }
}
