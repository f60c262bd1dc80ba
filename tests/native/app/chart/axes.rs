//! The marks of the upright axis.

use chi_tieu::app::chart::{Amount, Anchor, Canvas, Column, Ink, Shape, columns};
use chi_tieu::i18n::Language;
use proptest::prelude::*;

use super::samples::{amount, any_canvas};

fn of(largest: Amount, canvas: Canvas) -> Vec<String> {
    let column = Column { label: String::new(), result: Some(largest), target: None, readout: String::new() };
    let chart = columns(&[column], canvas);
    let marks = chart.shapes.into_iter().filter_map(|shape| match shape {
        Shape::Text { ink: Ink::Quiet, text, .. } => Some(text),
        _ => None,
    });
    marks.collect()
}

#[track_caller]
fn check(largest: Amount, marks: &[&str]) {
    assert_eq!(of(largest, Canvas::new(700, Language::Vi)), marks);
}

#[test]
fn marks_are_few_and_round() {
    check(amount(967, 1), &["0", "500", "1.000"]);
    check(amount(96, 1), &["0", "50", "100"]);
    check(amount(1_140, 1), &["0", "500", "1.000", "1.500"]);
    check(amount(4, 1), &["0", "1", "2", "3", "4"]);
    check(amount(23_596, 1), &["0", "10.000", "20.000", "30.000"]);
}

#[test]
fn counts_have_no_mark_between_them() {
    check(amount(1, 1), &["0", "1"]);
    check(amount(0, 1), &["0", "1"]);
    check(amount(3, 2), &["0", "0,5", "1", "1,5"]);
    check(amount(1, 1_000), &["0", "0,0005", "0,001"]);
}

#[test]
fn large_numbers_are_counted_in_larger_units() {
    check(amount(1_000_000, 1), &["triệu", "0", "0,5", "1"]);
    check(amount(2_748_000_000_004, 1), &["nghìn tỷ", "0", "1", "2", "3"]);
    check(amount(1_000_000_000_000_000_000, 1), &["tỷ tỷ", "0", "0,5", "1"]);
    assert_eq!(of(amount(2_500_000_000, 1), Canvas::new(700, Language::En)), ["billions", "0", "1", "2", "3"]);
    assert_eq!(of(amount(3_200, 1), Canvas::new(700, Language::En)), ["0", "1,000", "2,000", "3,000", "4,000"]);
}

#[test]
fn what_is_beyond_every_number_does_not_stop_the_drawing() {
    assert!(!of(amount(i128::MAX, 1), Canvas::new(700, Language::Vi)).is_empty());
    assert!(!of(amount(-5, 1), Canvas::new(700, Language::Vi)).is_empty());
    assert!(!of(amount(1, i128::MAX), Canvas::new(700, Language::Vi)).is_empty());
}

proptest! {
    /// Two to five marks, from zero up, one of them as near to the largest amount as a step.
    #[test]
    fn marks_are_even_and_cover_the_largest(largest in 1_i128..=800_000, canvas in any_canvas()) {
        let read = |text: &String| text.replace(['.', ','], "").parse::<i128>().unwrap();
        let marks: Vec<i128> = of(amount(largest, 1), canvas).iter().map(read).collect();
        prop_assert!((2..=5).contains(&marks.len()));
        let step = marks[1];
        prop_assert_eq!(marks[0], 0);
        prop_assert!(marks.windows(2).all(|pair| pair[1] - pair[0] == step));
        let mut digits = step;
        while digits % 10 == 0 {
            digits /= 10;
        }
        prop_assert!(matches!(digits, 1 | 2 | 5));
        let top = *marks.last().unwrap();
        prop_assert!(top >= largest && top - step < largest);
    }
}

#[test]
fn numbers_end_before_their_axis() {
    let column = Column { label: "2024".into(), result: Some(amount(96, 1)), target: None, readout: String::new() };
    let chart = columns(&[column], Canvas::new(360, Language::Vi));
    let ends = chart.shapes.iter().filter(|shape| matches!(shape, Shape::Text { anchor: Anchor::End, .. }));
    assert_eq!(ends.count(), 3);
}
