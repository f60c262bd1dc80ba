//! `chitieu.checkReport`.

use serde::Serialize;

use super::check_figure::{ShouldBe, rule, slip, verdict};
use super::error::ScriptError;
use super::input::Input;
use super::output::{CountOutput, FigureOutput, ImpliedOutput};
use crate::calc::{Fraction, Hedge, Percentage, Rounded};
use crate::i18n::Language;
use crate::number::{FigureStyle, Locale, TrailingZeros, print_rounded};
use crate::report::{
    Finding, FindingKind, Input as ReadInput, PrintedValue, ReportLanguage, Why, read_report, utf16_offsets,
};

/// A number of the text, in UTF-16 units of it.
#[derive(Debug, Serialize)]
pub(super) struct InputOutput {
    value: CountOutput,
    start: usize,
    end: usize,
}

/// The numbers that a claim was worked out from.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct InputsOutput {
    result: Option<InputOutput>,
    base: Option<InputOutput>,
    base_high: Option<InputOutput>,
    parts: Vec<InputOutput>,
    years: Option<InputOutput>,
    rate: Option<InputOutput>,
    rate_high: Option<InputOutput>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct FindingOutput {
    start: usize,
    end: usize,
    quote: String,
    kind: &'static str,
    printed: String,
    printed_start: usize,
    printed_end: usize,
    hedge: Option<&'static str>,
    inputs: InputsOutput,
    exact: Option<FigureOutput>,
    verdict: &'static str,
    rule: Option<&'static str>,
    should_be: Option<ShouldBe>,
    implied: Option<ImpliedOutput>,
    why: Option<&'static str>,
    /// Of a wrong base: the number that gives the figure.
    other: Option<InputOutput>,
}

#[derive(Debug, Serialize)]
pub(super) struct Output {
    findings: Vec<FindingOutput>,
}

pub(super) fn check_report(text: &str, options: &Input) -> Result<Output, ScriptError> {
    let style = options.style()?;
    let language = match options.language()? {
        Language::Vi => ReportLanguage::Vietnamese,
        Language::En => ReportLanguage::English,
    };
    let report = read_report(text, language);
    // One walk over the text for every place that is given back.
    let places: Vec<usize> = report.findings.iter().flat_map(places_of).collect();
    let mut offsets = utf16_offsets(text, places).into_iter();
    let mut next = || offsets.next().unwrap_or_default();
    let findings =
        report.findings.iter().map(|finding| output(text, finding, &mut next, style)).collect::<Result<_, _>>()?;
    Ok(Output { findings })
}

/// Every place of a finding, in the order in which [`output`] asks for them.
fn places_of(finding: &Finding) -> Vec<usize> {
    let inputs = &finding.inputs;
    let other = match &finding.why {
        Some(Why::WrongBase { other }) => Some(other),
        Some(Why::Slip(_) | Why::PointsAsPercent | Why::PercentAsPoints | Why::Arithmetic) | None => None,
    };
    let numbers = [&inputs.result, &inputs.base, &inputs.base_high]
        .into_iter()
        .flatten()
        .chain(&inputs.parts)
        .chain([&inputs.years, &inputs.rate, &inputs.rate_high].into_iter().flatten())
        .chain(other);
    [&finding.span, &finding.printed_span]
        .into_iter()
        .chain(numbers.map(|input| &input.span))
        .flat_map(|span| [span.start, span.end])
        .collect()
}

fn output(
    text: &str,
    finding: &Finding,
    next: &mut impl FnMut() -> usize,
    style: FigureStyle,
) -> Result<FindingOutput, ScriptError> {
    let quote = |span: &std::ops::Range<usize>| text.get(span.clone()).unwrap_or_default().to_owned();
    let inputs = &finding.inputs;
    let [start, end] = [next(), next()];
    let [printed_start, printed_end] = [next(), next()];
    let mut number =
        |input: &ReadInput| InputOutput { value: CountOutput::of(input.value), start: next(), end: next() };
    let inputs = InputsOutput {
        result: inputs.result.as_ref().map(&mut number),
        base: inputs.base.as_ref().map(&mut number),
        base_high: inputs.base_high.as_ref().map(&mut number),
        parts: inputs.parts.iter().map(&mut number).collect(),
        years: inputs.years.as_ref().map(&mut number),
        rate: inputs.rate.as_ref().map(&mut number),
        rate_high: inputs.rate_high.as_ref().map(&mut number),
    };
    let (why, other) = match &finding.why {
        None => (None, None),
        Some(Why::Slip(known)) => (Some(slip(*known)), None),
        Some(Why::WrongBase { other }) => (Some("wrong_base"), Some(number(other))),
        Some(Why::PointsAsPercent) => (Some("points_as_percent"), None),
        Some(Why::PercentAsPoints) => (Some("percent_as_points"), None),
        Some(Why::Arithmetic) => (Some("arithmetic"), None),
    };
    let value = finding.printed.value;
    Ok(FindingOutput {
        start,
        end,
        quote: quote(&finding.span),
        kind: kind(finding.kind),
        printed: quote(&finding.printed_span),
        printed_start,
        printed_end,
        hedge: finding.printed.hedge.map(hedge),
        inputs,
        exact: finding.exact.map(|exact| figure(value, exact, style)).transpose()?,
        verdict: verdict(finding.verdict),
        rule: finding.rule.map(rule),
        should_be: finding.should_be.map(|both| {
            let print = |rounded| print(value, rounded, style.locale);
            ShouldBe::new(print(both.half_up), print(both.truncated))
        }),
        implied: finding.implied.as_ref().map(ImpliedOutput::of),
        why,
        other,
    })
}

const fn is_per_cent(value: PrintedValue) -> bool {
    match value {
        PrintedValue::Percent(_) => true,
        PrintedValue::Points(_)
        | PrintedValue::Count(_)
        | PrintedValue::Times(_)
        | PrintedValue::Fraction { .. }
        | PrintedValue::Range { .. } => false,
    }
}

fn figure(value: PrintedValue, exact: Fraction, style: FigureStyle) -> Result<FigureOutput, ScriptError> {
    if is_per_cent(value) {
        FigureOutput::percentage(Percentage::from_per_cent(exact), style)
    } else {
        FigureOutput::average(exact, style)
    }
}

fn print(value: PrintedValue, rounded: Rounded, locale: Locale) -> String {
    let digits = print_rounded(rounded, locale, TrailingZeros::Keep);
    if is_per_cent(value) { [digits.as_str(), "%"].concat() } else { digits }
}

const fn kind(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Attainment => "attainment",
        FindingKind::Excess => "excess",
        FindingKind::Shortfall => "shortfall",
        FindingKind::Share => "share",
        FindingKind::Rate => "rate",
        FindingKind::Average => "average",
        FindingKind::Growth => "growth",
        FindingKind::Ratio => "ratio",
        FindingKind::Sum => "sum",
        FindingKind::ImpliedTarget => "implied_target",
        FindingKind::Range => "range",
    }
}

const fn hedge(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::Nearly => "nearly",
        Hedge::Over => "over",
        Hedge::About => "about",
        Hedge::Under => "under",
    }
}
