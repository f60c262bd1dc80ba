//! Texts that fit.

use chi_tieu::app::chart::{ChartData, Shape, text_width};
use proptest::prelude::*;

use super::samples::{any_name, canvas, column, share};

#[test]
fn widths_are_those_of_a_wide_typeface() {
    // Measured in Chromium at 13 px: DejaVu Sans, the widest of what systems come with.
    for (text, measured) in
        [("Chi bộ thôn 1", 84), ("1.234.567", 67), ("Đảng bộ xã Điện Bàn Đông", 168), ("MWMWMW", 72)]
    {
        assert!(text_width(text) >= measured, "{text}: {} is less than {measured}", text_width(text));
    }
}

#[test]
fn a_name_without_room_is_shortened_and_its_readout_whole() {
    let name = "Đảng bộ Trường Trung học phổ thông chuyên Lê Quý Đôn – Điện Bàn Đông, thành phố Đà Nẵng";
    let chart = ChartData::Shares(vec![share(name, None)]).draw(canvas(320));
    let shortened = chart.shapes.iter().any(|shape| matches!(shape, Shape::Text { text, .. } if text.ends_with('…')));
    assert!(shortened && chart.stops[0].readout.contains(name));
}

#[test]
fn marks_stay_with_their_letters() {
    // Decomposed: every accent is a character of its own.
    let name = "a\u{301}".repeat(200);
    let chart = ChartData::Shares(vec![share(&name, None)]).draw(canvas(320));
    let text = chart.shapes.iter().find_map(|shape| match shape {
        Shape::Text { text, .. } => text.strip_suffix('…'),
        _ => None,
    });
    assert!(text.unwrap().ends_with('\u{301}'));
}

#[test]
fn many_years_have_every_nth_name() {
    let years = |width| {
        let data = (2000..2060).map(|year: i32| column(&year.to_string(), Some(i128::from(year)), None)).collect();
        let chart = ChartData::Columns(data).draw(canvas(width));
        let is_year = |text: &str| text.len() == 4 && text.starts_with("20") && !text.contains('.');
        let names = chart.shapes.iter().filter(|shape| matches!(shape, Shape::Text { text, ink, .. } if is_year(text) && *ink == chi_tieu::app::chart::Ink::Quiet));
        names.count()
    };
    assert!((3..=12).contains(&years(320)) && years(1100) > years(320));
}

proptest! {
    #[test]
    fn a_longer_text_is_wider(text in any_name(), more in any_name()) {
        prop_assert!(text_width(&[text.as_str(), &more].concat()) >= text_width(&text));
    }
}
