//! Plans are kept in the browser: listed, opened, removed; nothing is lost when the browser is, and nothing that cannot
//! be read is written over.

use serde_json::json;

use crate::{
    across_a_kill, on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{NAME, TARGET},
};

across_a_kill!(a_killed_browser_loses_nothing: type_and_wait_two_seconds, all_is_there);
on_both_carriers!(several_plans_are_kept, an_unreadable_plan_is_kept_aside, without_a_database_it_is_said);
on_the_site!(
    the_note_says_when,
    a_plan_of_a_newer_version_is_left_alone,
    without_any_storage_it_is_said,
    plans_move_into_the_database_when_it_comes_back,
    everything_is_removed_after_one_question,
);

async fn type_and_wait_two_seconds(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Chi bộ Hoa Sen").await?;
    page.press("Tab").await?;
    page.write("1.14").await?;
    page.press("Tab").await?;
    page.write("9o").await?;
    // The clock of the page, from the last keystroke on; nothing is committed after it.
    page.script(
        "document.addEventListener('input', () => { window.typed = performance.now() }, { capture: true })",
        &[],
    )
    .await?;
    page.write("7").await?;
    page.until("two seconds have passed", async || {
        Ok(page.script("return performance.now() - window.typed >= 2000", &[]).await? == json!(true))
    })
    .await
}

async fn all_is_there(page: &Page) -> Outcome {
    page.open_table().await?;
    page.row_says(0, NAME, &["Chi bộ Hoa Sen", "1.14", "9o7"]).await?;
    page.saved().await?;
    page.click_cell(0, TARGET).await?;
    page.write("8").await?;
    page.press("Tab").await?;
    page.cell_says(0, TARGET, "8").await
}

async fn the_note_says_when(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    let minutes = "const now = new Date();
        return [now.getHours(), now.getMinutes()].map(part => String(part).padStart(2, '0')).join(':')";
    let before = page.script(minutes, &[]).await?;
    page.write("Một").await?;
    page.saved().await?;
    let note = page.save_note().await?;
    let after = page.script(minutes, &[]).await?;
    let told = note.strip_prefix("Đã lưu trên máy này ").ok_or("the note has the time")?;
    assert!(json!(told) == before || json!(told) == after, "{note:?} is neither {before} nor {after}");
    let texts = page.stored_plans().await?;
    assert_eq!(texts.len(), 1);
    assert!(texts[0].1.contains("Một"), "{texts:?}");
    Ok(())
}

async fn several_plans_are_kept(page: &Page) -> Outcome {
    page.open_table().await?;
    page.button("Chi bộ").await?.click().await?;
    page.click_cell(0, TARGET).await?;
    page.write("750").await?;
    page.saved().await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Đảng bộ xã").await?.click().await?;
    page.cell_says(10, NAME, "Chi bộ 10").await?;
    page.click_cell(0, TARGET).await?;
    page.write("33").await?;
    page.press("Tab").await?;
    page.saved().await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Mở Chi bộ").await?;
    let rows = "return [...document.querySelectorAll('.shelf-row')].map(row => row.innerText.replaceAll(/\\s+/g, ' '))";
    let today = "const now = new Date();
        return [now.getDate(), now.getMonth() + 1].map(part => String(part).padStart(2, '0')).join('/') + '/' + now.getFullYear()";
    let listed: Vec<String> = serde_json::from_value(page.script(rows, &[]).await?)?;
    let today = page.script(today, &[]).await?.as_str().unwrap_or_default().to_owned();
    assert_eq!(listed.len(), 2, "{listed:?}");
    assert!(listed[0].starts_with("Đảng bộ xã ") && listed[0].contains("đang mở"), "the latest first: {listed:?}");
    assert!(listed[1].starts_with("Chi bộ ") && !listed[1].contains("đang mở"), "{listed:?}");
    assert!(listed.iter().all(|row| row.contains(&today) && row.contains(" kB")), "{listed:?}");
    page.button("Mở Chi bộ").await?.click().await?;
    page.cell_says(0, TARGET, "750").await?;
    // It is the one that opens at the next visit.
    page.reload().await?;
    page.cell_says(0, TARGET, "750").await?;
    // Removed after one question, and only then.
    page.button("Kế hoạch").await?.click().await?;
    page.button("Xóa Đảng bộ xã").await?.click().await?;
    page.says("Xóa kế hoạch “Đảng bộ xã” khỏi máy này?").await?;
    page.button("Giữ lại").await?.click().await?;
    assert_eq!(page.stored_titles().await?, ["Chi bộ", "Đảng bộ xã"]);
    page.button("Xóa Đảng bộ xã").await?.click().await?;
    page.button("Xóa kế hoạch").await?.click().await?;
    page.until("it is gone", async || Ok(page.stored_titles().await? == ["Chi bộ"])).await?;
    page.button("Đóng").await?.click().await?;
    page.cell_says(0, TARGET, "750").await
}

async fn an_unreadable_plan_is_kept_aside(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.saved().await?;
    page.replace_stored_text("{\"version\":1,\"units\":[{broken").await?;
    page.reload().await?;
    page.says("Kế hoạch lưu lần trước không đọc được. Bản đó được giữ nguyên và cất riêng trên máy này.").await?;
    assert_eq!(page.kept_aside().await?, ["{\"version\":1,\"units\":[{broken"]);
    // Whatever is typed now is another plan.
    page.button("Thêm dòng").await?.click().await?;
    page.keyboard_is_at(0, NAME).await?;
    page.write("Hai").await?;
    page.saved().await?;
    let texts: Vec<String> = page.stored_plans().await?.into_iter().map(|(_, text)| text).collect();
    assert_eq!(texts.len(), 2);
    assert!(texts.iter().any(|text| text == "{\"version\":1,\"units\":[{broken"), "it is left as it was: {texts:?}");
    assert!(texts.iter().any(|text| text.contains("Hai")));
    page.button("Kế hoạch").await?.click().await?;
    page.says("1 bản không đọc được vẫn được cất riêng trên máy này.").await
}

async fn a_plan_of_a_newer_version_is_left_alone(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.saved().await?;
    let newer = r#"{"version":99,"plan":"something this page cannot know"}"#;
    page.replace_stored_text(newer).await?;
    page.reload().await?;
    page.says("Kế hoạch này do bản mới hơn của trang lưu lại.").await?;
    page.button("Thêm dòng").await?.click().await?;
    page.keyboard_is_at(0, NAME).await?;
    page.write("Hai").await?;
    page.saved().await?;
    let texts: Vec<String> = page.stored_plans().await?.into_iter().map(|(_, text)| text).collect();
    assert!(texts.len() == 2 && texts.iter().any(|text| text == newer), "{texts:?}");
    assert_eq!(page.kept_aside().await?, Vec::<String>::new(), "it can be read, by a newer page");
    Ok(())
}

const NO_DATABASE: &str = "if (!window.name.includes('works'))
    IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') };";

async fn without_a_database_it_is_said(page: &Page) -> Outcome {
    page.before_every_page(NO_DATABASE).await?;
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.saved().await?;
    assert!(page.save_note().await?.ends_with(", trong bộ nhớ nhỏ của trình duyệt (chừng 5 MB)"));
    page.reload().await?;
    page.cell_says(0, NAME, "Một").await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Xóa (chưa đặt tên)").await?;
    Ok(())
}

async fn plans_move_into_the_database_when_it_comes_back(page: &Page) -> Outcome {
    page.before_every_page(NO_DATABASE).await?;
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.saved().await?;
    page.script("window.name = 'works'", &[]).await?;
    page.reload().await?;
    page.until("it is in the database", async || Ok(page.stored_plans().await?.len() == 1)).await?;
    assert!(page.stored_plans().await?[0].1.contains("Một"));
    let left = page.script("return Object.values(localStorage).filter(text => text.includes('Một'))", &[]).await?;
    assert_eq!(left, json!([]), "it is kept once");
    // It is the plan that was open: it opens again.
    page.cell_says(0, NAME, "Một").await
}

async fn without_any_storage_it_is_said(page: &Page) -> Outcome {
    page.before_every_page(NO_DATABASE).await?;
    page.before_every_page(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })",
    )
    .await?;
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.says("Trình duyệt này không cho lưu: kế hoạch chỉ còn đến khi đóng trang.").await?;
    // The page goes on working, with several plans.
    page.press("Tab").await?;
    page.write("5").await?;
    page.press("Tab").await?;
    page.row_says(0, NAME, &["Một", "5"]).await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Đảng bộ xã").await?.click().await?;
    page.cell_says(10, NAME, "Chi bộ 10").await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Mở (chưa đặt tên)").await?.click().await?;
    page.row_says(0, NAME, &["Một", "5"]).await
}

async fn everything_is_removed_after_one_question(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.saved().await?;
    page.replace_stored_text("{broken").await?;
    page.reload().await?;
    page.until("it is kept aside", async || Ok(page.kept_aside().await?.len() == 1)).await?;
    page.button("Thêm dòng").await?.click().await?;
    page.keyboard_is_at(0, NAME).await?;
    page.write("Hai").await?;
    page.saved().await?;
    page.button("Xóa toàn bộ số liệu").await?.click().await?;
    page.button("Giữ lại").await?.click().await?;
    page.cell_says(0, NAME, "Hai").await?;
    page.button("Xóa toàn bộ số liệu").await?.click().await?;
    page.button("Xóa hết").await?.click().await?;
    page.says("Chưa có kế hoạch nào đang mở").await?;
    page.until("nothing is stored", async || Ok(page.stored_values().await? == 0)).await?;
    page.reload().await?;
    page.says("Chưa có kế hoạch nào đang mở").await?;
    assert_eq!(page.stored_values().await?, 0);
    Ok(())
}
