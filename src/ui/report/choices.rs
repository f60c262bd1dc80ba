//! What is chosen for the report: kept with the plan.

use yew::prelude::*;

use crate::app::table::{Facts, TableAction, TableState};
use crate::app::writer::ReportOptions;
use crate::desk::Desk;
use crate::i18n::Language;
use crate::i18n::report::{ReportLength, ReportSection};
use crate::plan::{When, WorkingCell, WorkingField};
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::parts::paragraph;

const CELL: WorkingCell = WorkingCell { field: WorkingField::ReportOptions, subject: None, when: When::Term };

/// What was chosen for the reports of a plan.
pub(super) fn options(table: &TableState) -> ReportOptions {
    ReportOptions::read(table.document().plan().working(CELL))
}

pub(super) fn choices(table: &TableState, desk: &Desk, facts: Facts) -> Html {
    let words = &facts.language.words().report;
    let options = options(table);
    let set = |options: ReportOptions, desk: &Desk| desk.act(TableAction::SetWorking(vec![(CELL, options.print())]));
    let on_language = {
        let desk = desk.clone();
        Callback::from(move |place: usize| {
            set(options.with_language(Language::ALL.get(place).copied()), &desk);
        })
    };
    let on_length = {
        let desk = desk.clone();
        Callback::from(move |place: usize| {
            let length = ReportLength::ALL.get(place).copied().unwrap_or_default();
            set(options.with_length(length), &desk);
        })
    };
    let language = options.language.unwrap_or(facts.language);
    let language = ChoiceView {
        name: "report-language",
        label: words.language,
        options: Language::ALL.map(|language| language.words().page.own_language).to_vec(),
        chosen: place_of(&Language::ALL, language),
        on_choose: on_language,
    };
    let length = ChoiceView {
        name: "report-length",
        label: words.length,
        options: ReportLength::ALL.map(words.length_name).to_vec(),
        chosen: place_of(&ReportLength::ALL, options.length),
        on_choose: on_length,
    };
    let offered = ReportSection::ALL.into_iter().filter(|section| match options.length {
        ReportLength::Sentence => false,
        ReportLength::Paragraph => !matches!(section, ReportSection::Charts | ReportSection::Table),
        ReportLength::Full => true,
    });
    let ticks: Vec<Html> = offered
        .map(|section| {
            let desk = desk.clone();
            let on = options.has(section);
            let onchange = Callback::from(move |_: Event| set(options.with(section, !on), &desk));
            html! {
                <label class="tick">
                    <input type="checkbox" checked={on} {onchange} />
                    { (words.section_name)(section) }
                </label>
            }
        })
        .collect();
    let no_day = options.has(ReportSection::Pace) && table.document().plan().as_of().is_none() && !ticks.is_empty();
    html! {
        <div class="report-choices">
            <div class="report-choice-row">
                { choice(&language) }
                { choice(&length) }
            </div>
            if !ticks.is_empty() {
                <details class="disclosure">
                    <summary>{ words.sections }</summary>
                    <div class="report-sections">{ for ticks }</div>
                    if no_day {
                        { paragraph("quiet", words.day_needed) }
                    }
                </details>
            }
        </div>
    }
}

fn place_of<T: PartialEq>(all: &[T], chosen: T) -> usize {
    all.iter().position(|one| *one == chosen).unwrap_or(0)
}
