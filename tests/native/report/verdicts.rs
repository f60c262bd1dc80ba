//! What is said of a figure, and what is left unsaid.

use chi_tieu::report::ReportLanguage::{English, Vietnamese};
use chi_tieu::report::read_report;

use super::notation::told;

#[track_caller]
fn check(text: &str, found: &str) {
    assert_eq!(told(text, Vietnamese), found, "{text}");
}

#[test]
fn slips_are_named() {
    check(
        "Kết nạp 967 đảng viên, đạt 28,93% chỉ tiêu 750.",
        "attainment 28,93%: 967 of 750, disagrees, ExcessForAttainment",
    );
    check(
        "Kết nạp 967 đảng viên, vượt 128,93% so với chỉ tiêu 750.",
        "excess 128,93%: 967 of 750, disagrees, AttainmentForExcess",
    );
    check("Kết nạp 967/750 đảng viên, đạt 129,83%.", "attainment 129,83%: 967 of 750, disagrees, DigitsSwapped");
    check("Kết nạp 23/80 đảng viên, đạt trên 29%.", "attainment 29%: 23 of 80, agrees, HedgeContradicted");
    check("Tỷ lệ giảm từ 6,84% xuống 4,91%, giảm 1,93%.", "growth 1,93%: 4,91 of 6,84, disagrees, PointsAsPercent");
    check(
        "Kết nạp 90 đảng viên, tăng 10% so với cùng kỳ (100 đảng viên).",
        "growth 10%: 90 of 100, disagrees, OppositeDirection",
    );
}

#[test]
fn a_group_that_was_torn_off_is_no_number() {
    let text = "Năm 2024, toàn tỉnh kết nạp 1 .140 đảng viên, đạt 95% chỉ tiêu (1.200).";
    check(text, "attainment 95%: 1 .140 of 1.200, agrees");
}

#[test]
fn another_number_of_the_text_explains_a_wrong_base() {
    check(
        "Đảng bộ có 4.749 đảng viên. Năm 2019 kết nạp 193 đảng viên trên chỉ tiêu 180, đạt 4,06% chỉ tiêu.",
        "attainment 4,06%: 193 of 180, disagrees, right of 4.749",
    );
}

#[test]
fn a_base_that_is_not_said_is_left_out() {
    check("Kết nạp 139 đảng viên, vượt 39%.", "excess 39%: 139 of ?, unverifiable");
    check(
        "Nhiệm kỳ 2015–2020 có chỉ tiêu 750 đảng viên. Năm 2020 kết nạp 139 đảng viên, đạt 95%.",
        "attainment 95%: 139 of ?, unverifiable",
    );
    check(
        "Xã A được giao 30 đảng viên, kết nạp 33, đạt 110%. Xã B kết nạp 8 đảng viên, đạt 80%.",
        "attainment 110%: 33 of 30, agrees; attainment 80%: 8 of ?, unverifiable",
    );
    check(
        "Trồng 1.250 ha rừng, đạt 104,2% kế hoạch; được giao 80 đảng viên.",
        "attainment 104,2%: 1.250 of ?, unverifiable",
    );
}

#[test]
fn what_is_set_was_not_worked_out() {
    check("Phấn đấu kết nạp 80 đảng viên, đạt 95% trở lên.", "");
    check("Chỉ tiêu hằng năm là 3 - 4% tổng số 4.749 đảng viên.", "");
    check("Mục tiêu đến năm 2025: 95% số hộ có nước sạch.", "");
    check("Lãi suất 6,6%, thuế suất 8%, độ ẩm 85%.", "");
}

#[test]
fn a_target_that_is_a_range_is_met_at_either_end() {
    check("Chỉ tiêu từ 80–100 đảng viên, kết nạp 96, đạt 120%.", "attainment 120%: 96 of 80 to 100, agrees");
    check("Chỉ tiêu từ 80–100 đảng viên, kết nạp 96, đạt 96%.", "attainment 96%: 96 of 80 to 100, agrees");
}

#[test]
fn sums_averages_and_what_a_rate_implies() {
    check("Tặng 640 suất quà, gồm 350 suất cho hộ nghèo và 210 suất cho học sinh.", "sum 640: 350 + 210, disagrees");
    check("Kết nạp 24 đảng viên, gồm 12 nam và 12 nữ.", "sum 24: 12 + 12, agrees");
    check("Kết nạp 24 đảng viên, trong đó 14 nữ, 12 đoàn viên.", "");
    check("Giai đoạn 2021–2025 kết nạp 500 đảng viên, bình quân mỗi năm 100.", "average 100: 500 over 5, agrees");
    check("Nhiệm kỳ 2015–2020 kết nạp 967 đảng viên, bình quân mỗi năm 193,4.", "average 193,4: 967 over 5, agrees");
    check("Chỉ tiêu bằng 3% tổng số 4.120 đảng viên, tức 124 đảng viên.", "implied_target 124: 3 % of 4.120, agrees");
}

#[test]
fn of_two_readings_the_numbers_choose() {
    check("Kết nạp 63/6 đảng viên, đạt 1.050% chỉ tiêu.", "attainment 1.050%: 63 of 6, agrees");
    check("Kết nạp 967/750 đảng viên, đạt 128.933% chỉ tiêu.", "attainment 128.933%: 967 of 750, agrees");
    check("Kết nạp 63/6 đảng viên, đạt 1.060% chỉ tiêu.", "attainment 1.060%: 63 of 6, disagrees");
    check(
        "Kết nạp 434 đảng viên trong 6 năm, bình quân mỗi năm 72,333 đảng viên.",
        "average 72,333: 434 over 6, agrees",
    );
    let one_missing = read_report("Kết nạp 63 đảng viên, đạt 1.050%.", Vietnamese);
    assert_eq!(one_missing.findings.iter().map(|finding| finding.implied).collect::<Vec<_>>(), [None]);
}

#[test]
fn whole_counts_reach_a_rate() {
    check("Chỉ tiêu là 3% của 601 đảng viên, tức ít nhất 19 đảng viên.", "implied_target 19: 3 % of 601, agrees");
    check("Chỉ tiêu là 3% của 601 đảng viên, tức ít nhất 17 đảng viên.", "implied_target 17: 3 % of 601, disagrees");
    check(
        "Chỉ tiêu là từ 3% đến 4% của 460 đảng viên, tức từ 14 đến 18 đảng viên.",
        "range 14 đến 18: 3 to 4 % of 460, agrees",
    );
}

#[test]
fn what_no_number_of_the_text_is_compared_with_is_left_out() {
    check("Đầu kỳ có 945 đảng viên; trong kỳ tăng 8 (kết nạp 8); trong kỳ giảm 1 (từ trần 1).", "");
    check("Đến nay dự kiến 62, kết quả 90, cao hơn mức đó 25 đảng viên.", "");
    check("Dự báo hết năm kết nạp được khoảng 93 đảng viên, bằng 201% chỉ tiêu 46.", "");
    check("Đã qua 273/365 ngày (75%), kết nạp 20 đảng viên.", "share 75%: 273 of 365, agrees");
}

#[test]
fn cells_of_tables_have_nothing_to_do_with_each_other() {
    check("Đơn vị\tChỉ tiêu\tKết quả\tVượt\nXã A\t80\t96\t16\nXã B\t≥ 30\t25\tThiếu\n2026\t40\t3%", "");
}

#[test]
fn numbers_in_labels_are_no_parts() {
    check("Tổng số 145 đảng viên, gồm: nhóm 1: 60; nhóm 2: 80.", "");
    check("Tổng số 145, chia ra: từ 18 đến 30 tuổi 60, chiếm 41,38%.", "share 41,38%: 60 of 145, agrees");
}

#[test]
fn english_says_it_behind_the_figure() {
    let found = told("It admitted 1,082 members, 82 more than the 1,000 planned.", English);
    assert_eq!(found, "excess 82: 1,082 of 1,000, agrees");
    let found = told("Profit was 71.3 billion dong, 11.4% above the target of 64 billion.", English);
    assert_eq!(found, "excess 11.4%: 71.3 of 64, agrees");
}
