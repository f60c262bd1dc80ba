//! Any text can be read.

use chi_tieu::report::{Report, ReportLanguage, phrase_examples, read_report, utf16_offsets};
use proptest::prelude::*;

const LANGUAGES: [ReportLanguage; 2] = [ReportLanguage::Vietnamese, ReportLanguage::English];

/// Every place lies within the text and between characters, the printed figure in its claim, findings in order.
fn check(report: &Report, text: &str) {
    let within = |span: &std::ops::Range<usize>| text.get(span.clone()).is_some_and(|it| !it.is_empty());
    for finding in &report.findings {
        assert!(within(&finding.span) && within(&finding.printed_span), "{finding:?}");
        let (all, printed) = (&finding.span, &finding.printed_span);
        assert!(all.start <= printed.start && printed.end <= all.end, "{finding:?}");
        let inputs = &finding.inputs;
        let single = [&inputs.result, &inputs.base, &inputs.base_high, &inputs.years, &inputs.rate, &inputs.rate_high];
        let all: Vec<_> = single.into_iter().flatten().chain(&inputs.parts).collect();
        assert!(!all.is_empty(), "a finding from nothing: {finding:?}");
        assert!(all.iter().all(|input| within(&input.span)), "{finding:?}");
    }
    assert!(report.figures.iter().all(|figure| within(&figure.span)));
    assert!(report.figures.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
    assert!(report.findings.windows(2).all(|pair| pair[0].printed_span.start <= pair[1].printed_span.start));
}

fn read_both(text: &str) {
    for language in LANGUAGES {
        check(&read_report(text, language), text);
    }
}

/// Words, numbers and marks of real sentences.
fn fragments() -> Vec<&'static str> {
    let examples = LANGUAGES.into_iter().flat_map(phrase_examples);
    let mut words: Vec<&str> = examples.flat_map(|example| example.text.split(' ')).collect();
    words.extend([
        "\n",
        "\n\n",
        "(",
        ")",
        ";",
        ":",
        "–",
        "/",
        "28-CT/TW",
        "99999999999999999999",
        "0",
        "0%",
        "-5%",
        "1.",
        "\u{301}",
    ]);
    words.sort_unstable();
    words.dedup();
    words
}

proptest! {
    #[test]
    fn any_text_is_read(text in "\\PC{0,200}") {
        read_both(&text);
    }

    #[test]
    fn any_characters_are_read(characters in proptest::collection::vec(any::<char>(), 0..200)) {
        read_both(&characters.into_iter().collect::<String>());
    }

    #[test]
    fn shuffled_sentences_are_read(words in proptest::collection::vec(proptest::sample::select(fragments()), 0..80)) {
        read_both(&words.join(" "));
        read_both(&words.concat());
    }

    #[test]
    fn offsets_agree_with_counting(text in "\\PC{0,40}", bytes in proptest::collection::vec(0_usize..100, 0..8)) {
        let counted: Vec<usize> = bytes
            .iter()
            .map(|byte| {
                let whole = text.char_indices().take_while(|(at, it)| at + it.len_utf8() <= *byte);
                whole.map(|(_, it)| it.len_utf16()).sum()
            })
            .collect();
        prop_assert_eq!(utf16_offsets(&text, bytes), counted);
    }
}

#[test]
fn every_beginning_of_every_example_is_read() {
    for example in LANGUAGES.into_iter().flat_map(phrase_examples) {
        for (at, _) in example.text.char_indices() {
            read_both(&example.text[..at]);
        }
    }
}
