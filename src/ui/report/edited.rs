//! The text as somebody edited it: kept with the plan, beside the written one.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, TableState};
use crate::app::writer::{Report, Tables, fingerprint, print_text};
use crate::desk::Desk;
use crate::plan::{WorkingCell, WorkingField};
use crate::ui::parts::{button, paragraph};

/// An edited text.
pub(super) struct Edited {
    pub(super) text: String,
    /// Whether the page would still write the text that it was edited from.
    pub(super) up_to_date: bool,
}

fn cell(table: &TableState, field: WorkingField) -> WorkingCell {
    WorkingCell { field, subject: table.subject(), when: table.period() }
}

/// The edited text of the unit and the period that are looked at, if there is one.
pub(super) fn edited(table: &TableState, report: &Report) -> Option<Edited> {
    let plan = table.document().plan();
    let basis = plan.working(cell(table, WorkingField::ReportBasis));
    if basis.is_empty() {
        return None;
    }
    let text = plan.working(cell(table, WorkingField::ReportText)).to_owned();
    Some(Edited { text, up_to_date: basis == basis_of(report) })
}

fn basis_of(report: &Report) -> String {
    fingerprint(&print_text(report, Tables::Print))
}

/// Puts a text in the place of the edited one, or takes it away, in one step.
fn set(table: &TableState, desk: &Desk, [text, basis]: [String; 2]) -> Callback<MouseEvent> {
    let texts = vec![(cell(table, WorkingField::ReportText), text), (cell(table, WorkingField::ReportBasis), basis)];
    let desk = desk.clone();
    Callback::from(move |_: MouseEvent| desk.act(TableAction::SetWorking(texts.clone())))
}

/// Starts to edit what was written.
pub(super) fn start(table: &TableState, desk: &Desk, report: &Report) -> Callback<MouseEvent> {
    set(table, desk, [print_text(report, Tables::LeaveOut), basis_of(report)])
}

/// The box with the edited text, and what became of the text that it was edited from.
pub(super) fn editor(
    table: &TableState,
    desk: &Desk,
    (report, edited): (&Report, &Edited),
    facts: Facts,
    asking: &UseStateHandle<bool>,
) -> Html {
    let words = &facts.language.words().report;
    let oninput = {
        let (desk, cell) = (desk.clone(), cell(table, WorkingField::ReportText));
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            desk.act(TableAction::TypeWorking(cell, text));
        })
    };
    let ask = |on: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(on))
    };
    let discard = {
        let (set, asking) = (set(table, desk, [String::new(), String::new()]), asking.clone());
        Callback::from(move |event: MouseEvent| {
            asking.set(false);
            set.emit(event);
        })
    };
    let class = if edited.up_to_date { "quiet" } else { "notice" };
    let said = if edited.up_to_date { words.up_to_date } else { words.outdated };
    html! {
        <section class="report-edited" aria-labelledby="report-edited">
            <h3 id="report-edited">{ words.edited }</h3>
            { paragraph("quiet", words.edit_note) }
            <textarea
                class="report-box"
                rows={rows(&edited.text)}
                aria-labelledby="report-edited"
                lang={report.language.tag()}
                value={edited.text.clone()}
                {oninput}
            />
            <div role="status">{ paragraph(class, said) }</div>
            <div class="report-actions">
                if !edited.up_to_date {
                    { button("button", words.keep, set(table, desk, [edited.text.clone(), basis_of(report)])) }
                }
                if **asking {
                    <span>{ words.replace_question }</span>
                    { button("button", words.replace_yes, discard) }
                    { button("button button-quiet", words.replace_no, ask(false)) }
                } else {
                    { button("button button-quiet", words.replace, ask(true)) }
                }
            </div>
        </section>
    }
}

/// As many lines as the text takes on a usual screen, within bounds.
fn rows(text: &str) -> String {
    let lines: usize = text.split('\n').map(|line| 1 + line.chars().count() / 80).sum();
    lines.clamp(6, 24).to_string()
}
