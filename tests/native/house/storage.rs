//! Only `platform` touches what the browser keeps.

use super::{
    Breach, check_breaks, check_files,
    tokens::{self, Kind},
    tree,
};

const NAMES: [&str; 10] = [
    "Storage",
    "LocalStorage",
    "SessionStorage",
    "local_storage",
    "session_storage",
    "localStorage",
    "sessionStorage",
    "indexed_db",
    "indexedDB",
    "IdbFactory",
];

fn storage(source: &str) -> Vec<Breach> {
    tokens::read(source)
        .iter()
        .filter_map(|token| {
            let name = match &token.kind {
                Kind::Ident(name) => NAMES.iter().find(|known| **known == name.as_str()),
                Kind::Text(text) => {
                    NAMES.iter().find(|known| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == **known))
                }
                Kind::Number(_) | Kind::Character | Kind::Punct(_) | Kind::Open(_) | Kind::Close(_) => None,
            }?;
            Some(Breach::at(token, format!("{name} outside platform")))
        })
        .collect()
}

#[test]
fn only_platform_touches_storage() {
    let files = tree::files("src", "rs");
    check_files(files.into_iter().filter(|(path, _)| !path.starts_with("src/platform/")), |_, source| storage(source));
}

#[test]
fn storage_is_caught() {
    check_breaks(
        storage("use gloo::storage::LocalStorage; window.local_storage()"),
        &["LocalStorage", "local_storage"],
    );
    check_breaks(storage("js_sys::eval(\"localStorage.clear()\"); x: web_sys::Storage"), &["localStorage", "Storage"]);
}

#[test]
fn talk_of_storage_is_not() {
    check_breaks(storage("/// Storage\nuse crate::platform::storage; let a = Stored; // localStorage"), &[]);
}
