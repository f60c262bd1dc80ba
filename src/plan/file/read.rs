//! A plan from text.

use super::names;
use super::number::{Number, read_ratio};
use super::shape::{FileLabel, FilePlan, FileTarget, FileUnit, FileWorking, FileYear};
use super::{Fault, FaultPlace, OpenError};
use crate::calc::{Percentage, Quantity, Target, TargetKind};
use crate::ordered;
use crate::plan::year::{Entry, Parts};
use crate::plan::{
    DatedTarget, GroupPart, PartId, PipelineStage, Plan, PlanGroup, Record, Scheme, StageId, TargetHistory, Term,
    UnitId, When, WorkingCell, YearResult, tree::slot, unit::Unit,
};

pub(super) fn plan(file: FilePlan) -> Result<Plan, OpenError> {
    let in_plan = |fault| OpenError::Wrong { place: FaultPlace::Plan, fault };
    let term =
        Term::new(file.term.label, file.term.first, file.term.last).map_err(|error| in_plan(Fault::Term(error)))?;
    let mut plan = Plan::new(term);
    plan.title = file.title;
    plan.noun = file.noun;
    plan.as_of = file.as_of.map(|text| names::read_date(&text).ok_or_else(|| in_plan(Fault::Date))).transpose()?;
    let groups = file.groups.into_iter().map(|group| {
        Ok(PlanGroup {
            kind: names::read_group_kind(&group.kind).ok_or_else(|| in_plan(Fault::GroupKind))?,
            label: group.label,
            of: group.of.map(PartId),
            parts: group.parts.into_iter().map(part).collect(),
        })
    });
    let groups = groups.collect::<Result<_, _>>()?;
    let stages = file.stages.into_iter().map(|FileLabel { id, label }| PipelineStage { id: StageId(id), label });
    plan.scheme = Scheme::new(groups, stages.collect()).map_err(|error| in_plan(Fault::Scheme(error)))?;
    read_units(&mut plan, file.units)?;
    for working in file.working {
        let cell = working_cell(&plan, &working).ok_or_else(|| in_plan(Fault::Working))?;
        plan.working.set(cell, working.text);
    }
    Ok(plan)
}

fn working_cell(plan: &Plan, file: &FileWorking) -> Option<WorkingCell> {
    let cell = WorkingCell {
        field: names::read_working_field(&file.field)?,
        subject: file.unit.map(UnitId),
        when: match file.year {
            None => When::Term,
            Some(year) => When::Year(Some(year).filter(|year| (1..=9998).contains(year))?),
        },
    };
    plan.has_place_for(cell).is_ok().then_some(cell)
}

fn part(FileLabel { id, label }: FileLabel) -> GroupPart {
    GroupPart { id: PartId(id), label }
}

fn read_units(plan: &mut Plan, units: Vec<FileUnit>) -> Result<(), OpenError> {
    // The units above the next row, the outermost first.
    let mut above: Vec<UnitId> = Vec::new();
    for (row, mut file) in units.into_iter().enumerate() {
        let in_row = |fault| OpenError::Wrong { place: FaultPlace::Unit { row }, fault };
        let id = UnitId(file.id);
        let level = usize::try_from(file.level).unwrap_or(usize::MAX);
        if file.id >= Plan::MOST_IDS {
            return Err(in_row(Fault::IdTooLarge));
        }
        if plan.unit(id).is_some() {
            return Err(in_row(Fault::IdTwice));
        }
        if level > above.len() {
            return Err(in_row(Fault::LevelSkipped));
        }
        above.truncate(level);
        let mut unit = Unit {
            parent: above.last().copied(),
            name: std::mem::take(&mut file.name),
            note: std::mem::take(&mut file.note),
            term: record(file.term, plan.scheme()).map_err(in_row)?,
            ..Unit::default()
        };
        // A term has no quarters and no months.
        if unit.term.unread.iter().any(|unread| matches!(unread.0, Entry::Part(_))) {
            return Err(in_row(Fault::Count));
        }
        let mut years = Vec::new();
        for file in file.years {
            let year = file.year;
            let in_year = |fault| OpenError::Wrong { place: FaultPlace::Year { row, year }, fault };
            if !(1..=9998).contains(&year) {
                return Err(in_year(Fault::YearOutsideCalendar));
            }
            if !ordered::insert(&mut years, year) {
                return Err(in_year(Fault::YearTwice));
            }
            let read = record(file, plan.scheme()).map_err(in_year)?;
            unit.change_year(year, |record| *record = read);
        }
        let slot = slot(id);
        if slot >= plan.units.len() {
            plan.units.resize_with(slot + 1, || None);
        }
        if let Some(siblings) = plan.children_mut(unit.parent) {
            siblings.push(id);
        }
        if let Some(place) = plan.units.get_mut(slot) {
            *place = Some(Box::new(unit));
        }
        above.push(id);
    }
    Ok(())
}

fn record(file: FileYear, scheme: &Scheme) -> Result<Record, Fault> {
    let mut record = Record { targets: targets(file.targets)?, ..Record::default() };
    let parts: Vec<Option<Quantity>> = file.parts.into_iter().map(|part| part.map(|Number(part)| part)).collect();
    let parts = match parts.len() {
        0 => Parts::None,
        4 => Parts::Quarters(Box::new(parts.try_into().map_err(|_| Fault::PartsOfYear)?)),
        12 => Parts::Months(Box::new(parts.try_into().map_err(|_| Fault::PartsOfYear)?)),
        _ => return Err(Fault::PartsOfYear),
    };
    record.result = YearResult { whole: file.result.map(|Number(whole)| whole), parts };
    if record.result.is_negative() {
        return Err(Fault::Negative);
    }
    for (name, Number(value)) in file.counts {
        let count = names::read_count(&name).filter(|&count| scheme.has(count)).ok_or(Fault::Count)?;
        if value.is_negative() {
            return Err(Fault::Negative);
        }
        if record.set_count(count, Some(value)).is_some() {
            return Err(Fault::CountTwice);
        }
    }
    for (name, text) in file.unread {
        let entry = names::read_entry(&name).filter(|entry| match entry {
            Entry::Target | Entry::Result | Entry::Part(_) => true,
            Entry::Count(count) => scheme.has(*count),
        });
        if record.set_unread(entry.ok_or(Fault::Count)?, Some(text)).is_some() {
            return Err(Fault::CountTwice);
        }
    }
    Ok(record)
}

fn targets(files: Vec<FileTarget>) -> Result<TargetHistory, Fault> {
    let entries = files.into_iter().map(dated).collect::<Result<_, _>>()?;
    TargetHistory::new(entries).map_err(|_| Fault::SameDay)
}

fn dated(file: FileTarget) -> Result<DatedTarget, Fault> {
    let from = file.from.as_deref().map(|text| names::read_date(text).ok_or(Fault::Date)).transpose()?;
    Ok(DatedTarget { from, target: target(&file)? })
}

/// What belongs to another kind of target is refused, not passed over.
fn target(file: &FileTarget) -> Result<Option<Target>, Fault> {
    let number = |number: Option<Number>| number.map(|Number(quantity)| quantity);
    let (low, high, base) = (number(file.low), number(file.high), number(file.base));
    let rates = (file.low_rate.as_deref(), file.high_rate.as_deref(), file.of.as_deref());
    let kind = match (file.kind.as_deref().unwrap_or("exactly"), low, high, base, rates) {
        ("none", None, None, None, (None, None, None)) => return Ok(None),
        ("exactly", Some(low), None, None, (None, None, None)) => TargetKind::Exactly(low),
        ("at-least", Some(low), None, None, (None, None, None)) => TargetKind::AtLeast(low),
        ("at-most", None, Some(high), None, (None, None, None)) => TargetKind::AtMost(high),
        ("between", Some(low), Some(high), None, (None, None, None)) => TargetKind::Between { low, high },
        ("coverage", Some(required), None, Some(of), (None, None, None)) => TargetKind::Coverage { required, of },
        ("rate", None, None, Some(base), (Some(low), high, Some(of))) => TargetKind::Rate {
            low: rate(low)?,
            high: high.map(rate).transpose()?,
            base,
            of: names::read_rate_base(of).ok_or(Fault::RateBase)?,
        },
        (_, _, _, _, _) => return Err(Fault::TargetKind),
    };
    Target::new(kind).map(Some).map_err(Fault::Target)
}

fn rate(text: &str) -> Result<Percentage, Fault> {
    read_ratio(text).map(Percentage::from_per_cent).ok_or(Fault::Rate)
}
