//! Everything about one unit: what the table has no column for stands here too.

use yew::prelude::*;

use super::cell_field::{CellFieldView, cell_field};
use super::unit_targets::UnitTargets;
use super::view_bar::select;
use super::words::{count_title, period_title};
use crate::app::table::{Column, Facts, TableAction, TableState, Tone, cell_view};
use crate::desk::Desk;
use crate::number::{print_quantity, print_signed_quantity};
use crate::plan::{BalanceTerm, Cell, Count, Division, RollUp, UnitId, When};
use crate::ui::modal::Modal;
use crate::ui::parts::{button, paragraph};

const DIVISIONS: [Division; 3] = [Division::Whole, Division::Quarters, Division::Months];

#[derive(PartialEq, Properties)]
pub(super) struct UnitDialogProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    pub(super) unit: UnitId,
    /// Another number after every change of the desk.
    pub(super) tick: u32,
    pub(super) dispatch: Callback<TableAction>,
    pub(super) on_close: Callback<()>,
}

#[component]
pub(super) fn UnitDialog(props: &UnitDialogProps) -> Html {
    let table = props.desk.table();
    let when = use_state(|| table.period());
    let words = props.facts.language.words();
    let plan = table.document().plan();
    let Some(unit) = plan.unit(props.unit) else { return Html::default() };
    let term = (plan.term().len() > 1).then_some(When::Term);
    let periods: Vec<When> = term.into_iter().chain(plan.term().years().map(When::Year)).collect();
    let titles = periods.iter().map(|period| period_title(*period, plan, words)).collect();
    let chosen = periods.iter().position(|period| period == &*when).unwrap_or(0);
    let choose = {
        let (when, periods) = (when.clone(), periods.clone());
        Callback::from(move |place: usize| {
            if let Some(period) = periods.get(place) {
                when.set(*period);
            }
        })
    };
    let form = Form { table: &table, props, when: *when };
    let act = |action: TableAction| {
        let (dispatch, select) = (props.dispatch.clone(), TableAction::SelectCell(props.unit, Cell::Name));
        Callback::from(move |_: MouseEvent| {
            dispatch.emit(select.clone());
            dispatch.emit(action.clone());
        })
    };
    let name = if unit.name().is_empty() { words.table.unnamed } else { unit.name() };
    html! {
        <Modal title={name.to_owned()} close={words.plan.close} on_close={props.on_close.clone()}>
            <div class="unit-form">
                { form.field(Cell::Name, words.unit.name.to_owned()) }
                { select("unit-period", words.table.period, titles, chosen, choose) }
                <div class="input-grid">
                    { form.field(Cell::Target(*when), words.common.target.to_owned()) }
                    { form.result() }
                </div>
                { paragraph("quiet", words.unit.target_hint) }
                <UnitTargets
                    desk={props.desk.clone()}
                    facts={props.facts}
                    unit={props.unit}
                    when={*when}
                    tick={props.tick}
                    dispatch={props.dispatch.clone()}
                />
                { form.parts() }
                <details>
                    <summary>{ words.unit.counts }</summary>
                    <div class="input-grid">{ for form.counts().into_iter().map(|count| form.count(count)) }</div>
                    { form.balance() }
                    if unit.is_leaf() { { paragraph("quiet", words.unit.small_counts) } }
                </details>
                { form.field(Cell::Note, words.unit.note.to_owned()) }
                <div class="dialog-actions" role="group" aria-label={words.unit.place}>
                    { button("button", words.table.up, act(TableAction::MoveUp)) }
                    { button("button", words.table.down, act(TableAction::MoveDown)) }
                    { button("button", words.table.outdent, act(TableAction::Outdent)) }
                    { button("button", words.table.indent, act(TableAction::Indent)) }
                    { button("button", words.table.remove, {
                        let (remove, close) = (act(TableAction::Remove), props.on_close.clone());
                        Callback::from(move |event: MouseEvent| {
                            remove.emit(event);
                            close.emit(());
                        })
                    }) }
                </div>
            </div>
        </Modal>
    }
}

/// The inputs of one unit in one period.
struct Form<'f> {
    table: &'f TableState,
    props: &'f UnitDialogProps,
    when: When,
}

impl Form<'_> {
    fn field(&self, cell: Cell, label: String) -> Html {
        let column = match cell {
            Cell::Target(when) => Some(Column::Target(when)),
            Cell::Result(when) => Some(Column::Result(when)),
            Cell::Count(when, count) => Some(Column::Count(when, count)),
            Cell::Name | Cell::Note | Cell::ResultPart { .. } => None,
        };
        let shown = column.map(|column| cell_view(self.table.document(), self.props.unit, column, self.props.facts));
        let summed = shown.filter(|shown| shown.tone == Tone::Summed);
        cell_field(&CellFieldView {
            table: self.table,
            facts: self.props.facts,
            unit: self.props.unit,
            cell,
            id: id_of(cell),
            label,
            described_by: String::new(),
            placeholder: summed
                .map(|shown| (self.props.facts.language.words().table.sum)(&shown.text))
                .unwrap_or_default(),
            dispatch: &self.props.dispatch,
        })
    }

    fn division(&self) -> Division {
        self.table.document().plan().at(self.props.unit, self.when).result().division()
    }

    /// The result, and how finely it is entered.
    fn result(&self) -> Html {
        let words = self.props.facts.language.words();
        let When::Year(year) = self.when else {
            return self.field(Cell::Result(self.when), words.common.result.to_owned());
        };
        let choose = {
            let (dispatch, unit) = (self.props.dispatch.clone(), self.props.unit);
            Callback::from(move |place: usize| {
                if let Some(division) = DIVISIONS.get(place) {
                    dispatch.emit(TableAction::Divide(unit, year, *division));
                }
            })
        };
        let names = DIVISIONS.map(words.table.division_name).map(str::to_owned).to_vec();
        let chosen = DIVISIONS.iter().position(|division| *division == self.division()).unwrap_or(0);
        html! {
            <>
                if self.division() == Division::Whole {
                    { self.field(Cell::Result(self.when), words.common.result.to_owned()) }
                }
                { select("unit-division", words.unit.division, names, chosen, choose) }
            </>
        }
    }

    /// Quarters or months.
    fn parts(&self) -> Html {
        let words = self.props.facts.language.words();
        let (When::Year(year), parts) = (self.when, self.division()) else { return Html::default() };
        let (count, title): (u8, fn(u8) -> String) = match parts {
            Division::Whole => return Html::default(),
            Division::Quarters => (4, words.table.quarter),
            Division::Months => (12, words.table.month),
        };
        let sum = cell_view(self.table.document(), self.props.unit, Column::Result(self.when), self.props.facts);
        let sum = [Some(sum.text), sum.remark].into_iter().flatten().collect::<Vec<_>>().join(" · ");
        html! {
            <>
                <h3>{ words.unit.parts }</h3>
                <div class="input-grid">
                    { for (0..count).map(|part| self.field(Cell::ResultPart { year, part }, title(part + 1))) }
                </div>
                { paragraph("quiet", sum) }
            </>
        }
    }

    fn counts(&self) -> Vec<Count> {
        let scheme = self.table.document().plan().scheme();
        let parts = scheme.groups().iter().flat_map(|group| &group.parts).map(|part| Count::Part(part.id));
        let stages = scheme.stages().iter().map(|stage| Count::Stage(stage.id));
        let of_years = [Count::Members, Count::Pool].into_iter().filter(|_| self.when != When::Term);
        of_years.chain(parts).chain(stages).collect()
    }

    fn count(&self, count: Count) -> Html {
        let words = self.props.facts.language.words();
        let title = count_title(count, self.table.document().plan(), words);
        self.field(Cell::Count(self.when, count), title)
    }

    /// The balance with what it comes to.
    fn balance(&self) -> Html {
        let words = self.props.facts.language.words();
        let locale = self.props.facts.language.locale();
        let figure = RollUp::balance(self.table.document().plan(), self.props.unit, self.when);
        let closing = figure.as_ref().and_then(|figure| figure.closing.ok().flatten());
        let mismatch = figure.as_ref().and_then(|figure| figure.mismatch).filter(|apart| !apart.is_zero());
        html! {
            <>
                <h3>{ words.table.balance }</h3>
                <div class="input-grid">
                    { for BalanceTerm::ALL.map(|term| self.count(Count::Balance(term))) }
                </div>
                if let Some(closing) = closing {
                    { paragraph("quiet", (words.unit.closing)(&print_quantity(closing, locale))) }
                }
                if let Some(mismatch) = mismatch {
                    { paragraph("field-error", (words.unit.mismatch)(&print_signed_quantity(mismatch, locale))) }
                }
            </>
        }
    }
}

fn id_of(cell: Cell) -> String {
    let mut id = String::from("unit-");
    match cell {
        Cell::Name => id.push_str("name"),
        Cell::Note => id.push_str("note"),
        Cell::Target(_) => id.push_str("target"),
        Cell::Result(_) => id.push_str("result"),
        Cell::ResultPart { part, .. } => {
            id.push_str("part-");
            id.push_str(&part.to_string());
        }
        Cell::Count(_, Count::Members) => id.push_str("members"),
        Cell::Count(_, Count::Pool) => id.push_str("pool"),
        Cell::Count(_, Count::Balance(term)) => {
            let place = BalanceTerm::ALL.iter().position(|other| *other == term).unwrap_or(0);
            id.push_str("balance-");
            id.push_str(&place.to_string());
        }
        Cell::Count(_, Count::Part(part)) => {
            id.push_str("group-");
            id.push_str(&part.0.to_string());
        }
        Cell::Count(_, Count::Stage(stage)) => {
            id.push_str("stage-");
            id.push_str(&stage.0.to_string());
        }
    }
    id
}
