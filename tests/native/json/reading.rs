//! What is read, and where a text that is not JSON is refused: as `serde_json` does.

use chi_tieu::json::{Fields, JsonError, JsonFault, Reader};
use proptest::prelude::*;
use serde::de::IgnoredAny;

/// Line and column where a text is not JSON.
fn refused(text: &str) -> Option<(usize, usize)> {
    let mut reader = Reader::new(text);
    let error = reader.pass_over().and_then(|()| reader.end()).err()?;
    assert_eq!(error.fault, JsonFault::Syntax);
    Some((error.line, error.column))
}

fn refused_by_serde(text: &str) -> Option<(usize, usize)> {
    let error = serde_json::from_str::<IgnoredAny>(text).err()?;
    Some((error.line(), error.column()))
}

#[test]
fn syntax_is_refused_where_serde_json_does() {
    let texts = [
        "",
        " ",
        "x",
        "nul",
        "nulx",
        "true",
        "false ",
        "tru",
        "-",
        "-x",
        "0",
        "-0",
        "01",
        "1.",
        "1.5",
        "1.x",
        "1e",
        "1e+",
        "1e+5",
        "1E-x",
        "1 2",
        "\"",
        "\"a",
        "\"a\"",
        "\"\\",
        "\"\\x\"",
        "\"\\n\\\"\\u00e9\"",
        "\"\\u00\"",
        "\"\\u00zz\"",
        "\"\n\"",
        "[",
        "[]",
        "[ ]",
        "[,",
        "[1",
        "[1,",
        "[1,]",
        "[1 2]",
        "[1,2]",
        "[[],[[]]]",
        "[}",
        "{",
        "{}",
        "{ }",
        "{,",
        "{1",
        "{\"a\"",
        "{\"a\"}",
        "{\"a\":",
        "{\"a\":}",
        "{\"a\":1",
        "{\"a\":1,",
        "{\"a\":1,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":1,\"b\":[2]}",
        "{]",
        "[{\"a\":[{}]},\n\n 7,\n x]",
        "é",
        "\"é\"x",
    ];
    for text in texts {
        assert_eq!(refused(text), refused_by_serde(text), "{text:?}");
    }
}

#[test]
fn depth_costs_no_stack() {
    let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    assert_eq!(refused(&deep), None);
}

#[test]
fn escapes_are_read() {
    let read = |text: &str| Reader::new(text).text();
    assert_eq!(read(r#""a\"\\\/\b\f\n\r\t\u0110\ud83d\ude00""#).as_deref(), Ok("a\"\\/\u{8}\u{c}\n\r\tĐ😀"));
    for halved in [r#""\ud83d""#, r#""\ud83dx""#, r#""\ud83d\n""#, r#""\ud83d\u0041""#, r#""\ude00""#] {
        assert_eq!(read(halved).map_err(|error| error.fault), Err(JsonFault::Syntax), "{halved}");
    }
}

#[test]
fn numbers_are_whole_and_fit() {
    assert_eq!(Reader::new("-12").whole(), Ok(-12_i32));
    for other in ["1.0", "1e3", "256", "-1", "\"1\"", "null", "[1]", "99999999999999999999999999999999999999999999"] {
        let fault = Reader::new(other).whole::<u8>().map_err(|error| error.fault);
        assert_eq!(fault, Err(JsonFault::Shape), "{other}");
    }
}

#[test]
fn objects_have_their_names() {
    const STRICT: Fields = Fields { required: &["a"], optional: &["b"], others: false };
    fn read(fields: Fields, text: &str) -> Result<String, JsonError> {
        let (mut reader, mut read) = (Reader::new(text), String::new());
        reader.object(fields, &mut |reader, name| {
            read.push_str(name);
            reader.pass_over()
        })?;
        reader.end()?;
        Ok(read)
    }
    let shape = |column| Err(JsonError { fault: JsonFault::Shape, line: 1, column });
    assert_eq!(read(STRICT, r#"{"b":[1],"a":{}}"#).as_deref(), Ok("ba"));
    assert_eq!(read(STRICT, r#"{"b":1}"#), shape(7), "one is missing");
    assert_eq!(read(STRICT, r#"{"c":1}"#), shape(4), "one is unknown");
    assert_eq!(read(STRICT, r#"{"a":1,"a":1}"#), shape(10), "one is there twice");
    assert_eq!(read(STRICT, "[1]"), shape(0), "no object");
    assert_eq!(read(Fields { others: true, ..STRICT }, r#"{"c":[{}],"a":1}"#).as_deref(), Ok("a"));
}

#[test]
fn pairs_have_two_entries() {
    let read = |text: &str| Reader::new(text).pair(Reader::text, Reader::whole::<u8>);
    assert_eq!(read(r#"["a",7]"#), Ok(("a".to_owned(), 7)));
    for other in ["[]", r#"["a"]"#, r#"["a",7,7]"#, "7"] {
        assert_eq!(read(other).map_err(|error| error.fault), Err(JsonFault::Shape), "{other}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 5_000, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_refused_where_serde_json_does(text in r#"[\[\]{},:"\\u0-9a-e.+ tfn\n-]{0,16}"#) {
        // Whether halves of a code point belong together is asked of every text here, there only of those that are kept.
        prop_assume!(!text.contains("\\ud"));
        prop_assert_eq!(refused(&text), refused_by_serde(&text));
    }

    #[test]
    fn damaged_json_is_refused_where_serde_json_does(place in any::<prop::sample::Index>(), letter in " -~") {
        let text = r#"{"a":[1,-2.5e3,"x\n"],"b":{"c":null,"d":true},"e":[[],{}]}"#;
        let place = place.index(text.len());
        let text = format!("{}{letter}{}", &text[..place], &text[place + 1..]);
        prop_assert_eq!(refused(&text), refused_by_serde(&text));
    }
}
