//! Every phrase of the tables, in its example.

use chi_tieu::report::{ReportLanguage, phrase_examples};

use super::notation::told;

#[track_caller]
fn check(language: ReportLanguage) {
    let mut wrong = Vec::new();
    for example in phrase_examples(language) {
        if !example.text.to_lowercase().contains(&example.phrase.to_lowercase()) {
            wrong.push(format!("{:?} does not stand in {:?}", example.phrase, example.text));
        }
        let found = told(example.text, language);
        if found != example.found {
            wrong.push(format!("{}\n  {}\n  found  {found}\n  wanted {}", example.phrase, example.text, example.found));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_vietnamese_phrase_does_what_its_example_says() {
    check(ReportLanguage::Vietnamese);
}

#[test]
fn every_english_phrase_does_what_its_example_says() {
    check(ReportLanguage::English);
}
