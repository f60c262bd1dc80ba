//! A status as a word and a shape; colour comes last.

use yew::prelude::*;

use crate::calc::Status;
use crate::i18n::Language;

/// The shape of a status with its word.
pub(super) fn status_mark(language: Language, status: Status) -> Html {
    html! {
        <span class="status">
            { status_shape(status) }
            { (language.words().outcome.status)(status) }
        </span>
    }
}

/// The shape alone: a triangle above the target, a full disc on it, half a disc below, a ring for none yet.
pub(super) fn status_shape(status: Status) -> Html {
    let path = match status {
        Status::Exceeded => "M8 1 15 14H1z",
        Status::Met => "M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1z",
        Status::Behind => "M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zm0 2v10a5 5 0 0 0 0-10z",
        Status::NoneYet => "M8 1a7 7 0 0 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 0 0 0 10A5 5 0 0 0 8 3z",
        Status::NoResult | Status::NoTarget(_) => "M2 7h12v2H2z",
    };
    html! {
        <svg class="shape" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" fill="currentColor" d={path} /></svg>
    }
}
