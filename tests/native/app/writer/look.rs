use chi_tieu::app::table::Facts;
use chi_tieu::app::writer::{Asked, ReportOptions, Tables, print_text, write};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{ReportLength, ReportSection};
use chi_tieu::plan::{Plan, PlanSample, RollUp, When};

#[test]
fn look() {
    for sample in PlanSample::ALL {
        for language in Language::ALL {
            let plan = sample.plan(2026, &language.words().table.sample);
            show(&plan, language);
        }
    }
    for file in std::fs::read_dir("/tmp/writer-plans").into_iter().flatten() {
        let plan = Plan::from_json(&std::fs::read_to_string(file.unwrap().path()).unwrap()).unwrap();
        for language in Language::ALL {
            show(&plan, language);
        }
    }
}

fn show(plan: &Plan, language: Language) {
    let roll_up = RollUp::evaluate(plan);
    for when in [When::Term].into_iter().chain(plan.term().years().map(When::Year)).filter(|when| {
        std::env::var("ALL").is_ok()
            || *when == When::Term
            || *when == When::Year(plan.as_of().map_or(plan.term().last_year(), |day| day.year()))
    }) {
        let asked = Asked { when, ..Asked::of_plan(plan, &roll_up) };
        let facts = Facts { language, ..Facts::default() };
        let mut options = ReportOptions::default().with(ReportSection::Best, true).with(ReportSection::Forecast, true);
        println!("=== {} {when:?}\n{}\n", plan.title(), print_text(&write(&asked, facts, &options), Tables::Print));
        options.length = ReportLength::Sentence;
        println!("--- {}\n", print_text(&write(&asked, facts, &options), Tables::Print));
    }
}
