//! From what is typed on the quick page to its figures and its sentence.

use chi_tieu::app::FigureSettings;
use chi_tieu::app::quick::{Main, QuickSheet, ShareTotal, SumCheck, evaluate, sentence_facts};
use chi_tieu::calc::{Decimals, Quantity, RoundingRule, Status, Verdict, round};
use chi_tieu::i18n::{Language, ShareLead, Wording};
use chi_tieu::number::{FigureStyle, Locale, Reading, print_hedged, print_percentage, print_reading};
use proptest::prelude::*;

fn typed(target: &str, result: &str, attainment: &str, years: &str) -> QuickSheet {
    QuickSheet {
        target: target.to_owned(),
        result: result.to_owned(),
        attainment: attainment.to_owned(),
        years: years.to_owned(),
        ..QuickSheet::default()
    }
}

fn with_rows(mut sheet: QuickSheet, total: &str, lead: ShareLead, rows: &[(&str, &str)]) -> QuickSheet {
    total.clone_into(&mut sheet.total);
    sheet.lead = lead;
    sheet.categories.clear();
    for (name, count) in rows {
        sheet.add_category();
        let row = sheet.categories.last_mut().unwrap();
        (*name).clone_into(&mut row.name);
        (*count).clone_into(&mut row.count);
    }
    sheet
}

#[track_caller]
fn check_sentence(sheet: &QuickSheet, language: Language, expected: &str) {
    let figures = evaluate(sheet, language.locale());
    let facts = sentence_facts(sheet, &figures, FigureSettings::default(), language).unwrap().unwrap();
    assert_eq!((language.words().sentence.compose)(&facts), expected);
}

#[test]
fn the_sentence_says_what_was_exceeded() {
    let sheet = QuickSheet {
        wording: Wording::Admission,
        unit: "Đảng bộ Khối".to_owned(),
        period: "Nhiệm kỳ 2015–2020".to_owned(),
        ..typed("750", "967", "", "5")
    };
    check_sentence(
        &sheet,
        Language::Vi,
        "Nhiệm kỳ 2015–2020, Đảng bộ Khối kết nạp được 967/750 đảng viên, đạt 128,93% chỉ tiêu, vượt 217 đảng viên \
         (vượt 28,93%). Bình quân mỗi năm 193,4 đảng viên (tính trên 5 năm).",
    );
    check_sentence(
        &sheet,
        Language::En,
        "Nhiệm kỳ 2015–2020, Đảng bộ Khối admitted 967 of 750 members, reaching 128.93% of the target, exceeding it by \
         217 members (28.93%). The yearly average was 193.4 members (over 5 years).",
    );
}

#[test]
fn one_year_is_one_year() {
    check_sentence(&typed("", "139", "", "1"), Language::En, "Achieved 139. The yearly average was 139 (over 1 year).");
}

#[test]
fn the_sentence_says_what_is_missing() {
    check_sentence(
        &typed("23.596", "12.839", "", ""),
        Language::Vi,
        "Thực hiện được 12.839/23.596, đạt 54,41% chỉ tiêu, còn thiếu 10.757 để hoàn thành chỉ tiêu.",
    );
}

#[test]
fn the_sentence_of_a_target_just_missed_never_says_one_hundred_per_cent() {
    check_sentence(
        &typed("30000", "29999", "", ""),
        Language::Vi,
        "Thực hiện được 29.999/30.000, đạt gần 100% chỉ tiêu, còn thiếu 1 để hoàn thành chỉ tiêu.",
    );
    check_sentence(
        &typed("30000", "30001", "", ""),
        Language::Vi,
        "Thực hiện được 30.001/30.000, đạt hơn 100% chỉ tiêu, vượt 1 (vượt dưới 0,01%).",
    );
}

#[test]
fn the_sentence_of_nothing_and_of_exactly_enough() {
    check_sentence(&typed("7", "0", "", ""), Language::Vi, "Chưa có kết quả (0/7).");
    check_sentence(
        &typed("7", "7", "", ""),
        Language::Vi,
        "Thực hiện được 7/7, đạt 100% chỉ tiêu, hoàn thành chỉ tiêu.",
    );
    check_sentence(&typed("", "7", "", ""), Language::Vi, "Thực hiện được 7.");
    check_sentence(&typed("0", "7", "", ""), Language::Vi, "Thực hiện được 7.");
}

#[test]
fn the_sentence_names_its_shares() {
    let women = [("Nữ", "12.839"), ("Theo tôn giáo", "520")];
    check_sentence(
        &with_rows(typed("", "23.596", "", ""), "23.596", ShareLead::OfWhich, &women),
        Language::Vi,
        "Thực hiện được 23.596. Trong đó: Nữ 12.839, chiếm 54,41%; Theo tôn giáo 520, chiếm 2,2%.",
    );
    check_sentence(
        &with_rows(QuickSheet::default(), "1.495", ShareLead::Divided, &[("Trực tiếp", "1.290"), ("Quản lý", "205")]),
        Language::Vi,
        "Tổng số 1.495, chia ra: Trực tiếp 1.290, chiếm 86,29%; Quản lý 205, chiếm 13,71%.",
    );
}

#[test]
fn a_partition_that_does_not_add_up_stays_out_of_the_sentence() {
    let rows = [("Trực tiếp", "1.290"), ("Quản lý", "204")];
    let sheet = with_rows(typed("", "1.495", "", ""), "1.495", ShareLead::Divided, &rows);
    check_sentence(&sheet, Language::Vi, "Thực hiện được 1.495.");
    let figures = evaluate(&sheet, Locale::Vietnamese);
    let one = Quantity::whole(1).unwrap();
    assert_eq!(figures.shares.sum, SumCheck::Short { sum: Quantity::whole(1494).unwrap(), gap: one });
}

#[test]
fn a_partition_without_a_total_takes_the_sum_for_it() {
    let sheet = with_rows(QuickSheet::default(), "", ShareLead::Divided, &[("A", "3"), ("B", "1"), ("C", "")]);
    let figures = evaluate(&sheet, Locale::Vietnamese);
    assert_eq!(figures.shares.total, ShareTotal::SumOfRows(Quantity::whole(4).unwrap()));
    let style = FigureStyle::new(Locale::Vietnamese);
    let shares: Vec<Option<String>> =
        figures.shares.rows.iter().map(|row| row.share.map(|share| print_percentage(share, &style).unwrap())).collect();
    assert_eq!(shares, [Some("75%".to_owned()), Some("25%".to_owned()), None]);
}

#[test]
fn a_partition_with_an_unreadable_row_waits() {
    let rows = [("Trực tiếp", "1.290"), ("Quản lý", "2o5")];
    let sheet = with_rows(typed("", "1.495", "", ""), "1.495", ShareLead::Divided, &rows);
    assert_eq!(evaluate(&sheet, Locale::Vietnamese).shares.sum, SumCheck::Waiting);
    check_sentence(&sheet, Language::Vi, "Thực hiện được 1.495.");
    let without_total = with_rows(QuickSheet::default(), "", ShareLead::Divided, &rows);
    let shares = evaluate(&without_total, Locale::Vietnamese).shares;
    assert_eq!(shares.total, ShareTotal::Blank, "what was read is not all of it");
    assert!(shares.rows.iter().all(|row| row.share.is_none()));
}

#[test]
fn overlapping_rows_are_never_added_up() {
    let sheet = with_rows(QuickSheet::default(), "193", ShareLead::OfWhich, &[("Nữ", "108"), ("", "138"), ("", "194")]);
    let figures = evaluate(&sheet, Locale::Vietnamese);
    assert_eq!(figures.shares.sum, SumCheck::NotAsked);
    assert_eq!(figures.shares.rows.iter().map(|row| row.above_total).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn an_input_that_cannot_be_read_costs_only_what_needs_it() {
    let sheet = with_rows(typed("750", "967", "", "năm"), "1e5", ShareLead::OfWhich, &[("Nữ", "x"), ("", "5")]);
    let figures = evaluate(&sheet, Locale::Vietnamese);
    assert!(matches!(figures.main, Main::Attainment { .. }));
    assert!(figures.years.error().is_some() && figures.yearly.is_none());
    assert!(figures.shares.total.error().is_some() && figures.shares.rows[0].count.error().is_some());
    assert_eq!(evaluate(&typed("75o", "967", "", "5"), Locale::Vietnamese).main, Main::Waiting);
    assert!(evaluate(&typed("75o", "967", "", "5"), Locale::Vietnamese).yearly.is_some());
}

#[test]
fn a_zero_target_gives_no_percentage() {
    let Main::Attainment { assessment, typed } = evaluate(&typed("0", "5", "100", ""), Locale::Vietnamese).main else {
        panic!("target and result are both there");
    };
    assert!(matches!(assessment.status, Status::NoTarget(_)));
    assert_eq!((assessment.against, typed), (None, None));
}

#[test]
fn an_attainment_typed_beside_both_is_checked() {
    let Main::Attainment { typed: Some(typed), .. } = evaluate(&typed("7", "8", "114,2%", ""), Locale::Vietnamese).main
    else {
        panic!("all three are there");
    };
    assert_eq!(typed.check.verdict, Verdict::Truncated);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// What the page prints for one blank leads back to the others: the three inputs never contradict each other.
    #[test]
    fn each_of_the_three_follows_from_the_other_two(target in 1_i128..2_000_000, result in 0_i128..2_000_000) {
        let count = |value| print_reading(Reading::Count(Quantity::whole(value).unwrap()), Locale::Vietnamese);
        let (target_text, result_text) = (count(target), count(result));
        let Main::Attainment { assessment, .. } =
            evaluate(&typed(&target_text, &result_text, "", ""), Locale::Vietnamese).main else { panic!() };
        let attainment = assessment.against.unwrap().attainment.unwrap();
        let rounded = round(attainment.per_cent(), Decimals::TWO, RoundingRule::HalfAwayFromZero).unwrap();
        let printed = print_reading(Reading::Percentage(rounded.without_trailing_zeros()), Locale::Vietnamese);
        let Main::ImpliedTarget { implied, .. } =
            evaluate(&typed("", &result_text, &printed, ""), Locale::Vietnamese).main else { panic!() };
        // Zeros at the end are dropped, so the printed figure may claim less than it was rounded to; it still fits.
        prop_assert!(implied.half_up.is_some_and(|fits| fits.contains(target)));
        let Main::ComputedResult { implied, .. } =
            evaluate(&typed(&target_text, "", &printed, ""), Locale::Vietnamese).main else { panic!() };
        prop_assert!(implied.half_up.is_some_and(|fits| fits.contains(result)));
    }

    /// A target that is missed never prints as 100 %, and one that is exceeded never does without a word.
    #[test]
    fn one_hundred_per_cent_is_said_only_of_a_target_met(target in 1_i128..1_000_000_000, off in -3_i128..=3) {
        let result = (target + off).max(0);
        let whole = |value| Quantity::whole(value).unwrap();
        let attainment = chi_tieu::calc::Percentage::of(whole(result), whole(target)).unwrap();
        let style = FigureStyle { decimals: Decimals::ZERO, ..FigureStyle::new(Locale::Vietnamese) };
        let shown = print_hedged(attainment, &style).unwrap();
        prop_assert_eq!(shown.text == "100%" && shown.hedge.is_none(), result == target);
    }

    #[test]
    fn any_text_at_all_gives_figures(texts in proptest::collection::vec("\\PC{0,12}", 7)) {
        let mut sheet = typed(&texts[0], &texts[1], &texts[2], &texts[3]);
        sheet = with_rows(sheet, &texts[4], ShareLead::Divided, &[(&texts[5], &texts[6])]);
        for language in Language::ALL {
            let figures = evaluate(&sheet, language.locale());
            let facts = sentence_facts(&sheet, &figures, FigureSettings::default(), language);
            prop_assert!(facts.is_ok());
        }
    }
}
