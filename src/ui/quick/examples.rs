//! The list of examples, and the figures of the one that is open.

use yew::prelude::*;

use super::example_figures::ExampleFigures;
use crate::app::quick::ExampleId;
use crate::app::{Action, FigureSettings};
use crate::i18n::Language;
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct ExamplesProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) example: Option<ExampleId>,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Examples(props: &ExamplesProps) -> Html {
    let words = &props.language.words().example;
    let list = ExampleId::ALL.into_iter().map(|id| {
        let open = {
            let dispatch = props.dispatch.clone();
            Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::OpenExample(id)))
        };
        let pressed = if props.example == Some(id) { "true" } else { "false" };
        html! {
            <li>
                <button type="button" class="example-open" aria-pressed={pressed} onclick={open}>
                    <span>{ (words.title)(id) }</span>
                    <small>{ (words.summary)(id) }</small>
                </button>
            </li>
        }
    });
    html! {
        <section class="panel quick-examples" aria-labelledby="examples-heading">
            <h2 id="examples-heading">{ words.heading }</h2>
            <p class="quiet">{ words.lead }</p>
            <ul class="example-list">{ for list }</ul>
            if let Some(id) = props.example {
                <ExampleFigures
                    language={props.language}
                    settings={props.settings}
                    {id}
                    dispatch={props.dispatch.clone()}
                />
            }
        </section>
    }
}
