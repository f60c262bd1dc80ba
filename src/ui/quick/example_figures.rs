//! The figures of one example: published, worked out here, and the verdict.

use yew::prelude::*;

use super::headline::interval;
use super::typed_check::{printed, verdict_text};
use crate::app::{Action, FigureSettings};
use crate::calc::{CalcError, FigureKind, Fraction, Implied, Percentage, Quantity, Verdict};
use crate::example::{ExampleFigure, ExampleId, ExampleVerdict};
use crate::i18n::Language;
use crate::number::{print_average, print_percentage, print_quantity};
use crate::ui::parts::paragraph;
use crate::ui::store::Dispatch;

/// The table of an example's figures, and its remarks.
pub(super) fn example_figures(
    language: Language,
    settings: FigureSettings,
    id: ExampleId,
    dispatch: &Dispatch,
) -> Html {
    let words = &language.words().example;
    let example = id.example();
    let rows = example.figures.iter().map(|figure| row(language, settings, *figure, dispatch));
    html! {
        <>
            if !example.figures.is_empty() {
                <table class="example-figures">
                    <caption class="visually-hidden">{ (words.title)(id) }</caption>
                    <thead>
                        <tr>
                            { column("", words.column_figure) }
                            { column("", words.column_arithmetic) }
                            { column("figure-cell", words.column_published) }
                            { column("figure-cell", words.column_ours) }
                            { column("", words.column_verdict) }
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }
            { for example.notes.iter().map(|note| paragraph("", (words.note)(*note))) }
        </>
    }
}

fn column(class: &'static str, name: &'static str) -> Html {
    html! { <th scope="col" {class}>{ name }</th> }
}

fn cell(class: &'static str, column: &'static str, text: String) -> Html {
    html! { <td data-label={column} {class}><span>{ text }</span></td> }
}

fn row(language: Language, settings: FigureSettings, figure: ExampleFigure, dispatch: &Dispatch) -> Html {
    let words = &language.words().example;
    let label = (words.figure)(figure.id);
    let (ours, verdict) = judged(language, settings, figure).unwrap_or_default();
    html! {
        <tr key={label}>
            <th scope="row">{ label }</th>
            { cell("arithmetic-cell", words.column_arithmetic, arithmetic(language, figure)) }
            { cell("figure-cell", words.column_published, published(language, figure)) }
            { cell("figure-cell", words.column_ours, ours) }
            { cell("", words.column_verdict, verdict) }
            <td class="example-use">
                if figure.fills_inputs() {
                    <button
                        type="button"
                        class="button button-quiet"
                        aria-label={(words.use_figure)(label)}
                        onclick={use_figure(dispatch, figure)}
                    >
                        { words.use_short }
                    </button>
                }
            </td>
        </tr>
    }
}

fn use_figure(dispatch: &Dispatch, figure: ExampleFigure) -> Callback<MouseEvent> {
    let dispatch = dispatch.clone();
    Callback::from(move |_| dispatch.dispatch(Action::UseFigure(figure)))
}

fn arithmetic(language: Language, figure: ExampleFigure) -> String {
    let unknown = language.words().example.unknown_target;
    let count = |number: Option<i64>| {
        let quantity = number.and_then(|number| Quantity::whole(i128::from(number)).ok());
        quantity.map_or_else(|| unknown.to_owned(), |quantity| print_quantity(quantity, language.locale()))
    };
    format!("{} ÷ {}", count(figure.result), count(figure.base))
}

fn published(language: Language, figure: ExampleFigure) -> String {
    let words = language.words();
    match figure.published {
        None => words.example.not_published.to_owned(),
        Some(published) => {
            let text = printed(published.printed, figure.kind.is_per_cent(), language.locale());
            match published.hedge {
                None => text,
                Some(hedge) => format!("{} {text}", (words.check.hedge)(hedge)),
            }
        }
    }
}

/// Our figure, and the verdict on the published one.
fn judged(language: Language, settings: FigureSettings, figure: ExampleFigure) -> Result<(String, String), CalcError> {
    let words = language.words();
    let none = || words.common.no_figure.to_owned();
    let both = |implied: &Implied, text: fn(&str, &str) -> String| {
        let unverifiable = (words.check.verdict)(Verdict::Unverifiable);
        let fits = text(&interval(implied.half_up, language), &interval(implied.truncated, language));
        format!("{unverifiable}; {fits}")
    };
    Ok(match figure.verdict()? {
        ExampleVerdict::Ours(exact) => (ours(language, settings, figure.kind, exact)?, none()),
        ExampleVerdict::Checked(check) => {
            let exact = check.exact.map(|exact| ours(language, settings, figure.kind, exact)).transpose()?;
            (exact.unwrap_or_else(none), verdict_text(&check, figure.kind.is_per_cent(), language))
        }
        ExampleVerdict::ImpliedBase(implied) => (none(), both(&implied, words.check.implied_base)),
        ExampleVerdict::ImpliedResult(implied) => (none(), both(&implied, words.check.implied_result)),
    })
}

fn ours(language: Language, settings: FigureSettings, kind: FigureKind, exact: Fraction) -> Result<String, CalcError> {
    let style = settings.style(language.locale());
    if kind.is_per_cent() {
        print_percentage(Percentage::from_per_cent(exact), &style)
    } else {
        print_average(exact, &style)
    }
}
