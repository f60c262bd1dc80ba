//! Small pieces of page that many views share.

use yew::prelude::*;

/// A named group of figures under its heading.
pub(super) fn panel(class: &'static str, id: &'static str, heading: &'static str, body: Html) -> Html {
    html! {
        <section class={classes!("panel", class)} role="group" aria-labelledby={id}>
            <h2 {id}>{ heading }</h2>
            { body }
        </section>
    }
}

/// A button with a text.
pub(super) fn button(class: &'static str, text: impl Into<AttrValue>, onclick: Callback<MouseEvent>) -> Html {
    text_button(class, text.into(), onclick)
}

fn text_button(class: &'static str, text: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ text }</button> }
}

/// A paragraph.
pub(super) fn paragraph(class: &'static str, text: impl Into<AttrValue>) -> Html {
    text_paragraph(class, text.into())
}

fn text_paragraph(class: &'static str, text: AttrValue) -> Html {
    html! { <p {class}>{ text }</p> }
}

/// Names with their figures, one pair a line.
pub(super) fn figure_list(pairs: Vec<(&'static str, String)>) -> Html {
    let rows = pairs.into_iter().map(|(name, figure)| html! { <div><dt>{ name }</dt><dd>{ figure }</dd></div> });
    html! { <dl class="figure-list">{ for rows }</dl> }
}
