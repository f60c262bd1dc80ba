//! Target, result, attainment and years.

use yew::prelude::*;

use crate::app::Action;
use crate::app::quick::{Entry, NumberField as Field, QuickFigures, QuickSheet};
use crate::calc::Quantity;
use crate::example::ExampleId;
use crate::i18n::Language;
use crate::number::ReadError;
use crate::ui::number_field::NumberField;
use crate::ui::parts::button;
use crate::ui::store::Dispatch;

pub(super) struct InputsView<'v> {
    pub(super) language: Language,
    pub(super) sheet: &'v QuickSheet,
    pub(super) figures: &'v QuickFigures,
    /// What the page worked out for target, result and attainment.
    pub(super) computed: [Option<String>; 3],
    pub(super) example: Option<ExampleId>,
    pub(super) dispatch: &'v Dispatch,
}

pub(super) fn inputs(view: &InputsView<'_>) -> Html {
    let InputsView { language, sheet, figures, computed, dispatch, .. } = view;
    let words = language.words();
    let [target, result, attainment] = computed.clone();
    let field = |field: Field, label: &'static str, error: Option<&ReadError>, computed: Option<String>| {
        let typed = {
            let dispatch = (*dispatch).clone();
            Callback::from(move |text: String| dispatch.dispatch(Action::TypeNumber(field, text)))
        };
        let refused = field == Field::Years && figures.years == Entry::Read(Quantity::ZERO);
        html! {
            <NumberField
                id={id(field)}
                {label}
                language={*language}
                value={sheet.number(field).to_owned()}
                on_input={typed}
                error={error.cloned()}
                refusal={refused.then(|| AttrValue::from(words.error.zero_years))}
                computed={computed.map(AttrValue::from)}
                large={true}
            />
        }
    };
    html! {
        <section class="panel quick-inputs" role="group" aria-label={words.page.inputs}>
            { for view.example.map(|id| example_note(*language, id, dispatch)) }
            <div class="input-grid">
                { field(Field::Target, words.common.target, figures.target.error(), target) }
                { field(Field::Result, words.common.result, figures.result.error(), result) }
                { field(Field::Attainment, words.common.attainment, figures.attainment.error(), attainment) }
                { field(Field::Years, words.common.years, figures.years.error(), None) }
            </div>
        </section>
    }
}

/// The id of a number input, by which the page finds it again.
pub(super) const fn id(field: Field) -> &'static str {
    match field {
        Field::Target => "target",
        Field::Result => "result",
        Field::Attainment => "attainment",
        Field::Years => "years",
        Field::Total => "total",
    }
}

fn example_note(language: Language, id: ExampleId, dispatch: &Dispatch) -> Html {
    let words = &language.words().example;
    html! {
        <div class="notice" role="note">
            { (words.open_now)((words.title)(id)) }
            { " " }
            { words.yours_kept }
            { button("button button-quiet", words.back, close_example(dispatch)) }
        </div>
    }
}

fn close_example(dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(Action::CloseExample))
}
