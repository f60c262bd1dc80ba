//! Findings in a line: `attainment 120%: 96 of 80, agrees`.

use chi_tieu::calc::Verdict;
use chi_tieu::report::{Finding, FindingKind, Input, Report, ReportLanguage, Why, read_report};

/// All findings of a text, separated by semicolons.
pub(super) fn told(text: &str, language: ReportLanguage) -> String {
    findings(&read_report(text, language), text)
}

pub(super) fn findings(report: &Report, text: &str) -> String {
    report.findings.iter().map(|finding| line(finding, text)).collect::<Vec<_>>().join("; ")
}

fn line(finding: &Finding, text: &str) -> String {
    let spelt = |input: &Option<Input>| input.as_ref().map_or("?", |input| &text[input.span.clone()]).to_owned();
    let inputs = &finding.inputs;
    let from = match finding.kind {
        FindingKind::Sum => {
            inputs.parts.iter().map(|part| text[part.span.clone()].to_owned()).collect::<Vec<_>>().join(" + ")
        }
        FindingKind::ImpliedTarget => format!("{} % of {}", spelt(&inputs.rate), spelt(&inputs.base)),
        FindingKind::Range if inputs.rate.is_some() => {
            format!("{} to {} % of {}", spelt(&inputs.rate), spelt(&inputs.rate_high), spelt(&inputs.base))
        }
        FindingKind::Range => {
            let part = inputs.parts.first().map_or("?", |part| &text[part.span.clone()]);
            format!("{part} and {} to {}", spelt(&inputs.base), spelt(&inputs.base_high))
        }
        FindingKind::Average if inputs.years.is_some() => {
            let value = inputs.years.as_ref().map(|years| years.value.as_whole()).unwrap();
            format!("{} over {}", spelt(&inputs.result), value.unwrap())
        }
        _ if inputs.base_high.is_some() => {
            format!("{} of {} to {}", spelt(&inputs.result), spelt(&inputs.base), spelt(&inputs.base_high))
        }
        _ => format!("{} of {}", spelt(&inputs.result), spelt(&inputs.base)),
    };
    let kind = super::eval::kind_name(finding.kind);
    let verdict = super::eval::verdict_name(finding.verdict);
    let why = match (&finding.why, finding.verdict) {
        (Some(Why::Slip(slip)), _) => format!(", {slip:?}"),
        (Some(Why::Arithmetic) | None, _) => String::new(),
        (Some(Why::WrongBase { other }), _) => format!(", right of {}", &text[other.span.clone()]),
        (Some(why), Verdict::Disagrees) => format!(", {why:?}"),
        (Some(_), _) => String::new(),
    };
    format!("{kind} {}: {from}, {verdict}{why}", &text[finding.printed_span.clone()])
}
