//! What a key does in the table.

use web_sys::KeyboardEvent;

use super::row_view::Mode;
use crate::app::table::{Direction, Motion, TableAction};

/// What a key asks for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum KeyDeed {
    /// An action of the table; the browser does nothing else with the key.
    Act(TableAction),
    /// The keyboard leaves the table.
    Leave,
    /// The input of the cell does what it always does.
    Native,
}

/// How the active cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct KeyPlace {
    pub(super) mode: Mode,
    /// Rows of a page.
    pub(super) page: usize,
}

impl KeyPlace {
    fn is_typing(self) -> bool {
        self.mode != Mode::Ready
    }
}

/// The deed of a key. No key acts while an input method composes.
pub(super) fn key_deed(event: &KeyboardEvent, place: KeyPlace) -> KeyDeed {
    if event.is_composing() || event.key_code() == 229 {
        return KeyDeed::Native;
    }
    let (control, shift) = (event.ctrl_key() || event.meta_key(), event.shift_key());
    let key = event.key();
    if event.alt_key() {
        return if shift { alt_shift(&key) } else { KeyDeed::Native };
    }
    match key.as_str() {
        "Enter" if control => KeyDeed::Act(TableAction::AddBelow),
        "Enter" => go(if shift { Direction::Up } else { Direction::Down }),
        "Tab" if !control => go(if shift { Direction::Left } else { Direction::Right }),
        "Escape" if place.is_typing() => KeyDeed::Act(TableAction::Cancel),
        "Escape" => KeyDeed::Leave,
        "F2" => KeyDeed::Act(TableAction::Edit),
        "Delete" if !place.is_typing() => KeyDeed::Act(TableAction::Clear),
        _ if control => with_control(&key, shift, place),
        _ if place.mode == Mode::Within => KeyDeed::Native,
        " " if shift && !place.is_typing() => KeyDeed::Act(TableAction::SelectRows),
        _ => motion(&key, place).map_or(KeyDeed::Native, |motion| {
            KeyDeed::Act(TableAction::Move { motion, extend: shift && !place.is_typing() })
        }),
    }
}

fn go(direction: Direction) -> KeyDeed {
    KeyDeed::Act(TableAction::CommitAndGo(direction))
}

fn motion(key: &str, place: KeyPlace) -> Option<Motion> {
    Some(match key {
        "ArrowUp" => Motion::Step(Direction::Up),
        "ArrowDown" => Motion::Step(Direction::Down),
        "ArrowLeft" => Motion::Step(Direction::Left),
        "ArrowRight" => Motion::Step(Direction::Right),
        "Home" => Motion::RowStart,
        "End" => Motion::RowEnd,
        "PageUp" => Motion::Page { down: false, rows: place.page },
        "PageDown" => Motion::Page { down: true, rows: place.page },
        _ => return None,
    })
}

fn with_control(key: &str, shift: bool, place: KeyPlace) -> KeyDeed {
    let jump = |direction| TableAction::Move { motion: Motion::Jump(direction), extend: shift };
    KeyDeed::Act(match key {
        "z" | "Z" if shift => TableAction::Redo,
        "z" | "Z" => TableAction::Undo,
        "y" | "Y" => TableAction::Redo,
        // Within a text the browser selects, moves and copies as in any other input.
        _ if place.mode == Mode::Within => return KeyDeed::Native,
        "ArrowUp" => jump(Direction::Up),
        "ArrowDown" => jump(Direction::Down),
        "ArrowLeft" => jump(Direction::Left),
        "ArrowRight" => jump(Direction::Right),
        "Home" => TableAction::Move { motion: Motion::First, extend: shift },
        "End" => TableAction::Move { motion: Motion::Last, extend: shift },
        "a" | "A" if !place.is_typing() => TableAction::SelectAll,
        "d" | "D" => TableAction::FillDown,
        _ => return KeyDeed::Native,
    })
}

fn alt_shift(key: &str) -> KeyDeed {
    match key {
        "ArrowRight" => KeyDeed::Act(TableAction::Indent),
        "ArrowLeft" => KeyDeed::Act(TableAction::Outdent),
        "ArrowUp" => KeyDeed::Act(TableAction::MoveUp),
        "ArrowDown" => KeyDeed::Act(TableAction::MoveDown),
        _ => KeyDeed::Native,
    }
}
