//! A phone: units are cards, the keypad's Enter goes to the next field, and steps are undone by a button.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
};

on_both_carriers!(cards_are_filled_in);
on_the_site!(cards_and_table_are_one_plan, details_of_a_unit, a_thousand_cards);

async fn open_on_a_phone(page: &Page) -> Outcome {
    page.open_table().await?;
    page.viewport(360, 740).await
}

/// The card of a unit by its place on the page, its white space made single.
async fn card_says(page: &Page, card: usize, text: &str) -> Outcome {
    let script = "return document.querySelectorAll('.card')[arguments[0]]?.innerText.replaceAll(/\\s+/g, ' ') ?? ''";
    let says = async || Ok(page.script(script, &[json!(card)]).await?.as_str().unwrap_or_default().to_owned());
    let come = page.until("", async || Ok::<_, Box<dyn std::error::Error>>(says().await?.contains(text))).await;
    if come.is_err() {
        let said: Outcome<String> = says().await;
        return Err(format!("card {card} should say {text:?} but says {:?}", said?).into());
    }
    Ok(())
}

/// Scrolls to an input and puts a finger on it.
async fn touch(page: &Page, id: &str) -> Outcome {
    let input = page.driver.find(By::Id(id)).await?;
    page.script("arguments[0].scrollIntoView({ block: 'center' })", &[input.to_json()?]).await?;
    Ok(input.click().await?)
}

async fn open_details(page: &Page, unit: &str) -> Outcome {
    let button = page.button(&format!("Chi tiết đơn vị: {unit}")).await?;
    page.script("arguments[0].scrollIntoView({ block: 'center' })", &[button.to_json()?]).await?;
    Ok(button.click().await?)
}

async fn cards_are_filled_in(page: &Page) -> Outcome {
    open_on_a_phone(page).await?;
    page.button("Đảng bộ xã").await?.click().await?;
    card_says(page, 0, "Đảng bộ xã").await?;
    touch(page, "card-target-1").await?;
    page.write("10").await?;
    page.press("Enter").await?;
    let id = async || Ok::<_, Box<dyn std::error::Error>>(page.driver.active_element().await?.attr("id").await?);
    assert_eq!(id().await?.as_deref(), Some("card-result-1"));
    page.write("9").await?;
    card_says(page, 1, "90%").await?;
    page.press("Enter").await?;
    assert_eq!(id().await?.as_deref(), Some("card-target-2"));
    page.write("o2").await?;
    page.press("Enter").await?;
    card_says(page, 2, "chưa đọc được").await?;
    assert_eq!(page.driver.find(By::Id("card-target-2")).await?.value().await?.as_deref(), Some("o2"));
    // The committee shows the sums, as what would count while nothing is typed.
    let sum = page.driver.find(By::Id("card-result-0")).await?;
    assert_eq!(sum.attr("placeholder").await?.as_deref(), Some("Σ 9"));
    page.button("Hoàn tác: gõ chỉ tiêu").await?.click().await?;
    let second = page.driver.find(By::Id("card-target-2")).await?;
    page.until("the text is gone", async || Ok(second.value().await?.as_deref() == Some(""))).await?;
    page.saved().await?;
    page.reload().await?;
    card_says(page, 1, "90%").await
}

async fn cards_and_table_are_one_plan(page: &Page) -> Outcome {
    open_on_a_phone(page).await?;
    page.button("Đảng bộ xã").await?.click().await?;
    touch(page, "card-target-1").await?;
    page.compose(&["7", "75"], "750").await?;
    // Enter that belongs to an input method goes nowhere.
    page.compose_on("7501").await?;
    page.press("Enter").await?;
    assert_eq!(page.driver.active_element().await?.attr("id").await?.as_deref(), Some("card-target-1"));
    page.viewport(1280, 900).await?;
    page.until("the table is there", async || Ok(page.cell(1, 0).await?.is_some())).await?;
    let target = page.cell(1, 1).await?.unwrap_or_default();
    assert!(target.starts_with("750"), "{target}");
    Ok(())
}

async fn details_of_a_unit(page: &Page) -> Outcome {
    open_on_a_phone(page).await?;
    page.button("Đảng bộ xã").await?.click().await?;
    open_details(page, "Chi bộ 1").await?;
    let name = page.field("Tên đơn vị").await?;
    name.send_keys(Key::Control + "a").await?;
    name.send_keys("Chi bộ Hoa Sen").await?;
    page.field("Ghi chú (không ghi họ tên)").await?.send_keys("mới lập").await?;
    assert_eq!(page.sideways_overflow().await?, 0);
    page.button("Đóng").await?.click().await?;
    card_says(page, 1, "Chi bộ Hoa Sen").await?;
    open_details(page, "Chi bộ Hoa Sen").await?;
    assert_eq!(page.field("Ghi chú (không ghi họ tên)").await?.value().await?.as_deref(), Some("mới lập"));
    Ok(())
}

/// Only the cards in view are there, wherever the page is scrolled to.
async fn a_thousand_cards(page: &Page) -> Outcome {
    open_on_a_phone(page).await?;
    let plan = "const units = Array.from({ length: 1000 }, (_, id) => ({ id, level: 0, name: `Chi bộ ${id + 1}` }));
        const term = { label: '', first: 2021, last: 2025 };
        chitieu.openPlan({ version: 1, title: 'Nhiều', noun: '', term, units })";
    page.script(plan, &[]).await?;
    card_says(page, 0, "Chi bộ 1").await?;
    let count = "return document.querySelectorAll('.card').length";
    assert!(page.script(count, &[]).await?.as_u64().is_some_and(|cards| cards < 40));
    page.script("window.scrollTo(0, document.querySelector('.cards').offsetHeight / 2)", &[]).await?;
    page.until("cards of the middle are drawn", async || {
        let names = "return [...document.querySelectorAll('.card-name')].map(name => name.textContent)";
        let names: Vec<String> = serde_json::from_value(page.script(names, &[]).await?)?;
        Ok(names.iter().any(|name| name == "Chi bộ 500"))
    })
    .await?;
    assert!(page.script(count, &[]).await?.as_u64().is_some_and(|cards| cards < 40));
    Ok(())
}
