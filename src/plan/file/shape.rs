//! The shape of a plan in JSON, version 1.

use super::number::{self, Number};
use crate::json::{Fields, JsonError, Reader};

type Read<T> = Result<T, JsonError>;

/// The version, whatever else the text holds: the rest may be of a later one.
pub(super) fn version(text: &str) -> Read<u64> {
    const HEAD: Fields = Fields { required: &["version"], optional: &[], others: true };
    let (mut reader, mut version) = (Reader::new(text), 0);
    reader.object(HEAD, &mut |reader, _| {
        version = reader.whole()?;
        Ok(())
    })?;
    reader.end()?;
    Ok(version)
}

/// The plan in the text.
pub(super) fn read(text: &str) -> Read<FilePlan> {
    let mut reader = Reader::new(text);
    let plan = FilePlan::read(&mut reader)?;
    reader.end()?;
    Ok(plan)
}

const fn fields(required: &'static [&'static str], optional: &'static [&'static str]) -> Fields {
    Fields { required, optional, others: false }
}

#[derive(Default)]
pub(super) struct FilePlan {
    pub(super) title: String,
    pub(super) noun: String,
    pub(super) term: FileTerm,
    pub(super) as_of: Option<String>,
    pub(super) groups: Vec<FileGroup>,
    pub(super) stages: Vec<FileLabel>,
    /// Parents before children.
    pub(super) units: Vec<FileUnit>,
    pub(super) working: Vec<FileWorking>,
}

impl FilePlan {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        const FIELDS: Fields =
            fields(&["version", "title", "noun", "term", "units"], &["as_of", "groups", "stages", "working"]);
        let mut plan = Self::default();
        reader.object(FIELDS, &mut |reader, name| {
            match name {
                "title" => plan.title = reader.text()?,
                "noun" => plan.noun = reader.text()?,
                "term" => plan.term = FileTerm::read(reader)?,
                "as_of" => plan.as_of = reader.optional(Reader::text)?,
                "groups" => plan.groups = reader.list(FileGroup::read)?,
                "stages" => plan.stages = reader.list(FileLabel::read)?,
                "units" => plan.units = reader.list(FileUnit::read)?,
                "working" => plan.working = reader.list(FileWorking::read)?,
                // The version was read before.
                _ => reader.pass_over()?,
            }
            Ok(())
        })?;
        Ok(plan)
    }
}

#[derive(Default)]
pub(super) struct FileTerm {
    pub(super) label: String,
    pub(super) first: i32,
    pub(super) last: i32,
}

impl FileTerm {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut term = Self::default();
        reader.object(fields(&["label", "first", "last"], &[]), &mut |reader, name| {
            match name {
                "label" => term.label = reader.text()?,
                "first" => term.first = reader.whole()?,
                _ => term.last = reader.whole()?,
            }
            Ok(())
        })?;
        Ok(term)
    }
}

#[derive(Default)]
pub(super) struct FileGroup {
    pub(super) label: String,
    pub(super) kind: String,
    pub(super) of: Option<u32>,
    pub(super) parts: Vec<FileLabel>,
}

impl FileGroup {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut group = Self::default();
        reader.object(fields(&["label", "kind", "parts"], &["of"]), &mut |reader, name| {
            match name {
                "label" => group.label = reader.text()?,
                "kind" => group.kind = reader.text()?,
                "of" => group.of = reader.optional(Reader::whole)?,
                _ => group.parts = reader.list(FileLabel::read)?,
            }
            Ok(())
        })?;
        Ok(group)
    }
}

#[derive(Default)]
pub(super) struct FileLabel {
    pub(super) id: u32,
    pub(super) label: String,
}

impl FileLabel {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut label = Self::default();
        reader.object(fields(&["id", "label"], &[]), &mut |reader, name| {
            match name {
                "id" => label.id = reader.whole()?,
                _ => label.label = reader.text()?,
            }
            Ok(())
        })?;
        Ok(label)
    }
}

#[derive(Default)]
pub(super) struct FileUnit {
    pub(super) id: u32,
    pub(super) level: u32,
    pub(super) name: String,
    pub(super) note: String,
    /// What is entered for the whole term, in the shape of a year without number and parts.
    pub(super) term: FileYear,
    pub(super) years: Vec<FileYear>,
}

impl FileUnit {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        const FIELDS: Fields =
            fields(&["id", "level", "name"], &["note", "targets", "result", "counts", "unread", "years"]);
        let mut unit = Self::default();
        reader.object(FIELDS, &mut |reader, name| {
            match name {
                "id" => unit.id = reader.whole()?,
                "level" => unit.level = reader.whole()?,
                "name" => unit.name = reader.text()?,
                "note" => unit.note = reader.text()?,
                "years" => unit.years = reader.list(FileYear::read)?,
                _ => unit.term.read_entry(reader, name)?,
            }
            Ok(())
        })?;
        Ok(unit)
    }
}

#[derive(Default)]
pub(super) struct FileYear {
    pub(super) year: i32,
    pub(super) targets: Vec<FileTarget>,
    pub(super) result: Option<Number>,
    pub(super) parts: Vec<Option<Number>>,
    pub(super) counts: Vec<(String, Number)>,
    pub(super) unread: Vec<(String, String)>,
}

impl FileYear {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        const FIELDS: Fields = fields(&["year"], &["targets", "result", "parts", "counts", "unread"]);
        let mut year = Self::default();
        reader.object(FIELDS, &mut |reader, name| match name {
            "year" => {
                year.year = reader.whole()?;
                Ok(())
            }
            _ => year.read_entry(reader, name),
        })?;
        Ok(year)
    }

    fn read_entry(&mut self, reader: &mut Reader<'_>, name: &str) -> Read<()> {
        match name {
            "targets" => self.targets = reader.list(FileTarget::read)?,
            "result" => self.result = reader.optional(number::read)?,
            "parts" => self.parts = reader.list(|reader| reader.optional(number::read))?,
            "counts" => self.counts = reader.list(|reader| reader.pair(Reader::text, number::read))?,
            _ => self.unread = reader.list(|reader| reader.pair(Reader::text, Reader::text))?,
        }
        Ok(())
    }
}

/// A target without a kind is exactly `low`.
#[derive(Default)]
pub(super) struct FileTarget {
    pub(super) from: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) low: Option<Number>,
    pub(super) high: Option<Number>,
    pub(super) low_rate: Option<String>,
    pub(super) high_rate: Option<String>,
    pub(super) base: Option<Number>,
    pub(super) of: Option<String>,
}

impl FileTarget {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        const FIELDS: Fields = fields(&[], &["from", "kind", "low", "high", "low_rate", "high_rate", "base", "of"]);
        let mut target = Self::default();
        reader.object(FIELDS, &mut |reader, name| {
            let text = match name {
                "from" => &mut target.from,
                "kind" => &mut target.kind,
                "low_rate" => &mut target.low_rate,
                "high_rate" => &mut target.high_rate,
                "of" => &mut target.of,
                _ => {
                    let number = match name {
                        "low" => &mut target.low,
                        "high" => &mut target.high,
                        _ => &mut target.base,
                    };
                    *number = reader.optional(number::read)?;
                    return Ok(());
                }
            };
            *text = reader.optional(Reader::text)?;
            Ok(())
        })?;
        Ok(target)
    }
}

/// Without a unit it belongs to all of them, without a year to the term.
#[derive(Default)]
pub(super) struct FileWorking {
    pub(super) field: String,
    pub(super) unit: Option<u32>,
    pub(super) year: Option<i32>,
    pub(super) text: String,
}

impl FileWorking {
    fn read(reader: &mut Reader<'_>) -> Read<Self> {
        let mut working = Self::default();
        reader.object(fields(&["field", "text"], &["unit", "year"]), &mut |reader, name| {
            match name {
                "field" => working.field = reader.text()?,
                "unit" => working.unit = reader.optional(Reader::whole)?,
                "year" => working.year = reader.optional(Reader::whole)?,
                _ => working.text = reader.text()?,
            }
            Ok(())
        })?;
        Ok(working)
    }
}
