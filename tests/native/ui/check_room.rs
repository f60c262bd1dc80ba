//! The room that checks a report, rendered to HTML.

use chi_tieu::app::check::CheckAction;
use chi_tieu::app::{AppState, Room};
use chi_tieu::desk::Desk;
use chi_tieu::i18n::Language;
use chi_tieu::report::ReportLanguage;
use chi_tieu::ui::{App, AppProps, CheckSession};

fn render(text: &str, language: Language, actions: &[CheckAction]) -> String {
    let check = CheckSession::default();
    check.act(CheckAction::Type(text.into()));
    check.read(language);
    for action in actions {
        check.act(action.clone());
    }
    let initial = AppState { language, room: Room::Check, ..AppState::default() };
    let props = AppProps { initial, desk: Desk::new(2026), check };
    let renderer = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(tokio::task::LocalSet::new().run_until(renderer.render()))
}

#[track_caller]
fn check_has(html: &str, parts: &[&str]) {
    for part in parts {
        assert!(html.contains(part), "“{part}” is not in:\n{html}");
    }
}

const REPORT: &str = "Kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750.\n\
                      Kết nạp 967 đảng viên, đạt 28,93% so với chỉ tiêu 750.";

#[test]
fn the_empty_room_asks_for_a_text_and_judges_nothing() {
    let html = render("", Language::Vi, &[]);
    check_has(&html, &["Dán đoạn báo cáo vào đây", "không gửi đi đâu, không lưu lại", "for=\"report-text\""]);
    assert!(!html.contains("check-mark") && !html.contains("check-counts"));
}

#[test]
fn marks_have_a_shape_and_a_word_and_the_list_begins_with_what_is_wrong() {
    let html = render(REPORT, Language::Vi, &[]);
    check_has(
        &html,
        &["Đọc được 2 số tính ra: 1 đúng, 1 sai.", "check-mark check-disagrees", "check-mark check-agrees"],
    );
    check_has(&html, &["<span class=\"visually-hidden\">Sai</span>", "967 ÷ 750 = 128,9333…% → vượt 28,93%"]);
    let wrong = html.find("<strong>Sai</strong>").unwrap();
    assert!(wrong < html.find("<strong>Đúng</strong>").unwrap());
    // The buttons around the findings are there before one is open, the way to the quick page is not.
    check_has(&html, &[">Trước</button>", ">Sau</button>", "F8"]);
    assert!(!html.contains("Dùng số liệu này"));
    let english = render(REPORT, Language::En, &[CheckAction::ChooseLanguage(ReportLanguage::default())]);
    check_has(&english, &["Paste the report here", "Language of the report"]);
}

#[test]
fn an_open_finding_shows_its_numbers_and_where_it_stands() {
    let html = render(REPORT, Language::Vi, &[CheckAction::Next]);
    check_has(
        &html,
        &["Số 1/2", "Dùng số liệu này ở Tính nhanh", "aria-expanded=\"true\"", "check-input", "aria-current=\"true\""],
    );
}

#[test]
fn a_hostile_text_is_text() {
    let hostile = "<script>alert(1)</script> Kết nạp <img src=x onerror=alert(2)> 967 đảng viên \u{202e}🎉, vượt 28,93% \
                   so với chỉ tiêu 750 \"'&<b>";
    let html = render(hostile, Language::Vi, &[CheckAction::Next]);
    check_has(&html, &["&lt;script&gt;alert(1)&lt;/script&gt;"]);
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"), "{html}");
    // The same letters in two code points each.
    let decomposed = "Ke\u{302}\u{301}t na\u{323}p 967 đa\u{309}ng vie\u{302}n, vươ\u{323}t 28,93% so vơ\u{301}i chi\u{309} tie\u{302}u 750.";
    check_has(&render(decomposed, Language::Vi, &[]), &["Đọc được 1 số tính ra: 1 đúng."]);
}

#[test]
fn a_long_text_is_drawn_a_part_at_a_time() {
    let long = [REPORT, "\n"].concat().repeat(1_000);
    let html = render(&long, Language::Vi, &[]);
    check_has(&html, &["Phần 1 trên", "Hiện thêm 1960 phát hiện"]);
    assert!(html.len() < 200_000, "{} bytes", html.len());
}
