//! What of a report goes into the quick page or a plan.

use super::explain::one_line;
use crate::calc::{Quantity, Target};
use crate::i18n::Language;
use crate::number::print_quantity_for_input;
use crate::plan::{Cell, CellValue, Command, NewUnit, Place, Plan, Term, Touched, UnitId, When};
use crate::report::{Finding, FindingKind, Report};

/// The longest name of a unit that comes from a quotation, in characters.
const NAME: usize = 80;

/// Texts for the target and the result of the quick page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickFigures {
    /// *Chỉ tiêu*.
    pub target: String,
    /// *Kết quả*.
    pub result: String,
}

/// The target and result of a claim about a target, where both are known.
fn target_and_result(finding: &Finding) -> (Option<Quantity>, Option<Quantity>) {
    match finding.kind {
        FindingKind::Attainment | FindingKind::Excess | FindingKind::Shortfall => {
            let value = |input: &Option<crate::report::Input>| input.as_ref().map(|input| input.value);
            (value(&finding.inputs.base), value(&finding.inputs.result))
        }
        FindingKind::Share
        | FindingKind::Rate
        | FindingKind::Average
        | FindingKind::Growth
        | FindingKind::Ratio
        | FindingKind::Sum
        | FindingKind::ImpliedTarget
        | FindingKind::Range => (None, None),
    }
}

/// The target and result of a finding as the inputs of the quick page have them.
#[must_use]
pub fn quick_figures(finding: &Finding, language: Language) -> Option<QuickFigures> {
    let print = |quantity| print_quantity_for_input(quantity, language.locale());
    match target_and_result(finding) {
        (Some(target), Some(result)) => Some(QuickFigures { target: print(target), result: print(result) }),
        (Some(_), None) | (None, Some(_) | None) => None,
    }
}

/// A plan with a unit for every target and result that was found, named by its quotation; the same numbers come once.
/// `None` where there are none. What cannot be entered (a target below zero) is left blank.
#[must_use]
pub fn plan_of(text: &str, report: &Report, first_year: i32, title: &str) -> Option<Plan> {
    let mut rows: Vec<(&Finding, Option<Quantity>, Option<Quantity>)> = Vec::new();
    let mut seen: Vec<(Option<usize>, Option<usize>)> = Vec::new();
    for finding in &report.findings {
        let (target, result) = target_and_result(finding);
        let at = |input: &Option<crate::report::Input>| input.as_ref().map(|input| input.span.start);
        let places = (at(&finding.inputs.base), at(&finding.inputs.result));
        if (target.is_some() || result.is_some()) && crate::ordered::insert(&mut seen, places) {
            rows.push((finding, target, result));
        }
    }
    if rows.is_empty() {
        return None;
    }
    let label = [first_year.to_string(), (first_year + 4).to_string()].join("–");
    let mut plan = Plan::new(Term::five_years_from(label, first_year));
    let mut apply = |command| plan.apply(command, &mut Touched::default()).is_ok();
    apply(Command::SetTitle(title.to_owned()));
    let units = rows.iter().map(|(finding, ..)| NewUnit { name: name(text, finding), level: 0 }).collect();
    if !apply(Command::AddUnits { at: Place { parent: None, position: 0 }, units }) {
        return None;
    }
    for (id, (_, target, result)) in (0..).zip(rows) {
        let unit = UnitId(id);
        if let Some(target) = target.and_then(|target| Target::exactly(target).ok()) {
            apply(Command::set(unit, Cell::Target(When::Term), CellValue::Target(Some(target))));
        }
        if let Some(result) = result {
            apply(Command::set(unit, Cell::Result(When::Term), CellValue::Quantity(Some(result))));
        }
    }
    Some(plan)
}

fn name(text: &str, finding: &Finding) -> String {
    let line = one_line(text.get(finding.span.clone()).unwrap_or_default());
    if line.chars().count() <= NAME {
        return line;
    }
    let start: String = line.chars().take(NAME - 1).collect();
    [start.trim_end(), "…"].concat()
}
