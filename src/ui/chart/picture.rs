//! The drawing, and reading it: the figure nearest to the mouse, a finger, or where the arrow keys went.

use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::app::chart::{Chart, Palette, Reading};
use crate::i18n::ChartWords;
use crate::platform::width::place_in;

#[derive(Properties)]
pub(super) struct PictureProps {
    pub(super) chart: Rc<Chart>,
    pub(super) name: AttrValue,
    pub(super) words: &'static ChartWords,
}

impl PartialEq for PictureProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.chart, &other.chart) && self.name == other.name && std::ptr::eq(self.words, other.words)
    }
}

/// For screen readers it is a slider over its stops: that is what they hand the arrow keys to and whose value they
/// speak. Everybody else sees the value below.
#[component]
pub(super) fn Picture(props: &PictureProps) -> Html {
    let PictureProps { chart, name, words } = props;
    let drawing = use_node_ref();
    let chosen = use_state_eq(|| None::<usize>);
    // Drawn again only for another chart, not for every figure that is read on this one.
    let svg = use_memo(chart.clone(), |chart| {
        let slices: Vec<String> = chart.slices().iter().map(|slice| slice.svg(&Palette::PAGE)).collect();
        AttrValue::from(slices.concat())
    });
    let last = chart.stops.len().saturating_sub(1);
    let place = chosen.filter(|place| *place <= last);
    let stop = place.and_then(|place| chart.stops.get(place));
    let readout = stop.map_or("", |stop| stop.readout.as_str()).to_owned();

    let point = {
        let (chart, drawing, chosen) = (chart.clone(), drawing.clone(), chosen.clone());
        Callback::from(move |event: PointerEvent| {
            if let Some(element) = drawing.cast::<Element>() {
                let (x, y) = place_in(&element, event.client_x(), event.client_y());
                chosen.set(chart.nearest(pixels(x, chart.width), pixels(y, chart.height)));
            }
        })
    };
    let leave = {
        let chosen = chosen.clone();
        // A finger that is lifted leaves, too: what it showed stays until something else is touched.
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() == "mouse" {
                chosen.set(None);
            }
        })
    };
    let onfocus = {
        let (chosen, any) = (chosen.clone(), !chart.stops.is_empty());
        Callback::from(move |_: FocusEvent| {
            if chosen.is_none() && any {
                chosen.set(Some(0));
            }
        })
    };
    let onblur = {
        let chosen = chosen.clone();
        Callback::from(move |_: FocusEvent| chosen.set(None))
    };
    let onkeydown = {
        let chosen = chosen.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowLeft" | "ArrowUp" => place.map_or(0, |place| place.saturating_sub(1)),
                "ArrowRight" | "ArrowDown" => place.map_or(0, |place| (place + 1).min(last)),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            chosen.set(Some(next));
        })
    };
    let spoken = if readout.is_empty() { words.how_to_read.to_owned() } else { readout.clone() };
    html! {
        <>
            <div
                ref={drawing}
                class="chart-picture"
                role="slider"
                tabindex="0"
                aria-label={name}
                aria-roledescription={words.chart}
                aria-valuemin="1"
                aria-valuemax={(last + 1).to_string()}
                aria-valuenow={(place.unwrap_or(0) + 1).to_string()}
                aria-valuetext={spoken.clone()}
                onpointermove={point.clone()}
                onpointerdown={point}
                onpointerleave={leave}
                {onfocus}
                {onblur}
                {onkeydown}
            >
                { Html::from_html_unchecked((*svg).clone()) }
                { for stop.map(|stop| mark(chart, stop.x, stop.y)) }
            </div>
            <p class={classes!("chart-readout", readout.is_empty().then_some("quiet"))}>{ spoken }</p>
        </>
    }
}

/// The mark at the stop that is read, and the line that it stands on.
fn mark(chart: &Chart, x: i32, y: i32) -> Html {
    let (left, top) = (share(x, chart.width), share(y, chart.height));
    let line_class = match chart.reading {
        Reading::Across => "chart-line chart-line-upright",
        Reading::Down => "chart-line",
    };
    let line = match chart.reading {
        Reading::Across => ["left:", &left].concat(),
        Reading::Down => ["top:", &top].concat(),
    };
    html! {
        <>
            <span class={line_class} style={line}></span>
            <span class="chart-stop" style={["left:", &left, ";top:", &top].concat()}></span>
        </>
    }
}

/// A length as per cent of another, to the hundredth.
fn share(length: i32, whole: u32) -> String {
    let hundredths = i64::from(length) * 10_000 / i64::from(whole.max(1));
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    [whole.to_string().as_str(), if rest < 10 { ".0" } else { "." }, &rest.to_string(), "%"].concat()
}

#[allow(clippy::cast_possible_truncation, reason = "places on a page")]
fn pixels(share: f64, length: u32) -> i32 {
    (share * f64::from(length)).round() as i32
}
