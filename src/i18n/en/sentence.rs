//! The report sentence in English.

use super::hedged;
use crate::i18n::catalogue::SentenceFieldWords;
use crate::i18n::sentence::{Attained, MainFacts, SentenceFacts, SentenceShare, ShareLead, Wording, joined};

pub(super) const FIELDS: SentenceFieldWords = SentenceFieldWords {
    heading: "Report sentence",
    compose,
    copy: "Copy report sentence",
    copied: "Copied",
    copy_refused: "The browser does not let the page copy: the sentence is selected, use your device's Copy.",
    details: "Add unit and period",
    unit: "Unit",
    unit_placeholder: "for example: North district",
    period: "Reporting period",
    period_placeholder: "for example: Half-year 1",
    noun: "Unit of measure",
    noun_placeholder: "for example: files",
    wording: "Wording",
    wording_name: |wording| match wording {
        Wording::General => "General",
        Wording::Admission => "Admission of members",
    },
    prompt: "The sentence appears here once there is a result.",
};

fn compose(facts: &SentenceFacts) -> String {
    let noun = facts.counted("members");
    let mut sentences = Vec::new();
    if let Some(main) = &facts.main {
        sentences.push(main_sentence(facts, main, &noun));
    }
    if let Some((average, years)) = &facts.average {
        sentences.push(format!("the yearly average was {average}{noun} (over {})", super::years(years)));
    }
    if let Some((total, lead, shares)) = &facts.shares {
        // A total that is not the result just named has to be named itself.
        let of = if facts.has_named(total) { String::new() } else { format!("total {total}{noun}, ") };
        sentences.push(format!("{of}{}", share_list(*lead, shares)));
    }
    joined(&sentences)
}

fn main_sentence(facts: &SentenceFacts, main: &MainFacts, noun: &str) -> String {
    let verb = match facts.wording {
        Wording::General => "achieved",
        Wording::Admission => "admitted",
    };
    let who = facts.who();
    let result = &main.result;
    let Some(target) = &main.target else {
        return format!("{who}{verb} {result}{noun}");
    };
    let attained = main.attainment.as_ref().map(|percent| format!(", reaching {} of the target", hedged(percent)));
    let attained = attained.unwrap_or_default();
    match &main.outcome {
        Attained::WithoutTarget => format!("{who}{verb} {result} of {target}{noun}"),
        Attained::NoneYet => format!("{who}{verb} none yet ({result} of {target}{noun})"),
        Attained::Behind { shortfall } => {
            format!("{who}{verb} {result} of {target}{noun}{attained}, {shortfall}{noun} short of the target")
        }
        Attained::Met => format!("{who}{verb} {result} of {target}{noun}{attained}, meeting the target"),
        Attained::Exceeded { count, percent } => {
            format!(
                "{who}{verb} {result} of {target}{noun}{attained}, exceeding it by {count}{noun} ({})",
                hedged(percent)
            )
        }
    }
}

fn share_list(lead: ShareLead, shares: &[SentenceShare]) -> String {
    let lead = match lead {
        ShareLead::OfWhich => "of which",
        ShareLead::Divided => "divided into",
    };
    let parts: Vec<String> = shares.iter().map(one_share).collect();
    format!("{lead}: {}", parts.join("; "))
}

fn one_share(share: &SentenceShare) -> String {
    let name = share.name.trim();
    let percent = hedged(&share.percent);
    if name.is_empty() { format!("{} ({percent})", share.count) } else { format!("{name} {} ({percent})", share.count) }
}
