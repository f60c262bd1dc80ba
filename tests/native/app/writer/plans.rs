//! Plans to write reports of, made from numbers, and the reports.

// Numbers that look random are taken apart here: what they wrap to does not matter.
#![allow(clippy::cast_possible_truncation, clippy::format_push_string, clippy::manual_is_multiple_of)]

use chi_tieu::app::FigureSettings;
use chi_tieu::app::table::Facts;
use chi_tieu::app::writer::{Asked, Block, Report, ReportOptions, write};
use chi_tieu::calc::{Decimals, RoundingRule};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{Figure, Prose, ReportLength, ReportSection, Run};
use chi_tieu::plan::{Plan, RollUp, When};

use crate::plan::random::{Seed, command, empty_plan};

pub(super) fn plan(text: &str) -> Plan {
    Plan::from_json(text).unwrap()
}

/// A plan after any commands, refused ones among them.
pub(super) fn grown(seeds: &[Seed]) -> Plan {
    let mut plan = empty_plan();
    for &seed in seeds {
        let _ = plan.apply(command(&plan, seed), &mut chi_tieu::plan::Touched::default());
    }
    plan
}

/// What is counted, in both languages, with words that a reader knows and one that it does not.
const NOUNS: [&str; 8] = ["đảng viên mới", "đảng viên mới", "đảng viên", "members", "vụ", "records", "tin bài", ""];

/// A plan as an office has it: a unit with others under it, two years, whole numbers.
pub(super) fn ordinary(seed: &[u32]) -> Plan {
    let mut numbers = seed.iter().copied().cycle().zip(1_u32..);
    let mut next = move |below: u32| {
        let (number, place) = numbers.next().unwrap_or((7, 1));
        (number ^ place.wrapping_mul(0x9e37_79b9)).rotate_left(place % 13) % below.max(1)
    };
    let target = |kind: u32, n: u32| match kind {
        0 => "[]".to_owned(),
        1 => format!(r#"[{{"kind":"at-least","low":{n}}}]"#),
        2 => format!(r#"[{{"kind":"between","low":{n},"high":{}}}]"#, n + 5 + n / 7),
        3 => format!(r#"[{{"kind":"rate","low_rate":"3.25","base":{},"of":"start-of-year"}}]"#, n * 40 + 1),
        4 => format!(r#"[{{"low":{n}}},{{"from":"2025-03-01","low":{}}}]"#, n + 3),
        5 => format!(
            r#"[{{"kind":"rate","low_rate":"3","high_rate":"4","base":{},"of":"start-of-term"}}]"#,
            n * 40 + 100
        ),
        6 => format!(r#"[{{"kind":"at-most","high":{n}}}]"#),
        7 => format!(r#"[{{"kind":"coverage","low":{n},"base":{}}}]"#, n + 4),
        _ => format!(r#"[{{"low":{n}}}]"#),
    };
    let noun = NOUNS[next(8) as usize];
    let large = [40, 40, 40, 900, 30_000][next(5) as usize];
    let groups = 1 + next(3) as usize;
    let mut units = String::new();
    let many = 1 + next(9);
    for unit in 0..=many {
        let level = u32::from(unit > 0);
        let mut years = String::new();
        for year in [2025, 2026] {
            let own = unit > 0 || next(3) == 0;
            let n = next(large);
            let mut fields = format!(r#"{{"year":{year}"#);
            if own {
                fields += &format!(r#","targets":{}"#, target(next(14), n));
                match next(10) {
                    0 => {}
                    1..4 => {
                        let months: Vec<String> = (0..12)
                            .map(|month| {
                                let known = year == 2025 || month < 9;
                                if known { next(large / 6).to_string() } else { "null".to_owned() }
                            })
                            .collect();
                        fields += &format!(r#","parts":[{}]"#, months.join(","));
                    }
                    _ => fields += &format!(r#","result":{}"#, next(large + 5)),
                }
            }
            if unit == 0 {
                let members = 200 + next(2000);
                let closing = members + n / [1, 1, 2][next(3) as usize];
                let (deceased, women) = (next(4), next(large));
                fields += &format!(
                    r#","counts":[["members",{members}],["opening",{members}],["admitted",{n}],["deceased",{deceased}],["closing",{closing}],["part 0",{women}],["part 1",{n}]"#
                );
                if groups > 1 {
                    fields += &format!(r#",["part 2",{}],["part 3",{}]"#, next(n + 1), n / 2);
                }
                if groups > 2 {
                    fields += &format!(r#",["part 4",{}]"#, next(women + 1));
                }
                fields.push(']');
            }
            years += &format!("{}{fields}}}", if year == 2025 { "" } else { "," });
        }
        let comma = if unit == 0 { "" } else { "," };
        units += &format!(r#"{comma}{{"id":{unit},"level":{level},"name":"Chi bộ thôn {unit}","years":[{years}]}}"#);
    }
    let as_of =
        ["", r#""as_of":"2026-09-30","#, r#""as_of":"2026-10-12","#, r#""as_of":"2026-12-31","#][next(4) as usize];
    let label = ["2025–2030", "", "Nhiệm kỳ XX"][next(3) as usize];
    let scheme = [
        r#"{"label":"","kind":"overlapping","parts":[{"id":0,"label":"nữ"},{"id":1,"label":"đoàn viên"}]}"#,
        [
            r#"{"label":"Chia theo tuổi","kind":"partition","parts":[{"id":2,"label":"từ 18 đến 30 tuổi"},{"id":3,"label":"trên 30 tuổi"}]}"#,
            r#"{"label":"","kind":"partition","parts":[{"id":2,"label":"Nhóm 1"},{"id":3,"label":"Nhóm 2"}]}"#,
            r#"{"label":"Chia ra","kind":"partition","parts":[{"id":2,"label":"18–30"},{"id":3,"label":"women"}]}"#,
        ][next(3) as usize],
        r#"{"label":"","kind":"overlapping","of":0,"parts":[{"id":4,"label":"dân tộc thiểu số"}]}"#,
    ];
    let scheme = scheme[..groups].join(",");
    plan(&format!(
        r#"{{"version":1,"title":"Xã","noun":"{noun}","term":{{"label":"{label}","first":2025,"last":2029}},{as_of}"groups":[{scheme}],"stages":[],"units":[{units}]}}"#
    ))
}

/// Everything that can be asked for.
pub(super) fn everything() -> ReportOptions {
    ReportSection::ALL.into_iter().fold(ReportOptions::default(), |options, section| options.with(section, true))
}

pub(super) fn periods(plan: &Plan) -> Vec<When> {
    [When::Term].into_iter().chain(plan.term().years().map(When::Year)).collect()
}

/// How figures are printed: one of eight ways.
pub(super) fn facts(language: Language, way: u8) -> Facts {
    let rule = if way % 2 == 0 { RoundingRule::HalfAwayFromZero } else { RoundingRule::Truncate };
    let decimals = Decimals::new(way / 2 % 4).unwrap();
    Facts { language, settings: FigureSettings::default().with_decimals(decimals).with_rounding(rule) }
}

/// The report on one period of a plan, or of a unit of it.
pub(super) fn report(plan: &Plan, when: When, facts: Facts, options: ReportOptions) -> Report {
    let roll_up = RollUp::evaluate(plan);
    write(&Asked { when, ..Asked::of_plan(plan, &roll_up) }, facts, &options)
}

/// Reports on every unit and period of a plan, in both languages and every length.
pub(super) fn every_report(plan: &Plan, way: u8) -> Vec<Report> {
    let roll_up = RollUp::evaluate(plan);
    let subjects = plan.walk().map(|(id, _)| Some(id)).take(4).chain([None]);
    let mut all = Vec::new();
    for subject in subjects {
        for when in periods(plan) {
            let asked = Asked { subject, when, ..Asked::of_plan(plan, &roll_up) };
            for language in Language::ALL {
                for length in ReportLength::ALL {
                    let options = everything().with_length(length);
                    all.push(write(&asked, facts(language, way), &options));
                }
            }
        }
    }
    all
}

/// Every sentence of a report.
pub(super) fn sentences(report: &Report) -> Vec<&Prose> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    blocks
        .flat_map(|block| match block {
            Block::Paragraph(sentences) => sentences.as_slice(),
            Block::Table(_) | Block::Chart(_) => &[],
        })
        .collect()
}

/// Every figure of a report, those of its tables among them.
pub(super) fn figures(report: &Report) -> Vec<&Figure> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let prose = blocks.flat_map(|block| match block {
        Block::Paragraph(sentences) => sentences.iter().collect::<Vec<&Prose>>(),
        Block::Table(table) => table.rows.iter().flat_map(|row| &row.cells).collect(),
        Block::Chart(_) => Vec::new(),
    });
    let runs = prose.flat_map(Prose::runs);
    runs.filter_map(|run| match run {
        Run::Figure(figure) => Some(figure),
        Run::Text(_) | Run::Unit(_) | Run::Emphasis(_) => None,
    })
    .collect()
}
