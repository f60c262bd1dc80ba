//! Vietnamese: what stands beside a number.

use crate::calc::Hedge;
use crate::report::phrase::Meaning::{AtLeast, AtMost, PerCent, Points, Scale, Softens, Times};
use crate::report::phrase::phrases;

phrases! {
    "khoảng" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt khoảng 28%." => "attainment 28%: 23 of 80, truncated";
    "ước" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt ước 28%." => "attainment 28%: 23 of 80, truncated";
    "xấp xỉ" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt xấp xỉ 29%." => "attainment 29%: 23 of 80, agrees";
    "chừng" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt chừng 28%." => "attainment 28%: 23 of 80, truncated";
    "gần" is Softens(Hedge::Nearly),
        "Kết nạp 23/80 đảng viên, đạt gần 28,8%." => "attainment 28,8%: 23 of 80, agrees";
    "ngót" is Softens(Hedge::Nearly),
        "Kết nạp 23/80 đảng viên, đạt ngót 28,8%." => "attainment 28,8%: 23 of 80, agrees";
    "trên" is Softens(Hedge::Over),
        "Kết nạp 23/80 đảng viên, đạt trên 28%." => "attainment 28%: 23 of 80, truncated";
    "hơn" is Softens(Hedge::Over),
        "Kết nạp 23/80 đảng viên, đạt hơn 28%." => "attainment 28%: 23 of 80, truncated";
    "dưới" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt dưới 30%." => "attainment 30%: 23 of 80, approximate";
    "chưa đến" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt chưa đến 30%." => "attainment 30%: 23 of 80, approximate";
    "chưa tới" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt chưa tới 30%." => "attainment 30%: 23 of 80, approximate";

    "trở lên" is AtLeast,
        "Hằng năm kết nạp từ 80 đảng viên trở lên, đạt 95% trở lên." => "";
    "ít nhất" is AtLeast,
        "Kết nạp ít nhất 80 đảng viên, đạt ít nhất 95%." => "";
    "tối thiểu" is AtLeast,
        "Chỉ tiêu tối thiểu 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";

    "không quá" is AtMost,
        "Tỷ lệ xóa tên không quá 1%." => "";
    "tối đa" is AtMost,
        "Tỷ lệ xóa tên tối đa 1%." => "";

    "điểm phần trăm" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm phần trăm." => "growth 2,3 điểm phần trăm: 95,5 of 93,2, agrees";
    "điểm %" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm %." => "growth 2,3 điểm %: 95,5 of 93,2, agrees";
    "điểm" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm." => "growth 2,3 điểm: 95,5 of 93,2, agrees";

    "%" is PerCent,
        "Kết nạp 23/80 đảng viên, đạt 28,75 %." => "attainment 28,75 %: 23 of 80, agrees";
    "phần trăm" is PerCent,
        "Kết nạp 23/80 đảng viên, đạt 28,75 phần trăm." => "attainment 28,75 phần trăm: 23 of 80, agrees";

    "lần" is Times,
        "Kết nạp 150 đảng viên, gấp 1,5 lần cùng kỳ (100 đảng viên)." => "ratio 1,5 lần: 150 of 100, agrees";

    "nghìn" is Scale(3),
        "Thu 12 nghìn đồng, đạt 120% kế hoạch (10.000 đồng)." => "attainment 120%: 12 of 10.000, agrees";
    "ngàn" is Scale(3),
        "Thu 12 ngàn đồng, đạt 120% kế hoạch (10.000 đồng)." => "attainment 120%: 12 of 10.000, agrees";
    "triệu" is Scale(6),
        "Thu 12 triệu đồng, đạt 120% kế hoạch (10 triệu đồng)." => "attainment 120%: 12 of 10, agrees";
    "tỷ" is Scale(9),
        "Thu 1,2 tỷ đồng, đạt 120% kế hoạch (1.000 triệu đồng)." => "attainment 120%: 1,2 of 1.000, agrees";
}
