//! Where the figures are, and how to remove them.

use yew::prelude::*;

use super::check::CheckSession;
use super::clear_all::ClearAll;
use super::parts::paragraph;
use super::store::Dispatch;
use crate::app::StorageState;
use crate::desk::Desk;
use crate::i18n::Language;

/// The foot of the page.
pub(super) fn footer(
    language: Language,
    storage: StorageState,
    cleared: bool,
    desk: &Desk,
    check: &CheckSession,
    dispatch: &Dispatch,
) -> Html {
    let words = language.words();
    let (class, where_kept) = match storage {
        StorageState::Saved => ("quiet", words.storage.saved),
        StorageState::Refused => ("notice notice-trouble", words.storage.refused),
        StorageState::Full => ("notice notice-trouble", words.storage.full),
        StorageState::Newer => ("notice notice-trouble", words.storage.newer),
    };
    html! {
        <footer class="page-footer">
            <div class="saved-note">
                { paragraph(class, if cleared { words.storage.cleared } else { where_kept }) }
                <ClearAll language={language} desk={desk.clone()} check={check.clone()} dispatch={dispatch.clone()} />
            </div>
            { paragraph("quiet", words.page.stays_here) }
            { paragraph("quiet", words.page.no_secrets) }
        </footer>
    }
}
