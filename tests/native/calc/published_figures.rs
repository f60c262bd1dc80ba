//! Every figure of the five articles the project grew from, through the function that computes its kind.
//!
//! `tests/data/published_figures.tsv` has one row for each: inputs, the exact fraction, its first four decimals, what
//! was printed, and what both rounding rules print. Rows that only state a count are there so that the file is whole.

use std::collections::{BTreeMap, BTreeSet};

use chi_tieu::calc::{
    Decimals, FigureKind, Fraction, Hedge, Measure, Movements, NoTargetReason, Percentage, Period, Quantity, RateBase,
    Reproduction, Rounded, RoundingRule, SamePeriod, Status, StraightLineForecast, Target, UnitCounts, Verdict,
    WholeInterval, YearBasis, admission_rate, assess, average_per, average_per_class, average_to_finish_in_first_years,
    base_at_rate, check_figure, expected_range, implied_targets, needed_pace, opening_balance, partition, pipeline,
    round, share_of, yearly_average,
};
use chi_tieu::number::{Locale, read_printed_percentage};
use time::Date;

use super::notation::{day, decimal, n};

const FILE: &str = include_str!("../../data/published_figures.tsv");

struct Row<'a> {
    cells: BTreeMap<&'a str, &'a str>,
    inputs: BTreeMap<&'a str, &'a str>,
}

impl<'a> Row<'a> {
    fn cell(&self, column: &str) -> &'a str {
        self.cells[column]
    }

    fn id(&self) -> &'a str {
        self.cell("id")
    }

    fn amount(&self, name: &str) -> Quantity {
        decimal(self.inputs[name])
    }

    fn amounts(&self, name: &str) -> Vec<Quantity> {
        self.inputs[name].split(',').map(decimal).collect()
    }

    fn number(&self, name: &str) -> i32 {
        self.inputs[name].parse().unwrap()
    }

    fn date(&self, name: &str) -> Date {
        let mut parts = self.inputs[name].split('-').map(|part| part.parse::<u16>().unwrap());
        let mut next = || parts.next().unwrap();
        let (year, month, of_month) = (next(), next(), next());
        day(year.into(), month.try_into().unwrap(), of_month.try_into().unwrap())
    }

    fn period(&self) -> Period {
        Period::years(self.number("first"), self.number("last")).unwrap()
    }

    fn measure(&self) -> Measure {
        measure(self.amount("result"), self.amount("target"))
    }

    fn forecast(&self) -> StraightLineForecast {
        let elapsed = self.period().elapsed_share_by_months(self.date("as_of")).unwrap();
        StraightLineForecast::new(self.amount("result"), elapsed).unwrap()
    }

    fn units(&self) -> UnitCounts {
        let (with, of) = (self.number("with"), self.number("of"));
        let status = Status::NoTarget(NoTargetReason::Blank);
        UnitCounts::of((0..of).map(|unit| (status, Some(n(i128::from(unit < with))))))
    }

    /// The exact value by the product's function for this kind of figure; per cent where the figure is one.
    fn computed(&self) -> Option<Fraction> {
        let count = |quantity: Quantity| Some(quantity.to_fraction());
        let percent = |percentage: Percentage| Some(percentage.per_cent());
        match self.cell("function") {
            "stated" => None,
            "attainment" if !self.inputs.contains_key("target") => None,
            "attainment" => percent(self.measure().attainment.unwrap()),
            "excess" => percent(self.measure().excess.unwrap()),
            "excess_count" => count(self.measure().excess_count),
            "shortfall_count" => count(self.measure().shortfall_count),
            "yearly_average" => {
                let years = self.inputs["years"].parse().unwrap();
                Some(yearly_average(self.amount("result"), YearBasis::WholeTerm { years }).unwrap().per_year)
            }
            "first_years" => {
                let years = self.inputs["years"].parse().unwrap();
                Some(average_to_finish_in_first_years(self.amount("target"), years).unwrap())
            }
            "needed_per_month" => {
                needed_pace(self.measure().shortfall_count, &self.period(), self.date("as_of")).unwrap().per_month
            }
            "share" => percent(share_of(self.amount("part"), self.amount("whole")).unwrap().share.unwrap()),
            "partition_share" => {
                let partition = partition(self.amount("whole"), &self.amounts("parts")).unwrap();
                assert!(partition.adds_up(), "{}", self.id());
                percent(partition.shares[usize::try_from(self.number("nth")).unwrap()].share.unwrap())
            }
            "sum" => count(partition(self.amount("whole"), &self.amounts("parts")).unwrap().sum),
            "ratio" => percent(SamePeriod::new(self.amount("now"), self.amount("before")).unwrap().ratio().unwrap()),
            "difference" => count(SamePeriod::new(self.amount("now"), self.amount("before")).unwrap().difference()),
            "pipeline_first" => percent(self.last_stage().to_first.unwrap()),
            "pipeline_previous" => percent(self.last_stage().to_previous.unwrap()),
            "per_class" => Some(average_per_class(self.amount("attendees"), self.amount("classes")).unwrap()),
            "average_per" => Some(average_per(self.amount("total"), self.amount("count")).unwrap()),
            "admission_rate" => {
                let of = match self.inputs["of"] {
                    "current" => RateBase::Current,
                    "start_of_year" => RateBase::StartOfYear,
                    other => panic!("{}: base {other}", self.id()),
                };
                percent(admission_rate(self.amount("result"), self.amount("base"), of).unwrap().rate)
            }
            "base_at_rate" => {
                let rate = Percentage::from_per_cent(self.amount("per_cent").to_fraction());
                Some(base_at_rate(self.amount("count"), rate).unwrap())
            }
            "opening" => {
                let movements = Movements { admitted: self.amount("admitted"), ..Movements::default() };
                count(opening_balance(self.amount("closing"), &movements).unwrap())
            }
            "units_share" => percent(self.units().share_with_result().unwrap()),
            "units_without" => count(n(self.units().without_result().try_into().unwrap())),
            "forecast" => Some(self.forecast().at_end()),
            "forecast_attainment" => percent(self.forecast().attainment(self.amount("target")).unwrap()),
            "expected_range" => {
                let range = self.expected(None);
                assert_eq!((range.low.total, range.high.total), (self.amount("low"), self.amount("high")));
                None
            }
            "expected_low" => percent(self.expected(Some("target")).low.attainment.unwrap()),
            "expected_high" => percent(self.expected(Some("target")).high.attainment.unwrap()),
            other => panic!("{}: no function {other}", self.id()),
        }
    }

    fn last_stage(&self) -> chi_tieu::calc::StageRatio {
        let stages: Vec<_> = self.amounts("stages").into_iter().map(Some).collect();
        *pipeline(&stages).unwrap().last().unwrap()
    }

    fn expected(&self, target: Option<&str>) -> chi_tieu::calc::ExpectedRange {
        let target = target.map(|name| self.amount(name));
        expected_range(self.amount("result"), self.amount("lo"), self.amount("hi"), target).unwrap()
    }
}

fn measure(result: Quantity, target: Quantity) -> Measure {
    assess(Some(&Target::exactly(target).unwrap()), Some(result)).unwrap().against.unwrap()
}

fn rows() -> Vec<Row<'static>> {
    let mut lines = FILE.lines();
    let header: Vec<&str> = lines.next().unwrap().split('\t').collect();
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            assert_eq!(cells.len(), header.len(), "{line}");
            let cells: BTreeMap<_, _> = header.iter().copied().zip(cells).collect();
            let inputs = cells["inputs"].split(' ').map(|input| input.split_once('=').unwrap()).collect();
            Row { cells, inputs }
        })
        .collect()
}

/// A fraction as the file writes it: `434/15` or `39`.
fn fraction(text: &str) -> Fraction {
    let (numerator, denominator) = text.split_once('/').unwrap_or((text, "1"));
    Fraction::new(numerator.parse().unwrap(), denominator.parse().unwrap()).unwrap()
}

/// A figure not below zero as Vietnamese prints it, every decimal kept: `8.120,0000`.
fn printed(figure: Rounded) -> String {
    let scale = figure.decimals().scale();
    let mut whole = (figure.last_digits() / scale).to_string();
    for place in (1..whole.len()).rev().filter(|place| (whole.len() - place).is_multiple_of(3)).collect::<Vec<_>>() {
        whole.insert(place, '.');
    }
    let width = usize::from(figure.decimals().count());
    if width == 0 { whole } else { format!("{whole},{:0width$}", figure.last_digits() % scale) }
}

fn decimals(row: &Row<'_>) -> Decimals {
    Decimals::new(row.cell("decimals").parse().unwrap()).unwrap()
}

#[test]
fn the_file_is_whole() {
    let rows = rows();
    let by_article = |article: &str| rows.iter().filter(|row| row.id().starts_with(article)).count();
    assert_eq!(["000-", "001-", "002-", "003-", "004-"].map(by_article), [23, 34, 1, 13, 28]);
    assert_eq!(rows.len(), 99);
    assert_eq!(rows.iter().map(Row::id).collect::<BTreeSet<_>>().len(), 99);
    assert_eq!(rows.iter().filter(|row| !row.cell("exact").is_empty()).count(), 57);
    assert_eq!(rows.iter().filter(|row| !row.cell("published").is_empty()).count(), 12);
}

#[test]
fn every_exact_value() {
    for row in rows() {
        let exact = row.cell("exact");
        let expected = (!exact.is_empty()).then(|| fraction(exact));
        assert_eq!(row.computed(), expected, "{}", row.id());
        let Some(exact) = expected else { continue };
        let four = round(exact, Decimals::new(4).unwrap(), RoundingRule::HalfAwayFromZero).unwrap();
        assert_eq!(printed(four), row.cell("exact_4dp"), "{}", row.id());
    }
}

#[test]
fn every_published_percentage_by_both_rules() {
    let mut checked = 0;
    for row in rows() {
        let published = row.cell("published");
        let Some(exact) = row.computed() else { continue };
        if published.is_empty() {
            continue;
        }
        let by = |rule| printed(round(exact, decimals(&row), rule).unwrap());
        let (rounded, truncated) = (by(RoundingRule::HalfAwayFromZero), by(RoundingRule::Truncate));
        assert_eq!(rounded, row.cell("rounded_half_up"), "{}", row.id());
        assert_eq!(truncated, row.cell("truncated"), "{}", row.id());
        let figure = published.strip_suffix('%').unwrap();
        let as_published = fraction(&format!("{}/{}", figure.replace(',', ""), decimals(&row).scale()));
        let verdict = match (figure == rounded, figure == truncated) {
            (true, true) if as_published == exact => "exact",
            (true, true) => "both",
            (true, false) => "rounded",
            (false, true) => "truncated",
            (false, false) => "neither",
        };
        assert_eq!(verdict, row.cell("verdict"), "{}", row.id());
        checked += 1;
    }
    assert_eq!(checked, 11);
}

/// The reader's verdict on every published percentage, and the interval where its target is unknown.
#[test]
fn every_published_percentage_gets_its_verdict() {
    let mut checked = 0;
    for row in rows().into_iter().filter(|row| !row.cell("published").is_empty()) {
        let kind = match row.cell("kind") {
            "excess_pct" => FigureKind::Excess,
            "attainment_pct" => FigureKind::Attainment,
            "share_pct" => FigureKind::Share,
            other => panic!("{}: no figure of kind {other} is published", row.id()),
        };
        let (result, base) = match row.cell("function") {
            "share" => (row.amount("part"), Some(row.amount("whole"))),
            "partition_share" => {
                (row.amounts("parts")[usize::try_from(row.number("nth")).unwrap()], Some(row.amount("whole")))
            }
            _ => (row.amount("result"), row.inputs.get("target").map(|target| decimal(target))),
        };
        let hedge = match row.cell("hedge") {
            "" => None,
            "gần" => Some(Hedge::Nearly),
            "khoảng" => Some(Hedge::About),
            other => panic!("{}: {other} is no hedge of the articles", row.id()),
        };
        let published = read_printed_percentage(row.cell("published"), Locale::Vietnamese).unwrap().unwrap();
        let check = check_figure(kind, result, base, published, hedge).unwrap();
        let expected = match row.cell("verdict") {
            "exact" => (Verdict::Agrees, Some(Reproduction::Exact)),
            "both" => (Verdict::Agrees, Some(Reproduction::Both)),
            "rounded" => (Verdict::Agrees, Some(Reproduction::HalfUp)),
            "truncated" => (Verdict::Truncated, Some(Reproduction::Truncated)),
            "uncheckable" => (Verdict::Unverifiable, None),
            other => panic!("{}: {other} is no verdict", row.id()),
        };
        assert_eq!((check.verdict, check.rule, check.why), (expected.0, expected.1, None), "{}", row.id());
        if !row.cell("implied_rounded").is_empty() {
            let implied = implied_targets(result, published, kind);
            let text = |interval: Option<WholeInterval>| {
                interval.map(|interval| format!("{}-{}", interval.lo(), interval.hi().unwrap())).unwrap()
            };
            let columns = (row.cell("implied_rounded").to_owned(), row.cell("implied_truncated").to_owned());
            assert_eq!((text(implied.half_up), text(implied.truncated)), columns, "{}", row.id());
        }
        checked += 1;
    }
    assert_eq!(checked, 12);
}

/// Where the target was not published: it lies in the interval beside the figure, and its neighbours do not fit.
#[test]
fn unpublished_targets_lie_in_their_intervals() {
    let mut checked = 0;
    for row in rows() {
        for (column, rule) in
            [("implied_rounded", RoundingRule::HalfAwayFromZero), ("implied_truncated", RoundingRule::Truncate)]
        {
            let Some((low, high)) = row.cell(column).split_once('-') else { continue };
            let (low, high): (i128, i128) = (low.parse().unwrap(), high.parse().unwrap());
            for target in low - 1..=high + 1 {
                let measure = measure(row.amount("result"), n(target));
                let percentage = if row.cell("function") == "excess" { measure.excess } else { measure.attainment };
                let figure = printed(round(percentage.unwrap().per_cent(), decimals(&row), rule).unwrap());
                let fits = format!("{figure}%") == row.cell("published");
                assert_eq!(fits, (low..=high).contains(&target), "{} target {target}", row.id());
            }
            checked += 1;
        }
    }
    assert_eq!(checked, 4);
}

/// Stated targets can be set in the form they were set in.
#[test]
fn every_stated_target_is_a_target() {
    let mut checked = 0;
    for row in rows() {
        let (low, high) = match row.cell("kind") {
            "target" => {
                let target = Target::exactly(row.amount("value")).unwrap();
                (target.low(), target.high())
            }
            "target_floor" => {
                let target = Target::at_least(row.amount("value")).unwrap();
                (target.low(), target.high())
            }
            "target_range" => {
                let target = Target::between(row.amount("low"), row.amount("high")).unwrap();
                (target.low(), target.high())
            }
            // Of the base that the upper count implies exactly.
            "target_rate_range" => {
                let per_cent = |name| Percentage::from_per_cent(row.amount(name).to_fraction());
                let base = n(232_500);
                let target = Target::rate(per_cent("low"), Some(per_cent("high")), base, RateBase::Current).unwrap();
                assert_eq!((target.low(), target.high()), (n(6_975), Some(n(9_300))));
                checked += 1;
                continue;
            }
            _ => continue,
        };
        let stated = |name: &str| row.inputs.get(name).map(|value| decimal(value));
        assert_eq!((Some(low), high), (stated("value").or(stated("low")), stated("high")), "{}", row.id());
        checked += 1;
    }
    assert_eq!(checked, 9);
}
