//! Data for charts, made by chance and by hand.

use chi_tieu::app::chart::{Amount, BulletRow, Canvas, ChartData, Column, LineData, LineLegend, LinePoint, ShareRow};
use chi_tieu::calc::Fraction;
use chi_tieu::i18n::Language;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

pub(super) fn fraction(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

pub(super) fn amount(numerator: i128, denominator: i128) -> Amount {
    let value = fraction(numerator, denominator);
    let text =
        if denominator == 1 { numerator.to_string() } else { format!("{},{}", numerator / denominator, denominator) };
    Amount { value, text }
}

pub(super) fn column(label: &str, result: Option<i128>, target: Option<i128>) -> Column {
    let amount = |value| amount(value, 1);
    Column {
        label: label.to_owned(),
        result: result.map(amount),
        target: target.map(amount),
        readout: format!("{label}: {result:?} of {target:?}"),
    }
}

pub(super) fn bullet(label: &str, result: Option<i128>, target: Option<i128>) -> BulletRow {
    let Column { label, result, target, readout } = column(label, result, target);
    BulletRow { label, result, target, text: "7/8 · 87,5%".to_owned(), readout }
}

pub(super) fn share(label: &str, share: Option<Fraction>) -> ShareRow {
    ShareRow {
        label: label.to_owned(),
        level: 0,
        share,
        text: "4.174 · 17,69%".to_owned(),
        readout: format!("{label}: {share:?}"),
    }
}

pub(super) fn point(x: Fraction, value: i128) -> LinePoint {
    LinePoint { x, label: "on that day".to_owned(), amount: amount(value, 1) }
}

pub(super) fn line(points: Vec<LinePoint>, target: i128) -> LineData {
    LineData {
        points,
        target_line: vec![(Fraction::ZERO, amount(0, 1)), (Fraction::ONE, amount(target, 1))],
        as_of: None,
        forecast: Vec::new(),
        range: None,
        legend: LineLegend::usual(Language::Vi),
        marks: Vec::new(),
    }
}

pub(super) fn canvas(width: u32) -> Canvas {
    Canvas::new(width, Language::Vi)
}

pub(super) fn any_canvas() -> impl Strategy<Value = Canvas> {
    (240_u32..=1100, any::<bool>())
        .prop_map(|(width, english)| Canvas::new(width, if english { Language::En } else { Language::Vi }))
}

/// Zero, small, usual, huge, with decimals.
pub(super) fn any_amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        Just(amount(0, 1)),
        (0_i128..30).prop_map(|value| amount(value, 1)),
        (0_i128..30_000).prop_map(|value| amount(value, 1)),
        (0_i128..1_000_000_000_000_000_000).prop_map(|value| amount(value, 1)),
        (0_i128..1_000_000, 1_i128..1_000_000).prop_map(|(value, parts)| amount(value, parts)),
    ]
}

/// Names as long as they get, and as hostile.
pub(super) fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,4} [0-9]{1,4}",
        "(Đảng bộ|Chi bộ thôn|Trường) [A-ZĐ][a-zạảấầẩẫậăắ]{1,9}( [a-zớờởỡợ]{2,9}){0,14}",
        ".{0,40}",
        Just("Khôngcókhoảngtrắngnàotrongtênrấtdàinàycảnênkhôngngắtdòngđược".to_owned()),
    ]
}

pub(super) fn any_columns() -> impl Strategy<Value = Vec<Column>> {
    vec((any_name(), option::of(any_amount()), option::of(any_amount())), 0..40).prop_map(|rows| {
        (0..)
            .zip(rows)
            .map(|(place, (label, result, target))| Column { label, result, target, readout: format!("stop {place}") })
            .collect()
    })
}

pub(super) fn any_bullets() -> impl Strategy<Value = Vec<BulletRow>> {
    vec((any_name(), option::of(any_amount()), option::of(any_amount()), "[0-9.,/ ]{1,30}"), 0..50).prop_map(|rows| {
        (0..)
            .zip(rows)
            .map(|(place, (label, result, target, text))| BulletRow {
                label,
                result,
                target,
                text,
                readout: format!("stop {place}"),
            })
            .collect()
    })
}

/// Shares that may exceed the whole, alone and together.
pub(super) fn any_shares() -> impl Strategy<Value = Vec<ShareRow>> {
    let share = option::of((0_i128..1_500, 1_000_i128..2_000).prop_map(|(part, whole)| fraction(part, whole)));
    vec((any_name(), share, 0_u8..8, "[0-9.,% ·]{1,24}"), 0..30).prop_map(|rows| {
        (0..)
            .zip(rows)
            .map(|(place, (label, share, level, text))| ShareRow {
                label,
                level,
                share,
                text,
                readout: format!("stop {place}"),
            })
            .collect()
    })
}

pub(super) fn any_line() -> impl Strategy<Value = LineData> {
    let place = || (0_i128..=365).prop_map(|day| fraction(day, 365));
    let points = || {
        vec((place(), any_name(), any_amount()), 0..30).prop_map(|points| {
            let mut points: Vec<LinePoint> =
                points.into_iter().map(|(x, label, amount)| LinePoint { x, label, amount }).collect();
            points.sort_by_key(|point| point.x);
            points
        })
    };
    let marks = vec((place(), any_name()), 0..20);
    let range = option::of((any_amount(), any_amount()));
    (points(), vec((place(), any_amount()), 0..12), option::of((place(), any_name())), points(), range, marks).prop_map(
        |(points, mut target_line, as_of, forecast, range, mut marks)| {
            target_line.sort_by_key(|(x, _)| *x);
            marks.sort_by_key(|(x, _)| *x);
            let legend = LineLegend::usual(Language::Vi);
            LineData { points, target_line, as_of, forecast, range, legend, marks }
        },
    )
}

pub(super) fn any_data() -> impl Strategy<Value = ChartData> {
    let rest = option::of(any_shares().prop_filter_map("one row", |rows| rows.into_iter().next()));
    prop_oneof![
        any_line().prop_map(ChartData::Line),
        any_columns().prop_map(ChartData::Columns),
        any_bullets().prop_map(ChartData::Bullets),
        any_shares().prop_map(ChartData::Shares),
        (any_shares(), rest).prop_map(|(rows, rest)| ChartData::Stacked(rows, rest)),
    ]
}
