//! What is chosen for a report and kept as a text.

use chi_tieu::app::writer::ReportOptions;
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{ReportLength, ReportSection};

#[test]
fn choices_are_read_as_they_were_written() {
    let mut options = ReportOptions::default();
    assert_eq!(options.print(), "");
    assert!(!options.has(ReportSection::Best) && !options.has(ReportSection::Forecast));
    assert!(options.has(ReportSection::Totals) && options.has(ReportSection::Table));
    options = options
        .with_language(Some(Language::En))
        .with_length(ReportLength::Paragraph)
        .with(ReportSection::Shares, false)
        .with(ReportSection::Best, true);
    assert_eq!(options.print(), "en paragraph +best -shares");
    for section in ReportSection::ALL {
        for on in [true, false] {
            let options = options.with(section, on);
            assert_eq!(options.has(section), on);
            assert_eq!(ReportOptions::read(&options.print()), options);
        }
    }
}

#[test]
fn words_of_another_version_are_passed_over() {
    let options = ReportOptions::read("fr  +maps -pace nonsense - +");
    assert_eq!(options, ReportOptions::default().with(ReportSection::Pace, false));
}
