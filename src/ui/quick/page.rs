//! The quick room: inputs, answers, shares, examples.

use yew::prelude::*;

use super::average::average;
use super::examples::examples;
use super::headline::{computed_inputs, headline};
use super::inputs::{InputsView, inputs};
use super::outcome::{OutcomeView, outcome};
use super::sentence::Sentence;
use super::shares::{SharesView, shares};
use crate::app::FigureSettings;
use crate::app::quick::{Category, QuickSheet, evaluate, sentence_facts};
use crate::example::ExampleId;
use crate::i18n::Language;
use crate::ui::live_region::LiveRegion;
use crate::ui::store::Dispatch;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct QuickPageProps {
    pub(in crate::ui) language: Language,
    pub(in crate::ui) settings: FigureSettings,
    pub(in crate::ui) sheet: QuickSheet,
    pub(in crate::ui) example: Option<ExampleId>,
    pub(in crate::ui) removed: Option<Category>,
    pub(in crate::ui) cleared: bool,
    pub(in crate::ui) dispatch: Dispatch,
}

#[component]
pub(in crate::ui) fn QuickPage(props: &QuickPageProps) -> Html {
    let QuickPageProps { language, settings, sheet, dispatch, .. } = props;
    let words = language.words();
    let figures = use_memo((sheet.clone(), *language), |(sheet, language)| evaluate(sheet, language.locale()));
    let headline = headline(&figures, *settings, *language);
    let computed = computed_inputs(&figures, headline.as_ref().ok().and_then(Option::as_ref));
    let facts = sentence_facts(sheet, &figures, *settings, *language).unwrap_or_default();
    let sentence = facts.map(|facts| AttrValue::from((words.sentence.compose)(&facts)));
    let notice = use_state(AttrValue::default);
    let on_notice = {
        let notice = notice.clone();
        Callback::from(move |text: AttrValue| notice.set(text))
    };
    let said = if props.cleared {
        AttrValue::from(words.storage.cleared)
    } else if notice.is_empty() {
        match &headline {
            Ok(Some(headline)) => AttrValue::from(headline.said()),
            Ok(None) => AttrValue::default(),
            Err(error) => AttrValue::from((words.error.calc)(*error)),
        }
    } else {
        (*notice).clone()
    };
    {
        // What was said about an earlier sentence is over once the sentence changes.
        let notice = notice.clone();
        use_effect_with(sentence.clone(), move |_| notice.set(AttrValue::default()));
    }
    html! {
        <main class="quick">
            { inputs(&InputsView {
                language: *language,
                sheet,
                figures: &figures,
                computed,
                example: props.example,
                dispatch,
            }) }
            <div class="quick-answers">
                { outcome(&OutcomeView {
                    language: *language,
                    settings: *settings,
                    figures: &figures,
                    headline: &headline,
                    dispatch,
                }) }
                { average(*language, *settings, figures.yearly) }
                <Sentence
                    language={*language}
                    {sentence}
                    wording={sheet.wording}
                    unit={sheet.unit.clone()}
                    period={sheet.period.clone()}
                    noun={sheet.noun.clone()}
                    {on_notice}
                    dispatch={dispatch.clone()}
                />
            </div>
            { shares(&SharesView {
                language: *language,
                settings: *settings,
                sheet,
                figures: &figures.shares,
                result: figures.result.value(),
                removed: props.removed.as_ref(),
                dispatch,
            }) }
            { examples(*language, *settings, props.example, dispatch) }
            <LiveRegion text={said} />
        </main>
    }
}
