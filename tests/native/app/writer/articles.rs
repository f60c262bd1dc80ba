//! The plans of the five articles, written out in both languages as somebody read and approved them.

use chi_tieu::app::writer::{ReportOptions, Tables, print_text};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{ReportLength, ReportSection};
use chi_tieu::plan::{PlanSample, When};

use super::plans::{facts, report};

fn written(sample: PlanSample, when: When, language: Language, options: ReportOptions) -> String {
    let plan = sample.plan(2026, &language.words().table.sample);
    print_text(&report(&plan, when, facts(language, 4), options), Tables::LeaveOut)
}

fn paragraph(sample: PlanSample, when: When, language: Language) -> String {
    written(sample, when, language, ReportOptions::default().with_length(ReportLength::Paragraph))
}

const YEAR_2021: When = When::Year(2021);

#[test]
fn quang_nam() {
    assert_eq!(
        paragraph(PlanSample::QuangNam, When::Term, Language::Vi),
        "Nhiệm kỳ 2015–2020, Khối các cơ quan tỉnh Quảng Nam kết nạp được 967/750 đảng viên mới, đạt 128,93% chỉ tiêu, \
         vượt 217 đảng viên mới (vượt 28,93%). Bình quân mỗi năm kết nạp được 193,4 đảng viên mới (967 đảng viên mới trong 5 \
         năm)."
    );
    assert_eq!(
        paragraph(PlanSample::QuangNam, When::Term, Language::En),
        "In the term 2015–2020, Quảng Nam provincial offices admitted 967 new members against a target of 750, reaching \
         128.93% of the target, exceeding the target by 217 new members (28.93%). The yearly average was 193.4 new \
         members (967 new members in 5 years)."
    );
}

#[test]
fn quang_nam_at_the_beginning_of_a_term() {
    assert_eq!(
        paragraph(PlanSample::QuangNamNextTerm, YEAR_2021, Language::Vi),
        "Từ đầu năm 2021 đến ngày 28/2/2021, Khối các cơ quan tỉnh Quảng Nam kết nạp được 32 đảng viên mới (chưa có chỉ \
         tiêu để so sánh). Lũy kế nhiệm kỳ 2021–2025, kết nạp được 32/500 đảng viên mới, đạt 6,4% chỉ tiêu, còn thiếu \
         468 đảng viên mới (93,6%) để hoàn thành chỉ tiêu. Đến ngày 28/2/2021, nhiệm kỳ 2021–2025 đã qua 59/1.826 ngày \
         (3,23%); nếu chia đều thì đến nay dự kiến đạt 16,16 đảng viên mới, kết quả cao hơn mức đó 15,84 đảng viên mới (tỷ \
         lệ đạt cao hơn thời gian đã qua 3,17 điểm phần trăm). Chỉ tiêu nhiệm kỳ 2021–2025 là 500 đảng viên mới, đã \
         kết nạp được 32 đảng viên mới, còn phải kết nạp 468 đảng viên mới trong 1.767 ngày còn lại, bình quân mỗi tháng 8,07, mỗi quý 24,19, mỗi năm 96,73 đảng \
         viên mới."
    );
}

#[test]
fn a_province() {
    assert_eq!(
        paragraph(PlanSample::Province, When::Term, Language::Vi),
        "Nhiệm kỳ 2020–2025, Toàn Đảng bộ tỉnh kết nạp được 23.596 đảng viên mới, đạt 65,91% chỉ tiêu (từ 35.800 đảng \
         viên mới trở lên), còn thiếu 12.204 đảng viên mới (34,09%) để hoàn thành chỉ tiêu. Tổng số 23.596 đảng viên \
         mới, trong đó: Đoàn viên thanh niên 14.866, chiếm 63%; Nữ 12.839, chiếm 54,41%; Dân tộc thiểu số 4.174, chiếm \
         17,69%; Theo tôn giáo 520, chiếm 2,2%; Học sinh 2.523, chiếm 10,69%; Sinh viên 430, chiếm 1,82%; Người lao động \
         trong doanh nghiệp 1.495, chiếm 6,34%. Bình quân mỗi năm kết nạp được 4.719,2 đảng viên mới (23.596 đảng viên mới trong 5 năm)."
    );
    let replaced = "Chỉ tiêu năm 2022 được điều chỉnh từ ngày 5/9/2022: trước là từ 3.800 đảng viên mới trở lên, nay là từ \
                    8.000 đảng viên mới trở lên.";
    let year = paragraph(PlanSample::Province, When::Year(2022), Language::Vi);
    assert!(year.contains(replaced), "{year}");
}

#[test]
fn provincial_offices() {
    assert_eq!(
        paragraph(PlanSample::ProvincialOffices, When::Year(2019), Language::En),
        "In 2019, Provincial offices admitted 193 new members (there is no target to compare with). A total of 193 new \
         members, of which: Women 108 (55.96%); Group with its name lost (1) 138 (71.5%); Group with its name lost (2) 1 \
         (0.52%). Admission rate: 193 new members, or 4.06% of the total of 4,749 members now."
    );
}

#[test]
fn cam_ha_has_no_figures_yet() {
    assert_eq!(
        written(
            PlanSample::CamHa,
            When::Term,
            Language::Vi,
            ReportOptions::default().with_length(ReportLength::Sentence)
        ),
        "Nhiệm kỳ 2020–2023, Đảng bộ xã Cẩm Hà chưa có số liệu."
    );
}

#[test]
fn krong_bong_in_full() {
    let options = ReportOptions::default().with(ReportSection::Forecast, true).with(ReportSection::Best, true);
    assert_eq!(
        written(PlanSample::KrongBong, YEAR_2021, Language::Vi, options),
        "Báo cáo kết quả thực hiện chỉ tiêu năm 2021
Huyện Krông Bông
Số liệu tính đến ngày 12/10/2021

Kết quả so với chỉ tiêu

Tính đến ngày 12/10/2021, Huyện Krông Bông kết nạp được 96/80 đảng viên mới, đạt 120% chỉ tiêu năm 2021, vượt 16 đảng viên mới (vượt 20%).

Các đơn vị trực thuộc

Trong 1 đơn vị trực thuộc: 1/1 đơn vị vượt chỉ tiêu. Chỉ tiêu năm 2021 là 80 đảng viên mới, đã phân cho các đơn vị trực thuộc 7 đảng viên mới, còn phải phân 73 đảng viên mới. Kết quả năm 2021 của các đơn vị trực thuộc cộng lại là 8 đảng viên mới, ít hơn 88 đảng viên mới so với số đã ghi (96 đảng viên mới).

Đơn vị đạt tỷ lệ cao

Các đơn vị đạt tỷ lệ cao: Xã Cư Pui (kết nạp được 8/7 đảng viên mới, đạt 114,29% chỉ tiêu).

Tỷ lệ kết nạp và biến động

Tỷ lệ kết nạp: 96 đảng viên mới, bằng 2,86% so với tổng số 3.360 đảng viên hiện có.

Tiến độ và nhịp cần đạt

Đến ngày 12/10/2021, năm 2021 đã qua 285/365 ngày (78,08%); nếu chia đều thì đến nay dự kiến đạt 62,47 đảng viên mới, kết quả cao hơn mức đó 33,53 đảng viên mới (tỷ lệ đạt cao hơn thời gian đã qua 41,92 điểm phần trăm). Chỉ tiêu năm 2021 đã hoàn thành khi còn 80 ngày.

Dự báo theo nhịp hiện nay

Theo nhịp hiện nay (tính đều theo thời gian, chỉ để tham khảo vì kết quả thường dồn vào cuối kỳ), dự báo hết năm 2021 được khoảng 122,95 đảng viên mới, bằng 153,68% chỉ tiêu.

Số liệu phần trăm và bình quân làm tròn đến 2 chữ số thập phân."
    );
    let english = written(PlanSample::KrongBong, YEAR_2021, Language::En, ReportOptions::default());
    for said in [
        "As of 12 October 2021, Krông Bông district admitted 96 new members against a target for 2021 of 80, reaching \
         120% of the target, exceeding the target by 16 new members (20%).",
        "By 12 October 2021, 285 of 365 days of 2021 (78.08%) had passed; spread evenly, 62.47 new members would be expected \
         by then, and the result is 33.53 new members above that (attainment is above the elapsed time by 41.92 \
         percentage points). The target for 2021 was reached with 80 days to go.",
        "Admission rate: 96 new members, or 2.86% of the total of 3,360 members now.",
        "Percentages and averages are rounded to 2 decimal places.",
    ] {
        assert!(english.contains(said), "{said}\n{english}");
    }
    // What was not asked for is not said.
    assert!(!english.contains("orecast") && !english.contains("Cư Pui"), "{english}");
}

#[test]
fn what_is_switched_off_is_left_out() {
    let mut options = ReportOptions::default();
    for section in ReportSection::ALL {
        options = options.with(section, false);
    }
    assert_eq!(
        written(PlanSample::QuangNam, When::Term, Language::Vi, options.with_length(ReportLength::Paragraph)),
        "Nhiệm kỳ 2015–2020, Khối các cơ quan tỉnh Quảng Nam kết nạp được 967/750 đảng viên mới, đạt 128,93% chỉ tiêu, \
         vượt 217 đảng viên mới (vượt 28,93%)."
    );
}

#[test]
fn a_year_against_the_one_before() {
    let plan = super::plans::plan(
        r#"{"version":1,"title":"","noun":"members","term":{"label":"","first":2024,"last":2025},"groups":[],"stages":[],"units":[
        {"id":0,"level":0,"name":"A","years":[{"year":2024,"result":50},{"year":2025,"result":55}]}]}"#,
    );
    let said = |language| {
        let options = ReportOptions::default().with_length(ReportLength::Paragraph);
        print_text(&report(&plan, When::Year(2025), facts(language, 4), options), Tables::Print)
    };
    let vietnamese = said(Language::Vi);
    let expected =
        "Kết quả là 55 đảng viên mới, bằng 110% so với năm 2024 (50 đảng viên mới), tăng 5 đảng viên mới (tăng 10%).";
    assert!(vietnamese.contains(expected), "{vietnamese}");
    let english = said(Language::En);
    let expected = "The result is 55 members, or 110% compared with the year 2024 (50 members), up by 5 members (10%).";
    assert!(english.contains(expected), "{english}");
}
