//! Figures under their names, with what has to be said about them.

use yew::prelude::*;

use crate::app::pace::Section;

/// The figures as a list, the sentences under it.
pub(super) fn section_view(section: &Section) -> Html {
    let lines = section.lines.iter().map(|line| {
        html! {
            <div>
                <dt>{ &line.name }</dt>
                <dd>
                    { &line.figure }
                    if !line.remark.is_empty() { <span class="pace-remark">{ &line.remark }</span> }
                </dd>
            </div>
        }
    });
    let notes = section.notes.iter().map(|note| html! { <p class="pace-note">{ note }</p> });
    html! {
        <>
            if !section.lines.is_empty() { <dl class="pace-figures">{ for lines }</dl> }
            { for notes }
        </>
    }
}
