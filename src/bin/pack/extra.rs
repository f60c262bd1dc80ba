//! Modules beside the page's own: built with it by Trunk, loaded when something of them is asked for.

use std::{cell::RefCell, fmt::Write as _, fs, io, path::Path};

use lol_html::{RewriteStrSettings, element, html_content::ContentType, rewrite_str};

use crate::{
    single_file::{PackError, PackedModule, packed_module},
    sizes::plain_name,
};

/// Their names: Trunk builds `chi-tieu-NAME`, and the page asks for NAME (`platform::extra_module`).
pub(crate) const EXTRA: [&str; 1] = ["word"];

/// The element with how they are started, on the site.
const STARTERS_ID: &str = "chi-tieu-modules";

/// A module as two files beside the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExtraModule {
    name: &'static str,
    glue: String,
    wasm: String,
}

/// Finds them among the files of the build.
pub(crate) fn find(files: &[String]) -> Result<Vec<ExtraModule>, PackError> {
    let find = |plain: String| {
        let file = files.iter().find(|file| plain_name(file) == plain);
        file.cloned().ok_or(PackError::NoModule { name: plain })
    };
    let find_both = |name| {
        let (glue, wasm) = (find(format!("chi-tieu-{name}.js"))?, find(format!("chi-tieu-{name}_bg.wasm"))?);
        Ok(ExtraModule { name, glue, wasm })
    };
    EXTRA.into_iter().map(find_both).collect()
}

/// Gives their files names with a hash, as the page's own have, so that no cache hands out those of another build: Trunk leaves
/// it out for whatever it takes for a worker.
pub(crate) fn with_hashes(folder: &Path, modules: Vec<ExtraModule>) -> Result<Vec<ExtraModule>, PackError> {
    let hashed = |file: String| {
        let renamed = || -> io::Result<String> {
            let name = with_hash(&file, &fs::read(folder.join(&file))?);
            fs::rename(folder.join(&file), folder.join(&name))?;
            Ok(name)
        };
        renamed().map_err(|cause| PackError::File { name: file.clone(), cause })
    };
    let both = |module: ExtraModule| {
        Ok(ExtraModule { glue: hashed(module.glue)?, wasm: hashed(module.wasm)?, name: module.name })
    };
    modules.into_iter().map(both).collect()
}

/// The name of a file with a hash of what is in it (FNV-1a); one that has a hash stays.
fn with_hash(file: &str, bytes: &[u8]) -> String {
    let ending = ["_bg.wasm", ".js"].into_iter().find_map(|ending| Some((file.strip_suffix(ending)?, ending)));
    match ending {
        Some((stem, ending)) if plain_name(file) == file => {
            let mixed = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
            format!("{stem}-{:016x}{ending}", bytes.iter().fold(0xcbf2_9ce4_8422_2325, mixed))
        }
        Some(_) | None => file.to_owned(),
    }
}

/// Whether a file belongs to one of them.
pub(crate) fn is_of_extra_module(file: &str) -> bool {
    EXTRA.iter().any(|name| plain_name(file).starts_with(&format!("chi-tieu-{name}")))
}

/// The page of the site with how they are started, in place of what it said before.
///
/// A browser may remember that a script could not be fetched: the next attempt asks for it under another address.
pub(crate) fn with_starters(page: &str, modules: &[ExtraModule]) -> Result<String, PackError> {
    let mut starters = String::new();
    for ExtraModule { name, glue, wasm } in modules {
        // Writing to a string cannot fail.
        let _ = write!(
            starters,
            "{name}:(n=>()=>import('./{glue}'+(n++?'?'+n:'')).then(m=>m.default({{module_or_path:'./{wasm}'}})))(0),"
        );
    }
    let script = format!("<script id=\"{STARTERS_ID}\">chitieuModules={{{starters}}}</script>");
    let done = RefCell::new(false);
    let settings = RewriteStrSettings::new()
        .append_element_content_handler(element!(format!("script#{STARTERS_ID}"), |old| {
            old.remove();
            Ok(())
        }))
        .append_element_content_handler(element!("script[type=module]", |start| {
            if !done.replace(true) {
                start.before(&script, ContentType::Html);
            }
            Ok(())
        }));
    rewrite_str(page, settings).map_err(PackError::Page)
}

/// For the single file: each packed, with its name.
pub(crate) fn packed(
    modules: &[ExtraModule],
    read: impl Fn(&str) -> Result<Vec<u8>, PackError>,
) -> Result<Vec<(&'static str, PackedModule)>, PackError> {
    let pack = |ExtraModule { name, glue, wasm }: &ExtraModule| {
        packed_module(&format!("chi-tieu-{name}"), [glue, wasm], &read).map(|packed| (*name, packed))
    };
    modules.iter().map(pack).collect()
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a test may stop at the first surprise"
    )]

    use super::{ExtraModule, find, is_of_extra_module, packed, plain_name, with_hash, with_starters};
    const PAGE: &str =
        "<!doctype html><html><script type=module>import init from\"./a.js\"</script><body></body></html>";

    fn word() -> Vec<ExtraModule> {
        let file = |ending: &str| format!("chi-tieu-word-375a41db7ec53859{ending}");
        find(&[file(".js"), "chi-tieu-375a41db7ec53859.js".to_owned(), file("_bg.wasm")]).unwrap()
    }

    #[test]
    fn the_files_of_a_module_are_found_whatever_their_hashes() {
        let modules = word();
        assert_eq!(modules.len(), 1);
        assert!(is_of_extra_module(&modules[0].wasm) && is_of_extra_module(&modules[0].glue));
        assert!(!is_of_extra_module("chi-tieu-375a41db7ec53859_bg.wasm") && !is_of_extra_module("chi-tieu.html"));
        let missing = find(&["chi-tieu-word-375a41db7ec53859.js".to_owned()]).unwrap_err().to_string();
        assert!(missing.contains("chi-tieu-word_bg.wasm"), "{missing}");
    }

    #[test]
    fn files_are_named_by_what_is_in_them_and_once() {
        let name = with_hash("chi-tieu-word_bg.wasm", b"a");
        assert_eq!(name, "chi-tieu-word-af63dc4c8601ec8c_bg.wasm");
        assert_eq!(plain_name(&name), "chi-tieu-word_bg.wasm");
        assert_ne!(with_hash("chi-tieu-word_bg.wasm", b"b"), name);
        assert_eq!(with_hash(&name, b"b"), name);
        assert_eq!(plain_name(&with_hash("chi-tieu-word.js", b"")), "chi-tieu-word.js");
    }

    #[test]
    fn the_site_says_where_modules_are_and_says_it_once() {
        let once = with_starters(PAGE, &word()).unwrap();
        assert!(once.contains("import('./chi-tieu-word-375a41db7ec53859.js'"), "{once}");
        assert!(once.contains("module_or_path:'./chi-tieu-word-375a41db7ec53859_bg.wasm'"), "{once}");
        assert!(once.find("chitieuModules") < once.find("import init"), "{once}");
        assert_eq!(with_starters(&once, &word()).unwrap(), once);
    }

    #[test]
    fn the_single_file_has_modules_inside() {
        let read = |name: &str| {
            Ok(if name.contains("_bg.") { b"\0asm".to_vec() } else { b"let a;export{a as b,t as default};".to_vec() })
        };
        let packed = packed(&word(), read).unwrap();
        let [(name, module)] = packed.as_slice() else { panic!("one module") };
        assert_eq!(*name, "word");
        assert!(module.element.starts_with("<script type=\"application/gzip\" id=\"chi-tieu-word\">"));
        assert!(module.call.starts_with("unpack('chi-tieu-word',"), "{}", module.call);
    }
}
