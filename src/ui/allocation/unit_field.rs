//! An input of a unit: weight, minimum, maximum, lock. The columns are gone through as those of a table.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};
use yew::prelude::*;

use super::trouble::problem_id;
use crate::app::allocation::{Lock, Sheet, cell_of, pasted};
use crate::app::table::TableAction;
use crate::desk::Desk;
use crate::plan::{UnitId, WorkingField};
use crate::platform::{clipboard_table, focus};

use super::phrases::View;

/// Of a paste: rows, rows left out, and whether by name.
pub(super) type Said = (usize, usize, bool);

/// What the inputs of all units share.
pub(super) struct Inputs<'v> {
    pub(super) view: &'v View<'v>,
    pub(super) desk: &'v Desk,
    pub(super) sheet: &'v std::rc::Rc<Sheet>,
    /// Of every text that is listed as one that cannot be used, its unit and what it is for.
    pub(super) listed: &'v [(Option<usize>, WorkingField)],
    /// The inputs of a unit in their order.
    pub(super) fields: &'v [WorkingField],
    /// Called with the position of the unit that the keyboard is at.
    pub(super) on_active: &'v Callback<usize>,
    /// Called with what is to be said of a paste.
    pub(super) said: &'v Callback<Said>,
}

/// The id of an input.
fn id_of(field: WorkingField, unit: UnitId) -> String {
    let field = match field {
        WorkingField::Minimum => "min-",
        WorkingField::Maximum => "max-",
        WorkingField::Locked => "lock-",
        WorkingField::Weight
        | WorkingField::Published(_)
        | WorkingField::ExpectedLow
        | WorkingField::ExpectedHigh
        | WorkingField::FirstYears
        | WorkingField::Classes
        | WorkingField::AllocationTotal
        | WorkingField::AllocationBase
        | WorkingField::AllocationWeights
        | WorkingField::AllocationMethod
        | WorkingField::ReportOptions
        | WorkingField::ReportText
        | WorkingField::ReportBasis
        | WorkingField::GroupLines => "weight-",
    };
    [field, &unit.0.to_string()].concat()
}

/// The input alone; its name is said, not shown.
pub(super) fn unit_field(inputs: &Inputs<'_>, position: usize, field: WorkingField) -> Html {
    let Inputs { view, desk, sheet, .. } = *inputs;
    let Some(line) = sheet.lines.get(position) else { return Html::default() };
    let cell = cell_of(field, Some(line.unit), sheet.when);
    let bad = match field {
        WorkingField::Weight => line.weight.error().is_some(),
        WorkingField::Minimum => line.min.error().is_some(),
        WorkingField::Maximum => line.max.error().is_some(),
        WorkingField::Locked => matches!(line.lock, Lock::Unread(_) | Lock::NoTarget),
        WorkingField::Published(_)
        | WorkingField::ExpectedLow
        | WorkingField::ExpectedHigh
        | WorkingField::FirstYears
        | WorkingField::Classes
        | WorkingField::AllocationTotal
        | WorkingField::AllocationBase
        | WorkingField::AllocationWeights
        | WorkingField::AllocationMethod
        | WorkingField::ReportOptions
        | WorkingField::ReportText
        | WorkingField::ReportBasis
        | WorkingField::GroupLines => false,
    };
    let described_by = inputs.listed.iter().position(|at| *at == (Some(position), field)).map(problem_id);
    let label = [view.field(field), &view.name(line.unit)].join(", ");
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            desk.act(TableAction::TypeWorking(cell, text));
        })
    };
    // What is typed after coming from another cell takes the place of what was there.
    let onfocus = inputs.on_active.reform(move |event: FocusEvent| {
        event.target_unchecked_into::<HtmlInputElement>().select();
        position
    });
    html! {
        <input
            id={id_of(field, line.unit)}
            class="allocation-input"
            type="text"
            inputmode="decimal"
            autocomplete="off"
            enterkeyhint="next"
            aria-label={label}
            aria-invalid={bad.then_some("true")}
            aria-describedby={described_by}
            value={view.plan.working(cell).to_owned()}
            {oninput}
            {onfocus}
            onkeydown={keys(sheet, position, field)}
            onpaste={paste(inputs, position, field)}
        />
    }
}

/// Enter and the arrows go to the same column of the next unit; never while a word is being composed.
fn keys(sheet: &std::rc::Rc<Sheet>, position: usize, field: WorkingField) -> Callback<KeyboardEvent> {
    let sheet = sheet.clone();
    Callback::from(move |event: KeyboardEvent| {
        let up = match event.key().as_str() {
            "Enter" => event.shift_key(),
            "ArrowUp" => true,
            "ArrowDown" => false,
            _ => return,
        };
        if event.is_composing() {
            return;
        }
        let next = if up { position.checked_sub(1) } else { position.checked_add(1) };
        if let Some(unit) = next.and_then(|next| sheet.of.units.get(next)) {
            event.prevent_default();
            focus::on_id(&id_of(field, *unit));
        }
    })
}

/// More than one cell goes into the columns, as one step; a single one is pasted as text.
fn paste(inputs: &Inputs<'_>, position: usize, field: WorkingField) -> Callback<Event> {
    let (desk, sheet, said, facts) =
        (inputs.desk.clone(), inputs.sheet.clone(), inputs.said.clone(), inputs.view.facts);
    let from = inputs.fields.iter().position(|other| *other == field).unwrap_or(0);
    let fields: Vec<WorkingField> = inputs.fields.iter().skip(from).copied().collect();
    Callback::from(move |event: Event| {
        let data = event.dyn_ref::<web_sys::ClipboardEvent>().and_then(web_sys::ClipboardEvent::clipboard_data);
        let block = data.and_then(|data| clipboard_table::block_from(&data));
        let Some(block) = block.filter(|block| block.height() > 1 || block.width() > 1) else { return };
        event.prevent_default();
        let locale = facts.language.locale();
        let pasted = pasted(desk.table().document().plan(), &sheet, &block, position, &fields, locale);
        let done = (pasted.rows, pasted.left_out, pasted.by_name);
        if !pasted.texts.is_empty() {
            desk.act(TableAction::SetWorking(pasted.texts));
        }
        said.emit(done);
    })
}

/// The button that keeps the target that stands there.
pub(super) fn keep_button(inputs: &Inputs<'_>, position: usize) -> Html {
    let Inputs { view, desk, sheet, .. } = *inputs;
    let words = &view.words().allocation;
    let Some(line) = sheet.lines.get(position) else { return Html::default() };
    let kept = matches!(line.lock, Lock::Target(_) | Lock::NoTarget);
    if line.target.is_none() && !kept {
        return Html::default();
    }
    let cell = cell_of(WorkingField::Locked, Some(line.unit), sheet.when);
    let text = if kept { String::new() } else { Lock::KEEP.to_owned() };
    let desk = desk.clone();
    let onclick = Callback::from(move |_: MouseEvent| desk.act(TableAction::SetWorking(vec![(cell, text.clone())])));
    html! {
        <button
            type="button"
            class="allocation-keep"
            aria-pressed={if kept { "true" } else { "false" }}
            aria-label={(words.keep_named)(&view.name(line.unit))}
            {onclick}
        >{ words.keep }</button>
    }
}
