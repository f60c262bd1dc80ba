//! What writing the shares into the plan would change.

use super::{Lock, Sheet};
use crate::calc::{Quantity, Target, TargetKind};
use crate::plan::{Cell, Document, UnitId};

/// What would be written, and what stands there now. Positions are those of the units.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preview {
    /// The targets that are others than before, to be written.
    pub targets: Vec<(UnitId, Target)>,
    /// Of these, units that had no target.
    pub new: usize,
    /// Units whose target is that number already.
    pub same: usize,
    /// Units that keep the target that stands there.
    pub kept: usize,
    /// Units with a result whose target changes.
    pub with_result: Vec<usize>,
    /// Units whose target is of another form and becomes a number.
    pub of_another_form: Vec<usize>,
    /// Units where text stands that could not be read.
    pub unread: Vec<usize>,
}

/// What the chosen method would change; `None` without shares.
#[must_use]
pub fn preview(document: &Document, sheet: &Sheet) -> Option<Preview> {
    let shares = &sheet.spread()?.by(sheet.method).shares;
    let plan = document.plan();
    let mut preview = Preview::default();
    for (position, (line, share)) in sheet.lines.iter().zip(shares).enumerate() {
        if matches!(line.lock, Lock::Target(_)) {
            preview.kept += 1;
            continue;
        }
        let target = Quantity::whole(*share).and_then(Target::exactly).ok()?;
        let unread = plan.unread(line.unit, Cell::Target(sheet.when)).is_some();
        if line.target == Some(target) && !unread {
            preview.same += 1;
            continue;
        }
        preview.targets.push((line.unit, target));
        if unread {
            preview.unread.push(position);
        }
        let Some(before) = &line.target else {
            preview.new += 1;
            continue;
        };
        if !matches!(before.kind(), TargetKind::Exactly(_)) {
            preview.of_another_form.push(position);
        }
        if document.roll_up().result(line.unit, sheet.when) != Ok(None) {
            preview.with_result.push(position);
        }
    }
    Some(preview)
}
