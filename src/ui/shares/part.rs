//! A part of a group: its count, its share, its published share, and the groups that break it down.

use yew::prelude::*;

use super::group::{AdjustedText, group};
use super::view::View;
use crate::app::shares::{GroupBoard, PartBoard};
use crate::app::table::TableAction;
use crate::calc::Verdict;
use crate::plan::{Cell, Count};
use crate::ui::number_field::NumberField;
use crate::ui::parts::paragraph;
use crate::ui::quick::headline::typed_percent;
use crate::ui::quick::typed_check::verdict_text;
use crate::ui::table::cell_field::{CellFieldView, cell_field};

pub(super) fn part(
    view: &View<'_>,
    of: &GroupBoard,
    part: &PartBoard,
    adjusted: Option<AdjustedText>,
    level: usize,
) -> Html {
    let words = view.words();
    let label = view.named(&part.label);
    let exceeds = part.share.is_some_and(|share| share.exceeds_whole);
    html! {
        <li key={part.id.0} class="share-part">
            <div role="group" aria-label={label.clone()} class="share-line">
                <span class="share-name">
                    { label }
                    if part.small {
                        <span class="share-mark" title={words.small}>
                            <span aria-hidden="true">{ "°" }</span>
                            <span class="visually-hidden">{ words.small }</span>
                        </span>
                    }
                </span>
                { count(view, part) }
                <span class="share-figure">
                    <span class="visually-hidden">{ words.share }{ " " }</span>
                    { share_text(view, part, adjusted) }
                </span>
                { published(view, part) }
                <div class="share-notes">
                    if exceeds { { paragraph("field-error", (words.above_whole)(&view.whole_name(of))) } }
                    if let Some(percent) = part.of_result {
                        { paragraph("quiet", (words.of_result)(&view.percent(Some(percent)))) }
                    }
                    if part.missing > 0 { { paragraph("quiet", (words.missing_units)(part.missing)) } }
                    { verdict(view, part) }
                </div>
            </div>
            { for part.groups.iter().map(|each| group(view, each, level + 1)) }
        </li>
    }
}

fn share_text(view: &View<'_>, part: &PartBoard, adjusted: Option<AdjustedText>) -> Html {
    match adjusted {
        None => html! { { view.share(part.share) } },
        Some(AdjustedText { text, differs: false }) => html! { { text } },
        Some(AdjustedText { text, differs: true }) => html! {
            <>{ text }<span aria-hidden="true">{ "*" }</span><span class="visually-hidden">{ view.words().adjusted }</span></>
        },
    }
}

/// An input where there is one unit to enter it for, otherwise the sum as text. A blank is said to be one.
fn count(view: &View<'_>, part: &PartBoard) -> Html {
    let words = view.words();
    match view.board.editing {
        Some(unit) => cell_field(&CellFieldView {
            table: view.table,
            facts: view.facts,
            unit,
            cell: Cell::Count(view.board.when, Count::Part(part.id)),
            id: ["share-count-", &part.id.0.to_string()].concat(),
            label: words.count.to_owned(),
            described_by: String::new(),
            placeholder: part.count.map_or_else(|| words.not_entered.to_owned(), |_| view.count(part.count)),
            dispatch: view.dispatch,
        }),
        None => html! {
            <span class="share-count">
                <span class="visually-hidden">{ words.count }{ " " }</span>
                { view.count(part.count) }
                if part.count.is_none() { <span class="quiet">{ " " }{ words.not_entered }</span> }
            </span>
        },
    }
}

fn published(view: &View<'_>, part: &PartBoard) -> Html {
    let cell = part.published.cell;
    let on_input = view.dispatch.reform(move |text: String| TableAction::TypeWorking(cell, text));
    html! {
        <NumberField
            id={["share-published-", &part.id.0.to_string()].concat()}
            label={view.words().published}
            language={view.facts.language}
            value={part.published.text.clone()}
            {on_input}
            error={part.published.reading.as_ref().err().cloned()}
        />
    }
}

/// What there is to say about the published share.
fn verdict(view: &View<'_>, part: &PartBoard) -> Html {
    let Some((check, printed)) = part.published.check.as_ref().zip(part.published.printed()) else {
        return Html::default();
    };
    let language = view.facts.language;
    let class = match check.verdict {
        Verdict::Agrees | Verdict::Approximate => "share-verdict",
        Verdict::Unverifiable => "share-verdict quiet",
        Verdict::Truncated | Verdict::Disagrees => "share-verdict share-verdict-off",
    };
    let printed = typed_percent(printed, language.locale());
    paragraph(class, [printed.as_str(), ": ", &verdict_text(check, true, language), "."].concat())
}
