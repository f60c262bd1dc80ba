//! Where things stand: inside the drawing, in their order, and no text over another.

use chi_tieu::app::chart::{Anchor, Chart, ChartData, Frame, Point, Reading, Shape, cumulative_line, text_width};
use chi_tieu::calc::Fraction;
use proptest::prelude::*;

use super::samples::{any_canvas, any_data, bullet, canvas, column, fraction, line, point, share};

/// The room that a text takes, from the tallest letter to the line of letters.
fn text_frame(shape: &Shape) -> Option<(Frame, &str)> {
    let Shape::Text { at, anchor, text, .. } = shape else { return None };
    let width = text_width(text);
    let x = match anchor {
        Anchor::Start => at.x,
        Anchor::Middle => at.x - width / 2,
        Anchor::End => at.x - width,
    };
    Some((Frame { x, y: at.y - 12, width, height: 15 }, text))
}

fn corners(shape: &Shape) -> Vec<Point> {
    match shape {
        Shape::Rect { frame, .. } => {
            vec![Point { x: frame.x, y: frame.y }, Point { x: frame.right(), y: frame.bottom() }]
        }
        Shape::Area { points, .. } => points.clone(),
        Shape::Lines { runs, .. } => runs.concat(),
        Shape::Dot { at, .. } => vec![*at],
        Shape::Text { .. } => {
            let (frame, _) = text_frame(shape).unwrap();
            vec![Point { x: frame.x, y: frame.y }, Point { x: frame.right(), y: frame.bottom() }]
        }
    }
}

fn inside(chart: &Chart, point: Point) -> bool {
    let (width, height) = (i32::try_from(chart.width).unwrap(), i32::try_from(chart.height).unwrap());
    (0..=width).contains(&point.x) && (0..=height).contains(&point.y)
}

#[track_caller]
fn check_inside(chart: &Chart) {
    for shape in &chart.shapes {
        for point in corners(shape) {
            assert!(inside(chart, point), "{point:?} of {shape:?} is beyond {}×{}", chart.width, chart.height);
        }
    }
    for stop in &chart.stops {
        assert!(inside(chart, Point { x: stop.x, y: stop.y }), "{stop:?} is beyond {}×{}", chart.width, chart.height);
    }
}

#[track_caller]
fn check_no_text_over_another(chart: &Chart) {
    let texts: Vec<(Frame, &str)> = chart.shapes.iter().filter_map(text_frame).collect();
    for (place, (frame, text)) in texts.iter().enumerate() {
        for (other_frame, other) in &texts[place + 1..] {
            assert!(!frame.overlaps(*other_frame), "“{text}” at {frame:?} and “{other}” at {other_frame:?}");
        }
    }
}

fn stops_of(data: &ChartData) -> Option<usize> {
    match data {
        // Those at one place are read together.
        ChartData::Line(_) => None,
        ChartData::Columns(rows) => Some(rows.len()),
        ChartData::Bullets(rows) => Some(rows.len()),
        ChartData::Shares(rows) => Some(rows.len()),
        ChartData::Stacked(rows, rest) => Some(rows.len() + usize::from(rest.is_some())),
    }
}

proptest! {
    #[test]
    fn everything_is_inside(data in any_data(), canvas in any_canvas()) {
        check_inside(&data.draw(canvas));
    }

    #[test]
    fn no_text_covers_another(data in any_data(), canvas in any_canvas()) {
        check_no_text_over_another(&data.draw(canvas));
    }

    #[test]
    fn stops_are_in_their_order(data in any_data(), canvas in any_canvas()) {
        let chart = data.draw(canvas);
        let along = |stop: &chi_tieu::app::chart::Stop| match chart.reading {
            Reading::Across => stop.x,
            Reading::Down => stop.y,
        };
        prop_assert!(chart.stops.windows(2).all(|pair| along(&pair[0]) <= along(&pair[1])));
        if let Some(count) = stops_of(&data) {
            prop_assert_eq!(chart.stops.len(), count);
        }
        if let ChartData::Columns(_) | ChartData::Bullets(_) = data {
            for (place, stop) in chart.stops.iter().enumerate() {
                prop_assert_eq!(&stop.readout, &format!("stop {place}"));
            }
        }
    }

    #[test]
    fn the_nearest_stop_to_a_stop_is_at_its_place(data in any_data(), canvas in any_canvas()) {
        let chart = data.draw(canvas);
        for stop in &chart.stops {
            let found = &chart.stops[chart.nearest(stop.x, stop.y).unwrap()];
            let same = match chart.reading {
                Reading::Across => found.x == stop.x,
                Reading::Down => found.y == stop.y,
            };
            prop_assert!(same);
        }
        prop_assert_eq!(chart.nearest(0, 0).is_none(), chart.stops.is_empty());
    }

    #[test]
    fn slices_have_everything_once(data in any_data(), canvas in any_canvas()) {
        let chart = data.draw(canvas);
        let slices = chart.slices();
        prop_assert_eq!(slices.iter().map(|slice| slice.height).sum::<u32>(), chart.height);
        prop_assert_eq!(slices.iter().map(|slice| slice.shapes.len()).sum::<usize>(), chart.shapes.len());
        prop_assert_eq!(slices.iter().map(|slice| slice.stops.len()).sum::<usize>(), chart.stops.len());
        for slice in &slices {
            check_inside(slice);
        }
    }
}

#[test]
fn nothing_to_show_is_an_empty_chart() {
    let nothing = [
        ChartData::Line(line(Vec::new(), 0)),
        ChartData::Columns(Vec::new()),
        ChartData::Bullets(Vec::new()),
        ChartData::Shares(Vec::new()),
        ChartData::Stacked(Vec::new(), None),
    ];
    for data in nothing {
        let chart = data.draw(canvas(360));
        check_inside(&chart);
        assert!(chart.height > 0 && chart.svg(&chi_tieu::app::chart::Palette::FILE).ends_with("</svg>"));
    }
}

#[test]
fn a_width_beyond_what_is_drawn_is_the_nearest_that_is() {
    let data = ChartData::Columns(vec![column("2024", Some(96), Some(80))]);
    assert_eq!(data.draw(canvas(0)).width, 240);
    assert_eq!(data.draw(canvas(u32::MAX)).width, 1100);
}

#[test]
fn figures_of_rows_are_never_cut_off() {
    let figures = "5.000.000.000/4.999.999.999 · hơn 100%, còn thiếu 1";
    let rows = vec![
        chi_tieu::app::chart::ShareRow { text: figures.to_owned(), ..share("Chi bộ thôn 1", Some(fraction(1, 2))) },
        share("Chi bộ thôn 2", None),
    ];
    for width in [320, 360, 700, 1100] {
        for data in [ChartData::Shares(rows.clone()), ChartData::Stacked(rows.clone(), None)] {
            let chart = data.draw(canvas(width));
            let texts: Vec<&str> = chart.shapes.iter().filter_map(text_frame).map(|(_, text)| text).collect();
            for word in figures.split_whitespace() {
                assert!(texts.iter().any(|text| text.contains(word)), "{word} at {width}: {texts:?}");
            }
        }
    }
}

#[test]
fn a_long_chart_is_cut_between_its_rows() {
    let rows = (0..50).map(|unit| bullet(&format!("Chi bộ thôn {unit}"), Some(unit), Some(25))).collect();
    let slices = ChartData::Bullets(rows).draw(canvas(680)).slices();
    assert!(slices.len() > 4 && slices.iter().all(|slice| slice.height < 300));
}

#[test]
fn what_stands_above_one_place_is_read_together() {
    let data = line(vec![point(Fraction::ZERO, 0), point(fraction(1, 2), 23), point(Fraction::ONE, 96)], 80);
    let readouts: Vec<String> =
        cumulative_line(&data, canvas(360)).stops.into_iter().map(|stop| stop.readout).collect();
    assert_eq!(
        readouts,
        [
            "Kết quả lũy kế, on that day: 0; Chỉ tiêu: 0",
            "Kết quả lũy kế, on that day: 23",
            "Kết quả lũy kế, on that day: 96; Chỉ tiêu: 80",
        ]
    );
}
