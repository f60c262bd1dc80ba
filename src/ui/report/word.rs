//! The button that saves a Word file.

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::sheet::Written;
use crate::app::table::Facts;
use crate::app::writer::{Picture, Report, print_word};
use crate::i18n::ReportWords;
use crate::platform::extra_module::{ExtraModuleError, call};
use crate::platform::save_file::{png_bytes, save_bytes};
use crate::ui::parts::paragraph;
use crate::word::WordDocument;

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Where the making of a Word file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Making {
    /// None was asked for.
    #[default]
    Idle,
    /// It is being made.
    Working,
    /// The browser has it.
    Saved,
    /// There is none.
    Failed(ExtraModuleError),
}

/// The button; it says when it is at work, and works on one file at a time.
pub(super) fn word_button(
    report: &Report,
    written: &Written<'_>,
    facts: Facts,
    making: &UseStateHandle<Making>,
) -> Html {
    let words = &facts.language.words().report;
    let working = **making == Making::Working;
    let onclick = {
        let (report, making) = (report.clone(), making.clone());
        let edited = match written {
            Written::Here => None,
            Written::Edited(text) => Some((*text).to_owned()),
        };
        Callback::from(move |_: MouseEvent| {
            if *making == Making::Working {
                return;
            }
            making.set(Making::Working);
            let (document, pictures) = print_word(&report, edited.as_deref());
            let name = [report.language.words().report.file_name, ".docx"].concat();
            let making = making.clone();
            spawn_local(async move {
                let saved = save(&name, document, pictures).await;
                making.set(saved.map_or_else(Making::Failed, |()| Making::Saved));
            });
        })
    };
    html! {
        <button type="button" class="button" aria-disabled={working.then_some("true")} {onclick}>
            { if working { words.word_working } else { words.word } }
        </button>
    }
}

/// How it ended.
pub(super) fn outcome(making: Making, words: &'static ReportWords) -> Html {
    let (class, text) = match making {
        Making::Idle | Making::Working => ("quiet", ""),
        Making::Saved => ("quiet", words.word_saved),
        Making::Failed(ExtraModuleError::NotLoaded) => ("notice", words.word_not_loaded),
        Making::Failed(ExtraModuleError::Failed) => ("notice", words.word_failed),
    };
    html! { <div role="status" class="report-word">{ paragraph(class, text) }</div> }
}

async fn save(name: &str, document: WordDocument, pictures: Vec<Picture>) -> Result<(), ExtraModuleError> {
    let files = Array::new();
    for Picture { svg, width, height } in &pictures {
        files.push(png_bytes(svg, *width, *height).await.as_ref());
    }
    let description = JsString::from(document.to_json());
    let bytes = call("word", &Array::of2(&description, &files)).await?;
    let saved = save_bytes(name, MEDIA_TYPE, &Uint8Array::from(bytes));
    if saved { Ok(()) } else { Err(ExtraModuleError::Failed) }
}
