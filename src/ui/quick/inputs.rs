//! Target, result, attainment and years.

use yew::prelude::*;

use crate::app::Action;
use crate::app::quick::{Entry, ExampleId, NumberField as Field, QuickFigures, QuickSheet};
use crate::calc::Quantity;
use crate::i18n::Language;
use crate::ui::number_field::NumberField;
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct InputsProps {
    pub(super) language: Language,
    pub(super) sheet: QuickSheet,
    pub(super) figures: QuickFigures,
    /// What the page worked out for target, result and attainment.
    pub(super) computed: [Option<String>; 3],
    pub(super) example: Option<ExampleId>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Inputs(props: &InputsProps) -> Html {
    let InputsProps { language, sheet, figures, computed, dispatch, .. } = props;
    let words = language.words();
    let typed = |field: Field| {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.dispatch(Action::TypeNumber(field, text)))
    };
    let [target, result, attainment] = computed.clone();
    let zero_years = figures.years == Entry::Read(Quantity::ZERO);
    html! {
        <section class="panel quick-inputs" role="group" aria-label={words.page.inputs}>
            if let Some(id) = props.example {
                <div class="notice" role="note">
                    { (words.example.open_now)((words.example.title)(id)) }
                    { " " }
                    { words.example.yours_kept }
                    <button type="button" class="button button-quiet" onclick={close_example(dispatch)}>
                        { words.example.back }
                    </button>
                </div>
            }
            <div class="input-grid">
                <NumberField
                    id="target"
                    label={words.common.target}
                    language={*language}
                    value={sheet.target.clone()}
                    on_input={typed(Field::Target)}
                    error={figures.target.error().cloned()}
                    computed={target.map(AttrValue::from)}
                    large={true}
                />
                <NumberField
                    id="result"
                    label={words.common.result}
                    language={*language}
                    value={sheet.result.clone()}
                    on_input={typed(Field::Result)}
                    error={figures.result.error().cloned()}
                    computed={result.map(AttrValue::from)}
                    large={true}
                />
                <NumberField
                    id="attainment"
                    label={words.common.attainment}
                    language={*language}
                    value={sheet.attainment.clone()}
                    on_input={typed(Field::Attainment)}
                    error={figures.attainment.error().cloned()}
                    computed={attainment.map(AttrValue::from)}
                    large={true}
                />
                <NumberField
                    id="years"
                    label={words.common.years}
                    language={*language}
                    value={sheet.years.clone()}
                    on_input={typed(Field::Years)}
                    error={figures.years.error().cloned()}
                    refusal={zero_years.then(|| AttrValue::from(words.error.zero_years))}
                    large={true}
                />
            </div>
        </section>
    }
}

fn close_example(dispatch: &Dispatch) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(Action::CloseExample))
}
