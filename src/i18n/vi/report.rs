//! The report in Vietnamese: its room.

use super::report_text;
use crate::calc::{NoTargetReason, RoundingRule, Status};
use crate::i18n::ReportWords;
use crate::i18n::report::{Prose, ReportLength, ReportSection};

pub(super) const WORDS: ReportWords = ReportWords {
    room: "Báo cáo",
    heading: "Báo cáo",
    language: "Ngôn ngữ của báo cáo",
    length: "Độ dài",
    length_name: |length| match length {
        ReportLength::Sentence => "Một câu",
        ReportLength::Paragraph => "Một đoạn",
        ReportLength::Full => "Đầy đủ",
    },
    sections: "Các mục",
    section_name: |section| match section {
        ReportSection::Totals => "Kết quả so với chỉ tiêu",
        ReportSection::Units => "Các đơn vị trực thuộc",
        ReportSection::Best => "Đơn vị đạt tỷ lệ cao",
        ReportSection::Shares => "Cơ cấu",
        ReportSection::Balance => "Tỷ lệ kết nạp và biến động",
        ReportSection::Pace => "Tiến độ và nhịp cần đạt",
        ReportSection::Forecast => "Dự báo theo nhịp hiện nay",
        ReportSection::Comparison => "So sánh với năm trước",
        ReportSection::Average => "Bình quân năm",
        ReportSection::Charts => "Biểu đồ",
        ReportSection::Table => "Bảng số liệu",
    },
    day_needed: "Tiến độ cần ngày chốt số liệu nằm trong kỳ: hãy ghi ngày đó ở phần thông tin của kế hoạch, tại Bảng.",
    written: "Bản do trang viết",
    copy: "Sao chép",
    copied: "Đã sao chép",
    copy_refused: "Trình duyệt không cho sao chép: hãy chọn văn bản dưới đây rồi dùng lệnh Sao chép của máy.",
    print: "In hoặc lưu PDF",
    word: "Lưu tệp Word",
    word_working: "Đang tạo tệp Word…",
    word_saved: "Đã tạo tệp Word, trình duyệt lưu ở nơi chứa tệp tải về.",
    word_not_loaded: "Chưa tạo được tệp Word: phần tạo tệp chưa tải về được, có thể do mất mạng. Báo cáo vẫn còn nguyên. Hãy \
                      kiểm tra mạng rồi bấm lại, hoặc bấm Sao chép để dán vào Word.",
    word_failed: "Trình duyệt không tạo được tệp Word, có thể do hết bộ nhớ. Báo cáo vẫn còn nguyên. Hãy đóng bớt trang rồi bấm \
                  lại, hoặc bấm Sao chép để dán vào Word.",
    file_name: "bao-cao",
    edit: "Sửa lời văn",
    edited: "Bản bạn sửa",
    edit_note: "Bản sửa được lưu cùng kế hoạch và không bị ghi đè. Bảng số liệu vẫn do trang lập.",
    outdated: "Từ khi bạn sửa, số liệu hoặc lựa chọn đã đổi: bản do trang viết nay đã khác. Hãy so hai bản và sửa lại số \
               trong bản của bạn.",
    up_to_date: "Số liệu chưa đổi từ khi bạn sửa.",
    replace: "Bỏ bản sửa",
    replace_yes: "Bỏ bản sửa, dùng bản do trang viết",
    replace_no: "Giữ bản sửa",
    replace_question: "Bỏ bản bạn đã sửa? Có thể lấy lại bằng nút Hoàn tác.",
    keep: "Đã xem, bản sửa vẫn đúng",
    signatures: ["Người lập biểu", "Thủ trưởng đơn vị"],
    signing_day: "Ngày ..... tháng ..... năm .....",
    unnamed: "Chưa có tên",
    all_units: "Tất cả đơn vị",
    unit_column: "Đơn vị",
    year_column: "Năm",
    columns: ["Chỉ tiêu", "Kết quả", "Tỷ lệ đạt", "Vượt (+), thiếu (−)", "Tình trạng"],
    limit_status: |status| match status {
        Status::Exceeded | Status::Behind => "Vượt giới hạn",
        Status::Met => "Trong giới hạn",
        Status::NoneYet
        | Status::NoResult
        | Status::NoTarget(NoTargetReason::Blank | NoTargetReason::Zero | NoTargetReason::Mixed) => "Chưa nhập kết quả",
    },
    failed: "Không tính được",
    title: report_text::title,
    subtitle: report_text::subtitle,
    main: report_text::main,
    section: report_text::section,
    note,
};

fn note(decimals: u8, rule: RoundingRule) -> Prose {
    let to = match decimals {
        0 => "đến số nguyên".to_owned(),
        decimals => format!("đến {decimals} chữ số thập phân"),
    };
    Prose::text(match rule {
        RoundingRule::HalfAwayFromZero => format!("Số liệu phần trăm và bình quân làm tròn {to}."),
        RoundingRule::Truncate => format!("Số liệu phần trăm và bình quân lấy {to}, phần sau cắt bớt, không làm tròn."),
    })
}
