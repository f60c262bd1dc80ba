//! When results came, held against the roll-up and against plain sums.

use chi_tieu::app::pace::{Course, TermCourse, YearCourse};
use chi_tieu::calc::CalcError;
use chi_tieu::plan::{Command, Division, Document, Plan, Touched, UnitId, When};
use proptest::prelude::*;

use super::sheet::{Sheet, n};
use crate::plan::random::{Seed, command, empty_plan};

fn plan(seeds: &[Seed]) -> Plan {
    let mut plan = empty_plan();
    for seed in seeds {
        // What is refused changes nothing.
        let _ = plan.apply(command(&plan, *seed), &mut Touched::default());
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn all_of_it_is_what_the_roll_up_counts(seeds in proptest::collection::vec(any::<Seed>(), 10..90)) {
        let plan = plan(&seeds);
        let document = Document::new(plan.clone());
        let subjects: Vec<Option<UnitId>> = plan.walk().map(|(id, _)| Some(id)).chain([None]).collect();
        for subject in subjects {
            for when in plan.term().years().map(When::Year).chain([When::Term]) {
                let rolled = match subject {
                    Some(unit) => document.figure(unit, when).unwrap().result.counted,
                    None => document.summary(when).unwrap().result,
                };
                let course = match when {
                    When::Year(year) => YearCourse::of(&plan, subject, year).and_then(|course| course.total()),
                    When::Term => TermCourse::of(&plan, subject).and_then(|course| course.total()),
                };
                prop_assert_eq!(course.is_err(), rolled.is_err(), "{:?} {:?}", subject, when);
                if let (Ok(course), Ok(rolled)) = (course, rolled) {
                    prop_assert_eq!(course, rolled, "{:?} {:?}", subject, when);
                }
            }
        }
    }

    #[test]
    fn it_only_grows(seeds in proptest::collection::vec(any::<Seed>(), 10..60)) {
        let plan = plan(&seeds);
        for year in plan.term().years() {
            let Ok(course) = YearCourse::of(&plan, None, year) else { continue };
            let mut before = None;
            for month in 1..=12 {
                let Ok(now) = course.to_date(month) else { break };
                prop_assert!(now.unwrap_or_default() >= before.unwrap_or_default());
                if let Ok(Some(known)) = course.by_month(month) {
                    prop_assert_eq!(Some(known), now);
                }
                before = now;
            }
        }
    }
}

#[test]
fn months_quarters_and_whole_years_beside_each_other() {
    let sheet = Sheet::new(2021, 2022).parts(1, 2021, Division::Months, &[1, 2, 4, 8, 16]).parts(
        2,
        2021,
        Division::Quarters,
        &[100, 200, -1, 800],
    );
    let course = YearCourse::of(&sheet.plan, Some(UnitId(0)), 2021).unwrap();
    let by_month: Vec<_> = (1..=12).map(|month| course.by_month(month).unwrap()).collect();
    let known = |month: usize| by_month[month - 1];
    assert_eq!([1, 2, 4, 5, 7, 8, 10, 11].map(known), [None; 8]);
    assert_eq!([3, 6, 9, 12].map(known), [107, 331, 331, 1_131].map(|count| Some(n(count))));
    // A quarter that has begun counts as it stands.
    assert_eq!([1, 4, 10].map(|month| course.to_date(month).unwrap()), [101, 315, 1_131].map(|count| Some(n(count))));
    assert_eq!((course.last_month(), course.is_dated(), course.is_undated()), (12, true, false));
    let with_whole = YearCourse::of(&sheet.result(0, When::Year(2022), 5).plan, Some(UnitId(0)), 2022).unwrap();
    assert_eq!((with_whole.by_month(6), with_whole.by_month(12)), (Ok(None), Ok(Some(n(5)))));
    assert_eq!((with_whole.to_date(1), with_whole.is_dated()), (Ok(Some(n(5))), false));
}

#[test]
fn blank_is_not_zero() {
    let sheet = Sheet::new(2021, 2021).parts(1, 2021, Division::Months, &[-1, -1, 0, -1]);
    let course = YearCourse::of(&sheet.plan, None, 2021).unwrap();
    assert_eq!([1, 2, 3, 4].map(|month| course.by_month(month).unwrap()), [None, None, Some(n(0)), Some(n(0))]);
    assert_eq!(YearCourse::of(&sheet.plan, Some(UnitId(2)), 2021).unwrap().total(), Ok(None));
}

#[test]
fn a_term_stops_at_its_day() {
    let sheet = Sheet::new(2021, 2023)
        .result(0, When::Year(2021), 10)
        .parts(0, 2022, Division::Months, &[1, 1, 1, 1, 1, 1, 50])
        .result(0, When::Year(2023), 7);
    let standing = sheet.clone().as_of(2022, 6, 30).standing(When::Term);
    assert_eq!((standing.result, standing.later), (Some(n(16)), n(57)));
    assert!(matches!(standing.course, Course::Term(TermCourse { undated: None, .. })));
    // What was entered for the term itself counts whole, and its years do not.
    let entered = sheet.result(0, When::Term, 967).as_of(2022, 6, 30).standing(When::Term);
    assert_eq!((entered.result, entered.later), (Some(n(967)), n(0)));
}

#[test]
fn beyond_what_is_exact_is_an_error() {
    let limit = chi_tieu::calc::Quantity::LIMIT;
    let sheet = Sheet::new(2021, 2021).result(1, When::Year(2021), limit).result(2, When::Year(2021), 1);
    assert_eq!(sheet.standing_of(Some(0), When::Year(2021)), Err(CalcError::Overflow));
    let mut plan = sheet.plan;
    let own = Command::set(
        UnitId(0),
        chi_tieu::plan::Cell::Result(When::Year(2021)),
        chi_tieu::plan::CellValue::Quantity(Some(n(3))),
    );
    plan.apply(own, &mut Touched::default()).unwrap();
    assert_eq!(YearCourse::of(&plan, None, 2021).unwrap().total(), Ok(Some(n(3))));
}
