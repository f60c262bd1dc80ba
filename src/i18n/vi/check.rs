//! Vietnamese verdicts on printed figures.

use crate::calc::{Hedge, Slip, Verdict};
use crate::i18n::catalogue::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    verdict: |verdict| match verdict {
        Verdict::Agrees => "khớp",
        Verdict::Truncated => "chỉ khớp nếu cắt bớt, không làm tròn",
        Verdict::Approximate => "gần đúng như lời rào đón",
        Verdict::Disagrees => "không khớp",
        Verdict::Unverifiable => "không kiểm tra được",
    },
    should_be: |rounded, truncated| {
        if rounded == truncated {
            format!("đúng ra là {rounded}")
        } else {
            format!("làm tròn là {rounded}, cắt bớt là {truncated}")
        }
    },
    slip,
    hedge: |hedge| match hedge {
        Hedge::Nearly => "gần",
        Hedge::Over => "trên",
        Hedge::About => "khoảng",
        Hedge::Under => "dưới",
    },
    hedge_words: &[
        ("gần", Hedge::Nearly),
        ("trên", Hedge::Over),
        ("hơn", Hedge::Over),
        ("khoảng", Hedge::About),
        ("ước", Hedge::About),
        ("dưới", Hedge::Under),
    ],
    implied_base: |if_rounded, if_truncated| {
        if if_rounded == if_truncated {
            format!("chỉ khớp với chỉ tiêu {if_rounded}")
        } else {
            format!("chỉ tiêu {if_rounded} nếu làm tròn; {if_truncated} nếu cắt bớt")
        }
    },
    implied_result: |if_rounded, if_truncated| {
        if if_rounded == if_truncated {
            format!("chỉ khớp với số lượng {if_rounded}")
        } else {
            format!("số lượng {if_rounded} nếu làm tròn; {if_truncated} nếu cắt bớt")
        }
    },
};

const fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::RoundedTwice => "có thể đã làm tròn hai lần",
        Slip::FilledWithZeros => "có thể đã làm tròn sớm rồi thêm số 0",
        Slip::AlwaysUp => "có thể đã làm tròn lên",
        Slip::ExcessForAttainment => "đây là phần vượt, không phải tỷ lệ đạt",
        Slip::AttainmentForExcess => "đây là tỷ lệ đạt, không phải phần vượt",
        Slip::Complement => "đây là phần còn lại của 100%",
        Slip::OppositeDirection => "đúng số nhưng ngược chiều: vượt thành thiếu hoặc ngược lại",
        Slip::Reversed => "có thể đã chia ngược: chỉ tiêu chia cho kết quả",
        Slip::OverTheRest => "có thể đã chia cho phần còn lại thay vì tổng số",
        Slip::OverTheResult => "có thể đã chia cho kết quả thay vì chỉ tiêu",
        Slip::RatioAsPerCent => "có thể đã viết tỷ số thành phần trăm mà chưa nhân 100",
        Slip::PerCentAsRatio => "có thể đã viết phần trăm thành số lần",
        Slip::DigitsSwapped => "có thể hai chữ số đứng cạnh nhau bị đổi chỗ",
        Slip::DecimalMarkMoved => "có thể dấu phẩy bị lệch một chữ số",
        Slip::HedgeContradicted => "lời rào đón ngược chiều với con số",
    }
}
