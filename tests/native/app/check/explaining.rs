//! Findings in words, in both languages.

use chi_tieu::app::check::explain;
use chi_tieu::calc::{
    BothRoundings, FigureKind, Fraction, Quantity, Reproduction, Rounded, RoundingRule, Slip, Verdict, check_figure,
    implied_results, implied_targets, round,
};
use chi_tieu::i18n::Language;
use chi_tieu::report::{Finding, FindingKind, Input, Inputs, PrintedValue, Why};

use super::{finding, input, rounded};

fn both(exact: Fraction, decimals: u8) -> BothRoundings {
    let decimals = chi_tieu::calc::Decimals::new(decimals).unwrap();
    BothRoundings {
        half_up: round(exact, decimals, RoundingRule::HalfAwayFromZero).unwrap(),
        truncated: round(exact, decimals, RoundingRule::Truncate).unwrap(),
    }
}

/// What `calc` says of a percentage of two counts.
fn checked(kind: FindingKind, of: FigureKind, result: i128, base: Option<i128>, printed: Rounded) -> Finding {
    let whole = |value| Quantity::whole(value).unwrap();
    let check = check_figure(of, whole(result), base.map(whole), printed, None).unwrap();
    Finding {
        inputs: Inputs { result: input(result), base: base.and_then(input), ..Inputs::default() },
        exact: check.exact,
        verdict: check.verdict,
        rule: check.rule,
        should_be: check.should_be,
        implied: check.implied.filter(|_| base.is_none()),
        why: check.why.map(Why::Slip),
        ..finding(kind, PrintedValue::Percent(printed), 0..0)
    }
}

/// The arithmetic and the notes, one a line.
fn said(finding: &Finding, language: Language) -> String {
    let explained = explain("", finding, language);
    let mut lines: Vec<String> = explained.arithmetic.into_iter().collect();
    lines.extend(explained.notes);
    lines.join("\n")
}

#[track_caller]
fn check(finding: &Finding, vi: &str, en: &str) {
    assert_eq!(said(finding, Language::Vi), vi);
    assert_eq!(said(finding, Language::En), en);
}

#[test]
fn the_main_claims() {
    let excess = checked(FindingKind::Excess, FigureKind::Excess, 967, Some(750), rounded(2893, 2));
    check(
        &excess,
        "967 ÷ 750 = 128,9333…% → vượt 28,93%\nLàm tròn hay cắt bớt đều ra số này.",
        "967 ÷ 750 = 128.9333…% → 28.93% above\nRounding and cutting both give it.",
    );
    let swapped = checked(FindingKind::Attainment, FigureKind::Attainment, 967, Some(750), rounded(2893, 2));
    check(
        &swapped,
        "967 ÷ 750 = 128,9333…%\nĐúng ra là 128,93%.\nĐây là phần vượt, không phải tỷ lệ đạt.",
        "967 ÷ 750 = 128.9333…%\nShould be 128.93%.\nThis is the excess, not the attainment.",
    );
    let cut = checked(FindingKind::Attainment, FigureKind::Attainment, 8, Some(7), rounded(1142, 1));
    check(
        &cut,
        "8 ÷ 7 = 114,2857…%\nLàm tròn là 114,3%, cắt bớt là 114,2%.",
        "8 ÷ 7 = 114.2857…%\nRounded it is 114.3%, cut off 114.2%.",
    );
    let fallen = checked(FindingKind::Growth, FigureKind::Growth, 95, Some(100), rounded(5, 0));
    assert!(said(&fallen, Language::Vi).starts_with("95 ÷ 100 = 95% → giảm 5%\nĐúng ra là giảm 5%."));
    let short = checked(FindingKind::Shortfall, FigureKind::Shortfall, 120, Some(100), rounded(20, 0));
    assert!(said(&short, Language::Vi).starts_with("120 ÷ 100 = 120% → vượt 20%\nĐúng ra là vượt 20%."));
}

#[test]
fn what_is_missing_and_what_it_must_be() {
    let target = checked(FindingKind::Attainment, FigureKind::Attainment, 32, None, rounded(30, 0));
    check(
        &target,
        "Không thấy chỉ tiêu của số này trong văn bản.\nMuốn ra số này, chỉ tiêu phải từ 105 đến 108 nếu làm tròn; \
         104–106 nếu cắt bớt.",
        "For this figure the target was not found in the text.\nTo give this figure, the target must be 105 to 108 if \
         rounded; 104–106 if cut off.",
    );
    let only = checked(FindingKind::Excess, FigureKind::Excess, 967, None, rounded(2893, 2));
    assert!(said(&only, Language::Vi).ends_with("Muốn ra số này, chỉ tiêu phải là 750."));
    let mut one_rule = target.clone();
    one_rule.implied = Some(chi_tieu::calc::Implied { half_up: None, ..target.implied.unwrap() });
    assert!(
        said(&one_rule, Language::Vi)
            .ends_with("chỉ tiêu phải từ 104 đến 106 nếu cắt bớt; làm tròn thì không số nguyên nào ra được.")
    );
    one_rule.implied = Some(chi_tieu::calc::Implied { half_up: None, truncated: None });
    assert!(said(&one_rule, Language::Vi).ends_with("Không có chỉ tiêu nào là số nguyên mà ra được số này."));
    let printed = rounded(30, 0);
    let part = Finding {
        inputs: Inputs { base: input(110), ..Inputs::default() },
        implied: implied_results(Quantity::whole(110).unwrap(), printed, FigureKind::Share).ok(),
        ..finding(FindingKind::Share, PrintedValue::Percent(printed), 0..0)
    };
    assert!(said(&part, Language::Vi).ends_with("số thành phần phải là 33 nếu làm tròn; 33–34 nếu cắt bớt."));
    // A printed nought fits everything from somewhere on.
    let open = Finding {
        inputs: Inputs { result: input(1), ..Inputs::default() },
        implied: Some(implied_targets(Quantity::whole(1).unwrap(), rounded(0, 0), FigureKind::Attainment)),
        ..finding(FindingKind::Attainment, PrintedValue::Percent(rounded(0, 0)), 0..0)
    };
    assert!(said(&open, Language::Vi).ends_with("chỉ tiêu phải từ 201 trở lên nếu làm tròn; ≥ 101 nếu cắt bớt."));
}

#[test]
fn counts_sums_averages_ranges() {
    let exact = |value: i128, below: i128| Fraction::new(value, below).unwrap();
    let count = |kind, printed, value: Fraction, inputs| Finding {
        inputs,
        exact: Some(value),
        verdict: Verdict::Agrees,
        rule: Some(Reproduction::Exact),
        should_be: Some(both(value, 0)),
        ..finding(kind, printed, 0..0)
    };
    let two = |result, base| Inputs { result: input(result), base: input(base), ..Inputs::default() };
    let arithmetic = |finding: &Finding| explain("", finding, Language::Vi).arithmetic.unwrap();
    let of = |printed| PrintedValue::Count(rounded(printed, 0));
    assert_eq!(arithmetic(&count(FindingKind::Excess, of(217), exact(217, 1), two(967, 750))), "967 − 750 = 217");
    assert_eq!(arithmetic(&count(FindingKind::Shortfall, of(50), exact(50, 1), two(700, 750))), "750 − 700 = 50");
    let years = Inputs { result: input(967), years: input(5), ..Inputs::default() };
    let average = PrintedValue::Count(rounded(1934, 1));
    assert_eq!(arithmetic(&count(FindingKind::Average, average, exact(967, 5), years)), "967 ÷ 5 = 193,4");
    let times = PrintedValue::Times(rounded(2, 0));
    assert_eq!(arithmetic(&count(FindingKind::Ratio, times, exact(2, 1), two(200, 100))), "200 ÷ 100 = 2 lần");
    let points = PrintedValue::Points(rounded(3, 0));
    let rise = count(FindingKind::Growth, points, exact(3, 1), two(45, 42));
    assert_eq!(arithmetic(&rise), "45% − 42% = 3 điểm %");
    let parts = Inputs { parts: [1, 2, 4].into_iter().filter_map(input).collect(), ..Inputs::default() };
    assert_eq!(arithmetic(&count(FindingKind::Sum, of(7), exact(7, 1), parts)), "1 + 2 + 4 = 7");
    let total = count(FindingKind::Sum, of(4), exact(4_200_000, 1_000_000), two(200_000, 4_000_000));
    assert_eq!(arithmetic(&total), "4.000.000 + 200.000 = 4.200.000");
    let rate = Inputs { rate: input(3), base: input(4700), ..Inputs::default() };
    assert_eq!(arithmetic(&count(FindingKind::ImpliedTarget, of(141), exact(141, 1), rate)), "3% × 4.700 = 141");
    let range = PrintedValue::Range { low: rounded(10, 0), high: rounded(13, 0) };
    let adds = Inputs { base_high: input(4), ..two(8, 2) };
    let mut range = count(FindingKind::Range, range, exact(10, 1), adds);
    range.verdict = Verdict::Disagrees;
    assert_eq!(said(&range, Language::Vi), "2 + 8 = 10; 4 + 8 = 12\nĐúng ra là 10–12.");
}

#[test]
fn no_line_is_shown_that_does_not_give_the_exact_value() {
    // 7 and 9 do not make 5 in any way that is known.
    let odd = Finding {
        inputs: Inputs { result: input(7), base: input(9), ..Inputs::default() },
        exact: Some(Fraction::whole(5).unwrap()),
        verdict: Verdict::Agrees,
        ..finding(FindingKind::Average, PrintedValue::Count(rounded(5, 0)), 0..0)
    };
    assert_eq!(said(&odd, Language::Vi), "Tính ra 5");
}

#[test]
fn every_verdict_and_every_explanation_has_words() {
    let other = Input { value: Quantity::whole(23_596).unwrap(), span: 0..0 };
    let whys = [
        Why::Slip(Slip::DigitsSwapped),
        Why::WrongBase { other },
        Why::PointsAsPercent,
        Why::PercentAsPoints,
        Why::Arithmetic,
    ];
    for language in Language::ALL {
        let mut seen = Vec::new();
        for verdict in chi_tieu::app::check::SEVERITY {
            let explained = explain(
                "",
                &Finding { verdict, ..finding(FindingKind::Sum, PrintedValue::Count(rounded(1, 0)), 0..0) },
                language,
            );
            assert!(!explained.verdict.is_empty() && !explained.kind.is_empty());
            seen.push(explained.verdict.to_owned());
        }
        for why in &whys {
            let wrong = Finding {
                verdict: Verdict::Disagrees,
                why: Some(why.clone()),
                ..finding(FindingKind::Share, PrintedValue::Percent(rounded(1, 0)), 0..0)
            };
            let note = explain("", &wrong, language).notes.concat();
            assert!(note.ends_with('.') && note.starts_with(char::is_uppercase), "{note}");
            if matches!(why, Why::WrongBase { .. }) {
                assert!(note.contains("23.596") || note.contains("23,596"), "{note}");
            }
            seen.push(note);
        }
        let distinct: std::collections::BTreeSet<&String> = seen.iter().collect();
        assert_eq!(distinct.len(), seen.len(), "{seen:?}");
    }
}

#[test]
fn a_quotation_is_one_line_and_takes_the_numbers_along() {
    let text = "Kết nạp 967\n  đảng viên, vượt 28,93% chỉ tiêu";
    let (at, number) = (text.find("vượt").unwrap(), text.find("967").unwrap());
    let excess = Finding {
        inputs: Inputs {
            result: Some(Input { value: Quantity::whole(967).unwrap(), span: number..number + 3 }),
            ..Inputs::default()
        },
        ..finding(FindingKind::Excess, PrintedValue::Percent(rounded(2893, 2)), at..text.find('%').unwrap() + 1)
    };
    assert_eq!(explain(text, &excess, Language::Vi).quote, "967 đảng viên, vượt 28,93%");
    let long = ["a ".repeat(400).as_str(), "z"].concat();
    let all = finding(FindingKind::Excess, PrintedValue::Percent(rounded(1, 0)), 0..long.len());
    let quote = explain(&long, &all, Language::Vi).quote;
    assert!(quote.contains(" … ") && quote.chars().count() < 260);
}

#[test]
fn a_bracket_that_is_opened_in_a_quotation_is_closed() {
    let quote = |text: &str, quoted: &str| {
        let start = text.find(quoted).unwrap();
        let at = start..start + quoted.len();
        explain(text, &finding(FindingKind::Share, PrintedValue::Percent(rounded(427, 1)), at), Language::Vi).quote
    };
    assert_eq!(quote("nữ 41 (42,7%), đoàn viên", "41 (42,7%"), "41 (42,7%)");
    assert_eq!(quote("nữ 41 (42,7%; tăng)", "41 (42,7%"), "41 (42,7%");
    assert_eq!(quote("(nữ 41, chiếm 42,7%)", "41, chiếm 42,7%"), "41, chiếm 42,7%");
    assert_eq!(quote("nữ 41 (42,7%", "41 (42,7%"), "41 (42,7%");
}
