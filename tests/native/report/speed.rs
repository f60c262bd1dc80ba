//! Reading takes time in proportion to the text.

use std::time::{Duration, Instant};

use chi_tieu::report::{ReportLanguage, phrase_examples, read_report};

/// About this many bytes of sentences, all different phrasings.
fn text(bytes: usize) -> String {
    let examples: Vec<_> = phrase_examples(ReportLanguage::Vietnamese).collect();
    let mut text = String::new();
    while text.len() < bytes {
        for example in &examples {
            text.push_str(example.text);
            text.push('\n');
        }
    }
    text
}

fn measure(text: &str) -> Duration {
    let times = (0..3).map(|_| {
        let start = Instant::now();
        std::hint::black_box(read_report(text, ReportLanguage::Vietnamese));
        start.elapsed()
    });
    times.min().unwrap()
}

#[test]
fn twice_the_text_takes_about_twice_the_time() {
    let (one, four) = (measure(&text(100_000)), measure(&text(400_000)));
    println!("100 kB of nothing but claims: {one:?}; 400 kB: {four:?}");
    assert!(four < one * 8, "{four:?} for four times the text of {one:?}");
}

#[test]
fn texts_without_an_end_are_read_in_time() {
    for piece in ["1/", "(", "đạt ", "9 ", "1-", "Xã A ", "120% ", "trong đó ", "1.000.", "\u{301}"] {
        let (one, four) = (measure(&piece.repeat(5_000)), measure(&piece.repeat(20_000)));
        assert!(four < one * 10 + Duration::from_millis(20), "{piece:?}: {four:?} after {one:?}");
    }
}
