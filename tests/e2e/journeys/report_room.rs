//! A report is written from the plan: chosen, read, edited, copied, printed.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{FIRST_YEAR_RESULT, FIRST_YEAR_TARGET, RESULT},
};

on_both_carriers!(an_example_in_three_lengths, an_edited_text_is_never_written_over);
on_the_site!(
    from_an_empty_plan_to_a_report,
    a_figure_changes_what_is_written_and_not_what_was_edited,
    what_is_copied_is_read_back_as_right,
    paper_has_no_controls,
    in_english_on_a_phone,
);

const SAMPLE: &str = "Huyện Krông Bông và xã Cư Pui, 2021";

/// A term that no clock moves, without units.
const EMPTY: &str = r#"chitieu.openPlan({ version: 1, title: "Kế hoạch nhiệm kỳ", noun: "", units: [],
    term: { label: "2021–2025", first: 2021, last: 2025 } })"#;

impl Page {
    async fn open_sample_report(&self) -> Outcome {
        self.open_table().await?;
        self.push(SAMPLE).await?;
        self.until("the plan is on the screen", async || Ok(self.cell(0, 0).await?.is_some())).await?;
        self.go("report").await
    }

    /// Chooses one of a few by its name.
    pub(super) async fn pick(&self, name: &str) -> Outcome {
        let input = self.field(name).await?;
        let script = "arguments[0].closest('label').scrollIntoView({ block: 'center' })";
        self.script(script, &[input.to_json()?]).await?;
        Ok(input.click().await?)
    }

    /// What the page itself wrote, on its sheet.
    async fn written(&self) -> Outcome<String> {
        let script = "return [...document.querySelectorAll('.report-sheet:not(.report-paper)')]
            .map(sheet => sheet.textContent.replaceAll(/\\s+/g, ' ').trim()).join('')";
        Ok(self.script(script, &[]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page's own text has all the first parts and none of the others.
    async fn written_has(&self, parts: &[&str], others: &[&str]) -> Outcome {
        let come = self
            .until("", async || {
                let written = self.written().await?;
                Ok(parts.iter().all(|part| written.contains(part)) && !others.iter().any(|part| written.contains(part)))
            })
            .await;
        if come.is_err() {
            return Err(format!("there should be {parts:?} and not {others:?} in {:?}", self.written().await?).into());
        }
        Ok(())
    }

    async fn edited(&self) -> Outcome<Option<String>> {
        let text = self.script("return document.querySelector('.report-box')?.value ?? null", &[]).await?;
        Ok(text.as_str().map(str::to_owned))
    }

    async fn edited_is(&self, text: Option<&str>) -> Outcome {
        let come = self.until("", async || Ok(self.edited().await?.as_deref() == text)).await;
        if come.is_err() {
            return Err(format!("the edited text should be {text:?} but is {:?}", self.edited().await?).into());
        }
        Ok(())
    }

    /// Puts the caret at the end of the edited text and types.
    async fn edit_at_the_end(&self, more: &str) -> Outcome {
        let script = "const box = document.querySelector('.report-box');
            box.focus(); box.setSelectionRange(box.value.length, box.value.length)";
        self.script(script, &[]).await?;
        self.write(more).await
    }

    /// Whether an element is drawn as the page is shown now.
    async fn is_drawn(&self, selector: &str) -> Outcome<bool> {
        let script = "return [...document.querySelectorAll(arguments[0])].some(one => one.getClientRects().length > 0)";
        Ok(self.script(script, &[json!(selector)]).await? == json!(true))
    }
}

async fn an_example_in_three_lengths(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    let sentence = "Huyện Krông Bông kết nạp được 96/80 đảng viên mới, đạt 120% chỉ tiêu năm 2021";
    let [units, elapsed, table] = ["Các đơn vị trực thuộc", "285/365 ngày (78,08%)", "114,29%+1Vượt"];
    page.written_has(&["Báo cáo kết quả thực hiện chỉ tiêu năm 2021", sentence, units, elapsed, table], &[]).await?;
    page.written_has(&["làm tròn đến 2 chữ số thập phân", "Người lập biểu"], &[]).await?;

    page.pick("Một câu").await?;
    page.written_has(&[sentence], &[units, elapsed, "làm tròn", "Báo cáo kết quả"]).await?;
    let sheet = page.texts(".report-sheet > p").await?;
    assert_eq!(sheet.len(), 1, "one sentence: {sheet:?}");
    page.pick("Một đoạn").await?;
    page.written_has(&[sentence, "78,08%"], &[units, table, "Báo cáo kết quả"]).await?;
    assert!(page.texts(".report-sheet table").await?.is_empty(), "a paragraph has no table");
    page.pick("Đầy đủ").await?;
    page.written_has(&[sentence, units, elapsed, table], &[]).await?;

    // Sections go and come; a step back brings one back as well.
    page.push("Các mục").await?;
    page.pick("Tiến độ và nhịp cần đạt").await?;
    page.written_has(&[sentence, units, table], &[elapsed]).await?;
    page.pick("Bảng số liệu").await?;
    page.written_has(&[sentence, units], &[elapsed, table]).await?;
    page.pick("Tiến độ và nhịp cần đạt").await?;
    page.written_has(&[sentence, units, elapsed], &[table]).await?;
    page.step_back().await?;
    page.written_has(&[sentence, units], &[elapsed, table]).await?;

    // Another language than that of the page, another unit; and all of it is there after a reload.
    page.pick("English").await?;
    page.written_has(&["Krông Bông", "120%"], &["đạt 120%"]).await?;
    let language = page.script("return document.querySelector('.report-sheet').lang", &[]).await?;
    assert_eq!(language, json!("en"), "the sheet says its language");
    page.pick("Tiếng Việt").await?;
    page.choose("subject", 2).await?;
    page.written_has(&["Xã Cư Pui kết nạp được 8/7 đảng viên mới, đạt 114,29%"], &["96/80"]).await?;
    page.saved().await?;
    page.reload().await?;
    page.choose("subject", 2).await?;
    page.written_has(&["Xã Cư Pui", "114,29%"], &[elapsed, table]).await
}

async fn from_an_empty_plan_to_a_report(page: &Page) -> Outcome {
    page.open_at("#report").await?;
    page.says("Chưa mở kế hoạch nào").await?;
    page.open_table().await?;
    page.script(EMPTY, &[]).await?;
    page.push("Thêm dòng").await?;
    page.keyboard_is_at(0, 0).await?;
    for name in ["Xã An", "Xã Bình"] {
        page.write(name).await?;
        page.press("Enter").await?;
    }
    page.outline_is(&["Xã An", "Xã Bình"]).await?;
    // Nothing entered: nothing claimed.
    page.go("report").await?;
    page.written_has(&["Nhiệm kỳ 2021–2025"], &["NaN", "∞", "%."]).await?;
    let claims = page.texts(".report-figure").await?;
    assert!(!claims.iter().any(|figure| figure.contains('%')), "{claims:?}");

    page.go("table").await?;
    for (row, (target, result)) in [("7", "8"), ("20", "15")].into_iter().enumerate() {
        for (column, text) in [(FIRST_YEAR_TARGET, target), (FIRST_YEAR_RESULT, result)] {
            page.click_cell(row, column).await?;
            page.write(text).await?;
            page.press("Enter").await?;
        }
    }
    page.go("report").await?;
    page.choose("period", 1).await?;
    // 23 of 27.
    page.written_has(&["năm 2021", "23/27", "85,19%"], &[]).await?;
    page.choose("subject", 1).await?;
    page.written_has(&["Xã An", "8/7", "114,29%"], &["85,19%", "23/27"]).await?;
    page.choose("period", 0).await?;
    page.written_has(&["Xã An", "2021–2025"], &["23/27"]).await
}

async fn an_edited_text_is_never_written_over(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    page.pick("Một câu").await?;
    page.written_has(&["đạt 120%"], &["Cư Pui"]).await?;
    let written = page.texts(".report-sheet > p").await?.concat();
    page.push("Sửa lời văn").await?;
    page.edited_is(Some(&written)).await?;
    page.says("Số liệu chưa đổi từ khi bạn sửa.").await?;
    // Typed at the end and, by an input method, in the middle: the box, its caret and the composition stay.
    page.script("document.querySelector('.report-box').isTheOne = true", &[]).await?;
    page.edit_at_the_end(" Chi bộ đề nghị khen thưởng.").await?;
    let middle = written.split_once("kết nạp").map(|(before, _)| before.encode_utf16().count()).ok_or("a verb")?;
    page.script(
        "document.querySelector('.report-box').setSelectionRange(arguments[0], arguments[0])",
        &[json!(middle)],
    )
    .await?;
    page.compose(&["d", "đ", "đa", "đã"], "đã ").await?;
    let edited = [written.replacen("kết nạp", "đã kết nạp", 1).as_str(), " Chi bộ đề nghị khen thưởng."].concat();
    page.edited_is(Some(&edited)).await?;
    let place = "const box = document.querySelector('.report-box');
        return [box.isTheOne, document.activeElement === box, box.selectionStart, box.selectionEnd]";
    assert_eq!(page.script(place, &[]).await?, json!([true, true, middle + 3, middle + 3]));
    page.written_has(&["đạt 120%"], &["khen thưởng"]).await?;
    assert!(page.texts(".report-paper").await?.concat().contains("khen thưởng"), "the edited text is the one on paper");

    // Steps back and forth.
    page.step_back().await?;
    page.until("the edit is taken back", async || Ok(page.edited().await? != Some(edited.clone()))).await?;
    page.step_forth().await?;
    page.edited_is(Some(&edited)).await?;

    // Other choices write another text, and leave the edited one alone.
    page.pick("Một đoạn").await?;
    page.says("Từ khi bạn sửa, số liệu hoặc lựa chọn đã đổi").await?;
    page.edited_is(Some(&edited)).await?;
    page.push("Đã xem, bản sửa vẫn đúng").await?;
    page.says("Số liệu chưa đổi từ khi bạn sửa.").await?;
    page.pick("Một câu").await?;
    page.says("Từ khi bạn sửa").await?;
    page.edited_is(Some(&edited)).await?;

    // It belongs to its unit; another one has its own.
    page.choose("subject", 2).await?;
    page.edited_is(None).await?;
    page.choose("subject", 0).await?;
    page.edited_is(Some(&edited)).await?;

    page.saved().await?;
    page.reload().await?;
    page.edited_is(Some(&edited)).await?;

    // Only after a question, and not for good.
    page.push("Bỏ bản sửa").await?;
    page.says("Bỏ bản bạn đã sửa?").await?;
    page.push("Giữ bản sửa").await?;
    page.edited_is(Some(&edited)).await?;
    page.push("Bỏ bản sửa").await?;
    page.push("Bỏ bản sửa, dùng bản do trang viết").await?;
    page.edited_is(None).await?;
    page.step_back().await?;
    page.edited_is(Some(&edited)).await
}

async fn a_figure_changes_what_is_written_and_not_what_was_edited(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    page.push("Sửa lời văn").await?;
    page.edit_at_the_end(" Hết.").await?;
    let edited = page.edited().await?.ok_or("an edited text")?;
    assert!(edited.contains("đạt 120%") && edited.ends_with(" Hết."), "{edited}");
    page.go("table").await?;
    page.click_cell(0, RESULT).await?;
    page.write("100").await?;
    page.press("Enter").await?;
    page.cell_says(0, RESULT, "100").await?;
    page.go("report").await?;
    page.written_has(&["100/80", "đạt 125%"], &["96/80", "đạt 120%"]).await?;
    page.edited_is(Some(&edited)).await?;
    page.says("Từ khi bạn sửa, số liệu hoặc lựa chọn đã đổi").await?;
    // Both are in view: what was written now stands open beside it.
    assert!(page.is_drawn(".report-generated .report-sheet").await?, "the text to compare with is in view");
    // The tables are the page's own and follow.
    assert!(page.texts(".report-paper table").await?.concat().contains("125%"));
    page.step_back().await?;
    page.says("Số liệu chưa đổi từ khi bạn sửa.").await?;
    page.written_has(&["96/80", "đạt 120%"], &["125%"]).await?;
    page.edited_is(Some(&edited)).await
}

async fn what_is_copied_is_read_back_as_right(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    page.written_has(&["đạt 120%"], &[]).await?;
    page.push("Sao chép").await?;
    page.says("Đã sao chép").await?;
    page.go("check").await?;
    page.driver.find(By::Id("report-text")).await?.click().await?;
    page.press("Ctrl+v").await?;
    page.says("số tính ra:").await?;
    let pasted = page.script("return document.getElementById('report-text').value", &[]).await?;
    let pasted = pasted.as_str().unwrap_or_default();
    assert!(pasted.starts_with("Báo cáo kết quả thực hiện chỉ tiêu năm 2021\n"), "{pasted}");
    assert!(pasted.contains("Xã Cư Pui\t7\t8\t114,29%\t+1\tVượt"), "{pasted}");
    let verdicts = page.texts(".check-finding .check-verdict strong").await?;
    assert!(verdicts.len() > 4 && verdicts.iter().all(|verdict| verdict == "Đúng"), "{verdicts:?}");
    // The edited text is what is copied where there is one, with the tables.
    page.go("report").await?;
    page.push("Sửa lời văn").await?;
    page.edit_at_the_end(" Hết.").await?;
    page.push("Sao chép").await?;
    page.says("Đã sao chép").await?;
    page.go("check").await?;
    page.driver.find(By::Id("report-text")).await?.click().await?;
    page.press("Ctrl+a Ctrl+v").await?;
    page.until("it was pasted", async || {
        let pasted = page.script("return document.getElementById('report-text').value", &[]).await?;
        Ok(pasted.as_str().is_some_and(|pasted| pasted.contains(" Hết.\n") && pasted.contains("\t114,29%\t")))
    })
    .await
}

async fn paper_has_no_controls(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    page.written_has(&["đạt 120%"], &[]).await?;
    assert!(!page.is_drawn(".report-signatures").await?, "signatures are for paper");
    let print = async |on: bool| {
        page.devtools("Emulation.setEmulatedMedia", json!({ "media": if on { "print" } else { "" } })).await
    };
    let controls = "button, input, select, textarea, summary, nav, header, footer, .plan-room-foot, .skip-link";
    print(true).await?;
    assert!(!page.is_drawn(controls).await?, "no controls on paper");
    assert!(page.is_drawn(".report-signatures").await?);
    page.says("Người lập biểu").await?;
    page.says("Ngày ..... tháng ..... năm .....").await?;
    page.says("làm tròn đến 2 chữ số thập phân").await?;
    let head =
        page.script("return getComputedStyle(document.querySelector('.report-sheet thead')).display", &[]).await?;
    assert_eq!(head, json!("table-header-group"), "the heads of a long table repeat");
    print(false).await?;
    // With an edited text, that one alone, and the page's table once.
    page.push("Sửa lời văn").await?;
    page.edit_at_the_end(" Hết.").await?;
    page.viewport(360, 740).await?;
    print(true).await?;
    assert!(!page.is_drawn(controls).await?, "no controls on paper");
    let shown = page.script("return document.body.innerText", &[]).await?;
    let shown = shown.as_str().unwrap_or_default();
    assert!(shown.contains(" Hết."), "{shown}");
    for once in ["đạt 120% chỉ tiêu", "114,29%", "Người lập biểu"] {
        assert_eq!(shown.matches(once).count(), 1, "{once:?} in {shown}");
    }
    page.screenshot("paper").await
}

async fn in_english_on_a_phone(page: &Page) -> Outcome {
    page.open_sample_report().await?;
    page.push("English").await?;
    page.viewport(360, 740).await?;
    page.written_has(&["Krông Bông", "120%", "114.29%", "Prepared by"], &["đạt", "Người lập biểu", "114,29"]).await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    page.pick("Sentence").await?;
    page.written_has(&["120%"], &["114.29%"]).await?;
    page.push("Edit the text").await?;
    page.edit_at_the_end(" Done.").await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    // A Vietnamese report on an English page: the edit was of the English one.
    page.pick("Tiếng Việt").await?;
    page.written_has(&["đạt 120%"], &[]).await?;
    page.says("Figures or choices have changed since you edited").await?;
    let edited = page.edited().await?.unwrap_or_default();
    assert!(edited.ends_with(" Done."), "{edited}");
    page.push("Discard the edit").await?;
    page.push("Discard it, use the written text").await?;
    page.edited_is(None).await
}
