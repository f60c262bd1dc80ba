//! The way to the rooms: at the foot of narrow screens, in the head of wide ones.

use yew::prelude::*;

use crate::app::Room;
use crate::i18n::Language;

/// One link a room.
pub(super) fn rooms(language: Language, here: Room) -> Html {
    let words = language.words();
    let links = Room::ALL.into_iter().map(|room| {
        let href = ["#", room.fragment()].concat();
        let name = match room {
            Room::Quick => words.page.quick,
            Room::Table => words.table.room,
            Room::Shares => words.share_room.room,
            Room::Pace => words.pace.room,
            Room::Allocation => words.allocation.room,
            Room::Check => words.check_room.room,
            Room::Report => words.report.room,
        };
        html! { <a class="room-link" {href} aria-current={(room == here).then_some("page")}>{ name }</a> }
    });
    html! { <nav class="rooms" aria-label={words.page.rooms}>{ for links }</nav> }
}
