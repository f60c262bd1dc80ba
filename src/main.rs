//! Mounts the app on the page.

use chi_tieu::app::{AppState, Room, StorageState};
use chi_tieu::desk::Desk;
use chi_tieu::platform::{address, clock, fault, storage};
use chi_tieu::ui::{App, AppProps, CheckSession};
use chi_tieu::{i18n::Language, script};

fn main() {
    fault::install();
    let loaded = storage::load();
    let mut initial = match loaded.snapshot {
        Some(snapshot) => AppState::restore(snapshot),
        None => AppState { language: Language::default(), ..AppState::default() },
    };
    initial.storage = match loaded.storage {
        StorageState::Saved => StorageState::Saved,
        other @ (StorageState::Refused | StorageState::Full | StorageState::Newer) => other,
    };
    initial.kept_aside = loaded.kept_aside;
    initial.room = Room::from_fragment(&address::fragment()).unwrap_or_default();
    let desk = Desk::new(clock::this_year());
    desk.start();
    script::install(&desk);
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    if let Some(root) = root {
        yew::Renderer::<App>::with_root_and_props(root, AppProps { initial, desk, check: CheckSession::default() })
            .render();
    }
}
