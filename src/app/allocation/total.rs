//! The total that is shared out.

use super::{Entry, cell_of, whole_number};
use crate::calc::{Target, TargetKind};
use crate::number::Locale;
use crate::plan::{Cell, Plan, UnitId, When, WorkingField};

/// The target of the unit whose units share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnTarget {
    /// It has none, or there is no such unit: all units together.
    Blank,
    /// Text stands there that could not be read.
    Unread,
    /// A number, or a number or more.
    Is(Target, i128),
    /// The lower end of a range or of a rate.
    LowerEnd(Target, i128),
    /// A number that is not whole.
    NotWhole(Target),
    /// A limit, or a number of units: nothing that is shared out.
    OfAnotherKind(Target),
}

/// The total, typed or taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// What was typed.
    pub typed: Entry<i128>,
    /// What is taken where nothing was.
    pub own: OwnTarget,
}

impl Total {
    pub(super) fn of(plan: &Plan, parent: Option<UnitId>, when: When, locale: Locale) -> Self {
        let typed = whole_number(plan.working(cell_of(WorkingField::AllocationTotal, parent, when)), locale);
        Self { typed, own: parent.map_or(OwnTarget::Blank, |unit| own(plan, unit, when)) }
    }

    /// The total, where there is one.
    #[must_use]
    pub const fn value(&self) -> Option<i128> {
        match (&self.typed, self.own) {
            (Entry::Is(total), _) => Some(*total),
            (Entry::Blank, OwnTarget::Is(_, total) | OwnTarget::LowerEnd(_, total)) => Some(total),
            (Entry::Blank | Entry::Unread(_), _) => None,
        }
    }
}

fn own(plan: &Plan, unit: UnitId, when: When) -> OwnTarget {
    if plan.unread(unit, Cell::Target(when)).is_some() {
        return OwnTarget::Unread;
    }
    let Some(target) = plan.own_target(unit, when).copied() else { return OwnTarget::Blank };
    let Some(low) = target.low().as_whole() else { return OwnTarget::NotWhole(target) };
    match target.kind() {
        TargetKind::Exactly(_) | TargetKind::AtLeast(_) => OwnTarget::Is(target, low),
        TargetKind::Between { .. } | TargetKind::Rate { .. } => OwnTarget::LowerEnd(target, low),
        TargetKind::AtMost(_) | TargetKind::Coverage { .. } => OwnTarget::OfAnotherKind(target),
    }
}
