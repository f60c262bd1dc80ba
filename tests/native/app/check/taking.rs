//! Figures of a report on the quick page and in a plan.

use chi_tieu::app::check::{QuickFigures, plan_of, quick_figures};
use chi_tieu::calc::Quantity;
use chi_tieu::i18n::Language;
use chi_tieu::plan::When;
use chi_tieu::report::{Finding, FindingKind, Input, Inputs, PrintedValue, Report};

use super::{finding, input, rounded};

fn of_target(kind: FindingKind, result: Option<Input>, base: Option<Input>) -> Finding {
    let inputs = Inputs { result, base, ..Inputs::default() };
    Finding { inputs, ..finding(kind, PrintedValue::Percent(rounded(1, 0)), 0..0) }
}

#[test]
fn a_claim_about_a_target_goes_to_the_quick_page() {
    let whole = of_target(FindingKind::Excess, input(1140), input(750));
    let figures = |target: &str, result: &str| QuickFigures { target: target.to_owned(), result: result.to_owned() };
    assert_eq!(quick_figures(&whole, Language::Vi), Some(figures("750", "1.140")));
    assert_eq!(quick_figures(&whole, Language::En), Some(figures("750", "1,140")));
    assert_eq!(quick_figures(&of_target(FindingKind::Excess, input(5), None), Language::Vi), None);
    assert_eq!(quick_figures(&of_target(FindingKind::Share, input(5), input(9)), Language::Vi), None);
}

#[test]
fn every_target_and_result_becomes_a_unit_once() {
    let text = "Xã Một kết nạp 8 đảng viên, chỉ tiêu 7. Xã Hai 30.";
    let number = |value: i128, text_of: &str| {
        let at = text.find(text_of).unwrap();
        Some(Input { value: Quantity::whole(value).unwrap(), span: at..at + text_of.len() })
    };
    let first = || of_target(FindingKind::Attainment, number(8, "8 "), number(7, "7."));
    let report = Report {
        findings: vec![
            first(),
            Finding { kind: FindingKind::Excess, ..first() },
            of_target(FindingKind::Shortfall, number(30, "30"), None),
            of_target(FindingKind::Rate, number(30, "30"), number(7, "7.")),
        ],
        figures: Vec::new(),
    };
    let plan = plan_of(text, &report, 2026, "Số liệu").unwrap();
    assert_eq!((plan.title(), plan.len(), plan.term().label()), ("Số liệu", 2, "2026–2030"));
    let [one, two] = plan.roots() else { panic!("two units") };
    let whole = |value| Quantity::whole(value).ok();
    assert_eq!(plan.own_target(*one, When::Term).map(chi_tieu::calc::Target::low), whole(7));
    assert_eq!(plan.at(*one, When::Term).result().whole(), whole(8));
    assert_eq!(plan.own_target(*two, When::Term), None);
    assert_eq!(plan.at(*two, When::Term).result().whole(), whole(30));
    assert!(plan.unit(*two).unwrap().name().contains("30"));
    assert_eq!(plan_of(text, &Report::default(), 2026, ""), None);
}
