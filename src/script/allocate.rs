//! `chitieu.allocate`.

use serde::Serialize;

use super::error::ScriptError;
use super::input::{Input, Numbers};
use super::output::CountOutput;
use crate::calc::{Method, UnitShare, allocate as allocation};

#[derive(Debug, Serialize)]
pub(super) struct Output {
    shares: Vec<CountOutput>,
}

pub(super) fn allocate(input: &Input) -> Result<Output, ScriptError> {
    let total = input.needed_number("total")?.whole("total")?;
    let weights = match input.numbers("weights")?.ok_or(ScriptError::Missing("weights"))? {
        Numbers::Each(weights) => weights,
        Numbers::One(_) => return Err(ScriptError::expected("weights", |words| words.bounds_expected)),
    };
    let method = match input.text("method")?.as_deref() {
        None | Some("largest_remainder") => Method::LargestRemainder,
        Some("sainte_lague") => Method::SainteLague,
        Some(other) => return Err(ScriptError::Unknown("method", other.to_owned())),
    };
    let minimums = bounds(input, "min", weights.len())?;
    let maximums = bounds(input, "max", weights.len())?;
    let units = weights.iter().zip(minimums).zip(maximums).map(|((weight, min), max)| {
        let weight = weight.as_ref().map(|weight| weight.count("weights")).transpose()?.flatten();
        let weight = weight.ok_or(ScriptError::Missing("weights"))?;
        Ok(UnitShare { weight, min: min.unwrap_or(0), max })
    });
    let units = units.collect::<Result<Vec<_>, ScriptError>>()?;
    let found = allocation(total, &units, method).map_err(ScriptError::Allocation)?;
    Ok(Output { shares: found.shares.into_iter().map(CountOutput::whole).collect() })
}

fn bounds(input: &Input, field: &'static str, units: usize) -> Result<Vec<Option<i128>>, ScriptError> {
    match input.numbers(field)? {
        None => Ok(vec![None; units]),
        Some(Numbers::One(bound)) => Ok(vec![Some(bound.whole(field)?); units]),
        Some(Numbers::Each(each)) if each.len() == units => {
            each.iter().map(|bound| bound.as_ref().map(|bound| bound.whole(field)).transpose()).collect()
        }
        Some(Numbers::Each(each)) => Err(ScriptError::Unknown(field, each.len().to_string())),
    }
}
