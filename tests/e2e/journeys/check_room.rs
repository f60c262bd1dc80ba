//! A report is pasted and read back: marks, findings, keys, and a box that nothing disturbs.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{RESULT, TARGET},
};

on_both_carriers!(
    every_figure_gets_its_verdict,
    the_box_stays_the_one_that_it_is,
    the_text_is_kept_nowhere,
    findings_are_copied,
);
on_the_site!(
    figures_go_to_the_quick_page_and_into_a_plan,
    a_megabyte_is_read_a_part_at_a_time,
    an_english_report_on_a_phone,
    the_keyboard_alone_gets_through,
);

/// One figure that is right, one cut off, one without its target, one of the rest instead of the part.
const REPORT: &str = "Đảng bộ Khối kết nạp được 967 đảng viên trong nhiệm kỳ, vượt 28,93% so với chỉ tiêu 750.\n\
    Năm 2016, Đảng bộ huyện kết nạp 8/7 đảng viên, đạt 114,2% chỉ tiêu.\n\
    Năm 2020, Đảng bộ kết nạp 139 đảng viên, vượt 39% chỉ tiêu.\n\
    Toàn tỉnh kết nạp 23.596 đảng viên, trong đó có 14.866 đoàn viên, chiếm 36%.\n";

impl Page {
    async fn open_check(&self) -> Outcome {
        self.viewport(1280, 900).await?;
        self.open_at("#check").await
    }

    /// Puts a text where the caret is, in one go, as pasting does.
    async fn put(&self, text: &str) -> Outcome {
        self.devtools("Input.insertText", json!({ "text": text })).await
    }

    async fn paste_report(&self, text: &str) -> Outcome {
        self.driver.find(By::Id("report-text")).await?.click().await?;
        self.put(text).await
    }

    async fn box_text(&self) -> Outcome<String> {
        let text = self.script("return document.getElementById('report-text').value", &[]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// The texts of all elements that a selector finds, each in one line.
    pub(super) async fn texts(&self, selector: &str) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map(element => element.textContent.replaceAll(/\\s+/g, ' ').trim())";
        Ok(serde_json::from_value(self.script(script, &[json!(selector)]).await?)?)
    }

    /// Waits until a selector finds these texts.
    pub(super) async fn texts_are(&self, selector: &str, texts: &[&str]) -> Outcome {
        let come = self.until("", async || Ok(self.texts(selector).await? == texts)).await;
        if come.is_err() {
            return Err(format!("{selector} should be {texts:?} but is {:?}", self.texts(selector).await?).into());
        }
        Ok(())
    }

    /// The figure whose mark has the keyboard.
    async fn focused_mark_is(&self, figure: &str) -> Outcome {
        let script = "const at = document.activeElement;
            return at.matches('.check-mark[aria-expanded=true]') ? at.firstChild.textContent : at.id || at.tagName";
        let come = self.until("", async || Ok(self.script(script, &[]).await? == json!(figure))).await;
        if come.is_err() {
            let at = self.script(script, &[]).await?;
            return Err(format!("the keyboard should be on the mark of {figure:?} but is on {at}").into());
        }
        Ok(())
    }

    /// Marks the box with what no drawing gives to another one, and the places where its caret will have been.
    async fn guard_the_box(&self) -> Outcome {
        self.script("document.getElementById('report-text').isTheOne = true", &[]).await?;
        Ok(())
    }

    /// The box is the one that was guarded, has the keyboard, and its caret is there.
    async fn the_box_is_the_one(&self, caret: usize, when: &str) -> Outcome {
        let script = "const box = document.getElementById('report-text');
            return [box.isTheOne === true, document.activeElement === box, box.selectionStart, box.selectionEnd]";
        assert_eq!(self.script(script, &[]).await?, json!([true, true, caret, caret]), "{when}");
        Ok(())
    }

    async fn caret_to(&self, place: usize) -> Outcome {
        self.script(
            "document.getElementById('report-text').setSelectionRange(arguments[0], arguments[0])",
            &[json!(place)],
        )
        .await?;
        Ok(())
    }
}

/// Places in UTF-16 units, as a text box counts.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

async fn every_figure_gets_its_verdict(page: &Page) -> Outcome {
    page.open_check().await?;
    page.paste_report(REPORT).await?;
    page.says("Đọc được 4 số tính ra: 1 đúng, 1 chỉ đúng nếu cắt bớt, 1 sai, 1 chưa đủ số liệu để soát.").await?;
    page.says("không được đánh dấu không có nghĩa là đúng").await?;
    // In the text, in its order: the figure, then its verdict in words; a shape beside them.
    page.texts_are(".check-mark", &["28,93%Đúng", "114,2%Chỉ đúng nếu cắt bớt", "39%Chưa đủ số liệu", "36%Sai"])
        .await?;
    let shapes = page
        .script(
            "return new Set([...document.querySelectorAll('.check-mark path')]
        .map(path => path.getAttribute('d'))).size",
            &[],
        )
        .await?;
    assert_eq!(shapes, json!(4), "each verdict has a shape of its own");
    let shown = page.script("return document.querySelector('.check-text').innerText", &[]).await?;
    let shown = shown.as_str().unwrap_or_default().replace('\n', "");
    assert!(shown.contains("trong nhiệm kỳ, vượt 28,93%"), "{shown}");
    // The list: what has to be looked at comes first.
    page.texts_are(".check-finding .check-verdict strong", &["Sai", "Chỉ đúng nếu cắt bớt", "Chưa đủ số liệu", "Đúng"])
        .await?;
    for (finding, says) in [
        ["14.866 ÷ 23.596 = 63,0022…%", "Đúng ra là 63%."].as_slice(),
        &["8 ÷ 7 = 114,2857…%", "Làm tròn là 114,3%, cắt bớt là 114,2%."],
        &["Không thấy chỉ tiêu của số này trong văn bản.", "Muốn ra số này, chỉ tiêu phải là 100."],
        &["967 ÷ 750 = 128,9333…% → vượt 28,93%", "Làm tròn hay cắt bớt đều ra số này."],
    ]
    .into_iter()
    .enumerate()
    {
        let found = page.texts(&format!(".check-finding:nth-child({})", finding + 1)).await?.concat();
        for part in says {
            assert!(found.contains(part), "{found:?} should say {part:?}");
        }
    }
    // A figure that is set right is read again.
    let wrong = length(REPORT.split("36%").next().unwrap_or_default());
    page.script(
        "document.getElementById('report-text').setSelectionRange(arguments[0], arguments[0] + 2)",
        &[json!(wrong)],
    )
    .await?;
    page.write("63").await?;
    page.says("Đọc được 4 số tính ra: 2 đúng, 1 chỉ đúng nếu cắt bớt, 1 chưa đủ số liệu để soát.").await
}

async fn the_keyboard_alone_gets_through(page: &Page) -> Outcome {
    page.open_check().await?;
    page.paste_report(REPORT).await?;
    page.texts_are(".check-verdict strong", &["Sai", "Chỉ đúng nếu cắt bớt", "Chưa đủ số liệu", "Đúng"]).await?;
    for (place, figure) in ["36%", "114,2%", "39%", "28,93%", "36%"].into_iter().enumerate() {
        page.press("F8").await?;
        page.focused_mark_is(figure).await?;
        page.texts_are(".check-steps .quiet", &[&format!("Số {}/4", place % 4 + 1)]).await?;
    }
    page.press("Shift+F8").await?;
    page.focused_mark_is("28,93%").await?;
    page.texts_are(".check-of-open:not(.check-mark):not(.check-input)", &["vượt", "so với chỉ tiêu"]).await?;
    page.texts_are(".check-input", &["967", "750"]).await?;
    page.texts_are(".check-finding[aria-current=true] .check-verdict strong", &["Đúng"]).await?;
    // For ears, in one line.
    let said = "return [...document.querySelectorAll('[aria-live]')].map(region => region.textContent).join(' ')";
    page.until("the finding is said", async || {
        let said = page.script(said, &[]).await?;
        Ok(said.as_str().is_some_and(|said| said.contains("28,93%: Đúng. 967 ÷ 750 = 128,9333…% → vượt 28,93%")))
    })
    .await?;
    page.press("Esc").await?;
    page.texts_are(".check-opened", &[]).await?;
    let at = page.script("return document.activeElement.firstChild.textContent", &[]).await?;
    assert_eq!(at, json!("28,93%"), "the keyboard stays where it was");
    // From the mark by Enter, and along the marks by Tab.
    page.press("Tab Enter").await?;
    page.focused_mark_is("114,2%").await?;
    page.tab_to("Trước").await?;
    page.press("Enter").await?;
    page.focused_mark_is("36%").await?;
    page.tab_to("Xem trong văn bản").await?;
    page.press("Tab Enter").await?;
    page.focused_mark_is("114,2%").await
}

async fn the_box_stays_the_one_that_it_is(page: &Page) -> Outcome {
    page.open_check().await?;
    page.guard_the_box().await?;
    let [first, rest] = ["Đảng bộ kết nạp được 967 đảng viên", ", vượt 28,93% so với chỉ tiêu 750."];
    // From nothing to a text without findings.
    page.driver.find(By::Id("report-text")).await?.click().await?;
    page.write(first).await?;
    page.says("Chưa đọc được số nào").await?;
    page.the_box_is_the_one(length(first), "a text without findings").await?;
    // To findings, typed on without a pause.
    page.write(rest).await?;
    page.says("Đọc được 1 số tính ra: 1 đúng.").await?;
    page.the_box_is_the_one(length(first) + length(rest), "a text with findings").await?;
    // In the middle, while a letter is being composed: the reading comes between two stages.
    let place = length("Đảng bộ ");
    page.caret_to(place).await?;
    page.compose_on("x").await?;
    page.compose_on("xa").await?;
    page.until("the text was read while composing", async || {
        Ok(page.texts(".check-text").await?.concat().contains("Đảng bộ xakết nạp"))
    })
    .await?;
    page.compose(&["xã"], "xã ").await?;
    let text = page.box_text().await?;
    assert_eq!(text, [first, rest].concat().replace("kết nạp", "xã kết nạp"));
    page.until("the composed letter was read", async || {
        Ok(page.texts(".check-text").await?.concat().contains("xã kết nạp"))
    })
    .await?;
    page.the_box_is_the_one(place + length("xã "), "a letter composed").await?;
    // Typed over a figure, letter by letter, across readings: from right to wrong, with the caret in the middle.
    let figure = length(text.split("8,93%").next().unwrap_or_default());
    page.caret_to(figure).await?;
    page.press("Delete").await?;
    page.says("1 sai").await?;
    page.the_box_is_the_one(figure, "a digit deleted").await?;
    page.write("8").await?;
    page.says("1 đúng").await?;
    page.the_box_is_the_one(figure + 1, "a digit typed").await?;
    // To many parts, in front of all.
    page.caret_to(0).await?;
    let many = REPORT.repeat(60);
    page.put(&many).await?;
    page.says("Phần 1 trên").await?;
    page.the_box_is_the_one(length(&many), "many parts").await?;
    page.write("–").await?;
    page.until("the typed letter was read", async || {
        Ok(page.script("return document.querySelector('.check-list > :first-child') !== null", &[]).await?
            == json!(true))
    })
    .await?;
    page.the_box_is_the_one(length(&many) + 1, "typed among many parts").await?;
    // To nothing at all, by the keyboard; and back by the browser's own undo.
    page.press("Ctrl+a Delete").await?;
    page.texts_are(".check-summary", &[]).await?;
    page.the_box_is_the_one(0, "everything deleted").await?;
    page.press("Ctrl+z").await?;
    page.says("Phần 1 trên").await?;
    let guarded = page.script("return document.getElementById('report-text').isTheOne", &[]).await?;
    assert_eq!(guarded, json!(true), "everything back");
    // The language of the report, the language of the page, and a finding are no reasons either.
    page.pick("Tiếng Anh").await?;
    page.push("English").await?;
    page.pick("Vietnamese").await?;
    page.says("Part 1 of").await?;
    page.press("F8").await?;
    page.says("Findings").await?;
    page.push("Clear the text").await?;
    page.the_box_is_the_one(0, "cleared").await?;
    page.push("Bring it back").await?;
    page.says("Part 1 of").await?;
    let script = "const box = document.getElementById('report-text'); return box.isTheOne && box.value.length";
    assert_eq!(page.script(script, &[]).await?, json!(length(&many) + 1 + length(&text)), "cleared and brought back");
    Ok(())
}

async fn the_text_is_kept_nowhere(page: &Page) -> Outcome {
    page.open_check().await?;
    page.paste_report(REPORT).await?;
    page.says("Đọc được 4 số tính ra").await?;
    // It is there again after another room.
    page.go("quick").await?;
    page.go("check").await?;
    page.says("Đọc được 4 số tính ra").await?;
    assert_eq!(page.box_text().await?, REPORT);
    // Cleared, brought back; cleared, another one typed, exchanged.
    page.push("Xóa văn bản").await?;
    page.says("Đã xóa văn bản.").await?;
    assert_eq!(page.box_text().await?, "");
    page.push("Lấy lại").await?;
    page.says("Đọc được 4 số tính ra").await?;
    page.push("Xóa văn bản").await?;
    page.write("Chi bộ có 30 đảng viên").await?;
    page.says("Chưa đọc được số nào").await?;
    page.push("Lấy lại văn bản đã xóa, cất văn bản này").await?;
    assert_eq!(page.box_text().await?, REPORT);
    page.push("Lấy lại văn bản đã xóa, cất văn bản này").await?;
    assert_eq!(page.box_text().await?, "Chi bộ có 30 đảng viên");
    page.push("Lấy lại văn bản đã xóa, cất văn bản này").await?;
    page.says("Đọc được 4 số tính ra").await?;
    // In no store of the browser, and not in the address.
    let kept = "const kept = [location.href, ...Object.values(localStorage), ...Object.values(sessionStorage)];
        for (const name of database.objectStoreNames) kept.push(JSON.stringify(await read(name)));
        return kept.join(' ')";
    let kept = page.in_database(kept, &[]).await?;
    let kept = kept.as_str().unwrap_or_default();
    for part in ["14.866", "Đảng bộ Khối", "23.596"] {
        assert!(!kept.contains(part), "{kept}");
    }
    page.reload().await?;
    assert_eq!(page.box_text().await?, "");
    page.texts_are(".check-summary", &[]).await
}

async fn findings_are_copied(page: &Page) -> Outcome {
    page.open_check().await?;
    page.paste_report(REPORT).await?;
    page.says("Đọc được 4 số tính ra").await?;
    page.push("Sao chép các phát hiện").await?;
    page.says("Đã sao chép các phát hiện.").await?;
    // What was copied is pasted by the keyboard.
    page.push("Xóa văn bản").await?;
    page.press("Ctrl+v").await?;
    let copied = page.box_text().await?;
    let blocks: Vec<&str> = copied.split("\n\n").collect();
    assert_eq!(blocks.len(), 5, "{copied}");
    assert!(blocks[0].starts_with("Đọc được 4 số tính ra: 1 đúng, 1 chỉ đúng nếu cắt bớt, 1 sai"), "{copied}");
    assert!(blocks[1].starts_with("Sai: 36% (Tỷ trọng)\n“"), "{copied}");
    assert!(blocks[1].contains("\n14.866 ÷ 23.596 = 63,0022…%\nĐúng ra là 63%.\n"), "{copied}");
    assert!(blocks[3].contains("vượt 39%”\nKhông thấy chỉ tiêu của số này trong văn bản.\n"), "{copied}");
    assert!(blocks[4].starts_with("Đúng: 28,93% (Phần vượt)\n"), "{copied}");
    Ok(())
}

async fn figures_go_to_the_quick_page_and_into_a_plan(page: &Page) -> Outcome {
    page.open_check().await?;
    page.paste_report(REPORT).await?;
    page.says("Đọc được 4 số tính ra").await?;
    let quick = async |target: &str, result: &str| -> Outcome {
        page.group_says("Kết quả tính", "%").await?;
        assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some(target));
        assert_eq!(page.field("Kết quả").await?.value().await?.as_deref(), Some(result));
        Ok(())
    };
    // The last by severity: the one that is right.
    page.press("Shift+F8").await?;
    page.push("Dùng số liệu này ở Tính nhanh").await?;
    quick("750", "967").await?;
    page.group_says("Kết quả tính", "128,93%").await?;
    // What stands there is not written over without a question.
    page.go("check").await?;
    page.push("Sau").await?;
    page.push("Sau").await?;
    page.focused_mark_is("114,2%").await?;
    page.push("Dùng số liệu này ở Tính nhanh").await?;
    page.says("Tính nhanh đang có chỉ tiêu 750, kết quả 967.").await?;
    page.push("Giữ lại").await?;
    page.go("quick").await?;
    quick("750", "967").await?;
    page.go("check").await?;
    page.push("Dùng số liệu này ở Tính nhanh").await?;
    page.push("Thay").await?;
    quick("7", "8").await?;
    // A plan has all targets and results; the plan that was open stays among the plans.
    page.go("check").await?;
    page.push("Lập kế hoạch từ số đọc được").await?;
    page.until("the plan is on the screen", async || Ok(page.cell(0, 0).await?.is_some())).await?;
    page.cell_says(0, TARGET, "750").await?;
    page.cell_says(0, RESULT, "967").await?;
    page.cell_says(1, TARGET, "7").await?;
    page.cell_says(1, RESULT, "8").await?;
    page.cell_says(2, RESULT, "139").await?;
    let names = page.outline().await?;
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names[0].contains("967 đảng viên") && names[1].contains("8/7 đảng viên"), "{names:?}");
    page.saved().await
}

async fn a_megabyte_is_read_a_part_at_a_time(page: &Page) -> Outcome {
    page.open_check().await?;
    page.guard_the_box().await?;
    let copies = 1_048_576 / REPORT.len() + 1;
    let long = REPORT.repeat(copies);
    let tasks = "window.longest = 0; new PerformanceObserver(list => {
        for (const task of list.getEntries()) window.longest = Math.max(window.longest, task.duration)
    }).observe({ entryTypes: ['longtask'] })";
    // Pasted from a clipboard, which the driver has none of this size for.
    let paste = "const box = document.getElementById('report-text');
        box.focus(); box.value = arguments[0]; box.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    page.script(paste, &[json!(long)]).await?;
    let all = format!("Đọc được {} số tính ra", copies * 4);
    page.says(&all).await?;
    page.script(tasks, &[]).await?;
    // A letter at the end of it arrives, and the rest of the page answers.
    page.caret_to(length(&long)).await?;
    page.write("Hết").await?;
    page.the_box_is_the_one(length(&long) + 3, "typed at the end of a megabyte").await?;
    page.says(&all).await?;
    let drawn = "return document.querySelectorAll('main *').length";
    let drawn_of = async || -> Outcome<u64> { Ok(page.script(drawn, &[]).await?.as_u64().unwrap_or(u64::MAX)) };
    assert!(drawn_of().await? < 3_000, "only a part is drawn: {}", drawn_of().await?);
    page.press("Shift+F8").await?;
    page.focused_mark_is("28,93%").await?;
    // The last finding is on the last part, and turning the parts goes back.
    let parts = page.texts(".check-steps > span:not(.quiet)").await?.concat();
    let (part, of) = parts.trim_start_matches("Phần ").split_once(" trên ").ok_or("a part of parts")?;
    assert_eq!(part, of, "the last part");
    page.push("Phần trước").await?;
    page.press("F8").await?;
    page.focused_mark_is("36%").await?;
    page.says("Phần 1 trên").await?;
    page.push(&format!("Hiện thêm {} phát hiện", copies * 4 - 40)).await?;
    page.until("more is listed", async || Ok(page.texts(".check-finding").await?.len() == 80)).await?;
    page.push("Xóa văn bản").await?;
    page.texts_are(".check-summary", &[]).await?;
    // A debug build on a busy machine; a budget is measured elsewhere.
    let longest = page.script("return window.longest", &[]).await?;
    assert!(longest.as_f64().is_some_and(|longest| longest < 5_000.0), "a task took {longest} ms");
    Ok(())
}

async fn an_english_report_on_a_phone(page: &Page) -> Outcome {
    page.open_check().await?;
    page.viewport(360, 740).await?;
    page.button("English").await?.click().await?;
    page.says("Check the figures of a report").await?;
    page.paste_report(
        "In 2016 the district admitted 8 members against a target of 7, 114.2% of the target.\n\
         Of 23,596 members, 12,839 are women (45.4%).",
    )
    .await?;
    page.says("Read 2 worked-out figures: 1 right only if cut off, 1 wrong.").await?;
    page.texts_are(".check-mark", &["114.2%Right only if cut off", "45.4%Wrong"]).await?;
    page.push("Next").await?;
    page.focused_mark_is("45.4%").await?;
    page.says("12,839 ÷ 23,596 = 54.4117…%").await?;
    page.says("Should be 54.4%.").await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    page.push("Next").await?;
    page.push("Use these figures in Quick").await?;
    page.group_says("Outcome", "114.29%").await?;
    // A Vietnamese report on an English page.
    page.go("check").await?;
    page.push("Clear the text").await?;
    page.put(REPORT).await?;
    page.pick("Vietnamese").await?;
    page.says("Read 4 worked-out figures: 1 right, 1 right only if cut off, 1 wrong, 1 with too little to check.")
        .await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    let left: Value = page
        .script(
            "return [...document.querySelectorAll('main *')].filter(one =>
        one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className)",
            &[],
        )
        .await?;
    assert_eq!(left, json!([]), "nothing stands outside the screen");
    Ok(())
}
