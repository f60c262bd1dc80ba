//! Pictures of the tools, drawn with lines.

use yew::prelude::*;

/// What a tool does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Icon {
    Undo,
    Redo,
    Add,
    AddUnder,
    Remove,
    Indent,
    Outdent,
    Up,
    Down,
    Fill,
    Copy,
    Paste,
    Columns,
    Details,
    Plans,
}

/// The picture; its meaning stands beside it or in the name of its button.
pub(super) fn icon(icon: Icon) -> Html {
    let d = match icon {
        Icon::Undo => "M4 7h8a4 4 0 0 1 0 8H7M4 7l3-3M4 7l3 3",
        Icon::Redo => "M14 7H6a4 4 0 0 0 0 8h5M14 7l-3-3M14 7l-3 3",
        Icon::Add => "M9 3v12M3 9h12",
        Icon::AddUnder => "M4 2v8h5M12 6v8M8 10h8",
        Icon::Remove => "M3 9h12",
        Icon::Indent => "M3 4h12M9 9h6M9 14h6M3 7l3 3-3 3",
        Icon::Outdent => "M3 4h12M9 9h6M9 14h6M6 7l-3 3 3 3",
        Icon::Up => "M9 15V3M4 8l5-5 5 5",
        Icon::Down => "M9 3v12M4 10l5 5 5-5",
        Icon::Fill => "M3 3h12v4H3zM9 9v6M6 12l3 3 3-3",
        Icon::Copy => "M6 6h9v9H6zM3 12V3h9",
        Icon::Paste => "M4 4h10v11H4zM7 2h4v4H7zM9 8v5M7 11l2 2 2-2",
        Icon::Columns => "M3 3h12v12H3zM7 3v12M11 3v12",
        Icon::Details => "M3 5h12M3 9h12M3 13h7",
        Icon::Plans => "M3 5h5l2 2h5v8H3z",
    };
    html! {
        <svg class="icon" viewBox="0 0 18 18" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" {d} />
        </svg>
    }
}
