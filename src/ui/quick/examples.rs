//! The list of examples, and the figures of the one that is open.

use yew::prelude::*;

use super::example_figures::example_figures;
use crate::app::{Action, FigureSettings};
use crate::example::ExampleId;
use crate::i18n::Language;
use crate::ui::parts::{panel, paragraph};
use crate::ui::store::Dispatch;

/// *Ví dụ*.
pub(super) fn examples(
    language: Language,
    settings: FigureSettings,
    open: Option<ExampleId>,
    dispatch: &Dispatch,
) -> Html {
    let words = &language.words().example;
    let list = ExampleId::ALL.into_iter().map(|id| {
        let onclick = {
            let dispatch = dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::OpenExample(id)))
        };
        let pressed = if open == Some(id) { "true" } else { "false" };
        html! {
            <li>
                <button type="button" class="example-open" aria-pressed={pressed} {onclick}>
                    <span>{ (words.title)(id) }</span>
                    <small>{ (words.summary)(id) }</small>
                </button>
            </li>
        }
    });
    let body = html! {
        <>
            { paragraph("quiet", words.lead) }
            <ul class="example-list">{ for list }</ul>
            { for open.map(|id| example_figures(language, settings, id, dispatch)) }
        </>
    };
    panel("quick-examples", "examples-heading", words.heading, body)
}
