//! The yearly average with its basis.

use yew::prelude::*;

use crate::app::FigureSettings;
use crate::app::quick::YearlyFigures;
use crate::calc::CalcError;
use crate::i18n::Language;
use crate::number::{print_average, print_quantity};

#[derive(PartialEq, Properties)]
pub(super) struct AverageProps {
    pub(super) language: Language,
    pub(super) settings: FigureSettings,
    pub(super) yearly: Option<Result<YearlyFigures, CalcError>>,
}

#[component]
pub(super) fn Average(props: &AverageProps) -> Html {
    let words = props.language.words();
    let body = match props.yearly.map(|yearly| yearly.and_then(|yearly| shown(props, yearly))) {
        None => html! { <p class="quiet">{ words.outcome.average_prompt }</p> },
        // A zero number of years is refused beside its input.
        Some(Err(CalcError::ZeroBase)) => html! { <p class="quiet">{ words.outcome.average_prompt }</p> },
        Some(Err(error)) => html! { <p class="field-error">{ (words.error.calc)(error) }</p> },
        Some(Ok(body)) => body,
    };
    html! {
        <section class="panel" role="group" aria-labelledby="average-heading">
            <h2 id="average-heading">{ words.outcome.average_heading }</h2>
            { body }
        </section>
    }
}

fn shown(props: &AverageProps, yearly: YearlyFigures) -> Result<Html, CalcError> {
    let words = &props.language.words().outcome;
    let style = props.settings.style(props.language.locale());
    let count = |quantity| print_quantity(quantity, style.locale);
    let average = print_average(yearly.average, &style)?;
    let target = yearly.target_average.map(|target| print_average(target, &style)).transpose()?;
    Ok(html! {
        <>
            <p class="average-figure">{ (words.per_year)(&average) }</p>
            <p class="quiet">{ (words.average_basis)(&count(yearly.result), &count(yearly.years)) }</p>
            if let Some(target) = target {
                <p class="quiet">{ (words.target_per_year)(&target) }</p>
            }
        </>
    })
}
