//! A plan as text.

use super::names;
use super::number::{self, Number, ratio};
use crate::calc::{Quantity, Target, TargetKind};
use crate::json::Writer;
use crate::plan::{DatedTarget, Plan, PlanGroup, Record, TargetHistory, Unit, When};

pub(super) fn plan(plan: &Plan) -> String {
    let (scheme, term) = (plan.scheme(), plan.term());
    let mut writer = Writer::default();
    writer.object(|writer| {
        writer.name("version").whole(super::VERSION);
        writer.name("title").text(plan.title());
        writer.name("noun").text(plan.noun());
        writer.name("term").object(|writer| {
            writer.name("label").text(term.label());
            writer.name("first").whole(term.first_year());
            writer.name("last").whole(term.last_year());
        });
        if let Some(day) = plan.as_of() {
            writer.name("as_of").text(&names::print_date(day));
        }
        list(writer, "groups", scheme.groups(), group);
        list(writer, "stages", scheme.stages(), |writer, stage| label(writer, stage.id.0, &stage.label));
        writer.name("units").list(|writer| {
            for (id, depth) in plan.walk() {
                // Every level has a unit of its own, and ids are numbers of this size.
                if let (Ok(level), Some(shown)) = (u32::try_from(depth), plan.unit(id)) {
                    unit(writer, id.0, level, shown);
                }
            }
        });
        working(writer, plan);
    });
    writer.into_text()
}

fn working(writer: &mut Writer, plan: &Plan) {
    if plan.working_texts().next().is_none() {
        return;
    }
    writer.name("working").list(|writer| {
        for (cell, text) in plan.working_texts() {
            writer.object(|writer| {
                writer.name("field").text(&names::working_field(cell.field));
                if let Some(unit) = cell.subject {
                    writer.name("unit").whole(unit.0);
                }
                if let When::Year(year) = cell.when {
                    writer.name("year").whole(year);
                }
                writer.name("text").text(text);
            });
        }
    });
}

/// A list under its name, unless it is empty.
fn list<T>(writer: &mut Writer, name: &str, entries: &[T], entry: fn(&mut Writer, &T)) {
    if !entries.is_empty() {
        writer.name(name).list(|writer| {
            for shown in entries {
                entry(writer, shown);
            }
        });
    }
}

fn group(writer: &mut Writer, group: &PlanGroup) {
    writer.object(|writer| {
        writer.name("label").text(&group.label);
        writer.name("kind").text(names::group_kind(group.kind));
        if let Some(part) = group.of {
            writer.name("of").whole(part.0);
        }
        writer.name("parts").list(|writer| {
            for part in &group.parts {
                label(writer, part.id.0, &part.label);
            }
        });
    });
}

fn label(writer: &mut Writer, id: u32, label: &str) {
    writer.object(|writer| {
        writer.name("id").whole(id);
        writer.name("label").text(label);
    });
}

fn unit(writer: &mut Writer, id: u32, level: u32, unit: &Unit) {
    writer.object(|writer| {
        writer.name("id").whole(id);
        writer.name("level").whole(level);
        writer.name("name").text(unit.name());
        if !unit.note().is_empty() {
            writer.name("note").text(unit.note());
        }
        record(writer, unit.term());
        list(writer, "years", unit.years(), |writer, (year, shown)| {
            writer.object(|writer| {
                writer.name("year").whole(*year);
                record(writer, shown);
            });
        });
    });
}

fn record(writer: &mut Writer, record: &Record) {
    targets(writer, record.targets());
    quantity(writer, "result", record.result().whole());
    list(writer, "parts", record.result().parts(), |writer, part| match part {
        Some(part) => number::write(writer, Number(*part)),
        None => writer.null(),
    });
    list(writer, "counts", record.counts(), |writer, &(count, value)| {
        writer.list(|writer| {
            writer.text(&names::count(count));
            number::write(writer, Number(value));
        });
    });
    list(writer, "unread", &record.unread, |writer, (entry, text)| {
        writer.list(|writer| {
            writer.text(&names::entry(*entry));
            writer.text(text);
        });
    });
}

fn targets(writer: &mut Writer, history: &TargetHistory) {
    list(writer, "targets", history.entries(), |writer, entry: &DatedTarget| {
        writer.object(|writer| {
            if let Some(day) = entry.from {
                writer.name("from").text(&names::print_date(day));
            }
            match &entry.target {
                None => writer.name("kind").text("none"),
                Some(shown) => target(writer, shown),
            }
        });
    });
}

fn target(writer: &mut Writer, target: &Target) {
    match target.kind() {
        TargetKind::Exactly(low) => quantity(writer, "low", Some(low)),
        TargetKind::AtLeast(low) => {
            writer.name("kind").text("at-least");
            quantity(writer, "low", Some(low));
        }
        TargetKind::AtMost(high) => {
            writer.name("kind").text("at-most");
            quantity(writer, "high", Some(high));
        }
        TargetKind::Between { low, high } => {
            writer.name("kind").text("between");
            quantity(writer, "low", Some(low));
            quantity(writer, "high", Some(high));
        }
        TargetKind::Rate { low, high, base, of } => {
            writer.name("kind").text("rate");
            writer.name("low_rate").text(&ratio(low.per_cent()));
            if let Some(high) = high {
                writer.name("high_rate").text(&ratio(high.per_cent()));
            }
            quantity(writer, "base", Some(base));
            writer.name("of").text(names::rate_base(of));
        }
        TargetKind::Coverage { required, of } => {
            writer.name("kind").text("coverage");
            quantity(writer, "low", Some(required));
            quantity(writer, "base", Some(of));
        }
    }
}

fn quantity(writer: &mut Writer, name: &str, quantity: Option<Quantity>) {
    if let Some(quantity) = quantity {
        writer.name(name);
        number::write(writer, Number(quantity));
    }
}
