//! A year entered whole, by quarter, by month.

use chi_tieu::calc::{CalcError, Quantity};
use chi_tieu::plan::{
    Cell, CellValue, Command, Division, NewUnit, Plan, Refusal, ResultBasis, Touched, UnitId, When, YearResult,
};

use super::random::empty_plan;

const UNIT: UnitId = UnitId(0);
const YEAR: i32 = 2021;

struct Year(Plan);

impl Year {
    fn new() -> Self {
        let mut year = Self(empty_plan());
        let at = year.0.last_place(None);
        year.apply(Command::AddUnits { at, units: vec![NewUnit { name: "chi bộ".to_owned(), level: 0 }] }).unwrap();
        year
    }

    fn apply(&mut self, command: Command) -> Result<(), Refusal> {
        self.0.apply(command, &mut Touched::default()).map(|_| ())
    }

    fn divide(mut self, into: Division) -> Self {
        self.apply(Command::Divide { unit: UNIT, year: YEAR, into }).unwrap();
        self
    }

    fn set(mut self, cell: Cell, count: Option<i128>) -> Self {
        let value = CellValue::Quantity(count.map(|count| Quantity::whole(count).unwrap()));
        self.apply(Command::set(UNIT, cell, value)).unwrap();
        self
    }

    fn whole(self, count: i128) -> Self {
        self.set(Cell::Result(When::Year(YEAR)), Some(count))
    }

    fn part(self, part: u8, count: i128) -> Self {
        self.set(Cell::ResultPart { year: YEAR, part }, Some(count))
    }

    fn result(&self) -> &YearResult {
        self.0.at(UNIT, When::Year(YEAR)).result()
    }

    #[track_caller]
    fn check(&self, basis: ResultBasis, counted: Option<i128>, whole: Option<i128>) {
        let whole_number = |quantity: Quantity| quantity.as_whole().unwrap();
        assert_eq!(self.result().basis(), basis);
        assert_eq!(self.result().counted().unwrap().map(whole_number), counted);
        assert_eq!(self.result().whole().map(whole_number), whole);
    }
}

#[test]
fn a_divided_year_is_the_sum_of_its_parts_and_says_so() {
    let quarters = Year::new().divide(Division::Quarters).part(0, 3).part(3, 4);
    quarters.check(ResultBasis::Quarters, Some(7), None);
    let months = Year::new().divide(Division::Months).part(0, 1).part(11, 4).part(5, 0);
    months.check(ResultBasis::Months, Some(5), None);
}

#[test]
fn a_zero_in_one_part_is_a_result_of_zero_and_blanks_are_none() {
    Year::new().divide(Division::Months).check(ResultBasis::Whole, None, None);
    Year::new().divide(Division::Months).part(4, 0).check(ResultBasis::Months, Some(0), None);
}

#[test]
fn dividing_keeps_the_figure_of_the_year_until_a_part_is_entered_and_beside_it_after() {
    let divided = Year::new().whole(139).divide(Division::Quarters);
    divided.check(ResultBasis::Whole, Some(139), Some(139));
    divided.part(1, 30).check(ResultBasis::Quarters, Some(30), Some(139));
}

#[test]
fn months_add_up_to_quarters_and_quarters_to_the_year() {
    let months = Year::new().divide(Division::Months).part(0, 1).part(2, 2).part(3, 4).part(11, 8);
    let quarters = months.divide(Division::Quarters);
    let whole = |count| Some(Quantity::whole(count).unwrap());
    assert_eq!(quarters.result().parts(), [whole(3), whole(4), None, whole(8)]);
    quarters.divide(Division::Whole).check(ResultBasis::Whole, Some(15), Some(15));
}

#[test]
fn making_a_blank_division_whole_keeps_the_figure_of_the_year() {
    let year = Year::new().whole(139).divide(Division::Months).divide(Division::Whole);
    year.check(ResultBasis::Whole, Some(139), Some(139));
}

#[test]
fn a_year_is_set_in_the_cells_it_has() {
    let cell = |part| Cell::ResultPart { year: YEAR, part };
    let one = CellValue::Quantity(Some(Quantity::whole(1).unwrap()));
    let mut year = Year::new();
    let refused = year.apply(Command::set(UNIT, cell(0), one.clone()));
    assert_eq!(refused, Err(Refusal::NoSuchPart { unit: UNIT, year: YEAR, part: 0 }));
    let mut year = year.divide(Division::Quarters);
    let refused = year.apply(Command::set(UNIT, cell(4), one.clone()));
    assert_eq!(refused, Err(Refusal::NoSuchPart { unit: UNIT, year: YEAR, part: 4 }));
    let refused = year.apply(Command::set(UNIT, Cell::Result(When::Year(YEAR)), one));
    assert_eq!(refused, Err(Refusal::YearIsDivided { unit: UNIT, year: YEAR }));
}

/// Whatever the plan takes, its file gives back.
#[test]
fn unread_text_stands_in_no_part_that_no_year_has() {
    let set =
        |part| Command::set(UNIT, Cell::ResultPart { year: YEAR, part }, CellValue::Unread(Some("5oo".to_owned())));
    let mut year = Year::new();
    assert_eq!(year.apply(set(12)), Err(Refusal::NoSuchPart { unit: UNIT, year: YEAR, part: 12 }));
    assert_eq!(year.apply(set(11)), Ok(()));
    assert_eq!(Plan::from_json(&year.0.to_json()), Ok(year.0));
}

#[test]
fn parts_beyond_what_is_exact_are_an_error_and_stay_divided() {
    let most = Quantity::LIMIT;
    let mut year = Year::new().divide(Division::Quarters).part(0, most).part(1, 1);
    assert_eq!(year.result().counted(), Err(CalcError::Overflow));
    let before = year.0.clone();
    let refused = year.apply(Command::Divide { unit: UNIT, year: YEAR, into: Division::Whole });
    assert_eq!(refused, Err(Refusal::CannotAdd(CalcError::Overflow)));
    assert_eq!(year.0, before);
}
