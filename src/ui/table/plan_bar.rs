//! Which plan is open, and where it is kept.

use yew::prelude::*;

use super::room::Dialog;
use crate::app::table::{Facts, TableState};
use crate::desk::{Desk, Saving};
use crate::platform::clock;
use crate::platform::plan_store::Medium;
use crate::ui::icon::{Icon, icon};
use crate::ui::parts::button;

/// The bar.
pub(super) fn plan_bar(table: &TableState, desk: &Desk, facts: Facts, open: &Callback<Option<Dialog>>) -> Html {
    let words = &facts.language.words().plan;
    let title = table.document().plan().title();
    let title = if title.is_empty() { words.untitled } else { title };
    let open_dialog = |dialog: Dialog| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.emit(Some(dialog)))
    };
    html! {
        <div class="plan-bar">
            <h2 class="plan-title">
                <button type="button" class="plan-title-button" title={words.about} onclick={open_dialog(Dialog::About)}>
                    { title }
                </button>
            </h2>
            <button type="button" class="tool" onclick={open_dialog(Dialog::Library)}>
                { icon(Icon::Plans) }<span>{ words.plans }</span>
            </button>
            { trouble(desk, facts) }
        </div>
    }
}

/// What stands in the way of keeping the plan, and what can be done about it.
pub(in crate::ui) fn trouble(desk: &Desk, facts: Facts) -> Html {
    let words = &facts.language.words().plan;
    let notice = |text: &'static str, more: Html| {
        html! { <div class="notice notice-trouble save-trouble" role="alert"><p>{ text }</p>{ more }</div> }
    };
    match desk.saving() {
        Saving::Opening
        | Saving::Nothing
        | Saving::Pending
        | Saving::Saved { at: _, medium: Medium::Database | Medium::Entries } => Html::default(),
        Saving::Saved { at: _, medium: Medium::Memory } => notice(words.only_here, Html::default()),
        Saving::Full => notice(words.full, Html::default()),
        Saving::Refused => notice(words.refused, Html::default()),
        Saving::Gone => notice(words.gone, Html::default()),
        Saving::Unreadable => notice(words.unreadable, Html::default()),
        Saving::Newer => notice(words.newer, Html::default()),
        Saving::Conflict(_) => {
            let take = {
                let desk = desk.clone();
                Callback::from(move |_: MouseEvent| desk.take_other())
            };
            let keep = {
                let desk = desk.clone();
                Callback::from(move |_: MouseEvent| desk.keep_both())
            };
            let buttons = html! {
                <div class="dialog-actions">
                    { button("button", words.take_other, take) }
                    { button("button", words.keep_both, keep) }
                </div>
            };
            notice(words.conflict, buttons)
        }
    }
}

/// Where the plan is kept, in a few words that are always in view.
pub(in crate::ui) fn save_note(desk: &Desk, facts: Facts) -> Html {
    let words = &facts.language.words().plan;
    let text = match desk.saving() {
        Saving::Opening => words.opening.to_owned(),
        Saving::Nothing => words.unsaved_sample.to_owned(),
        Saving::Pending => words.saving.to_owned(),
        Saving::Saved { at, medium: Medium::Database } => (words.saved_at)(&clock::hours_and_minutes(at)),
        Saving::Saved { at, medium: Medium::Entries } => (words.saved_small)(&clock::hours_and_minutes(at)),
        Saving::Saved { at: _, medium: Medium::Memory }
        | Saving::Full
        | Saving::Refused
        | Saving::Gone
        | Saving::Conflict(_)
        | Saving::Unreadable
        | Saving::Newer => words.not_saved.to_owned(),
    };
    html! { <span class="save-note quiet">{ text }</span> }
}
