//! The pipeline and the average per class, with the figures of the articles.

use chi_tieu::app::pace::{Section, per_class, pipeline_section, stage_counts, with_usual_stages};
use chi_tieu::plan::{Count, GroupPart, PartId, PipelineStage, PlanGroup, Scheme, StageId, UnitId, When};

use super::sheet::{Sheet, check, check_has, told};

const TERM: When = When::Term;

fn stages(labels: &[&str], counts: &[i128]) -> Sheet {
    let stages = (0_u32..).zip(labels).map(|(id, label)| PipelineStage { id: StageId(id), label: (*label).to_owned() });
    let sheet = Sheet::new(2021, 2025).scheme(Scheme::new(Vec::new(), stages.collect()).unwrap());
    let filled = (0_u32..).zip(counts).filter(|(_, count)| **count >= 0);
    filled.fold(sheet, |sheet, (id, count)| sheet.count(0, TERM, Count::Stage(StageId(id)), *count))
}

fn pipeline_of(sheet: &Sheet) -> Section {
    pipeline_section(&stage_counts(&sheet.plan, Some(UnitId(0)), TERM), sheet.facts)
}

fn classes(sheet: &Sheet, typed: &str) -> Section {
    per_class(&stage_counts(&sheet.plan, Some(UnitId(0)), TERM), typed, sheet.facts).section
}

#[test]
fn stages_need_not_shrink() {
    // 1.154 ÷ 921 = 125,30; 771 ÷ 1.154 = 66,81; 771 ÷ 921 = 83,71.
    check(
        &pipeline_of(&stages(&["Học lớp", "Giới thiệu", "Kết nạp"], &[921, 1_154, 771])),
        &[
            "Học lớp: 921",
            "Giới thiệu: 1.154 | 125,3% so với bước trước",
            "Kết nạp: 771 | 66,81% so với bước trước; 83,71% so với bước đầu",
            "Bước sau có thể nhiều hơn bước trước, vì người ở bước trước có thể từ những năm trước: trên 100% không phải \
             là sai.",
        ],
    );
}

#[test]
fn blank_stages_are_passed_over_and_zero_gives_no_ratio() {
    check_has(
        &pipeline_of(&stages(&["A", "B", "C", "D"], &[200, -1, 0, 50])),
        &["A: 200", "B: —", "C: 0 | 0% so với bước trước", "D: 50 | 25% so với bước đầu"],
    );
    check(&pipeline_of(&stages(&["A", "B"], &[])), &["A: —", "B: —"]);
}

#[test]
fn people_per_class_of_article_001() {
    // 26.492 ÷ 380 = 69,7158; 14.154 ÷ 212 = 66,7642.
    let sheet = stages(&["Quần chúng", "Học lớp nhận thức về Đảng"], &[30_000, 26_492]);
    check(&classes(&sheet, "380"), &["Học lớp nhận thức về Đảng: bình quân mỗi lớp: 69,72 | 26.492 ÷ 380 lớp"]);
    let english = stages(&["Pool", "In a class for new members"], &[-1, 14_154]).english();
    check(&classes(&english, "212"), &["In a class for new members: per class: 66.76 | 14,154 ÷ 212 classes"]);
}

#[test]
fn where_no_stage_is_named_after_classes_each_is_divided() {
    let sheet = stages(&["Một", "Hai"], &[30, 10]);
    check(
        &classes(&sheet, "4"),
        &["Một: bình quân mỗi lớp: 7,5 | 30 ÷ 4 lớp", "Hai: bình quân mỗi lớp: 2,5 | 10 ÷ 4 lớp"],
    );
    check(&classes(&stages(&["Một"], &[]), "4"), &["Chưa nhập số người học lớp."]);
    assert!(told(&classes(&sheet, "")).is_empty());
    let counts = stage_counts(&sheet.plan, Some(UnitId(0)), TERM);
    for typed in ["0", "x", "1,5"] {
        assert!(per_class(&counts, typed, sheet.facts).error.is_some(), "{typed}");
    }
}

#[test]
fn the_usual_stages_leave_groups_as_they_are() {
    let part = GroupPart { id: PartId(3), label: "Nữ".to_owned() };
    let kind = chi_tieu::calc::GroupKind::Overlapping;
    let group = PlanGroup { label: String::new(), kind, of: None, parts: vec![part] };
    let sheet = Sheet::new(2021, 2025).scheme(Scheme::new(vec![group.clone()], Vec::new()).unwrap());
    let scheme = with_usual_stages(sheet.plan.scheme(), sheet.facts).unwrap();
    assert_eq!(scheme.groups(), [group]);
    let labels: Vec<&str> = scheme.stages().iter().map(|stage| stage.label.as_str()).collect();
    let usual = ["Quần chúng", "Quần chúng ưu tú", "Học lớp nhận thức về Đảng", "Hồ sơ", "Kết nạp", "Chính thức"];
    assert_eq!(labels, usual);
}

#[test]
fn all_units_together_are_sums() {
    let scheme = stages(&["A"], &[]).plan.scheme().clone();
    let stage = Count::Stage(StageId(0));
    let sheet = Sheet::new(2021, 2025).scheme(scheme).count(1, TERM, stage, 3).count(2, TERM, stage, 4);
    check(&pipeline_section(&stage_counts(&sheet.plan, None, TERM), sheet.facts), &["A: 7"]);
}
