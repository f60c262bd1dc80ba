//! Vietnamese: parts, wholes, totals and averages.

use crate::report::phrase::Meaning::{
    Among, Averages, Consists, Each, Has, Proportion, RaisesTotal, Remains, Shares, StillIs, ThatIs, Total, With,
    Within,
};
use crate::report::phrase::phrases;

phrases! {
    "chiếm" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm 56%." => "share 56%: 108 of 193, agrees";
    "chiếm tỷ lệ" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm tỷ lệ 56%." => "share 56%: 108 of 193, agrees";
    "chiếm tỷ trọng" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm tỷ trọng 56%." => "share 56%: 108 of 193, agrees";

    "trong đó" is Among,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "trong số đó" is Among,
        "Kết nạp 193 đảng viên. Trong số đó có 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "trong số này" is Among,
        "Kết nạp 193 đảng viên. Trong số này có 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "số này" is Among,
        "Kết nạp 193 đảng viên. Số này có 108 nữ (56%)." => "share 56%: 108 of 193, agrees";

    "trong tổng số" is Within,
        "Trong tổng số 193 đảng viên mới có 108 nữ, chiếm 56%." => "share 56%: 108 of 193, agrees";
    "trong" is Within,
        "Trong 193 đảng viên mới, có 108 nữ, chiếm 56%." => "share 56%: 108 of 193, agrees";
    "trong số" is Within,
        "Trong số 193 đảng viên mới, có 108 nữ, chiếm 56%." => "share 56%: 108 of 193, agrees";

    "còn lại" is Remains,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%), còn lại 85 nam (44%)." => "sum 193: 108 + 85, agrees; share 56%: 108 of 193, agrees; share 44%: 85 of 193, agrees";
    "còn lại là" is Remains,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%), còn lại là 85 nam (44%)." => "sum 193: 108 + 85, agrees; share 56%: 108 of 193, agrees; share 44%: 85 of 193, agrees";

    "gồm" is Consists,
        "Kết nạp 193 đảng viên, gồm 108 nữ và 85 nam." => "sum 193: 108 + 85, agrees";
    "bao gồm" is Consists,
        "Kết nạp 193 đảng viên, bao gồm 108 nữ và 85 nam." => "sum 193: 108 + 85, agrees";
    "chia ra" is Consists,
        "Kết nạp 193 đảng viên, chia ra 108 nữ và 85 nam." => "sum 193: 108 + 85, agrees";
    "chia theo" is Consists,
        "Kết nạp 193 đảng viên, chia theo giới có 108 nữ và 85 nam." => "sum 193: 108 + 85, agrees";

    "có" is Has,
        "Đảng bộ có 4.749 đảng viên; kết nạp 193 đảng viên, đạt 4,06% so với tổng số đảng viên." => "rate 4,06%: 193 of 4.749, agrees";
    "hiện có" is Has,
        "Đảng bộ hiện có 4.749 đảng viên; kết nạp 193, đạt 4,06% so với tổng số đảng viên." => "rate 4,06%: 193 of 4.749, agrees";

    "tổng số" is Total,
        "Tổng số 193 đảng viên mới, trong đó 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "tổng cộng" is Total,
        "Tổng cộng 193 đảng viên mới, trong đó 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "tổng" is Total,
        "Tổng 193 đảng viên mới, trong đó 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "toàn" is Total,
        "Kết nạp 193 đảng viên, đạt 4,06% toàn đảng bộ (4.749 đảng viên)." => "rate 4,06%: 193 of 4.749, agrees";
    "dân số" is Total,
        "Dân số 4.749 người, trong đó 193 người có thẻ, chiếm 4,06% dân số." => "share 4,06%: 193 of 4.749, agrees";
    "diện tích" is Total,
        "Thu hoạch 96 ha lúa, bằng 80% diện tích (120 ha)." => "rate 80%: 96 of 120, agrees";
    "tổng diện tích" is Total,
        "Thu hoạch 96 ha lúa, bằng 80% tổng diện tích (120 ha)." => "rate 80%: 96 of 120, agrees";
    "số kết nạp" is Total,
        "Kết nạp 193 đảng viên; nữ 108 đồng chí, chiếm 56% số kết nạp." => "share 56%: 108 of 193, agrees";
    "số mới kết nạp" is Total,
        "Số mới kết nạp là 193 đảng viên; nữ 108 đồng chí, chiếm 56%." => "share 56%: 108 of 193, agrees";

    "nâng tổng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, nâng tổng số đảng viên lên 3.360." => "sum 3.360: 3.264 + 96, agrees";
    "đưa tổng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, đưa tổng số đảng viên lên 3.360." => "sum 3.360: 3.264 + 96, agrees";
    "nâng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, nâng số đảng viên lên 3.360." => "sum 3.360: 3.264 + 96, agrees";
    "đưa số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, đưa số đảng viên lên 3.360." => "sum 3.360: 3.264 + 96, agrees";

    "bình quân" is Averages,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân mỗi năm 193,4." => "average 193,4: 967 over 5, agrees";
    "trung bình" is Averages,
        "Trong 5 năm kết nạp 967 đảng viên, trung bình mỗi năm 193,4." => "average 193,4: 967 over 5, agrees";

    "mỗi" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân mỗi năm 193,4." => "average 193,4: 967 over 5, agrees";
    "hàng" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân hàng năm 193,4 đảng viên." => "average 193,4: 967 over 5, agrees";
    "hằng" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân hằng năm 193,4 đảng viên." => "average 193,4: 967 over 5, agrees";
    "một" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân một năm 193,4." => "average 193,4: 967 over 5, agrees";

    "tức" is ThatIs,
        "3% tổng số 4.700 đảng viên, tức 141 đảng viên." => "implied_target 141: 3 % of 4.700, agrees";
    "tương ứng" is ThatIs,
        "3% tổng số 4.700 đảng viên, tương ứng 141 đảng viên." => "implied_target 141: 3 % of 4.700, agrees";
    "tương đương" is ThatIs,
        "3% tổng số 4.700 đảng viên, tương đương 141 đảng viên." => "implied_target 141: 3 % of 4.700, agrees";
    "nghĩa là" is ThatIs,
        "3% tổng số 4.700 đảng viên, nghĩa là 141 đảng viên." => "implied_target 141: 3 % of 4.700, agrees";
    "cụ thể là" is ThatIs,
        "Vượt kế hoạch 20%, cụ thể là 96/80 đảng viên." => "excess 20%: 96 of 80, agrees";

    "tỷ lệ" is Proportion,
        "Kết nạp 193 đảng viên; tỷ lệ 4,06% so với tổng số 4.749 đảng viên." => "rate 4,06%: 193 of 4.749, agrees";
    "tỷ trọng" is Proportion,
        "Tỷ trọng nữ là 56% (108 trên 193 đảng viên)." => "rate 56%: 108 of 193, agrees";

    "còn" is StillIs,
        "Được giao 250 đảng viên, đã kết nạp 205, còn 18% chỉ tiêu." => "shortfall 18%: 205 of 250, agrees";

    "với" is With,
        "Hoàn thành 92% kế hoạch với 138 trên 150 căn nhà." => "attainment 92%: 138 of 150, agrees";
}
