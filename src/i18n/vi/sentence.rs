//! The report sentence as Vietnamese offices write it.

use super::hedged;
use crate::i18n::catalogue::SentenceFieldWords;
use crate::i18n::sentence::{Attained, MainFacts, SentenceFacts, SentenceShare, ShareLead, Wording, joined};

pub(super) const FIELDS: SentenceFieldWords = SentenceFieldWords {
    heading: "Câu báo cáo",
    compose,
    copy: "Sao chép câu báo cáo",
    copied: "Đã sao chép",
    copy_refused: "Trình duyệt không cho sao chép: câu đã được chọn sẵn, hãy dùng lệnh Sao chép của máy.",
    details: "Thêm đơn vị, kỳ báo cáo",
    unit: "Đơn vị",
    unit_placeholder: "ví dụ: Đảng bộ xã",
    period: "Kỳ báo cáo",
    period_placeholder: "ví dụ: Đến 30/6/2026",
    noun: "Đơn vị tính",
    noun_placeholder: "ví dụ: hồ sơ",
    wording: "Lời văn",
    wording_name: |wording| match wording {
        Wording::General => "Chung",
        Wording::Admission => "Kết nạp đảng viên",
    },
    prompt: "Câu báo cáo hiện ở đây khi có kết quả.",
};

fn compose(facts: &SentenceFacts) -> String {
    let noun = facts.counted("đảng viên");
    let mut sentences = Vec::new();
    if let Some(main) = &facts.main {
        sentences.push(main_sentence(facts, main, &noun));
    }
    if let Some((average, years)) = &facts.average {
        sentences.push(format!("bình quân mỗi năm {average}{noun} (tính trên {years} năm)"));
    }
    if let Some((total, lead, shares)) = &facts.shares {
        // A total that is not the result just named has to be named itself.
        let of = if facts.has_named(total) { String::new() } else { format!("tổng số {total}{noun}, ") };
        sentences.push(format!("{of}{}", share_list(*lead, shares)));
    }
    joined(&sentences)
}

fn main_sentence(facts: &SentenceFacts, main: &MainFacts, noun: &str) -> String {
    let verb = match facts.wording {
        Wording::General => "thực hiện được",
        Wording::Admission => "kết nạp được",
    };
    let who = facts.who();
    let result = &main.result;
    let Some(target) = &main.target else {
        return format!("{who}{verb} {result}{noun}");
    };
    let attained = main.attainment.as_ref().map(|percent| format!(", đạt {} chỉ tiêu", hedged(percent)));
    let attained = attained.unwrap_or_default();
    match &main.outcome {
        Attained::WithoutTarget => format!("{who}{verb} {result}/{target}{noun}"),
        Attained::NoneYet => {
            let none = match facts.wording {
                Wording::General => "chưa có kết quả",
                Wording::Admission => "chưa kết nạp được",
            };
            format!("{who}{none} ({result}/{target}{noun})")
        }
        Attained::Behind { shortfall } => {
            format!("{who}{verb} {result}/{target}{noun}{attained}, còn thiếu {shortfall}{noun} để hoàn thành chỉ tiêu")
        }
        Attained::Met => format!("{who}{verb} {result}/{target}{noun}{attained}, hoàn thành chỉ tiêu"),
        Attained::Exceeded { count, percent } => {
            format!("{who}{verb} {result}/{target}{noun}{attained}, vượt {count}{noun} (vượt {})", hedged(percent))
        }
    }
}

fn share_list(lead: ShareLead, shares: &[SentenceShare]) -> String {
    let lead = match lead {
        ShareLead::OfWhich => "trong đó",
        ShareLead::Divided => "chia ra",
    };
    let parts: Vec<String> = shares.iter().map(one_share).collect();
    format!("{lead}: {}", parts.join("; "))
}

fn one_share(share: &SentenceShare) -> String {
    let name = share.name.trim();
    let percent = hedged(&share.percent);
    if name.is_empty() {
        format!("{}, chiếm {percent}", share.count)
    } else {
        format!("{name} {}, chiếm {percent}", share.count)
    }
}
