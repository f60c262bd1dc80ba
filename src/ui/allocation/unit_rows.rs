//! A unit as a row of the table, and as a card on narrow screens.

use yew::prelude::*;

use super::unit_field::{Inputs, keep_button, unit_field};
use crate::app::allocation::{Entry, Lock, UnitLine, Weights};
use crate::app::target_text::print_target;
use crate::calc::{Fraction, Method};
use crate::number::{FigureStyle, SignDisplay, print_average, print_fraction_in, print_quantity};
use crate::plan::WorkingField;

/// The figures of a unit as they are printed.
struct Figures {
    name: String,
    weight: String,
    quota: String,
    /// The same as an exact fraction.
    exact: Option<String>,
    /// By largest remainder and by Sainte-Laguë: the share, and what rounding gave or took.
    methods: [(String, String); 2],
    differs: bool,
    tied: [bool; 2],
    now: String,
    change: String,
}

fn figures(inputs: &Inputs<'_>, position: usize, line: &UnitLine) -> Figures {
    let view = inputs.view;
    let words = &view.words().allocation;
    let no_figure = view.words().common.no_figure;
    let style = view.facts.settings.style(view.locale());
    let spread = view.sheet.spread();
    let quota = spread.and_then(|spread| spread.quotas.get(position)).copied().flatten();
    let locked = line.lock != Lock::Open;
    let weight = match &line.weight {
        _ if locked => no_figure.to_owned(),
        Entry::Is(weight) => print_quantity(*weight, view.locale()),
        Entry::Blank => words.is_missing.to_owned(),
        Entry::Unread(_) => view.words().table.unread.to_owned(),
    };
    let share = |method| spread.and_then(|spread| spread.by(method).shares.get(position).copied());
    let shares = [share(Method::LargestRemainder), share(Method::SainteLague)];
    let methods = shares.map(|share| {
        let text = share.map_or_else(|| no_figure.to_owned(), |share| view.count(share));
        let rounding = share.zip(quota).and_then(|(share, quota)| rounding(share, quota, style));
        (text, rounding.unwrap_or_default())
    });
    let tied = |method| spread.is_some_and(|spread| spread.by(method).tied.contains(&position));
    let chosen = share(view.sheet.method);
    let now = line.target.as_ref().map(|target| print_target(target, view.facts.language));
    let change = match (&line.lock, &line.target, chosen) {
        (Lock::Target(_), _, _) => words.is_kept.to_owned(),
        (_, None, Some(_)) => words.is_new.to_owned(),
        (_, Some(target), Some(share)) => {
            let by = target.low().as_whole().and_then(|before| share.checked_sub(before)).filter(|by| *by != 0);
            by.map(|by| view.signed(by)).unwrap_or_default()
        }
        (_, _, None) => String::new(),
    };
    Figures {
        name: view.name(line.unit),
        weight,
        quota: match (locked, quota) {
            (true, _) => words.is_locked.to_owned(),
            (false, Some(quota)) => {
                print_average(quota, &style).unwrap_or_else(|_| view.words().table.failed.to_owned())
            }
            (false, None) => no_figure.to_owned(),
        },
        exact: quota.map(|quota| print_fraction_in(quota, view.locale())),
        differs: methods.first() != methods.last(),
        methods,
        tied: [tied(Method::LargestRemainder), tied(Method::SainteLague)],
        now: now.unwrap_or_else(|| no_figure.to_owned()),
        change,
    }
}

/// What rounding gave or took; nothing where the share is exact.
fn rounding(share: i128, quota: Fraction, style: FigureStyle) -> Option<String> {
    let by = Fraction::whole(share).and_then(|share| share.minus(quota)).ok()?;
    if by.is_zero() {
        return None;
    }
    printed(by, FigureStyle { sign: SignDisplay::Always, ..style })
}

/// A figure that is not whole is not printed as a whole one.
fn printed(value: Fraction, style: FigureStyle) -> Option<String> {
    let text = print_average(value, &style).ok()?;
    let looks_whole = !text.contains(style.locale.decimal_mark());
    Some(if looks_whole && value.denominator() != 1 { ["≈ ", &text].concat() } else { text })
}

fn typed_weight(inputs: &Inputs<'_>) -> bool {
    inputs.view.sheet.weights == Weights::Own
}

fn share(inputs: &Inputs<'_>, figures: &Figures, method: usize) -> Html {
    let words = &inputs.view.words().allocation;
    let [largest_remainder, sainte_lague] = &figures.methods;
    let ((share, rounding), tied) = match method {
        0 => (largest_remainder, figures.tied.first()),
        _ => (sainte_lague, figures.tied.last()),
    };
    let tied = tied.copied().unwrap_or(false);
    html! {
        <>
            <span class="allocation-share">
                if figures.differs { <span class="allocation-mark" role="img" aria-label={words.differs}>{ "≠" }</span> }
                { share }
            </span>
            <span class="allocation-remark">
                { rounding }
                if tied { { [if rounding.is_empty() { "" } else { " · " }, words.is_tied].concat() } }
            </span>
        </>
    }
}

/// The number of the method that is written: 0 or 1.
fn chosen(inputs: &Inputs<'_>) -> usize {
    usize::from(inputs.view.sheet.method == Method::SainteLague)
}

/// A row.
pub(super) fn row(inputs: &Inputs<'_>, position: usize, bounds: bool) -> Html {
    let Some(line) = inputs.sheet.lines.get(position) else { return Html::default() };
    let figures = figures(inputs, position, line);
    let method = |method: usize| {
        let class = if method == chosen(inputs) { "allocation-chosen" } else { "" };
        html! { <td {class}>{ share(inputs, &figures, method) }</td> }
    };
    html! {
        <tr key={line.unit.0}>
            <th scope="row"><span class="allocation-name">{ &figures.name }</span></th>
            <td>
                if typed_weight(inputs) { { unit_field(inputs, position, WorkingField::Weight) } } else { { &figures.weight } }
            </td>
            if bounds {
                <td>{ unit_field(inputs, position, WorkingField::Minimum) }</td>
                <td>{ unit_field(inputs, position, WorkingField::Maximum) }</td>
                <td class="allocation-lock">
                    { unit_field(inputs, position, WorkingField::Locked) }{ keep_button(inputs, position) }
                </td>
            }
            <td title={figures.exact.clone()}>{ &figures.quota }</td>
            { method(0) }
            { method(1) }
            <td>
                <span class="allocation-share">{ &figures.now }</span>
                <span class="allocation-remark">{ &figures.change }</span>
            </td>
        </tr>
    }
}

/// A card.
pub(super) fn card(inputs: &Inputs<'_>, position: usize, bounds: bool) -> Html {
    let Some(line) = inputs.sheet.lines.get(position) else { return Html::default() };
    let words = &inputs.view.words().allocation;
    let figures = figures(inputs, position, line);
    let labelled = |label: &'static str, body: Html| {
        html! { <div><span class="allocation-label">{ label }</span>{ body }</div> }
    };
    let (written, other) = match inputs.view.sheet.method {
        Method::LargestRemainder => (0, (1, words.sainte_lague)),
        Method::SainteLague => (1, (0, words.largest_remainder)),
    };
    let weight = if typed_weight(inputs) {
        unit_field(inputs, position, WorkingField::Weight)
    } else {
        html! { <span class="allocation-share">{ &figures.weight }</span> }
    };
    html! {
        <li key={line.unit.0} class="allocation-card">
            <div class="allocation-card-head">
                <h4 class="allocation-name">{ &figures.name }</h4>
                <div class="allocation-written">{ share(inputs, &figures, written) }</div>
            </div>
            <div class="allocation-figures">
                { labelled(words.weight, weight) }
                { labelled(words.quota, html! { <span class="allocation-share">{ &figures.quota }</span> }) }
                { labelled(words.now, html! {
                    <>
                        <span class="allocation-share">{ &figures.now }</span>
                        <span class="allocation-remark">{ &figures.change }</span>
                    </>
                }) }
            </div>
            <div class="allocation-other">
                <span class="allocation-label">{ other.1 }</span>{ share(inputs, &figures, other.0) }
            </div>
            if bounds {
                <div class="allocation-figures allocation-bounds">
                    { labelled(words.minimum, unit_field(inputs, position, WorkingField::Minimum)) }
                    { labelled(words.maximum, unit_field(inputs, position, WorkingField::Maximum)) }
                    { labelled(words.locked, html! {
                        <span class="allocation-lock">
                            { unit_field(inputs, position, WorkingField::Locked) }{ keep_button(inputs, position) }
                        </span>
                    }) }
                </div>
            }
        </li>
    }
}
