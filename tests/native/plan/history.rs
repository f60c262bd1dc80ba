//! What is one step, and what becomes of it.

use chi_tieu::calc::Quantity;
use chi_tieu::plan::{
    Cell, CellEdit, CellValue, Command, History, NewUnit, Plan, Refusal, Step, StepName, Touched, UnitId, When,
};

use super::random::empty_plan;

const FIRST: UnitId = UnitId(0);
const SECOND: UnitId = UnitId(1);
const CELL: Cell = Cell::Result(When::Year(2021));

struct Desk {
    plan: Plan,
    history: History,
}

impl Desk {
    fn new() -> Self {
        let mut plan = empty_plan();
        let at = plan.last_place(None);
        let unit = NewUnit { name: String::new(), level: 0 };
        plan.apply(Command::AddUnits { at, units: vec![unit.clone(), unit] }, &mut Touched::default()).unwrap();
        Self { plan, history: History::new() }
    }

    fn step(&mut self, name: StepName, command: Command) {
        self.history.apply(&mut self.plan, Step::new(name, command)).unwrap();
    }

    fn type_in(&mut self, unit: UnitId, cell: Cell, count: i128) {
        self.step(StepName::Type(cell), Command::set(unit, cell, value(count)));
    }

    fn undo(&mut self) -> Option<StepName> {
        self.history.undo(&mut self.plan).map(|(name, _)| name)
    }

    fn redo(&mut self) -> Option<StepName> {
        self.history.redo(&mut self.plan).map(|(name, _)| name)
    }

    #[track_caller]
    fn check(&self, unit: UnitId, expected: Option<i128>) {
        let result = self.plan.at(unit, When::Year(2021)).result().counted().unwrap();
        assert_eq!(result.map(|quantity| quantity.as_whole().unwrap()), expected);
    }
}

fn value(count: i128) -> CellValue {
    CellValue::Quantity(Some(Quantity::whole(count).unwrap()))
}

#[test]
fn typing_in_one_cell_is_one_step() {
    let mut desk = Desk::new();
    for count in [1, 13, 139] {
        desk.type_in(FIRST, CELL, count);
    }
    assert_eq!(desk.history.len(), 1);
    assert_eq!(desk.undo(), Some(StepName::Type(CELL)));
    desk.check(FIRST, None);
    assert_eq!(desk.redo(), Some(StepName::Type(CELL)));
    desk.check(FIRST, Some(139));
}

#[test]
fn another_cell_is_another_step_and_so_is_coming_back() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.type_in(SECOND, CELL, 2);
    desk.type_in(SECOND, Cell::Result(When::Year(2022)), 3);
    desk.type_in(FIRST, CELL, 4);
    assert_eq!(desk.history.len(), 4);
    desk.undo();
    desk.check(FIRST, Some(1));
}

#[test]
fn a_commit_ends_the_step() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.history.commit();
    desk.type_in(FIRST, CELL, 12);
    assert_eq!(desk.history.len(), 2);
    desk.undo();
    desk.check(FIRST, Some(1));
}

#[test]
fn undo_ends_the_step() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.history.commit();
    desk.type_in(FIRST, CELL, 12);
    desk.undo();
    desk.type_in(FIRST, CELL, 15);
    assert_eq!(desk.history.len(), 2);
}

#[test]
fn a_paste_is_one_step_and_never_part_of_typing() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    let edit = |unit, count| CellEdit { unit, cell: CELL, value: value(count) };
    desk.step(StepName::Paste, Command::SetCells(vec![edit(FIRST, 5), edit(SECOND, 6)]));
    desk.step(StepName::Paste, Command::SetCells(vec![edit(FIRST, 7)]));
    desk.type_in(FIRST, CELL, 8);
    assert_eq!(desk.history.len(), 4);
    desk.undo();
    desk.check(FIRST, Some(7));
    desk.undo();
    desk.check(FIRST, Some(5));
    assert_eq!(desk.undo(), Some(StepName::Paste));
    desk.check(FIRST, Some(1));
    desk.check(SECOND, None);
}

#[test]
fn a_step_that_changes_nothing_is_not_kept_and_leaves_what_can_be_redone() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.history.commit();
    desk.type_in(FIRST, CELL, 2);
    desk.undo();
    desk.type_in(FIRST, CELL, 1);
    assert_eq!(desk.history.len(), 1);
    assert_eq!(desk.redo(), Some(StepName::Type(CELL)));
    desk.check(FIRST, Some(2));
}

#[test]
fn typing_that_ends_where_it_began_is_not_kept() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.history.commit();
    desk.type_in(FIRST, CELL, 12);
    desk.type_in(FIRST, CELL, 1);
    assert_eq!(desk.history.len(), 1);
    desk.type_in(FIRST, CELL, 5);
    assert_eq!(desk.history.len(), 2);
    desk.undo();
    desk.check(FIRST, Some(1));
}

#[test]
fn the_title_is_typed_in_one_step() {
    let mut desk = Desk::new();
    for title in ["K", "Kế", "Kế hoạch"] {
        desk.step(StepName::Title, Command::SetTitle(title.to_owned()));
    }
    desk.step(StepName::Noun, Command::SetNoun("đảng viên".to_owned()));
    assert_eq!(desk.history.len(), 2);
}

#[test]
fn a_change_clears_what_could_be_redone_and_a_refused_one_does_not() {
    let mut desk = Desk::new();
    desk.type_in(FIRST, CELL, 1);
    desk.type_in(SECOND, CELL, 2);
    desk.undo();
    let refused = Step::new(StepName::Remove, Command::Remove(vec![UnitId(9)]));
    assert_eq!(desk.history.apply(&mut desk.plan, refused), Err(Refusal::UnknownUnit(UnitId(9))));
    desk.history.commit();
    assert_eq!(desk.history.redo_name(), Some(StepName::Type(CELL)));
    desk.type_in(SECOND, CELL, 7);
    assert_eq!(desk.history.redo_name(), None);
    assert_eq!(desk.redo(), None);
}

#[test]
fn a_step_is_done_whole_or_not_at_all() {
    let mut desk = Desk::new();
    let before = desk.plan.clone();
    let id = desk.plan.next_id().unwrap();
    let add = Command::AddUnits {
        at: desk.plan.last_place(Some(FIRST)),
        units: vec![NewUnit { name: "mới".to_owned(), level: 0 }],
    };
    let commands =
        vec![add, Command::set(id, CELL, value(3)), Command::set(id, Cell::Result(When::Year(1900)), value(3))];
    let step = Step { name: StepName::Paste, commands: commands.clone() };
    assert_eq!(desk.history.apply(&mut desk.plan, step), Err(Refusal::YearOutsideTerm(1900)));
    assert_eq!(desk.plan, before);
    assert!(desk.history.is_empty());
}

#[test]
fn two_hundred_steps_and_more_are_kept() {
    let mut desk = Desk::new();
    for count in 0..History::STEPS as i128 + 20 {
        desk.type_in(FIRST, CELL, count);
        desk.history.commit();
    }
    assert_eq!(desk.history.len(), History::STEPS);
    const { assert!(History::STEPS >= 200) };
    while desk.undo().is_some() {}
    desk.check(FIRST, Some(19));
}
