//! The Word file says what the text says, with charts and what is on them in words.

use chi_tieu::app::table::Facts;
use chi_tieu::app::writer::{Asked, Block, Report, ReportOptions, Tables, print_text, print_word, with_charts, write};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{ReportLength, ReportSection};
use chi_tieu::plan::{Document, Plan, When};
use chi_tieu::word::{ParagraphStyle, Piece, RowKind, TextRun, WordDocument};
use proptest::prelude::*;

use super::plans::{everything, facts, ordinary, periods};

fn charted(plan: &Plan, when: When, facts: Facts, options: ReportOptions) -> Report {
    let document = Document::new(plan.clone());
    let asked = Asked { when, ..Asked::of_plan(document.plan(), document.roll_up()) };
    with_charts(write(&asked, facts, &options), &document, &asked, facts, &options)
}

fn text(runs: &[TextRun]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect::<String>().replace('\u{a0}', " ")
}

/// Paragraphs and rows in lines. Charts have titles of their own, which the text does not.
fn lines(document: &WordDocument, charts: &str) -> Vec<String> {
    let lines = document.pieces.iter().flat_map(|piece| match piece {
        Piece::Paragraph(paragraph) if paragraph.style == ParagraphStyle::Caption => Vec::new(),
        Piece::Paragraph(paragraph) => text(&paragraph.runs).lines().map(str::to_owned).collect(),
        Piece::Table(rows) => {
            rows.iter().map(|row| row.cells.iter().map(|cell| text(cell)).collect::<Vec<_>>().join("\t")).collect()
        }
        Piece::Picture { .. } | Piece::Signatures(_) => Vec::new(),
    });
    lines.filter(|line| !line.is_empty() && line != charts).collect()
}

fn check(report: &Report) -> Result<(), TestCaseError> {
    let charts = (report.language.words().report.section_name)(ReportSection::Charts);
    let (document, pictures) = print_word(report, None);
    let plain = print_text(report, Tables::Print).replace('\u{a0}', " ");
    let plain: Vec<&str> = plain.lines().filter(|line| !line.is_empty()).collect();
    prop_assert_eq!(lines(&document, charts), plain);
    prop_assert_eq!(document.language.as_str(), report.language.tag());
    let files = document.pieces.iter().filter_map(|piece| match piece {
        Piece::Picture { file, width, height, alt } => Some((*file, *width, *height, alt)),
        _ => None,
    });
    for (place, (file, width, height, alt)) in files.enumerate() {
        prop_assert_eq!(file, place);
        prop_assert_eq!((width, height), (pictures[file].width, pictures[file].height));
        prop_assert!(pictures[file].svg.starts_with("<svg") && !pictures[file].svg.contains("var("));
        prop_assert!(!alt.is_empty());
    }
    for piece in &document.pieces {
        if let Piece::Table(rows) = piece {
            prop_assert_eq!(rows.iter().filter(|row| row.kind == RowKind::Head).count(), 1);
            prop_assert!(rows.iter().all(|row| row.cells.len() == rows[0].cells.len()));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn word_says_what_the_text_says(seed in proptest::collection::vec(any::<u32>(), 30..60), way in 0_u8..8) {
        let plan = ordinary(&seed);
        for when in periods(&plan) {
            for language in Language::ALL {
                for length in ReportLength::ALL {
                    check(&charted(&plan, when, facts(language, way), everything().with_length(length)))?;
                }
            }
        }
    }
}

fn sample() -> Plan {
    plan_of(&[(2021, [150, 178], [15, 12]), (2022, [150, 190], [15, 20])])
}

/// Two units, with target and result of each in some of the years 2021 and 2022.
fn plan_of(years: &[(i32, [u32; 2], [u32; 2])]) -> Plan {
    let year = |year: i32, target: u32, result: u32| {
        format!(
            r#"{{"year":{year},"targets":[{{"low":{target}}}],"result":{result},"counts":[["part 0",{}]]}}"#,
            result / 2
        )
    };
    let unit = |id: u32, level: u32, name: &str, years: &str| {
        format!(r#"{{"id":{id},"level":{level},"name":"{name}","years":[{years}]}}"#)
    };
    let first: Vec<String> = years.iter().map(|(at, [target, result], _)| year(*at, *target, *result)).collect();
    let second: Vec<String> = years.iter().map(|(at, _, [target, result])| year(*at, *target, *result)).collect();
    let units =
        [unit(0, 0, "Xã", ""), unit(1, 1, "Chi bộ 1", &first.join(",")), unit(2, 1, "Chi bộ 2", &second.join(","))];
    Plan::from_json(&format!(
        r#"{{"version":1,"title":"","noun":"đảng viên","as_of":"2022-12-31","term":{{"label":"","first":2021,"last":2022}},"groups":[{{"label":"","kind":"overlapping","parts":[{{"id":0,"label":"nữ"}}]}}],"stages":[],"units":[{}]}}"#,
        units.join(",")
    ))
    .unwrap()
}

fn charts(report: &Report) -> Vec<(String, String)> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let charts = blocks.filter_map(|block| if let Block::Chart(chart) = block { Some(chart) } else { None });
    charts.map(|chart| (chart.title.clone(), chart.in_words())).collect()
}

#[test]
fn sections_that_are_written_have_their_charts() {
    let facts = facts(Language::Vi, 4);
    let drawn = charts(&charted(&sample(), When::Term, facts, ReportOptions::default()));
    let titles: Vec<&str> = drawn.iter().map(|chart| chart.0.as_str()).collect();
    let words = Language::Vi.words();
    let expected = [words.pace.years_chart, words.pace.cumulative_chart, words.pace.units_chart, "Cơ cấu"];
    assert_eq!(titles, expected);
    // 178 + 12 of 165, 190 + 20 of 165, half of each women.
    assert!(drawn[0].1.contains("2021: 190") && drawn[0].1.contains("115,15%"), "{}", drawn[0].1);
    assert!(drawn[2].1.contains("Chi bộ 2: 32 / 30 · 106,67%"), "{}", drawn[2].1);
    assert!(drawn[3].1.contains("nữ: 200 · 50%"), "{}", drawn[3].1);

    // One year beside a blank one is no picture of years.
    let single =
        charts(&charted(&plan_of(&[(2022, [150, 190], [15, 20])]), When::Term, facts, ReportOptions::default()));
    assert!(single.iter().all(|chart| chart.0 != expected[0]) && !single.is_empty(), "{single:?}");

    for (section, gone) in [
        (ReportSection::Totals, expected[0]),
        (ReportSection::Pace, expected[1]),
        (ReportSection::Table, expected[2]),
        (ReportSection::Shares, expected[3]),
    ] {
        let options = ReportOptions::default().with(section, false);
        let left = charts(&charted(&sample(), When::Term, facts, options));
        assert!(left.iter().all(|chart| chart.0 != gone) && left.len() == 3, "{gone}: {left:?}");
    }
    for options in [
        ReportOptions::default().with(ReportSection::Charts, false),
        ReportOptions::default().with_length(ReportLength::Paragraph),
        ReportOptions::default().with_length(ReportLength::Sentence),
    ] {
        assert_eq!(charts(&charted(&sample(), When::Term, facts, options)).len(), 0);
    }
}

#[test]
fn charts_stand_before_the_table_and_add_nothing_to_the_text() {
    let facts = facts(Language::Vi, 4);
    let report = charted(&sample(), When::Term, facts, ReportOptions::default());
    let kinds: Vec<_> = report.sections.iter().filter_map(|section| section.kind).collect();
    assert!(kinds.ends_with(&[ReportSection::Charts, ReportSection::Table]), "{kinds:?}");
    let without = charted(&sample(), When::Term, facts, ReportOptions::default().with(ReportSection::Charts, false));
    assert_eq!(print_text(&report, Tables::Print), print_text(&without, Tables::Print));
}

#[test]
fn an_edited_text_stands_in_place_of_what_was_written() {
    let report = charted(&sample(), When::Term, facts(Language::Vi, 4), ReportOptions::default());
    let written = print_text(&report, Tables::LeaveOut);
    let edited = written.replacen("đảng viên", "ĐẢNG VIÊN MỚI", 1) + "\n\nThêm một đoạn\nhai dòng.";
    let (document, pictures) = print_word(&report, Some(&edited));
    let paragraphs: Vec<(ParagraphStyle, String)> = document
        .pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Paragraph(paragraph) => Some((paragraph.style, text(&paragraph.runs))),
            _ => None,
        })
        .collect();
    let title = written.lines().next().unwrap();
    assert_eq!(paragraphs[0], (ParagraphStyle::Title, title.to_owned()));
    assert!(paragraphs.contains(&(ParagraphStyle::Body, "Thêm một đoạn\nhai dòng.".to_owned())));
    assert!(paragraphs.iter().any(|(style, _)| *style == ParagraphStyle::Note));
    let all: String = paragraphs.iter().map(|(_, text)| [text.as_str(), "\n"].concat()).collect();
    assert!(all.contains("ĐẢNG VIÊN MỚI"), "{all}");
    for paragraph in edited.split("\n\n") {
        let lines = paragraph.lines().filter(|line| !all.contains(line)).count();
        assert_eq!(lines, 0, "{paragraph:?} is not in {all}");
    }
    let tables = document.pieces.iter().filter(|piece| matches!(piece, Piece::Table(_))).count();
    assert_eq!((tables, pictures.len()), (2, 4), "tables and charts stay");
    assert!(matches!(document.pieces.last(), Some(Piece::Signatures(_))));
}
