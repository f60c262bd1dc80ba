//! Charts and what can be done with them.

use crate::i18n::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    chart: "biểu đồ",
    how_to_read: "Chạm, di chuột hoặc bấm phím mũi tên để đọc từng số.",
    table: "Số liệu của biểu đồ",
    save_svg: "Lưu SVG",
    save_png: "Lưu PNG",
    no_png: "Trình duyệt này không lưu được PNG. Hãy lưu SVG.",
    result: "Kết quả",
    cumulative: "Kết quả lũy kế",
    target: "Chỉ tiêu",
    forecast: "Dự báo theo nhịp hiện nay (ước tính)",
    range: "Dự kiến",
    part: "Phần",
    whole: "Tổng số",
    scales: ["triệu", "tỷ", "nghìn tỷ", "triệu tỷ", "tỷ tỷ"],
};
