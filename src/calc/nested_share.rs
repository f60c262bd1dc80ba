//! Shares of groups within groups.

use super::{CalcError, Partition, Percentage, Quantity, Share, overlapping_shares, partition, share_of};

/// How the parts of a group relate to their whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupKind {
    /// *Trong đó*: parts may overlap and need not add up.
    Overlapping,
    /// *Chia ra*: parts divide the whole.
    Partition,
}

/// Groups are nested deeper than [`Group::DEEPEST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NestedTooDeep;

/// A count and the groups it is broken down by; it may have several, say by age and by trade.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    quantity: Quantity,
    groups: Vec<Group>,
}

/// Parts of one whole. Its depth is bounded when it is made, so walking or dropping it cannot exhaust the stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    kind: GroupKind,
    parts: Vec<Part>,
    depth: usize,
}

impl Part {
    /// A count that is broken down no further.
    #[must_use]
    pub const fn new(quantity: Quantity) -> Self {
        Self { quantity, groups: Vec::new() }
    }

    /// A count with its groups.
    #[must_use]
    pub const fn with_groups(quantity: Quantity, groups: Vec<Group>) -> Self {
        Self { quantity, groups }
    }

    fn depth(&self) -> usize {
        self.groups.iter().map(|group| group.depth).max().unwrap_or(0)
    }
}

impl Group {
    /// The most levels of groups within groups.
    pub const DEEPEST: usize = 32;

    /// A group of parts.
    ///
    /// # Errors
    /// [`NestedTooDeep`] beyond [`Group::DEEPEST`] levels.
    pub fn new(kind: GroupKind, parts: Vec<Part>) -> Result<Self, NestedTooDeep> {
        let depth = 1 + parts.iter().map(Part::depth).max().unwrap_or(0);
        if depth > Self::DEEPEST { Err(NestedTooDeep) } else { Ok(Self { kind, parts, depth }) }
    }
}

/// A part beside what it is a share of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartShares {
    /// Against the whole of its own group. The topmost count is its own whole.
    pub share: Share,
    /// Against the topmost count; `None` when that is zero.
    pub of_top: Option<Percentage>,
    /// The groups it is broken down by, in the order given.
    pub groups: Vec<GroupShares>,
}

/// A group with the shares of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupShares {
    /// How the parts relate to their whole.
    pub kind: GroupKind,
    /// The parts, in the order given.
    pub parts: Vec<PartShares>,
    /// For a partition: its sum, the difference to its whole, and the means to adjust its shares.
    pub partition: Option<Partition>,
}

/// The shares of everything under `top`.
///
/// # Errors
/// [`CalcError::Negative`] when a count is below zero; [`CalcError::Overflow`].
pub fn nested_shares(top: &Part) -> Result<PartShares, CalcError> {
    let share = share_of(top.quantity, top.quantity)?;
    part_shares(top, share, top.quantity)
}

fn part_shares(part: &Part, share: Share, top: Quantity) -> Result<PartShares, CalcError> {
    let groups = part.groups.iter().map(|group| group_shares(group, part.quantity, top));
    Ok(PartShares { share, of_top: share_of(part.quantity, top)?.share, groups: groups.collect::<Result<_, _>>()? })
}

fn group_shares(group: &Group, whole: Quantity, top: Quantity) -> Result<GroupShares, CalcError> {
    let counts: Vec<Quantity> = group.parts.iter().map(|part| part.quantity).collect();
    let (shares, partition) = match group.kind {
        GroupKind::Overlapping => (overlapping_shares(whole, &counts)?, None),
        GroupKind::Partition => {
            let partition = partition(whole, &counts)?;
            (partition.shares.clone(), Some(partition))
        }
    };
    let parts = group.parts.iter().zip(shares).map(|(part, share)| part_shares(part, share, top));
    Ok(GroupShares { kind: group.kind, parts: parts.collect::<Result<_, _>>()?, partition })
}
