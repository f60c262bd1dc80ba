//! The JavaScript that wasm-bindgen writes, made fit for an inline script.

/// Why the glue cannot be inlined.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum GlueError {
    /// It imports other files (`inline_js` or `module = …` in Rust), which a single file cannot carry.
    Imports,
    /// Its last statement does not export a default.
    NoDefaultExport,
}

/// Glue without its closing `export {…}`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Glue<'a> {
    /// The statements.
    pub(crate) body: &'a str,
    /// The name, inside the body, of the function that was the default export: it starts the module.
    pub(crate) start: &'a str,
}

impl<'a> Glue<'a> {
    /// Splits the closing export off. Other exports may stay: an inline module may export, nobody asks for it.
    pub(crate) fn read(text: &'a str) -> Result<Self, GlueError> {
        if text.contains("/snippets/") || text.trim_start().starts_with("import ") || text.contains("\nimport ") {
            return Err(GlueError::Imports);
        }
        let (body, list) = text.rsplit_once("export").ok_or(GlueError::NoDefaultExport)?;
        let start = list
            .trim_start()
            .strip_prefix('{')
            .and_then(|names| names.split_once('}'))
            .filter(|(_, rest)| matches!(rest.trim(), "" | ";"))
            .and_then(|(names, _)| names.split(',').find_map(|name| name.trim().strip_suffix(" as default")))
            .ok_or(GlueError::NoDefaultExport)?;
        Ok(Self { body, start: start.trim() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Glue, GlueError};

    #[track_caller]
    fn check(text: &str, expected: Result<(&str, &str), GlueError>) {
        assert_eq!(Glue::read(text), expected.map(|(body, start)| Glue { body, start }), "{text}");
    }

    #[test]
    fn splits_off_the_closing_export() {
        check("let a;export{initSync,__wbg_init as default};", Ok(("let a;", "__wbg_init")));
        check("let a;\nexport { initSync, t as default };\n", Ok(("let a;\n", "t")));
        check("export function f(){}export{t as default}", Ok(("export function f(){}", "t")));
    }

    #[test]
    fn names_what_it_cannot_inline() {
        check("let a;", Err(GlueError::NoDefaultExport));
        check("let a;export{a};", Err(GlueError::NoDefaultExport));
        check("export{t as default};more()", Err(GlueError::NoDefaultExport));
        check("import * as x from './x.js';export{t as default}", Err(GlueError::Imports));
        check("let a;import{b}from\"./snippets/b.js\";export{t as default}", Err(GlueError::Imports));
    }
}
