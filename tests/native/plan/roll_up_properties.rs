//! Sums kept up to date equal sums worked out from nothing, and both those of the calculation.

use chi_tieu::calc::{CalcError, Quantity, Target, UnitCounts, assess_group};
use chi_tieu::plan::{Document, History, Plan, RollUp, Standing, Step, StepName, TargetSum, UnitId, When};
use proptest::prelude::*;

use super::random::{Seed, command, empty_plan};

fn columns(plan: &Plan) -> Vec<When> {
    plan.term().years().map(When::Year).chain([When::Term]).collect()
}

/// Steps of one or two commands, with undo and redo among them.
fn act(document: &mut Document, seed: Seed) {
    match seed[5] % 9 {
        0 => drop(document.undo()),
        1 => drop(document.redo()),
        _ => {
            let first = command(document.plan(), seed);
            let second = command(document.plan(), seed.map(|number| number.rotate_right(11)));
            let commands = if seed[4].is_multiple_of(4) { vec![first, second] } else { vec![first] };
            let _ = document.apply(Step { name: StepName::Paste, commands });
        }
    }
}

type Member = (Option<Target>, Option<Quantity>);

/// What counts for the children of a unit in a year, as the group that `calc` knows.
fn children(document: &Document, parent: Option<UnitId>, when: When) -> Result<Vec<Member>, CalcError> {
    let member = |&id: &UnitId| {
        let figure = document.figure(id, when).unwrap();
        let target = match figure.target.counted {
            TargetSum::Is(target) => Some(target),
            TargetSum::Nothing(_) => None,
            TargetSum::Failed(error) => return Err(error),
        };
        Ok((target, figure.result.counted?))
    };
    document.plan().children(parent).iter().map(member).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sums_kept_up_to_date_equal_sums_from_nothing(seeds in proptest::collection::vec(any::<Seed>(), 0..90)) {
        let mut document = Document::new(empty_plan());
        for seed in seeds {
            act(&mut document, seed);
            let oracle = RollUp::evaluate(document.plan());
            prop_assert_eq!(document.roll_up(), &oracle, "after {:?}", seed);
        }
    }

    #[test]
    fn sums_are_those_of_a_group(seeds in proptest::collection::vec(any::<Seed>(), 30..120)) {
        let mut document = Document::new(empty_plan());
        for seed in seeds {
            act(&mut document, seed);
        }
        let plan = document.plan().clone();
        for (id, unit) in plan.units().filter(|(_, unit)| !unit.is_leaf()) {
            for when in columns(&plan) {
                let figure = document.figure(id, when).unwrap();
                let Ok(members) = children(&document, Some(id), when) else {
                    prop_assert!(figure.target.sum.target().is_none() || figure.result.sum.is_err());
                    continue;
                };
                let mixed = unit.children().iter().any(|&child| {
                    let counted = document.figure(child, when).unwrap().target.counted;
                    matches!(counted, TargetSum::Nothing(chi_tieu::calc::NoTargetReason::Mixed))
                });
                let group = assess_group(members.iter().map(|(target, result)| (target.as_ref(), *result)));
                // A coverage with more units than there are is an error of the group and not of its sums.
                if let Ok(group) = group && !mixed {
                    prop_assert_eq!(figure.target.sum.target().copied(), group.target, "{:?} {:?}", id, when);
                    prop_assert_eq!(figure.result.sum, Ok(group.result));
                }
            }
        }
    }

    #[test]
    fn leaves_are_counted_where_they_stand(seeds in proptest::collection::vec(any::<Seed>(), 0..90)) {
        let mut document = Document::new(empty_plan());
        for seed in seeds {
            act(&mut document, seed);
        }
        let plan = document.plan();
        for when in columns(plan) {
            let mut failed = 0;
            let mut leaves = Vec::new();
            for (id, _) in plan.units().filter(|(_, unit)| unit.is_leaf()) {
                let figure = document.figure(id, when).unwrap();
                let standing = document.roll_up().standing(id, when).unwrap();
                match figure.assessment {
                    Ok(assessment) => {
                        prop_assert_eq!(standing, Standing::Status(assessment.status));
                        leaves.push((assessment.status, figure.result.counted.unwrap()));
                    }
                    Err(error) => {
                        prop_assert_eq!(standing, Standing::Failed(error));
                        failed += 1;
                    }
                }
            }
            let summary = document.summary(when).unwrap();
            let expected = UnitCounts::of(leaves);
            prop_assert_eq!(summary.failed, failed);
            prop_assert_eq!(summary.leaves.units, expected.units + failed);
            let of = |counts: &UnitCounts| {
                (counts.exceeded, counts.met, counts.behind, counts.none_yet, counts.no_result, counts.no_target)
            };
            prop_assert_eq!(of(&summary.leaves), of(&expected));
        }
    }

    #[test]
    fn a_term_with_no_results_of_parents_is_the_sum_either_way(seeds in proptest::collection::vec(any::<Seed>(), 0..90)) {
        let mut plan = empty_plan();
        let mut history = History::new();
        for seed in seeds {
            let step = Step::new(StepName::Paste, command(&plan, seed));
            let _ = history.apply(&mut plan, step);
        }
        let document = Document::new(plan);
        for (id, unit) in document.plan().units() {
            let result = document.figure(id, When::Term).unwrap().result;
            if !unit.is_leaf() && result.own == Ok(None) {
                prop_assert_eq!(result.counted, result.sum);
            }
            if let Ok(Some(own)) = result.own && let Ok(Some(sum)) = result.sum {
                prop_assert_eq!(result.difference, own.minus(sum).ok());
            }
        }
    }
}
