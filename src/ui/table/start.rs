//! What there is while no plan is open: templates and examples.

use yew::prelude::*;

use crate::app::table::{Extra, Facts, TableAction};
use crate::desk::Desk;
use crate::plan::{Plan, PlanSample, SampleName};
use crate::platform::clock;
use crate::ui::parts::{button, paragraph};

/// A plan of a sample, in the language of the page.
fn plan_of(sample: PlanSample, facts: Facts) -> Plan {
    let words = &facts.language.words().table;
    sample.plan(clock::this_year(), &|name| (words.sample)(name))
}

/// Buttons for the samples, templates or examples.
pub(in crate::ui) fn samples(desk: &Desk, facts: Facts, templates: bool, done: &Callback<()>) -> Html {
    let words = &facts.language.words().table;
    let offered = PlanSample::ALL.into_iter().filter(|sample| sample.is_template() == templates);
    let buttons = offered.map(|sample| {
        let (desk, done) = (desk.clone(), done.clone());
        let open = Callback::from(move |_: MouseEvent| {
            desk.put(plan_of(sample, facts));
            show_zero_runs(&desk, sample);
            done.emit(());
        });
        button("button", (words.sample)(SampleName::Title(sample)), open)
    });
    html! { <div class="samples">{ for buttons }</div> }
}

/// The cells of Cẩm Hà are about years in which nobody was admitted: the column that counts them is shown.
fn show_zero_runs(desk: &Desk, sample: PlanSample) {
    let is_hidden = !desk.table().choice().shows(Extra::ZeroRun);
    if sample == PlanSample::CamHa && is_hidden {
        desk.act(TableAction::ToggleColumn(Extra::ZeroRun));
    }
}

/// The room before a plan is open.
pub(super) fn start(
    desk: &Desk,
    facts: Facts,
    dispatch_into: &Callback<TableAction>,
    paste: Callback<MouseEvent>,
) -> Html {
    let words = facts.language.words();
    let nothing = Callback::from(|()| ());
    let add = {
        let dispatch = dispatch_into.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(TableAction::AddBelow))
    };
    html! {
        <section class="panel table-start" aria-labelledby="start-heading">
            <h2 id="start-heading">{ words.table.empty_heading }</h2>
            { paragraph("", words.table.empty_text) }
            <h3>{ words.plan.new }</h3>
            { samples(desk, facts, true, &nothing) }
            <div class="samples">
                { button("button", words.table.add, add) }
                { button("button", words.paste.open, paste) }
            </div>
            <h3>{ words.plan.examples }</h3>
            { samples(desk, facts, false, &nothing) }
        </section>
    }
}
