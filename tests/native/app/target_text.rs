//! Targets as cells accept and show them.

use chi_tieu::app::target_text::{TargetTextError, print_target, print_target_for_input, read_target};
use chi_tieu::calc::{Fraction, Percentage, Quantity, RateBase, Target, TargetKind};
use chi_tieu::i18n::{Language, RATE_SIGNS, TARGET_SIGNS, TargetForm, TargetPhrase};
use chi_tieu::number::{ReadErrorKind, print_fraction};
use proptest::prelude::*;

const TABLE: &str = include_str!("../../data/target_spellings.tsv");
const HEADER: [&str; 7] = ["language", "bases", "spelling", "outcome", "target or error", "offers", "at"];
const BASES: [(RateBase, &str, &str); 4] = [
    (RateBase::StartOfYear, "year", "start of year"),
    (RateBase::EndOfPreviousYear, "previous", "end of previous year"),
    (RateBase::StartOfTerm, "term", "start of term"),
    (RateBase::Current, "now", "current"),
];

fn count(units: i128) -> Quantity {
    Quantity::whole(units).unwrap()
}

fn read(text: &str, language: Language) -> Result<Option<Target>, TargetTextError> {
    read_target(text, language, &|_| None)
}

fn plain(target: &Target) -> String {
    let count = |quantity: Quantity| {
        let text = format!("{}.{:06}", quantity.millionths() / 1_000_000, quantity.millionths() % 1_000_000);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    };
    let rate = |rate: Percentage| print_fraction(rate.per_cent());
    match target.kind() {
        TargetKind::Exactly(exactly) => format!("exactly {}", count(exactly)),
        TargetKind::AtLeast(least) => format!("at-least {}", count(least)),
        TargetKind::AtMost(most) => format!("at-most {}", count(most)),
        TargetKind::Between { low, high } => format!("between {} {}", count(low), count(high)),
        TargetKind::Coverage { required, of } => format!("coverage {} {}", count(required), count(of)),
        TargetKind::Rate { low, high, base, of } => {
            let high = high.map(|high| format!(" {}", rate(high))).unwrap_or_default();
            let name = BASES.iter().find(|row| row.0 == of).unwrap().2;
            format!("rate {}{high} of {} {name}", rate(low), count(base))
        }
    }
}

/// Outcome, target or error, offers, offending part: as the table writes them.
fn outcome(text: &str, read: Result<Option<Target>, TargetTextError>) -> [String; 4] {
    let error = match read {
        Ok(target) => {
            return ["accepted".into(), target.map_or("blank".into(), |it| plain(&it)), String::new(), String::new()];
        }
        Err(error) => error,
    };
    let offers = error.offers().join(" | ");
    let unfinished = if error.may_pass() { "unfinished" } else { "refused" };
    match &error {
        TargetTextError::Number { error, .. } => {
            let outcome = if error.kind.asks() { "asked" } else { unfinished };
            [outcome.into(), format!("{:?}", error.kind), offers, text[error.span.clone()].to_owned()]
        }
        TargetTextError::MissingBase | TargetTextError::Target(_) => {
            [unfinished.into(), format!("{error:?}"), offers, String::new()]
        }
        TargetTextError::Form { .. } => [unfinished.into(), "Form".into(), offers, String::new()],
    }
}

#[track_caller]
fn check(line: usize, row: &[&str]) {
    let [language, bases, spelling, expected @ ..] = row else { panic!("row {line} is too short") };
    let language = Language::from_tag(language).unwrap();
    let known = |base: RateBase| {
        let name = BASES.iter().find(|row| row.0 == base).unwrap().1;
        let entries = bases.split(',').filter_map(|entry| entry.split_once('='));
        entries.into_iter().find(|entry| entry.0 == name).map(|entry| count(entry.1.parse().unwrap()))
    };
    let found = outcome(spelling, read_target(spelling, language, &known));
    assert_eq!(found, expected, "row {line}: {language:?} {spelling}");
}

#[test]
fn every_spelling_of_the_table() {
    let mut rows = TABLE.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
    let (_, header) = rows.next().unwrap();
    assert_eq!(header.split('\t').collect::<Vec<_>>(), HEADER);
    let mut checked = 0;
    for (index, line) in rows {
        check(index + 1, &line.split('\t').collect::<Vec<_>>());
        checked += 1;
    }
    assert!(checked >= 120, "only {checked} rows");
}

/// Decomposed letters, no-break spaces and what cannot be seen change nothing.
#[test]
fn what_looks_alike_reads_alike() {
    for text in [
        "tu\u{31b}\u{300} 500 tro\u{31b}\u{309} le\u{302}n",
        "tư\u{300} 500 trơ\u{309} lên",
        "từ\u{a0}500\u{a0}trở\u{202f}lên",
        "t\u{200b}ừ 5\u{feff}00 trở lên\n",
    ] {
        assert_eq!(read(text, Language::Vi), Ok(Some(Target::at_least(count(500)).unwrap())), "{text:?}");
    }
    let range = Ok(Some(Target::between(count(1140), count(1200)).unwrap()));
    assert_eq!(read("1\u{a0}140\u{a0}–\u{a0}1\u{a0}200", Language::Vi), range);
    assert_eq!(read("tư\u{300} 1.140 đe\u{301}\u{302}n 1.200", Language::Vi), range);
}

#[test]
fn what_turns_the_text_around_is_refused() {
    let Err(TargetTextError::Number { error, .. }) = read("từ\u{202e} 500 trở lên", Language::Vi) else {
        panic!("it was read")
    };
    assert!(format!("{:?}", error.kind).starts_with("BidiControl"));
}

fn examples() -> Vec<(Language, &'static TargetPhrase)> {
    let signs = Language::ALL.into_iter().flat_map(|language| TARGET_SIGNS.iter().map(move |row| (language, row)));
    let words = Language::ALL
        .into_iter()
        .flat_map(|language| language.words().target.phrases.iter().map(move |row| (language, row)));
    signs.chain(words).collect()
}

#[test]
fn every_phrase_reads_its_example() {
    for (language, phrase) in examples() {
        let read = read_target(phrase.example, language, &|_| Some(count(1000)));
        let Ok(Some(target)) = read else { panic!("{phrase:?}: {read:?}") };
        let form = match target.kind() {
            TargetKind::Exactly(_) => panic!("{phrase:?}"),
            TargetKind::AtLeast(_) => TargetForm::AtLeast,
            TargetKind::AtMost(_) => TargetForm::AtMost,
            TargetKind::Between { .. } => TargetForm::Between,
            TargetKind::Coverage { .. } => TargetForm::Coverage,
            TargetKind::Rate { high: None, .. } => TargetForm::Rate,
            TargetKind::Rate { high: Some(_), .. } => TargetForm::RateRange,
        };
        assert_eq!(form, phrase.form, "{phrase:?}");
    }
}

#[test]
fn every_name_of_a_base_is_read() {
    for language in Language::ALL {
        let words = &language.words().target;
        for row in words.bases {
            let Ok(Some(target)) = read_target(row.example, language, &|_| Some(count(7))) else { panic!("{row:?}") };
            let TargetKind::Rate { of, .. } = target.kind() else { panic!("{row:?}") };
            assert_eq!(of, row.base, "{row:?}");
            assert!(row.example.ends_with(row.name), "{row:?}");
        }
        for (base, ..) in BASES {
            assert!(words.bases.iter().any(|row| row.base == base && row.name == (words.base)(base)), "{base:?}");
        }
        for join in words.joins.iter().chain(RATE_SIGNS) {
            let text = format!("3% {join} 900 {}", (words.base)(RateBase::Current));
            let target = Target::rate(per_cent(3, 1), None, count(900), RateBase::Current).unwrap();
            assert_eq!(read(&text, language), Ok(Some(target)), "{text}");
        }
        for members in words.members {
            let text = format!("3% {members} {}", (words.base)(RateBase::Current));
            let target = Target::rate(per_cent(3, 1), None, count(7), RateBase::Current).unwrap();
            assert_eq!(read_target(&text, language, &|_| Some(count(7))), Ok(Some(target)), "{text}");
        }
    }
}

/// No message flashes while something that can be read is being typed.
#[test]
fn what_is_being_typed_is_never_refused() {
    let bases = Language::ALL
        .into_iter()
        .flat_map(|language| language.words().target.bases.iter().map(move |row| (language, row.example)));
    for (language, example) in examples().into_iter().map(|(language, row)| (language, row.example)).chain(bases) {
        for (end, _) in example.char_indices().skip(1) {
            if let Err(error) = read(&example[..end], language) {
                assert!(error.may_pass(), "{:?} of {example:?}: {error:?}", &example[..end]);
            }
        }
    }
}

#[test]
fn cells_show_targets_exactly() {
    let rate = |low, high| Target::rate(low, high, count(1200), RateBase::StartOfYear).unwrap();
    let thousandths = Quantity::from_millionths(1_140_000).unwrap();
    for (target, vi, en, for_input) in [
        (Target::exactly(count(23_596)).unwrap(), "23.596", "23,596", "23.596"),
        (Target::exactly(thousandths).unwrap(), "1,14", "1.14", "1,14"),
        (Target::at_least(count(3_800)).unwrap(), "≥ 3.800", "≥ 3,800", "≥ 3.800"),
        (Target::at_most(count(0)).unwrap(), "≤ 0", "≤ 0", "≤ 0"),
        (Target::between(count(90), count(1_100)).unwrap(), "90–1.100", "90–1,100", "90–1.100"),
        (Target::coverage(count(30), count(35)).unwrap(), "30/35", "30/35", "30/35"),
        (
            rate(per_cent(3, 1), Some(per_cent(4, 1))),
            "3–4% × 1.200 đầu năm",
            "3–4% × 1,200 at start of year",
            "3–4% × 1.200 đầu năm",
        ),
        (
            rate(per_cent(4000, 3), None),
            "4.000/3% × 1.200 đầu năm",
            "4,000/3% × 1,200 at start of year",
            "4000/3% × 1.200 đầu năm",
        ),
    ] {
        assert_eq!(print_target(&target, Language::Vi), vi);
        assert_eq!(print_target(&target, Language::En), en);
        assert_eq!(print_target_for_input(&target, Language::Vi), for_input);
    }
}

#[test]
fn errors_say_what_to_do_in_both_languages() {
    for (text, vi, en) in [
        ("abc", "Chưa hiểu cách viết này.", "This way of writing a target is not known."),
        ("90-100-110", "Chưa hiểu cách viết này.", "This way of writing a target is not known."),
        ("3%", "Tỷ lệ cần có mẫu số.", "A rate needs its base."),
        ("100-90", "Số thứ nhất lớn hơn số thứ hai.", "The first number is above the second."),
        ("≥ 12 34", "Có nhiều hơn một số", "There is more than one number"),
    ] {
        for (language, start) in [(Language::Vi, vi), (Language::En, en)] {
            let sentence = read(text, language).unwrap_err().sentence(language);
            assert!(sentence.starts_with(start), "{text}: {sentence}");
        }
    }
}

fn per_cent(over: i128, under: i128) -> Percentage {
    Percentage::from_per_cent(Fraction::new(over, under).unwrap())
}

fn languages() -> impl Strategy<Value = Language> {
    prop_oneof![Just(Language::Vi), Just(Language::En)]
}

/// Of every size, with few decimals as often as with six.
fn quantities() -> impl Strategy<Value = Quantity> {
    let digits = (0_u32..=24).prop_flat_map(|digits| 0..=10_i128.pow(digits));
    (digits, 0_u32..=6).prop_map(|(millionths, zeros)| {
        let unit = 10_i128.pow(zeros);
        Quantity::from_millionths(millionths / unit * unit).unwrap()
    })
}

fn rates() -> impl Strategy<Value = Percentage> {
    let decimals = quantities().prop_map(|quantity| Percentage::from_per_cent(quantity.to_fraction()));
    let fractions = (0_i128..=1_000_000, 1_i128..=1000).prop_map(|(over, under)| per_cent(over, under));
    let huge = (0..i128::MAX).prop_map(|over| per_cent(over, 1));
    prop_oneof![3 => decimals, 3 => fractions, 1 => huge]
}

fn bases() -> impl Strategy<Value = RateBase> {
    proptest::sample::select(BASES.map(|row| row.0).to_vec())
}

fn targets() -> impl Strategy<Value = Target> {
    let wholes = || (0_i128..=10_i128.pow(18)).prop_map(count);
    prop_oneof![
        quantities().prop_map(TargetKind::Exactly),
        quantities().prop_map(TargetKind::AtLeast),
        quantities().prop_map(TargetKind::AtMost),
        (quantities(), quantities())
            .prop_map(|(one, other)| TargetKind::Between { low: one.min(other), high: one.max(other) }),
        (wholes(), wholes())
            .prop_map(|(one, other)| TargetKind::Coverage { required: one.min(other), of: one.max(other) }),
        (rates(), proptest::option::of(rates()), prop_oneof![Just(Quantity::ZERO), quantities()], bases()).prop_map(
            |(low, high, base, of)| TargetKind::Rate {
                low: high.map_or(low, |high| low.min(high)),
                high: high.map(|high| low.max(high)),
                base,
                of
            }
        ),
    ]
    .prop_filter_map("the numbers do not fit together", |kind| Target::new(kind).ok())
}

fn texts() -> impl Strategy<Value = String> {
    let pieces = proptest::sample::select(vec![
        "từ",
        "tu\u{31b}\u{300}",
        "trở lên",
        "trở",
        "đến",
        "ít nhất",
        "không quá",
        "at least",
        "to",
        "of",
        "≥",
        "<=",
        "+",
        "-",
        "–",
        "%",
        "/",
        "×",
        "x",
        "đầu năm",
        "at start of year",
        "đảng viên",
        " ",
        "\u{a0}",
        "\u{200b}",
        "\u{202e}",
        "5",
        "90",
        "1,140",
        "12.5",
        "0",
        "nghìn",
        "đ",
        "1/3",
        "１",
        "½",
        "\u{300}",
        "🙂",
        ".",
        ",",
    ]);
    let near = proptest::collection::vec(pieces, 0..10).prop_map(|pieces| pieces.concat());
    prop_oneof![3 => near, 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_target_printed_for_input_is_read_back(target in targets(), language in languages()) {
        let text = print_target_for_input(&target, language);
        prop_assert_eq!(read(&text, language), Ok(Some(target)), "{}", text);
        // What the plan knows does not matter, as the base is written.
        prop_assert_eq!(read_target(&text, language, &|_| Some(Quantity::ZERO)), Ok(Some(target)));
    }

    #[test]
    fn a_shown_target_is_read_back_or_a_number_of_it_is_asked(target in targets(), language in languages()) {
        let text = print_target(&target, language);
        match read(&text, language) {
            Ok(read) => prop_assert_eq!(read, Some(target)),
            // Groups in a fraction of per cent, and rates beyond all counts, are not read.
            Err(TargetTextError::Number { error, .. }) => {
                let beyond = error.kind == ReadErrorKind::TooLarge;
                prop_assert!(beyond || error.kind.asks() || text.contains('/'), "{}: {:?}", text, error);
            }
            Err(error) => prop_assert!(false, "{}: {:?}", text, error),
        }
    }

    #[test]
    fn every_text_is_read_or_refused_at_a_place_in_it(text in texts(), language in languages(), known: bool) {
        let known = |_| known.then_some(Quantity::SCALE).and_then(|units| Quantity::whole(units).ok());
        if let Err(error) = read_target(&text, language, &known) {
            prop_assert!(!error.sentence(language).is_empty());
            if let TargetTextError::Number { error, .. } = &error {
                prop_assert!(text.get(error.span.clone()).is_some_and(|part| !part.is_empty()), "{:?}", error);
            }
            for offer in error.offers() {
                prop_assert_ne!(read_target(offer, language, &known).err(), Some(error.clone()), "{}", offer);
            }
        }
    }
}
