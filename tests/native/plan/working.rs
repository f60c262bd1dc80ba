//! What is typed beside the figures of a plan is kept, undone and filed with it.

use chi_tieu::plan::{
    Command, Document, GroupPart, NewUnit, OpenError, PartId, Place, Plan, PlanGroup, Refusal, Scheme, Step, StepName,
    Term, Touched, UnitId, When, WorkingCell, WorkingField,
};

const WOMEN: PartId = PartId(3);

fn scheme() -> Scheme {
    let parts = vec![GroupPart { id: WOMEN, label: "nữ".to_owned() }];
    let group = PlanGroup { label: String::new(), kind: chi_tieu::calc::GroupKind::Overlapping, of: None, parts };
    Scheme::new(vec![group], Vec::new()).unwrap()
}

fn plan() -> Plan {
    let mut plan = Plan::new(Term::new("2021–2025", 2021, 2025).unwrap());
    let units = vec![NewUnit { name: "xã".to_owned(), level: 0 }, NewUnit { name: "thôn".to_owned(), level: 1 }];
    let at = Place { parent: None, position: 0 };
    for command in [Command::AddUnits { at, units }, Command::SetScheme(scheme())] {
        plan.apply(command, &mut Touched::default()).unwrap();
    }
    plan
}

const fn cell(field: WorkingField, subject: Option<u32>, when: When) -> WorkingCell {
    let subject = match subject {
        Some(id) => Some(UnitId(id)),
        None => None,
    };
    WorkingCell { field, subject, when }
}

const SHARE: WorkingCell = cell(WorkingField::Published(WOMEN), None, When::Year(2022));
const LOW: WorkingCell = cell(WorkingField::ExpectedLow, Some(1), When::Term);

fn typed(cell: WorkingCell, text: &str) -> Step {
    Step::new(StepName::Working, Command::SetWorking(vec![(cell, text.to_owned())]))
}

#[test]
fn a_text_is_typed_in_one_step_and_each_place_has_its_own() {
    let mut document = Document::new(plan());
    for text in ["5", "54", "54,", "54,4%"] {
        document.apply(typed(SHARE, text)).unwrap();
    }
    document.apply(typed(LOW, "2")).unwrap();
    assert_eq!(document.plan().working(SHARE), "54,4%");
    assert_eq!(document.plan().working(LOW), "2");
    assert_eq!(document.plan().working(WorkingCell { when: When::Term, ..SHARE }), "");
    assert_eq!(document.history().len(), 2);
    assert_eq!(document.undo().map(|undone| undone.0), Some(StepName::Working));
    document.undo();
    assert_eq!(document.plan(), &plan());
    document.redo();
    assert_eq!(document.plan().working(SHARE), "54,4%");
}

#[test]
fn texts_are_filed_with_the_plan() {
    let mut document = Document::new(plan());
    for (cell, text) in
        [(SHARE, "54,4%"), (LOW, " 2 đến "), (cell(WorkingField::Locked, Some(0), When::Year(2021)), "7")]
    {
        document.apply(typed(cell, text)).unwrap();
    }
    let opened = Plan::from_json(&document.plan().to_json()).unwrap();
    assert_eq!(&opened, document.plan());
    assert_eq!(opened.working(LOW), " 2 đến ");
}

#[test]
fn a_removed_unit_takes_its_texts_along_and_brings_them_back() {
    let mut document = Document::new(plan());
    document.apply(typed(LOW, "2")).unwrap();
    document.apply(Step::new(StepName::Remove, Command::Remove(vec![UnitId(1)]))).unwrap();
    assert_eq!(document.plan().working_texts().count(), 0);
    assert!(Plan::from_json(&document.plan().to_json()).unwrap().working_texts().next().is_none());
    document.undo();
    assert_eq!(document.plan().working(LOW), "2");
}

#[test]
fn a_removed_part_takes_its_published_share_along() {
    let mut document = Document::new(plan());
    document.apply(typed(SHARE, "54,4%")).unwrap();
    document.apply(Step::new(StepName::Scheme, Command::SetScheme(Scheme::default()))).unwrap();
    document.apply(Step::new(StepName::Scheme, Command::SetScheme(scheme()))).unwrap();
    assert_eq!(document.plan().working(SHARE), "", "another part of the same id has another share");
    document.undo();
    document.undo();
    assert_eq!(document.plan().working(SHARE), "54,4%");
}

#[test]
fn a_place_that_the_plan_does_not_have_is_refused() {
    let mut plan = plan();
    let before = plan.clone();
    let mut refused = |cell: WorkingCell| {
        let texts = vec![(LOW, "9".to_owned()), (cell, "1".to_owned())];
        plan.apply(Command::SetWorking(texts), &mut Touched::default()).unwrap_err()
    };
    assert_eq!(refused(cell(WorkingField::Weight, Some(9), When::Term)), Refusal::UnknownUnit(UnitId(9)));
    assert_eq!(refused(cell(WorkingField::Weight, None, When::Year(2019))), Refusal::YearOutsideTerm(2019));
    assert!(matches!(refused(cell(WorkingField::Published(PartId(4)), None, When::Term)), Refusal::UnknownCount(_)));
    assert_eq!(plan, before, "all of them or none");
    let text = before.to_json();
    let file = [text.strip_suffix('}').unwrap(), r#","working":[{"field":"published 4","text":"1"}]}"#].concat();
    assert!(matches!(Plan::from_json(&file), Err(error @ OpenError::Wrong { .. }) if error.code() == "working"));
}
