//! A million random commands against one plan. Not part of `make test`: `cargo test --features soak --test soak`.

// A test stops at the first thing that is not as expected; the product never does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::string_slice)]

#[path = "../native/plan/random.rs"]
mod random;

use chi_tieu::plan::{Command, Document, Plan, RollUp, Step, StepName, UnitId};
use random::{Seed, check_tree, command, empty_plan};

const COMMANDS: usize = 1_000_000;
/// How often everything is worked out from nothing and compared.
const CHECK_EVERY: usize = 1_000;
/// Beyond this many units the plan is cut down, so that random commands keep meeting one another.
const MOST_UNITS: usize = 300;

/// Numbers that look random and are the same every time: `SplitMix64`.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 32) as u32
    }

    fn seed(&mut self) -> Seed {
        std::array::from_fn(|_| self.next())
    }
}

fn check(document: &Document) {
    check_tree(document.plan());
    assert!(document.roll_up() == &RollUp::evaluate(document.plan()), "the sums are out of date");
    let text = document.plan().to_json();
    assert!(Plan::from_json(&text).as_ref() == Ok(document.plan()), "not the same plan after writing it");
}

/// Back to the first step kept and forward again: the same plan.
fn there_and_back(document: &mut Document) {
    let now = document.plan().clone();
    let mut steps = 0;
    while document.undo().is_some() {
        steps += 1;
    }
    check(document);
    for _ in 0..steps {
        assert!(document.redo().is_some());
    }
    assert!(document.plan() == &now, "redo does not lead back");
}

#[test]
fn a_million_random_commands() {
    let mut numbers = Numbers(20_260_101);
    let mut document = Document::new(empty_plan());
    let (mut done, mut refused) = (0, 0);
    for turn in 0..COMMANDS {
        let seed = numbers.seed();
        match seed[5] % 11 {
            0 => drop(document.undo()),
            1 => drop(document.redo()),
            _ => {
                let command = match document.plan().len() {
                    len if len > MOST_UNITS => Command::Remove(
                        document.plan().roots().iter().copied().take(1 + len % 3).collect::<Vec<UnitId>>(),
                    ),
                    _ => command(document.plan(), seed),
                };
                match document.apply(Step::new(StepName::Paste, command)) {
                    Ok(_) => done += 1,
                    Err(_) => refused += 1,
                }
            }
        }
        if turn % CHECK_EVERY == 0 {
            check(&document);
        }
        if turn % (CHECK_EVERY * 50) == 0 {
            there_and_back(&mut document);
        }
    }
    there_and_back(&mut document);
    check(&document);
    assert!(done > COMMANDS / 4 && refused > COMMANDS / 100, "{done} done, {refused} refused");
}
