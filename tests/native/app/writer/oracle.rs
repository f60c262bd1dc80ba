//! The figures of reports worked out and printed a second time, by arithmetic that knows nothing of the program.

use chi_tieu::calc::{Decimals, Quantity, RoundingRule};
use chi_tieu::i18n::Language;
use chi_tieu::i18n::report::{Figure, FigureKind, FigureValue};
use chi_tieu::number::FigureStyle;
use num_rational::Ratio;

type Exact = Ratio<i128>;

fn exact(quantity: Quantity) -> Exact {
    Exact::new(quantity.millionths(), 1_000_000)
}

pub(super) fn value(figure: &Figure) -> Exact {
    let fraction = match figure.value {
        FigureValue::Count(count) => return exact(count),
        FigureValue::Percent(percent) => percent.per_cent(),
        FigureValue::Points(points) => points.points(),
        FigureValue::Ratio(ratio) => ratio,
    };
    Exact::new(fraction.numerator(), fraction.denominator())
}

/// What a figure of two counts must be.
pub(super) fn from_inputs(figure: &Figure) -> Option<Exact> {
    let [a, b] = figure.inputs.as_slice() else { return None };
    let (a, b) = (exact(*a), exact(*b));
    let hundred = Exact::from_integer(100);
    Some(match figure.kind {
        FigureKind::Attainment
        | FigureKind::Share
        | FigureKind::UnitShare
        | FigureKind::Rate
        | FigureKind::SamePeriod => a / b * hundred,
        FigureKind::Excess => (a - b) / b * hundred,
        FigureKind::Shortfall => (b - a) / b * hundred,
        FigureKind::Growth => {
            let growth = (a - b) / b * hundred;
            if growth < Exact::from_integer(0) { -growth } else { growth }
        }
        FigureKind::Average => a / b,
        FigureKind::ExcessCount | FigureKind::ShortfallCount | FigureKind::Difference => a - b,
        FigureKind::AheadPoints
        | FigureKind::Target
        | FigureKind::Result
        | FigureKind::Part
        | FigureKind::Units
        | FigureKind::Base
        | FigureKind::Balance
        | FigureKind::Elapsed
        | FigureKind::Expected
        | FigureKind::Ahead
        | FigureKind::Needed
        | FigureKind::Forecast
        | FigureKind::Years
        | FigureKind::Days => return None,
    })
}

/// A figure as it must be read.
pub(super) fn printed(figure: &Figure, style: FigureStyle, language: Language) -> String {
    let value = value(figure);
    let (decimals, rule) = match figure.value {
        FigureValue::Count(_) => (Decimals::SIX, RoundingRule::HalfAwayFromZero),
        FigureValue::Percent(_) | FigureValue::Points(_) | FigureValue::Ratio(_) => (style.decimals, style.rounding),
    };
    let scale = 10_i128.pow(u32::from(decimals.count()));
    let scaled = value * Exact::from_integer(scale);
    assert!(scaled >= Exact::from_integer(0), "a report says below zero in words: {figure:?}");
    let digits = match rule {
        RoundingRule::HalfAwayFromZero => (scaled + Exact::new(1, 2)).floor().to_integer(),
        RoundingRule::Truncate => scaled.floor().to_integer(),
    };
    let percent = matches!(figure.value, FigureValue::Percent(_));
    let sign = if percent { "%" } else { "" };
    let (nearly, over, below) = match language {
        Language::Vi => ("gần", "hơn", "dưới"),
        Language::En => ("nearly", "just over", "under"),
    };
    let hundred = Exact::from_integer(100);
    let shown = Exact::new(digits, scale);
    let hedge = match figure.value {
        FigureValue::Count(_) => None,
        _ if digits == 0 && value > Exact::from_integer(0) => Some(below),
        _ if percent && shown == hundred && value < hundred => Some(nearly),
        _ if percent && shown == hundred && value > hundred => Some(over),
        _ => None,
    };
    let digits = if hedge == Some(below) { 1 } else { digits };
    let text = [marked(digits, scale, language).as_str(), sign].concat();
    hedge.map_or_else(|| text.clone(), |hedge| format!("{hedge} {text}"))
}

fn marked(digits: i128, scale: i128, language: Language) -> String {
    let (group, decimal) = match language {
        Language::Vi => ('.', ','),
        Language::En => (',', '.'),
    };
    let whole = (digits / scale).to_string();
    let mut text = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    let width = scale.to_string().len() - 1;
    let rest = format!("{:0width$}", digits % scale);
    let rest = if width == 0 { "" } else { rest.trim_end_matches('0') };
    if !rest.is_empty() {
        text.push(decimal);
        text.push_str(rest);
    }
    text
}
