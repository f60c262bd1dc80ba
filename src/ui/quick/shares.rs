//! A total and its categories.

use yew::prelude::*;

use super::share_row::CategoryRow;
use crate::app::quick::{Category, NumberField as Field, QuickSheet, ShareFigures, ShareTotal, SumCheck};
use crate::app::{Action, FigureSettings};
use crate::calc::Quantity;
use crate::i18n::{Language, ShareLead};
use crate::number::{Reading, print_quantity, print_reading};
use crate::ui::choice::{ChoiceView, choice};
use crate::ui::number_field::NumberField;
use crate::ui::parts::{button, panel, paragraph};
use crate::ui::store::Dispatch;

pub(super) struct SharesView<'v> {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) sheet: &'v QuickSheet,
    pub(super) figures: &'v ShareFigures,
    /// The result typed above, which is often the total.
    pub(super) result: Option<Quantity>,
    /// The category removed last.
    pub(super) removed: Option<&'v Category>,
    pub(super) dispatch: &'v Dispatch,
}

pub(super) fn shares(view: &SharesView<'_>) -> Html {
    let SharesView { language, sheet, figures, dispatch, .. } = view;
    let words = &language.words().share;
    let type_total = {
        let dispatch = (*dispatch).clone();
        Callback::from(move |text: String| dispatch.dispatch(Action::TypeNumber(Field::Total, text)))
    };
    let choose_lead = {
        let dispatch = (*dispatch).clone();
        Callback::from(move |place: usize| {
            if let Some(lead) = ShareLead::ALL.get(place) {
                dispatch.dispatch(Action::ChooseLead(*lead));
            }
        })
    };
    let add_row = {
        let dispatch = (*dispatch).clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::AddCategory))
    };
    let rows = sheet.categories.iter().zip(&figures.rows).zip(1..).map(|((category, row), number)| {
        html! {
            <CategoryRow
                key={category.id}
                language={*language}
                settings={view.settings}
                {number}
                category={category.clone()}
                row={row.clone()}
                dispatch={(*dispatch).clone()}
            />
        }
    });
    let body = html! {
        <>
            <div class="input-grid">
                <NumberField
                    id="total"
                    label={words.total}
                    language={*language}
                    value={sheet.total.clone()}
                    on_input={type_total}
                    error={figures.total.error().cloned()}
                    computed={computed_total(view)}
                />
                { use_result(view) }
            </div>
            { choice(&ChoiceView {
                name: "lead",
                label: words.kind,
                options: ShareLead::ALL.map(words.lead).to_vec(),
                chosen: ShareLead::ALL.iter().position(|lead| *lead == sheet.lead).unwrap_or(0),
                on_choose: choose_lead,
            }) }
            { paragraph("quiet", (words.lead_hint)(sheet.lead)) }
            <ul class="share-rows">{ for rows }</ul>
            <div class="share-foot">
                { button("button", words.add_row, add_row) }
                { removed(view) }
            </div>
            { sum_note(view) }
        </>
    };
    panel("quick-shares", "shares-heading", words.heading, body)
}

/// The sum of the rows, where it stands for a total that was not typed.
fn computed_total(view: &SharesView<'_>) -> Option<AttrValue> {
    match &view.figures.total {
        ShareTotal::SumOfRows(sum) => Some(AttrValue::from(print_quantity(*sum, view.language.locale()))),
        ShareTotal::Blank | ShareTotal::Typed(_) | ShareTotal::Unreadable(_) => None,
    }
}

/// While the total is blank, one tap takes the result for it.
fn use_result(view: &SharesView<'_>) -> Html {
    let Some(result) = view.result.filter(|_| view.sheet.total.is_empty()) else { return Html::default() };
    let spelling = print_reading(Reading::Count(result), view.language.locale());
    let text = (view.language.words().share.use_result)(&spelling);
    let onclick = {
        let dispatch = (*view.dispatch).clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::TypeNumber(Field::Total, spelling.clone())))
    };
    button("button button-quiet use-result", text, onclick)
}

fn removed(view: &SharesView<'_>) -> Html {
    let words = &view.language.words().share;
    let Some(category) = view.removed else { return Html::default() };
    let name = if category.name.trim().is_empty() { (words.unnamed)(0) } else { category.name.clone() };
    let restore = {
        let dispatch = (*view.dispatch).clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::RestoreCategory))
    };
    html! {
        <>
            <span class="quiet">{ (words.removed_row)(&name) }</span>
            { button("button button-quiet", words.restore_row, restore) }
        </>
    }
}

fn sum_note(view: &SharesView<'_>) -> Html {
    let words = view.language.words();
    let print = |quantity| print_quantity(quantity, view.language.locale());
    match (&view.figures.total, view.figures.sum) {
        (ShareTotal::Typed(total), _) if total.is_zero() => paragraph("", words.share.zero_total),
        (_, SumCheck::AddsUp(total)) => paragraph("", (words.share.adds_up)(&print(total))),
        (_, SumCheck::Short { sum, gap }) => {
            paragraph("notice", (words.share.short_of_total)(&print(sum), &print(gap)))
        }
        (_, SumCheck::Beyond { sum, gap }) => paragraph("notice", (words.share.beyond_total)(&print(sum), &print(gap))),
        (_, SumCheck::Failed(error)) => paragraph("field-error", (words.error.calc)(error)),
        (_, SumCheck::Waiting) => paragraph("quiet", words.outcome.waiting),
        (ShareTotal::SumOfRows(sum), SumCheck::NotAsked) => {
            paragraph("quiet", (words.share.sum_as_total)(&print(*sum)))
        }
        (ShareTotal::Blank, SumCheck::NotAsked) => paragraph("quiet", words.share.prompt),
        (ShareTotal::Typed(_) | ShareTotal::Unreadable(_), SumCheck::NotAsked) => Html::default(),
    }
}
