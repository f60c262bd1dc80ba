//! The button that saves a Word file.

use std::rc::Rc;

use js_sys::{Array, JsString, Uint8Array};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::sheet::Written;
use crate::app::table::Facts;
use crate::app::writer::{Picture, Report, print_word};
use crate::platform::extra_module::{ExtraModuleError, call};
use crate::platform::save_file::{png_bytes, save_bytes};
use crate::ui::parts::paragraph;
use crate::word::WordDocument;

const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// A report and the text that somebody edited in its place.
type Source = (Report, Option<String>);

/// The making of a Word file: of what, and how it ended; `None` while it is at work.
pub(super) type Making = Option<(Rc<Source>, Option<Result<(), ExtraModuleError>>)>;

/// The button, which says when it is at work and works on one file at a time, and how the making of this file ended.
pub(super) fn word_button(
    report: &Report,
    written: &Written<'_>,
    facts: Facts,
    making: &UseStateHandle<Making>,
) -> (Html, Html) {
    let words = &facts.language.words().report;
    let edited = match written {
        Written::Here => None,
        Written::Edited(text) => Some((*text).to_owned()),
    };
    let source = Rc::new((report.clone(), edited));
    let working = matches!(**making, Some((_, None)));
    let (class, text) = match &**making {
        // Another report is not saved yet.
        Some((of, Some(ended))) if *of == source => match ended {
            Ok(()) => ("quiet", words.word_saved),
            Err(ExtraModuleError::NotLoaded) => ("notice", words.word_not_loaded),
            Err(ExtraModuleError::Failed) => ("notice", words.word_failed),
        },
        Some(_) | None => ("quiet", ""),
    };
    let onclick = {
        let making = making.clone();
        Callback::from(move |_: MouseEvent| {
            if working {
                return;
            }
            making.set(Some((source.clone(), None)));
            let (source, making) = (source.clone(), making.clone());
            spawn_local(async move {
                let (report, edited) = &*source;
                let name = [report.language.words().report.file_name, ".docx"].concat();
                let ended = save(&name, print_word(report, edited.as_deref())).await;
                making.set(Some((source, Some(ended))));
            });
        })
    };
    let button = html! {
        <button type="button" class="button" aria-disabled={working.then_some("true")} {onclick}>
            { if working { words.word_working } else { words.word } }
        </button>
    };
    (button, html! { <div role="status" class="report-word">{ paragraph(class, text) }</div> })
}

async fn save(name: &str, (document, pictures): (WordDocument, Vec<Picture>)) -> Result<(), ExtraModuleError> {
    let files = Array::new();
    for Picture { svg, width, height } in &pictures {
        files.push(png_bytes(svg, *width, *height).await.as_ref());
    }
    let description = JsString::from(document.to_json());
    let bytes = call("word", &Array::of2(&description, &files)).await?;
    let saved = save_bytes(name, MEDIA_TYPE, &Uint8Array::from(bytes));
    if saved { Ok(()) } else { Err(ExtraModuleError::Failed) }
}
