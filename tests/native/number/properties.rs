//! What holds for every number and every text.

use chi_tieu::calc::{Decimals, Quantity, Rounded};
use chi_tieu::number::{
    Locale, ReadError, ReadErrorKind, Reading, TrailingZeros, print_quantity, print_quantity_for_input, print_reading,
    print_rounded, read_count, read_percentage, read_plain_count, read_printed_percentage, read_signed_percentage,
    read_whole,
};
use proptest::prelude::*;

const MOST: i128 = Quantity::LIMIT * Quantity::SCALE;

fn locales() -> impl Strategy<Value = Locale> {
    prop_oneof![Just(Locale::Vietnamese), Just(Locale::English)]
}

/// Quantities of every size, those with few decimals as often as those with six.
fn quantities() -> impl Strategy<Value = Quantity> {
    let most_digits = (0_u32..=24).prop_flat_map(|digits| 0..=10_i128.pow(digits));
    let unit = (0_u32..=6).prop_map(|zeros| 10_i128.pow(zeros));
    (prop_oneof![most_digits, MOST - 5_000_000..=MOST], unit)
        .prop_map(|(millionths, unit)| Quantity::from_millionths(millionths / unit * unit).unwrap())
}

fn rounded_figures() -> impl Strategy<Value = Rounded> {
    (quantities(), 0_u8..=6).prop_map(|(quantity, decimals)| {
        let decimals = Decimals::new(decimals).unwrap();
        let last_digits = quantity.millionths().min(Quantity::LIMIT * decimals.scale());
        Rounded::new(last_digits, decimals)
    })
}

/// Texts that are nearly numbers: every character that means something here, and some that do not.
fn near_numbers() -> impl Strategy<Value = String> {
    let pieces = prop_oneof![
        8 => proptest::char::range('0', '9').prop_map(String::from),
        4 => proptest::sample::select(vec![".", ",", "000", "140", ".567", ",890"]).prop_map(str::to_owned),
        1 => proptest::sample::select(vec![
            " ", "\u{a0}", "\u{202f}", "\t", "-", "−", "+", "%", "/", "e", "E5", "tỷ", "ty\u{309}", "k", "tr", "đ", "₫",
            "đồng", "\u{200b}", "\u{feff}", "\u{ad}", "\u{202e}", "１", "١", "²", "½", "∞", "NaN", "n", "\u{300}", "🙂",
            ";", "–", "(", "\u{0}",
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![3 => near_numbers(), 1 => any::<String>()]
}

type Read = fn(&str, Locale) -> Result<Option<Reading>, ReadError>;

fn count(text: &str, locale: Locale) -> Result<Option<Reading>, ReadError> {
    read_count(text, locale).map(|read| read.map(Reading::Count))
}

fn printed(text: &str, locale: Locale) -> Result<Option<Reading>, ReadError> {
    read_printed_percentage(text, locale).map(|read| read.map(Reading::Percentage))
}

fn signed(text: &str, locale: Locale) -> Result<Option<Reading>, ReadError> {
    read_signed_percentage(text, locale).map(|read| read.map(Reading::Percentage))
}

const READERS: [Read; 3] = [count, printed, signed];

fn exchanged(character: char) -> char {
    match character {
        '.' => ',',
        ',' => '.',
        other => other,
    }
}

/// The kind with its mark exchanged.
fn exchanged_kind(kind: ReadErrorKind) -> String {
    let text = format!("{kind:?}");
    text.replace("'.'", "comma").replace("','", "'.'").replace("comma", "','")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_quantity_printed_for_input_is_read_back(quantity in quantities(), locale in locales()) {
        prop_assert_eq!(read_count(&print_quantity_for_input(quantity, locale), locale), Ok(Some(quantity)));
    }

    #[test]
    fn a_printed_quantity_is_read_back_or_asked_with_it_first(quantity in quantities(), locale in locales()) {
        let text = print_quantity(quantity, locale);
        match read_count(&text, locale) {
            Ok(read) => prop_assert_eq!(read, Some(quantity)),
            Err(error) => {
                prop_assert_eq!(error.kind, ReadErrorKind::Ambiguous { mark: locale.decimal_mark() });
                prop_assert_eq!(error.readings[0], Reading::Count(quantity));
                prop_assert_eq!(text.split(locale.decimal_mark()).nth(1).map(str::len), Some(3));
            }
        }
    }

    #[test]
    fn a_percentage_printed_for_input_is_read_back(rounded in rounded_figures(), locale in locales(), negative: bool) {
        let text = print_reading(Reading::Percentage(rounded), locale);
        prop_assert_eq!(read_printed_percentage(&text, locale), Ok(Some(rounded)));
        prop_assert_eq!(read_printed_percentage(&format!("{text}%"), locale), Ok(Some(rounded)));
        let value = read_percentage(&text, locale).unwrap().unwrap();
        prop_assert_eq!(value.per_cent(), rounded.value().unwrap());
        let sign = if negative { -1 } else { 1 };
        let rounded = Rounded::new(sign * rounded.last_digits(), rounded.decimals());
        let text = print_reading(Reading::Percentage(rounded), locale);
        prop_assert_eq!(read_signed_percentage(&text, locale), Ok(Some(rounded)));
    }

    #[test]
    fn a_printed_percentage_is_read_back_or_asked_with_it_first(
        rounded in rounded_figures(), locale in locales(), zeros in prop_oneof![
            Just(TrailingZeros::Drop), Just(TrailingZeros::Keep)
        ],
    ) {
        let printed = match zeros {
            TrailingZeros::Drop => rounded.without_trailing_zeros(),
            TrailingZeros::Keep => rounded,
        };
        let text = print_rounded(rounded, locale, zeros);
        let one_group = printed.decimals() == Decimals::ZERO && (1_000..1_000_000).contains(&printed.last_digits());
        for text in [text.clone(), format!("{text}%")] {
            match read_printed_percentage(&text, locale) {
                Ok(read) => prop_assert!(read == Some(printed) && !one_group),
                Err(error) => {
                    prop_assert!(one_group, "{}", text);
                    prop_assert_eq!(error.kind, ReadErrorKind::Ambiguous { mark: locale.group_mark() });
                    let decimal = Rounded::new(printed.last_digits(), Decimals::THREE);
                    prop_assert_eq!(error.readings, [printed, decimal].map(Reading::Percentage));
                }
            }
            prop_assert_eq!(read_percentage(&text, locale).is_err(), one_group);
        }
    }

    /// Spans can be cut out of the text, and what is offered can be typed.
    #[test]
    fn every_text_is_read_or_refused_at_a_place_in_it(text in texts(), locale in locales()) {
        for read in READERS {
            if let Err(error) = read(&text, locale) {
                prop_assert!(text.get(error.span.clone()).is_some_and(|part| !part.is_empty()), "{:?}", error);
                prop_assert_eq!(error.kind.asks() && error.readings.is_empty(), false);
                for reading in error.readings {
                    prop_assert_eq!(read(&print_reading(reading, locale), locale), Ok(Some(reading)));
                }
            }
        }
        if let Err(error) = read_whole(&text, locale) {
            prop_assert!(text.get(error.span).is_some());
            for reading in error.readings {
                prop_assert!(read_whole(&print_reading(reading, locale), locale).unwrap().is_some());
            }
        }
        if let Err(error) = read_plain_count(&text) {
            prop_assert!(text.get(error.span).is_some());
            prop_assert!(!error.kind.asks());
        }
    }

    /// No digit is lost or made up: a number that is read consists of the digits of the text in their order.
    #[test]
    fn what_is_read_has_the_digits_that_were_typed(text in near_numbers(), locale in locales()) {
        let typed: String = text.chars().filter(char::is_ascii_digit).collect();
        if let Ok(Some(figure)) = read_signed_percentage(&text, locale) {
            prop_assert_eq!(typed.parse(), Ok(figure.last_digits().unsigned_abs()));
            let decimals = text.split_once(locale.decimal_mark()).map_or(0, |(_, after)| {
                after.chars().filter(char::is_ascii_digit).count()
            });
            prop_assert_eq!(usize::from(figure.decimals().count()), decimals);
        }
        if let Ok(Some(quantity)) = read_count(&text, locale) {
            match read_signed_percentage(&text, locale) {
                Ok(figure) => prop_assert_eq!(figure.unwrap().value(), Ok(quantity.to_fraction())),
                Err(ReadError { kind: ReadErrorKind::Ambiguous { .. }, readings, .. }) => {
                    let whole = Rounded::new(quantity.as_whole().unwrap(), Decimals::ZERO);
                    prop_assert_eq!(readings[0], Reading::Percentage(whole));
                }
                Err(error) => prop_assert_eq!(error.kind, ReadErrorKind::TooManyDecimals),
            }
        }
    }

    /// The locales are mirror images.
    #[test]
    fn exchanging_the_marks_exchanges_the_locales(text in texts(), locale in locales()) {
        let mirrored: String = text.chars().map(exchanged).collect();
        for read in READERS {
            match (read(&text, locale), read(&mirrored, locale.other())) {
                (Ok(one), Ok(other)) => prop_assert_eq!(one, other),
                (Err(one), Err(other)) => {
                    prop_assert_eq!(one.span, other.span);
                    prop_assert_eq!(one.readings, other.readings);
                    prop_assert_eq!(exchanged_kind(one.kind), format!("{:?}", other.kind));
                }
                (one, other) => prop_assert!(false, "{one:?} and {other:?}"),
            }
        }
    }

    /// Half-typed, or followed by the mark of the sentence: the same number, or the same trouble.
    #[test]
    fn a_mark_at_the_end_changes_nothing(before in near_numbers(), last in 0_u8..10, locale in locales()) {
        let text = format!("{before}{last}");
        for mark in ['.', ','] {
            for read in READERS {
                match (read(&text, locale), read(&format!("{text}{mark}"), locale)) {
                    (Ok(one), Ok(other)) => prop_assert_eq!(one, other),
                    (Err(one), Err(other)) => {
                        prop_assert_eq!(one.kind, other.kind);
                        prop_assert_eq!(one.readings, other.readings);
                    }
                    (one, other) => prop_assert!(false, "{one:?} and {other:?}"),
                }
            }
        }
    }

    /// What cannot be seen changes nothing.
    #[test]
    fn invisible_characters_change_nothing(text in near_numbers(), locale in locales(), places: Vec<u8>) {
        let mut strewn = String::from("\u{feff}");
        for (index, character) in text.chars().enumerate() {
            strewn.push(character);
            if places.get(index).is_some_and(|place| place % 2 == 0) {
                strewn.push_str(["\u{200b}", "\u{34f}", "\u{2060}\u{200d}", "\u{200e}"][usize::from(places[index] / 64)]);
            }
        }
        for read in READERS {
            match (read(&text, locale), read(&strewn, locale)) {
                (Ok(one), Ok(other)) => prop_assert_eq!(one, other),
                (Err(one), Err(other)) => {
                    prop_assert_eq!(one.kind, other.kind);
                    prop_assert_eq!(one.readings, other.readings);
                }
                (one, other) => prop_assert!(false, "{one:?} and {other:?}"),
            }
        }
    }
}

/// Every spelling of digits and marks up to seven characters, against the rules stated anew.
#[test]
fn short_spellings_mean_what_the_rules_say() {
    fn groups(text: &str, mark: char) -> Option<String> {
        let parts: Vec<&str> = text.split(mark).collect();
        let proper = parts.len() == 1
            || ((1..=3).contains(&parts[0].len())
                && !parts[0].starts_with('0')
                && parts[1..].iter().all(|part| part.len() == 3));
        (proper && parts.iter().all(|part| part.bytes().all(|it| it.is_ascii_digit()))).then(|| parts.concat())
    }
    fn without_mark_at_the_end(text: &str) -> &str {
        text.strip_suffix(['.', ',']).filter(|rest| !rest.is_empty()).unwrap_or(text)
    }
    /// One group mark and nothing else, then exactly three digits.
    fn is_one_group(text: &str, locale: Locale) -> bool {
        let Some((before, after)) = without_mark_at_the_end(text).split_once(locale.group_mark()) else {
            return false;
        };
        let digits = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
        (1..=3).contains(&before.len())
            && !before.starts_with('0')
            && after.len() == 3
            && digits(before)
            && digits(after)
    }
    /// Whole digits and decimals under the marks of `locale`.
    fn meaning(text: &str, locale: Locale) -> Option<(String, String)> {
        let (group, decimal) = (locale.group_mark(), locale.decimal_mark());
        if ["..", ".,", ",.", ",,"].iter().any(|doubled| text.contains(doubled)) {
            return None;
        }
        let text = without_mark_at_the_end(text);
        let (whole, decimals) = text.split_once(decimal).unwrap_or((text, ""));
        let whole = groups(whole, group)?;
        let number = whole.len() + decimals.len() > 0 && decimals.bytes().all(|it| it.is_ascii_digit());
        number.then(|| (whole, decimals.to_owned()))
    }
    fn value((whole, decimals): &(String, String)) -> Reading {
        let millionths = format!("{whole}{decimals:0<6}").parse().unwrap();
        Reading::Count(Quantity::from_millionths(millionths).unwrap())
    }
    fn figure((whole, decimals): &(String, String)) -> Reading {
        let places = Decimals::new(u8::try_from(decimals.len()).unwrap()).unwrap();
        Reading::Percentage(Rounded::new(format!("{whole}{decimals}").parse().unwrap(), places))
    }
    #[track_caller]
    fn check_percentage(text: &str, locale: Locale) {
        let own = meaning(text, locale);
        let foreign = meaning(text, locale.other());
        let asked = is_one_group(text, locale);
        let expected = match (&own, &foreign) {
            (Some(own), foreign) if asked => Err(vec![figure(own), figure(foreign.as_ref().unwrap())]),
            (Some(own), _) => Ok(figure(own)),
            (None, Some(foreign)) => Err(vec![figure(foreign)]),
            (None, None) => Err(vec![]),
        };
        let error = match printed(text, locale) {
            Ok(read) => return assert_eq!(Ok(read.unwrap()), expected, "{text}"),
            Err(error) => error,
        };
        assert_eq!(matches!(error.kind, ReadErrorKind::Ambiguous { .. }), asked, "{text}");
        for reading in &error.readings {
            assert_eq!(printed(&print_reading(*reading, locale), locale), Ok(Some(*reading)), "{text}");
        }
        assert_eq!(Err(error.readings), expected, "{text}");
    }
    #[track_caller]
    fn check_count(text: &str, locale: Locale) {
        let own = meaning(text, locale);
        let foreign = meaning(text, locale.other());
        let expected = match (&own, &foreign) {
            (Some(own), Some(foreign)) if !own.1.is_empty() && foreign.1.is_empty() => {
                Err(vec![value(own), value(foreign)])
            }
            (Some(own), _) => Ok(value(own)),
            (None, Some(foreign)) => Err(vec![value(foreign)]),
            (None, None) => Err(vec![]),
        };
        let read = match read_count(text, locale) {
            Ok(read) => Ok(Reading::Count(read.unwrap())),
            Err(error) => Err(error.readings),
        };
        assert_eq!(read, expected, "{text}");
    }
    let mut spellings = vec![String::new()];
    for _ in 0..7 {
        spellings =
            spellings.iter().flat_map(|it| ["0", "1", "5", ".", ","].map(|next| format!("{it}{next}"))).collect();
        for text in &spellings {
            for locale in Locale::ALL {
                check_count(text, locale);
                check_percentage(text, locale);
            }
        }
    }
}

/// A million characters of each kind of trouble; reading time that grew with the square would not end.
#[test]
fn long_texts_are_read_in_one_pass() {
    const LONG: usize = 1_000_000;
    for piece in [
        "9",
        "0",
        "1.",
        "1,",
        ".",
        " ",
        "1 ",
        "1\u{a0}",
        "\u{200b}",
        "\u{200b}1",
        "a",
        "o\u{302}",
        "%",
        "-",
        "e1",
        "1 \u{200b}",
    ] {
        for before in ["", "1", "0,", "1 ", "1e", "5 tỷ ", "+"] {
            let text = format!("{before}{}", piece.repeat(LONG / piece.len()));
            for read in READERS {
                if let Err(error) = read(&text, Locale::Vietnamese) {
                    assert!(error.span.end <= text.len());
                }
            }
        }
    }
    let zeros = format!("{}7,{}", "0".repeat(LONG), "0".repeat(LONG));
    assert_eq!(read_count(&zeros, Locale::Vietnamese), Ok(Some(Quantity::whole(7).unwrap())));
}
