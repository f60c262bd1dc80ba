//! Bars are as long as their figures say. The oracle multiplies whole numbers; the charts divide.

use chi_tieu::app::chart::{Chart, Frame, Ink, Shape, Stroke, bullets, columns, share_bars, stacked_bar};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::samples::{any_canvas, bullet, canvas, column, fraction, share};

/// Rectangles of an ink below the legend, in the order in which they were drawn.
fn rects(chart: &Chart, ink: Ink) -> Vec<Frame> {
    let filled = chart.shapes.iter().filter_map(|shape| match shape {
        Shape::Rect { frame, ink: used } if *used == ink => Some(*frame),
        _ => None,
    });
    filled.skip(1).collect()
}

/// Where targets are marked, as the middles of their lines, below the legend.
fn marks(chart: &Chart) -> Vec<(i32, i32)> {
    let lines = chart.shapes.iter().filter_map(|shape| match shape {
        Shape::Lines { runs, stroke: Stroke::Target } => {
            let (first, last) = (runs[0][0], *runs[0].last().unwrap());
            Some((i32::midpoint(first.x, last.x), i32::midpoint(first.y, last.y)))
        }
        _ => None,
    });
    lines.skip(1).collect()
}

/// Whether `length ÷ of` is `part ÷ whole` to the pixel.
fn is_proportional(length: i32, of: i32, part: i128, whole: i128) -> bool {
    let (length, of) = (i128::from(length), i128::from(of));
    // length · whole = part · of, up to a pixel of either length.
    (length * whole - part * of).abs() <= whole + part
}

proptest! {
    #[test]
    fn columns_are_proportional_and_stand_on_one_line(
        values in vec((0_i128..1_000_000_000_000, option::of(0_i128..1_000_000_000_000)), 1..20),
        canvas in any_canvas(),
    ) {
        let data: Vec<_> = values.iter().map(|(result, target)| column("2024", Some(*result), *target)).collect();
        let chart = columns(&data, canvas);
        let bars = rects(&chart, Ink::Result);
        prop_assert_eq!(bars.len(), values.len());
        let foot = bars.iter().map(|bar| bar.bottom()).min().unwrap();
        let (largest, highest) =
            values.iter().map(|(result, _)| *result).zip(bars.iter().map(|bar| bar.height)).max().unwrap();
        for ((result, _), bar) in values.iter().zip(&bars) {
            if *result > 0 {
                prop_assert_eq!(bar.bottom(), foot);
                prop_assert!(bar.height >= 1 && is_proportional(bar.height, highest, *result, largest));
            }
        }
        for (before, after) in bars.iter().zip(&bars[1..]) {
            prop_assert!(before.x <= after.x);
        }
        // Marks are on the scale of the columns.
        let targets: Vec<i128> = values.iter().filter_map(|(_, target)| *target).collect();
        let marks = marks(&chart);
        prop_assert_eq!(marks.len(), targets.len());
        for (target, (_, y)) in targets.into_iter().zip(marks) {
            prop_assert!(largest == 0 || is_proportional(foot - y, highest, target, largest));
        }
    }

    #[test]
    fn bullets_are_proportional_to_attainment(
        values in vec((option::of(0_i128..3_000_000), option::of(0_i128..1_000_000)), 1..20),
        canvas in any_canvas(),
    ) {
        let data: Vec<_> = values.iter().map(|(result, target)| bullet("Chi bộ", *result, *target)).collect();
        let chart = bullets(&data, canvas);
        let track = chart.shapes.iter().find_map(|shape| match shape {
            Shape::Rect { frame, ink: Ink::Track } => Some(*frame),
            _ => None,
        }).unwrap();
        // One place for all marks, and a mark for every target that can be reached.
        let marks = marks(&chart);
        prop_assert_eq!(marks.len(), values.iter().filter(|(_, target)| target.is_some_and(|it| it > 0)).count());
        prop_assert!(marks.windows(2).all(|pair| pair[0].0 == pair[1].0));
        let attained: Vec<(i128, i128)> = values
            .iter()
            .filter_map(|(result, target)| Some((*result, (*target)?)))
            .filter_map(|(result, target)| Some((result?, target)))
            .filter(|(_, target)| *target > 0)
            .collect();
        let bars = rects(&chart, Ink::Result);
        prop_assert_eq!(bars.len(), attained.len());
        for ((result, target), bar) in attained.into_iter().zip(bars) {
            prop_assert_eq!(bar.x, track.x);
            let whole = marks[0].0 - track.x;
            // Twice its target is as long as a bar gets. Near the mark and near nothing it is moved so that it can be told.
            let shown = result.min(2 * target);
            let (length, exact) = (i128::from(bar.width) * target, i128::from(whole) * shown);
            prop_assert!((length - exact).abs() <= 3 * target, "{result} of {target}: {} of {whole}", bar.width);
            prop_assert_eq!(bar.width == 0, result == 0);
            prop_assert_eq!(bar.width < whole, result < target);
        }
    }

    #[test]
    fn share_bars_are_proportional_to_the_whole(parts in vec(0_i128..=1_000, 1..20), canvas in any_canvas()) {
        let data: Vec<_> = parts.iter().map(|part| share("Nữ", Some(fraction(*part, 1_000)))).collect();
        let chart = share_bars(&data, canvas);
        let (bars, tracks) = (rects(&chart, Ink::Result), rects(&chart, Ink::Track));
        prop_assert_eq!((bars.len(), tracks.len()), (parts.len(), parts.len()));
        for ((part, bar), track) in parts.iter().zip(bars).zip(tracks) {
            prop_assert_eq!(bar.x, track.x);
            let (length, exact) = (i128::from(bar.width) * 1_000, i128::from(track.width) * part);
            prop_assert!((length - exact).abs() <= 3_000);
            prop_assert_eq!(bar.width == 0, *part == 0);
            prop_assert_eq!(bar.width < track.width, *part < 1_000);
        }
    }

    #[test]
    fn segments_follow_each_other_and_are_proportional(parts in vec(1_i128..1_000, 1..20), canvas in any_canvas()) {
        let sum: i128 = parts.iter().sum();
        let data: Vec<_> = parts.iter().map(|part| share("18–30", Some(fraction(*part, sum)))).collect();
        let chart = stacked_bar(&data, None, canvas);
        let full = i32::try_from(chart.width).unwrap() - 2;
        let mut start = 1;
        let mut before = 0;
        // The edge of each segment, among those as high as the bar.
        let edges: Vec<(i32, i32)> = chart.shapes.iter().filter_map(|shape| match shape {
            Shape::Lines { runs, stroke: Stroke::Part } if runs.len() == 1 && runs[0].len() == 5 && runs[0][2].y - runs[0][0].y > 20 => {
                Some((runs[0][0].x, runs[0][2].x))
            }
            _ => None,
        }).collect();
        prop_assert_eq!(edges.len(), parts.len());
        for (part, (left, right)) in parts.iter().zip(edges) {
            prop_assert_eq!(left, start);
            before += part;
            prop_assert!(is_proportional(right - 1, full, before, sum));
            start = right;
        }
        prop_assert_eq!(start, full + 1);
    }
}

#[test]
fn a_target_missed_by_little_is_seen_to_be_missed() {
    let chart = bullets(&[bullet("Chi bộ", Some(999_999), Some(1_000_000))], canvas(360));
    assert!(rects(&chart, Ink::Result)[0].right() < marks(&chart)[0].0);
    let chart = bullets(&[bullet("Chi bộ", Some(1_000_000), Some(1_000_000))], canvas(360));
    assert_eq!(rects(&chart, Ink::Result)[0].right(), marks(&chart)[0].0);
}

#[test]
fn blank_and_zero_are_told_apart() {
    let chart = columns(&[column("2023", Some(0), None), column("2024", None, None)], canvas(360));
    assert_eq!(rects(&chart, Ink::Result).len(), 1);
    let base = |result| {
        let chart = bullets(&[bullet("Chi bộ", result, Some(5))], canvas(360));
        chart.shapes.iter().any(|shape| matches!(shape, Shape::Lines { stroke: Stroke::Base, .. }))
    };
    assert!(base(Some(0)) && !base(None));
}

#[test]
fn without_a_target_there_is_neither_bar_nor_mark() {
    for target in [None, Some(0)] {
        let chart = bullets(&[bullet("Chi bộ", Some(5), target)], canvas(360));
        assert_eq!((rects(&chart, Ink::Result).len(), marks(&chart).len()), (0, 0));
    }
}

#[test]
fn parts_beyond_the_whole_go_beyond_its_mark() {
    let rows = [share("A", Some(fraction(7, 10))), share("B", Some(fraction(1, 2)))];
    let chart = stacked_bar(&rows, None, canvas(602));
    let mark = chart.shapes.iter().find_map(|shape| match shape {
        Shape::Lines { runs, stroke: Stroke::Target } => Some(runs[0][0].x),
        _ => None,
    });
    // 600 pixels for 120 %.
    assert_eq!(mark, Some(501));
    let thirds = [share("A", Some(fraction(1, 3))), share("B", Some(fraction(1, 3))), share("C", Some(fraction(1, 3)))];
    let chart = stacked_bar(&thirds, None, canvas(602));
    assert!(!chart.shapes.iter().any(|shape| matches!(shape, Shape::Lines { stroke: Stroke::Target, .. })));
}

#[test]
fn neighbours_have_different_patterns() {
    let rows: Vec<_> = (0..9).map(|_| share("Một tên dài không vừa", Some(fraction(1, 9)))).collect();
    let shapes = stacked_bar(&rows, None, canvas(360)).shapes;
    let patterns: Vec<Vec<Shape>> = shapes
        .split(|shape| matches!(shape, Shape::Lines { runs, stroke: Stroke::Part } if runs.len() == 1 && runs[0].len() == 5))
        .map(<[Shape]>::to_vec)
        .collect();
    let kind = |pieces: &[Shape]| {
        pieces
            .iter()
            .map(|shape| match shape {
                Shape::Rect { ink, .. } => format!("{ink:?}"),
                Shape::Lines { runs, .. } => {
                    let (from, to) = (runs[0][0], runs[0][1]);
                    format!("{} {} {}", (to.x - from.x).signum(), (to.y - from.y).signum(), runs.len() > 20)
                }
                _ => String::new(),
            })
            .collect::<Vec<_>>()
    };
    for pair in patterns[1..9].windows(2) {
        assert_ne!(kind(&pair[0]), kind(&pair[1]));
    }
}
