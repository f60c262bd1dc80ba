//! Groups against their wholes.

use chi_tieu::app::shares::Portion;
use chi_tieu::calc::{CalcError, Decimals, GroupKind, Rounded, RoundingRule, round};
use chi_tieu::plan::{PlanSample, SampleName, When};

use super::{Desk, fraction, n, per_cent};

/// The enterprise workers of the province: 1.495, of them 205 managers and 1.290 who work directly.
const WORKERS: &str = r#"{"label": "", "kind": "overlapping", "parts": [{"id": 1, "label": "Nữ"}, {"id": 2, "label": "Doanh nghiệp"}]},
    {"label": "", "kind": "partition", "of": 2, "parts": [{"id": 3, "label": "Trực tiếp"}, {"id": 4, "label": "Quản lý"}]}"#;

fn workers(year: &str) -> Desk {
    let unit = [r#"{"id": 0, "level": 0, "name": "", "years": [{"year": 2023, "#, year, "}]}"].concat();
    Desk::written(WORKERS, &unit).at(Some(0), When::Year(2023))
}

#[test]
fn the_shares_of_article_001_are_those_of_the_whole_and_are_never_summed() {
    let desk = Desk::open(PlanSample::Province.plan(2026, &|name: SampleName| format!("{name:?}")));
    let group = desk.group();
    assert_eq!(
        (group.kind, group.whole, &group.portion),
        (GroupKind::Overlapping, Some(n(23_596)), &Portion::NotAsked)
    );
    let printed: Vec<_> = group
        .parts
        .iter()
        .take(4)
        .map(|part| {
            round(per_cent(part).unwrap(), Decimals::TWO, RoundingRule::HalfAwayFromZero).unwrap().last_digits()
        })
        .collect();
    assert_eq!(printed, [63_00, 54_41, 17_69, 2_20]);
    assert_eq!(group.adjusted(Decimals::TWO), None);
}

#[test]
fn a_group_within_a_group_is_of_its_part_and_beside_it_of_the_result() {
    let desk = workers(
        r#""result": 23596, "counts": [["part 1", 12839], ["part 2", 1495], ["part 3", 1290], ["part 4", 205]]"#,
    );
    let board = desk.board();
    assert_eq!(board.groups.len(), 1, "the inner group stands under its part");
    let inner = &board.groups[0].parts[1].groups[0];
    assert_eq!((inner.of.as_deref(), inner.whole), (Some("Doanh nghiệp"), Some(n(1_495))));
    let shares: Vec<_> = inner.parts.iter().map(|part| per_cent(part).unwrap()).collect();
    // 86,29 and 13,71.
    assert_eq!(shares, [fraction(129_000, 1_495), fraction(20_500, 1_495)]);
    let of_result: Vec<_> = inner.parts.iter().map(|part| part.of_result.unwrap().per_cent()).collect();
    assert_eq!(of_result, [fraction(129_000, 23_596), fraction(20_500, 23_596)]);
    let Portion::Of(partition) = &inner.portion else { panic!("{:?}", inner.portion) };
    assert_eq!((partition.sum, partition.difference), (n(1_495), n(0)));
    assert!(board.groups[0].parts.iter().all(|part| part.of_result.is_none()));
}

#[test]
fn a_partition_says_how_far_it_is_from_its_whole() {
    let desk = workers(r#""result": 23596, "counts": [["part 2", 1495], ["part 3", 1290]]"#);
    let board = desk.board();
    let inner = &board.groups[0].parts[1].groups[0];
    let Portion::Of(partition) = &inner.portion else { panic!("{:?}", inner.portion) };
    assert_eq!((partition.difference, inner.blank_parts()), (n(-205), 1));
    assert_eq!(inner.adjusted(Decimals::TWO), None, "what does not add up is not adjusted");
    let desk = workers(r#""counts": [["part 3", 1290], ["part 4", 205]]"#);
    let inner = &desk.board().groups[0].parts[1].groups[0].clone();
    assert_eq!((inner.whole, &inner.portion), (None, &Portion::WithoutWhole(n(1_495))));
    assert!(inner.parts.iter().all(|part| part.share.is_none()));
}

#[test]
fn blank_and_zero_differ() {
    let group = workers(r#""result": 10, "counts": [["part 1", 0]]"#).group();
    assert_eq!((group.parts[0].count, per_cent(&group.parts[0])), (Some(n(0)), Some(fraction(0, 1))));
    assert_eq!((group.parts[1].count, group.parts[1].share), (None, None));
    // Nothing is a share of nothing.
    let group = workers(r#""result": 0, "counts": [["part 1", 0]]"#).group();
    assert_eq!((group.whole, per_cent(&group.parts[0])), (Some(n(0)), None));
}

#[test]
fn a_part_above_its_whole_is_known() {
    let group = workers(r#""result": 10, "counts": [["part 1", 11], ["part 2", 10]]"#).group();
    assert_eq!(group.parts.iter().map(|part| part.share.unwrap().exceeds_whole).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn a_count_of_one_or_two_is_small_where_nothing_is_below_it() {
    let small = |desk: &Desk| desk.group().parts.iter().map(|part| part.small).collect::<Vec<_>>();
    let years = r#""years": [{"year": 2023, "result": 9, "counts": [["part 1", 2], ["part 2", 1]]}]"#;
    let units = [r#"{"id": 0, "level": 0, "name": "a"}, {"id": 1, "level": 1, "name": "b", "#, years, "}"].concat();
    let desk = Desk::written(WORKERS, &units);
    // The leaf: both. The unit above it: not the part that is broken down further.
    let desk = desk.at(Some(1), When::Year(2023));
    assert_eq!(small(&desk), [true, true]);
    let desk = desk.at(Some(0), When::Year(2023));
    assert_eq!(small(&desk), [true, false]);
    for (counts, expected) in [("0", false), ("3", false), ("1", true)] {
        let desk = workers(&[r#""result": 9, "counts": [["part 1", "#, counts, "]]"].concat());
        assert_eq!(small(&desk)[0], expected, "{counts}");
    }
}

#[test]
fn adjusted_shares_add_to_a_hundred_and_leave_blanks_alone() {
    let groups = r#"{"label": "", "kind": "partition", "parts": [{"id": 1, "label": "a"}, {"id": 2, "label": "b"}, {"id": 3, "label": "c"}, {"id": 4, "label": "d"}]}"#;
    let unit = r#"{"id": 0, "level": 0, "name": "", "years": [{"year": 2023, "result": 3, "counts": [["part 1", 1], ["part 3", 1], ["part 4", 1]]}]}"#;
    let group = Desk::written(groups, unit).at(None, When::Year(2023)).group();
    let adjusted = group.adjusted(Decimals::TWO).unwrap();
    let digits: Vec<_> = adjusted.iter().map(|share| share.map(|share| share.printed)).collect();
    let two = |digits| Some(Rounded::new(digits, Decimals::TWO));
    assert_eq!(digits, [two(33_34), None, two(33_33), two(33_33)]);
}

#[test]
fn units_that_a_sum_leaves_out_are_counted() {
    let unit = |id: u32, level: u32, year: &str| {
        format!(r#"{{"id": {id}, "level": {level}, "name": "", "years": [{{"year": 2023, {year}}}]}}"#)
    };
    let units = [
        unit(0, 0, r#""result": 30"#),
        unit(1, 1, r#""result": 10, "counts": [["part 1", 4]]"#),
        unit(2, 1, r#""result": 10"#),
        // Nothing is missing of a result of zero.
        unit(3, 1, r#""result": 0"#),
        unit(4, 0, r#""counts": [["part 1", 7]]"#),
        // The unit above says it.
        unit(5, 1, r#""result": 10"#),
        unit(6, 0, r#""result": 5"#),
    ];
    let desk = Desk::written(WORKERS, &units.join(","));
    let missing = |desk: &Desk| desk.group().parts.iter().map(|part| part.missing).collect::<Vec<_>>();
    let desk = desk.at(None, When::Year(2023));
    assert_eq!((desk.group().parts[0].count, missing(&desk)), (Some(n(11)), vec![2, 0]));
    let desk = desk.at(Some(0), When::Year(2023));
    assert_eq!(missing(&desk), [1, 0], "a blank is blank and no sum");
    let desk = desk.at(Some(2), When::Year(2023));
    assert_eq!(missing(&desk), [0, 0], "a unit without others under it is simply blank");
}

#[test]
fn the_only_unit_of_a_plan_is_typed_into_without_being_chosen() {
    let one = workers(r#""result": 10"#).at(None, When::Term);
    assert_eq!(one.board().editing.map(|unit| unit.0), Some(0));
    let two = Desk::written(WORKERS, r#"{"id": 0, "level": 0, "name": ""}, {"id": 1, "level": 0, "name": ""}"#);
    assert_eq!(two.at(None, When::Term).board().editing, None);
}

#[test]
fn what_is_too_large_to_add_up_is_said() {
    let unit = |id: u32| {
        format!(
            r#"{{"id": {id}, "level": 0, "name": "", "years": [{{"year": 2023, "result": 1, "counts": [["part 1", 1000000000000000000]]}}]}}"#
        )
    };
    let group = Desk::written(WORKERS, &[unit(0), unit(1)].join(",")).at(None, When::Year(2023)).group();
    assert_eq!((group.failed, group.parts[0].count), (Some(CalcError::Overflow), None));
}
