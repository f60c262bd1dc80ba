//! A count of every unit at once is the count of each.

use chi_tieu::calc::Quantity;
use chi_tieu::plan::{BalanceTerm, Count, CountTable, PartId, Plan, RollUp, StageId, Touched, UnitId, When};
use proptest::prelude::*;

use super::random::{Seed, command, empty_plan};

fn counts() -> Vec<Count> {
    let balance = BalanceTerm::ALL.into_iter().map(Count::Balance);
    let parts = (0..5).map(|id| Count::Part(PartId(id)));
    let stages = (0..2).map(|id| Count::Stage(StageId(id)));
    [Count::Members, Count::Pool].into_iter().chain(balance).chain(parts).chain(stages).collect()
}

const TRANSFERS: &str = r#"{"version": 1, "title": "", "noun": "", "term": {"label": "", "first": 2021, "last": 2021},
    "units": [
        {"id": 0, "level": 0, "name": "", "years": []},
        {"id": 1, "level": 1, "name": "", "years": [
            {"year": 2021, "counts": [["transferred-in", 5], ["transferred-in-inside", 3]]}]},
        {"id": 2, "level": 1, "name": "", "years": [{"year": 2021, "counts": [["transferred-in", 4]]}]}]}"#;

/// What moves between two units under one parent is not the parent's, nor part of anything above it.
#[test]
fn what_stays_inside_a_parent_adds_up_to_nothing() {
    let plan = Plan::from_json(TRANSFERS).unwrap();
    let inside = Count::Balance(BalanceTerm::TransferredInInside);
    let incoming = Count::Balance(BalanceTerm::TransferredIn);
    let n = |count| Ok(Some(Quantity::whole(count).unwrap()));
    for when in [When::Year(2021), When::Term] {
        let table = CountTable::of(&plan, inside);
        assert_eq!([0, 1, 2].map(|id| table.unit(UnitId(id), when)), [Ok(None), n(3), Ok(None)]);
        assert_eq!(table.total(when), Ok(None));
        assert_eq!(RollUp::count(&plan, UnitId(0), when, inside).unwrap().sum, Ok(None));
        let table = CountTable::of(&plan, incoming);
        assert_eq!([table.unit(UnitId(0), when), table.total(when)], [n(6), n(6)]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_table_has_what_each_unit_counts(seeds in proptest::collection::vec(any::<Seed>(), 0..150)) {
        let mut plan = empty_plan();
        for seed in seeds {
            let _ = plan.apply(command(&plan, seed), &mut Touched::default());
        }
        let columns: Vec<When> = plan.term().years().map(When::Year).chain([When::Term]).collect();
        for count in counts() {
            let table = CountTable::of(&plan, count);
            for &when in &columns {
                for (id, _) in plan.units() {
                    let counted = RollUp::count(&plan, id, when, count).unwrap().counted;
                    prop_assert_eq!(table.unit(id, when), counted, "{:?} {:?} {:?}", id, when, count);
                }
                if let [only] = plan.roots() && !is_transfer(count) {
                    prop_assert_eq!(table.total(when), table.unit(*only, when), "{:?} {:?}", when, count);
                }
            }
            prop_assert_eq!(table.unit(UnitId(u32::MAX), When::Term), Ok(None));
            prop_assert_eq!(table.total(When::Year(1)), Ok(None));
        }
    }
}

/// Transfers add up to something else than what a unit says, as some stay inside the one above.
const fn is_transfer(count: Count) -> bool {
    matches!(
        count,
        Count::Balance(
            BalanceTerm::TransferredIn
                | BalanceTerm::TransferredOut
                | BalanceTerm::TransferredInInside
                | BalanceTerm::TransferredOutInside
        )
    )
}
