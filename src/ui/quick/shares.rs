//! A total and its categories.

use yew::prelude::*;

use super::share_row::CategoryRow;
use crate::app::quick::{Category, NumberField as Field, QuickSheet, ShareFigures, ShareTotal, SumCheck};
use crate::app::{Action, FigureSettings};
use crate::calc::Quantity;
use crate::i18n::{Language, ShareLead};
use crate::number::{Reading, print_quantity, print_reading};
use crate::ui::choice::Choice;
use crate::ui::number_field::NumberField;
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct SharesProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) sheet: QuickSheet,
    pub(super) figures: ShareFigures,
    /// The result typed above, which is often the total.
    pub(super) result: Option<Quantity>,
    /// The category removed last.
    pub(super) removed: Option<Category>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Shares(props: &SharesProps) -> Html {
    let SharesProps { language, sheet, figures, dispatch, .. } = props;
    let words = &language.words().share;
    let type_total = {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.dispatch(Action::TypeNumber(Field::Total, text)))
    };
    let choose_lead = {
        let dispatch = dispatch.clone();
        Callback::from(move |place: usize| {
            if let Some(lead) = ShareLead::ALL.get(place) {
                dispatch.dispatch(Action::ChooseLead(*lead));
            }
        })
    };
    let add_row = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::AddCategory))
    };
    let rows = sheet.categories.iter().zip(&figures.rows).zip(1..).map(|((category, row), number)| {
        html! {
            <CategoryRow
                key={category.id}
                language={*language}
                settings={props.settings}
                {number}
                category={category.clone()}
                row={row.clone()}
                dispatch={dispatch.clone()}
            />
        }
    });
    html! {
        <section class="panel quick-shares" role="group" aria-labelledby="shares-heading">
            <h2 id="shares-heading">{ words.heading }</h2>
            <div class="input-grid">
                <NumberField
                    id="total"
                    label={words.total}
                    language={*language}
                    value={sheet.total.clone()}
                    on_input={type_total}
                    error={figures.total.error().cloned()}
                    computed={computed_total(props)}
                />
                { use_result(props) }
            </div>
            <Choice
                name="lead"
                label={words.kind}
                options={ShareLead::ALL.map(|lead| AttrValue::from((words.lead)(lead))).to_vec()}
                chosen={ShareLead::ALL.iter().position(|lead| *lead == sheet.lead).unwrap_or(0)}
                on_choose={choose_lead}
            />
            <p class="quiet">{ (words.lead_hint)(sheet.lead) }</p>
            <ul class="share-rows">{ for rows }</ul>
            <div class="share-foot">
                <button type="button" class="button" onclick={add_row}>{ words.add_row }</button>
                { removed(props) }
            </div>
            { sum_note(props) }
        </section>
    }
}

/// The sum of the rows, where it stands for a total that was not typed.
fn computed_total(props: &SharesProps) -> Option<AttrValue> {
    match &props.figures.total {
        ShareTotal::SumOfRows(sum) => Some(AttrValue::from(print_quantity(*sum, props.language.locale()))),
        ShareTotal::Blank | ShareTotal::Typed(_) | ShareTotal::Unreadable(_) => None,
    }
}

/// While the total is blank, one tap takes the result for it.
fn use_result(props: &SharesProps) -> Html {
    let Some(result) = props.result.filter(|_| props.sheet.total.is_empty()) else { return Html::default() };
    let spelling = print_reading(Reading::Count(result), props.language.locale());
    let text = (props.language.words().share.use_result)(&spelling);
    let onclick = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::TypeNumber(Field::Total, spelling.clone())))
    };
    html! { <button type="button" class="button button-quiet use-result" {onclick}>{ text }</button> }
}

fn removed(props: &SharesProps) -> Html {
    let words = &props.language.words().share;
    let Some(category) = &props.removed else { return Html::default() };
    let name = if category.name.trim().is_empty() { (words.unnamed)(0) } else { category.name.clone() };
    let restore = {
        let dispatch = props.dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::RestoreCategory))
    };
    html! {
        <>
            <span class="quiet">{ (words.removed_row)(&name) }</span>
            <button type="button" class="button button-quiet" onclick={restore}>{ words.restore_row }</button>
        </>
    }
}

fn sum_note(props: &SharesProps) -> Html {
    let words = props.language.words();
    let print = |quantity| print_quantity(quantity, props.language.locale());
    match (&props.figures.total, props.figures.sum) {
        (ShareTotal::Typed(total), _) if total.is_zero() => html! { <p>{ words.share.zero_total }</p> },
        (_, SumCheck::AddsUp(total)) => html! { <p>{ (words.share.adds_up)(&print(total)) }</p> },
        (_, SumCheck::Short { sum, gap }) => {
            html! { <p class="notice">{ (words.share.short_of_total)(&print(sum), &print(gap)) }</p> }
        }
        (_, SumCheck::Beyond { sum, gap }) => {
            html! { <p class="notice">{ (words.share.beyond_total)(&print(sum), &print(gap)) }</p> }
        }
        (_, SumCheck::Failed(error)) => html! { <p class="field-error">{ (words.error.calc)(error) }</p> },
        (ShareTotal::SumOfRows(sum), SumCheck::NotAsked) => {
            html! { <p class="quiet">{ (words.share.sum_as_total)(&print(*sum)) }</p> }
        }
        (ShareTotal::Blank, SumCheck::NotAsked) => html! { <p class="quiet">{ words.share.prompt }</p> },
        (ShareTotal::Typed(_) | ShareTotal::Unreadable(_), SumCheck::NotAsked) => Html::default(),
    }
}
