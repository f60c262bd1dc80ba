//! Where things stand on the screen: sizes, scrolling, the cell under the mouse.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusEvent, HtmlElement, HtmlInputElement, Node, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

/// The root's font size in pixels.
#[must_use]
pub fn rem() -> f64 {
    let size = || {
        let window = window()?;
        let root = window.document()?.document_element()?;
        let style = window.get_computed_style(&root).ok()??;
        // The browser reads the number: reading one here would bring tables of ten kilobytes.
        style.get_property_value("font-size").ok().map(|size| js_sys::parse_float(&size))
    };
    size().filter(|size| size.is_finite()).unwrap_or(16.0)
}

/// Calls back when the window changes its size.
pub fn on_resize(mut resized: impl FnMut() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "resize", move |_| resized()))
}

/// Calls back when the page or anything on it is scrolled.
pub fn on_scroll(mut scrolled: impl FnMut() + 'static) -> Option<EventListener> {
    let window = window()?;
    Some(EventListener::new(&window, "scroll", move |_| scrolled()))
}

/// Calls back with `true` before the page is printed and with `false` afterwards.
pub fn on_print(mut printing: impl FnMut(bool) + Clone + 'static) -> Option<[EventListener; 2]> {
    let window = window()?;
    let mut printed = printing.clone();
    Some([
        EventListener::new(&window, "beforeprint", move |_| printing(true)),
        EventListener::new(&window, "afterprint", move |_| printed(false)),
    ])
}

/// Whether the window is too narrow for a table: a phone.
#[must_use]
pub fn is_narrow() -> bool {
    let matches = || Some(window()?.match_media("(max-width: 47.99rem)").ok()??.matches());
    matches().unwrap_or(false)
}

/// The height of the window in pixels.
#[must_use]
pub fn window_height() -> f64 {
    window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64()).unwrap_or(640.0)
}

/// How far the top of an element is above the top of the window, in pixels.
#[must_use]
pub fn scrolled_past(element: &Element) -> f64 {
    -element.get_bounding_client_rect().top()
}

/// Scrolls a table so far that a cell is in view below its heading and beside its first column. `row_height` and `head` are
/// heights in the root's font size.
pub fn reveal(scroller: &HtmlElement, row: usize, column: usize, row_height: f64, head: f64) {
    let rem = rem();
    let (row_height, head) = (row_height * rem, head * rem);
    let height = f64::from(scroller.client_height()) - head;
    let top = f64::from(u32::try_from(row).unwrap_or(u32::MAX)) * row_height;
    let now = f64::from(scroller.scroll_top());
    let wanted = if top < now {
        top
    } else if top + row_height > now + height {
        top + row_height - height
    } else {
        now
    };
    if (wanted - now).abs() > 0.5 {
        scroller.set_scroll_top(pixels(wanted));
    }
    // The first row is where the table begins: nothing moves when the page is opened.
    if row > 0 {
        reveal_on_page(scroller.get_bounding_client_rect().top() + head + top - wanted, row_height);
    }
    if column == 0 {
        scroller.set_scroll_left(0);
        return;
    }
    // Every row has its columns at the same places: the heading's will do.
    let selector = ["[aria-colindex=\"", &(column + 1).to_string(), "\"]"].concat();
    let (Ok(Some(cell)), Ok(Some(first))) =
        (scroller.query_selector(&selector), scroller.query_selector("[aria-colindex=\"1\"]"))
    else {
        return;
    };
    let (cell, first) = (cell.get_bounding_client_rect(), first.get_bounding_client_rect());
    let edge = scroller.get_bounding_client_rect().left() + f64::from(scroller.client_width());
    let left = f64::from(scroller.scroll_left());
    if cell.left() < first.right() {
        scroller.set_scroll_left(pixels(left - (first.right() - cell.left())));
    } else if cell.right() > edge {
        scroller.set_scroll_left(pixels(left + cell.right() - edge + 1.0));
    }
}

/// Scrolls the page so far that a row of a table is neither above the window nor behind the line at its foot.
fn reveal_on_page(top: f64, height: f64) {
    let Some(window) = window() else { return };
    let foot = window.document().and_then(|document| document.query_selector(".table-foot").ok()?);
    let end = foot.map_or_else(window_height, |foot| foot.get_bounding_client_rect().top()).min(window_height());
    if top + height > end {
        window.scroll_by_with_x_and_y(0.0, top + height - end);
    } else if top < 0.0 {
        window.scroll_by_with_x_and_y(0.0, top);
    }
}

#[allow(clippy::cast_possible_truncation, reason = "lengths of a page")]
fn pixels(length: f64) -> i32 {
    length.round() as i32
}

/// Whether the keyboard goes from inside an element to somewhere else on the page. It goes nowhere while an input makes
/// room for another.
#[must_use]
pub fn leaves(event: &FocusEvent, from: Option<&HtmlElement>) -> bool {
    let to = event.related_target().and_then(|target| target.dyn_into::<Node>().ok());
    to.is_some_and(|to| !from.is_some_and(|from| from.contains(Some(&to))))
}

/// The row and column of the cell of a table that an event happened in.
#[must_use]
pub fn cell_of(event: &Event) -> Option<(usize, usize)> {
    let cell = target(event)?.closest("[data-column]").ok()??;
    let number = |name| cell.get_attribute(name)?.parse().ok();
    Some((number("data-row")?, number("data-column")?))
}

/// Whether an event happened on a button.
#[must_use]
pub fn is_button(event: &Event) -> bool {
    target(event).is_some_and(|target| target.closest("button").ok().flatten().is_some())
}

/// Whether an event happened in an input whose text is being changed: part of it is not selected.
#[must_use]
pub fn is_typing(event: &Event) -> bool {
    let Some(input) = target(event).and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) else {
        return false;
    };
    let all = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
    let start = input.selection_start().ok().flatten().unwrap_or(0);
    let end = input.selection_end().ok().flatten().unwrap_or(all);
    is_focused(&input) && !(start == 0 && end == all)
}

fn is_focused(input: &HtmlInputElement) -> bool {
    let active = window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.is_some_and(|active| active.is_same_node(Some(input)))
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
