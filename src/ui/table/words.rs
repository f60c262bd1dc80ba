//! Columns, steps and messages in words.

use crate::app::table::{Column, Extra, Notice};
use crate::i18n::Catalogue;
use crate::plan::{BalanceTerm, Count, Division, Plan, When};

/// The heading of a column, without its period.
pub(super) fn column_title(column: Column, plan: &Plan, words: &Catalogue) -> String {
    let table = &words.table;
    match column {
        Column::Name => table.unit.to_owned(),
        Column::Target(_) => words.common.target.to_owned(),
        Column::Result(_) => words.common.result.to_owned(),
        Column::Part { division: Division::Months, part, .. } => (table.month)(part + 1),
        Column::Part { part, .. } => (table.quarter)(part + 1),
        Column::Attainment(_) => words.common.attainment.to_owned(),
        Column::Excess(_) => table.excess.to_owned(),
        Column::Status(_) => table.status.to_owned(),
        Column::Average => table.average.to_owned(),
        Column::ZeroRun => table.zero_run.to_owned(),
        Column::Count(_, count) => count_title(count, plan, words),
        Column::Note => table.note.to_owned(),
    }
}

/// The name of a count.
pub(in crate::ui) fn count_title(count: Count, plan: &Plan, words: &Catalogue) -> String {
    let table = &words.table;
    let label = match count {
        Count::Members => table.members.to_owned(),
        Count::Pool => table.pool.to_owned(),
        Count::Balance(term) => balance_title(term, words).to_owned(),
        Count::Part(id) => {
            let mut parts = plan.scheme().groups().iter().flat_map(|group| &group.parts);
            parts.find(|part| part.id == id).map(|part| part.label.clone()).unwrap_or_default()
        }
        Count::Stage(id) => {
            let stage = plan.scheme().stages().iter().find(|stage| stage.id == id);
            stage.map(|stage| stage.label.clone()).unwrap_or_default()
        }
    };
    if label.is_empty() { table.unnamed.to_owned() } else { label }
}

fn balance_title(term: BalanceTerm, words: &Catalogue) -> &'static str {
    (words.table.balance_term)(term)
}

/// The heading of a period.
pub(in crate::ui) fn period_title(when: When, plan: &Plan, words: &Catalogue) -> String {
    match when {
        When::Term => (words.table.whole_term)(plan.term().label()),
        When::Year(year) => year.to_string(),
    }
}

/// A column with its period, as it is said and chosen.
pub(super) fn full_title(column: Column, plan: &Plan, words: &Catalogue) -> String {
    let title = column_title(column, plan, words);
    match column.when() {
        None => title,
        Some(when) => [title, period_title(when, plan, words)].join(", "),
    }
}

/// A choice of columns.
pub(super) fn extra_title(extra: Extra, words: &Catalogue) -> &'static str {
    let table = &words.table;
    match extra {
        Extra::Attainment => words.common.attainment,
        Extra::Excess => table.excess,
        Extra::Status => table.status,
        Extra::Average => table.average,
        Extra::ZeroRun => table.zero_run,
        Extra::Members => table.members,
        Extra::Pool => table.pool,
        Extra::Parts => table.parts,
        Extra::Stages => table.stages,
        Extra::Balance => table.balance,
        Extra::Note => table.note,
    }
}

/// A message in words.
pub(super) fn notice_text(notice: &Notice, words: &Catalogue) -> String {
    let table = &words.table;
    match notice {
        Notice::Undone(step) => (table.undone)((table.step)(*step)),
        Notice::Redone(step) => (table.redone)((table.step)(*step)),
        Notice::Removed { units, under } => (table.removed)(*units, *under),
        Notice::Pasted(outcome) => {
            let mut text = (words.paste.pasted)(outcome.rows, outcome.cells, outcome.added);
            for (cells, sentence) in [(outcome.unread, words.paste.unread), (outcome.skipped, words.paste.skipped)] {
                if cells > 0 {
                    text.push(' ');
                    text.push_str(&sentence(cells));
                }
            }
            text
        }
        Notice::Refused(refusal) => (table.refusal)(refusal),
        Notice::Computed => table.computed.to_owned(),
        Notice::YearIsDivided => table.year_is_divided.to_owned(),
        Notice::Adopted => words.plan.adopted.to_owned(),
        Notice::NothingToPaste => words.paste.nothing.to_owned(),
        Notice::NoUnit => table.no_unit.to_owned(),
    }
}
