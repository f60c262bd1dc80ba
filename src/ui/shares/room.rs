//! The room.

use yew::prelude::*;

use crate::app::table::Facts;
use crate::desk::Desk;
use crate::ui::plan_room::{plan_room, use_desk};

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct ShareRoomProps {
    pub(in crate::ui) desk: Desk,
    pub(in crate::ui) facts: Facts,
}

#[component]
pub(in crate::ui) fn ShareRoom(props: &ShareRoomProps) -> Html {
    let ShareRoomProps { desk, facts } = props;
    use_desk(desk);
    let words = &facts.language.words().share_room;
    plan_room(desk, *facts, words.heading, |_table| Html::default())
}
