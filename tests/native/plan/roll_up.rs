//! What a parent shows beside its children.

use chi_tieu::calc::{CalcError, Fraction, NoTargetReason, Quantity, Status, Target, TargetKind};
use chi_tieu::plan::{
    BalanceTerm, Basis, Cell, CellValue, Command, Count, Document, Figure, NewUnit, Refusal, RollUp, Standing, Step,
    StepName, TargetSum, Term, UnitId, When,
};

use super::random::empty_plan;

const PROVINCE: UnitId = UnitId(0);
const COMMUNE: UnitId = UnitId(1);
const ONE: UnitId = UnitId(2);
const TWO: UnitId = UnitId(3);
const OTHER: UnitId = UnitId(4);
const YEAR: When = When::Year(2021);

fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

fn exactly(count: i128) -> Target {
    Target::exactly(n(count)).unwrap()
}

/// A province with two communes, one of them with two chi bộ.
struct Sheet(Document);

impl Sheet {
    fn new() -> Self {
        let mut sheet = Self(Document::new(empty_plan()));
        let units = [0, 1, 2, 2, 1].map(|level| NewUnit { name: String::new(), level }).to_vec();
        let at = sheet.0.plan().last_place(None);
        sheet.apply(Command::AddUnits { at, units });
        sheet
    }

    #[track_caller]
    fn apply(&mut self, command: Command) {
        self.0.apply(Step::new(StepName::Paste, command)).unwrap();
        assert_eq!(self.0.roll_up(), &RollUp::evaluate(self.0.plan()));
    }

    fn set(mut self, unit: UnitId, cell: Cell, value: CellValue) -> Self {
        self.apply(Command::set(unit, cell, value));
        self
    }

    fn target(self, unit: UnitId, when: When, target: Target) -> Self {
        self.set(unit, Cell::Target(when), CellValue::Target(Some(target)))
    }

    fn result(self, unit: UnitId, year: i32, count: i128) -> Self {
        self.set(unit, Cell::Result(When::Year(year)), CellValue::Quantity(Some(n(count))))
    }

    fn balance(self, unit: UnitId, term: BalanceTerm, count: i128) -> Self {
        self.set(unit, Cell::Count(When::Year(2021), Count::Balance(term)), CellValue::Quantity(Some(n(count))))
    }

    fn figure(&self, unit: UnitId, when: When) -> Figure {
        self.0.figure(unit, when).unwrap()
    }
}

#[track_caller]
fn check_attainment(figure: &Figure, status: Status, numerator: i128, denominator: i128) {
    let assessment = figure.assessment.unwrap();
    assert_eq!(assessment.status, status);
    let attainment = assessment.against.unwrap().attainment.unwrap();
    assert_eq!(attainment.per_cent(), Fraction::new(numerator, denominator).unwrap());
}

#[test]
fn a_parent_without_figures_of_its_own_counts_the_sum() {
    let sheet = Sheet::new()
        .target(ONE, YEAR, exactly(4))
        .target(TWO, YEAR, exactly(3))
        .target(OTHER, YEAR, exactly(5))
        .result(ONE, 2021, 8)
        .result(TWO, 2021, 0);
    let commune = sheet.figure(COMMUNE, YEAR);
    assert_eq!(commune.target.counted, TargetSum::Is(exactly(7)));
    assert_eq!(commune.target.basis, Basis::Units);
    assert_eq!(commune.result.counted, Ok(Some(n(8))));
    check_attainment(&commune, Status::Exceeded, 800, 7);
    let province = sheet.figure(PROVINCE, YEAR);
    assert_eq!(province.target.sum, TargetSum::Is(exactly(12)));
    check_attainment(&province, Status::Behind, 200, 3);
}

#[test]
fn a_parent_with_figures_of_its_own_shows_both_and_their_difference() {
    let sheet = Sheet::new()
        .target(COMMUNE, YEAR, exactly(10))
        .target(ONE, YEAR, exactly(4))
        .target(TWO, YEAR, exactly(3))
        .result(COMMUNE, 2021, 9)
        .result(ONE, 2021, 4)
        .result(TWO, 2021, 6);
    let commune = sheet.figure(COMMUNE, YEAR);
    assert_eq!(commune.target.own, Some(exactly(10)));
    assert_eq!(commune.target.sum, TargetSum::Is(exactly(7)));
    assert_eq!(commune.target.counted, TargetSum::Is(exactly(10)));
    assert_eq!(commune.target.difference, Some(n(3)));
    assert_eq!(commune.result.own, Ok(Some(n(9))));
    assert_eq!(commune.result.sum, Ok(Some(n(10))));
    assert_eq!(commune.result.difference, Some(n(-1)));
    check_attainment(&commune, Status::Behind, 90, 1);
    // The parent's own is what counts further up.
    assert_eq!(sheet.figure(PROVINCE, YEAR).target.sum, TargetSum::Is(exactly(10)));
    assert_eq!(sheet.figure(PROVINCE, YEAR).result.sum, Ok(Some(n(9))));
}

#[test]
fn an_own_zero_counts_and_a_blank_does_not() {
    let sheet = Sheet::new().result(ONE, 2021, 4).result(COMMUNE, 2021, 0);
    assert_eq!(sheet.figure(COMMUNE, YEAR).result.counted, Ok(Some(Quantity::ZERO)));
    let blank = sheet.set(COMMUNE, Cell::Result(When::Year(2021)), CellValue::Quantity(None));
    assert_eq!(blank.figure(COMMUNE, YEAR).result.counted, Ok(Some(n(4))));
    assert_eq!(blank.figure(OTHER, YEAR).result.counted, Ok(None));
}

#[test]
fn a_term_target_stands_beside_its_years_with_what_is_left() {
    let mut sheet = Sheet::new().target(ONE, When::Term, exactly(500));
    for (year, target) in (2020..=2023).zip([100, 120, 130, 130]) {
        sheet = sheet.target(ONE, When::Year(year), exactly(target));
    }
    let over_years = sheet.figure(ONE, When::Term).target.over_years.unwrap();
    assert_eq!((over_years.assigned, over_years.distributed, over_years.left), (n(500), n(480), n(20)));
    assert_eq!(sheet.figure(ONE, When::Term).target.basis, Basis::Own);
    assert_eq!(sheet.figure(COMMUNE, When::Term).target.counted, TargetSum::Is(exactly(500)));
    assert_eq!(sheet.figure(COMMUNE, When::Term).target.over_years.unwrap().left, n(20));
    assert_eq!(sheet.figure(ONE, YEAR).target.over_years, None);
}

#[test]
fn a_term_without_a_target_of_its_own_is_the_sum_of_its_years_and_says_so() {
    let sheet = Sheet::new()
        .target(ONE, When::Year(2020), exactly(100))
        .target(ONE, When::Year(2021), exactly(120))
        .result(ONE, 2020, 110)
        .result(ONE, 2021, 77);
    let term = sheet.figure(ONE, When::Term);
    assert_eq!((term.target.counted, term.target.basis), (TargetSum::Is(exactly(220)), Basis::Years));
    assert_eq!(term.target.over_years, None);
    check_attainment(&term, Status::Behind, 85, 1);
    assert_eq!(sheet.figure(PROVINCE, When::Term).target.basis, Basis::Years);
    assert_eq!(sheet.figure(PROVINCE, When::Term).target.counted, TargetSum::Is(exactly(220)));
}

#[test]
fn one_unit_with_a_term_target_makes_the_parent_count_its_units() {
    let sheet = Sheet::new().target(ONE, When::Year(2020), exactly(100)).target(TWO, When::Term, exactly(50)).target(
        COMMUNE,
        When::Year(2020),
        exactly(99),
    );
    let term = sheet.figure(COMMUNE, When::Term).target;
    assert_eq!((term.counted, term.basis), (TargetSum::Is(exactly(150)), Basis::Units));
}

#[test]
fn the_term_of_a_parent_counts_what_its_years_count() {
    let sheet = Sheet::new().result(ONE, 2020, 5).result(ONE, 2021, 6).result(COMMUNE, 2021, 10);
    let term = sheet.figure(COMMUNE, When::Term).result;
    assert_eq!(term.counted, Ok(Some(n(15))));
    assert_eq!(term.own, Ok(Some(n(15))));
    assert_eq!(term.sum, Ok(Some(n(11))));
    assert_eq!(term.difference, Some(n(4)));
}

#[test]
fn a_result_of_the_term_counts_where_years_are_not_known() {
    let term = CellValue::Quantity(Some(n(967)));
    let sheet = Sheet::new()
        .target(ONE, When::Term, exactly(750))
        .set(ONE, Cell::Result(When::Term), term)
        .result(ONE, 2020, 139);
    let own = sheet.figure(ONE, When::Term);
    assert_eq!(
        (own.result.own, own.result.counted, own.result.basis),
        (Ok(Some(n(967))), Ok(Some(n(967))), Basis::Own)
    );
    let over_years = own.result.over_years.unwrap();
    assert_eq!((over_years.assigned, over_years.distributed, over_years.left), (n(967), n(139), n(828)));
    check_attainment(&own, Status::Exceeded, 1934, 15);
    // Further up the term is the sum of the units, and not of the years that are known.
    let province = sheet.figure(PROVINCE, When::Term).result;
    assert_eq!((province.counted, province.basis), (Ok(Some(n(967))), Basis::Units));
    assert_eq!(sheet.figure(PROVINCE, When::Year(2020)).result.counted, Ok(Some(n(139))));
    let negative = Command::set(ONE, Cell::Result(When::Term), CellValue::Quantity(Some(n(-1))));
    let mut document = sheet.0;
    let refused = document.apply(Step::new(StepName::Paste, negative));
    assert_eq!(refused, Err(Refusal::Negative(Cell::Result(When::Term))));
}

#[test]
fn a_result_without_a_target_is_named_where_the_target_is_a_sum() {
    let sheet =
        Sheet::new().target(ONE, YEAR, exactly(4)).result(ONE, 2021, 4).result(TWO, 2021, 3).result(OTHER, 2021, 2);
    assert_eq!(sheet.figure(COMMUNE, YEAR).result_without_target, Ok(n(3)));
    assert_eq!(sheet.figure(PROVINCE, YEAR).result_without_target, Ok(n(2)));
    assert_eq!(sheet.figure(ONE, YEAR).result_without_target, Ok(Quantity::ZERO));
}

#[test]
fn targets_that_count_different_things_do_not_add_up() {
    let sheet = Sheet::new()
        .target(ONE, YEAR, exactly(4))
        .target(TWO, YEAR, Target::at_most(n(2)).unwrap())
        .result(ONE, 2021, 3);
    let mixed = TargetSum::Nothing(NoTargetReason::Mixed);
    assert_eq!(sheet.figure(COMMUNE, YEAR).target.counted, mixed);
    assert_eq!(sheet.figure(COMMUNE, YEAR).assessment.unwrap().status, Status::NoTarget(NoTargetReason::Mixed));
    assert_eq!(sheet.figure(PROVINCE, YEAR).target.counted, mixed);
    assert_eq!(sheet.figure(PROVINCE, YEAR).result.counted, Ok(Some(n(3))));
}

#[test]
fn forms_of_targets_are_kept_in_sums() {
    let between = |low, high| Target::between(n(low), n(high)).unwrap();
    let sheet = Sheet::new().target(ONE, YEAR, between(3, 5)).target(TWO, YEAR, exactly(2)).target(
        OTHER,
        YEAR,
        Target::at_least(n(4)).unwrap(),
    );
    assert_eq!(sheet.figure(COMMUNE, YEAR).target.counted, TargetSum::Is(between(5, 7)));
    assert_eq!(sheet.figure(PROVINCE, YEAR).target.counted, TargetSum::Is(between(9, 11)));
    let floors = sheet.target(ONE, YEAR, exactly(1));
    let at_least = TargetSum::Is(Target::at_least(n(7)).unwrap());
    assert_eq!(floors.figure(PROVINCE, YEAR).target.counted, at_least);
}

#[test]
fn coverages_add_up_over_units_and_not_over_years() {
    let coverage = |required, of| Target::new(TargetKind::Coverage { required: n(required), of: n(of) }).unwrap();
    let sheet = Sheet::new().target(ONE, YEAR, coverage(30, 35)).target(TWO, YEAR, coverage(5, 5)).target(
        ONE,
        When::Year(2022),
        coverage(31, 35),
    );
    assert_eq!(sheet.figure(COMMUNE, YEAR).target.counted, TargetSum::Is(coverage(35, 40)));
    assert_eq!(sheet.figure(ONE, When::Term).target.counted, TargetSum::Nothing(NoTargetReason::Mixed));
}

#[test]
fn sums_beyond_what_is_exact_are_an_error_in_their_own_cell_only() {
    let most = Quantity::LIMIT;
    let sheet = Sheet::new()
        .target(ONE, YEAR, exactly(most))
        .target(TWO, YEAR, exactly(most))
        .result(ONE, 2021, most)
        .result(TWO, 2021, most)
        .result(ONE, 2022, 1);
    for unit in [COMMUNE, PROVINCE] {
        let figure = sheet.figure(unit, YEAR);
        assert_eq!(figure.target.counted, TargetSum::Failed(CalcError::Overflow));
        assert_eq!(figure.result.counted, Err(CalcError::Overflow));
        assert_eq!(figure.assessment, Err(CalcError::Overflow));
        assert_eq!(sheet.0.roll_up().standing(unit, YEAR), Some(Standing::Failed(CalcError::Overflow)));
        assert_eq!(sheet.figure(unit, When::Year(2022)).result.counted, Ok(Some(n(1))));
    }
    assert_eq!(sheet.figure(ONE, YEAR).result.counted, Ok(Some(n(most))));
    // A smaller figure brings all of it back.
    let smaller = sheet.result(TWO, 2021, 0).target(TWO, YEAR, exactly(0));
    assert_eq!(smaller.figure(PROVINCE, YEAR).result.counted, Ok(Some(n(most))));
    assert_eq!(smaller.figure(PROVINCE, YEAR).target.counted, TargetSum::Is(exactly(most)));
}

#[test]
fn a_changed_cell_reaches_its_unit_those_above_and_its_year() {
    let mut sheet = Sheet::new();
    let many = vec![NewUnit { name: String::new(), level: 0 }; 1000];
    for parent in [PROVINCE, COMMUNE] {
        let at = sheet.0.plan().last_place(Some(parent));
        sheet.apply(Command::AddUnits { at, units: many.clone() });
    }
    // ONE, COMMUNE and PROVINCE, each in the year and in the term.
    let sheet = sheet.result(ONE, 2021, 4);
    assert_eq!(sheet.0.roll_up().reached(), 6);
    let sheet = sheet.target(ONE, When::Term, exactly(9));
    assert_eq!(sheet.0.roll_up().reached(), 3);
    let sheet = sheet.set(ONE, Cell::Name, CellValue::Text("chi bộ".to_owned()));
    assert_eq!(sheet.0.roll_up().reached(), 0);
    // COMMUNE has a figure of its own, so nothing above it changes.
    let sheet = sheet.result(COMMUNE, 2021, 4).result(ONE, 2021, 5);
    assert_eq!(sheet.0.roll_up().reached(), 4);
}

#[test]
fn the_summary_counts_units_without_others_under_them() {
    let sheet = Sheet::new()
        .target(COMMUNE, YEAR, exactly(1))
        .target(ONE, YEAR, exactly(4))
        .target(TWO, YEAR, exactly(3))
        .target(OTHER, YEAR, exactly(5))
        .result(ONE, 2021, 8)
        .result(TWO, 2021, 0)
        .result(OTHER, 2021, 4);
    let summary = sheet.0.summary(YEAR).unwrap();
    let leaves = summary.leaves;
    assert_eq!((leaves.units, leaves.exceeded, leaves.none_yet, leaves.behind), (3, 1, 1, 1));
    assert_eq!((leaves.with_result, summary.failed), (2, 0));
    assert_eq!(summary.target, TargetSum::Is(exactly(6)));
    assert_eq!(summary.result, Ok(Some(n(12))));
    assert_eq!(summary.assessment.unwrap().status, Status::Exceeded);
    assert_eq!(sheet.0.summary(When::Year(1999)), None);
}

#[test]
fn zero_runs_are_those_of_what_counts() {
    let mut sheet = Sheet::new();
    for (year, result) in (2020..=2023).zip([0, 0, 1, 0]) {
        sheet = sheet.result(ONE, year, result);
    }
    let run = sheet.0.roll_up().zero_run(COMMUNE).unwrap();
    assert_eq!((run.first, run.years), (0, 2));
    assert_eq!(sheet.0.roll_up().zero_run(TWO), None);
}

#[test]
fn years_outside_the_term_do_not_count() {
    let mut sheet = Sheet::new().result(ONE, 2020, 5).result(ONE, 2021, 6);
    sheet.apply(Command::SetTerm(Term::new("", 2021, 2025).unwrap()));
    assert_eq!(sheet.figure(COMMUNE, When::Term).result.counted, Ok(Some(n(6))));
    assert_eq!(sheet.0.figure(ONE, When::Year(2020)), None);
}

#[test]
fn a_transfer_inside_counts_in_the_units_and_not_in_their_parent() {
    use BalanceTerm::{
        Admitted, Closing, Opening, TransferredIn, TransferredInInside, TransferredOut, TransferredOutInside,
    };
    let sheet = Sheet::new()
        .balance(ONE, Opening, 30)
        .balance(ONE, TransferredIn, 7)
        .balance(ONE, TransferredInInside, 2)
        .balance(TWO, Opening, 20)
        .balance(TWO, Admitted, 1)
        .balance(TWO, TransferredOut, 3)
        .balance(TWO, TransferredOutInside, 2)
        .balance(OTHER, TransferredIn, 1)
        .balance(COMMUNE, Closing, 55);
    let one = RollUp::balance(sheet.0.plan(), ONE, YEAR).unwrap();
    assert_eq!((one.closing, one.mismatch), (Ok(Some(n(37))), None));
    let commune = RollUp::balance(sheet.0.plan(), COMMUNE, YEAR).unwrap();
    let term = |term| commune.terms.iter().find(|entry| entry.0 == term).unwrap().1.counted;
    assert_eq!(term(TransferredIn), Ok(Some(n(5))));
    assert_eq!(term(TransferredOut), Ok(Some(n(1))));
    assert_eq!(term(Opening), Ok(Some(n(50))));
    // 50 + 1 + 5 − 1: the same as 37 + 18 of the units.
    assert_eq!(commune.closing, Ok(Some(n(55))));
    assert_eq!(commune.mismatch, Some(Quantity::ZERO));
    assert_eq!(commune.transfers_apart, Ok(Some(Quantity::ZERO)));
    let province = RollUp::count(sheet.0.plan(), PROVINCE, YEAR, Count::Balance(TransferredIn)).unwrap();
    assert_eq!(province.counted, Ok(Some(n(6))));
}

#[test]
fn counts_of_a_term_are_those_of_its_years_unless_entered() {
    let cell = |when, count| Cell::Count(when, count);
    let value = |count| CellValue::Quantity(Some(n(count)));
    let admitted = Count::Balance(BalanceTerm::Admitted);
    let sheet = Sheet::new()
        .set(ONE, cell(YEAR, admitted), value(3))
        .set(ONE, cell(When::Year(2022), admitted), value(4))
        .set(TWO, cell(When::Term, admitted), value(10))
        .set(TWO, cell(YEAR, admitted), value(1))
        .set(ONE, cell(YEAR, Count::Members), value(30))
        .set(OTHER, cell(YEAR, admitted), value(5));
    let term = |sheet: &Sheet, unit, count| RollUp::count(sheet.0.plan(), unit, When::Term, count).unwrap();
    assert_eq!(term(&sheet, ONE, admitted).counted, Ok(Some(n(7))));
    assert_eq!(term(&sheet, TWO, admitted).counted, Ok(Some(n(10))));
    assert_eq!(term(&sheet, COMMUNE, admitted).counted, Ok(Some(n(17))));
    assert_eq!(term(&sheet, PROVINCE, admitted).counted, Ok(Some(n(22))));
    // Members of one day are not added over years.
    assert_eq!(term(&sheet, ONE, Count::Members).counted, Ok(None));
    // A commune with a year of its own counts its years: 20 for 2021 and 4 for 2022.
    let own = sheet.set(COMMUNE, cell(YEAR, admitted), value(20));
    let commune = term(&own, COMMUNE, admitted);
    assert_eq!((commune.sum, commune.counted), (Ok(Some(n(17))), Ok(Some(n(24)))));
    assert_eq!(term(&own, PROVINCE, admitted).counted, Ok(Some(n(29))));
}

#[test]
fn transfers_inside_that_do_not_meet_are_shown() {
    let sheet = Sheet::new().balance(ONE, BalanceTerm::TransferredInInside, 5);
    let sheet = sheet.balance(TWO, BalanceTerm::TransferredOutInside, 3);
    let balance = RollUp::balance(sheet.0.plan(), COMMUNE, YEAR).unwrap();
    assert_eq!(balance.transfers_apart, Ok(Some(n(2))));
}

#[test]
fn more_transferred_inside_than_transferred_is_an_error() {
    let sheet =
        Sheet::new().balance(ONE, BalanceTerm::TransferredIn, 1).balance(ONE, BalanceTerm::TransferredInInside, 5);
    let count = RollUp::count(sheet.0.plan(), COMMUNE, YEAR, Count::Balance(BalanceTerm::TransferredIn)).unwrap();
    assert_eq!(count.counted, Err(CalcError::Negative));
}

#[test]
fn other_counts_add_up_too() {
    let members = Cell::Count(When::Year(2021), Count::Members);
    let value = |count| CellValue::Quantity(Some(n(count)));
    let sheet = Sheet::new().set(ONE, members, value(30)).set(TWO, members, value(0)).set(COMMUNE, members, value(33));
    let commune = RollUp::count(sheet.0.plan(), COMMUNE, YEAR, Count::Members).unwrap();
    assert_eq!((commune.sum, commune.counted), (Ok(Some(n(30))), Ok(Some(n(33)))));
    assert_eq!(commune.difference, Some(n(3)));
    let province = RollUp::count(sheet.0.plan(), PROVINCE, YEAR, Count::Members).unwrap();
    assert_eq!(province.counted, Ok(Some(n(33))));
    assert_eq!(RollUp::count(sheet.0.plan(), OTHER, YEAR, Count::Members).unwrap().counted, Ok(None));
}
