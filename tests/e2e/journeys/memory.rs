//! What was typed is kept, and goes when it is told to.

use serde_json::json;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(
    survives_a_reload,
    cleared_after_one_question,
    text_of_a_newer_version_is_left_alone,
    unreadable_text_is_kept_aside,
    two_tabs_show_the_same,
    without_storage_the_page_says_so,
);

async fn kept(page: &Page) -> Outcome<serde_json::Value> {
    page.script("return localStorage.getItem('chi-tieu:state')", &[]).await
}

async fn survives_a_reload(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "7 5o").await?;
    page.fill("Tên dòng 1", "Nữ").await?;
    page.reload().await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some("7 5o"));
    assert_eq!(page.field("Tên dòng 1").await?.value().await?.as_deref(), Some("Nữ"));
    Ok(())
}

async fn cleared_after_one_question(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750123").await?;
    page.button("Xóa toàn bộ số liệu").await?.click().await?;
    page.button("Giữ lại").await?.click().await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some("750123"));
    page.button("Xóa toàn bộ số liệu").await?.click().await?;
    page.button("Xóa hết").await?.click().await?;
    page.until("the input is empty", async || Ok(page.field("Chỉ tiêu").await?.value().await?.as_deref() == Some("")))
        .await?;
    let everything = page.script("return JSON.stringify(localStorage)", &[]).await?;
    assert!(!everything.to_string().contains("750123"));
    page.reload().await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some(""));
    Ok(())
}

async fn text_of_a_newer_version_is_left_alone(page: &Page) -> Outcome {
    page.open().await?;
    let newer = r#"{"version":99,"state":{"plan":"something this page cannot know"}}"#;
    page.script("localStorage.setItem('chi-tieu:state', arguments[0])", &[json!(newer)]).await?;
    page.reload().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.until("it is said", async || {
        let text = page.script("return document.body.innerText", &[]).await?;
        Ok(text.as_str().unwrap_or_default().contains("bản mới hơn của trang"))
    })
    .await?;
    assert_eq!(kept(page).await?, json!(newer));
    Ok(())
}

async fn unreadable_text_is_kept_aside(page: &Page) -> Outcome {
    page.open().await?;
    page.script("localStorage.setItem('chi-tieu:state', '{broken')", &[]).await?;
    page.reload().await?;
    page.fill("Chỉ tiêu", "750").await?;
    let aside = page.script("return localStorage.getItem('chi-tieu:kept:1')", &[]).await?;
    assert_eq!(aside, json!("{broken"));
    let text = page.script("return document.body.innerText", &[]).await?;
    assert!(text.as_str().unwrap_or_default().contains("cất riêng trên máy này"));
    Ok(())
}

async fn two_tabs_show_the_same(page: &Page) -> Outcome {
    page.open().await?;
    let first = page.driver.window().await?;
    let second = page.driver.new_tab().await?;
    page.driver.switch_to_window(second).await?;
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.driver.switch_to_window(first).await?;
    page.until("the first tab shows it too", async || {
        Ok(page.field("Chỉ tiêu").await?.value().await?.as_deref() == Some("750"))
    })
    .await
}

async fn without_storage_the_page_says_so(page: &Page) -> Outcome {
    let refuse =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })";
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": refuse })).await?;
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.fill("Kết quả", "967").await?;
    page.group_says("Kết quả tính", "128,93%").await?;
    let text = page.script("return document.body.innerText", &[]).await?;
    assert!(text.as_str().unwrap_or_default().contains("Trình duyệt này không cho lưu"));
    Ok(())
}
