//! The plan: units in a tree, and the way through it.

use time::Date;

use super::{Record, Scheme, Term, When, unit::Unit, working::Working};
use crate::calc::Target;

/// Names a unit, for the life of the plan: never given to another, and back after a removal is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub u32);

/// A place among the units: under which unit, before which of its children.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The unit above; `None` at the top.
    pub parent: Option<UnitId>,
    /// How many stand before it.
    pub position: usize,
}

/// The document: units of any depth in a stable order, and what they have in a term.
///
/// Units stand in an arena and know their parent and children, so that no walk and no drop needs recursion. What is
/// entered for a year outside the term is kept and does not count.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) title: String,
    pub(super) noun: String,
    pub(super) term: Term,
    pub(super) as_of: Option<Date>,
    pub(super) scheme: Scheme,
    pub(super) roots: Vec<UnitId>,
    pub(super) units: Vec<Option<Box<Unit>>>,
    pub(super) working: Working,
}

impl PartialEq for Plan {
    /// Two plans are equal when they say the same; how many ids were used up does not matter.
    fn eq(&self, other: &Self) -> bool {
        self.title == other.title
            && self.noun == other.noun
            && self.term == other.term
            && self.as_of == other.as_of
            && self.scheme == other.scheme
            && self.roots == other.roots
            && self.units().eq(other.units())
            && self.working_texts().eq(other.working_texts())
    }
}

impl Eq for Plan {}

impl Plan {
    /// The most ids a plan gives out. A file that asks for more is refused rather than given the memory.
    pub const MOST_IDS: u32 = 1 << 22;

    /// A plan without units.
    #[must_use]
    pub fn new(term: Term) -> Self {
        Self {
            title: String::new(),
            noun: String::new(),
            term,
            as_of: None,
            scheme: Scheme::default(),
            roots: Vec::new(),
            units: Vec::new(),
            working: Working::default(),
        }
    }

    /// Its title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// What is counted, in words.
    #[must_use]
    pub fn noun(&self) -> &str {
        &self.noun
    }

    /// Its term.
    #[must_use]
    pub const fn term(&self) -> &Term {
        &self.term
    }

    /// The last day the results cover, if one is named.
    #[must_use]
    pub const fn as_of(&self) -> Option<Date> {
        self.as_of
    }

    /// Its groups and pipeline stages.
    #[must_use]
    pub const fn scheme(&self) -> &Scheme {
        &self.scheme
    }

    /// The units at the top, in order.
    #[must_use]
    pub fn roots(&self) -> &[UnitId] {
        &self.roots
    }

    /// A unit, if it is there.
    #[must_use]
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.units.get(slot(id))?.as_deref()
    }

    pub(super) fn unit_mut(&mut self, id: UnitId) -> Option<&mut Unit> {
        self.units.get_mut(slot(id))?.as_deref_mut()
    }

    /// How many units there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.units.iter().flatten().count()
    }

    /// Whether there are no units.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.roots.is_empty()
    }

    /// Every unit by id, which is not the order of the rows: see [`Plan::walk`].
    pub fn units(&self) -> impl Iterator<Item = (UnitId, &Unit)> {
        let with_ids = (0_u32..).map(UnitId).zip(&self.units);
        with_ids.filter_map(|(id, unit)| unit.as_deref().map(|unit| (id, unit)))
    }

    /// The id that the next added unit gets; those after it follow by one.
    #[must_use]
    pub fn next_id(&self) -> Option<UnitId> {
        u32::try_from(self.units.len()).ok().filter(|&id| id < Self::MOST_IDS).map(UnitId)
    }

    /// The children of a unit, or the units at the top; nothing for a unit that is not there.
    #[must_use]
    pub fn children(&self, parent: Option<UnitId>) -> &[UnitId] {
        match parent {
            None => &self.roots,
            Some(parent) => self.unit(parent).map_or(&[], |unit| &unit.children),
        }
    }

    pub(super) fn children_mut(&mut self, parent: Option<UnitId>) -> Option<&mut Vec<UnitId>> {
        match parent {
            None => Some(&mut self.roots),
            Some(parent) => self.unit_mut(parent).map(|unit| &mut unit.children),
        }
    }

    /// Where a unit stands.
    #[must_use]
    pub fn place_of(&self, id: UnitId) -> Option<Place> {
        let parent = self.unit(id)?.parent;
        let position = self.children(parent).iter().position(|&child| child == id)?;
        Some(Place { parent, position })
    }

    /// The place after the last child of a unit, or after the last at the top.
    #[must_use]
    pub fn last_place(&self, parent: Option<UnitId>) -> Place {
        Place { parent, position: self.children(parent).len() }
    }

    /// The units above one, the nearest first.
    #[must_use]
    pub fn ancestors(&self, id: UnitId) -> Ancestors<'_> {
        Ancestors { plan: self, next: self.unit(id).and_then(|unit| unit.parent) }
    }

    /// Every unit with its depth, parents before children: the rows of the table. The top is depth 0.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        Walk { plan: self, waiting: self.roots.iter().rev().map(|&id| (id, 0)).collect() }
    }

    /// A unit and everything under it, as [`Plan::walk`]; the unit itself is depth 0.
    #[must_use]
    pub fn walk_under(&self, id: UnitId) -> Walk<'_> {
        Walk { plan: self, waiting: self.unit(id).map(|_| (id, 0)).into_iter().collect() }
    }

    /// The target of its own that a unit has in force; `None` is blank.
    #[must_use]
    pub fn own_target(&self, id: UnitId, when: When) -> Option<&Target> {
        self.unit(id)?.at(when).targets().in_force(self.as_of)
    }

    /// What a unit has in a column; a blank record for an unknown unit or year.
    #[must_use]
    pub fn at(&self, id: UnitId, when: When) -> &Record {
        self.unit(id).map_or(const { &Record::BLANK }, |unit| unit.at(when))
    }
}

/// The units above one, the nearest first.
#[derive(Debug, Clone)]
pub struct Ancestors<'a> {
    plan: &'a Plan,
    next: Option<UnitId>,
}

impl Iterator for Ancestors<'_> {
    type Item = UnitId;

    fn next(&mut self) -> Option<UnitId> {
        let id = self.next?;
        self.next = self.plan.unit(id).and_then(|unit| unit.parent);
        Some(id)
    }
}

/// Units with their depth, parents before children.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    plan: &'a Plan,
    /// The units still to come, the next one last.
    waiting: Vec<(UnitId, usize)>,
}

impl Walk<'_> {
    /// Passes over what stands under the unit that came last.
    pub(super) fn next_without_children(&mut self) -> Option<(UnitId, usize)> {
        self.waiting.pop()
    }

    /// Puts the children of a unit next.
    pub(super) fn enter(&mut self, id: UnitId, depth: usize) {
        let children = self.plan.children(Some(id)).iter().rev();
        self.waiting.extend(children.map(|&child| (child, depth + 1)));
    }
}

impl Iterator for Walk<'_> {
    type Item = (UnitId, usize);

    fn next(&mut self) -> Option<(UnitId, usize)> {
        let (id, depth) = self.next_without_children()?;
        self.enter(id, depth);
        Some((id, depth))
    }
}

/// The place of a unit in the arena.
pub(super) fn slot(id: UnitId) -> usize {
    usize::try_from(id.0).unwrap_or(usize::MAX)
}
