//! The rows of the table: collapsed, filtered, searched, sorted. The plan itself keeps its order.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::{Count, Document, RollUp, Standing, UnitId, When, fold::Folded, tree::slot};
use crate::calc::{Fraction, Quantity, Status};
use crate::ordered;

/// A status without its reason, to filter by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusFilter {
    /// Above the target.
    Exceeded,
    /// At the target.
    Met,
    /// Below it.
    Behind,
    /// A result of 0.
    NoneYet,
    /// A blank result.
    NoResult,
    /// Nothing to measure against.
    NoTarget,
    /// It could not be worked out.
    Failed,
}

impl StatusFilter {
    /// The filter that a standing passes.
    #[must_use]
    pub const fn of(standing: Standing) -> Self {
        match standing {
            Standing::Failed(_) => Self::Failed,
            Standing::Status(Status::Exceeded) => Self::Exceeded,
            Standing::Status(Status::Met) => Self::Met,
            Standing::Status(Status::Behind) => Self::Behind,
            Standing::Status(Status::NoneYet) => Self::NoneYet,
            Standing::Status(Status::NoResult) => Self::NoResult,
            Standing::Status(Status::NoTarget(_)) => Self::NoTarget,
        }
    }
}

/// A figure to sort by, of what counts in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortFigure {
    /// The target, its lower end.
    Target,
    /// The result.
    Result,
    /// Result ÷ target.
    Attainment,
    /// Result − target.
    Excess,
    /// The longest run of years with zero, whatever the column.
    ZeroRun,
    /// Another count.
    Count(Count),
    /// A quarter or month of the result, as it was entered, the first being 0.
    Part(u8),
}

/// How rows are sorted, among those under one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sort {
    /// By what.
    pub figure: SortFigure,
    /// In which column.
    pub when: When,
    /// Whether the largest comes first. Blanks come last either way; of equal ones the plan's order holds.
    pub descending: bool,
}

/// What rows are asked for.
#[derive(Debug, Clone, Default)]
pub struct RowQuery<'a> {
    /// Units whose children are not shown; passed over while rows are filtered or searched.
    pub collapsed: Option<&'a BTreeSet<UnitId>>,
    /// Only units that stand here in this column; an empty list asks for none.
    pub standing: Option<(When, &'a [StatusFilter])>,
    /// Only units whose name contains this, with or without marks; blank asks for all.
    pub search: &'a str,
    /// Another order; `None` is the plan's.
    pub sort: Option<Sort>,
}

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Row {
    /// Whose.
    pub unit: UnitId,
    /// How far below the top.
    pub depth: usize,
    /// Whether it is what was asked for; otherwise it is shown because something under it is.
    pub hit: bool,
}

/// A figure to sort by; one sort compares only one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Count(Quantity),
    Ratio(Fraction),
    Years(usize),
}

impl Document {
    /// The rows of the table, parents before children.
    #[must_use]
    pub fn rows(&self, query: &RowQuery<'_>) -> Vec<Row> {
        let sought = Folded::new(query.search);
        let filtered = query.standing.is_some() || !sought.is_empty();
        let shown = if filtered { Some(self.hits(query, &sought)) } else { None };
        let keys = query.sort.map(|sort| self.keys(sort));
        let in_order = |parent: Option<UnitId>| {
            let mut children = self.plan().children(parent).to_vec();
            if let (Some(sort), Some(keys)) = (query.sort, &keys) {
                ordered::sort_by(&mut children, |&a, &b| compare(key(keys, a), key(keys, b), sort.descending));
            }
            children.into_iter().rev()
        };
        let mut rows = Vec::new();
        let mut waiting: Vec<(UnitId, usize)> = in_order(None).map(|id| (id, 0)).collect();
        while let Some((unit, depth)) = waiting.pop() {
            let hit = match &shown {
                None => true,
                Some(shown) => match shown.get(slot(unit)) {
                    Some(Shown::Hit) => true,
                    Some(Shown::Above) => false,
                    Some(Shown::No) | None => continue,
                },
            };
            rows.push(Row { unit, depth, hit });
            if filtered || query.collapsed.is_none_or(|collapsed| !collapsed.contains(&unit)) {
                waiting.extend(in_order(Some(unit)).map(|id| (id, depth + 1)));
            }
        }
        rows
    }

    /// By the place of each unit in the arena.
    fn hits(&self, query: &RowQuery<'_>, sought: &Folded) -> Vec<Shown> {
        let mut shown = vec![Shown::No; self.plan().units.len()];
        for (id, unit) in self.plan().units() {
            let stands = query.standing.is_none_or(|(when, wanted)| {
                let standing = self.roll_up().standing(id, when);
                standing.is_some_and(|standing| wanted.contains(&StatusFilter::of(standing)))
            });
            if !stands || !(sought.is_empty() || Folded::new(unit.name()).contains(sought)) {
                continue;
            }
            set(&mut shown, id, Shown::Hit);
            for above in self.plan().ancestors(id) {
                // Whatever stands above one that is shown is shown already.
                if shown.get(slot(above)) != Some(&Shown::No) {
                    break;
                }
                set(&mut shown, above, Shown::Above);
            }
        }
        shown
    }

    /// By the place of each unit in the arena.
    fn keys(&self, sort: Sort) -> Vec<Option<Key>> {
        let mut keys = vec![None; self.plan().units.len()];
        for (id, _) in self.plan().units() {
            if let Some(place) = keys.get_mut(slot(id)) {
                *place = self.key(id, sort);
            }
        }
        keys
    }

    fn key(&self, id: UnitId, sort: Sort) -> Option<Key> {
        let target = || self.roll_up().target(id, sort.when)?.target().map(crate::calc::Target::low);
        let result = || self.roll_up().result(id, sort.when).ok().flatten();
        match sort.figure {
            SortFigure::Target => target().map(Key::Count),
            SortFigure::Result => result().map(Key::Count),
            SortFigure::Attainment => result()?.ratio_to(target()?).ok().map(Key::Ratio),
            SortFigure::Excess => result()?.minus(target()?).ok().map(Key::Count),
            SortFigure::ZeroRun => self.roll_up().zero_run(id).map(|run| Key::Years(run.years)),
            SortFigure::Count(count) => {
                let counted = RollUp::count(self.plan(), id, sort.when, count)?.counted;
                counted.ok().flatten().map(Key::Count)
            }
            SortFigure::Part(part) => {
                let parts = self.plan().at(id, sort.when).result().parts();
                parts.get(usize::from(part)).copied().flatten().map(Key::Count)
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    No,
    Above,
    Hit,
}

fn set(shown: &mut [Shown], id: UnitId, to: Shown) {
    if let Some(place) = shown.get_mut(slot(id)) {
        *place = to;
    }
}

fn key(keys: &[Option<Key>], id: UnitId) -> Option<Key> {
    keys.get(slot(id)).copied().flatten()
}

fn compare(a: Option<Key>, b: Option<Key>, descending: bool) -> Ordering {
    match (a, b) {
        (Some(a), Some(b)) if descending => b.cmp(&a),
        (Some(a), Some(b)) => a.cmp(&b),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}
