//! From an empty plan to allocated targets, results, pace and shares: one way through the rooms about a plan.

use serde_json::json;

use crate::table::{FIRST_YEAR_RESULT, FIRST_YEAR_TARGET};
use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
};

on_both_carriers!(from_nothing_to_shares_in_vietnamese);
on_the_site!(
    from_nothing_to_shares_in_english_on_a_phone,
    rooms_without_a_plan_lead_to_one,
    what_was_typed_is_there_again,
    group_lines_wait_until_they_can_be_read,
    folded_sections_are_on_paper,
    the_list_of_units_follows_the_plan
);

/// A term that no clock moves, without units.
const EMPTY: &str = r#"chitieu.openPlan({ version: 1, title: "", noun: "", units: [],
    term: { label: "2021–2025", first: 2021, last: 2025 } })"#;

impl Page {
    /// Goes to a room as a link does.
    pub(super) async fn go(&self, room: &str) -> Outcome {
        self.script("location.hash = '#' + arguments[0]", &[json!(room)]).await?;
        let script = "return document.querySelector('.room-link[aria-current]')?.hash === '#' + arguments[0]";
        self.until("the room is open", async || Ok(self.script(script, &[json!(room)]).await? == json!(true))).await
    }

    /// Chooses one of the options of a list by its place.
    pub(super) async fn choose(&self, id: &str, place: usize) -> Outcome {
        let there = "return document.getElementById(arguments[0])?.options.length > arguments[1]";
        self.until("the list is there", async || {
            Ok(self.script(there, &[json!(id), json!(place)]).await? == json!(true))
        })
        .await?;
        let script = "const list = document.getElementById(arguments[0]);
            list.selectedIndex = arguments[1];
            list.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(id), json!(place)]).await?;
        Ok(())
    }

    /// Gives an input for a day its day: how one is typed depends on the browser's language.
    pub(super) async fn set_day(&self, id: &str, day: &str) -> Outcome {
        let script = "const day = document.getElementById(arguments[0]);
            day.value = arguments[1];
            day.dispatchEvent(new Event('input', { bubbles: true }));
            day.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(id), json!(day)]).await?;
        Ok(())
    }

    /// Types into the input of this id letter by letter.
    pub(super) async fn type_into(&self, id: &str, text: &str) -> Outcome {
        let input = self.driver.find(thirtyfour::By::Id(id)).await?;
        self.script("arguments[0].scrollIntoView({ block: 'center' })", &[input.to_json()?]).await?;
        input.click().await?;
        self.write(text).await
    }

    /// Presses the button of this name, wherever on the page it stands.
    pub(super) async fn push(&self, name: &str) -> Outcome {
        let button = self.button(name).await?;
        self.script("arguments[0].scrollIntoView({ block: 'center' })", &[button.to_json()?]).await?;
        Ok(button.click().await?)
    }

    /// Presses the button for undoing, whatever it would undo.
    pub(super) async fn step_back(&self) -> Outcome {
        Ok(self.driver.find(thirtyfour::By::Css("button[aria-label^='Hoàn tác']")).await?.click().await?)
    }

    /// Presses the button for doing it again.
    pub(super) async fn step_forth(&self) -> Outcome {
        Ok(self.driver.find(thirtyfour::By::Css("button[aria-label^='Làm lại']")).await?.click().await?)
    }
}

async fn from_nothing_to_shares_in_vietnamese(page: &Page) -> Outcome {
    page.open_table().await?;
    page.script(EMPTY, &[]).await?;
    page.push("Thêm dòng").await?;
    page.keyboard_is_at(0, 0).await?;
    for name in ["Xã An", "Xã Bình", "Xã Cam"] {
        page.write(name).await?;
        page.press("Enter").await?;
    }
    page.outline_is(&["Xã An", "Xã Bình", "Xã Cam"]).await?;

    page.go("allocation").await?;
    page.choose("period", 1).await?;
    page.fill("Tổng cần phân bổ", "10").await?;
    page.choose("allocation-weights", 4).await?;
    for (unit, weight) in ["47", "16", "9"].into_iter().enumerate() {
        page.type_into(&format!("weight-{unit}"), weight).await?;
    }
    page.says("Hai cách đều cộng đúng 10").await?;
    page.says("6,53").await?;
    page.push("Ghi vào kế hoạch").await?;
    page.says("Đã ghi chỉ tiêu 2021 vào kế hoạch.").await?;

    page.go("table").await?;
    for (row, (target, result)) in [("7", "8"), ("2", "1"), ("1", "0")].into_iter().enumerate() {
        page.cell_says(row, FIRST_YEAR_TARGET, target).await?;
        page.click_cell(row, FIRST_YEAR_RESULT).await?;
        page.write(result).await?;
        page.press("Enter").await?;
    }

    page.go("pace").await?;
    page.set_day("pace-as-of", "2021-06-30").await?;
    // 9 of 10 by the end of the 181st of 365 days.
    page.says("90%").await?;
    page.says("49,59%").await?;
    page.choose("subject", 2).await?;
    page.says("50%").await?;

    page.go("shares").await?;
    page.choose("subject", 1).await?;
    page.push("trong đó: Nữ; Dân tộc thiểu số; Đoàn viên; Người theo tôn giáo").await?;
    page.type_into("share-count-0", "5").await?;
    page.says("62,5%").await?;
    page.type_into("share-published-0", "63%").await?;
    page.saved().await?;
    Ok(())
}

async fn from_nothing_to_shares_in_english_on_a_phone(page: &Page) -> Outcome {
    page.open_table().await?;
    page.script(EMPTY, &[]).await?;
    page.button("English").await?.click().await?;
    page.push("Add row").await?;
    page.keyboard_is_at(0, 0).await?;
    for name in ["North", "South"] {
        page.write(name).await?;
        page.press("Enter").await?;
    }
    page.viewport(360, 740).await?;

    page.go("allocation").await?;
    page.choose("period", 1).await?;
    page.fill("Total to allocate", "1,905").await?;
    page.says("953").await?;
    page.push("Write into the plan").await?;
    assert_eq!(page.sideways_overflow().await?, 0);

    page.go("table").await?;
    page.choose("table-period", 1).await?;
    page.type_into("card-result-0", "1000").await?;
    page.go("pace").await?;
    page.set_day("pace-as-of", "2021-12-31").await?;
    page.choose("subject", 1).await?;
    page.says("104.93%").await?;
    assert_eq!(page.sideways_overflow().await?, 0);

    page.go("shares").await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    Ok(())
}

async fn rooms_without_a_plan_lead_to_one(page: &Page) -> Outcome {
    for room in ["shares", "pace", "allocation"] {
        page.open_at(&format!("#{room}")).await?;
        page.says("Chưa mở kế hoạch nào").await?;
    }
    page.push("Huyện Krông Bông và xã Cư Pui, 2021").await?;
    page.go("pace").await?;
    page.says("120%").await
}

async fn what_was_typed_is_there_again(page: &Page) -> Outcome {
    page.open_table().await?;
    page.push("Huyện Krông Bông và xã Cư Pui, 2021").await?;
    page.go("pace").await?;
    page.choose("subject", 2).await?;
    page.type_into("pace-expected-low", "2").await?;
    page.type_into("pace-expected-high", "4").await?;
    page.says("10–12").await?;
    page.saved().await?;
    page.reload().await?;
    page.choose("subject", 2).await?;
    page.says("10–12").await
}

async fn group_lines_wait_until_they_can_be_read(page: &Page) -> Outcome {
    page.open_table().await?;
    page.push("Huyện Krông Bông và xã Cư Pui, 2021").await?;
    page.go("shares").await?;
    let unread = "trong đó Nữ; Đoàn viên";
    page.type_into("share-groups", unread).await?;
    page.go("pace").await?;
    page.saved().await?;
    page.reload().await?;
    page.go("shares").await?;
    let text = "return document.getElementById('share-groups')?.value ?? null";
    page.until("the lines are there", async || Ok(page.script(text, &[]).await? == json!(unread))).await?;
    page.says("Chưa hiểu các dòng này; chữ đã gõ vẫn còn.").await?;
    // In the middle, letter by letter: the box and its caret stay.
    let middle = "trong đó".encode_utf16().count();
    let caret = "const box = document.getElementById('share-groups');
        box.isTheOne = true; box.focus(); box.setSelectionRange(arguments[0], arguments[0])";
    page.script(caret, &[json!(middle)]).await?;
    page.write(":").await?;
    let at =
        "const box = document.getElementById('share-groups'); return [box.isTheOne, box.value, box.selectionStart]";
    assert_eq!(page.script(at, &[]).await?, json!([true, "trong đó: Nữ; Đoàn viên", middle + 1]));
    page.press("Tab").await?;
    page.choose("subject", 1).await?;
    page.until("the groups are drawn", async || {
        let there = "return document.getElementById('share-count-1') !== null";
        Ok(page.script(there, &[]).await? == json!(true))
    })
    .await?;
    page.saved().await?;
    page.reload().await?;
    page.go("table").await?;
    page.go("shares").await?;
    page.until("the box has the groups of the plan", async || {
        Ok(page.script(text, &[]).await? == json!("trong đó: Nữ; Đoàn viên"))
    })
    .await
}

async fn folded_sections_are_on_paper(page: &Page) -> Outcome {
    page.open_table().await?;
    page.push("Huyện Krông Bông và xã Cư Pui, 2021").await?;
    page.viewport(360, 740).await?;
    page.go("pace").await?;
    let sections = "return [...document.querySelectorAll('.pace-section')].map(section =>
        [section.open, section.querySelector('.pace-body').childElementCount > 0])";
    let stand = async |open: &[bool]| -> Outcome {
        let expected: Vec<[bool; 2]> = open.iter().map(|open| [*open; 2]).collect();
        let come = page.until("", async || Ok(page.script(sections, &[]).await? == json!(expected))).await;
        if come.is_err() {
            return Err(format!("should be {expected:?}: {}", page.script(sections, &[]).await?).into());
        }
        Ok(())
    };
    // Needed, same period, forecast, charts, balance, stages: only what is needed is unfolded on a phone.
    stand(&[true, false, false, false, false, false]).await?;
    page.push("Dự báo cuối kỳ").await?;
    let unfolded = [true, false, true, false, false, false];
    stand(&unfolded).await?;
    page.script("dispatchEvent(new Event('beforeprint'))", &[]).await?;
    stand(&[true; 6]).await?;
    page.script("dispatchEvent(new Event('afterprint'))", &[]).await?;
    stand(&unfolded).await?;
    // As they are folded by hand afterwards.
    page.push("Dự báo cuối kỳ").await?;
    stand(&[true, false, false, false, false, false]).await
}

async fn the_list_of_units_follows_the_plan(page: &Page) -> Outcome {
    page.open_table().await?;
    page.push("Huyện Krông Bông và xã Cư Pui, 2021").await?;
    page.go("pace").await?;
    let list = "const list = document.getElementById('subject');
        return list && [list.selectedIndex, ...[...list.options].map(option => option.text.trim())]";
    let reads = async |expected: serde_json::Value| -> Outcome {
        let come = page.until("", async || Ok(page.script(list, &[]).await? == expected)).await;
        if come.is_err() {
            return Err(format!("should be {expected}: {}", page.script(list, &[]).await?).into());
        }
        Ok(())
    };
    reads(json!([0, "Tất cả đơn vị", "Huyện Krông Bông", "Xã Cư Pui"])).await?;
    page.choose("subject", 2).await?;
    page.says("114,29%").await?;
    // Another name, another unit, a step back, another language: each is in the list at once.
    page.go("table").await?;
    page.click_cell(1, 0).await?;
    page.write("Xã Yang Mao").await?;
    page.press("Enter").await?;
    page.go("pace").await?;
    reads(json!([2, "Tất cả đơn vị", "Huyện Krông Bông", "Xã Yang Mao"])).await?;
    page.step_back().await?;
    reads(json!([2, "Tất cả đơn vị", "Huyện Krông Bông", "Xã Cư Pui"])).await?;
    page.push("English").await?;
    reads(json!([2, "All units", "Huyện Krông Bông", "Xã Cư Pui"])).await
}
