//! The product's name and the way to the other language.

use yew::prelude::*;

use super::rooms::rooms;
use super::store::Dispatch;
use crate::app::{Action, Room};
use crate::i18n::Language;

/// The head of the page.
pub(super) fn header(language: Language, room: Room, dispatch: &Dispatch) -> Html {
    let words = language.words();
    let other = language.other();
    let switch = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::ChooseLanguage(other)))
    };
    html! {
        <header class="page-header">
            <h1 class="brand">
                { words.page.name }
                <small>{ words.page.tagline }</small>
            </h1>
            { rooms(language, room) }
            <button type="button" class="button" lang={other.tag()} onclick={switch}>
                { other.words().page.own_language }
            </button>
        </header>
    }
}
