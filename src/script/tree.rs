//! Plain data on its way to JavaScript: one serialiser for every shape of a large answer.

use serde::{Serialize, Serializer};

use super::error::ScriptError;
use super::output::{CountOutput, FigureOutput};
use crate::app::evaluation::Columns;
use crate::calc::Quantity;

/// A value of a JavaScript object.
#[derive(Debug)]
pub(super) enum Tree {
    Null,
    Flag(bool),
    Whole(i64),
    Name(&'static str),
    Text(String),
    Count(CountOutput),
    Figure(FigureOutput),
    List(Vec<Tree>),
    Object(Vec<(&'static str, Tree)>),
    /// By year.
    Years(Vec<(i32, Tree)>),
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Whole(number) => serializer.serialize_i64(*number),
            Self::Name(name) => serializer.serialize_str(name),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Count(count) => count.serialize(serializer),
            Self::Figure(figure) => figure.serialize(serializer),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(name, tree)| (*name, tree))),
            Self::Years(years) => serializer.collect_map(years.iter().map(|(year, tree)| (year.to_string(), tree))),
        }
    }
}

impl Tree {
    pub(super) fn name(name: Option<&'static str>) -> Self {
        name.map_or(Self::Null, Self::Name)
    }

    pub(super) fn count(quantity: Option<Quantity>) -> Self {
        quantity.map_or(Self::Null, |quantity| Self::Count(CountOutput::of(quantity)))
    }

    pub(super) fn figure(figure: Option<FigureOutput>) -> Self {
        figure.map_or(Self::Null, Self::Figure)
    }

    pub(super) fn number(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// The fields `term` and `years` of columns.
    pub(super) fn columns<T>(
        columns: &Columns<T>,
        tree: &dyn Fn(&T) -> Result<Self, ScriptError>,
    ) -> Result<[(&'static str, Self); 2], ScriptError> {
        let mut years = Vec::with_capacity(columns.years.len());
        for (year, column) in &columns.years {
            years.push((*year, tree(column)?));
        }
        Ok([("term", tree(&columns.term)?), ("years", Self::Years(years))])
    }
}
