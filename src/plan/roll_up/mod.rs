//! What every unit shows beside those under it, kept up to date change by change.
//!
//! A changed cell reaches its unit and the units above it, in its own year and in the term. [`RollUp::evaluate`] works
//! everything out from nothing and is what the tests hold [`RollUp::update`] against.

mod count_sums;
mod count_table;
mod counts;
mod figure;
mod leaf_counts;
mod summary;
mod sums;
mod update;

pub use count_table::CountTable;
pub use counts::{BalanceFigure, EffectiveCount};
pub use figure::{Basis, EffectiveResult, EffectiveTarget, Figure, Standing};
pub use summary::Summary;
pub use sums::TargetSum;

use figure::{Sources, assess_counted};
use leaf_counts::LeafCounts;
use sums::Sums;

use super::{Plan, UnitId, When, tree::slot};
use crate::calc::{CalcError, Quantity, ZeroRun, longest_zero_run};

/// What one unit gives to the one above in one column, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Given {
    sums: Sums,
    standing: Standing,
}

/// A unit: what it gives in each column, and what its children give together; `None` for a leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Node {
    given: Vec<Given>,
    children: Option<Vec<Sums>>,
}

/// The sums of a plan. Columns are the years of the term in order, then the term.
#[derive(Debug, Clone)]
pub struct RollUp {
    first_year: i32,
    columns: Vec<When>,
    nodes: Vec<Option<Box<Node>>>,
    top: Vec<Sums>,
    leaves: Vec<LeafCounts>,
    reached: usize,
}

impl PartialEq for RollUp {
    /// Equal when the figures are: neither the way they were reached nor used-up ids matter.
    fn eq(&self, other: &Self) -> bool {
        let nodes = |roll_up: &Self| {
            let used = roll_up.nodes.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
            roll_up.nodes.iter().take(used).cloned().collect::<Vec<_>>()
        };
        self.columns == other.columns
            && self.top == other.top
            && self.leaves == other.leaves
            && nodes(self) == nodes(other)
    }
}

impl RollUp {
    /// Works out everything.
    #[must_use]
    pub fn evaluate(plan: &Plan) -> Self {
        let columns: Vec<When> = plan.term().years().map(When::Year).chain([When::Term]).collect();
        let mut roll_up = Self {
            first_year: plan.term().first_year(),
            nodes: vec![None; plan.units.len()],
            top: vec![Sums::default(); columns.len()],
            leaves: vec![LeafCounts::default(); columns.len()],
            columns,
            reached: 0,
        };
        let rows: Vec<UnitId> = plan.walk().map(|(id, _)| id).collect();
        for id in rows.into_iter().rev() {
            roll_up.build(plan, id);
        }
        roll_up.top = roll_up.sum_of_children(plan, None);
        roll_up
    }

    /// Target and result of a unit in a column, and where it stands; `None` for an unknown unit or a year outside the
    /// term.
    #[must_use]
    pub fn figure(&self, plan: &Plan, id: UnitId, when: When) -> Option<Figure> {
        let node = self.node(id)?;
        let column = self.column(when)?;
        let years = self.years_of(node);
        Some(sources(plan, id, node, column, &years, when).figure(when))
    }

    /// Where a unit stands in a column, without working out its percentages.
    #[must_use]
    pub fn standing(&self, id: UnitId, when: When) -> Option<Standing> {
        self.node(id)?.given.get(self.column(when)?).map(|given| given.standing)
    }

    /// The result that counts for a unit in a column.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn result(&self, id: UnitId, when: When) -> Result<Option<Quantity>, CalcError> {
        let given = self.node(id).zip(self.column(when)).and_then(|(node, column)| node.given.get(column));
        given.map_or(Ok(None), |given| given.sums.result())
    }

    /// The target that counts for a unit in a column, a sum of its own form: a target of zero is
    /// [`TargetSum::Nothing`].
    #[must_use]
    pub fn target(&self, id: UnitId, when: When) -> Option<TargetSum> {
        self.node(id)?.given.get(self.column(when)?).map(|given| given.sums.target())
    }

    /// The longest run of years with zero of a unit, in what counts; positions are those of the term. A year that
    /// cannot be worked out breaks a run like a blank one.
    #[must_use]
    pub fn zero_run(&self, id: UnitId) -> Option<ZeroRun> {
        let years = self.columns.iter().filter(|when| **when != When::Term);
        let results: Vec<_> = years.map(|&when| self.result(id, when).unwrap_or(None)).collect();
        longest_zero_run(&results)
    }

    /// How many cells, each a unit in a column, the last update worked out again.
    #[must_use]
    pub const fn reached(&self) -> usize {
        self.reached
    }

    fn node(&self, id: UnitId) -> Option<&Node> {
        self.nodes.get(slot(id))?.as_deref()
    }

    fn column(&self, when: When) -> Option<usize> {
        let term = self.columns.len().checked_sub(1)?;
        match when {
            When::Term => Some(term),
            When::Year(year) => {
                let place = usize::try_from(i64::from(year) - i64::from(self.first_year)).ok()?;
                (place < term).then_some(place)
            }
        }
    }

    /// The sum over the years of what a unit gives.
    fn years_of(&self, node: &Node) -> Sums {
        let mut years = Sums::default();
        for given in node.given.iter().take(self.columns.len().saturating_sub(1)) {
            years.add(&given.sums);
        }
        years
    }

    /// Adds up what the children of a unit, or the units at the top, give in each column.
    fn sum_of_children(&self, plan: &Plan, parent: Option<UnitId>) -> Vec<Sums> {
        let mut sums = vec![Sums::default(); self.columns.len()];
        for &child in plan.children(parent) {
            if let Some(node) = self.node(child) {
                for (sum, given) in sums.iter_mut().zip(&node.given) {
                    sum.add(&given.sums);
                }
            }
        }
        sums
    }

    /// Works out one unit whose children are worked out, and counts it if it is a leaf. Nothing above is changed.
    fn build(&mut self, plan: &Plan, id: UnitId) {
        let leaf = plan.children(Some(id)).is_empty();
        let children = if leaf { None } else { Some(self.sum_of_children(plan, Some(id))) };
        let mut node = Node { given: Vec::with_capacity(self.columns.len()), children };
        let mut years = Sums::default();
        for (column, &when) in self.columns.iter().enumerate() {
            let given = give(&sources(plan, id, &node, column, &years, when), when);
            years.add(&given.sums);
            node.given.push(given);
            self.reached += 1;
        }
        let slot = slot(id);
        if slot >= self.nodes.len() {
            self.nodes.resize(slot + 1, None);
        }
        if let Some(place) = self.nodes.get_mut(slot) {
            *place = Some(Box::new(node));
        }
        self.count_leaf(id, LeafCounts::add);
    }

    /// Counts a leaf in, or out, in every column.
    fn count_leaf(&mut self, id: UnitId, count: fn(&mut LeafCounts, &Given)) {
        let Some(node) = self.nodes.get(slot(id)).and_then(Option::as_deref) else { return };
        if node.children.is_none() {
            for (leaves, given) in self.leaves.iter_mut().zip(&node.given) {
                count(leaves, given);
            }
        }
    }
}

fn sources<'a>(plan: &'a Plan, id: UnitId, node: &'a Node, column: usize, years: &'a Sums, when: When) -> Sources<'a> {
    Sources {
        plan,
        id,
        children: node.children.as_ref().and_then(|children| children.get(column)),
        years: (when == When::Term).then_some(years),
    }
}

/// What a unit gives to the one above.
fn give(sources: &Sources<'_>, when: When) -> Given {
    let target = sources.target(when);
    let result = sources.result(when);
    let explicit = |basis, any: fn(&Sums) -> bool| match basis {
        Basis::Own => when == When::Term,
        Basis::Units => when == When::Term && sources.children.is_some_and(any),
        Basis::Years => false,
    };
    let explicit = (explicit(target.basis, Sums::any_explicit), explicit(result.basis, Sums::any_explicit_result));
    let result = result.counted;
    let standing = match assess_counted(&target.counted, result) {
        Ok(assessment) => Standing::Status(assessment.status),
        Err(error) => Standing::Failed(error),
    };
    Given { sums: Sums::of(&target.counted, result, explicit), standing }
}
