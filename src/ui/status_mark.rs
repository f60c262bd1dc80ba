//! A status as a word and a shape; colour comes last.

use yew::prelude::*;

use crate::calc::Status;
use crate::i18n::Language;

#[derive(PartialEq, Properties)]
pub(super) struct StatusMarkProps {
    pub(super) language: Language,
    pub(super) status: Status,
}

#[component]
pub(super) fn StatusMark(props: &StatusMarkProps) -> Html {
    let shape = match props.status {
        Status::Exceeded => html! { <path d="M8 1 15 14H1z" fill="currentColor" /> },
        Status::Met => html! { <circle cx="8" cy="8" r="7" fill="currentColor" /> },
        Status::Behind => html! {
            <>
                <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
                <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
            </>
        },
        Status::NoneYet => html! {
            <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />
        },
        Status::NoResult | Status::NoTarget(_) => html! { <path d="M2 7h12v2H2z" fill="currentColor" /> },
    };
    html! {
        <span class="status">
            <svg viewBox="0 0 16 16" aria-hidden="true">{ shape }</svg>
            { (props.language.words().outcome.status)(props.status) }
        </span>
    }
}
