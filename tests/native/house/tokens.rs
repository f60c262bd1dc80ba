//! Rust source as a flat list of tokens, without comments and attributes.

use std::str::FromStr as _;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or keyword.
    Ident(String),
    /// The value of a string literal, escapes resolved.
    Text(String),
    /// A number literal as written.
    Number(String),
    /// A character or byte literal.
    Character,
    /// A punctuation mark; `::`, `=>`, `==` and the like are one.
    Punct(String),
    /// An opening bracket; `(`, `[`, `{` or a space for none.
    Open(char),
    /// A closing bracket.
    Close(char),
}

/// A token and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) line: usize,
}

impl Token {
    pub(super) fn ident(&self) -> Option<&str> {
        if let Kind::Ident(name) = &self.kind { Some(name) } else { None }
    }

    pub(super) fn is_ident(&self, name: &str) -> bool {
        self.ident() == Some(name)
    }

    pub(super) fn is_punct(&self, mark: &str) -> bool {
        matches!(&self.kind, Kind::Punct(found) if found == mark)
    }
}

/// The tokens of a file. Attributes are left out, and with them documentation, which is one.
pub(super) fn read(source: &str) -> Vec<Token> {
    let stream = TokenStream::from_str(source).unwrap_or_else(|error| panic!("not Rust: {error}"));
    let mut tokens = Vec::new();
    add(stream, &mut tokens);
    tokens
}

fn add(stream: TokenStream, tokens: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    let mut joined = String::new();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Punct(mark) => {
                joined.push(mark.as_char());
                if mark.as_char() == '#' && skip_attribute(&mut trees) {
                    joined.clear();
                    continue;
                }
                let continues = mark.spacing() == Spacing::Joint
                    && matches!(trees.peek(), Some(TokenTree::Punct(next))
                        if matches!((joined.as_str(), next.as_char()),
                            (":", ':') | ("=", '>' | '=') | ("-", '>') | ("!" | "<" | ">", '=')));
                if !continues {
                    tokens.push(Token { kind: Kind::Punct(std::mem::take(&mut joined)), line });
                }
            }
            TokenTree::Ident(name) => tokens.push(Token { kind: Kind::Ident(name.to_string()), line }),
            TokenTree::Literal(literal) => tokens.push(Token { kind: literal_kind(&literal), line }),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => (' ', ' '),
                };
                tokens.push(Token { kind: Kind::Open(open), line });
                add(group.stream(), tokens);
                tokens.push(Token { kind: Kind::Close(close), line: group.span_close().start().line });
            }
        }
    }
}

/// After a `#`: passes over `[…]` or `![…]`.
fn skip_attribute(trees: &mut std::iter::Peekable<proc_macro2::token_stream::IntoIter>) -> bool {
    let is_bang = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == '!');
    trees.next_if(is_bang);
    trees.next_if(|tree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket)).is_some()
}

fn literal_kind(literal: &proc_macro2::Literal) -> Kind {
    let written = literal.to_string();
    if let Some(text) = text_value(&written) {
        Kind::Text(text)
    } else if written.starts_with(|first: char| first.is_ascii_digit()) {
        Kind::Number(written)
    } else {
        Kind::Character
    }
}

/// The value of a string literal, plain, raw, byte or C; `None` for any other literal.
fn text_value(written: &str) -> Option<String> {
    let body = written.trim_start_matches(['b', 'c']);
    if let Some(raw) = body.strip_prefix('r') {
        let raw = raw.trim_matches('#');
        return Some(raw.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    }
    let body = body.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::new();
    let mut letters = body.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            value.push(letter);
            continue;
        }
        match letters.next() {
            Some('u') => {
                let digits: String =
                    letters.by_ref().take_while(|letter| *letter != '}').filter(char::is_ascii_hexdigit).collect();
                value.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            Some('x') => {
                let digits: String = letters.by_ref().take(2).collect();
                value.extend(u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32));
            }
            // A line break in the source, or a letter that stands for a control character: a gap between words.
            Some('\n' | 'n' | 't' | 'r') => value.push(' '),
            Some(other) => value.push(other),
            None => {}
        }
    }
    Some(value)
}

#[test]
fn comments_and_attributes_are_no_tokens() {
    let source = "//! A b.\n/// C d.\n#[serde(rename = \"x y\")]\n#![allow(x)]\nlet a /* \"no\" */ = \"yes\"; // no";
    let kinds: Vec<Kind> = read(source).into_iter().map(|token| token.kind).collect();
    assert_eq!(
        kinds,
        [
            Kind::Ident("let".into()),
            Kind::Ident("a".into()),
            Kind::Punct("=".into()),
            Kind::Text("yes".into()),
            Kind::Punct(";".into()),
        ]
    );
}

#[test]
fn string_literals_are_read_by_value() {
    for (written, value) in [
        ("\"a\\nb\"", "a b"),
        ("\"\\u{111}\\x41\\\"\"", "đA\""),
        ("r#\"a \"b\" \\n\"#", "a \"b\" \\n"),
        ("b\"bytes\"", "bytes"),
    ] {
        assert_eq!(read(written)[0].kind, Kind::Text(value.to_owned()), "{written}");
    }
    assert_eq!(read("'x'")[0].kind, Kind::Character);
    assert_eq!(read("1.5")[0].kind, Kind::Number("1.5".into()));
}

#[test]
fn tokens_know_their_line() {
    let lines: Vec<usize> = read("a\n\n  (b\n)").into_iter().map(|token| token.line).collect();
    assert_eq!(lines, [1, 3, 3, 4]);
}
