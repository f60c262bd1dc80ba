//! Bringing the sums up to date after a change.

use super::{Given, LeafCounts, RollUp, give, sources};
use crate::ordered;
use crate::plan::{Plan, Touched, UnitId, When, tree::slot};

impl RollUp {
    /// Works out again what a change reached; `plan` is the plan after it.
    pub fn update(&mut self, plan: &Plan, touched: &Touched) {
        self.reached = 0;
        if touched.everything {
            *self = Self::evaluate(plan);
            return;
        }
        for &id in &touched.removed {
            self.count_leaf(id, LeafCounts::remove);
            if let Some(node) = self.nodes.get_mut(slot(id)) {
                *node = None;
            }
        }
        self.build_added(plan, &touched.added);
        for parent in ordered::distinct(touched.parents.iter().copied()) {
            self.rebuild(plan, parent);
        }
        for (id, when) in ordered::distinct(touched.cells.iter().copied()) {
            if let Some(column) = self.column(when) {
                self.refresh_upwards(plan, id, column..=column);
            }
        }
    }

    /// Works out units that came, those under others first.
    fn build_added(&mut self, plan: &Plan, added: &[UnitId]) {
        // One that came and went, or is there again and already worked out, is passed over.
        let is_new = |id: &UnitId| plan.unit(*id).is_some() && self.node(*id).is_none();
        let new = ordered::distinct(added.iter().copied().filter(is_new));
        let is_top = |id: &&UnitId| {
            let parent = plan.unit(**id).and_then(crate::plan::Unit::parent);
            parent.is_none_or(|parent| new.binary_search(&parent).is_err())
        };
        for &top in new.iter().filter(is_top) {
            let under: Vec<UnitId> = plan.walk_under(top).map(|(id, _)| id).collect();
            for id in under.into_iter().rev().filter(|id| new.binary_search(id).is_ok()) {
                self.build(plan, id);
            }
        }
    }

    /// Adds up the children of a unit again, all columns, and what follows from that.
    fn rebuild(&mut self, plan: &Plan, parent: Option<UnitId>) {
        let sums = self.sum_of_children(plan, parent);
        let Some(id) = parent else {
            self.top = sums;
            return;
        };
        // It may become a leaf, or cease to be one.
        self.count_leaf(id, LeafCounts::remove);
        if let Some(node) = self.nodes.get_mut(slot(id)).and_then(Option::as_deref_mut) {
            node.children = if plan.children(parent).is_empty() { None } else { Some(sums) };
        }
        self.count_leaf(id, LeafCounts::add);
        self.refresh_upwards(plan, id, 0..=self.columns.len().saturating_sub(1));
    }

    /// Works out a unit again in some columns and in the term, then the units above, as far as something changes.
    fn refresh_upwards(&mut self, plan: &Plan, id: UnitId, columns: std::ops::RangeInclusive<usize>) {
        let Some(term) = self.columns.len().checked_sub(1) else { return };
        let mut next = Some(id);
        while let Some(id) = next {
            let mut changed = false;
            for column in columns.clone().filter(|&column| column != term).chain([term]) {
                changed |= self.refresh(plan, id, column);
            }
            next = if changed { plan.unit(id).and_then(crate::plan::Unit::parent) } else { None };
        }
    }

    /// Works out one unit in one column again and tells the one above. Whether that is another than before.
    fn refresh(&mut self, plan: &Plan, id: UnitId, column: usize) -> bool {
        let Some(&when) = self.columns.get(column) else { return false };
        let Some(node) = self.node(id) else { return false };
        let years = if when == When::Term { self.years_of(node) } else { super::Sums::default() };
        let new = give(&sources(plan, id, node, column, &years, when), when);
        let leaf = node.children.is_none();
        self.reached += 1;
        let Some(old) = self.replace(id, column, new) else { return false };
        if old == new {
            return false;
        }
        if leaf && let Some(leaves) = self.leaves.get_mut(column) {
            leaves.remove(&old);
            leaves.add(&new);
        }
        let above = match plan.unit(id).and_then(crate::plan::Unit::parent) {
            None => Some(&mut self.top),
            Some(parent) => {
                let node = self.nodes.get_mut(slot(parent)).and_then(Option::as_deref_mut);
                node.and_then(|node| node.children.as_mut())
            }
        };
        if let Some(sums) = above.and_then(|sums| sums.get_mut(column)) {
            sums.subtract(&old.sums);
            sums.add(&new.sums);
        }
        true
    }

    fn replace(&mut self, id: UnitId, column: usize, new: Given) -> Option<Given> {
        let node = self.nodes.get_mut(slot(id))?.as_deref_mut()?;
        node.given.get_mut(column).map(|given| std::mem::replace(given, new))
    }
}
