//! Every word that a reader can see stands in `i18n`, where the other language has it too.
//!
//! A string literal of the page's code is taken for visible text when it
//! - has a letter outside ASCII (Vietnamese, in practice), or
//! - reads like a phrase: two words, or a word beside a placeholder, or
//! - is one capitalised word, such as a label, or
//! - stands in `html!` where the reader sees it: as a child, or as the value of an attribute that is shown or spoken.
//!
//! What is for the machine is let through by where it stands: values of other attributes, class lists, selectors.

use super::{
    Breach, check_breaks, check_files,
    tokens::{self, Kind, Token},
    tree,
};

const FOLDERS: [&str; 6] = ["src/ui", "src/app", "src/platform", "src/script", "src/script.rs", "src/main.rs"];

/// Attributes whose value a reader sees or hears. `label` and `summary` are names that components use.
const SHOWN: [&str; 9] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "summary",
    "title",
];

/// Attributes and variables whose value is for the machine, whatever it looks like.
const MACHINE: [&str; 22] = [
    "aria-controls",
    "aria-describedby",
    "aria-labelledby",
    "class",
    "content",
    "d",
    "for",
    "href",
    "id",
    "inputmode",
    "key",
    "name",
    "path",
    "pattern",
    "points",
    "rel",
    "role",
    "style",
    "transform",
    "type",
    "viewBox",
    "xmlns",
];

/// Functions and macros whose text argument is for the machine.
const MACHINE_CALLS: [&str; 11] = [
    "classes",
    "closest",
    "cfg",
    "include_bytes",
    "include_str",
    "matches_selector",
    "query_selector",
    "query_selector_all",
    "set_attribute",
    "set_class_name",
    "set_property",
];

/// Capitalised words that the browser uses: names of keys and of types.
const BROWSER_WORDS: [&str; 24] = [
    "Alt",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "Backspace",
    "Control",
    "Delete",
    "End",
    "Enter",
    "Error",
    "Esc",
    "Escape",
    "Home",
    "Meta",
    "PageDown",
    "PageUp",
    "RangeError",
    "Shift",
    "Tab",
    "TypeError",
    "Process",
    "Space",
    "Array",
];

/// What a bracket means for the text inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Ordinary code.
    Code,
    /// Markup of `html!`.
    Markup,
    /// The value of an attribute that is for the machine, or the argument of such a call.
    Machine,
    /// The value of an attribute that the reader meets.
    Shown,
}

fn visible_text(source: &str) -> Vec<Breach> {
    let tokens = tokens::read(source);
    let mut places = vec![Place::Code];
    let mut breaches = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let place = *places.last().expect("the file itself is a place");
        match &token.kind {
            Kind::Open(_) => places.push(inside(&tokens[..at], place)),
            Kind::Close(_) => {
                places.pop();
            }
            Kind::Text(text) if is_visible(text, around(&tokens, at, place)) => {
                breaches.push(Breach::at(token, format!("visible text outside i18n: {text:?}")));
            }
            _ => {}
        }
    }
    breaches
}

/// What a bracket means, from what stands before it and around it.
fn inside(before: &[Token], around: Place) -> Place {
    match before {
        [.., name, bang] if bang.is_punct("!") && name.ident().is_some_and(|name| name.starts_with("html")) => {
            Place::Markup
        }
        [.., name, bang] if bang.is_punct("!") && is_machine_call(name) => Place::Machine,
        [.., name] if is_machine_call(name) => Place::Machine,
        _ if is_body_of_expecting(before) => Place::Machine,
        _ => match attribute(before) {
            Some(name) if is_machine(&name) => Place::Machine,
            Some(name) if around == Place::Markup && SHOWN.contains(&name.as_str()) => Place::Shown,
            // An attribute's code, or a block between tags that is more than a text, is code again.
            Some(_) => {
                if around == Place::Machine {
                    Place::Machine
                } else {
                    Place::Code
                }
            }
            None if around == Place::Shown => Place::Code,
            None => around,
        },
    }
}

/// Whether a bracket opens the body of `fn expecting`: serde's words for what it wanted, told to those who write scripts.
fn is_body_of_expecting(before: &[Token]) -> bool {
    let signature = before.iter().rev().take_while(|token| !matches!(token.kind, Kind::Open('{') | Kind::Close('}')));
    let names: Vec<&str> = signature.filter_map(Token::ident).collect();
    names.windows(2).any(|pair| pair == ["expecting", "fn"])
        && before.last().is_some_and(|token| token.is_ident("Result") || token.is_punct(">"))
}

/// What a literal's own neighbours make of it.
fn around(tokens: &[Token], at: usize, place: Place) -> Place {
    match attribute(&tokens[..at]) {
        Some(name) if is_machine(&name) => Place::Machine,
        Some(name) if SHOWN.contains(&name.as_str()) => Place::Shown,
        Some(_) => {
            if place == Place::Markup {
                Place::Machine
            } else {
                place
            }
        }
        None if place == Place::Markup => {
            // A child is a literal after a tag, or alone in braces; any other literal there belongs to code.
            let before = at.checked_sub(1).map(|before| &tokens[before]);
            let child = before
                .is_some_and(|token| token.is_punct(">") || matches!(token.kind, Kind::Open('{') | Kind::Close('}')));
            if child { Place::Markup } else { Place::Code }
        }
        None => place,
    }
}

/// The name in `name=` just before: `aria-label` of `aria-label=`, `class` of `let class =`.
fn attribute(before: &[Token]) -> Option<String> {
    let (equals, rest) = before.split_last()?;
    if !equals.is_punct("=") {
        return None;
    }
    let mut parts = Vec::new();
    for token in rest.iter().rev() {
        match &token.kind {
            Kind::Ident(name) if parts.last().is_none_or(|part| *part == "-") => parts.push(name.as_str()),
            Kind::Punct(mark) if mark == "-" && !parts.is_empty() => parts.push("-"),
            _ => break,
        }
    }
    parts.reverse();
    let name = parts.concat();
    (!name.is_empty()).then_some(name)
}

fn is_machine(name: &str) -> bool {
    MACHINE.contains(&name) || name.starts_with("data-") || name.ends_with("_class") || name.ends_with("_CLASS")
}

fn is_machine_call(token: &Token) -> bool {
    token.ident().is_some_and(|name| MACHINE_CALLS.contains(&name))
}

fn is_visible(text: &str, place: Place) -> bool {
    let has_letter = text.chars().any(char::is_alphabetic);
    let foreign = text.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii());
    match place {
        Place::Machine => foreign,
        // A placeholder alone (`{name}`) shows what came from elsewhere.
        Place::Markup | Place::Shown => has_letter && without_placeholders(text).chars().any(char::is_alphabetic),
        Place::Code => foreign || is_phrase(text) || is_label(text),
    }
}

/// Two words, or a word beside a placeholder.
fn is_phrase(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let words = parts.iter().filter(|part| is_word(part)).count();
    words >= 2 || words == 1 && parts.len() > 1 && text.contains('{')
}

/// Letters alone, with the marks of a sentence around them. `width:` is a declaration, not a word.
fn is_word(part: &str) -> bool {
    let lower_declaration = part.ends_with(':') && part.starts_with(|first: char| first.is_ascii_lowercase());
    let bare = part
        .trim_start_matches(['(', '"', '“', '‘'])
        .trim_end_matches(['.', ',', ';', ':', '!', '?', '…', ')', '"', '”', '’']);
    bare.len() >= 2
        && !lower_declaration
        && bare.chars().all(|letter| letter.is_alphabetic() || letter == '\'' || letter == '’')
}

/// One capitalised word: `Save`, but neither `Enter` nor `NaN` nor `H1`.
fn is_label(text: &str) -> bool {
    let mut letters = text.trim_end_matches(['.', ':', '!', '?', '…']).chars();
    letters.next().is_some_and(|first| first.is_ascii_uppercase())
        && text.len() > 2
        && letters.all(|letter| letter.is_ascii_lowercase())
        && !BROWSER_WORDS.contains(&text)
}

fn without_placeholders(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0
        })
        .collect()
}

#[test]
fn every_visible_text_stands_in_i18n() {
    check_files(FOLDERS.iter().flat_map(|folder| tree::files(folder, "rs")), |_, source| visible_text(source));
}

#[track_caller]
fn check(source: &str, needles: &[&str]) {
    check_breaks(visible_text(source), needles);
}

#[test]
fn vietnamese_is_caught_wherever_it_stands() {
    check("let a = \"năm\"; html! { <p class=\"ô\">{ x }</p> }", &["năm", "ô"]);
    check("let a = \"t\\u{1ed5}ng\";", &["tổng"]);
}

#[test]
fn phrases_are_caught() {
    check("let a = \"not saved\"; format!(\"{n} years\"); show(\"Saved.\");", &["not saved", "{n} years", "Saved."]);
    check("document.set_title(\"Targets and results\")", &["Targets and results"]);
    check("let label = \"Save\";", &["Save"]);
}

#[test]
fn text_in_markup_is_caught() {
    check("html! { <p>{ \"save\" }</p> }", &["save"]);
    check("html! { <p>\"save\"</p> }", &["save"]);
    check("html! { <><b>{ x }</b>{ \"ok\" }</> }", &["ok"]);
    check("html! { <p>{ if a { html! { <i>{ \"yes\" }</i> } } else { b } }</p> }", &["yes"]);
    check("html! { <p>{ format!(\"{} of {}\", a, b) }</p> }", &["{} of {}"]);
}

#[test]
fn spoken_and_shown_attributes_are_caught() {
    check("html! { <input aria-label=\"target\" placeholder=\"750 người\" /> }", &["target", "750 người"]);
    check("html! { <button title={\"copy\"}>{ words.copy }</button> }", &["copy"]);
    check("html! { <Field label=\"target\" /> }", &["target"]);
}

#[test]
fn what_is_for_the_machine_is_let_through() {
    check("html! { <button class=\"button main\" type=\"button\" id=\"save button\">{ words.save }</button> }", &[]);
    check("html! { <p class={classes!(\"a b\", on.then_some(\"is on\"))}>{ \"—\" }{ \": \" }</p> }", &[]);
    check("html! { <p class={format!(\"bar {kind}\")} style={format!(\"width: {w}%\")} /> }", &[]);
    check("html! { <svg viewBox=\"0 0 10 10\"><path d=\"M 0 0 L 10 10\" stroke-linecap=\"round\" /></svg> }", &[]);
    check("html! { <input inputmode=\"decimal\" autocomplete=\"off\" data-of=\"target result\" value={x} /> }", &[]);
    check("match key { \"Enter\" | \"Escape\" => a, \"ArrowDown\" => b, _ => c }", &[]);
    check(
        "let class = \"button main\"; root.query_selector(\"main article\"); \"chi-tieu.quick.v1\"; \"data-ready\"",
        &[],
    );
    check("let a = format!(\"{a} {b}\"); let b = format!(\"--fill: {w}%\"); \"camelCase\"; \"\"", &[]);
    check("//! Some words here.\n/// And here.\n#[doc = \"And here too\"]\nfn a() {} // and here", &[]);
}

#[test]
fn what_serde_expects_is_let_through() {
    check("fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(\"a decimal string\") }", &[]);
    check(
        "fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result { f.write_str(\"a decimal string\") }",
        &["a decimal string"],
    );
}

#[test]
fn code_inside_markup_is_code() {
    check("html! { <p>{ if kind == \"target\" { words.target } else { words.result } }</p> }", &[]);
    check("html! { <p onclick={move |_| go(\"quick\")}>{ words.text(\"id\") }</p> }", &[]);
}
