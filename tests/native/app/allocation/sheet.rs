//! What was typed in the room, and what it comes to.

use chi_tieu::app::allocation::{Entry, Lock, OwnTarget, Sheet, Source, SpreadError, own_weights_elsewhere, units_of};
use chi_tieu::app::table::TableAction;
use chi_tieu::calc::{Method, Percentage, RateBase, TargetKind};
use chi_tieu::number::{Locale, ReadErrorKind};
use chi_tieu::plan::{Cell, CellValue, Count, Plan, UnitId, When, WorkingField};

use super::province::{MEMBERS, Room, TOP, YEAR, exactly, n, target, unit};

use WorkingField::{
    AllocationBase, AllocationMethod, AllocationTotal, AllocationWeights, Locked, Maximum, Minimum, Weight,
};

fn by_members() -> Room {
    let mut room = Room::new();
    room.type_once(AllocationWeights, "members");
    room
}

#[test]
fn a_single_unit_at_the_top_stands_for_all() {
    let room = Room::new();
    let of = units_of(room.plan(), None);
    assert_eq!((of.parent, of.went_down, of.units.len()), (TOP, true, 22));
    let of = units_of(room.plan(), TOP);
    assert_eq!((of.parent, of.went_down, of.units.len()), (TOP, false, 22));
    assert_eq!(units_of(room.plan(), Some(unit(3))).units, []);
}

#[test]
fn the_target_of_the_unit_is_the_total_where_none_is_typed() {
    let mut room = Room::new();
    assert_eq!(room.sheet().total.own, OwnTarget::Is(exactly(1_905), 1_905));
    assert_eq!(room.shares().iter().sum::<i128>(), 1_905);
    room.type_once(AllocationTotal, "1.000");
    assert_eq!(room.shares().iter().sum::<i128>(), 1_000);
    // Zero is a total, and no blank.
    room.type_once(AllocationTotal, "0");
    assert_eq!(room.shares(), [0; 22]);
}

#[test]
fn of_a_range_or_rate_the_lower_end_is_taken_and_said() {
    let mut room = Room::new();
    room.set(0, Cell::Target(YEAR), target(TargetKind::Between { low: n(90), high: n(100) }));
    assert!(matches!(room.sheet().total.own, OwnTarget::LowerEnd(_, 90)));
    assert_eq!(room.shares().iter().sum::<i128>(), 90);
    let per_cent = |count| Percentage::from_per_cent(n(count).to_fraction());
    let (low, high) = (per_cent(3), Some(per_cent(4)));
    room.set(0, Cell::Target(YEAR), target(TargetKind::Rate { low, high, base: n(1_210), of: RateBase::StartOfYear }));
    assert!(matches!(room.sheet().total.own, OwnTarget::LowerEnd(_, 37)));
    room.set(0, Cell::Target(YEAR), target(TargetKind::AtLeast(n(38))));
    assert!(matches!(room.sheet().total.own, OwnTarget::Is(_, 38)));
}

#[test]
fn a_limit_or_a_number_of_units_is_nothing_to_share() {
    let mut room = Room::new();
    for kind in [TargetKind::AtMost(n(5)), TargetKind::Coverage { required: n(20), of: n(22) }] {
        room.set(0, Cell::Target(YEAR), target(kind));
        assert!(matches!(room.sheet().total.own, OwnTarget::OfAnotherKind(_)));
        assert_eq!(room.sheet().outcome, None);
    }
    room.set(
        0,
        Cell::Target(YEAR),
        target(TargetKind::Exactly(chi_tieu::calc::Quantity::from_millionths(1_500_000).unwrap())),
    );
    assert!(matches!(room.sheet().total.own, OwnTarget::NotWhole(_)));
    room.set(0, Cell::Target(YEAR), CellValue::Target(None));
    room.set(0, Cell::Target(YEAR), CellValue::Unread(Some("hai trăm".to_owned())));
    assert_eq!((room.sheet().total.own, room.sheet().outcome), (OwnTarget::Unread, None));
}

#[test]
fn members_of_the_same_year_weigh() {
    let room = by_members();
    let sheet = room.sheet();
    assert_eq!(sheet.source, Source::Count(Count::Members, Some(YEAR)));
    assert_eq!(sheet.weight_sum, Some(n(MEMBERS.iter().sum())));
    // 1.905 × weight ÷ 68.960, worked out beside: 169,257; 151,383; 138,483 (up); 14,641 (up).
    let shares = room.shares();
    assert_eq!((shares[0], shares[1], shares[2], shares[21]), (169, 151, 139, 15));
    assert_eq!(shares.iter().sum::<i128>(), 1_905);
}

#[test]
fn where_the_year_has_no_figures_those_of_the_year_before_weigh_for_all() {
    let mut room = by_members();
    room.act(TableAction::Period(When::Year(2025)));
    room.act(TableAction::SetWorking(vec![(
        chi_tieu::app::allocation::cell_of(AllocationWeights, TOP, When::Year(2025)),
        "members".to_owned(),
    )]));
    assert_eq!(room.sheet().source, Source::Count(Count::Members, Some(YEAR)));
    // Of a year in which one unit has a figure, the others have none: they are named and nobody counts as zero.
    room.set(4, Cell::Count(When::Year(2025), Count::Members), CellValue::Quantity(Some(n(70))));
    room.act(TableAction::Period(When::Year(2025)));
    let sheet = room.sheet();
    assert_eq!(sheet.source, Source::Count(Count::Members, Some(When::Year(2025))));
    assert_eq!((sheet.missing.len(), sheet.outcome), (21, None));
}

#[test]
fn the_last_result_is_of_a_year_before() {
    let mut room = Room::new();
    for position in 1..=22 {
        room.set(position, Cell::Result(When::Year(2022)), CellValue::Quantity(Some(n(i128::from(position)))));
        room.set(position, Cell::Result(YEAR), CellValue::Quantity(Some(n(1))));
    }
    room.type_once(AllocationWeights, "last_result");
    let sheet = room.sheet();
    assert_eq!(sheet.source, Source::Result(Some(When::Year(2022))));
    assert_eq!(sheet.lines[6].weight, Entry::Is(n(7)));
    room.act(TableAction::Period(When::Year(2021)));
    room.act(TableAction::SetWorking(vec![(
        chi_tieu::app::allocation::cell_of(AllocationWeights, TOP, When::Year(2021)),
        "last_result".to_owned(),
    )]));
    let sheet = room.sheet();
    assert_eq!((sheet.source, sheet.missing.len()), (Source::Result(None), 22));
}

#[test]
fn a_missing_weight_is_named_and_a_zero_counts() {
    let mut room = Room::new();
    room.type_once(AllocationWeights, "own");
    for position in 0..22 {
        room.type_for(position, Weight, "10");
    }
    room.type_for(4, Weight, "");
    assert_eq!((room.sheet().missing, room.sheet().outcome), (vec![4], None));
    room.type_for(4, Weight, "0");
    let shares = room.shares();
    assert_eq!((shares[4], shares.iter().sum::<i128>()), (0, 1_905));
    // A locked unit needs no weight.
    room.type_for(4, Weight, "");
    room.type_for(4, Locked, "25");
    let shares = room.shares();
    assert_eq!((shares[4], shares.iter().sum::<i128>()), (25, 1_905));
}

#[test]
fn weights_may_have_decimals() {
    let mut room = Room::new();
    room.type_once(AllocationWeights, "own");
    room.type_once(AllocationTotal, "22");
    for position in 0..22 {
        room.type_for(position, Weight, "0,5");
    }
    assert_eq!(room.shares(), [1; 22]);
}

#[test]
fn text_that_is_no_number_stays_and_is_told_with_its_place() {
    let mut room = by_members();
    room.type_for(2, Minimum, "2-4");
    room.type_once(AllocationBase, "1,5");
    let sheet = room.sheet();
    let found: Vec<_> =
        sheet.problems().map(|problem| (problem.unit, problem.field, problem.error.unwrap().kind)).collect();
    assert_eq!(found, [(None, AllocationBase, ReadErrorKind::NotWhole), (Some(2), Minimum, ReadErrorKind::Range)]);
    assert_eq!(sheet.outcome, None);
    // What does not depend on it is there.
    assert_eq!((sheet.total.value(), sheet.weight_sum), (Some(1_905), Some(n(MEMBERS.iter().sum()))));
    // A locked unit does not use its bounds.
    room.type_once(AllocationBase, "1");
    room.type_for(2, Locked, "9");
    assert_eq!(room.shares()[2], 9);
    // A question whose only whole answer is one of two is still asked.
    room.type_once(AllocationTotal, "1,140");
    let sheet = room.sheet();
    let error = sheet.problems().next().unwrap().error.unwrap().clone();
    assert_eq!((error.kind, error.readings.len()), (ReadErrorKind::Ambiguous { mark: ',' }, 1));
}

#[test]
fn the_base_comes_first_and_the_rest_goes_by_weight() {
    let mut room = by_members();
    room.type_once(AllocationBase, "20");
    let shares = room.shares();
    assert_eq!(shares.iter().sum::<i128>(), 1_905);
    let sheet = room.sheet();
    let spread = sheet.spread().unwrap();
    assert_eq!((spread.based, spread.rest, spread.free, spread.locked), (440, 1_465, 22, 0));
    // What goes by weight is exactly an allocation of 1.465.
    let mut rest = by_members();
    rest.type_once(AllocationTotal, "1465");
    let expected: Vec<i128> = rest.shares().iter().map(|share| share + 20).collect();
    assert_eq!(shares, expected);
    assert!(shares.iter().all(|share| *share >= 20));
}

#[test]
fn locked_units_leave_total_and_weights_first() {
    let mut room = by_members();
    room.type_for(0, Locked, "300");
    room.type_for(21, Locked, "5");
    let shares = room.shares();
    assert_eq!((shares[0], shares[21], shares.iter().sum::<i128>()), (300, 5, 1_905));
    let sheet = room.sheet();
    assert_eq!(sheet.weight_sum, Some(n(MEMBERS[1..21].iter().sum())));
    assert_eq!((sheet.spread().unwrap().locked, sheet.spread().unwrap().rest), (305, 1_600));
    assert_eq!((sheet.spread().unwrap().quotas[0], sheet.spread().unwrap().quotas[1].is_some()), (None, true));
}

#[test]
fn a_unit_may_keep_the_target_that_stands_there() {
    let mut room = Room::listed();
    room.type_once(AllocationWeights, "members");
    room.type_for(0, Locked, "=");
    assert_eq!((room.sheet().lines[0].lock.clone(), room.shares()[0]), (Lock::Target(180), 180));
    room.set(1, Cell::Target(YEAR), target(TargetKind::Between { low: n(170), high: n(190) }));
    assert_eq!(room.sheet().lines[0].lock, Lock::Target(170));
    room.set(1, Cell::Target(YEAR), CellValue::Target(None));
    let sheet = room.sheet();
    assert_eq!((sheet.lines[0].lock.clone(), sheet.outcome.clone()), (Lock::NoTarget, None));
    let problem = sheet.problems().next().unwrap();
    assert_eq!((problem.unit, problem.field, problem.error), (Some(0), Locked, None));
}

#[test]
fn every_bound_that_does_not_fit_is_named_with_its_numbers() {
    #[track_caller]
    fn check(texts: &[(u32, WorkingField, &str)], base: &str, error: SpreadError) {
        let mut room = by_members();
        room.type_once(AllocationBase, base);
        for (position, field, text) in texts {
            room.type_for(*position, *field, text);
        }
        assert_eq!(room.sheet().outcome, Some(Err(error)));
    }
    check(
        &[(3, Minimum, "20"), (3, Maximum, "10"), (7, Minimum, "6"), (7, Maximum, "5"), (8, Minimum, "2")],
        "",
        SpreadError::MinimumAboveMaximum(vec![3, 7]),
    );
    check(&[(3, Maximum, "10")], "20", SpreadError::BaseAboveMaximum { base: 20, units: vec![3] });
    check(&[], "90", SpreadError::BaseAboveLeft { base: 90, units: 22, needed: 1_980, left: 1_905 });
    check(
        &[(0, Minimum, "1.500"), (1, Minimum, "500")],
        "",
        SpreadError::MinimumsAboveLeft { sum: 2_000, left: 1_905, units: vec![0, 1] },
    );
    // The base counts where it is above a minimum, and what is locked is gone before.
    check(
        &[(0, Minimum, "1.500"), (1, Minimum, "5"), (2, Locked, "100")],
        "20",
        SpreadError::MinimumsAboveLeft { sum: 1_900, left: 1_805, units: vec![0] },
    );
    check(&[(0, Locked, "1.900"), (1, Locked, "6")], "", SpreadError::LockedAboveTotal { locked: 1_906, total: 1_905 });
    let ten: Vec<(u32, WorkingField, &str)> = (0..22).map(|position| (position, Maximum, "10")).collect();
    check(&ten, "", SpreadError::MaximumsBelowLeft { sum: 220, left: 1_905 });
    let locked: Vec<(u32, WorkingField, &str)> = (0..22).map(|position| (position, Locked, "10")).collect();
    check(&locked, "", SpreadError::AllLocked { locked: 220, total: 1_905 });
}

#[test]
fn weights_of_zero_that_would_have_to_take_the_rest_are_named() {
    let mut room = Room::new();
    room.type_once(AllocationWeights, "own");
    room.type_once(AllocationTotal, "100");
    for position in 0..22 {
        room.type_for(position, Weight, if position < 2 { "5" } else { "0" });
        room.type_for(position, Maximum, if position < 2 { "30" } else { "" });
    }
    room.type_for(5, Minimum, "7");
    let units = (2..22).collect();
    assert_eq!(room.sheet().outcome, Some(Err(SpreadError::NoWeights { left: 100, reach: 67, units })));
}

#[test]
fn all_locked_at_the_total_is_an_allocation() {
    let mut room = Room::listed();
    room.type_once(AllocationTotal, "1.950");
    for position in 0..22 {
        room.type_for(position, Locked, "=");
    }
    assert_eq!(room.shares().iter().sum::<i128>(), 1_950);
}

#[test]
fn choices_are_filed_under_their_names() {
    let mut room = by_members();
    assert_eq!(room.sheet().method, Method::LargestRemainder);
    room.type_once(AllocationMethod, "sainte_lague");
    assert_eq!(room.sheet().method, Method::SainteLague);
    room.type_once(AllocationMethod, "d'hondt");
    assert_eq!(room.sheet().method, Method::LargestRemainder);
}

#[test]
fn texts_come_back_from_the_file_letter_by_letter() {
    let mut room = by_members();
    room.type_once(AllocationTotal, " 1.905 ");
    room.type_for(0, Minimum, "hai mươi");
    room.type_for(1, Locked, "=");
    let again = Room::open(Plan::from_json(&room.plan().to_json()).unwrap());
    assert_eq!(again.sheet(), room.sheet());
    let text = |room: &Room, field, subject| {
        room.plan().working(chi_tieu::app::allocation::cell_of(field, subject, YEAR)).to_owned()
    };
    assert_eq!(text(&again, AllocationTotal, TOP), " 1.905 ");
    assert_eq!(text(&again, Minimum, Some(unit(0))), "hai mươi");
    assert_eq!(text(&again, Locked, Some(unit(1))), "=");
}

#[test]
fn weights_of_another_year_are_offered_once() {
    let mut room = Room::new();
    room.type_once(AllocationWeights, "own");
    room.type_for(0, Weight, "12");
    assert_eq!(own_weights_elsewhere(room.plan(), &room.sheet()), None);
    room.act(TableAction::Period(When::Year(2025)));
    room.act(TableAction::SetWorking(vec![(
        chi_tieu::app::allocation::cell_of(AllocationWeights, TOP, When::Year(2025)),
        "own".to_owned(),
    )]));
    assert_eq!(own_weights_elsewhere(room.plan(), &room.sheet()), Some(YEAR));
}

#[test]
fn nobody_to_share_among() {
    let room = Room::new();
    let sheet = Sheet::of(room.table.document(), Some(UnitId(1)), YEAR, Locale::Vietnamese);
    assert_eq!((sheet.lines.len(), sheet.of.parent), (0, Some(UnitId(1))));
}
