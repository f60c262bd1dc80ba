//! Text that was typed for a number and is none: kept beside the value, counted for nothing, never lost.

use chi_tieu::calc::{Quantity, Target};
use chi_tieu::plan::{
    Cell, CellEdit, CellValue, Command, Count, Division, GroupPart, History, NewUnit, PartId, PipelineStage, Place,
    Plan, PlanGroup, Refusal, Scheme, StageId, Step, StepName, Touched, UnitId, When,
};

use super::random::{check_tree, empty_plan};

const UNIT: UnitId = UnitId(0);
const YEAR: When = When::Year(2021);
const RESULT: Cell = Cell::Result(YEAR);
const PART: Cell = Cell::Count(YEAR, Count::Part(PartId(0)));
const STAGE: Cell = Cell::Count(YEAR, Count::Stage(StageId(0)));

fn apply(plan: &mut Plan, command: Command) -> Command {
    plan.apply(command, &mut Touched::default()).unwrap()
}

fn scheme() -> Scheme {
    let part = GroupPart { id: PartId(0), label: "Nữ".to_owned() };
    let kind = chi_tieu::calc::GroupKind::Overlapping;
    let group = PlanGroup { label: String::new(), kind, of: None, parts: vec![part] };
    Scheme::new(vec![group], vec![PipelineStage { id: StageId(0), label: "Lớp".to_owned() }]).unwrap()
}

fn plan() -> Plan {
    let mut plan = empty_plan();
    let units = vec![NewUnit { name: "Đơn vị".to_owned(), level: 0 }];
    apply(&mut plan, Command::AddUnits { at: Place { parent: None, position: 0 }, units });
    apply(&mut plan, Command::SetScheme(scheme()));
    plan
}

fn quantity(count: i128) -> CellValue {
    CellValue::Quantity(Some(Quantity::whole(count).unwrap()))
}

fn text(text: &str) -> CellValue {
    CellValue::Unread(Some(text.to_owned()))
}

fn set(plan: &mut Plan, cell: Cell, value: CellValue) -> Command {
    apply(plan, Command::set(UNIT, cell, value))
}

/// The edits of an unreadable text leave no value; those of a value leave no text. Either can be undone.
#[track_caller]
fn check(cell: Cell, value: CellValue) {
    let mut plan = plan();
    if let Cell::ResultPart { year, .. } = cell {
        apply(&mut plan, Command::Divide { unit: UNIT, year, into: Division::Quarters });
    }
    let blank = plan.clone();
    let edits = Command::edits(&plan, UNIT, cell, value.clone());
    assert_eq!(edits.len(), 1, "nothing was unread");
    let undo_value = apply(&mut plan, Command::SetCells(edits));
    let valued = plan.clone();
    let unread = Command::SetCells(Command::unread_edits(&plan, UNIT, cell, "5oo".to_owned()));
    let undo_unread = apply(&mut plan, unread);
    assert_eq!(plan.unread(UNIT, cell), Some("5oo"));
    let mut without = plan.clone();
    set(&mut without, cell, CellValue::Unread(None));
    assert_eq!(without, blank, "the value went");
    let edits = Command::edits(&plan, UNIT, cell, value);
    assert_eq!(edits.len(), 2);
    let mut again = plan.clone();
    apply(&mut again, Command::SetCells(edits));
    assert_eq!(again, valued, "the text went");
    assert_eq!(Plan::from_json(&plan.to_json()).as_ref(), Ok(&plan));
    check_tree(&plan);
    apply(&mut plan, undo_unread);
    assert_eq!(plan, valued);
    apply(&mut plan, undo_value);
    assert_eq!(plan, blank);
}

#[test]
fn a_cell_has_a_value_or_a_text() {
    let target = CellValue::Target(Target::exactly(Quantity::whole(5).unwrap()).ok());
    check(Cell::Target(YEAR), target.clone());
    check(Cell::Target(When::Term), target);
    for cell in [
        RESULT,
        Cell::Result(When::Term),
        Cell::ResultPart { year: 2021, part: 3 },
        Cell::Count(YEAR, Count::Members),
        Cell::Count(When::Term, Count::Part(PartId(0))),
        PART,
        STAGE,
    ] {
        check(cell, quantity(5));
    }
}

#[test]
fn words_are_never_unread_and_what_no_file_may_have_is_refused() {
    let mut plan = plan();
    let before = plan.clone();
    for (cell, refusal) in [
        (Cell::Name, Refusal::WrongValue(Cell::Name)),
        (Cell::Note, Refusal::WrongValue(Cell::Note)),
        (Cell::Count(YEAR, Count::Part(PartId(7))), Refusal::UnknownCount(Count::Part(PartId(7)))),
        (Cell::Result(When::Year(1999)), Refusal::YearOutsideTerm(1999)),
        (Cell::ResultPart { year: 2021, part: 12 }, Refusal::NoSuchPart { unit: UNIT, year: 2021, part: 12 }),
    ] {
        let refused = plan.apply(Command::set(UNIT, cell, text("x")), &mut Touched::default());
        assert_eq!((refused, &plan), (Err(refusal), &before));
    }
}

#[test]
fn a_divided_year_keeps_its_quarters_beside_an_unread_sum() {
    let mut plan = plan();
    apply(&mut plan, Command::Divide { unit: UNIT, year: 2021, into: Division::Quarters });
    set(&mut plan, Cell::ResultPart { year: 2021, part: 1 }, quantity(4));
    let edits = Command::unread_edits(&plan, UNIT, RESULT, "x".to_owned());
    apply(&mut plan, Command::SetCells(edits));
    assert_eq!(plan.at(UNIT, YEAR).result().counted(), Ok(Quantity::whole(4).ok()));
    assert_eq!(plan.unread(UNIT, RESULT), Some("x"));
}

/// Once its quarters are blank, the year has a value of its own, which an unread text takes the place of.
#[test]
fn a_year_of_blank_quarters_is_whole_again_before_it_is_unread() {
    let mut plan = plan();
    set(&mut plan, RESULT, quantity(12));
    let divide = |into| Command::Divide { unit: UNIT, year: 2021, into };
    apply(&mut plan, divide(Division::Quarters));
    let edits = Command::unread_edits(&plan, UNIT, RESULT, "x".to_owned());
    apply(&mut plan, divide(Division::Whole));
    apply(&mut plan, Command::SetCells(edits));
    assert_eq!((plan.at(UNIT, YEAR).result().counted(), plan.unread(UNIT, RESULT)), (Ok(None), Some("x")));
}

#[test]
fn texts_of_a_scheme_that_goes_come_back_with_it() {
    let mut plan = plan();
    set(&mut plan, PART, text("nhiều"));
    set(&mut plan, Cell::Count(When::Term, Count::Part(PartId(0))), quantity(3));
    set(&mut plan, STAGE, text("ít"));
    set(&mut plan, RESULT, text("x"));
    let before = plan.clone();
    let undo = apply(&mut plan, Command::SetScheme(Scheme::default()));
    assert_eq!((plan.unread(UNIT, PART), plan.unread(UNIT, STAGE), plan.unread(UNIT, RESULT)), (None, None, Some("x")));
    check_tree(&plan);
    assert_eq!(Plan::from_json(&plan.to_json()).as_ref(), Ok(&plan), "nothing is left that no file may have");
    let after = plan.clone();
    assert!(matches!(undo, Command::RestoreScheme(..)));
    let redo = apply(&mut plan, undo);
    assert_eq!(plan, before);
    apply(&mut plan, redo);
    assert_eq!(plan, after);
}

#[test]
fn a_removed_unit_with_a_text_for_a_part_that_went_is_not_put_back() {
    let mut plan = plan();
    set(&mut plan, PART, text("nhiều"));
    let restore = apply(&mut plan, Command::Remove(vec![UNIT]));
    apply(&mut plan, Command::SetScheme(Scheme::default()));
    let before = plan.clone();
    let refused = plan.apply(restore, &mut Touched::default());
    assert_eq!((refused, &plan), (Err(Refusal::UnknownCount(Count::Part(PartId(0)))), &before));
}

#[test]
fn a_text_makes_a_record_and_an_empty_one_is_a_text() {
    let mut plan = plan();
    let blank = plan.clone();
    let undo = set(&mut plan, RESULT, text(""));
    assert_eq!((plan.unread(UNIT, RESULT), plan.unit(UNIT).unwrap().years().len()), (Some(""), 1));
    apply(&mut plan, undo);
    assert_eq!(plan, blank);
    set(&mut plan, Cell::Result(When::Year(2022)), CellValue::Unread(None));
    assert_eq!(plan, blank, "no text leaves no record");
}

#[test]
fn an_edit_that_another_takes_back_is_no_change_but_a_text_beside_it_is() {
    let mut plan = plan();
    let edit = |value: CellValue| CellEdit { unit: UNIT, cell: RESULT, value };
    let mut touched = Touched::default();
    let edits = vec![edit(quantity(3)), edit(CellValue::Quantity(None)), edit(text("x"))];
    plan.apply(Command::SetCells(edits), &mut touched).unwrap();
    assert!(touched.changed, "the text is there now");
    let mut touched = Touched::default();
    let edits = vec![edit(text("y")), edit(quantity(3)), edit(CellValue::Quantity(None)), edit(text("x"))];
    plan.apply(Command::SetCells(edits), &mut touched).unwrap();
    assert!(!touched.changed, "all is as before");
}

/// A value, then a text, then a value: each of them is one keystroke in the same cell.
#[test]
fn a_step_of_typing_goes_back_to_value_and_text() {
    let values = [quantity(1), text("1x"), text("1xx"), quantity(12)];
    for (start, unread) in [(None, None), (Some(5), None), (None, Some("5oo"))] {
        for keys in 1..=values.len() {
            let mut plan = plan();
            set(&mut plan, RESULT, start.map_or(CellValue::Quantity(None), quantity));
            set(&mut plan, RESULT, CellValue::Unread(unread.map(str::to_owned)));
            let before = plan.clone();
            let mut history = History::new();
            for value in &values[..keys] {
                let edits = match value {
                    CellValue::Unread(Some(text)) => Command::unread_edits(&plan, UNIT, RESULT, text.clone()),
                    value => Command::edits(&plan, UNIT, RESULT, value.clone()),
                };
                history.apply(&mut plan, Step::new(StepName::Type(RESULT), Command::SetCells(edits))).unwrap();
            }
            assert_eq!(history.len(), 1);
            let after = plan.clone();
            history.undo(&mut plan).unwrap();
            assert_eq!(plan, before, "{keys} keys over {start:?} {unread:?}");
            history.redo(&mut plan).unwrap();
            assert_eq!(plan, after);
        }
    }
}
