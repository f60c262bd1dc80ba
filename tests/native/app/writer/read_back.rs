//! The reader reads the writer.

use std::collections::BTreeMap;
use std::ops::Range;

use chi_tieu::app::writer::Report;
use chi_tieu::calc::{Quantity, Verdict};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{Figure, FigureKind, ReportLength, Run};
use chi_tieu::report::{ReportLanguage, read_report};

use super::plans::{every_report, ordinary, sentences};

/// The text of a paragraph with the place of each figure.
fn text(report: &Report) -> (String, Vec<(Range<usize>, &Figure)>) {
    let mut text = String::new();
    let mut figures = Vec::new();
    for sentence in sentences(report) {
        if !text.is_empty() {
            text.push(' ');
        }
        for run in sentence.runs() {
            match run {
                Run::Text(words) | Run::Unit(words) | Run::Emphasis(words) => text.push_str(words),
                Run::Figure(figure) => {
                    let start = text.len();
                    text.push_str(&figure.print(&report.style, report.language));
                    figures.push((start..text.len(), figure));
                }
            }
        }
    }
    (text, figures)
}

#[test]
fn read_back() {
    let mut tally: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut examples: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut number = 12345_u32;
    for _ in 0..40 {
        let seed: Vec<u32> = (0..60).map(|_| { number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223); number.rotate_left(9) }).collect();
        for report in every_report(&ordinary(&seed), 4) {
            let (text, figures) = text(&report);
            if report.title != chi_tieu::i18n::report::Prose::new() { continue; }
            let language = if report.language == Language::Vi { ReportLanguage::Vietnamese } else { ReportLanguage::English };
            let read = read_report(&text, language);
            for finding in &read.findings {
                if matches!(finding.verdict, Verdict::Disagrees) {
                    let key = format!("{language:?} FALSE ALARM {:?}", finding.kind);
                    tally.entry(key.clone()).or_default().1 += 1;
                    let list = examples.entry(key).or_default();
                    if list.len() < 4 { list.push(format!("{} || {:?}", &text[finding.span.clone()], finding.inputs)); }
                }
            }
            for (place, figure) in figures {
                if !matches!(figure.kind, FigureKind::Attainment | FigureKind::Excess | FigureKind::Shortfall | FigureKind::Share | FigureKind::UnitShare | FigureKind::Rate | FigureKind::SamePeriod | FigureKind::Growth | FigureKind::ExcessCount | FigureKind::ShortfallCount | FigureKind::Difference | FigureKind::Average) { continue; }
                let [a, b] = match figure.inputs.as_slice() { [a, b] => [Some(*a), Some(*b)], _ if figure.kind == FigureKind::Average => [None, None], _ => continue };
                let key = format!("{language:?} {:?}", figure.kind);
                let found = read.findings.iter().find(|finding| finding.printed_span.start >= place.start && finding.printed_span.end <= place.end);
                let input = |input: &Option<chi_tieu::report::Input>| input.as_ref().map(|input| input.value);
                let good = found.is_some_and(|finding| {
                    let inputs: [Option<Quantity>; 2] = [input(&finding.inputs.result), input(&finding.inputs.base)];
                    let same = figure.kind == FigureKind::Average || inputs == [a, b] || inputs == [b, a];
                    same && matches!(finding.verdict, Verdict::Agrees | Verdict::Approximate)
                });
                let entry = tally.entry(key.clone()).or_default();
                if good { entry.0 += 1; } else {
                    entry.1 += 1;
                    let list = examples.entry(key).or_default();
                    let start = text[..place.start].rfind(". ").map_or(0, |at| at + 2);
                    let end = text[place.end..].find(". ").map_or(text.len(), |at| place.end + at + 1);
                    let what = found.map(|finding| format!("{:?} {:?} {:?}/{:?}", finding.kind, finding.verdict, input(&finding.inputs.result).and_then(Quantity::as_whole), input(&finding.inputs.base).and_then(Quantity::as_whole)));
                    if list.len() < 6 { list.push(format!("[{}] want {:?} got {what:?} in: {}", &text[place], figure.inputs.iter().map(|q| q.as_whole()).collect::<Vec<_>>(), &text[start..end])); }
                }
            }
        }
    }
    let _ = ReportLength::ALL;
    for (key, (good, bad)) in &tally { println!("{key}: good {good} bad {bad}"); }
    for (key, list) in &examples { println!("## {key}"); for example in list { println!("  - {example}"); } }
}
