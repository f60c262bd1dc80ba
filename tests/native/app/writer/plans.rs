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

/// A plan as an office has it: a unit with others under it, two years, whole numbers.
pub(super) fn ordinary(seed: &[u32]) -> Plan {
    let mut numbers = seed.iter().copied().cycle();
    let mut next = move |below: u32| numbers.next().unwrap_or(7).rotate_left(below % 13) % below;
    let target = |kind: u32, n: u32| match kind {
        0 => "[]".to_owned(),
        1 => format!(r#"[{{"kind":"at-least","low":{n}}}]"#),
        2 => format!(r#"[{{"kind":"between","low":{n},"high":{}}}]"#, n + 5),
        3 => format!(r#"[{{"kind":"rate","low_rate":"3","base":{},"of":"start-of-year"}}]"#, n * 40 + 1),
        4 => format!(r#"[{{"low":{n}}},{{"from":"2025-03-01","low":{}}}]"#, n + 3),
        _ => format!(r#"[{{"low":{n}}}]"#),
    };
    let mut units = String::new();
    let many = 1 + next(9);
    for unit in 0..=many {
        let level = u32::from(unit > 0);
        let mut years = String::new();
        for year in [2025, 2026] {
            let own = unit > 0 || next(3) == 0;
            let n = next(40);
            let mut fields = format!(r#"{{"year":{year}"#);
            if own {
                fields += &format!(r#","targets":{}"#, target(next(9), n));
                if next(8) > 0 {
                    fields += &format!(r#","result":{}"#, next(45));
                }
            }
            if unit == 0 {
                let members = 200 + next(2000);
                let women = next(20);
                fields += &format!(
                    r#","counts":[["members",{members}],["opening",{members}],["admitted",{n}],["deceased",{}],["closing",{}],["part 0",{women}],["part 1",{n}]]"#,
                    next(4),
                    members + n
                );
            }
            years += &format!("{}{fields}}}", if year == 2025 { "" } else { "," });
        }
        let comma = if unit == 0 { "" } else { "," };
        units += &format!(r#"{comma}{{"id":{unit},"level":{level},"name":"Chi bộ thôn {unit}","years":[{years}]}}"#);
    }
    let as_of =
        ["", r#""as_of":"2026-09-30","#, r#""as_of":"2026-10-12","#, r#""as_of":"2026-12-31","#][next(4) as usize];
    plan(&format!(
        r#"{{"version":1,"title":"Xã","noun":"đảng viên mới","term":{{"label":"2025–2030","first":2025,"last":2029}},{as_of}"groups":[{{"label":"","kind":"overlapping","parts":[{{"id":0,"label":"nữ"}},{{"id":1,"label":"đoàn viên"}}]}}],"stages":[],"units":[{units}]}}"#
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
