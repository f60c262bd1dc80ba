//! `chitieu.impliedTargets`.

use super::error::ScriptError;
use super::input::Input;
use super::output::ImpliedOutput;
use crate::calc::{FigureKind, implied_targets as implied};

pub(super) fn implied_targets(input: &Input) -> Result<ImpliedOutput, ScriptError> {
    let kind = match input.text("kind")?.as_deref() {
        None => return Err(ScriptError::Missing("kind")),
        Some("attainment") => FigureKind::Attainment,
        Some("excess") => FigureKind::Excess,
        Some("share") => FigureKind::Share,
        Some(other) => return Err(ScriptError::Unknown("kind", other.to_owned())),
    };
    let result = input.needed_number("result")?.count("result")?;
    let result = result.ok_or(ScriptError::Missing("result"))?;
    let printed = input.needed_number("printed")?.printed("printed", input.locale()?)?;
    Ok(ImpliedOutput::of(&implied(result, printed, kind)))
}
