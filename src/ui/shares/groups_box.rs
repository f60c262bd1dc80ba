//! The groups of the plan as lines of text, and groups on offer.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, print_groups, print_stages, read_scheme};
use crate::plan::Scheme;
use crate::ui::parts::{button, paragraph};

#[derive(PartialEq, Properties)]
pub(super) struct GroupsBoxProps {
    pub(super) scheme: Scheme,
    pub(super) facts: Facts,
    pub(super) dispatch: Callback<TableAction>,
}

/// Lines become groups when the box is left: half a name would be a part of its own, and the counts of the whole name
/// would go with it.
#[component]
pub(super) fn GroupsBox(props: &GroupsBoxProps) -> Html {
    let GroupsBoxProps { scheme, facts, .. } = props;
    let catalogue = facts.language.words();
    let words = &catalogue.share_room;
    // What is typed and is not the plan's yet.
    let draft = use_state(|| None::<String>);
    let refused = use_state(|| false);
    let text = (*draft).clone().unwrap_or_else(|| print_groups(scheme, facts.language));
    let set = {
        let (draft, refused, scheme) = (draft.clone(), refused.clone(), scheme.clone());
        let (dispatch, language) = (props.dispatch.clone(), facts.language);
        move |text: String| match read_scheme(&text, &print_stages(&scheme), &scheme, language) {
            Ok(read) => {
                if read != scheme {
                    dispatch.emit(TableAction::SetScheme(read));
                }
                refused.set(false);
                draft.set(None);
            }
            Err(_) => {
                refused.set(true);
                draft.set(Some(text));
            }
        }
    };
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            draft.set(Some(event.target_unchecked_into::<HtmlTextAreaElement>().value()));
        })
    };
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
