//! One category: its name, its count, its share and a bar.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::quick::{Category, ShareRow};
use crate::app::{Action, FigureSettings};
use crate::calc::{CalcError, Decimals, Percentage};
use crate::i18n::Language;
use crate::number::{print_decimal_plain, print_hedged};
use crate::ui::exact_figures::exact_figures;
use crate::ui::number_field::NumberField;
use crate::ui::store::Dispatch;
use crate::ui::text_field::next_on_enter;

#[derive(PartialEq, Properties)]
pub(super) struct CategoryRowProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    /// Its place, from 1.
    pub(super) number: usize,
    pub(super) category: Category,
    pub(super) row: ShareRow,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn CategoryRow(props: &CategoryRowProps) -> Html {
    let CategoryRowProps { language, category, row, number, dispatch, .. } = props;
    let words = &language.words().share;
    let id = category.id;
    let called = if category.name.trim().is_empty() { (words.unnamed)(*number) } else { category.name.clone() };
    let type_name = {
        let dispatch = dispatch.clone();
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            dispatch.dispatch(Action::NameCategory(id, text));
        })
    };
    let type_count = {
        let dispatch = dispatch.clone();
        Callback::from(move |text: String| dispatch.dispatch(Action::CountCategory(id, text)))
    };
    let remove = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::RemoveCategory(id)))
    };
    html! {
        <li class="share-row">
            <div class="field">
                <input
                    id={format!("category-{id}-name")}
                    type="text"
                    autocomplete="off"
                    enterkeyhint="next"
                    aria-label={(words.row_name)(*number)}
                    placeholder={words.name_placeholder}
                    value={category.name.clone()}
                    oninput={type_name}
                    onkeydown={next_on_enter()}
                />
            </div>
            <NumberField
                id={format!("category-{id}-count")}
                label={(words.row_count)(&called)}
                quiet_label={true}
                language={*language}
                value={category.count.clone()}
                on_input={type_count}
                error={row.count.error().cloned()}
                refusal={row.above_total.then(|| AttrValue::from(words.above_total))}
            />
            <button
                type="button"
                class="button share-remove"
                aria-label={(words.remove_row)(&called)}
                onclick={remove}
            >
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="2" fill="none" />
                </svg>
            </button>
            { row.share.and_then(|share| share_bar(props, share).ok()).unwrap_or_default() }
        </li>
    }
}

fn share_bar(props: &CategoryRowProps, share: Percentage) -> Result<Html, CalcError> {
    let style = props.settings.style(props.language.locale());
    let text = (props.language.words().common.hedged)(&print_hedged(share, &style)?);
    // A part above its whole fills the bar and is refused in words.
    let width =
        if props.row.above_total { "100".to_owned() } else { print_decimal_plain(share.per_cent(), Decimals::TWO)? };
    Ok(html! {
        <details class="share-result">
            <summary>
                <span class="bar" aria-hidden="true">
                    <span class="bar-part" style={format!("width:{width}%")}></span>
                </span>
                <span class="share-percent">{ text }</span>
            </summary>
            { exact_figures(props.language, props.settings, share)? }
        </details>
    })
}
