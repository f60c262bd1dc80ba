//! Vietnamese: stretches of time, and numbers that count nothing.

use crate::report::phrase::Meaning::{
    Age, ByDays, Day, FiveYears, Grade, Month, NoCount, NumberSign, NumberWord, Plain, Quarter, Term, ToDate, Year,
};
use crate::report::phrase::phrases;

phrases! {
    "năm" is Year,
        "Năm 2015 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "năm học" is Year,
        "Năm học 2022–2023 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "tháng" is Month,
        "Trong 9 tháng kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "quý" is Quarter,
        "Quý 3 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "ngày" is Day,
        "Đến ngày 10-9 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "sáng" is Day,
        "Sáng 22/2 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "chiều" is Day,
        "Chiều 22/2 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "mùng" is Day,
        "Mùng 2/9 kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "tuần" is Day,
        "Trong 2 tuần kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "giờ" is Day,
        "Lúc 8 giờ kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "phút" is Day,
        "Trong 45 phút kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "nhiệm kỳ" is Term,
        "Nhiệm kỳ 2015–2020 kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750." => "excess 28,93%: 967 of 750, agrees";
    "giai đoạn" is Term,
        "Giai đoạn 2021–2025 kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750." => "excess 28,93%: 967 of 750, agrees";
    "từ đầu nhiệm kỳ" is Term,
        "Từ đầu nhiệm kỳ kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "theo ngày" is ByDays,
        "Kết nạp 145 đảng viên trong 2 năm, bình quân mỗi năm 83 đảng viên (tính theo ngày)." => "";
    "cả năm" is ToDate,
        "Cả năm kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "đến nay" is ToDate,
        "Đến nay kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "từ đầu năm" is ToDate,
        "Từ đầu năm kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";

    "thứ" is NoCount,
        "Xếp thứ 04/34 tỉnh." => "";
    "lần thứ" is NoCount,
        "Đại hội lần thứ 8 đạt kết quả tốt." => "";
    "hạng" is NoCount,
        "Đứng hạng 4/34 tỉnh." => "";
    "vị trí" is NoCount,
        "Đứng vị trí 4/34 tỉnh." => "";
    "khóa" is NoCount,
        "Đại hội khóa 13 đạt kết quả tốt." => "";
    "huy hiệu" is NoCount,
        "Trao Huy hiệu 30 năm." => "";
    "kỷ niệm" is NoCount,
        "Kỷ niệm 95 năm ngày thành lập." => "";
    "điện thoại" is NoCount,
        "Điện thoại 3812345." => "";
    "điều" is NoCount,
        "Theo Điều 5 của Điều lệ." => "";
    "khoản" is NoCount,
        "Theo khoản 2 của Điều lệ." => "";
    "biểu" is NoCount,
        "Xem biểu 2." => "";
    "phụ lục" is NoCount,
        "Xem phụ lục 3." => "";
    "lượt xem" is NoCount,
        "Lượt xem: 117." => "";
    "quốc lộ" is NoCount,
        "Dọc quốc lộ 14." => "";
    "covid" is NoCount,
        "Dịch COVID-19 kéo dài." => "";
    "xem trang" is NoCount,
        "Xem trang 12." => "";
    "xếp" is NoCount,
        "Xếp 04/34 tỉnh." => "";
    "mức" is Grade,
        "Chỉ tiêu 80 tài khoản mức 2, cấp được 96 tài khoản mức 2, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "độ tuổi" is NoCount,
        "Có 326 người trong độ tuổi từ 18 đến 30, chiếm 50%." => "share 50%: 326 of ?, unverifiable";

    "tuổi" is Age,
        "Đảng viên trên 55 tuổi chiếm đa số." => "";
    "năm tuổi đảng" is Age,
        "Trao Huy hiệu 80 năm tuổi Đảng." => "";

    "số" is NumberSign,
        "Theo Kế hoạch số 91 của Tỉnh ủy." => "";

    "mười" is NumberWord(10),
        "Trong mười năm kết nạp 960 đảng viên, bình quân mỗi năm 96." => "average 96: 960 over 10, agrees";
    "hai" is NumberWord(2),
        "Trong hai năm kết nạp 96 đảng viên, bình quân mỗi năm 48." => "average 48: 96 over 2, agrees";
    "ba" is NumberWord(3),
        "Trong ba năm kết nạp 96 đảng viên, bình quân mỗi năm 32." => "average 32: 96 over 3, agrees";
    "bảy" is NumberWord(7),
        "Bảy tháng thu 43,4 tỷ đồng, bình quân mỗi tháng 6,2 tỷ đồng." => "average 6,2: 43,4 over 7, agrees";
    "bốn" is NumberWord(4),
        "Trong bốn năm kết nạp 96 đảng viên, bình quân mỗi năm 24." => "average 24: 96 over 4, agrees";
    "sáu" is NumberWord(6),
        "Trong sáu tháng kết nạp 96 đảng viên, bình quân mỗi tháng 16." => "average 16: 96 over 6, agrees";
    "tám" is NumberWord(8),
        "Trong tám tháng kết nạp 96 đảng viên, bình quân mỗi tháng 12." => "average 12: 96 over 8, agrees";
    "chín" is NumberWord(9),
        "Trong chín tháng kết nạp 99 đảng viên, bình quân mỗi tháng 11." => "average 11: 99 over 9, agrees";

    "đầu nhiệm kỳ" is Plain,
        "Năm 2025 kết nạp 40 đảng viên, chỉ tiêu từ 49 đến 64 đảng viên (3–4% của 1.620 đảng viên đầu nhiệm kỳ), còn thiếu 9 đảng viên." => "shortfall 9: 40 of 49 to 64, agrees";
    "từ trần" is Plain,
        "Đầu kỳ có 945 đảng viên; trong kỳ giảm 3 (từ trần 3)." => "";
    "mặt bằng" is Plain,
        "Chi 307 tỷ đồng, gồm xây dựng 186 tỷ đồng, giải phóng mặt bằng 94 tỷ đồng và chi khác 27 tỷ đồng." => "sum 307: 186 + 94 + 27, agrees";
    "cân bằng" is Plain,
        "Kết nạp 23/80 đảng viên, cân bằng các chi bộ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "giao thông" is Plain,
        "Tai nạn giao thông: 87 vụ, cùng kỳ 100 vụ, giảm 13%." => "growth 13%: 87 of 100, agrees";
    "giao lưu" is Plain,
        "Giao lưu 12 cuộc." => "";
    "giao ban" is Plain,
        "Giao ban 12 cuộc." => "";
    "giao dịch" is Plain,
        "Giao dịch 12 lần." => "";
    "chuyển giao" is Plain,
        "Chuyển giao 12 mô hình." => "";
    "thu nhập" is Plain,
        "Thu nhập 12 triệu đồng." => "";
    "thu hút" is Plain,
        "Thu hút 12 dự án." => "";
    "đồng bằng" is Plain,
        "Khối đồng bằng: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "bằng khen" is Plain,
        "Nhận bằng khen 12 người." => "";
    "công bằng" is Plain,
        "Công bằng với 12 người." => "";
    "bằng cách" is Plain,
        "Bằng cách vận động 12 người." => "";
    "đạt chuẩn" is Plain,
        "Có 9 xã đạt chuẩn năm 2020." => "";
    "đạt giải" is Plain,
        "Có 9 em đạt giải 3." => "";
    "có thể" is Plain,
        "Có thể 9 người vắng." => "";
    "tổ chức lại" is Plain,
        "Tổ chức lại 3 chi bộ." => "";
    "thiểu số" is Plain,
        "Người dân tộc thiểu số 74 người." => "";
    "không phải" is Plain,
        "Không phải 9 người." => "";
    "cùng với" is Plain,
        "Cùng với 9 người khác." => "";
    "con số" is Plain,
        "Kế hoạch 80 đảng viên, kết quả ở con số 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "trường hợp" is Plain,
        "Sàng lọc 1.840 người, phát hiện 46 trường hợp, chiếm 2,5%." => "share 2,5%: 46 of 1.840, agrees";
    "mở rộng" is Plain,
        "Mở rộng 3 tuyến đường." => "";
    "các cấp" is Plain,
        "Cấp ủy các cấp có 12 người." => "";
    "hình thành" is Plain,
        "Hình thành 3 tổ." => "";

    "năm năm" is FiveYears,
        "Năm năm liền kết nạp 60 đảng viên, bình quân 12 đảng viên/năm." => "average 12: 60 over 5, agrees";
}
