//! The inline module script by which Trunk's page starts the app.

/// The addresses that the start script names, as written there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct StartScript<'a> {
    /// The JavaScript glue.
    pub(crate) glue: &'a str,
    /// The WebAssembly module.
    pub(crate) wasm: &'a str,
}

impl<'a> StartScript<'a> {
    /// Finds both addresses, whichever quotes the minifier chose; `None` if the script does not start the app.
    pub(crate) fn read(script: &'a str) -> Option<Self> {
        let (_, import) = script.split_once("import ")?;
        let (_, glue) = import.split_once("from")?;
        let (_, wasm) = import.split_once("module_or_path")?;
        Some(Self { glue: first_quoted(glue)?, wasm: first_quoted(wasm)? })
    }
}

/// The contents of the first string literal. Addresses contain no escapes.
fn first_quoted(text: &str) -> Option<&str> {
    let quote = text.chars().find(|letter| matches!(letter, '"' | '\'' | '`'))?;
    text.split(quote).nth(1)
}

#[cfg(test)]
mod tests {
    use super::StartScript;

    #[track_caller]
    fn check(script: &str, expected: Option<(&str, &str)>) {
        let found = StartScript::read(script);
        assert_eq!(found, expected.map(|(glue, wasm)| StartScript { glue, wasm }), "{script}");
    }

    #[test]
    fn finds_both_addresses_in_the_forms_trunk_writes() {
        check(
            "import init from\"./a.js\";const wasm=await init({module_or_path:`./a_bg.wasm`});",
            Some(("./a.js", "./a_bg.wasm")),
        );
        check(
            "\nimport init, * as bindings from './a.js';\nconst wasm = await init({ module_or_path: './a_bg.wasm' });",
            Some(("./a.js", "./a_bg.wasm")),
        );
    }

    #[test]
    fn another_script_is_not_a_start_script() {
        check("console.log('hello')", None);
        check("import init from './a.js'; init('./a_bg.wasm')", None);
    }
}
