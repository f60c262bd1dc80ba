//! `chitieu.allocate`.

use std::fmt;

use serde::de::{Error, IntoDeserializer, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::error::ScriptError;
use super::input::NumberInput;
use super::output::CountOutput;
use crate::calc::{Method, UnitShare, allocate as allocation};
use crate::i18n::Language;

/// A bound for every unit, or one for each.
#[derive(Debug)]
enum Bounds {
    /// The units' own, in the order of the weights; null means no bound.
    Each(Vec<Option<NumberInput>>),
    /// The same for all.
    All(NumberInput),
}

impl<'de> Deserialize<'de> for Bounds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BoundsVisitor)
    }
}

struct BoundsVisitor;

impl<'de> Visitor<'de> for BoundsVisitor {
    type Value = Bounds;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(Language::En.words().error.bounds_expected)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Bounds, E> {
        NumberInput::deserialize(number.into_deserializer()).map(Bounds::All)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Bounds, E> {
        NumberInput::deserialize(number.into_deserializer()).map(Bounds::All)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Bounds, E> {
        NumberInput::deserialize(text.into_deserializer()).map(Bounds::All)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut bounds: A) -> Result<Bounds, A::Error> {
        let mut each = Vec::new();
        while let Some(bound) = bounds.next_element()? {
            each.push(bound);
        }
        Ok(Bounds::Each(each))
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Input {
    total: Option<NumberInput>,
    weights: Option<Vec<NumberInput>>,
    min: Option<Bounds>,
    max: Option<Bounds>,
    method: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Output {
    shares: Vec<CountOutput>,
}

pub(super) fn allocate(input: Input) -> Result<Output, ScriptError> {
    let total = input.total.ok_or(ScriptError::Missing("total"))?.whole("total")?;
    let weights = input.weights.ok_or(ScriptError::Missing("weights"))?;
    let method = match input.method.as_deref() {
        None | Some("largest_remainder") => Method::LargestRemainder,
        Some("sainte_lague") => Method::SainteLague,
        Some(other) => return Err(ScriptError::Unknown("method", other.to_owned())),
    };
    let minimums = bounds(input.min.as_ref(), "min", weights.len())?;
    let maximums = bounds(input.max.as_ref(), "max", weights.len())?;
    let units = weights.iter().zip(minimums).zip(maximums).map(|((weight, min), max)| {
        let weight = weight.count("weights")?.ok_or(ScriptError::Missing("weights"))?;
        Ok(UnitShare { weight, min: min.unwrap_or(0), max })
    });
    let units = units.collect::<Result<Vec<_>, ScriptError>>()?;
    let found = allocation(total, &units, method).map_err(ScriptError::Allocation)?;
    Ok(Output { shares: found.shares.into_iter().map(CountOutput::whole).collect() })
}

fn bounds(bounds: Option<&Bounds>, field: &'static str, units: usize) -> Result<Vec<Option<i128>>, ScriptError> {
    match bounds {
        None => Ok(vec![None; units]),
        Some(Bounds::All(bound)) => Ok(vec![Some(bound.whole(field)?); units]),
        Some(Bounds::Each(each)) if each.len() == units => {
            each.iter().map(|bound| bound.as_ref().map(|bound| bound.whole(field)).transpose()).collect()
        }
        Some(Bounds::Each(each)) => Err(ScriptError::Unknown(field, each.len().to_string())),
    }
}
