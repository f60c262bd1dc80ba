//! `chitieu.writeReport`.

use super::error::ScriptError;
use super::input::Input;
use crate::app::table::Facts;
use crate::app::writer::{Asked, ReportOptions, Tables, print_text, write};
use crate::plan::{Plan, RollUp};

pub(super) fn write_report(plan: &Plan, options: &Input) -> Result<String, ScriptError> {
    let facts = Facts { language: options.language()?, settings: options.settings()? };
    let roll_up = RollUp::evaluate(plan);
    let report = write(&Asked::of_plan(plan, &roll_up), facts, &ReportOptions::default());
    Ok(print_text(&report, Tables::Print))
}
