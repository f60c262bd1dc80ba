//! Units as cards, for narrow screens: only those in view are drawn.

use web_sys::Element;
use yew::prelude::*;

use super::card::{CardView, card};
use super::room::Dialog;
use super::window::{View, pieces};
use crate::app::table::{Facts, TableAction};
use crate::desk::Desk;
use crate::platform::layout;

/// The height of a card in the root's font size; `styles/cards.css` has the same.
const CARD: f64 = 11.5;

#[derive(PartialEq, Properties)]
pub(super) struct CardsProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    /// Another number after every change of the desk.
    pub(super) tick: u32,
    pub(super) dispatch: Callback<TableAction>,
    pub(super) open: Callback<Option<Dialog>>,
}

#[component]
pub(super) fn Cards(props: &CardsProps) -> Html {
    let list = use_node_ref();
    let view = use_state(|| View { top: 0.0, height: 700.0, row: CARD * 16.0 });
    {
        let (list, view) = (list.clone(), view.clone());
        use_effect_with((), move |()| {
            let last = std::rc::Rc::new(std::cell::Cell::new(*view));
            let measure = move || {
                if let Some(element) = list.cast::<Element>() {
                    let top = layout::scrolled_past(&element).max(0.0);
                    let new = View { top, height: layout::window_height(), row: CARD * layout::rem() };
                    if new.rows(usize::MAX) != last.get().rows(usize::MAX) {
                        last.set(new);
                        view.set(new);
                    }
                }
            };
            measure();
            let scroll = layout::on_scroll(measure.clone());
            let resize = layout::on_resize(measure);
            move || drop((scroll, resize))
        });
    }
    let table = props.desk.table();
    let count = table.rows().len();
    let pieces = pieces(&view.rows(count), table.selection().active.row, count);
    let mut gaps = 0_u32;
    let cards = pieces.into_iter().map(|piece| match piece {
        Err(gap) => {
            let height = ["height:calc(var(--card) * ", &gap.to_string(), ")"].concat();
            gaps += 1;
            let key = ["gap", &gaps.to_string()].concat();
            html! { <li {key} class="card-gap" aria-hidden="true" style={height}></li> }
        }
        Ok(place) => match table.rows().get(place) {
            None => Html::default(),
            Some(row) => card(&CardView {
                table: &table,
                facts: props.facts,
                row: *row,
                dispatch: &props.dispatch,
                open: &props.open,
            }),
        },
    });
    html! { <ul class="cards" ref={list}>{ for cards }</ul> }
}
