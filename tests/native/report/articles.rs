//! The figures of the five articles the project grew from, in sentences of our own.

use chi_tieu::report::ReportLanguage::Vietnamese;
use chi_tieu::report::{FigureRole, read_report};

use super::notation::told;

#[track_caller]
fn check(text: &str, found: &str) {
    assert_eq!(told(text, Vietnamese), found, "{text}");
}

#[test]
fn term_with_its_target_and_years_without() {
    check(
        "Nhiệm kỳ 2015 – 2020, Đảng bộ Khối kết nạp 967 quần chúng, vượt 28,93% so với chỉ tiêu 750 đảng viên mà Đại hội \
         lần thứ VIII thông qua. Chỉ riêng năm 2020 có 139 đảng viên được kết nạp, vượt 39%; hai tháng đầu năm 2021 đã \
         kết nạp 32 đảng viên, đạt tỷ lệ 30%.",
        "excess 28,93%: 967 of 750, agrees; excess 39%: 139 of ?, unverifiable; attainment 30%: 32 of ?, unverifiable",
    );
}

#[test]
fn what_is_implied_is_an_interval() {
    let report = read_report("Hai tháng đầu năm đã kết nạp 32 đảng viên, đạt tỷ lệ 30%.", Vietnamese);
    let implied = report.findings[0].implied.unwrap();
    let ends = |interval: Option<chi_tieu::calc::WholeInterval>| interval.map(|it| (it.lo(), it.hi()));
    assert_eq!(ends(implied.half_up), Some((105, Some(108))));
    assert_eq!(ends(implied.truncated), Some((104, Some(106))));
}

#[test]
fn shares_that_overlap_are_each_of_the_same_whole() {
    check(
        "Từ đầu nhiệm kỳ mở 380 lớp nhận thức cho 26.492 quần chúng, kết nạp được 23.596 đảng viên mới. Trong đó 14.866 \
         đồng chí là đoàn viên, chiếm 63%; nữ có 12.839 đồng chí, chiếm 54,4%; 4.174 đồng chí là người dân tộc thiểu số, \
         chiếm 17,7%; 520 đồng chí theo đạo, chiếm 2,2%.",
        "share 63%: 14.866 of 23.596, agrees; share 54,4%: 12.839 of 23.596, agrees; \
         share 17,7%: 4.174 of 23.596, agrees; share 2,2%: 520 of 23.596, agrees",
    );
}

#[test]
fn targets_of_other_periods_are_not_compared() {
    check(
        "Tỉnh phấn đấu giai đoạn 2023-2025 kết nạp 24.360 đảng viên, hằng năm đạt từ 3-4% tổng số đảng viên, tương ứng từ \
         7.000 - 9.300 đảng viên. Từ đầu nhiệm kỳ đến nay đã kết nạp 23.596 đảng viên.",
        "",
    );
}

#[test]
fn half_a_year_the_year_and_a_commune() {
    check(
        "Năm 2021, tỉnh giao huyện Krông Bông kết nạp 80 đảng viên. Sáu tháng đầu năm mới có 11/35 tổ chức cơ sở đảng làm \
         được việc này với 23 đảng viên mới, đạt gần 28,8% chỉ tiêu. Đến tháng 10, huyện đã kết nạp 96 đảng viên (đạt \
         120% so với kế hoạch), nâng tổng số đảng viên lên 3.360. Xã Cư Pui được giao 7 đảng viên, kết nạp 8, đạt 114,2% \
         kế hoạch, dự kiến sẽ thêm 2 – 4 đảng viên nữa để cả năm lên 10 – 12 người.",
        "ratio 11/35: 11 of 35, agrees; attainment 28,8%: 23 of 80, agrees; attainment 120%: 96 of 80, agrees; \
         attainment 114,2%: 8 of 7, truncated; range 10 – 12: 8 and 2 to 4, agrees",
    );
}

#[test]
fn counts_without_a_claim_are_figures_of_their_role() {
    let text = "Đảng bộ có 73 tổ chức cơ sở đảng với 4.749 đảng viên. Năm 2019 kết nạp 193 đảng viên, trong đó 108 nữ. \
                Phấn đấu năm 2020 kết nạp 180 đảng viên.";
    let report = read_report(text, Vietnamese);
    assert_eq!(report.findings, []);
    let figures: Vec<(&str, FigureRole)> =
        report.figures.iter().map(|figure| (&text[figure.span.clone()], figure.role)).collect();
    assert_eq!(
        figures,
        [
            ("73", FigureRole::Stock),
            ("4.749", FigureRole::Count),
            ("193", FigureRole::Result),
            ("108", FigureRole::Part),
            ("180", FigureRole::Target),
        ]
    );
}
