//! One sentence for each kind of target and each way to stand to it.

use chi_tieu::app::writer::{ReportOptions, Tables, print_text};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::ReportLength;
use chi_tieu::plan::When;

use super::plans::{facts, plan, report};

/// The one sentence about a unit with this target and this result in 2025, rounded to two decimals.
fn sentence(language: Language, noun: &str, target: &str, result: &str) -> String {
    let result = if result.is_empty() { String::new() } else { format!(r#","result":{result}"#) };
    let plan = plan(&format!(
        r#"{{"version":1,"title":"","noun":"{noun}","term":{{"label":"","first":2025,"last":2025}},"groups":[],"stages":[],
        "units":[{{"id":0,"level":0,"name":"Xã A","years":[{{"year":2025,"targets":[{target}]{result}}}]}}]}}"#
    ));
    let options = ReportOptions::default().with_length(ReportLength::Sentence);
    print_text(&report(&plan, When::Year(2025), facts(language, 4), options), Tables::Print)
}

const AT_LEAST: &str = r#"{"kind":"at-least","low":80}"#;
const RANGE: &str = r#"{"kind":"between","low":90,"high":100}"#;
const LIMIT: &str = r#"{"kind":"at-most","high":5}"#;
const COVERAGE: &str = r#"{"kind":"coverage","low":30,"base":35}"#;
const RATES: &str = r#"{"kind":"rate","low_rate":"3","high_rate":"4","base":1200,"of":"start-of-year"}"#;
const RATE: &str = r#"{"kind":"rate","low_rate":"3","base":1200,"of":"start-of-year"}"#;

#[test]
fn vietnamese() {
    let members = |target, result| sentence(Language::Vi, "đảng viên", target, result);
    let cases = |target, result| sentence(Language::Vi, "vụ", target, result);
    for (said, expected) in [
        (
            members(r#"{"low":80}"#, "96"),
            "Năm 2025, Xã A kết nạp được 96/80 đảng viên, đạt 120% chỉ tiêu, vượt 16 đảng viên (vượt 20%).",
        ),
        (members(r#"{"low":80}"#, "80"), "Năm 2025, Xã A kết nạp được 80/80 đảng viên, đạt 100% chỉ tiêu."),
        (
            members(r#"{"low":80}"#, "23"),
            "Năm 2025, Xã A kết nạp được 23/80 đảng viên, đạt 28,75% chỉ tiêu, còn thiếu 57 đảng viên (71,25%) để hoàn thành chỉ tiêu.",
        ),
        (members(r#"{"low":80}"#, "0"), "Năm 2025, Xã A chưa kết nạp được đảng viên nào; chỉ tiêu là 80 đảng viên."),
        (members(r#"{"low":80}"#, ""), "Năm 2025, Xã A chưa có số liệu kết quả; chỉ tiêu là 80 đảng viên."),
        (members("", "7"), "Năm 2025, Xã A kết nạp được 7 đảng viên (chưa có chỉ tiêu để so sánh)."),
        (
            members(r#"{"low":0}"#, "7"),
            "Năm 2025, Xã A kết nạp được 7 đảng viên (chỉ tiêu bằng 0 nên không tính tỷ lệ đạt).",
        ),
        (members("", ""), "Năm 2025, Xã A chưa có số liệu."),
        (
            members(AT_LEAST, "96"),
            "Năm 2025, Xã A kết nạp được 96 đảng viên, đạt 120% chỉ tiêu (từ 80 đảng viên trở lên), vượt 16 đảng viên (vượt 20%).",
        ),
        (
            members(RANGE, "95"),
            "Năm 2025, Xã A kết nạp được 95 đảng viên, trong mức chỉ tiêu (từ 90 đến 100 đảng viên), bằng 105,56% mức thấp và 95% mức cao.",
        ),
        (
            members(RANGE, "45"),
            "Năm 2025, Xã A kết nạp được 45 đảng viên, dưới mức chỉ tiêu (từ 90 đến 100 đảng viên), bằng 50% mức thấp và 45% mức cao, còn thiếu 45 đảng viên để đạt mức thấp.",
        ),
        (
            members(RANGE, "110"),
            "Năm 2025, Xã A kết nạp được 110 đảng viên, trên mức chỉ tiêu (từ 90 đến 100 đảng viên), bằng 110% mức cao, vượt 10 đảng viên (vượt 10%).",
        ),
        (
            members(RATES, "30"),
            "Năm 2025, Xã A kết nạp được 30 đảng viên, dưới mức chỉ tiêu (từ 3% đến 4% của 1.200 đảng viên đầu năm, tức từ 36 đến 48 đảng viên), bằng 83,33% mức thấp và 62,5% mức cao, còn thiếu 6 đảng viên để đạt mức thấp.",
        ),
        (
            members(RATE, "30"),
            "Năm 2025, Xã A kết nạp được 30/36 đảng viên, đạt 83,33% chỉ tiêu (3% của 1.200 đảng viên đầu năm), còn thiếu 6 đảng viên (16,67%) để hoàn thành chỉ tiêu.",
        ),
        (cases(LIMIT, "3"), "Năm 2025, Xã A có 3 vụ, trong giới hạn (không quá 5 vụ), bằng 60% giới hạn."),
        (cases(LIMIT, "0"), "Năm 2025, Xã A có 0 vụ, trong giới hạn (không quá 5 vụ), bằng 0% giới hạn."),
        (cases(LIMIT, "7"), "Năm 2025, Xã A có 7 vụ, vượt giới hạn (không quá 5 vụ) là 2 vụ (vượt 40%)."),
        (
            cases(r#"{"kind":"at-most","high":0}"#, "1"),
            "Năm 2025, Xã A có 1 vụ, vượt giới hạn (không quá 0 vụ) là 1 vụ.",
        ),
        (
            cases(COVERAGE, "28"),
            "Năm 2025, Xã A có 28/35 đơn vị đạt yêu cầu, bằng 93,33% chỉ tiêu (30 đơn vị), còn thiếu 2 đơn vị.",
        ),
        (
            cases(r#"{"low":100000}"#, "99999"),
            "Năm 2025, Xã A thực hiện được 99.999/100.000 vụ, đạt gần 100% chỉ tiêu, còn thiếu 1 vụ (dưới 0,01%) để hoàn thành chỉ tiêu.",
        ),
        (cases(r#"{"low":10}"#, "0"), "Năm 2025, Xã A chưa có kết quả; chỉ tiêu là 10 vụ."),
    ] {
        assert_eq!(said, expected);
    }
}

#[test]
fn english() {
    let members = |target, result| sentence(Language::En, "members", target, result);
    let cases = |target, result| sentence(Language::En, "cases", target, result);
    for (said, expected) in [
        (
            members(r#"{"low":80}"#, "96"),
            "In 2025, Xã A admitted 96 members against a target of 80, reaching 120% of the target, exceeding the target by 16 members (20%).",
        ),
        (
            members(r#"{"low":80}"#, "80"),
            "In 2025, Xã A admitted 80 members against a target of 80, reaching 100% of the target.",
        ),
        (
            members(r#"{"low":2}"#, "1"),
            "In 2025, Xã A admitted 1 member against a target of 2, reaching 50% of the target, 1 short of the target (50%).",
        ),
        (members(r#"{"low":80}"#, "0"), "In 2025, Xã A admitted none so far; the target is 80 members."),
        (members(r#"{"low":80}"#, ""), "In 2025, no result is recorded yet for Xã A; the target is 80 members."),
        (members("", "1"), "In 2025, Xã A admitted 1 member (there is no target to compare with)."),
        (
            members(r#"{"low":0}"#, "7"),
            "In 2025, Xã A admitted 7 members (the target is 0, so there is no attainment).",
        ),
        (members("", ""), "In 2025, there are no figures yet for Xã A."),
        (
            members(AT_LEAST, "96"),
            "In 2025, Xã A admitted 96 members against a target of at least 80 members, reaching 120% of the target, exceeding the target by 16 members (20%).",
        ),
        (
            members(RANGE, "95"),
            "In 2025, Xã A admitted 95 members, within the target (from 90 to 100 members), reaching 105.56% of the lower end and 95% of the upper end.",
        ),
        (
            members(RANGE, "110"),
            "In 2025, Xã A admitted 110 members, above the target (from 90 to 100 members), reaching 110% of the upper end, exceeding the upper end by 10 members (10%).",
        ),
        (
            members(RATE, "30"),
            "In 2025, Xã A admitted 30 members against a target of 36 (3% of 1,200 members at start of year), reaching 83.33% of the target, 6 short of the target (16.67%).",
        ),
        (
            cases(LIMIT, "3"),
            "In 2025, Xã A recorded 3 cases, within the limit (at most 5 cases), reaching 60% of the limit.",
        ),
        (cases(LIMIT, "7"), "In 2025, Xã A recorded 7 cases, exceeding the limit (at most 5 cases) by 2 cases (40%)."),
        (
            cases(COVERAGE, "28"),
            "In 2025, Xã A reached 28 of 35 units, 93.33% of the target (30 units), 2 short of the target.",
        ),
        (
            sentence(Language::En, "đảng viên mới", r#"{"low":3}"#, "1"),
            "In 2025, Xã A admitted 1 new member against a target of 3, reaching 33.33% of the target, 2 short of the target (66.67%).",
        ),
    ] {
        assert_eq!(said, expected);
    }
}
