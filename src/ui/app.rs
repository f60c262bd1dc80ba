//! The whole page.

use yew::prelude::*;

use super::footer::footer;
use super::header::header;
use super::quick::QuickPage;
use super::store::Store;
use crate::app::{Action, AppState, StorageState};
use crate::platform::{document, storage};

/// The state that the page starts with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct AppProps {
    /// Usually what an earlier visit kept.
    #[prop_or_default]
    pub initial: AppState,
}

/// The page: header, the room that is open, footer.
#[component]
pub fn App(props: &AppProps) -> Html {
    let initial = props.initial.clone();
    let store = use_reducer_eq(move || Store { state: initial });
    let state = &store.state;
    let dispatch = store.dispatcher();

    {
        let dispatch = dispatch.clone();
        use_effect_with((), move |()| {
            let listener = storage::on_change_elsewhere(move |snapshot| {
                dispatch.dispatch(Action::Adopt(Box::new(snapshot)));
            });
            document::set_ready();
            move || drop(listener)
        });
    }
    {
        let dispatch = dispatch.clone();
        // Figures of a newer version are stored: whatever is typed here must not replace them.
        let may_save = state.storage != StorageState::Newer;
        use_effect_with((state.snapshot(), may_save), move |(snapshot, may_save)| {
            if *may_save {
                dispatch.dispatch(Action::Stored(storage::save(snapshot)));
            }
        });
    }
    use_effect_with(state.language, |language| document::set_language(*language));

    let words = state.language.words();
    html! {
        <div class="page">
            <a class="skip-link" href="#target">{ words.page.skip_to_content }</a>
            { header(state.language, &dispatch) }
            if state.kept_aside {
                <p class="notice notice-trouble" role="status">{ words.storage.kept_aside }</p>
            }
            <QuickPage
                language={state.language}
                settings={state.settings}
                sheet={state.quick.clone()}
                example={state.example}
                removed={state.removed.clone()}
                cleared={state.cleared}
                dispatch={dispatch.clone()}
            />
            { footer(state.language, state.storage, state.cleared, &dispatch) }
        </div>
    }
}
