//! Published shares: their verdicts, and the whole that they imply.

use chi_tieu::app::shares::Reason;
use chi_tieu::app::table::TableAction;
use chi_tieu::calc::{Slip, Verdict, WholeInterval};
use chi_tieu::plan::When;

use super::Desk;

const GROUP: &str = r#"{"label": "", "kind": "overlapping", "parts": [{"id": 1, "label": "Đoàn viên"}, {"id": 2, "label": "Nữ"},
    {"id": 3, "label": "Dân tộc"}, {"id": 4, "label": "Tôn giáo"}]}"#;
const COUNTS: &str = r#""counts": [["part 1", 14866], ["part 2", 12839], ["part 3", 4174], ["part 4", 520]]"#;

fn province(result: &str) -> Desk {
    let unit = [r#"{"id": 0, "level": 0, "name": "", "years": [{"year": 2023, "#, result, COUNTS, "}]}"].concat();
    Desk::written(GROUP, &unit).at(None, When::Year(2023))
}

fn verdict(desk: &Desk, part: usize) -> (Verdict, Option<Slip>) {
    let check = desk.group().parts[part].published.check.unwrap();
    (check.verdict, check.why)
}

#[test]
fn published_shares_have_their_verdicts() {
    let mut desk = province(r#""result": 23596, "#);
    for (part, text, expected) in [
        (1, "63", (Verdict::Agrees, None)),
        (2, "54,4", (Verdict::Agrees, None)),
        (2, "54,41%", (Verdict::Agrees, None)),
        // 17,68943 %.
        (3, "17,68", (Verdict::Truncated, None)),
        (3, "82,31", (Verdict::Disagrees, Some(Slip::Complement))),
        (4, "22", (Verdict::Disagrees, None)),
    ] {
        desk.publish(part, text);
        let found = verdict(&desk, part as usize - 1);
        assert_eq!(found.0, expected.0, "{text}");
        if expected.1.is_some() {
            assert_eq!(found.1, expected.1, "{text}");
        }
    }
}

#[test]
fn what_is_typed_stays_letter_by_letter_and_is_one_step() {
    let mut desk = province(r#""result": 23596, "#);
    for text in ["5", "54", "54,", "54,4"] {
        desk.publish(2, text);
        assert_eq!(desk.group().parts[1].published.text, text);
    }
    desk.publish(2, "năm tư");
    let published = desk.group().parts[1].published.clone();
    assert!(published.reading.is_err() && published.check.is_none());
    assert_eq!(published.text, "năm tư");
    desk.act(TableAction::Undo);
    assert_eq!(desk.group().parts[1].published.text, "");
}

#[test]
fn a_published_share_belongs_to_its_unit_and_period() {
    let mut desk = province(r#""result": 23596, "#);
    desk.publish(1, "63");
    let text = |desk: &Desk| desk.group().parts[0].published.text.clone();
    desk = desk.at(Some(0), When::Year(2023));
    assert_eq!(text(&desk), "");
    desk = desk.at(None, When::Year(2024));
    assert_eq!(text(&desk), "");
    desk = desk.at(None, When::Year(2023));
    assert_eq!(text(&desk), "63");
}

#[test]
fn four_published_shares_imply_the_whole_of_article_001() {
    let mut desk = province("");
    for (part, text) in [(1, "63"), (2, "54,4"), (3, "17,7"), (4, "2,2")] {
        assert_eq!(desk.group().implied.map(|implied| implied.used), (part > 1).then_some(part as usize - 1));
        desk.publish(part, text);
        assert_eq!(verdict(&desk, part as usize - 1), (Verdict::Unverifiable, None));
    }
    let implied = desk.group().implied.unwrap();
    // 12.839 ÷ 54,45 % and ÷ 54,35 % are the narrowest.
    assert_eq!(implied.half_up, Ok(WholeInterval::new(23_580, Some(23_622)).unwrap()));
    assert!(implied.half_up.unwrap().contains(23_596));
    // Cut, the whole is below 23.596: 12.839 at 54,4 % needs more than 23.557, 4.174 at 17,7 % allows 23.581 at most.
    assert_eq!(implied.truncated, Ok(WholeInterval::new(23_558, Some(23_581)).unwrap()));
}

#[test]
fn shares_that_cannot_be_of_one_whole_are_named() {
    let mut desk = province("");
    desk.publish(1, "63");
    desk.publish(2, "60,4");
    let Err(Reason::Apart(both)) = desk.group().implied.unwrap().half_up else { panic!("a clash") };
    let named = both.each_ref().map(|offender| (offender.label.as_str(), offender.allows.unwrap()));
    // 63 % of 14.866 needs 23.412 at least; 60,4 % of 12.839 allows 21.274 at most.
    assert_eq!((named[0].0, named[0].1.lo()), ("Đoàn viên", 23_412));
    assert_eq!((named[1].0, named[1].1.hi()), ("Nữ", Some(21_274)));
    // A share that no whole gives, even alone: more than all of it.
    desk.publish(4, "104");
    let Err(Reason::Alone(alone)) = desk.group().implied.unwrap().half_up else { panic!("a clash") };
    assert_eq!(alone.iter().map(|offender| offender.label.as_str()).collect::<Vec<_>>(), ["Tôn giáo"]);
}
