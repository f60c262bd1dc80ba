//! Writing the shares into the plan: what changes, the button, and the way back.

use yew::prelude::*;

use super::phrases::View;
use crate::app::allocation::{Preview, preview};
use crate::app::table::TableAction;
use crate::app::target_text::print_target;
use crate::desk::Desk;
use crate::plan::{Document, StepName};
use crate::platform::focus;
use crate::ui::parts::{button, paragraph};

/// Where the keyboard goes once the button has done its work.
const STATE: &str = "allocation-written";

/// The preview and the button; nothing where there are no shares.
pub(super) fn write(view: &View<'_>, document: &Document, desk: &Desk) -> Html {
    let words = &view.words().allocation;
    let Some(preview) = preview(document, view.sheet) else { return Html::default() };
    let nothing = preview.targets.is_empty();
    let just_now = nothing && document.history().undo_name() == Some(StepName::Allocate);
    let state = if just_now {
        (words.is_written)(&view.period(view.sheet.when))
    } else if nothing {
        words.is_there.to_owned()
    } else {
        words.not_yet.to_owned()
    };
    let act = |action: TableAction| {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.act(action.clone());
            focus::on_id(STATE);
        })
    };
    let button = if just_now {
        button("button", words.undo, act(TableAction::Undo))
    } else if nothing {
        Html::default()
    } else {
        let targets = TableAction::SetTargetsAt(view.sheet.when, preview.targets.clone());
        button("button button-main", words.write_now, act(targets))
    };
    html! {
        <section class="allocation-part allocation-write" role="group" aria-labelledby="allocation-write">
            <h3 id="allocation-write">{ words.write }</h3>
            { changes(view, &preview) }
            <p id={STATE} tabindex="-1" role="status">{ state }</p>
            <p>{ button }</p>
        </section>
    }
}

fn changes(view: &View<'_>, preview: &Preview) -> Html {
    if preview.targets.is_empty() {
        return Html::default();
    }
    let words = &view.words().allocation;
    let period = view.period(view.sheet.when);
    let summary = (words.changes)(preview.targets.len(), preview.new, preview.same, preview.kept, &period);
    let with_target = |position: &usize| {
        let target = view.sheet.lines.get(*position).and_then(|line| line.target.as_ref());
        let target = target.map(|target| print_target(target, view.facts.language)).unwrap_or_default();
        [view.name_at(*position).as_str(), " (", &target, ")"].concat()
    };
    let of_another_form = &preview.of_another_form;
    let warnings = [
        (preview.with_result.len(), words.with_result, view.names(&preview.with_result)),
        (
            of_another_form.len(),
            words.becomes_number,
            view.list(of_another_form.len(), of_another_form.iter().map(with_target)),
        ),
        (preview.unread.len(), words.unread_goes, view.names(&preview.unread)),
    ];
    let warnings = warnings.into_iter().filter(|(count, ..)| *count > 0).map(|(_, sentence, units)| sentence(&units));
    html! {
        <>
            { paragraph("", summary) }
            { for warnings.map(|warning| paragraph("allocation-warning", warning)) }
        </>
    }
}
