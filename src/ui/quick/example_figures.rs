//! The figures of one example: published, worked out here, and the verdict.

use yew::prelude::*;

use super::headline::interval;
use super::typed_check::{printed, verdict_text};
use crate::app::quick::{ExampleFigure, ExampleId, ExampleVerdict};
use crate::app::{Action, FigureSettings};
use crate::calc::{CalcError, FigureKind, Fraction, Implied, Percentage, Quantity};
use crate::i18n::Language;
use crate::number::{print_average, print_percentage, print_quantity};
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(super) struct ExampleFiguresProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) id: ExampleId,
    pub(super) dispatch: Dispatch,
}

#[component]
pub(super) fn ExampleFigures(props: &ExampleFiguresProps) -> Html {
    let words = &props.language.words().example;
    let example = props.id.example();
    let notes = example.notes.iter().map(|note| html! { <p>{ (words.note)(*note) }</p> });
    html! {
        <>
            if !example.figures.is_empty() {
                <table class="example-figures">
                    <caption class="visually-hidden">{ (words.title)(props.id) }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ words.column_figure }</th>
                            <th scope="col">{ words.column_arithmetic }</th>
                            <th scope="col" class="figure-cell">{ words.column_published }</th>
                            <th scope="col" class="figure-cell">{ words.column_ours }</th>
                            <th scope="col">{ words.column_verdict }</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>{ for example.figures.iter().map(|figure| row(props, figure)) }</tbody>
                </table>
            }
            { for notes }
        </>
    }
}

fn row(props: &ExampleFiguresProps, figure: &ExampleFigure) -> Html {
    let words = &props.language.words().example;
    let label = (words.figure)(figure.id);
    let (ours, verdict) = judged(props, figure).unwrap_or_default();
    html! {
        <tr key={label}>
            <th scope="row">{ label }</th>
            <td data-label={words.column_arithmetic}><span>{ arithmetic(props.language, figure) }</span></td>
            <td data-label={words.column_published} class="figure-cell">
                <span>{ published(props.language, figure) }</span>
            </td>
            <td data-label={words.column_ours} class="figure-cell"><span>{ ours }</span></td>
            <td data-label={words.column_verdict}><span>{ verdict }</span></td>
            <td class="example-use">
                if figure.fills_inputs() {
                    <button
                        type="button"
                        class="button button-quiet"
                        aria-label={(words.use_figure)(label)}
                        onclick={use_figure(&props.dispatch, *figure)}
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

fn arithmetic(language: Language, figure: &ExampleFigure) -> String {
    let unknown = language.words().example.unknown_target;
    let count = |number: Option<i64>| {
        let quantity = number.and_then(|number| Quantity::whole(i128::from(number)).ok());
        quantity.map_or_else(|| unknown.to_owned(), |quantity| print_quantity(quantity, language.locale()))
    };
    format!("{} ÷ {}", count(figure.result), count(figure.base))
}

fn published(language: Language, figure: &ExampleFigure) -> String {
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
fn judged(props: &ExampleFiguresProps, figure: &ExampleFigure) -> Result<(String, String), CalcError> {
    let words = props.language.words();
    let none = || words.common.no_figure.to_owned();
    let both = |implied: &Implied, text: fn(&str, &str) -> String| {
        let unverifiable = (words.check.verdict)(crate::calc::Verdict::Unverifiable);
        let fits = text(&interval(implied.half_up, props.language), &interval(implied.truncated, props.language));
        format!("{unverifiable}; {fits}")
    };
    Ok(match figure.verdict()? {
        ExampleVerdict::Ours(exact) => (ours(props, figure.kind, exact)?, none()),
        ExampleVerdict::Checked(check) => {
            let exact = check.exact.map(|exact| ours(props, figure.kind, exact)).transpose()?;
            (exact.unwrap_or_else(none), verdict_text(&check, figure.kind.is_per_cent(), props.language))
        }
        ExampleVerdict::ImpliedBase(implied) => (none(), both(&implied, words.check.implied_base)),
        ExampleVerdict::ImpliedResult(implied) => (none(), both(&implied, words.check.implied_result)),
    })
}

fn ours(props: &ExampleFiguresProps, kind: FigureKind, exact: Fraction) -> Result<String, CalcError> {
    let style = props.settings.style(props.language.locale());
    if kind.is_per_cent() {
        print_percentage(Percentage::from_per_cent(exact), &style)
    } else {
        print_average(exact, &style)
    }
}
