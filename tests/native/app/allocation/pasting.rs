//! A column of weights from a spreadsheet.

use chi_tieu::app::allocation::{Entry, Pasted, pasted};
use chi_tieu::app::table::TableAction;
use chi_tieu::exchange::clipboard::read_tsv;
use chi_tieu::number::Locale;
use chi_tieu::plan::{StepName, WorkingField};

use super::province::{Room, n};

use WorkingField::{Maximum, Minimum, Weight};

fn paste(room: &mut Room, text: &str, position: usize, fields: &[WorkingField]) -> Pasted {
    let pasted = pasted(room.plan(), &room.sheet(), &read_tsv(text), position, fields, Locale::Vietnamese);
    room.act(TableAction::SetWorking(pasted.texts.clone()));
    pasted
}

fn by_own_column() -> Room {
    let mut room = Room::new();
    room.type_once(WorkingField::AllocationWeights, "own");
    room
}

fn weights(room: &Room) -> Vec<Option<i128>> {
    let weight = |entry: &Entry<_>| match entry {
        Entry::Is(weight) => chi_tieu::calc::Quantity::as_whole(*weight),
        Entry::Blank | Entry::Unread(_) => None,
    };
    room.sheet().lines.iter().map(|line| weight(&line.weight)).collect()
}

#[test]
fn a_column_goes_down_from_where_it_is_pasted_as_one_step() {
    let mut room = by_own_column();
    let before = room.plan().clone();
    let found = paste(&mut room, "Dân số\r\n1.234\r\n\r\n56\r\n", 20, &[Weight]);
    // The heading is passed over; the third row has no unit.
    assert_eq!((found.rows, found.left_out, found.by_name), (2, 1, false));
    assert_eq!(weights(&room)[19..], [None, Some(1_234), None]);
    assert_eq!(room.table.document().history().undo_name(), Some(StepName::Working));
    room.act(TableAction::Undo);
    assert_eq!(room.plan(), &before);
}

#[test]
fn rows_with_names_go_to_their_units_in_whatever_order() {
    let mut room = by_own_column();
    let found = paste(&mut room, "Đơn vị\tDân số\nĐảng bộ 3\t30\nđang bo 1\t10\nĐảng bộ 99\t5\n", 0, &[Weight]);
    assert_eq!((found.rows, found.left_out, found.by_name), (2, 1, true));
    assert_eq!(weights(&room)[..4], [Some(10), None, Some(30), None]);
}

#[test]
fn columns_beside_go_into_the_columns_beside() {
    let mut room = by_own_column();
    paste(&mut room, "10\t1\t5\n20\t2\t6\n", 0, &[Weight, Minimum, Maximum]);
    let sheet = room.sheet();
    assert_eq!(
        (&sheet.lines[1].weight, &sheet.lines[1].min, &sheet.lines[1].max),
        (&Entry::Is(n(20)), &Entry::Is(2), &Entry::Is(6))
    );
    // More columns than there are inputs are left out.
    paste(&mut room, "7\t8\n9\t10\n", 0, &[Maximum]);
    let sheet = room.sheet();
    assert_eq!((&sheet.lines[0].max, &sheet.lines[0].min), (&Entry::Is(7), &Entry::Is(1)));
}

#[test]
fn what_cannot_be_read_is_kept_and_told() {
    let mut room = by_own_column();
    paste(&mut room, "12\nmười\n", 0, &[Weight]);
    let sheet = room.sheet();
    assert_eq!(sheet.problems().map(|problem| problem.unit).collect::<Vec<_>>(), [Some(1)]);
}
