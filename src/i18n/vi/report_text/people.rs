//! Shares, the rate of admission, and the balance.

use super::count;
use crate::calc::{GroupKind, Quantity, RateBase, Share};
use crate::i18n::report::{
    BalanceFacts, DifferenceFacts, Figure, FigureKind, GroupFacts, PartFacts, Prose, ReportFacts, say,
};
use crate::plan::{BalanceTerm, plain_letters};

pub(super) fn shares(facts: &ReportFacts) -> Vec<Prose> {
    facts.shares.iter().flat_map(|group| of_group(facts, group)).collect()
}

fn of_group(facts: &ReportFacts, group: &GroupFacts) -> Vec<Prose> {
    let is_kind = |label: &str| {
        let plain: String = plain_letters(label).collect();
        ["trong do", "chia ra"].contains(&plain.as_str())
    };
    let label = if group.label.is_empty() || is_kind(&group.label) {
        Prose::new()
    } else {
        Prose::typed(&group.label).then(Prose::text(": "))
    };
    let whole = match (&group.of, group.whole) {
        (_, None) => Prose::new(),
        (None, Some(whole)) => say("tổng số #, ", vec![count(facts, FigureKind::Result, whole)]),
        (Some(of), Some(whole)) => {
            let whole = Figure::count(FigureKind::Part, whole);
            say("# #, ", vec![named(of), whole.into()])
        }
    };
    // Parts that do not add up do not divide the whole.
    let kind = match (group.kind, group.mismatch) {
        (GroupKind::Partition, None) => "chia ra",
        (GroupKind::Overlapping, _) | (GroupKind::Partition, Some(_)) => "trong đó",
    };
    let parts = Prose::joined(group.parts.iter().map(|part| of_part(part, group.whole)), "; ");
    let mut said = vec![say("###: #", vec![label, whole, Prose::text(kind), parts])];
    if let Some(DifferenceFacts { own, sum }) = group.mismatch {
        let difference = sum.minus(own).unwrap_or_default().abs();
        let difference = Figure::difference(FigureKind::Difference, difference, [sum.max(own), sum.min(own)]);
        let blank = Figure::number(FigureKind::Units, group.blank);
        let blank = if group.blank == 0 {
            Prose::new()
        } else {
            say("; còn # phần chưa có số liệu", vec![blank.into()])
        };
        said.push(say(
            "các phần cộng lại là #, # # so với tổng số #, cần kiểm tra lại#",
            vec![
                Figure::count(FigureKind::Part, sum).into(),
                more_or_less(sum, own),
                difference.into(),
                Figure::count(FigureKind::Result, own).into(),
                blank,
            ],
        ));
    }
    said
}

fn of_part(part: &PartFacts, whole: Option<Quantity>) -> Prose {
    let count = Prose::from(Figure::count(FigureKind::Part, part.count));
    let share = match (part.share, whole) {
        (Some(Share { share: Some(share), exceeds_whole, .. }), Some(whole)) => {
            let share = Figure::percent(FigureKind::Share, share, [part.count, whole]);
            let pattern = if exceeds_whole { ", bằng # tổng số (cần kiểm tra lại)" } else { ", chiếm #" };
            say(pattern, vec![share.into()])
        }
        (Some(_) | None, _) => Prose::new(),
    };
    say("# ##", vec![named(&part.label), count, share])
}

/// A label before its count: after one that ends with a digit a colon keeps the two apart.
fn named(label: &str) -> Prose {
    let colon = if label.ends_with(|last: char| last.is_numeric()) { ":" } else { "" };
    Prose::typed(if label.is_empty() { "phần chưa có tên" } else { label }).then(Prose::text(colon))
}

pub(super) fn balance(facts: &ReportFacts) -> Vec<Prose> {
    let mut said = Vec::new();
    if let Some(rate) = facts.rate {
        let base = match rate.of {
            RateBase::StartOfYear => "đầu năm",
            RateBase::EndOfPreviousYear => "cuối năm trước",
            RateBase::StartOfTerm => "đầu nhiệm kỳ",
            RateBase::Current => "hiện có",
        };
        let figure = Figure::percent(FigureKind::Rate, rate.rate, [rate.result, rate.base]);
        let base = say("# đảng viên #", vec![Figure::count(FigureKind::Base, rate.base).into(), Prose::text(base)]);
        let result = count(facts, FigureKind::Result, rate.result);
        said.push(say("tỷ lệ kết nạp: #, bằng # so với tổng số #", vec![result, figure.into(), base]));
    }
    let known = |balance: &&BalanceFacts| !facts.rate.is_some_and(|rate| balance.is_only(rate.base));
    let Some(balance) = facts.balance.as_ref().filter(known) else { return said };
    let figure = |count: Quantity| Prose::from(Figure::count(FigureKind::Balance, count));
    let moved = |moved: &Option<(Quantity, Vec<(BalanceTerm, Quantity)>)>, verb: &str| {
        moved.as_ref().map(|(sum, terms)| {
            let terms =
                terms.iter().map(|(term, count)| say("# #", vec![Prose::text(term_name(*term)), figure(*count)]));
            say("# # (#)", vec![Prose::text(verb), figure(*sum), Prose::joined(terms, ", ")])
        })
    };
    let parts = [
        balance.opening.map(|opening| say("đầu kỳ có # đảng viên", vec![figure(opening)])),
        moved(&balance.increase, "trong kỳ tăng"),
        moved(&balance.decrease, "trong kỳ giảm"),
        match (balance.closing, balance.declared) {
            (Some(closing), Some(declared)) if closing != declared => {
                Some(say("tính ra cuối kỳ có # đảng viên", vec![figure(closing)]))
            }
            (_, Some(closing)) | (Some(closing), None) => Some(say("cuối kỳ có # đảng viên", vec![figure(closing)])),
            (None, None) => None,
        },
    ];
    said.push(Prose::joined(parts.into_iter().flatten(), "; "));
    if let (Some(closing), Some(declared)) = (balance.closing, balance.declared)
        && closing != declared
    {
        let difference = Figure::difference(
            FigureKind::Difference,
            declared.minus(closing).unwrap_or_default().abs(),
            [declared.max(closing), declared.min(closing)],
        );
        said.push(say(
            "số đảng viên cuối kỳ đã báo cáo là #, # # đảng viên so với số tính ra (#), cần kiểm tra lại",
            vec![figure(declared), more_or_less(declared, closing), difference.into(), figure(closing)],
        ));
    }
    said.retain(|sentence| !sentence.is_empty());
    said
}

fn more_or_less(one: Quantity, other: Quantity) -> Prose {
    Prose::text(if one > other { "nhiều hơn" } else { "ít hơn" })
}

const fn term_name(term: BalanceTerm) -> &'static str {
    match term {
        BalanceTerm::Opening => "đầu kỳ",
        BalanceTerm::Admitted => "kết nạp",
        BalanceTerm::TransferredIn | BalanceTerm::TransferredInInside => "chuyển đến",
        BalanceTerm::Restored => "phục hồi đảng tịch",
        BalanceTerm::Deceased => "từ trần",
        BalanceTerm::Expelled => "khai trừ",
        BalanceTerm::StruckOff => "xóa tên",
        BalanceTerm::Left => "xin ra khỏi Đảng",
        BalanceTerm::TransferredOut | BalanceTerm::TransferredOutInside => "chuyển đi",
        BalanceTerm::Closing => "cuối kỳ",
    }
}
