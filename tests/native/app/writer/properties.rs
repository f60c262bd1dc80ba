//! What holds for the report of any plan.

use chi_tieu::app::writer::{Block, Report, Tables, print_html, print_prose, print_text};
use proptest::prelude::*;

use super::oracle;
use super::plans::{every_report, figures, grown, ordinary, sentences};

/// A text that says something in whole sentences.
fn check_sentence(text: &str) -> Result<(), TestCaseError> {
    for wrong in ["NaN", "∞", "inf", "  ", " .", " ,", " ;", " :", "()", "..", ",,", ";;", ":.", "(.", "—", "#", "\n"]
    {
        prop_assert!(!text.contains(wrong), "{wrong:?} in {text}");
    }
    prop_assert!(text.ends_with('.'), "{text}");
    prop_assert!(text.chars().next().is_some_and(|first| !first.is_lowercase()), "{text}");
    let mut depth = 0_i32;
    for letter in text.chars() {
        depth += match letter {
            '(' => 1,
            ')' => -1,
            _ => 0,
        };
        prop_assert!((0..=1).contains(&depth), "brackets in {text}");
    }
    prop_assert_eq!(depth, 0, "brackets in {}", text);
    Ok(())
}

/// The text of HTML, a line for each block and a tab between cells.
fn text_of(html: &str) -> String {
    let blocks = html.replace("</td><td>", "\t").replace("</th><td>", "\t").replace("</th><th scope=\"col\">", "\t");
    let lines = ["</p>", "</h3>", "</h4>", "</tr>"].into_iter().fold(blocks, |html, end| html.replace(end, "\n"));
    let mut text = String::new();
    let mut inside = false;
    for letter in lines.chars() {
        match letter {
            '<' => inside = true,
            '>' => inside = false,
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    let text = text.replace("&emsp;", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

fn check(report: &Report) -> Result<(), TestCaseError> {
    for sentence in sentences(report) {
        check_sentence(&print_prose(report, sentence))?;
    }
    for figure in figures(report) {
        let text = figure.print(&report.style, report.language);
        prop_assert_eq!(&text, &oracle::printed(figure, report.style, report.language), "{:?}", figure);
        if let Some(value) = oracle::from_inputs(figure) {
            prop_assert_eq!(oracle::value(figure), value, "{:?}", figure);
        }
    }
    for section in &report.sections {
        for block in &section.blocks {
            if let Block::Table(table) = block {
                let cells = table.rows.iter().flat_map(|row| &row.cells).chain(&table.head);
                prop_assert!(table.rows.iter().all(|row| row.cells.len() == table.head.len()));
                for cell in cells {
                    prop_assert!(!print_prose(report, cell).trim().is_empty(), "an empty cell");
                }
            }
        }
    }
    for tables in [Tables::Print, Tables::LeaveOut, Tables::Only] {
        let lines = |text: &str| {
            text.lines().map(|line| line.trim_end_matches(' ').to_owned()).filter(|line| !line.is_empty()).collect()
        };
        let plain: Vec<String> = lines(&print_text(report, tables));
        let html: Vec<String> =
            lines(&text_of(&print_html(report, tables, Some(&chi_tieu::app::chart::Palette::FILE))));
        prop_assert_eq!(plain, html);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_is_written_of_in_whole_sentences(
        seeds in proptest::collection::vec(any::<[u32; 6]>(), 0..70),
        way in 0_u8..8,
    ) {
        for report in every_report(&grown(&seeds), way) {
            check(&report)?;
        }
    }

    #[test]
    fn so_is_a_plan_as_offices_have_them(seed in proptest::collection::vec(any::<u32>(), 30..60), way in 0_u8..8) {
        for report in every_report(&ordinary(&seed), way) {
            check(&report)?;
        }
    }
}
