//! The buttons that save a chart.

use yew::platform::spawn_local;
use yew::prelude::*;

use super::figure::ChartFigureProps;
use crate::app::chart::{Chart, Palette};
use crate::platform::save_file::{save_png, save_text};
use crate::ui::parts::button;

/// Both buttons; `trouble` is set where the browser could not make the file.
pub(super) fn saving(chart: &Chart, props: &ChartFigureProps, trouble: &UseStateHandle<bool>) -> Html {
    let words = &props.facts.language.words().chart;
    let whole = chart.titled(&props.title);
    let save = |png: bool| {
        let (whole, name, trouble) = (whole.clone(), props.file_name.clone(), trouble.clone());
        Callback::from(move |_: MouseEvent| {
            let svg = whole.svg(&Palette::FILE);
            let (width, height) = (whole.width, whole.height);
            let (name, trouble) = (name.clone(), trouble.clone());
            if png {
                spawn_local(async move {
                    trouble.set(!save_png(&[&name, ".png"].concat(), &svg, width, height).await);
                });
            } else {
                trouble.set(!save_text(&[&name, ".svg"].concat(), "image/svg+xml", &svg));
            }
        })
    };
    html! {
        <div class="chart-tools">
            { button("button button-quiet", words.save_svg, save(false)) }
            { button("button button-quiet", words.save_png, save(true)) }
        </div>
    }
}
