//! The groups of the plan as lines of text, and groups on offer.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, print_groups, print_stages, read_scheme};
use crate::plan::{Scheme, WorkingCell};
use crate::ui::parts::{button, paragraph};

#[derive(PartialEq, Properties)]
pub(super) struct GroupsBoxProps {
    pub(super) scheme: Scheme,
    /// Lines that are not the plan's groups yet; kept with it.
    pub(super) typed: String,
    pub(super) facts: Facts,
    pub(super) dispatch: Callback<TableAction>,
}

/// Lines become groups when the box is left: half a name would be a part of its own, and the counts of the whole name
/// would go with it.
#[component]
pub(super) fn GroupsBox(props: &GroupsBoxProps) -> Html {
    let GroupsBoxProps { scheme, typed, facts, .. } = props;
    let catalogue = facts.language.words();
    let words = &catalogue.share_room;
    let read = |text: &str, scheme: &Scheme, language| read_scheme(text, &print_stages(scheme), scheme, language);
    // Blank text is kept by no plan: while the box is emptied, only the box knows.
    let emptied = use_state(|| false);
    let refused = use_state(|| !typed.is_empty() && read(typed, scheme, facts.language).is_err());
    let text = match typed.as_str() {
        "" if *emptied => String::new(),
        "" => print_groups(scheme, facts.language),
        typed => typed.to_owned(),
    };
    let keep = {
        let (emptied, dispatch) = (emptied.clone(), props.dispatch.clone());
        move |text: String| {
            emptied.set(text.is_empty());
            dispatch.emit(TableAction::TypeWorking(WorkingCell::GROUP_LINES, text));
        }
    };
    let set = {
        let (emptied, refused, scheme) = (emptied, refused.clone(), scheme.clone());
        let (dispatch, keep, language) = (props.dispatch.clone(), keep.clone(), facts.language);
        let is_kept = !typed.is_empty();
        move |text: String| {
            let Ok(read) = read(&text, &scheme, language) else {
                refused.set(true);
                keep(text);
                return;
            };
            if read != scheme {
                dispatch.emit(TableAction::SetScheme(read));
            } else if is_kept {
                dispatch.emit(TableAction::TypeWorking(WorkingCell::GROUP_LINES, String::new()));
            }
            refused.set(false);
            emptied.set(false);
        }
    };
    let oninput =
        Callback::from(move |event: InputEvent| keep(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
    let onchange = {
        let set = set.clone();
        Callback::from(move |event: Event| set(event.target_unchecked_into::<HtmlTextAreaElement>().value()))
    };
    let offers = words.offers.iter().filter(|offer| !text.contains(**offer)).map(|offer| {
        let (set, text) = (set.clone(), text.clone());
        let add = Callback::from(move |_: MouseEvent| {
            let lines = text.trim_end();
            set([lines, if lines.is_empty() { "" } else { "\n" }, offer].concat());
        });
        html! { <li>{ button("button share-offer", *offer, add) }</li> }
    });
    let use_lines = {
        let (set, text) = (set.clone(), text.clone());
        Callback::from(move |_: MouseEvent| set(text.clone()))
    };
    html! {
        <div class="share-groups">
            <div class="field">
                <div class="field-head"><label for="share-groups">{ catalogue.plan.groups }</label></div>
                <textarea
                    id="share-groups"
                    class="paste-box"
                    rows="3"
                    value={text.clone()}
                    aria-invalid={refused.then_some("true")}
                    aria-describedby="share-groups-hint"
                    {oninput}
                    {onchange}
                />
                if *refused { <p class="field-error" role="alert">{ words.groups_unread }</p> }
                <p id="share-groups-hint" class="quiet">{ catalogue.plan.groups_hint }</p>
            </div>
            <div class="share-groups-actions">
                { button("button button-main", catalogue.plan.apply, use_lines) }
                <a class="quiet" href="#table">{ words.at_table }</a>
            </div>
            { paragraph("quiet", words.offer) }
            <ul class="share-offers">{ for offers }</ul>
        </div>
    }
}
