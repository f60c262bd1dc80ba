//! What holds after any commands.

use chi_tieu::plan::{Command, History, Plan, Step, StepName, Touched};
use proptest::prelude::*;

use super::random::{Seed, check_tree, command, empty_plan};

fn seeds(most: usize) -> impl Strategy<Value = Vec<Seed>> {
    proptest::collection::vec(any::<Seed>(), 0..most)
}

/// A plan after commands, refused ones among them.
fn grown(seeds: &[Seed]) -> Plan {
    let mut plan = empty_plan();
    for &seed in seeds {
        let _ = plan.apply(command(&plan, seed), &mut Touched::default());
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_inverse_undoes_its_command_and_a_refused_one_changes_nothing(before in seeds(60), seed in any::<Seed>()) {
        let plan = grown(&before);
        check_tree(&plan);
        let mut changed = plan.clone();
        let mut touched = Touched::default();
        match changed.apply(command(&plan, seed), &mut touched) {
            Err(_) => {
                prop_assert_eq!(&changed, &plan);
                prop_assert_eq!(touched, Touched::default());
            }
            Ok(inverse) => {
                check_tree(&changed);
                prop_assert_eq!(touched.changed, changed != plan, "{:?}", inverse);
                let after = changed.clone();
                let again = changed.apply(inverse, &mut Touched::default()).unwrap();
                prop_assert_eq!(&changed, &plan);
                let inverse = changed.apply(again, &mut Touched::default()).unwrap();
                prop_assert_eq!(&changed, &after);
                changed.apply(inverse, &mut Touched::default()).unwrap();
                prop_assert_eq!(&changed, &plan);
            }
        }
    }

    #[test]
    fn undo_goes_back_through_every_plan_and_redo_forward_again(seeds in seeds(80)) {
        let mut plan = empty_plan();
        let mut history = History::new();
        let mut plans = vec![plan.clone()];
        for seed in seeds {
            let commands = vec![command(&plan, seed), command(&plan, seed.map(|number| number.rotate_right(5)))];
            if let Ok(touched) = history.apply(&mut plan, Step { name: StepName::Paste, commands })
                && touched.changed
            {
                plans.push(plan.clone());
            }
            prop_assert_eq!(plans.last(), Some(&plan), "a refused step changed the plan");
        }
        prop_assert_eq!(history.len(), plans.len() - 1);
        for before in plans.iter().rev().skip(1) {
            prop_assert!(history.undo(&mut plan).is_some());
            check_tree(&plan);
            prop_assert_eq!(&plan, before);
        }
        prop_assert!(history.undo(&mut plan).is_none());
        for after in plans.iter().skip(1) {
            prop_assert!(history.redo(&mut plan).is_some());
            prop_assert_eq!(&plan, after);
        }
        prop_assert!(history.redo(&mut plan).is_none());
    }

    #[test]
    fn a_restored_unit_in_a_foreign_plan_breaks_nothing(one in seeds(60), other in seeds(60), seed in any::<Seed>()) {
        let mut plan = grown(&one);
        let id = plan.units().nth(seed[0] as usize % plan.len().max(1)).map(|(id, _)| id);
        if let Some(id) = id {
            let removed = plan.apply(Command::Remove(vec![id]), &mut Touched::default()).unwrap();
            let mut foreign = grown(&other);
            let before = foreign.clone();
            if foreign.apply(removed, &mut Touched::default()).is_err() {
                prop_assert_eq!(&foreign, &before);
            }
            check_tree(&foreign);
        }
    }
}
