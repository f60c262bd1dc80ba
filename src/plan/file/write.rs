//! A plan as text.

use super::names;
use super::number::{Number, ratio};
use super::shape::{FileGroup, FileLabel, FilePlan, FileTarget, FileTerm, FileUnit, FileYear};
use crate::calc::{Target, TargetKind};
use crate::plan::{DatedTarget, Plan, Record, TargetHistory, Unit};

pub(super) fn shape(plan: &Plan) -> FilePlan {
    let scheme = plan.scheme();
    let groups = scheme.groups().iter().map(|group| FileGroup {
        label: group.label.clone(),
        kind: names::group_kind(group.kind).to_owned(),
        of: group.of.map(|part| part.0),
        parts: group.parts.iter().map(|part| FileLabel { id: part.id.0, label: part.label.clone() }).collect(),
    });
    let stages = scheme.stages().iter().map(|stage| FileLabel { id: stage.id.0, label: stage.label.clone() });
    let units = plan.walk().filter_map(|(id, depth)| {
        // Every level has a unit of its own, and ids are numbers of this size.
        let level = u32::try_from(depth).ok()?;
        plan.unit(id).map(|shown| unit(id.0, level, shown))
    });
    FilePlan {
        version: super::VERSION,
        title: plan.title().to_owned(),
        noun: plan.noun().to_owned(),
        term: FileTerm {
            label: plan.term().label().to_owned(),
            first: plan.term().first_year(),
            last: plan.term().last_year(),
        },
        as_of: plan.as_of().map(names::date),
        groups: groups.collect(),
        stages: stages.collect(),
        units: units.collect(),
    }
}

fn unit(id: u32, level: u32, unit: &Unit) -> FileUnit {
    FileUnit {
        id,
        level,
        name: unit.name().to_owned(),
        note: unit.note().to_owned(),
        targets: targets(unit.term().targets()),
        result: unit.term().result().whole().map(Number),
        counts: counts(unit.term()),
        unread: unread(unit.term()),
        years: unit.years().iter().map(|(year, record)| self::year(*year, record)).collect(),
    }
}

fn year(year: i32, record: &Record) -> FileYear {
    FileYear {
        year,
        targets: targets(record.targets()),
        result: record.result().whole().map(Number),
        parts: record.result().parts().iter().map(|part| part.map(Number)).collect(),
        counts: counts(record),
        unread: unread(record),
    }
}

fn counts(record: &Record) -> Vec<(String, Number)> {
    record.counts().iter().map(|&(count, value)| (names::count(count), Number(value))).collect()
}

fn unread(record: &Record) -> Vec<(String, String)> {
    record.unread.iter().map(|(entry, text)| (names::entry(*entry), text.clone())).collect()
}

fn targets(history: &TargetHistory) -> Vec<FileTarget> {
    history.entries().iter().map(dated).collect()
}

fn dated(entry: &DatedTarget) -> FileTarget {
    let from = entry.from.map(names::date);
    match &entry.target {
        None => FileTarget { from, kind: Some("none".to_owned()), ..FileTarget::default() },
        Some(target) => FileTarget { from, ..self::target(target) },
    }
}

fn target(target: &Target) -> FileTarget {
    let of_kind = |kind: &str| FileTarget { kind: Some(kind.to_owned()), ..FileTarget::default() };
    match target.kind() {
        TargetKind::Exactly(low) => FileTarget { low: Some(Number(low)), ..FileTarget::default() },
        TargetKind::AtLeast(low) => FileTarget { low: Some(Number(low)), ..of_kind("at-least") },
        TargetKind::AtMost(high) => FileTarget { high: Some(Number(high)), ..of_kind("at-most") },
        TargetKind::Between { low, high } => {
            FileTarget { low: Some(Number(low)), high: Some(Number(high)), ..of_kind("between") }
        }
        TargetKind::Rate { low, high, base, of } => FileTarget {
            low_rate: Some(ratio(low.per_cent())),
            high_rate: high.map(|high| ratio(high.per_cent())),
            base: Some(Number(base)),
            of: Some(names::rate_base(of).to_owned()),
            ..of_kind("rate")
        },
        TargetKind::Coverage { required, of } => {
            FileTarget { low: Some(Number(required)), base: Some(Number(of)), ..of_kind("coverage") }
        }
    }
}
