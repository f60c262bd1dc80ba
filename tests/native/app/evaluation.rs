//! Every figure of a plan in one piece: the numbers of the articles, sums, groups, averages.

use chi_tieu::app::evaluation::{Columns, Evaluation, GroupColumn, ZeroYears};
use chi_tieu::calc::{CalcError, Fraction, Quantity, Status, YearBasis};
use chi_tieu::plan::{Basis, Plan, PlanSample, SampleName, UnitId, When};

fn sample(sample: PlanSample) -> Evaluation {
    Evaluation::of(&sample.plan(2026, &|name: SampleName| format!("{name:?}")))
}

fn plan(text: &str) -> Plan {
    Plan::from_json(text).unwrap()
}

fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

fn fraction(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

fn counts<T>(columns: &Columns<T>, count: impl Fn(&T) -> Option<Quantity>) -> Vec<Option<i128>> {
    let all = columns.years.iter().map(|(_, column)| column).chain([&columns.term]);
    all.map(|column| count(column).and_then(Quantity::as_whole)).collect()
}

#[test]
fn quang_nam_is_967_of_750() {
    let evaluation = sample(PlanSample::QuangNam);
    let [unit] = evaluation.units.as_slice() else { panic!("one unit") };
    for (figure, basis) in [(unit.figures.term, Basis::Own), (evaluation.total.figures.term, Basis::Units)] {
        assert_eq!((figure.target.unwrap().low(), figure.target_basis), (n(750), Some(basis)));
        assert_eq!((figure.result, figure.result_basis), (Some(n(967)), Some(basis)));
        let assessment = figure.assessment.unwrap();
        assert_eq!(assessment.status, Status::Exceeded);
        let measure = assessment.against.unwrap();
        // 128,933333 %, and 28,933333 % beyond the target.
        assert_eq!(measure.attainment.unwrap().per_cent(), fraction(1934, 15));
        assert_eq!(measure.excess.unwrap().per_cent(), fraction(434, 15));
        assert_eq!((measure.excess_count, measure.shortfall_count), (n(217), n(0)));
    }
    // 139 of the 967 are accounted for by a year.
    assert_eq!(unit.figures.term.result_years_difference, Some(n(828)));
    assert_eq!(counts(&unit.figures, |figure| figure.result), [None, None, None, None, Some(139), Some(967)]);
    assert_eq!(evaluation.average_basis, YearBasis::WholeTerm { years: 5 });
    assert_eq!(unit.yearly_average, Some(fraction(967, 5)));
    assert_eq!(evaluation.total.yearly_average, Some(fraction(967, 5)));
    assert_eq!(evaluation.total.standings.term.counts.exceeded, 1);
    assert_eq!(evaluation.total.standings.at(When::Year(2020)).unwrap().counts.no_target, 1);
    assert_eq!(evaluation.total.standings.at(When::Year(2021)), None);
}

#[test]
fn an_average_to_date_is_over_the_days_that_passed() {
    let evaluation = sample(PlanSample::QuangNamNextTerm);
    let YearBasis::ToDate { years, .. } = evaluation.average_basis else { panic!("{:?}", evaluation.average_basis) };
    // 31 + 28 days of 365.
    assert_eq!(years, fraction(59, 365));
    let result = evaluation.total.figures.term.result.unwrap();
    assert_eq!(evaluation.total.yearly_average, Some(result.to_fraction().over(years).unwrap()));
    let mut early = PlanSample::QuangNamNextTerm.plan(2026, &|_| String::new()).to_json();
    early = early.replace("2021-02-28", "2020-12-31");
    assert_eq!(Evaluation::of(&plan(&early)).total.yearly_average, None, "no year has passed");
}

#[test]
fn the_groups_of_the_province_have_the_published_shares() {
    let evaluation = sample(PlanSample::Province);
    for groups in [&evaluation.total.groups, &evaluation.units[0].groups] {
        let [group] = groups.as_slice() else { panic!("one group") };
        let term = &group.columns.term;
        assert_eq!((term.whole, term.difference), (Some(n(23_596)), None));
        let shares: Vec<_> = term.parts.iter().map(|part| part.share.unwrap().share.unwrap().per_cent()).collect();
        let published = [14_866, 12_839, 4_174, 520, 2_523, 430, 1_495];
        assert_eq!(shares, published.map(|part| fraction(100 * part, 23_596)));
        let year = group.columns.at(When::Year(2021)).unwrap();
        assert!(year.parts.iter().all(|part| part.count.is_none() && part.share.is_none()));
    }
    let offices = sample(PlanSample::ProvincialOffices);
    let year = offices.total.groups[0].columns.at(When::Year(2019)).unwrap();
    assert_eq!(year.parts[0].share.unwrap().share.unwrap().per_cent(), fraction(10_800, 193));
}

#[test]
fn krong_bong_is_120_per_cent_and_its_commune_eight_sevenths() {
    let evaluation = sample(PlanSample::KrongBong);
    let attainment = |unit: usize| {
        let figure = evaluation.units[unit].figures.at(When::Year(2021)).unwrap();
        figure.assessment.unwrap().against.unwrap().attainment.unwrap().per_cent()
    };
    assert_eq!((attainment(0), attainment(1)), (fraction(120, 1), fraction(800, 7)));
    assert_eq!((evaluation.units[0].level, evaluation.units[1].level), (0, 1));
    let year = evaluation.units[0].figures.at(When::Year(2021)).unwrap();
    // 80 of which 7 are handed on to the commune, 96 of which 8 are its.
    assert_eq!((year.target_difference, year.result_difference), (Some(n(73)), Some(n(88))));
    assert_eq!(evaluation.total.figures.at(When::Year(2021)).unwrap().result, Some(n(96)));
}

#[test]
fn sums_say_what_they_are_sums_of() {
    let text = include_str!("../../data/plans/three_levels.json");
    let evaluation = Evaluation::of(&plan(text));
    let ids: Vec<_> = evaluation.units.iter().map(|unit| (unit.id.0, unit.level)).collect();
    assert_eq!(ids, [(4, 0), (0, 1), (7, 2), (2, 2), (1, 1)]);
    let top = &evaluation.units[0];
    let year = top.figures.at(When::Year(2021)).unwrap();
    // 10 for Cẩm Hà, whatever it handed on, and 5.
    assert_eq!((year.target.unwrap().low(), year.target_basis), (n(15), Some(Basis::Units)));
    assert_eq!((year.result, year.result_basis), (Some(n(13)), Some(Basis::Units)));
    assert_eq!(evaluation.units[1].figures.at(When::Year(2021)).unwrap().target_difference, Some(n(3)));
    // 500 for the term, 15 of it in years.
    assert_eq!(top.figures.term.target_years_difference, Some(n(485)));
    assert_eq!(counts(&evaluation.total.figures, |figure| figure.result), [Some(0), Some(13), Some(2), Some(15)]);
    let village = &evaluation.units[2];
    assert_eq!(village.zero_years, Some(ZeroYears { first: 2020, years: 1 }));
    assert_eq!(evaluation.units[4].zero_years, None);
    let standings = evaluation.total.standings.at(When::Year(2021)).unwrap().counts;
    assert_eq!((standings.units, standings.exceeded, standings.met, standings.no_result), (3, 1, 1, 1));
}

const PARTITION: &str = r#"{"version": 1, "title": "", "noun": "", "term": {"label": "", "first": 2021, "last": 2021},
    "groups": [
        {"label": "nghề", "kind": "partition", "parts": [{"id": 1, "label": "a"}, {"id": 2, "label": "b"}]},
        {"label": "", "kind": "partition", "of": 1, "parts": [{"id": 3, "label": "c"}]}],
    "units": [
        {"id": 0, "level": 0, "name": "", "years": [
            {"year": 2021, "result": 100, "counts": [["part 1", 60], ["part 2", 30], ["part 3", 70]]}]},
        {"id": 1, "level": 0, "name": "", "years": [{"year": 2021, "result": 5, "counts": [["part 2", 5]]}]},
        {"id": 2, "level": 0, "name": "", "years": [{"year": 2021, "counts": [["part 1", 1]]}]},
        {"id": 3, "level": 0, "name": "", "years": [{"year": 2021, "result": 0}]}]}"#;

#[test]
fn a_partition_shows_how_far_it_is_from_its_whole() {
    let evaluation = Evaluation::of(&plan(PARTITION));
    let year = |unit: usize, group: usize| -> GroupColumn {
        evaluation.units[unit].groups[group].columns.at(When::Year(2021)).unwrap().clone()
    };
    assert_eq!(year(0, 0).difference, Some(n(-10)));
    let inner = year(0, 1);
    assert_eq!((inner.whole, inner.difference), (Some(n(60)), Some(n(10))));
    assert!(inner.parts[0].share.unwrap().exceeds_whole);
    // A blank part adds nothing; without a whole, or without any part, there is no difference.
    assert_eq!(year(1, 0).difference, Some(n(0)));
    assert_eq!(year(1, 0).parts[0].share, None);
    assert_eq!((year(2, 0).difference, year(2, 0).parts[0].share), (None, None));
    assert_eq!((year(3, 0).whole, year(3, 0).difference), (Some(n(0)), None));
    let total = &evaluation.total.groups[0].columns.term;
    assert_eq!(total.parts.iter().map(|part| part.count).collect::<Vec<_>>(), [Some(n(61)), Some(n(35))]);
    assert_eq!((total.whole, total.difference), (Some(n(105)), Some(n(-9))));
}

/// One figure that cannot be worked out costs nothing but what is made of it.
#[test]
fn what_is_too_large_says_so_and_the_rest_stays() {
    let most = "1000000000000000000";
    let unit = |id: u32| {
        format!(
            r#"{{"id": {id}, "level": 0, "name": "", "years": [{{"year": 2021, "targets": [{{"low": 5}}], "result": "{most}"}}]}}"#
        )
    };
    let text = format!(
        r#"{{"version": 1, "title": "", "noun": "", "term": {{"label": "", "first": 2021, "last": 2022}}, "units": [{}, {}]}}"#,
        unit(0),
        unit(1)
    );
    let evaluation = Evaluation::of(&plan(&text));
    let total = evaluation.total.figures.at(When::Year(2021)).unwrap();
    assert_eq!((total.result, total.assessment), (None, Err(CalcError::Overflow)));
    assert_eq!(evaluation.total.yearly_average, None);
    assert_eq!(total.target.unwrap().low(), n(10));
    assert_eq!(evaluation.units[1].id, UnitId(1));
    assert_eq!(evaluation.units[1].figures.term.assessment.unwrap().status, Status::Exceeded);
}

#[test]
fn a_plan_without_units_has_blank_totals() {
    let evaluation = Evaluation::of(&sample_without_units());
    assert_eq!(evaluation.units.len(), 0);
    assert_eq!(counts(&evaluation.total.figures, |figure| figure.result), [None, None]);
    assert_eq!(evaluation.total.standings.term.counts.units, 0);
}

fn sample_without_units() -> Plan {
    plan(r#"{"version": 1, "title": "", "noun": "", "term": {"label": "", "first": 2021, "last": 2021}, "units": []}"#)
}
