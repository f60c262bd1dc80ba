//! The report as it prints.

use yew::prelude::*;

use crate::app::chart::Palette;
use crate::app::writer::{Report, Tables, print_html, text_as_html};

/// What stands on the sheet.
pub(super) enum Written<'a> {
    /// The text that was written.
    Here,
    /// Another text in its place, with the tables that were written.
    Edited(&'a str),
}

/// The HTML of a sheet. For the clipboard it is without charts: programs that take HTML pasted take no drawings in it.
pub(super) fn html_of(report: &Report, written: &Written<'_>, charts: Option<&Palette>) -> String {
    match written {
        Written::Here => print_html(report, Tables::Print, charts),
        Written::Edited(text) => [text_as_html(text), print_html(report, Tables::Only, charts)].concat(),
    }
}

/// The sheet, with space for signatures on paper.
pub(super) fn sheet(class: &'static str, report: &Report, written: &Written<'_>) -> Html {
    // Everything that was typed is escaped where it is put into HTML.
    let text = Html::from_html_unchecked(AttrValue::from(html_of(report, written, Some(&Palette::PAGE))));
    let [author, head] = report.signatures;
    html! {
        <article class={classes!("report-sheet", class)} lang={report.language.tag()}>
            { text }
            <div class="report-signatures">
                <p>{ author }</p>
                <p>
                    <em>{ report.signing_day }</em>
                    { head }
                </p>
            </div>
        </article>
    }
}
