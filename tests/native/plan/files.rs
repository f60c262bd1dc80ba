//! Plans as text: every file in `tests/data/plans` with its outcome, and random plans there and back.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use chi_tieu::calc::Quantity;
use chi_tieu::i18n::Language;
use chi_tieu::plan::{
    BalanceTerm, Cell, Count, Document, Fault, FaultPlace, OpenError, PartId, Plan, StageId, Standing, TargetSum,
    Touched, UnitId, When,
};
use proptest::prelude::*;

use super::random::{Seed, check_tree, command, empty_plan};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/plans")
}

/// A plan in words: each unit with every column that is not blank.
fn outcome(text: &str) -> String {
    let plan = match Plan::from_json(text) {
        Ok(plan) => plan,
        Err(error) => return format!("{error:?}\n"),
    };
    check_tree(&plan);
    let again = plan.to_json();
    assert_eq!(Plan::from_json(&again).as_ref(), Ok(&plan), "not the same plan after writing it");
    let document = Document::new(plan);
    let plan = document.plan();
    let as_of = plan.as_of().map_or("-".to_owned(), |day| day.to_string());
    let mut words = format!("{} | {} | {} | {as_of}\n", plan.title(), plan.noun(), plan.term().label());
    for (id, depth) in plan.walk() {
        let name = plan.unit(id).unwrap().name();
        writeln!(words, "{}{} {name}", "  ".repeat(depth), id.0).unwrap();
        for when in plan.term().years().map(When::Year).chain([When::Term]) {
            if let Some(column) = column(&document, id, when) {
                writeln!(words, "{}    {column}", "  ".repeat(depth)).unwrap();
            }
            for text in unread(plan, id, when) {
                writeln!(words, "{}    {when:?}: {text}", "  ".repeat(depth)).unwrap();
            }
        }
    }
    words
}

fn column(document: &Document, id: UnitId, when: When) -> Option<String> {
    let figure = document.figure(id, when).unwrap();
    let target = match figure.target.counted {
        TargetSum::Is(target) => format!("{:?} from {}", figure.target.basis, millionths(target.low())),
        TargetSum::Nothing(reason) => format!("{reason:?}"),
        TargetSum::Failed(error) => format!("{error:?}"),
    };
    let result = match figure.result.counted {
        Ok(None) if target == "Blank" => return None,
        Ok(None) => "blank".to_owned(),
        Ok(Some(result)) => millionths(result),
        Err(error) => format!("{error:?}"),
    };
    let Some(Standing::Status(status)) = document.roll_up().standing(id, when) else {
        return Some(format!("{when:?}: {target}, {result}, failed"));
    };
    Some(format!("{when:?}: {target}, {result}, {status:?}"))
}

/// The texts of a column that could not be read.
fn unread(plan: &Plan, id: UnitId, when: When) -> Vec<String> {
    let parts = (0..12).filter_map(|part| match when {
        When::Year(year) => Some(Cell::ResultPart { year, part }),
        When::Term => None,
    });
    let counts = [Count::Members, Count::Pool, Count::Part(PartId(5)), Count::Stage(StageId(1))];
    let counts = counts.into_iter().chain(BalanceTerm::ALL.map(Count::Balance)).map(|count| Cell::Count(when, count));
    let cells = [Cell::Target(when), Cell::Result(when)].into_iter().chain(parts).chain(counts);
    let unread = cells.filter_map(|cell| plan.unread(id, cell).map(|text| (cell, text)));
    unread.map(|(cell, text)| format!("{cell:?} unread {text:?}")).collect()
}

fn millionths(quantity: Quantity) -> String {
    quantity.as_whole().map_or_else(|| format!("{} millionths", quantity.millionths()), |whole| whole.to_string())
}

#[test]
fn every_file_has_its_outcome() {
    let names = |ending: &str| -> BTreeSet<String> {
        let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
        let these = files.filter(|path| path.extension().is_some_and(|found| found == ending));
        these.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let plans = names("json");
    assert!(plans.len() > 30);
    assert_eq!(plans, names("txt"), "every plan has an outcome");
    let read = |name: &str, ending: &str| fs::read_to_string(folder().join(format!("{name}.{ending}"))).unwrap();
    let mut wrong = String::new();
    for name in plans {
        let found = outcome(&read(&name, "json"));
        if found != read(&name, "txt") {
            writeln!(wrong, "=== {name}\n{found}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// For scripts: a word and a place; for people: a sentence in each language.
#[test]
fn every_refusal_has_a_code_a_place_and_sentences() {
    let mut codes = BTreeSet::new();
    for (name, code, field) in [
        ("newer_version", "newer_version", "version"),
        ("another_json", "not_a_plan", ""),
        ("cut_off", "broken", ""),
        ("unknown_field", "wrong_shape", ""),
        ("term_reversed", "term_reversed", "term"),
        ("day_that_is_not", "date", "as_of"),
        ("group_of_a_strange_kind", "group_kind", "groups"),
        ("part_in_two_groups", "part_twice", "groups"),
        ("id_too_large", "id_too_large", "units[0]"),
        ("id_twice", "id_twice", "units[1]"),
        ("level_skipped", "level_skipped", "units[1]"),
        ("year_without_calendar", "year_outside_calendar", "units[0].years.10000"),
        ("year_twice", "year_twice", "units[0].years.2021"),
        ("five_quarters", "parts_of_year", "units[0].years.2021"),
        ("negative_result", "negative", "units[1].years.2021"),
        ("count_unknown", "unknown_count", "units[0].years.2021"),
        ("count_twice", "count_twice", "units[0].years.2021"),
        ("target_unknown", "target_kind", "units[0]"),
        ("target_reversed", "target_numbers", "units[0]"),
        ("rate_by_zero", "rate", "units[0]"),
        ("rate_of_nothing_known", "rate_base", "units[0]"),
        ("targets_of_one_day", "same_day", "units[0].years.2021"),
    ] {
        let text = fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
        let error = Plan::from_json(&text).unwrap_err();
        assert_eq!((error.code(), error.field().as_str()), (code, field), "{name}");
        assert!(codes.insert(code), "{code} stands for two reasons");
        for language in Language::ALL {
            let sentence = (language.words().open.error)(&error);
            assert!(sentence.ends_with('.') && sentence.matches(". ").count() == 1, "{name}: {sentence}");
        }
    }
    let english = |error: &OpenError| (Language::En.words().open.error)(error);
    let place = FaultPlace::Year { row: 3, year: 2021 };
    assert_eq!(
        english(&OpenError::Wrong { place, fault: Fault::Negative }),
        "Unit 4, year 2021: a number is below zero. Nothing was changed; correct it and open the plan again."
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let text = format!("\u{feff}{}", empty_plan().to_json());
    assert_eq!(Plan::from_json(&text), Ok(empty_plan()));
}

#[test]
fn what_is_written_stays_as_it_is() {
    let text = fs::read_to_string(folder().join("every_form.json")).unwrap();
    let plain: String = text.lines().map(str::trim_start).collect::<String>().replace(": ", ":");
    let written = Plan::from_json(&text).unwrap().to_json();
    assert_eq!(written.replace(": ", ":"), plain);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_comes_back_as_it_was(seeds in proptest::collection::vec(any::<Seed>(), 0..120)) {
        let mut plan = empty_plan();
        for seed in seeds {
            let _ = plan.apply(command(&plan, seed), &mut Touched::default());
        }
        let text = plan.to_json();
        prop_assert_eq!(Plan::from_json(&text), Ok(plan));
    }

    #[test]
    fn a_damaged_text_is_refused_or_a_plan(place in any::<prop::sample::Index>(), byte in 32_u8..127) {
        let text = fs::read_to_string(folder().join("every_form.json")).unwrap();
        let mut bytes = text.into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        if let Ok(text) = String::from_utf8(bytes) && let Ok(plan) = Plan::from_json(&text) {
            check_tree(&plan);
            prop_assert_eq!(Plan::from_json(&plan.to_json()), Ok(plan));
        }
    }

    #[test]
    fn a_cut_text_is_broken(place in any::<prop::sample::Index>()) {
        let text = fs::read_to_string(folder().join("three_levels.json")).unwrap();
        let trimmed = text.trim_end();
        let mut cut = place.index(trimmed.len());
        while !trimmed.is_char_boundary(cut) {
            cut -= 1;
        }
        let broken = matches!(Plan::from_json(&trimmed[..cut]), Err(OpenError::Broken { .. }));
        prop_assert!(broken);
    }
}
