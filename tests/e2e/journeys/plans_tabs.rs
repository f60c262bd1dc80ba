//! One plan in two tabs: the other one sees what is typed, or is told before anything is written over.

use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{NAME, RESULT, TARGET},
};

on_both_carriers!(the_other_tab_sees_it, a_conflict_is_told_and_both_are_kept);
on_the_site!(the_plan_of_the_other_tab_is_taken, a_plan_that_another_tab_removed_stays_open);

/// A plan of one unit in two tabs; gives the first tab and the second one, which is in front.
async fn in_two_tabs(page: &Page) -> Outcome<(WindowHandle, WindowHandle)> {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.press("Tab").await?;
    page.write("10").await?;
    page.press("Tab").await?;
    page.saved().await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    page.driver.switch_to_window(second.clone()).await?;
    page.open_table().await?;
    page.row_says(0, NAME, &["Một", "10"]).await?;
    Ok((first, second))
}

/// The tab in front hears nothing of the others: as if their messages were still on the way.
async fn hear_nothing(page: &Page) -> Outcome {
    let deaf = "for (const kind of ['storage', 'message'])
            EventTarget.prototype.addEventListener.call(window, kind, event => event.stopImmediatePropagation(), true);
        document.addEventListener('visibilitychange', event => event.stopImmediatePropagation(), true);";
    page.before_every_page(&format!("window.BroadcastChannel = undefined; {deaf}")).await?;
    page.open_table().await
}

async fn type_target(page: &Page, text: &str) -> Outcome {
    page.click_cell(0, TARGET).await?;
    page.write(text).await?;
    page.press("Tab").await
}

async fn the_other_tab_sees_it(page: &Page) -> Outcome {
    let (first, second) = in_two_tabs(page).await?;
    type_target(page, "25").await?;
    page.saved().await?;
    page.driver.switch_to_window(first.clone()).await?;
    page.cell_says(0, TARGET, "25").await?;
    page.notice_is("Đã cập nhật theo thay đổi ở tab khác.").await?;
    // And back again: both go on with one plan.
    page.click_cell(0, RESULT).await?;
    page.write("5").await?;
    page.press("Tab").await?;
    page.saved().await?;
    page.driver.switch_to_window(second).await?;
    page.row_says(0, TARGET, &["25", "5", "20%"]).await?;
    assert_eq!(page.stored_plans().await?.len(), 1);
    Ok(())
}

/// Both tabs have changed the plan; the first one is in front and has been told.
async fn in_conflict(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.press("Tab").await?;
    page.write("10").await?;
    page.press("Tab").await?;
    page.saved().await?;
    hear_nothing(page).await?;
    page.row_says(0, NAME, &["Một", "10"]).await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    page.driver.switch_to_window(second).await?;
    page.open_table().await?;
    page.cell_says(0, TARGET, "10").await?;
    type_target(page, "25").await?;
    page.saved().await?;
    page.driver.switch_to_window(first).await?;
    page.cell_says(0, TARGET, "10").await?;
    type_target(page, "33").await?;
    page.says("Kế hoạch này vừa được sửa ở một tab khác. Chưa có gì bị ghi đè.").await?;
    let texts = page.stored_plans().await?;
    assert_eq!(texts.len(), 1);
    assert!(texts[0].1.contains("25") && !texts[0].1.contains("33"), "nothing is written over: {texts:?}");
    page.cell_says(0, TARGET, "33").await
}

async fn a_conflict_is_told_and_both_are_kept(page: &Page) -> Outcome {
    in_conflict(page).await?;
    page.button("Giữ bản này thành kế hoạch riêng").await?.click().await?;
    page.saved().await?;
    page.cell_says(0, TARGET, "33").await?;
    let texts = page.stored_plans().await?;
    assert_eq!(texts.len(), 2);
    assert_eq!(texts.iter().filter(|(title, text)| title.ends_with("(bản riêng)") && text.contains("33")).count(), 1);
    assert_eq!(texts.iter().filter(|(title, text)| title.is_empty() && text.contains("25")).count(), 1);
    // It goes on as a plan of its own.
    type_target(page, "34").await?;
    page.saved().await?;
    page.cell_says(0, TARGET, "34").await?;
    assert!(page.stored_plans().await?.iter().any(|(title, text)| title.is_empty() && text.contains("25")));
    Ok(())
}

async fn the_plan_of_the_other_tab_is_taken(page: &Page) -> Outcome {
    in_conflict(page).await?;
    page.button("Xem bản của tab kia (bản này được lưu riêng)").await?.click().await?;
    page.cell_says(0, TARGET, "25").await?;
    page.saved().await?;
    let texts = page.stored_plans().await?;
    assert_eq!(texts.len(), 2);
    assert_eq!(texts.iter().filter(|(title, text)| title.ends_with("(bản riêng)") && text.contains("33")).count(), 1);
    Ok(())
}

async fn a_plan_that_another_tab_removed_stays_open(page: &Page) -> Outcome {
    let (first, _) = in_two_tabs(page).await?;
    page.button("Kế hoạch").await?.click().await?;
    page.button("Xóa (chưa đặt tên)").await?.click().await?;
    page.button("Xóa kế hoạch").await?.click().await?;
    page.until("it is gone", async || Ok(page.stored_plans().await?.is_empty())).await?;
    page.driver.switch_to_window(first).await?;
    type_target(page, "33").await?;
    page.until("it is told, or stored again", async || {
        let said = page.script("return document.body.innerText", &[]).await?;
        let told = said.as_str().is_some_and(|said| said.contains("đã bị xóa ở một tab khác"));
        Ok(told || page.stored_plans().await?.len() == 1)
    })
    .await?;
    page.cell_says(0, TARGET, "33").await?;
    type_target(page, "34").await?;
    page.saved().await?;
    assert!(page.stored_plans().await?[0].1.contains("34"));
    Ok(())
}
