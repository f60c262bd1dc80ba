//! Facts of one plan, each worked out here again from the numbers that were put in.

use chi_tieu::app::writer::{Asked, facts_of};
use chi_tieu::calc::{Fraction, Quantity, Status};
use chi_tieu::i18n::report::{Change, ComparedWith, Stage, UnitGroup};
use chi_tieu::plan::{Plan, RollUp, UnitId, When};
use num_rational::Ratio;

use super::plans::plan;

fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

fn same(fraction: Fraction, expected: Ratio<i128>) {
    assert_eq!(Ratio::new(fraction.numerator(), fraction.denominator()), expected);
}

/// Two cells of a commune: months of 2025 and of 2026 to the end of September.
fn commune() -> Plan {
    plan(
        r#"{"version":1,"title":"","noun":"đảng viên","term":{"label":"","first":2025,"last":2029},"as_of":"2026-09-30",
        "groups":[{"label":"","kind":"partition","parts":[{"id":0,"label":"18–30"},{"id":1,"label":"trên 30"},{"id":2,"label":"khác"}]}],
        "stages":[],"units":[
        {"id":0,"level":0,"name":"Xã","targets":[{"low":50}],"years":[{"year":2026,"targets":[{"low":20}],
          "counts":[["opening",200],["transferred-in",7],["admitted",11],["deceased",2],["closing",215],["part 0",5],["part 1",4]]}]},
        {"id":1,"level":1,"name":"Một","years":[{"year":2025,"parts":[1,0,0,2,0,0,0,0,0,1,0,0],"targets":[{"low":4}]},
          {"year":2026,"parts":[1,0,3,0,0,0,2,0,1,null,null,null],"targets":[{"low":9}]}]},
        {"id":2,"level":1,"name":"Hai","years":[{"year":2025,"parts":[0,1,0,0,1,0,0,0,1,0,2,0]},
          {"year":2026,"parts":[0,1,1,0,0,2,0,0,0,null,null,null],"targets":[{"kind":"between","low":3,"high":5}]}]},
        {"id":3,"level":1,"name":"Ba","years":[{"year":2025,"result":0},{"year":2026,"result":0,"targets":[{"low":2}]}]}]}"#,
    )
}

#[test]
fn a_year_of_a_commune() {
    let plan = commune();
    let roll_up = RollUp::evaluate(&plan);
    let year = When::Year(2026);
    let facts = facts_of(&Asked { when: year, ..Asked::of_plan(&plan, &roll_up) });
    // 7 + 4 + 0 of 20, with 9 + 3 + 2 of them handed on.
    assert_eq!((facts.main.result, facts.main.target.unwrap().low()), (Some(n(11)), n(20)));
    assert!(matches!(facts.main.stage, Stage::During(_)));
    assert_eq!(facts.main.target_difference.map(|found| (found.own, found.sum)), Some((n(20), n(14))));
    assert_eq!(facts.main.result_difference, None);
    let measured = facts.main.measured().unwrap();
    assert_eq!(measured.excess, None);
    assert_eq!(measured.shortfall.unwrap().0.inputs, [n(20), n(11)]);

    // The term: 4 + 5 + 0 of 2025 as well, of 50, of which the years carry 4 and 20.
    let term = facts.beside.as_ref().unwrap();
    assert_eq!((term.result, term.target.unwrap().low()), (Some(n(20)), n(50)));
    assert_eq!(term.target_over_years.map(|found| (found.own, found.sum)), Some((n(50), n(24))));

    let [units] = facts.units.as_slice() else { panic!("{:?}", facts.units) };
    assert_eq!((units.group, units.counts.units, units.counts.with_result), (UnitGroup::Under, 3, 2));
    assert_eq!((units.counts.behind, units.counts.met, units.counts.none_yet), (1, 1, 1));
    same(units.share_with_result.unwrap().per_cent(), Ratio::new(200, 3));
    assert_eq!(facts.best.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["Hai"]);

    // 5 + 4 of 11, the third part blank.
    let [group] = facts.shares.as_slice() else { panic!("{:?}", facts.shares) };
    assert_eq!((group.whole, group.parts.len(), group.blank), (Some(n(11)), 2, 1));
    assert_eq!(group.mismatch.map(|found| (found.own, found.sum)), Some((n(11), n(9))));
    same(group.parts[0].share.unwrap().share.unwrap().per_cent(), Ratio::new(500, 11));

    let balance = facts.balance.unwrap();
    assert_eq!((balance.opening, balance.closing, balance.declared), (Some(n(200)), Some(n(216)), Some(n(215))));
    assert_eq!(balance.increase.map(|came| came.0), Some(n(18)));
    assert_eq!(balance.decrease.map(|went| went.0), Some(n(2)));
    same(facts.rate.unwrap().rate.per_cent(), Ratio::new(1100, 200));

    // 273 of 365 days; 3 months, one quarter, 92 days left for 9.
    let [of_year, of_term] = facts.pace.as_slice() else { panic!("{:?}", facts.pace) };
    assert_eq!((of_year.days_elapsed, of_year.days, of_year.needed.days_left), (273, 365, 92));
    same(of_year.pace.expected, Ratio::new(20 * 273, 365));
    same(of_year.pace.ahead, Ratio::from_integer(11) - Ratio::new(20 * 273, 365));
    assert_eq!(of_year.change, Change::Down);
    same(of_year.needed.per_month.unwrap(), Ratio::from_integer(3));
    same(of_year.needed.per_quarter.unwrap(), Ratio::from_integer(9));
    same(of_year.forecast.at_end(), Ratio::new(11 * 365, 273));
    // 365 + 273 of 1,826 days; 39 months left for 30.
    assert_eq!((of_term.days_elapsed, of_term.days), (638, 1826));
    same(of_term.needed.per_month.unwrap(), Ratio::new(30, 39));

    // January to September 2025: 3 and 3 and, entered for the whole year, 0: not known by month.
    let comparison = facts.comparison.unwrap();
    assert_eq!((comparison.with, comparison.before), (ComparedWith::WholeYear(2025), n(9)));

    let average = facts.average.unwrap();
    same(average.per_year, Ratio::from_integer(20) / (Ratio::from_integer(1) + Ratio::new(273, 365)));
}

#[test]
fn the_same_months_of_the_year_before_where_these_are_known() {
    let plan = commune();
    let roll_up = RollUp::evaluate(&plan);
    for (unit, before, now) in [(1, 3, 7), (2, 3, 4)] {
        let asked = Asked { subject: Some(UnitId(unit)), when: When::Year(2026), plan: &plan, roll_up: &roll_up };
        let comparison = facts_of(&asked).comparison.unwrap();
        assert_eq!(
            (comparison.with, comparison.before, comparison.now),
            (ComparedWith::SamePeriod(2025), n(before), n(now))
        );
        same(comparison.figures.ratio().unwrap().per_cent(), Ratio::new(100 * now, before));
    }
}

#[test]
fn a_term_that_is_not_over_has_the_year_beside_it() {
    let plan = commune();
    let roll_up = RollUp::evaluate(&plan);
    let facts = facts_of(&Asked::of_plan(&plan, &roll_up));
    assert_eq!(facts.main.result, Some(n(20)));
    assert_eq!(facts.beside.and_then(|year| year.result), Some(n(11)));
    assert_eq!(facts.pace.len(), 1);
    assert_eq!(facts.comparison, None);
    let zero = facts.units[0].zero_years.unwrap();
    assert_eq!((zero.units, zero.longest), (1, 2));
    assert_eq!(facts.main.assessment.map(|assessment| assessment.status), Ok(Status::Behind));
}
