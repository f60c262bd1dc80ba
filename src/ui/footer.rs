//! Where the figures are, and how to remove them.

use yew::prelude::*;

use super::clear_all::ClearAll;
use super::store::Dispatch;
use crate::app::StorageState;
use crate::i18n::Language;

#[derive(PartialEq, Properties)]
pub(super) struct FooterProps {
    pub(super) language: Language,
    pub(super) storage: StorageState,
    pub(super) cleared: bool,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn Footer(props: &FooterProps) -> Html {
    let words = props.language.words();
    let (class, where_kept) = match props.storage {
        StorageState::Saved => ("quiet", words.storage.saved),
        StorageState::Refused => ("notice notice-trouble", words.storage.refused),
        StorageState::Full => ("notice notice-trouble", words.storage.full),
        StorageState::Newer => ("notice notice-trouble", words.storage.newer),
    };
    html! {
        <footer class="page-footer">
            <div class="saved-note">
                <p class={class}>
                    if props.cleared { { words.storage.cleared } } else { { where_kept } }
                </p>
                <ClearAll language={props.language} dispatch={props.dispatch.clone()} />
            </div>
            <p class="quiet">{ words.page.stays_here }</p>
            <p class="quiet">{ words.page.no_secrets }</p>
        </footer>
    }
}
