//! The room of shares.

use crate::i18n::ShareRoomWords;

pub(super) const WORDS: ShareRoomWords = ShareRoomWords { room: "Shares", heading: "What the result is made up of" };
