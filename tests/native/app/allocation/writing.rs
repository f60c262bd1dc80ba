//! Writing shares into the plan, and back.

use chi_tieu::app::allocation::{preview, sum_lines};
use chi_tieu::app::table::TableAction;
use chi_tieu::calc::TargetKind;
use chi_tieu::plan::{Cell, CellValue, StepName, UnitId, WorkingField};

use super::province::{Room, YEAR, exactly, n, target, unit};

fn written(room: &mut Room) {
    let targets = preview(room.table.document(), &room.sheet()).unwrap().targets;
    room.act(TableAction::SetTargetsAt(YEAR, targets));
}

#[test]
fn nothing_is_written_until_it_is_asked_for_and_one_step_takes_it_back() {
    let mut room = Room::listed();
    room.type_once(WorkingField::AllocationWeights, "members");
    let before = room.plan().clone();
    let shares = room.shares();
    assert_eq!(room.plan(), &before);
    written(&mut room);
    for (position, share) in (0_u32..).zip(&shares) {
        assert_eq!(room.plan().own_target(unit(position), YEAR), Some(&exactly(*share)));
    }
    assert_eq!(room.table.document().history().undo_name(), Some(StepName::Allocate));
    let check = sum_lines(room.table.document(), UnitId(0));
    assert_eq!(check.iter().map(|line| line.difference).collect::<Vec<_>>(), [Some(n(0))]);
    // What is there is not written again.
    let again = preview(room.table.document(), &room.sheet()).unwrap();
    assert_eq!((again.targets.len(), again.same), (0, 22));
    room.act(TableAction::Undo);
    assert_eq!(room.plan(), &before);
    room.act(TableAction::Redo);
    assert_eq!(room.plan().own_target(unit(21), YEAR), Some(&exactly(shares[21])));
}

#[test]
fn what_is_overwritten_is_named() {
    let mut room = Room::listed();
    room.set(1, Cell::Target(YEAR), CellValue::Target(None));
    room.set(2, Cell::Target(YEAR), target(TargetKind::Between { low: n(90), high: n(100) }));
    room.set(3, Cell::Result(YEAR), CellValue::Quantity(Some(n(0))));
    room.set(4, Cell::Target(YEAR), CellValue::Target(None));
    room.set(4, Cell::Target(YEAR), CellValue::Unread(Some("hai chục".to_owned())));
    room.set(5, Cell::Target(YEAR), target(TargetKind::AtLeast(n(300))));
    room.type_once(WorkingField::AllocationWeights, "members");
    room.type_for(4, WorkingField::Locked, "=");
    room.type_for(6, WorkingField::Locked, "7");
    let found = preview(room.table.document(), &room.sheet()).unwrap();
    // The fifth keeps what it has, "300 or more"; all others change.
    assert_eq!((found.targets.len(), found.kept, found.same), (21, 1, 0));
    assert_eq!((found.new, found.of_another_form, found.with_result, found.unread), (2, vec![1], vec![2], vec![3]));
    written(&mut room);
    assert_eq!(room.plan().own_target(unit(4), YEAR).unwrap().kind(), TargetKind::AtLeast(n(300)));
    assert_eq!(room.plan().own_target(unit(6), YEAR), Some(&exactly(7)));
    assert_eq!(room.plan().unread(unit(3), Cell::Target(YEAR)), None);
    let line = &sum_lines(room.table.document(), UnitId(0))[0];
    assert_eq!(line.difference, Some(n(0)));
}
