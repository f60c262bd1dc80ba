//! The room of shares.

use crate::i18n::ShareRoomWords;

pub(super) const WORDS: ShareRoomWords = ShareRoomWords { room: "Cơ cấu", heading: "Cơ cấu kết quả" };
