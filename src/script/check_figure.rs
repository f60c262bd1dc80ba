//! `chitieu.checkFigure`.

use serde::Serialize;

use super::error::ScriptError;
use super::input::Input;
use super::output::{FigureOutput, ImpliedOutput};
use crate::calc::{
    BothRoundings, FigureKind, Fraction, Hedge, Percentage, Reproduction, Rounded, Slip, Verdict, check_figure as check,
};
use crate::i18n::Language;
use crate::number::{FigureStyle, Locale, TrailingZeros, print_rounded};

/// What the figure should be, by both rules.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ShouldBe {
    half_up: String,
    truncated: String,
}

impl ShouldBe {
    pub(super) const fn new(half_up: String, truncated: String) -> Self {
        Self { half_up, truncated }
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Output {
    exact: Option<FigureOutput>,
    verdict: &'static str,
    rule: Option<&'static str>,
    should_be: Option<ShouldBe>,
    why: Option<&'static str>,
    implied: Option<ImpliedOutput>,
}

pub(super) fn check_figure(input: &Input) -> Result<Output, ScriptError> {
    let style = input.style()?;
    let kind = kind(input.text("kind")?)?;
    let result = input.needed_number("result")?.count("result")?;
    let result = result.ok_or(ScriptError::Missing("result"))?;
    let base = match input.number("base")? {
        None => None,
        Some(base) => base.count("base")?,
    };
    let printed = input.needed_number("printed")?.printed("printed", style.locale)?;
    let hedge = hedge(input.text("hedge")?)?;
    let found = check(kind, result, base, printed, hedge).map_err(|error| ScriptError::Calc("result", error))?;
    Ok(Output {
        exact: found.exact.map(|exact| figure(kind, exact, style)).transpose()?,
        verdict: verdict(found.verdict),
        rule: found.rule.map(rule),
        should_be: found.should_be.map(|both| should_be(kind, both, style.locale)),
        why: found.why.map(slip),
        implied: found.implied.as_ref().map(ImpliedOutput::of),
    })
}

fn kind(name: Option<String>) -> Result<FigureKind, ScriptError> {
    Ok(match name.ok_or(ScriptError::Missing("kind"))?.as_str() {
        "attainment" => FigureKind::Attainment,
        "excess" => FigureKind::Excess,
        "shortfall" => FigureKind::Shortfall,
        "share" => FigureKind::Share,
        "rate" => FigureKind::Rate,
        "average" => FigureKind::Average,
        "growth" => FigureKind::Growth,
        "ratio" => FigureKind::Ratio,
        other => return Err(ScriptError::Unknown("kind", other.to_owned())),
    })
}

fn hedge(word: Option<String>) -> Result<Option<Hedge>, ScriptError> {
    let Some(word) = word else { return Ok(None) };
    let known = Language::ALL.into_iter().flat_map(|language| language.words().check.hedge_words);
    let found = known.into_iter().find(|(text, _)| *text == word.trim().to_lowercase());
    found.map(|(_, hedge)| Some(*hedge)).ok_or(ScriptError::Unknown("hedge", word))
}

fn figure(kind: FigureKind, exact: Fraction, style: FigureStyle) -> Result<FigureOutput, ScriptError> {
    if kind.is_per_cent() {
        FigureOutput::percentage(Percentage::from_per_cent(exact), style)
    } else {
        FigureOutput::average(exact, style)
    }
}

fn should_be(kind: FigureKind, both: BothRoundings, locale: Locale) -> ShouldBe {
    let sign = if kind.is_per_cent() { "%" } else { "" };
    let print = |rounded: Rounded| format!("{}{sign}", print_rounded(rounded, locale, TrailingZeros::Keep));
    ShouldBe { half_up: print(both.half_up), truncated: print(both.truncated) }
}

pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Agrees => "agrees",
        Verdict::Truncated => "truncated",
        Verdict::Approximate => "approximate",
        Verdict::Disagrees => "disagrees",
        Verdict::Unverifiable => "unverifiable",
    }
}

pub(super) const fn rule(rule: Reproduction) -> &'static str {
    match rule {
        Reproduction::Exact => "exact",
        Reproduction::Both => "both",
        Reproduction::HalfUp => "half_up",
        Reproduction::Truncated => "truncated",
    }
}

pub(super) const fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::RoundedTwice => "rounded_twice",
        Slip::FilledWithZeros => "filled_with_zeros",
        Slip::AlwaysUp => "always_up",
        Slip::ExcessForAttainment => "excess_for_attainment",
        Slip::AttainmentForExcess => "attainment_for_excess",
        Slip::Complement => "complement",
        Slip::OppositeDirection => "opposite_direction",
        Slip::Reversed => "reversed",
        Slip::OverTheRest => "over_the_rest",
        Slip::OverTheResult => "over_the_result",
        Slip::RatioAsPerCent => "ratio_as_per_cent",
        Slip::PerCentAsRatio => "per_cent_as_ratio",
        Slip::DigitsSwapped => "digits_swapped",
        Slip::DecimalMarkMoved => "decimal_mark_moved",
        Slip::HedgeContradicted => "hedge_contradicted",
    }
}
