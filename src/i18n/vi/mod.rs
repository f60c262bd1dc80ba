//! Vietnamese.

mod allocation;
mod chart;
mod check;
mod check_room;
mod error;
mod example;
mod open;
mod pace;
mod plan;
mod plan_room;
mod quick;
mod report;
mod report_text;
mod sample;
mod sentence;
mod share_room;
mod table;
mod target;

use super::Catalogue;
use super::catalogue::{CommonWords, PageWords, StorageWords};
use crate::number::{HedgedPercent, PercentHedge};

/// All Vietnamese words.
pub static CATALOGUE: Catalogue = Catalogue {
    page: PageWords {
        name: "Chỉ Tiêu",
        tagline: "Tính chỉ tiêu và kết quả, ngay trên máy này",
        own_language: "Tiếng Việt",
        skip_to_content: "Đến phần nhập số liệu",
        rooms: "Các phần của trang",
        quick: "Tính nhanh",
        inputs: "Số liệu nhập",
        stays_here: "Mọi phép tính làm ngay trong trình duyệt; không số liệu nào được gửi đi.",
        no_secrets: "Chỉ nhập số lượng: không ghi họ tên, không nhập số liệu có dấu Mật.",
        fault_heading: "Trang gặp lỗi và đã dừng",
        fault_text: "Lỗi này là của trang, không phải do số liệu của bạn. Những gì đã nhập vẫn còn trên máy này, ở ô \
                     dưới đây. Hãy sao chép nếu cần, rồi tải lại trang.",
        reload: "Tải lại trang",
        fault_kept: "Số liệu còn lưu",
    },
    common: CommonWords {
        target: "Chỉ tiêu",
        result: "Kết quả",
        attainment: "Tỷ lệ đạt",
        years: "Số năm",
        computed: "tính ra",
        no_figure: "—",
        hedged,
        interval: |low, high| format!("từ {low} đến {high}"),
        short_interval: |low, high| format!("{low}–{high}"),
        short_from_up: |low| format!("≥ {low}"),
        from_up: |low| format!("từ {low} trở lên"),
        rounding: "Cách làm tròn",
        rounded: "Làm tròn",
        truncated: "Cắt bớt, không làm tròn",
        decimals: "Chữ số thập phân",
    },
    outcome: quick::OUTCOME,
    share: quick::SHARE,
    sentence: sentence::FIELDS,
    check: check::WORDS,
    error: error::WORDS,
    storage: StorageWords {
        saved: "Đã lưu trên máy này.",
        refused: "Trình duyệt này không cho lưu: số liệu chỉ còn đến khi đóng trang. Hãy sao chép trước khi đóng.",
        full: "Bộ nhớ dành cho trang đã đầy: thay đổi mới chưa được lưu. Hãy sao chép những gì cần giữ.",
        kept_aside: "Số liệu lưu lần trước không đọc được. Bản đó đã được cất riêng trên máy này, không bị xóa; trang \
                     bắt đầu lại từ ô trống.",
        newer: "Trên máy này có số liệu do bản mới hơn của trang lưu lại. Trang này không động đến số liệu đó và không \
                lưu gì thêm; hãy mở bằng bản mới.",
        clear_all: "Xóa toàn bộ số liệu",
        clear_question: "Xóa toàn bộ số liệu?",
        clear_text: "Mọi số liệu đã nhập và đã lưu trên máy này sẽ mất và không lấy lại được.",
        clear_yes: "Xóa hết",
        clear_no: "Giữ lại",
        cleared: "Đã xóa toàn bộ số liệu.",
    },
    example: example::WORDS,
    table: table::WORDS,
    paste: table::PASTE,
    unit: table::UNIT,
    plan: plan::WORDS,
    target: target::WORDS,
    open: open::WORDS,
    plan_room: plan_room::WORDS,
    share_room: share_room::WORDS,
    pace: pace::WORDS,
    allocation: allocation::WORDS,
    report: report::WORDS,
    chart: chart::WORDS,
    check_room: check_room::WORDS,
};

fn hedged(percent: &HedgedPercent) -> String {
    let text = &percent.text;
    match percent.hedge {
        None => text.clone(),
        Some(PercentHedge::Nearly) => format!("gần {text}"),
        Some(PercentHedge::Over) => format!("hơn {text}"),
        Some(PercentHedge::Below) => format!("dưới {text}"),
    }
}
