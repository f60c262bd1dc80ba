//! The figures of the five articles on the quick page, each with its verdict.

use chi_tieu::app::quick::{Main, QuickSheet, evaluate};
use chi_tieu::calc::{Implied, Verdict, WholeInterval};
use chi_tieu::example::{ExampleFigureId as Id, ExampleId, ExampleVerdict};
use chi_tieu::i18n::Language;
use chi_tieu::number::{Locale, print_fraction};

fn verdict(id: ExampleId, figure: Id) -> ExampleVerdict {
    let figure = id.example().figures.iter().find(|candidate| candidate.id == figure).unwrap();
    figure.verdict().unwrap()
}

#[track_caller]
fn check_published(id: ExampleId, figure: Id, expected: Verdict, exact: &str) {
    let ExampleVerdict::Checked(check) = verdict(id, figure) else { panic!("{figure:?} was published with its base") };
    assert_eq!((check.verdict, print_fraction(check.exact.unwrap())), (expected, exact.to_owned()), "{figure:?}");
}

#[track_caller]
fn check_implied(implied: Implied, half_up: (i128, i128), truncated: (i128, i128)) {
    let interval = |(lo, hi)| WholeInterval::new(lo, Some(hi));
    assert_eq!(implied, Implied { half_up: interval(half_up), truncated: interval(truncated) });
}

#[test]
fn published_figures_get_their_verdict() {
    use ExampleId::{KrongBong, Province, QuangNam};
    check_published(QuangNam, Id::TermExcess, Verdict::Agrees, "434/15");
    check_published(Province, Id::YouthUnion, Verdict::Agrees, "371650/5899");
    check_published(Province, Id::Women, Verdict::Agrees, "925/17");
    check_published(Province, Id::EthnicMinority, Verdict::Agrees, "104350/5899");
    check_published(Province, Id::Religious, Verdict::Agrees, "13000/5899");
    check_published(KrongBong, Id::HalfYearAttainment, Verdict::Agrees, "115/4");
    check_published(KrongBong, Id::YearAttainment, Verdict::Agrees, "120");
    check_published(KrongBong, Id::CommuneAttainment, Verdict::Truncated, "800/7");
}

#[test]
fn figures_without_their_base_or_count_give_intervals() {
    let ExampleVerdict::ImpliedBase(implied) = verdict(ExampleId::QuangNam, Id::Year2020Excess) else { panic!() };
    check_implied(implied, (100, 100), (100, 100));
    let ExampleVerdict::ImpliedBase(implied) = verdict(ExampleId::QuangNam, Id::TwoMonthsAttainment) else { panic!() };
    check_implied(implied, (105, 108), (104, 106));
    let ExampleVerdict::ImpliedResult(implied) = verdict(ExampleId::Province, Id::DirectWorkers) else { panic!() };
    assert!(implied.half_up.is_some_and(|fits| fits.contains(1290)));
    let ExampleVerdict::ImpliedResult(implied) = verdict(ExampleId::Province, Id::Managers) else { panic!() };
    assert!(implied.half_up.is_some_and(|fits| fits.contains(205)));
}

#[test]
fn an_excess_without_its_target_is_put_in_as_the_attainment_it_stands_for() {
    let figure = ExampleId::QuangNam.example().figures.iter().find(|figure| figure.id == Id::Year2020Excess).unwrap();
    let mut sheet = QuickSheet::default();
    sheet.fill_with(figure, Locale::Vietnamese);
    assert_eq!((sheet.target.as_str(), sheet.result.as_str(), sheet.attainment.as_str()), ("", "139", "139"));
}

#[test]
fn unpublished_figures_are_worked_out() {
    for (id, figure, expected) in [
        (ExampleId::ProvincialOffices, Id::RateOfMembers, "19300/4749"),
        (ExampleId::ProvincialOffices, Id::PerOrganisation, "193/73"),
        (ExampleId::Province, Id::PerAwarenessClass, "6623/95"),
        (ExampleId::Province, Id::TargetPerYear, "8120"),
        (ExampleId::KrongBong, Id::OrganisationsWithResult, "220/7"),
        (ExampleId::KrongBong, Id::CommuneForecastHigh, "1200/7"),
    ] {
        let ExampleVerdict::Ours(exact) = verdict(id, figure) else { panic!("{figure:?} was not published") };
        assert_eq!(print_fraction(exact), expected, "{figure:?}");
    }
}

#[test]
fn every_figure_of_every_example_can_be_judged_and_put_into_the_inputs() {
    for example in ExampleId::ALL.map(ExampleId::example) {
        for language in Language::ALL {
            let sheet = QuickSheet::of_example(example, language);
            let figures = evaluate(&sheet, language.locale());
            assert!(!matches!(figures.main, Main::Waiting | Main::Failed(_)), "{:?}", example.id);
            assert!(figures.shares.rows.iter().all(|row| !row.above_total), "{:?}", example.id);
        }
        for figure in example.figures {
            assert!(figure.verdict().is_ok(), "{figure:?}");
            let mut sheet = QuickSheet::of_example(example, Language::Vi);
            sheet.fill_with(figure, Locale::Vietnamese);
            if figure.fills_inputs() {
                let main = evaluate(&sheet, Locale::Vietnamese).main;
                assert!(matches!(main, Main::Attainment { .. } | Main::ImpliedTarget { .. }), "{figure:?}: {main:?}");
            }
        }
    }
}
