//! What the rooms about the open plan share.

use crate::i18n::PlanRoomWords;

pub(super) const WORDS: PlanRoomWords = PlanRoomWords {
    no_plan: "Chưa mở kế hoạch nào. Phần này tính trên số liệu ở Bảng: hãy nhập ở đó, hoặc mở một ví dụ.",
    to_table: "Đến Bảng",
    subject: "Đơn vị",
    all_units: "Tất cả đơn vị",
    kept: "Nơi lưu kế hoạch",
};
