//! The `.docx` file: a package that opens, with everything in it that the description has.

mod package;

use chi_tieu::docx::docx;
use chi_tieu::word::{Paragraph, ParagraphStyle, Piece, Row, RowKind, TextRun, WordDocument};
use package::{Found, count, file, opened, text, values, xml};
use proptest::prelude::*;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnot looked into";

fn run(text: &str) -> TextRun {
    TextRun { text: text.to_owned(), strong: false }
}

fn paragraph(style: ParagraphStyle, runs: Vec<TextRun>) -> Piece {
    Piece::Paragraph(Paragraph { style, runs })
}

fn row(kind: RowKind, level: usize, cells: &[&str]) -> Row {
    Row { kind, level, cells: cells.iter().map(|cell| vec![run(cell)]).collect() }
}

fn sample() -> WordDocument {
    WordDocument {
        language: "vi".to_owned(),
        title: "Báo cáo “A & B” <2025>".to_owned(),
        pieces: vec![
            paragraph(ParagraphStyle::Title, vec![TextRun { text: "Báo cáo".to_owned(), strong: true }]),
            paragraph(ParagraphStyle::Heading, vec![run("Kết quả")]),
            paragraph(
                ParagraphStyle::Body,
                vec![run("Kết nạp 967 đảng viên, đạt "), run("128,93%"), run(" & <vượt>.\nDòng hai")],
            ),
            Piece::Table(vec![
                row(RowKind::Head, 0, &["Đơn vị", "Chỉ tiêu", "Tình trạng"]),
                row(RowKind::Body, 1, &["Chi bộ 1", "12", "Vượt"]),
                row(RowKind::Total, 0, &["Tất cả", "750", "Vượt"]),
            ]),
            paragraph(ParagraphStyle::Caption, vec![run("Từng năm")]),
            Piece::Picture { file: 0, width: 600, height: 300, alt: "Từng năm: 2021 \"967\" < 1.000".to_owned() },
            Piece::Picture { file: 1, width: 6000, height: 300, alt: "Không vẽ được: 1; 2".to_owned() },
            Piece::Signatures([
                vec!["Người lập biểu".to_owned()],
                vec!["Ngày ...".to_owned(), "Thủ trưởng".to_owned()],
            ]),
        ],
    }
}

fn written() -> Vec<(String, Vec<u8>)> {
    opened(&docx(&sample(), &[PNG.to_vec(), Vec::new()]).unwrap())
}

#[test]
fn every_part_is_well_formed_and_named_among_the_types() {
    let files = written();
    assert_eq!(files[0].0, "[Content_Types].xml");
    let types = xml(&files[0].1);
    for (path, bytes) in &files {
        let ending = path.rsplit('.').next().unwrap();
        assert!(values(&types, "Default", "Extension").contains(&ending), "{path}");
        if ending != "png" {
            assert!(!xml(bytes).is_empty(), "{path}");
        }
    }
    for part in values(&types, "Override", "PartName") {
        file(&files, part.trim_start_matches('/'));
    }
    for (of, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
        for target in values(&xml(file(&files, of)), "Relationship", "Target") {
            file(&files, &format!("{folder}{target}"));
        }
    }
}

#[test]
fn the_text_is_that_of_the_description() {
    let document = xml(file(&written(), "word/document.xml"));
    assert_eq!(
        text(&document).trim_end(),
        "Báo cáo\nKết quả\nKết nạp 967 đảng viên, đạt 128,93% & <vượt>.\nDòng hai\n\
         Đơn vị\tChỉ tiêu\tTình trạng\t\nChi bộ 1\t12\tVượt\t\nTất cả\t750\tVượt\t\n\
         Từng năm\n\nKhông vẽ được: 1; 2\n\nNgười lập biểuNgày ...Thủ trưởng"
            .replace("biểuNgày", "biểu\tNgày")
            .trim_end()
    );
}

#[test]
fn styles_language_page_and_table_are_as_offices_have_them() {
    let files = written();
    let document = xml(file(&files, "word/document.xml"));
    let styles = xml(file(&files, "word/styles.xml"));
    assert_eq!(values(&styles, "w:lang", "w:val"), ["vi-VN"]);
    assert_eq!(values(&styles, "w:rFonts", "w:ascii"), ["Times New Roman"]);
    assert!(values(&styles, "w:sz", "w:val").contains(&"28"));
    let known = values(&styles, "w:style", "w:styleId");
    for style in values(&document, "w:pStyle", "w:val") {
        assert!(known.contains(&style), "{style}");
    }
    assert!(values(&styles, "w:name", "w:val").contains(&"heading 1"));
    assert_eq!(
        (values(&document, "w:pgSz", "w:w"), values(&document, "w:pgSz", "w:h")),
        (vec!["11906"], vec!["16838"])
    );
    assert_eq!(count(&document, "w:tblHeader"), 1, "the head of the table is repeated on every page");
    assert_eq!(count(&document, "w:gridCol"), 3 + 2);
    let title = xml(file(&files, "docProps/core.xml"));
    assert!(title.contains(&Found::Element("dc:title".to_owned(), Vec::new())));
    let title: String =
        title.iter().filter_map(|one| if let Found::Text(text) = one { Some(text.as_str()) } else { None }).collect();
    assert_eq!(title, "Báo cáo “A & B” <2025>vi-VN");
}

#[test]
fn a_picture_is_in_the_file_with_what_it_shows_in_words() {
    let files = written();
    assert_eq!(file(&files, "word/media/image1.png"), PNG);
    let document = xml(file(&files, "word/document.xml"));
    assert_eq!(values(&document, "wp:docPr", "descr"), ["Từng năm: 2021 \"967\" < 1.000"]);
    assert_eq!(values(&document, "wp:extent", "cx"), [(600 * 9525).to_string()]);
    let relationships = xml(file(&files, "word/_rels/document.xml.rels"));
    for id in values(&document, "a:blip", "r:embed") {
        assert!(values(&relationships, "Relationship", "Id").contains(&id), "{id}");
    }
}

#[test]
fn a_picture_is_no_wider_than_the_text_and_keeps_its_shape() {
    let picture = Piece::Picture { file: 0, width: 1200, height: 600, alt: String::new() };
    let document = WordDocument { pieces: vec![picture], ..WordDocument::default() };
    let files = opened(&docx(&document, &[PNG.to_vec()]).unwrap());
    let document = xml(file(&files, "word/document.xml"));
    let length = |name| values(&document, "wp:extent", name)[0].parse::<u64>().unwrap();
    assert_eq!(length("cx"), 9_071 * 635);
    assert_eq!(length("cy"), length("cx") / 2);
}

/// Anything that can be typed, and what cannot: letters that XML has no place for are left out.
fn any_text() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            any::<char>(),
            Just('&'),
            Just('<'),
            Just('\u{1}'),
            Just('\n'),
            Just('\t'),
            Just('"'),
            Just('\u{fffe}')
        ],
        0..12,
    )
    .prop_map(|letters| letters.into_iter().collect())
}

fn any_run() -> impl Strategy<Value = TextRun> {
    (any_text(), any::<bool>()).prop_map(|(text, strong)| TextRun { text, strong })
}

fn any_piece() -> impl Strategy<Value = Piece> {
    let runs = || proptest::collection::vec(any_run(), 0..3);
    let style = proptest::sample::select(ParagraphStyle::ALL.to_vec());
    let kind = proptest::sample::select(RowKind::ALL.to_vec());
    let row = (kind, 0_usize..9, proptest::collection::vec(runs(), 0..4));
    let lines = || proptest::collection::vec(any_text(), 0..3);
    prop_oneof![
        (style, runs()).prop_map(|(style, runs)| paragraph(style, runs)),
        proptest::collection::vec(row.prop_map(|(kind, level, cells)| Row { kind, level, cells }), 0..4)
            .prop_map(Piece::Table),
        (0_usize..3, any::<u32>(), any::<u32>(), any_text()).prop_map(|(file, width, height, alt)| Piece::Picture {
            file,
            width,
            height,
            alt
        }),
        (lines(), lines()).prop_map(|(left, right)| Piece::Signatures([left, right])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_description_makes_a_file_that_opens(
        pieces in proptest::collection::vec(any_piece(), 0..6),
        title in any_text(),
    ) {
        let document = WordDocument { language: "en".to_owned(), title, pieces };
        prop_assert_eq!(WordDocument::from_json(&document.to_json()), Ok(document.clone()));
        for (path, bytes) in opened(&docx(&document, &[PNG.to_vec(), Vec::new()]).unwrap()) {
            if !path.starts_with("word/media/") {
                let text = std::str::from_utf8(&bytes).unwrap();
                prop_assert!(!text.contains(['\u{1}', '\u{fffe}']), "{}", path);
                xml(&bytes);
            }
        }
    }
}

#[test]
fn another_text_is_no_description() {
    for text in [
        "",
        "[]",
        "{}",
        r#"{"language":"vi","title":"","pieces":[{}]}"#,
        r#"{"language":"vi","title":"","pieces":[{"style":9,"runs":[]}]}"#,
    ] {
        assert!(WordDocument::from_json(text).is_err(), "{text}");
    }
}
