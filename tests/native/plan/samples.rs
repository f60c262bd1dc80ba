//! The plans that come with the program.

use chi_tieu::calc::{Fraction, Quantity, Status};
use chi_tieu::plan::{
    BalanceTerm, Count, Document, Figure, PartId, Plan, PlanSample, RollUp, SampleName, Standing, UnitId, When,
};

use super::random::check_tree;

const WHOLE: UnitId = UnitId(0);

fn named(name: SampleName) -> String {
    format!("{name:?}")
}

fn document(sample: PlanSample) -> Document {
    Document::new(sample.plan(2026, &named))
}

fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

#[track_caller]
fn check_figure(
    sample: PlanSample,
    unit: UnitId,
    when: When,
    status: Status,
    per_cent: Option<(i128, i128)>,
) -> Figure {
    let figure = document(sample).figure(unit, when).unwrap();
    let assessment = figure.assessment.unwrap();
    assert_eq!(assessment.status, status);
    let attainment = assessment.against.map(|measure| measure.attainment.unwrap().per_cent());
    assert_eq!(attainment, per_cent.map(|(numerator, denominator)| Fraction::new(numerator, denominator).unwrap()));
    figure
}

fn count(plan: &Plan, unit: UnitId, when: When, count: Count) -> Option<Quantity> {
    RollUp::count(plan, unit, when, count).unwrap().counted.unwrap()
}

#[test]
fn quang_nam_is_967_of_750() {
    let blank = Status::NoTarget(chi_tieu::calc::NoTargetReason::Blank);
    let figure = check_figure(PlanSample::QuangNam, WHOLE, When::Term, Status::Exceeded, Some((1934, 15)));
    assert_eq!(figure.result.over_years.unwrap().distributed, n(139));
    let year = check_figure(PlanSample::QuangNam, WHOLE, When::Year(2020), blank, None);
    assert_eq!(year.result.counted, Ok(Some(n(139))));
    check_figure(PlanSample::QuangNamNextTerm, WHOLE, When::Term, Status::Behind, Some((32, 5)));
    let next = document(PlanSample::QuangNamNextTerm);
    assert_eq!(count(next.plan(), WHOLE, When::Year(2021), Count::Pool), Some(n(2_932)));
}

#[test]
fn the_province_has_23596_with_seven_groups_and_a_replaced_target() {
    let document = document(PlanSample::Province);
    let plan = document.plan();
    let term = document.figure(WHOLE, When::Term).unwrap();
    assert_eq!(term.result.counted, Ok(Some(n(23_596))));
    let parts: Vec<_> = (0..7).map(|id| count(plan, WHOLE, When::Term, Count::Part(PartId(id)))).collect();
    let published = [14_866, 12_839, 4_174, 520, 2_523, 430, 1_495];
    assert_eq!(parts, published.map(|part| Some(n(part))));
    assert_eq!(plan.scheme().groups()[0].parts[1].label, "Part(Women)");
    let entries = plan.at(WHOLE, When::Year(2022)).targets().entries();
    let lows: Vec<_> = entries.iter().map(|entry| entry.target.unwrap().low()).collect();
    assert_eq!(lows, [n(3_800), n(8_000)]);
}

#[test]
fn cam_ha_is_a_blank_grid_of_three_cells_by_four_years() {
    let document = document(PlanSample::CamHa);
    let plan = document.plan();
    assert_eq!(plan.term().years().collect::<Vec<_>>(), [2020, 2021, 2022, 2023]);
    assert_eq!(plan.children(Some(WHOLE)).len(), 3);
    assert!(plan.units().all(|(_, unit)| unit.years().is_empty() && unit.term().is_blank()));
}

#[test]
fn the_provincial_offices_have_193_with_three_groups() {
    let document = document(PlanSample::ProvincialOffices);
    let year = When::Year(2019);
    assert_eq!(document.figure(WHOLE, year).unwrap().result.counted, Ok(Some(n(193))));
    let parts: Vec<_> = (0..3).map(|id| count(document.plan(), WHOLE, year, Count::Part(PartId(id)))).collect();
    assert_eq!(parts, [108, 138, 1].map(|part| Some(n(part))));
    let closing = Count::Balance(BalanceTerm::Closing);
    assert_eq!(count(document.plan(), WHOLE, year, closing), Some(n(4_749)));
}

#[test]
fn krong_bong_is_96_of_80_and_its_commune_8_of_7() {
    let year = When::Year(2021);
    check_figure(PlanSample::KrongBong, WHOLE, year, Status::Exceeded, Some((120, 1)));
    check_figure(PlanSample::KrongBong, UnitId(1), year, Status::Exceeded, Some((800, 7)));
}

#[test]
fn templates_are_blank_and_start_when_asked() {
    for (sample, units, stages) in [
        (PlanSample::BlankCell, 1, 5),
        (PlanSample::BlankCommune, 11, 5),
        (PlanSample::BlankProvince, 13, 5),
        (PlanSample::BlankNeutral, 6, 0),
    ] {
        let document = document(sample);
        let plan = document.plan();
        assert!(sample.is_template());
        assert_eq!((plan.len(), plan.scheme().stages().len()), (units, stages), "{sample:?}");
        assert_eq!((plan.term().first_year(), plan.term().last_year()), (2026, 2030));
        assert_eq!(plan.term().label(), "2026–2030");
        for (id, _) in plan.units() {
            let standing = document.roll_up().standing(id, When::Term).unwrap();
            assert_eq!(standing, Standing::Status(Status::NoTarget(chi_tieu::calc::NoTargetReason::Blank)));
        }
    }
}

#[test]
fn every_sample_has_names_and_comes_back_from_its_file() {
    for sample in PlanSample::ALL {
        for first_year in [2026, i32::MIN, i32::MAX, 0, 9998] {
            let plan = sample.plan(first_year, &named);
            check_tree(&plan);
            assert_eq!(plan.title(), format!("Title({sample:?})"));
            assert_eq!(plan.noun(), format!("Noun({sample:?})"));
            assert!(!plan.is_empty() && plan.units().all(|(_, unit)| unit.name().starts_with("Unit(")));
            assert_eq!(Plan::from_json(&plan.to_json()), Ok(plan));
        }
    }
}
