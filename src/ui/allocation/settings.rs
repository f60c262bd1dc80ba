//! What is shared out, and by what.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::phrases::View;
use crate::app::allocation::{OwnTarget, Source, Weights, cell_of, method_code, own_weights_elsewhere};
use crate::app::table::TableAction;
use crate::app::target_text::print_target;
use crate::calc::Method;
use crate::desk::Desk;
use crate::number::ReadError;
use crate::plan::{WorkingCell, WorkingField};
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::number_field::NumberField;
use crate::ui::parts::{button, paragraph};

/// Total, base, weights and method, and whether bounds of single units are shown.
pub(super) fn settings(view: &View<'_>, desk: &Desk, bounds: &UseStateHandle<bool>, with_bounds: bool) -> Html {
    let words = &view.words().allocation;
    let sheet = view.sheet;
    let toggle = {
        let bounds = bounds.clone();
        Callback::from(move |_: Event| bounds.set(!*bounds))
    };
    html! {
        <section class="allocation-settings">
            <div class="allocation-setting">
                { number(view, desk, "allocation-total", WorkingField::AllocationTotal, sheet.total.typed.error()) }
                { paragraph("quiet", total_note(view)) }
            </div>
            <div class="allocation-setting">
                { number(view, desk, "allocation-base", WorkingField::AllocationBase, sheet.base.error()) }
                { paragraph("quiet", words.base_hint) }
            </div>
            <div class="allocation-setting">
                { weights_choice(view, desk) }
                { paragraph("quiet", source_note(view)) }
                { take_weights(view, desk) }
            </div>
            <div class="allocation-choices">
                <div class="allocation-setting">
                    <p class="allocation-label">{ words.method }</p>
                    { method_choice(view, desk) }
                </div>
                <label class="tick">
                    <input
                        type="checkbox"
                        checked={with_bounds}
                        disabled={sheet.any_bounds()}
                        onchange={toggle}
                    />
                    { words.bounds }
                </label>
            </div>
        </section>
    }
}

fn number(view: &View<'_>, desk: &Desk, id: &'static str, field: WorkingField, error: Option<&ReadError>) -> Html {
    let cell = cell_of(field, view.sheet.of.parent, view.sheet.when);
    let on_input = {
        let desk = desk.clone();
        Callback::from(move |text: String| desk.act(TableAction::TypeWorking(cell, text)))
    };
    html! {
        <NumberField
            {id}
            label={view.field(field)}
            language={view.facts.language}
            value={view.plan.working(cell).to_owned()}
            {on_input}
            error={error.cloned()}
        />
    }
}

/// What is taken where no total is typed, or by how much a typed one is another.
fn total_note(view: &View<'_>) -> String {
    let words = &view.words().allocation;
    let sheet = view.sheet;
    let period = view.period(sheet.when);
    let unit = sheet.of.parent.map(|unit| view.name(unit)).unwrap_or_default();
    let typed = sheet.total.typed.value();
    match sheet.total.own {
        OwnTarget::Is(target, low) | OwnTarget::LowerEnd(target, low) if typed.is_some_and(|typed| typed != low) => {
            (words.total_apart)(&period, &unit, &print_target(&target, view.facts.language))
        }
        OwnTarget::Is(target, _) => (words.total_own)(&period, &unit, &print_target(&target, view.facts.language)),
        OwnTarget::LowerEnd(target, low) => {
            (words.total_lower_end)(&period, &unit, &print_target(&target, view.facts.language), &view.count(low))
        }
        OwnTarget::Blank | OwnTarget::Unread | OwnTarget::NotWhole(_) | OwnTarget::OfAnotherKind(_) => String::new(),
    }
}

/// Why there is no total to be taken over.
pub(super) fn no_total(view: &View<'_>) -> String {
    let words = &view.words().allocation;
    let print = |target| print_target(target, view.facts.language);
    let Some(parent) = view.sheet.of.parent else { return words.no_total.to_owned() };
    let (unit, period) = (view.name(parent), view.period(view.sheet.when));
    match &view.sheet.total.own {
        OwnTarget::Blank => (words.no_own_target)(&unit, &period),
        OwnTarget::Unread => (words.own_unread)(&unit, &period),
        OwnTarget::NotWhole(target) => (words.own_not_whole)(&print(target)),
        OwnTarget::OfAnotherKind(target) => (words.own_of_another_kind)(&print(target)),
        OwnTarget::Is(..) | OwnTarget::LowerEnd(..) => words.no_total.to_owned(),
    }
}

fn weights_choice(view: &View<'_>, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let name = |weights| match weights {
        Weights::Equal => words.equal,
        Weights::Members => words.members,
        Weights::Pool => words.pool,
        Weights::LastResult => words.last_result,
        Weights::Own => words.own,
    };
    let chosen = view.sheet.weights;
    let options = Weights::ALL.map(|weights| html! { <option selected={weights == chosen}>{ name(weights) }</option> });
    let cell = setting(view, WorkingField::AllocationWeights);
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |event: Event| {
            let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            if let Some(weights) = usize::try_from(place).ok().and_then(|place| Weights::ALL.get(place)) {
                desk.act(TableAction::SetWorking(vec![(cell, weights.code().to_owned())]));
            }
        })
    };
    html! {
        <div class="field">
            <div class="field-head"><label for="allocation-weights">{ words.weights }</label></div>
            <select id="allocation-weights" {onchange}>{ for options }</select>
        </div>
    }
}

fn setting(view: &View<'_>, field: WorkingField) -> WorkingCell {
    cell_of(field, view.sheet.of.parent, view.sheet.when)
}

fn source_note(view: &View<'_>) -> String {
    let words = &view.words().allocation;
    match view.sheet.source {
        Source::Equal => String::new(),
        Source::Own => words.own_hint.to_owned(),
        Source::Count(_, Some(when)) | Source::Result(Some(when)) => (words.source)(&view.period(when)),
        Source::Count(_, None) | Source::Result(None) => words.source_none.to_owned(),
    }
}

/// Weights of another period, one press away.
fn take_weights(view: &View<'_>, desk: &Desk) -> Html {
    let Some(from) = own_weights_elsewhere(view.plan, view.sheet) else { return Html::default() };
    let text = (view.words().allocation.take_weights)(&view.period(from));
    let texts = view.sheet.of.units.iter().map(|unit| {
        let place = |when| cell_of(WorkingField::Weight, Some(*unit), when);
        (place(view.sheet.when), view.plan.working(place(from)).to_owned())
    });
    let texts: Vec<(WorkingCell, String)> = texts.collect();
    let desk = desk.clone();
    let take = Callback::from(move |_: MouseEvent| desk.act(TableAction::SetWorking(texts.clone())));
    button("button", text, take)
}

fn method_choice(view: &View<'_>, desk: &Desk) -> Html {
    const METHODS: [Method; 2] = [Method::LargestRemainder, Method::SainteLague];
    let cell = setting(view, WorkingField::AllocationMethod);
    let desk = desk.clone();
    choice(&ChoiceView {
        name: "allocation-method",
        label: view.words().allocation.method,
        options: METHODS.iter().map(|method| view.method(*method)).collect(),
        chosen: METHODS.iter().position(|method| *method == view.sheet.method).unwrap_or(0),
        on_choose: Callback::from(move |place: usize| {
            if let Some(method) = METHODS.get(place) {
                desk.act(TableAction::SetWorking(vec![(cell, method_code(*method).to_owned())]));
            }
        }),
    })
}
