//! Whose figures the room shows.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::table::{Facts, TableAction, TableState};
use crate::desk::Desk;
use crate::plan::UnitId;

/// All units together, or one of them; those of the tree under it stand further in.
pub(super) fn subject_choice(table: &TableState, desk: &Desk, facts: Facts) -> Html {
    let words = &facts.language.words().plan_room;
    let plan = table.document().plan();
    let units = plan.walk().filter_map(|(id, depth)| {
        let name = plan.unit(id)?.name();
        Some((id, AttrValue::from(["\u{2003}".repeat(depth).as_str(), name].concat())))
    });
    html! {
        <label class="choice-field">
            <span>{ words.subject }</span>
            <SubjectList
                all={words.all_units}
                units={units.collect::<Vec<_>>()}
                subject={table.subject()}
                desk={desk.clone()}
            />
        </label>
    }
}

#[derive(PartialEq, Properties)]
struct SubjectListProps {
    all: &'static str,
    units: Vec<(UnitId, AttrValue)>,
    subject: Option<UnitId>,
    desk: Desk,
}

/// A component, so that thousands of names are drawn again when one of them changes, not at every letter typed elsewhere.
#[component]
fn SubjectList(props: &SubjectListProps) -> Html {
    let SubjectListProps { all, units, subject, desk } = props;
    let onchange = {
        let desk = desk.clone();
        let ids: Vec<UnitId> = units.iter().map(|(id, _)| *id).collect();
        Callback::from(move |event: Event| {
            let place = event.target_unchecked_into::<HtmlSelectElement>().selected_index();
            let unit = usize::try_from(place).ok().and_then(|place| place.checked_sub(1)).and_then(|at| ids.get(at));
            desk.act(TableAction::Subject(unit.copied()));
        })
    };
    let options = units.iter().map(|(id, name)| html! { <option selected={*subject == Some(*id)}>{ name }</option> });
    html! {
        <select id="subject" {onchange}>
            <option selected={subject.is_none()}>{ *all }</option>
            { for options }
        </select>
    }
}
