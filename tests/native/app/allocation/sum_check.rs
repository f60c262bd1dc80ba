//! Whether targets that were handed down add up.

use chi_tieu::app::allocation::{Gap, GapAt, gaps, sum_lines};
use chi_tieu::calc::{Distribution, TargetKind};
use chi_tieu::plan::{Cell, CellValue, TargetSum, UnitId, When};

use super::province::{Room, YEAR, exactly, n, target, unit};

fn own(count: i128) -> CellValue {
    CellValue::Target(Some(exactly(count)))
}

#[test]
fn announced_1905_and_listed_1950_are_45_apart() {
    let room = Room::listed();
    let lines = sum_lines(room.table.document(), UnitId(0));
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].when, lines[0].own), (YEAR, Some(exactly(1_905))));
    assert_eq!((lines[0].sum, lines[0].difference), (TargetSum::Is(exactly(1_950)), n(0).minus(n(45)).ok()));
    assert_eq!(lines[0].blank, []);
    let difference = n(0).minus(n(45)).unwrap();
    let gap = GapAt { unit: UnitId(0), when: YEAR, gap: Gap::Units(exactly(1_905), exactly(1_950), difference) };
    assert_eq!(gaps(room.table.document(), None), [gap]);
}

#[test]
fn units_without_a_target_are_named_and_nothing_handed_down_is_no_difference() {
    let mut room = Room::new();
    assert_eq!(gaps(room.table.document(), None), []);
    assert_eq!(sum_lines(room.table.document(), UnitId(0))[0].blank.len(), 22);
    room.set(3, Cell::Target(YEAR), own(1_905));
    let lines = sum_lines(room.table.document(), UnitId(0));
    assert_eq!((lines[0].difference, lines[0].blank.len()), (Some(n(0)), 21));
    assert!(!lines[0].blank.contains(&UnitId(3)));
}

#[test]
fn a_term_is_held_against_its_years_too() {
    let mut room = Room::new();
    room.set(5, Cell::Target(When::Term), own(500));
    room.set(5, Cell::Target(When::Year(2021)), own(280));
    room.set(5, Cell::Target(When::Year(2022)), own(200));
    let over = Distribution { assigned: n(500), distributed: n(480), left: n(20) };
    assert_eq!(gaps(room.table.document(), None), [GapAt { unit: UnitId(5), when: When::Term, gap: Gap::Years(over) }]);
    assert_eq!(sum_lines(room.table.document(), UnitId(5))[0].over_years, Some(over));
}

#[test]
fn sub_levels_and_other_kinds_are_found_below_the_chosen_unit_alone() {
    let mut room = Room::listed();
    // A limit among numbers adds up to nothing that could be compared.
    room.set(2, Cell::Target(YEAR), target(TargetKind::AtMost(n(5))));
    assert_eq!(
        gaps(room.table.document(), None),
        [GapAt { unit: UnitId(0), when: YEAR, gap: Gap::Mixed(exactly(1_905)) }]
    );
    assert_eq!(gaps(room.table.document(), Some(unit(1))), []);
}

#[test]
fn handed_down_zeros_differ_from_nothing() {
    let mut room = Room::new();
    for position in 1..=22 {
        room.set(position, Cell::Target(YEAR), own(0));
    }
    let gap = Gap::Units(exactly(1_905), exactly(0), n(1_905));
    assert_eq!(gaps(room.table.document(), None), [GapAt { unit: UnitId(0), when: YEAR, gap }]);
}
