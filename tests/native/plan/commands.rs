//! What commands do, and what is refused.

use chi_tieu::calc::{GroupKind, Quantity, Target};
use chi_tieu::plan::{
    Cell, CellEdit, CellValue, Command, Count, GroupPart, NewUnit, PartId, Place, Plan, PlanGroup, Refusal, Scheme,
    SchemeError, Term, TermError, Touched, UnitId, When,
};

use super::random::{check_tree, empty_plan};

/// Names with their depth: `a`, under it `b` and `c`, then `d`.
fn plan() -> Plan {
    let mut plan = empty_plan();
    add(&mut plan, None, 0, &[("a", 0), ("b", 1), ("c", 1), ("d", 0)]).unwrap();
    plan
}

const A: UnitId = UnitId(0);
const B: UnitId = UnitId(1);
const C: UnitId = UnitId(2);
const D: UnitId = UnitId(3);
const NOBODY: UnitId = UnitId(99);

fn apply(plan: &mut Plan, command: Command) -> Result<Command, Refusal> {
    plan.apply(command, &mut Touched::default())
}

fn add(plan: &mut Plan, parent: Option<UnitId>, position: usize, units: &[(&str, usize)]) -> Result<Command, Refusal> {
    let units = units.iter().map(|&(name, level)| NewUnit { name: name.to_owned(), level }).collect();
    apply(plan, Command::AddUnits { at: Place { parent, position }, units })
}

fn move_to(unit: UnitId, parent: Option<UnitId>, position: usize) -> Command {
    Command::Move { unit, to: Place { parent, position } }
}

fn count(number: i128) -> CellValue {
    CellValue::Quantity(Some(Quantity::whole(number).unwrap()))
}

/// The rows of a plan: a dot for each level.
fn rows(plan: &Plan) -> String {
    let row = |(id, depth): (UnitId, usize)| format!("{}{}", ".".repeat(depth), plan.unit(id).unwrap().name());
    plan.walk().map(row).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check_rows(command: Command, expected: &str) {
    let mut changed = plan();
    let inverse = apply(&mut changed, command).unwrap();
    check_tree(&changed);
    assert_eq!(rows(&changed), expected);
    apply(&mut changed, inverse).unwrap();
    assert_eq!(changed, plan());
}

#[track_caller]
fn check_refused(command: Command, expected: Refusal) {
    let mut same = plan();
    assert_eq!(apply(&mut same, command), Err(expected));
    assert_eq!(same, plan());
}

#[test]
fn units_are_added_at_a_place_with_what_is_under_them() {
    let mut plan = plan();
    add(&mut plan, Some(A), 1, &[("x", 0), ("y", 1), ("z", 2), ("w", 1), ("v", 0)]).unwrap();
    assert_eq!(rows(&plan), "a .b .x ..y ...z ..w .v .c d");
    check_tree(&plan);
}

#[test]
fn added_units_get_the_ids_that_were_told() {
    let mut plan = plan();
    assert_eq!(plan.next_id(), Some(UnitId(4)));
    add(&mut plan, None, 0, &[("x", 0), ("y", 1)]).unwrap();
    assert_eq!(plan.unit(UnitId(5)).unwrap().name(), "y");
}

#[test]
fn an_id_is_not_given_twice() {
    let mut plan = plan();
    apply(&mut plan, Command::Remove(vec![D])).unwrap();
    add(&mut plan, None, 0, &[("x", 0)]).unwrap();
    assert_eq!(plan.roots(), [UnitId(4), A]);
}

#[test]
fn units_are_moved_with_what_is_under_them() {
    check_rows(move_to(A, Some(D), 0), "d .a ..b ..c");
    check_rows(move_to(C, Some(A), 0), "a .c .b d");
    check_rows(move_to(B, Some(A), 1), "a .c .b d");
    check_rows(move_to(B, None, 0), "b a .c d");
    check_rows(move_to(A, None, 1), "d a .b .c");
}

#[test]
fn indenting_and_outdenting_are_moves() {
    check_rows(Command::indent(&plan(), D).unwrap(), "a .b .c .d");
    check_rows(Command::indent(&plan(), C).unwrap(), "a .b ..c d");
    check_rows(Command::outdent(&plan(), B).unwrap(), "a .c b d");
    assert_eq!(Command::indent(&plan(), A), None);
    assert_eq!(Command::indent(&plan(), B), None);
    assert_eq!(Command::outdent(&plan(), D), None);
}

#[test]
fn units_are_removed_with_what_is_under_them_and_come_back_under_their_ids() {
    check_rows(Command::Remove(vec![A]), "d");
    check_rows(Command::Remove(vec![B, D]), "a .c");
    check_rows(Command::Remove(vec![A, B, A]), "d");
    check_rows(Command::Remove(vec![B, A]), "d");
}

#[test]
fn places_and_units_that_are_not_there_are_refused() {
    let far = Place { parent: Some(A), position: 3 };
    let one = vec![NewUnit { name: String::new(), level: 0 }];
    check_refused(Command::AddUnits { at: far, units: one.clone() }, Refusal::NoSuchPlace(far));
    let nowhere = Place { parent: Some(NOBODY), position: 0 };
    check_refused(Command::AddUnits { at: nowhere, units: one }, Refusal::UnknownUnit(NOBODY));
    check_refused(move_to(B, Some(A), 2), Refusal::NoSuchPlace(Place { parent: Some(A), position: 2 }));
    check_refused(move_to(NOBODY, None, 0), Refusal::UnknownUnit(NOBODY));
    check_refused(move_to(A, Some(NOBODY), 0), Refusal::UnknownUnit(NOBODY));
    check_refused(Command::Remove(vec![A, NOBODY]), Refusal::UnknownUnit(NOBODY));
}

#[test]
fn a_unit_is_not_moved_below_itself() {
    check_refused(move_to(A, Some(A), 0), Refusal::BelowItself(A));
    check_refused(move_to(A, Some(C), 0), Refusal::BelowItself(A));
}

#[test]
fn a_row_that_skips_a_level_is_refused() {
    let units = |levels: [usize; 3]| levels.map(|level| NewUnit { name: String::new(), level }).to_vec();
    let at = Place { parent: None, position: 0 };
    check_refused(Command::AddUnits { at, units: units([1, 0, 0]) }, Refusal::LevelSkipped { row: 0 });
    check_refused(Command::AddUnits { at, units: units([0, 1, 3]) }, Refusal::LevelSkipped { row: 2 });
}

#[test]
fn more_units_than_ids_are_refused() {
    let most = usize::try_from(Plan::MOST_IDS).unwrap();
    let units = vec![NewUnit { name: String::new(), level: 0 }; most];
    check_refused(Command::AddUnits { at: Place { parent: None, position: 0 }, units }, Refusal::TooManyUnits);
}

#[test]
fn cells_refuse_what_does_not_belong_in_them() {
    check_refused(Command::set(NOBODY, Cell::Name, count(1)), Refusal::UnknownUnit(NOBODY));
    check_refused(Command::set(B, Cell::Name, count(1)), Refusal::WrongValue(Cell::Name));
    let term = Cell::Target(When::Term);
    check_refused(Command::set(B, term, count(1)), Refusal::WrongValue(term));
    let result = Cell::Result(When::Year(2021));
    check_refused(Command::set(B, result, CellValue::Text(String::new())), Refusal::WrongValue(result));
    check_refused(Command::set(B, result, count(-1)), Refusal::Negative(result));
    let members = Cell::Count(When::Year(2021), Count::Members);
    check_refused(Command::set(B, members, count(-1)), Refusal::Negative(members));
    check_refused(Command::set(B, Cell::Result(When::Year(2019)), count(1)), Refusal::YearOutsideTerm(2019));
    let target = CellValue::Target(None);
    check_refused(Command::set(B, Cell::Target(When::Year(2026)), target), Refusal::YearOutsideTerm(2026));
    let part = Count::Part(PartId(0));
    check_refused(Command::set(B, Cell::Count(When::Year(2021), part), count(1)), Refusal::UnknownCount(part));
}

#[test]
fn a_paste_with_one_refused_cell_changes_none() {
    let edit = |unit, year| CellEdit { unit, cell: Cell::Result(When::Year(year)), value: count(7) };
    let cells = vec![edit(B, 2021), edit(C, 2021), edit(B, 2021), edit(C, 2031)];
    check_refused(Command::SetCells(cells), Refusal::YearOutsideTerm(2031));
}

#[test]
fn cells_that_end_as_they_were_are_no_change() {
    let mut plan = plan();
    apply(&mut plan, Command::set(B, Cell::Result(When::Year(2021)), count(7))).unwrap();
    let edit = |number| CellEdit { unit: B, cell: Cell::Result(When::Year(2021)), value: count(number) };
    let mut touched = Touched::default();
    plan.apply(Command::SetCells(vec![edit(8), edit(7)]), &mut touched).unwrap();
    assert!(!touched.changed);
    plan.apply(Command::SetCells(vec![edit(8), edit(9)]), &mut touched).unwrap();
    assert!(touched.changed);
}

#[test]
fn blank_and_zero_are_different() {
    let mut plan = plan();
    let result = |plan: &Plan| plan.at(B, When::Year(2021)).result().counted().unwrap();
    assert_eq!(result(&plan), None);
    apply(&mut plan, Command::set(B, Cell::Result(When::Year(2021)), count(0))).unwrap();
    assert_eq!(result(&plan), Some(Quantity::ZERO));
    let zero = Target::exactly(Quantity::ZERO).unwrap();
    apply(&mut plan, Command::set(B, Cell::Target(When::Term), CellValue::Target(Some(zero)))).unwrap();
    assert_eq!(plan.own_target(B, When::Term), Some(&zero));
    let members = Cell::Count(When::Year(2021), Count::Members);
    apply(&mut plan, Command::set(B, members, count(0))).unwrap();
    assert_eq!(plan.at(B, When::Year(2021)).count(Count::Members), Some(Quantity::ZERO));
    apply(&mut plan, Command::set(B, members, CellValue::Quantity(None))).unwrap();
    assert_eq!(plan.at(B, When::Year(2021)).count(Count::Members), None);
}

#[test]
fn a_year_left_out_of_the_term_is_kept() {
    let mut changed = plan();
    apply(&mut changed, Command::set(B, Cell::Result(When::Year(2020)), count(7))).unwrap();
    let before = changed.clone();
    let inverse = apply(&mut changed, Command::SetTerm(Term::new("khóa mới", 2021, 2025).unwrap())).unwrap();
    assert_eq!(changed.term().label(), "khóa mới");
    assert_eq!(changed.unit(B).unwrap().years().len(), 1);
    apply(&mut changed, inverse).unwrap();
    assert_eq!(changed, before);
}

#[test]
fn terms_are_checked() {
    let check = |first, last| Term::new("", first, last).map(|term| term.len());
    assert_eq!(check(2020, 2025), Ok(6));
    assert_eq!(check(2021, 2070), Ok(50));
    assert_eq!(check(2021, 2071), Err(TermError::TooLong));
    assert_eq!(check(2025, 2020), Err(TermError::Reversed));
    assert_eq!(check(0, 5), Err(TermError::OutsideCalendar));
    assert_eq!(check(9990, 9999), Err(TermError::OutsideCalendar));
    assert_eq!(check(i32::MIN, i32::MAX), Err(TermError::OutsideCalendar));
}

#[test]
fn counts_of_a_part_go_and_come_back_with_it() {
    let group = |ids: &[u32]| {
        let parts = ids.iter().map(|&id| GroupPart { id: PartId(id), label: "nữ".to_owned() }).collect();
        Scheme::new(vec![PlanGroup { label: String::new(), kind: GroupKind::Overlapping, of: None, parts }], vec![])
    };
    let mut changed = plan();
    apply(&mut changed, Command::SetScheme(group(&[1, 2]).unwrap())).unwrap();
    apply(&mut changed, Command::set(B, Cell::Count(When::Year(2021), Count::Part(PartId(1))), count(5))).unwrap();
    apply(&mut changed, Command::set(B, Cell::Count(When::Year(2021), Count::Part(PartId(2))), count(6))).unwrap();
    let before = changed.clone();
    let inverse = apply(&mut changed, Command::SetScheme(group(&[2]).unwrap())).unwrap();
    assert_eq!(changed.at(B, When::Year(2021)).count(Count::Part(PartId(1))), None);
    assert_eq!(changed.at(B, When::Year(2021)).count(Count::Part(PartId(2))), Some(Quantity::whole(6).unwrap()));
    apply(&mut changed, inverse).unwrap();
    assert_eq!(changed, before);
}

#[test]
fn schemes_are_checked() {
    let part = |id| GroupPart { id: PartId(id), label: String::new() };
    let group = |of: Option<u32>, id| PlanGroup {
        label: String::new(),
        kind: GroupKind::Partition,
        of: of.map(PartId),
        parts: vec![part(id)],
    };
    let check = |groups| Scheme::new(groups, vec![]).map(|_| ());
    assert_eq!(check(vec![group(None, 1), group(Some(1), 2), group(Some(1), 3)]), Ok(()));
    assert_eq!(check(vec![group(Some(1), 2), group(None, 1)]), Err(SchemeError::UnknownPart(PartId(1))));
    assert_eq!(check(vec![group(Some(1), 1)]), Err(SchemeError::UnknownPart(PartId(1))));
    assert_eq!(check(vec![group(None, 1), group(None, 1)]), Err(SchemeError::PartTwice(PartId(1))));
    let chain = |depth: u32| (0..depth).map(|id| group(id.checked_sub(1), id)).collect::<Vec<_>>();
    assert_eq!(check(chain(32)), Ok(()));
    assert_eq!(check(chain(33)), Err(SchemeError::TooDeep));
}

#[test]
fn a_chain_of_units_as_deep_as_it_is_long_breaks_nothing() {
    let mut plan = empty_plan();
    let units: Vec<_> = (0..200_000).map(|level| NewUnit { name: String::new(), level }).collect();
    let before = plan.clone();
    let inverse = apply(&mut plan, Command::AddUnits { at: Place { parent: None, position: 0 }, units }).unwrap();
    assert_eq!(plan.walk().last(), Some((UnitId(199_999), 199_999)));
    let removed = apply(&mut plan, inverse).unwrap();
    assert_eq!(plan, before);
    apply(&mut plan, removed).unwrap();
    assert_eq!(plan.len(), 200_000);
}
