//! Every spelling of `tests/data/spellings.tsv` is read as its row says.

use chi_tieu::calc::{Decimals, Quantity, Rounded};
use chi_tieu::number::{
    Locale, ReadError, Reading, print_decimal_plain, read_count, read_percentage, read_plain_count,
    read_printed_percentage, read_signed_percentage, read_whole,
};

const TABLE: &str = include_str!("../../data/spellings.tsv");
const HEADER: [&str; 7] = ["kind", "locale", "spelling", "outcome", "value or error", "readings", "at"];

/// What came of a spelling, written as the table writes it.
#[derive(Debug, PartialEq, Eq)]
struct Read {
    outcome: String,
    value_or_error: String,
    readings: String,
    at: String,
}

fn plain_quantity(quantity: Quantity) -> String {
    let text = format!("{}.{:06}", quantity.millionths() / Quantity::SCALE, quantity.millionths() % Quantity::SCALE);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn plain_rounded(rounded: Rounded) -> String {
    let sign = if rounded.last_digits() < 0 { "-" } else { "" };
    let width = usize::from(rounded.decimals().count());
    let digits = format!("{:0>1$}", rounded.last_digits().unsigned_abs(), width + 1);
    let (whole, decimals) = digits.split_at(digits.len() - width);
    if width == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{decimals}") }
}

fn plain_reading(reading: &Reading) -> String {
    match reading {
        Reading::Count(quantity) => plain_quantity(*quantity),
        Reading::Percentage(rounded) => plain_rounded(*rounded),
    }
}

fn outcome(text: &str, read: Result<Option<String>, ReadError>) -> Read {
    match read {
        Ok(value) => Read {
            outcome: "accepted".to_owned(),
            value_or_error: value.unwrap_or("blank".to_owned()),
            readings: String::new(),
            at: String::new(),
        },
        Err(error) => Read {
            outcome: if error.kind.asks() { "ambiguous" } else { "refused" }.to_owned(),
            value_or_error: format!("{:?}", error.kind),
            readings: error.readings.iter().map(plain_reading).collect::<Vec<_>>().join(" | "),
            at: text[error.span].to_owned(),
        },
    }
}

fn read(kind: &str, locale: &str, text: &str) -> Read {
    let locale = match locale {
        "vi" | "-" => Locale::Vietnamese,
        "en" => Locale::English,
        other => panic!("no locale {other}"),
    };
    let read = match kind {
        "count" => read_count(text, locale).map(|it| it.map(plain_quantity)),
        "plain" => read_plain_count(text).map(|it| it.map(plain_quantity)),
        "whole" => read_whole(text, locale).map(|it| it.map(|whole| whole.to_string())),
        "percentage" => read_printed_percentage(text, locale).map(|it| it.map(plain_rounded)),
        "signed" => read_signed_percentage(text, locale).map(|it| it.map(plain_rounded)),
        "percentage-value" => read_percentage(text, locale).map(|it| {
            it.map(|value| {
                let text = print_decimal_plain(value.per_cent(), Decimals::SIX).unwrap();
                text.trim_end_matches('0').trim_end_matches('.').to_owned()
            })
        }),
        other => panic!("no kind {other}"),
    };
    outcome(text, read)
}

fn unescape(field: &str) -> String {
    let mut text = String::new();
    let mut rest = field;
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        rest = if let Some(hexadecimal) = escape.strip_prefix("u{") {
            let (code, after) = hexadecimal.split_once('}').expect("an escape that ends");
            text.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
            after
        } else {
            text.push(match escape.chars().next() {
                Some('t') => '\t',
                Some('n') => '\n',
                other => panic!("no escape {other:?}"),
            });
            &escape[1..]
        };
    }
    text + rest
}

#[track_caller]
fn check(line: usize, row: &[&str]) {
    let [kind, locale, spelling, outcome, value_or_error, readings, at] = row else {
        panic!("row {line} has {} columns", row.len())
    };
    let expected = Read {
        outcome: (*outcome).to_owned(),
        value_or_error: (*value_or_error).to_owned(),
        readings: (*readings).to_owned(),
        at: unescape(at),
    };
    assert_eq!(read(kind, locale, &unescape(spelling)), expected, "row {line}: {kind} {locale} {spelling}");
}

#[test]
fn every_spelling_of_the_table() {
    let mut rows = TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let (_, header) = rows.next().unwrap();
    assert_eq!(header.split('\t').collect::<Vec<_>>(), HEADER);
    let mut checked = 0;
    for (index, line) in rows {
        check(index + 1, &line.split('\t').collect::<Vec<_>>());
        checked += 1;
    }
    assert!(checked >= 250, "only {checked} rows");
}
