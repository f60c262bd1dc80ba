//! English.

mod allocation;
mod chart;
mod check;
mod check_room;
mod error;
mod example;
mod open;
mod pace;
mod plan;
mod plan_room;
mod quick;
mod report;
mod report_text;
mod sample;
mod sentence;
mod share_room;
mod table;
mod target;

use super::Catalogue;
use super::catalogue::{CommonWords, PageWords, StorageWords};
use crate::number::{HedgedPercent, PercentHedge};

/// All English words.
pub static CATALOGUE: Catalogue = Catalogue {
    page: PageWords {
        name: "Chỉ Tiêu",
        tagline: "Targets against results, worked out on this device",
        own_language: "English",
        skip_to_content: "Skip to the figures",
        rooms: "Parts of the page",
        quick: "Quick",
        inputs: "Figures you enter",
        stays_here: "Everything is worked out in this browser; no figure is sent anywhere.",
        no_secrets: "Counts only: no personal names, nothing classified.",
        fault_heading: "The page hit a fault and stopped",
        fault_text: "The fault is the page's, not your figures'. What you typed is still on this device, in the box \
                     below. Copy it if you need it, then reload the page.",
        reload: "Reload the page",
        fault_kept: "Figures still stored",
    },
    common: CommonWords {
        target: "Target",
        result: "Result",
        attainment: "Attainment",
        years: "Years",
        computed: "computed",
        no_figure: "—",
        hedged,
        interval: |low, high| format!("{low} to {high}"),
        short_interval: |low, high| format!("{low}–{high}"),
        short_from_up: |low| format!("≥ {low}"),
        from_up: |low| format!("{low} or more"),
        rounding: "Rounding",
        rounded: "Rounded",
        truncated: "Cut off, not rounded",
        decimals: "Decimal places",
    },
    outcome: quick::OUTCOME,
    share: quick::SHARE,
    sentence: sentence::FIELDS,
    check: check::WORDS,
    error: error::WORDS,
    storage: StorageWords {
        saved: "Saved on this device.",
        refused: "This browser does not let the page save: the figures last until the page is closed. Copy what you \
                  need before that.",
        full: "The space for this page is full: new changes are not saved. Copy what you need to keep.",
        kept_aside: "The figures saved last time could not be read. They were put aside on this device, not deleted; \
                     the page starts with empty fields.",
        newer: "This device holds figures saved by a newer version of the page. This page leaves them alone and saves \
                nothing; open them with the newer version.",
        clear_all: "Clear all figures",
        clear_question: "Clear all figures?",
        clear_text: "Everything typed and saved on this device will be gone and cannot be brought back.",
        clear_yes: "Clear everything",
        clear_no: "Keep it",
        cleared: "All figures are cleared.",
    },
    example: example::WORDS,
    table: table::WORDS,
    paste: table::PASTE,
    unit: table::UNIT,
    plan: plan::WORDS,
    target: target::WORDS,
    open: open::WORDS,
    plan_room: plan_room::WORDS,
    share_room: share_room::WORDS,
    pace: pace::WORDS,
    allocation: allocation::WORDS,
    report: report::WORDS,
    chart: chart::WORDS,
    check_room: check_room::WORDS,
};

fn hedged(percent: &HedgedPercent) -> String {
    let text = &percent.text;
    match percent.hedge {
        None => text.clone(),
        Some(PercentHedge::Nearly) => format!("nearly {text}"),
        Some(PercentHedge::Over) => format!("just over {text}"),
        Some(PercentHedge::Below) => format!("under {text}"),
    }
}

/// A printed number of years with its word.
fn years(number: &str) -> String {
    if number == "1" { "1 year".to_owned() } else { format!("{number} years") }
}
