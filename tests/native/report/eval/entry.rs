//! The labelled reports, parsed: see `tests/data/report/README.md` for the form.

/// A text with what is true of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub(super) id: String,
    pub(super) english: bool,
    pub(super) text: String,
    pub(super) claims: Vec<Claim>,
}

/// One labelled claim.
#[derive(Debug, Clone, Default)]
pub(super) struct Claim {
    /// Whether a reader may leave it out.
    pub(super) maybe: bool,
    pub(super) kind: String,
    pub(super) printed: String,
    pub(super) at: usize,
    /// `(name, value)`; a value of `None` is not in the text.
    pub(super) inputs: Vec<(String, Option<String>)>,
    pub(super) verdict: String,
    pub(super) why: Option<String>,
    pub(super) should_be: Option<String>,
    pub(super) implied: Option<String>,
    pub(super) line: String,
}

const INPUTS: [&str; 8] = ["result", "base", "base_high", "part", "years", "rate", "rate_high", "other"];

/// The entries of a file.
pub(super) fn parse(file: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let lines = file.split('\n').peekable();
    for line in lines {
        if let Some(text) = line.strip_prefix("text: ") {
            entry.text = unescape(text);
        } else if let Some(text) = line.strip_prefix('|') {
            entry.text.push('\n');
            entry.text.push_str(&unescape(text.strip_prefix(' ').unwrap_or(text)));
        } else if let Some(id) = line.strip_prefix("id: ") {
            id.clone_into(&mut entry.id);
        } else if let Some(language) = line.strip_prefix("lang: ") {
            entry.english = language == "en";
        } else if let Some(claim) = line.strip_prefix("claim: ") {
            entry.claims.push(Claim::parse(claim, false));
        } else if let Some(claim) = line.strip_prefix("maybe: ") {
            entry.claims.push(Claim::parse(claim, true));
        } else if line.is_empty() && !entry.id.is_empty() {
            entries.push(std::mem::take(&mut entry));
        } else {
            let known = line.is_empty() || line == "none" || line.starts_with('#') || line.starts_with("phrasing:");
            assert!(known, "a line nobody knows: {line}");
        }
    }
    if !entry.id.is_empty() {
        entries.push(entry);
    }
    entries
}

/// `\u{a0}` → the character.
fn unescape(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape ends");
        whole.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        whole.push_str(rest);
    }
    whole
}

impl Claim {
    fn parse(line: &str, maybe: bool) -> Self {
        let mut fields = line.split(" | ");
        let mut claim = Self {
            maybe,
            kind: fields.next().expect("a kind").trim().to_owned(),
            at: 1,
            line: line.to_owned(),
            ..Self::default()
        };
        for field in fields {
            let (name, value) = field.split_once(' ').unwrap_or((field, ""));
            match name {
                "printed" => claim.printed = unescape(value),
                "at" => claim.at = value.parse().expect("a number"),
                "why" => claim.why = Some(value.to_owned()),
                "should_be" => claim.should_be = Some(value.to_owned()),
                "implied" => claim.implied = Some(value.to_owned()),
                _ if INPUTS.contains(&name) => {
                    claim.inputs.push((name.to_owned(), (value != "?").then(|| value.to_owned())));
                }
                _ => {
                    assert!(value.is_empty(), "a field nobody knows: {field}");
                    name.clone_into(&mut claim.verdict);
                }
            }
        }
        claim
    }

    /// Where the printed figure stands in the text, in bytes.
    pub(super) fn place(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
        let joins = |at: Option<usize>, step: isize| {
            // A point or comma joins if a digit stands beyond it.
            let Some(at) = at else { return false };
            let mark = text.as_bytes().get(at).is_some_and(|byte| matches!(byte, b'.' | b',' | b'/'));
            mark && at.checked_add_signed(step).is_some_and(|beyond| digit(text.as_bytes().get(beyond)))
        };
        let whole = |start: usize, end: usize| {
            let before = start.checked_sub(1);
            let inside = before.is_some_and(|at| digit(text.as_bytes().get(at))) || joins(before, -1);
            let ends = self.printed.ends_with(|last: char| last.is_ascii_digit());
            !inside && !(ends && (digit(text.as_bytes().get(end)) || joins(Some(end), 1)))
        };
        text.match_indices(&self.printed)
            .map(|(start, found)| start..start + found.len())
            .filter(|span| whole(span.start, span.end))
            .nth(self.at - 1)
    }
}
