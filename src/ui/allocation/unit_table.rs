//! The units, one a row or one a card. Many of them are scrolled in a window of their own, and only those in it drawn.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::phrases::View as RoomView;
use super::trouble::reminder;
use super::unit_field::{Inputs, Said};
use super::unit_rows::{card, row};
use crate::app::allocation::{Sheet, Weights, cell_of};
use crate::app::table::{Facts, TableAction};
use crate::calc::Method;
use crate::desk::Desk;
use crate::number::print_quantity;
use crate::plan::WorkingField;
use crate::platform::layout;
use crate::ui::parts::{button, paragraph};
use crate::ui::printing::use_printing;
use crate::ui::table::window::{View, pieces};

/// So many units are drawn all at once.
const ALL_DRAWN: usize = 60;
/// Heights in the root's font size; `styles/allocation.css` has the same.
const ROW: f64 = 3.5;
const CARD: f64 = 8.5;
const CARD_BOUNDS: f64 = 4.5;
const CARD_WEIGHT: f64 = 1.5;

#[derive(PartialEq, Properties)]
pub(super) struct UnitTableProps {
    pub(super) desk: Desk,
    pub(super) facts: Facts,
    pub(super) sheet: Rc<Sheet>,
    /// Whether bounds and locks are shown.
    pub(super) bounds: bool,
}

#[component]
pub(super) fn UnitTable(props: &UnitTableProps) -> Html {
    let UnitTableProps { desk, facts, sheet, bounds } = props;
    let bounds = *bounds;
    let scroller = use_node_ref();
    let narrow = use_state(|| false);
    // On paper there is no scrolling: every unit is drawn.
    let printing = use_printing();
    let active = use_state(|| 0_usize);
    let said = use_state(|| None::<Said>);
    let view = use_state(|| View { top: 0.0, height: 640.0, row: ROW * 16.0 });
    let typed = sheet.weights == Weights::Own;
    let more = |has: bool, height: f64| if has { height } else { 0.0 };
    let height = if *narrow { CARD + more(bounds, CARD_BOUNDS) + more(typed, CARD_WEIGHT) } else { ROW };
    {
        let narrow = narrow.clone();
        use_effect_with((), move |()| {
            narrow.set(layout::is_narrow());
            let guard = layout::on_resize(move || narrow.set(layout::is_narrow()));
            move || drop(guard)
        });
    }
    let measure = {
        let (scroller, view) = (scroller.clone(), view.clone());
        Callback::from(move |()| {
            if let Some(element) = scroller.cast::<HtmlElement>() {
                let (top, shown) = (f64::from(element.scroll_top()), f64::from(element.client_height()));
                let new = View { top, height: shown, row: height * layout::rem() };
                if new.rows(usize::MAX) != view.rows(usize::MAX) || new.row.to_bits() != view.row.to_bits() {
                    view.set(new);
                }
            }
        })
    };
    {
        let measure = measure.clone();
        use_effect_with((height.to_bits(), sheet.lines.len()), move |_| {
            measure.emit(());
            let guard = layout::on_resize(move || measure.emit(()));
            move || drop(guard)
        });
    }

    let table = desk.table();
    let room = RoomView { plan: table.document().plan(), sheet, facts: *facts };
    let words = &room.words().allocation;
    let mut fields = if typed { vec![WorkingField::Weight] } else { Vec::new() };
    if bounds {
        fields.extend([WorkingField::Minimum, WorkingField::Maximum, WorkingField::Locked]);
    }
    let listed: Vec<(Option<usize>, WorkingField)> = if sheet.spread().is_some() {
        Vec::new()
    } else {
        sheet.problems().map(|problem| (problem.unit, problem.field)).take(super::trouble::LISTED).collect()
    };
    let on_active = {
        let active = active.clone();
        Callback::from(move |position: usize| active.set(position))
    };
    let say = {
        let said = said.clone();
        Callback::from(move |done: Said| said.set(Some(done)))
    };
    let inputs =
        Inputs { view: &room, desk, sheet, listed: &listed, fields: &fields, on_active: &on_active, said: &say };
    let count = sheet.lines.len();
    let windowed = count > ALL_DRAWN && !printing;
    let drawn = if windowed { view.rows(count) } else { 0..count };
    let pieces = pieces(&drawn, *active, count);
    let onscroll = measure.reform(|_: Event| ());
    let class = classes!("allocation-units", windowed.then_some("allocation-window"));
    // What can be scrolled can be reached by the keyboard.
    let tabindex = windowed.then_some("0");
    let units = if *narrow {
        let mut gaps = 0_u32;
        let cards = pieces.into_iter().map(|piece| match piece {
            Ok(position) => card(&inputs, position, bounds),
            Err(gap) => {
                gaps += 1;
                html! { <li key={gap_key(gaps)} aria-hidden="true" style={gap_height(gap)}></li> }
            }
        });
        let cards: Html = cards.collect();
        let cards = html! { <ul class={classes!(bounds.then_some("allocation-with-bounds"), typed.then_some("allocation-with-weight"))}>{ cards }</ul> };
        html! {
            <>
                <div {class} ref={scroller} {onscroll} role="region" aria-label={words.units} {tabindex}>{ cards }</div>
                { sums_in_words(&room) }
            </>
        }
    } else {
        let mut gaps = 0_u32;
        let rows = pieces.into_iter().map(|piece| match piece {
            Ok(position) => row(&inputs, position, bounds),
            Err(gap) => {
                gaps += 1;
                html! { <tr key={gap_key(gaps)} aria-hidden="true" style={gap_height(gap)}></tr> }
            }
        });
        html! {
            <div {class} ref={scroller} {onscroll} role="region" aria-label={words.units} {tabindex}>
                <table class="allocation-table" aria-rowcount={(count + 2).to_string()}>
                    <caption class="visually-hidden">{ words.units }</caption>
                    { head(&room, bounds) }
                    <tbody>{ for rows }</tbody>
                    { foot(&room, bounds) }
                </table>
            </div>
        }
    };
    html! {
        <section class="allocation-part">
            if bounds {
                { paragraph("quiet", words.locked_hint) }
                <div class="samples">
                    { fill_down(&room, desk, WorkingField::Minimum) }{ fill_down(&room, desk, WorkingField::Maximum) }
                </div>
            }
            <p class="quiet" role="status">{ for said.map(|(rows, left_out, by_name)| (words.pasted)(rows, left_out, by_name)) }</p>
            { units }
            { reminder(&room) }
        </section>
    }
}

fn gap_key(number: u32) -> String {
    ["gap", &number.to_string()].concat()
}

fn gap_height(units: usize) -> String {
    ["height:calc(var(--row) * ", &units.to_string(), ")"].concat()
}

/// The first unit's text for all of them, as one step.
fn fill_down(view: &RoomView<'_>, desk: &Desk, field: WorkingField) -> Html {
    let sheet = view.sheet;
    let place = |unit| cell_of(field, Some(unit), sheet.when);
    let text = sheet.of.units.first().map(|unit| view.plan.working(place(*unit)).to_owned()).unwrap_or_default();
    let texts: Vec<_> = sheet.of.units.iter().map(|unit| (place(*unit), text.clone())).collect();
    let desk = desk.clone();
    let fill = Callback::from(move |_: MouseEvent| desk.act(TableAction::SetWorking(texts.clone())));
    button("button", (view.words().allocation.fill_down)(view.field(field)), fill)
}

fn head(view: &RoomView<'_>, bounds: bool) -> Html {
    let words = &view.words().allocation;
    let method = |method: Method| {
        let chosen = view.sheet.method == method;
        html! {
            <th scope="col" class={chosen.then_some("allocation-chosen")}>
                { view.method(method) }
                if chosen { <span class="allocation-remark">{ words.chosen }</span> }
            </th>
        }
    };
    html! {
        <thead>
            <tr>
                <th scope="col">{ view.words().table.unit }</th>
                <th scope="col">{ words.weight }</th>
                if bounds {
                    <th scope="col">{ words.minimum }</th>
                    <th scope="col">{ words.maximum }</th>
                    <th scope="col">{ words.locked }</th>
                }
                <th scope="col">{ words.quota }</th>
                { method(Method::LargestRemainder) }
                { method(Method::SainteLague) }
                <th scope="col">{ words.now }</th>
            </tr>
        </thead>
    }
}

/// The sums of weights and of both methods, each added up from what is shown.
fn sums(view: &RoomView<'_>) -> (String, [String; 2]) {
    let failed = || view.words().table.failed.to_owned();
    let weights = view.sheet.weight_sum.map_or_else(failed, |sum| print_quantity(sum, view.locale()));
    let no_figure = || view.words().common.no_figure.to_owned();
    let of = |method| {
        let spread = view.sheet.spread();
        spread.map_or_else(no_figure, |spread| view.count(spread.by(method).shares.iter().sum()))
    };
    (weights, [of(Method::LargestRemainder), of(Method::SainteLague)])
}

fn foot(view: &RoomView<'_>, bounds: bool) -> Html {
    let (weights, methods) = sums(view);
    let chosen = usize::from(view.sheet.method == Method::SainteLague);
    let methods = methods.into_iter().enumerate().map(|(place, sum)| {
        html! { <td class={(place == chosen).then_some("allocation-chosen")}>{ sum }</td> }
    });
    html! {
        <tfoot>
            <tr>
                <th scope="row">{ view.words().allocation.sum }</th>
                <td>{ weights }</td>
                if bounds { <td colspan="3"></td> }
                <td></td>
                { for methods }
                <td></td>
            </tr>
        </tfoot>
    }
}

fn sums_in_words(view: &RoomView<'_>) -> Html {
    let words = &view.words().allocation;
    let (weights, [largest_remainder, sainte_lague]) = sums(view);
    let pairs =
        [(words.weight, weights), (words.largest_remainder, largest_remainder), (words.sainte_lague, sainte_lague)];
    html! {
        <div class="allocation-card allocation-sums">
            <h4 class="allocation-name">{ words.sum }</h4>
            <div class="allocation-figures">
                { for pairs.map(|(label, sum)| html! {
                    <div><span class="allocation-label">{ label }</span><span class="allocation-share">{ sum }</span></div>
                }) }
            </div>
        </div>
    }
}
