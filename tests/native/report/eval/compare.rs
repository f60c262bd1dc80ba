//! A finding against a label.

use std::ops::Range;

use chi_tieu::calc::{Fraction, Implied, Slip, Verdict, WholeInterval};
use chi_tieu::report::{Finding, FindingKind, Input, PrintedValue, Why};

use super::entry::Claim;

/// What of a label a finding has right.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "one answer each")]
pub(super) struct Likeness {
    pub(super) inputs: bool,
    pub(super) verdict: bool,
    pub(super) why: bool,
    pub(super) implied: bool,
}

pub(in crate::report) const fn kind_name(kind: FindingKind) -> &'static str {
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

pub(in crate::report) const fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Agrees => "agrees",
        Verdict::Truncated => "truncated",
        Verdict::Approximate => "approximate",
        Verdict::Disagrees => "disagrees",
        Verdict::Unverifiable => "unverifiable",
    }
}

pub(super) fn why_name(why: &Why) -> &'static str {
    match why {
        Why::Slip(slip) => match slip {
            Slip::RoundedTwice | Slip::AlwaysUp => "rounded_up",
            Slip::FilledWithZeros => "cut",
            Slip::ExcessForAttainment => "excess_for_attainment",
            Slip::AttainmentForExcess => "attainment_for_excess",
            Slip::Complement => "complement",
            Slip::OppositeDirection => "opposite_direction",
            Slip::Reversed => "reversed",
            Slip::OverTheResult => "over_result",
            Slip::DigitsSwapped => "digits_swapped",
            Slip::HedgeContradicted => "hedge",
            Slip::OverTheRest | Slip::RatioAsPerCent | Slip::PerCentAsRatio | Slip::DecimalMarkMoved => "other",
        },
        Why::WrongBase { .. } => "wrong_base",
        Why::PointsAsPercent => "points_as_percent",
        Why::PercentAsPoints => "percent_as_points",
        Why::Arithmetic => "arithmetic",
    }
}

/// Whether a finding is about the same printed figure, and of a kind that a scorer takes for the same.
pub(super) fn is_about(finding: &Finding, claim: &Claim, place: &Range<usize>) -> bool {
    let near = finding.printed_span.start < place.end && place.start < finding.printed_span.end;
    let per_cent = matches!(finding.printed.value, PrintedValue::Percent(_));
    let kinds = (kind_name(finding.kind), claim.kind.as_str());
    near && (kinds.0 == kinds.1
        || matches!(kinds, ("share", "rate") | ("rate", "share"))
        || per_cent && matches!(kinds, ("ratio", "growth") | ("growth", "ratio")))
}

/// Holds a finding against a label of the same printed figure.
pub(super) fn compare(finding: &Finding, claim: &Claim) -> Likeness {
    Likeness {
        inputs: inputs(finding, claim),
        verdict: verdict_name(finding.verdict) == claim.verdict,
        why: claim.why.as_deref().map(|why| why.split(' ').next().unwrap_or_default())
            == finding.why.as_ref().map(why_name),
        implied: claim.implied.is_none() || claim.implied == finding.implied.map(|implied| implied_text(&implied)),
    }
}

fn interval(interval: Option<WholeInterval>) -> String {
    match interval {
        None => "-".to_owned(),
        Some(it) => format!("{}..{}", it.lo(), it.hi().map_or(String::new(), |hi| hi.to_string())),
    }
}

fn implied_text(implied: &Implied) -> String {
    format!("{} cut {}", interval(implied.half_up), interval(implied.truncated))
}

/// `12.5` → 25/2.
fn fraction(text: &str) -> Fraction {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let digits: i128 = format!("{whole}{decimals}").parse().unwrap_or_else(|_| panic!("{text} is no number"));
    Fraction::new(digits, 10_i128.pow(u32::try_from(decimals.len()).unwrap())).unwrap()
}

/// Whether the inputs are the labelled ones, or all of them times one power of ten.
fn inputs(finding: &Finding, claim: &Claim) -> bool {
    let own = |name: &str| -> Vec<Option<&Input>> {
        let inputs = &finding.inputs;
        match name {
            "result" => vec![inputs.result.as_ref()],
            "base" => vec![inputs.base.as_ref()],
            "base_high" => vec![inputs.base_high.as_ref()],
            "years" => vec![inputs.years.as_ref()],
            "rate" => vec![inputs.rate.as_ref()],
            "rate_high" => vec![inputs.rate_high.as_ref()],
            "part" => inputs.parts.iter().map(Some).collect(),
            _ => panic!("an input nobody knows: {name}"),
        }
    };
    let mut factor = None;
    for name in ["result", "base", "base_high", "years", "rate", "rate_high", "part"] {
        let wanted: Vec<Option<&str>> =
            claim.inputs.iter().filter(|(other, _)| other == name).map(|(_, value)| value.as_deref()).collect();
        let found = own(name);
        if wanted.is_empty() {
            if found.iter().any(Option::is_some) {
                return false;
            }
            continue;
        }
        if wanted.len() != found.len() {
            return false;
        }
        for (wanted, found) in wanted.into_iter().zip(found) {
            match (wanted, found) {
                (None, None) => {}
                (Some(wanted), Some(found)) => {
                    let (wanted, found) = (fraction(wanted), found.value.to_fraction());
                    if wanted.is_zero() && found.is_zero() {
                        continue;
                    }
                    let Ok(ratio) = found.over(wanted) else { return false };
                    let power = (0..=12).any(|power| Fraction::whole(10_i128.pow(power)).is_ok_and(|it| it == ratio));
                    // Numbers of another kind (years, per cent, the units of an average) share no word of scale.
                    let units = claim.kind == "average" && name == "base";
                    let scaled = !units && !matches!(name, "years" | "rate" | "rate_high");
                    if !power || scaled && *factor.get_or_insert(ratio) != ratio || !scaled && ratio != Fraction::ONE {
                        return false;
                    }
                }
                _ => return false,
            }
        }
    }
    true
}
