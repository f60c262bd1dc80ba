//! `chitieu.impliedTargets`.

use serde::Deserialize;

use super::error::ScriptError;
use super::input::{NumberInput, StyleInput};
use super::output::ImpliedOutput;
use crate::calc::{FigureKind, implied_targets as implied};

#[derive(Debug, Deserialize)]
pub(super) struct Input {
    result: Option<NumberInput>,
    printed: Option<NumberInput>,
    kind: Option<String>,
    locale: Option<String>,
}

pub(super) fn implied_targets(input: Input) -> Result<ImpliedOutput, ScriptError> {
    let kind = match input.kind.as_deref() {
        None => return Err(ScriptError::Missing("kind")),
        Some("attainment") => FigureKind::Attainment,
        Some("excess") => FigureKind::Excess,
        Some("share") => FigureKind::Share,
        Some(other) => return Err(ScriptError::Unknown("kind", other.to_owned())),
    };
    let result = input.result.ok_or(ScriptError::Missing("result"))?.count("result")?;
    let result = result.ok_or(ScriptError::Missing("result"))?;
    let printed = input.printed.ok_or(ScriptError::Missing("printed"))?;
    let style = StyleInput { locale: input.locale.as_deref(), ..StyleInput::default() };
    let printed = printed.printed("printed", style.locale()?)?;
    Ok(ImpliedOutput::of(&implied(result, printed, kind)))
}
