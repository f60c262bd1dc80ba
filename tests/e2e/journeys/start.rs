//! The page opens, and says so when it cannot.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(opens, says_when_it_cannot_start);

async fn opens(page: &Page) -> Outcome {
    page.open().await?;
    assert_eq!(page.driver.find(By::Css("html")).await?.attr("lang").await?.as_deref(), Some("vi"));
    assert_ne!(page.driver.find(By::Id("app")).await?.text().await?, "");
    assert!(!page.driver.find(By::Id("cannot-start")).await?.is_displayed().await?);
    page.reload().await
}

async fn says_when_it_cannot_start(page: &Page) -> Outcome {
    let before_the_page = json!({ "source": "delete window.WebAssembly" });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", before_the_page).await?;
    page.open_unready().await?;
    let notice = page.driver.find(By::Id("cannot-start")).await?;
    page.until("the notice is shown", async || Ok(notice.is_displayed().await?)).await?;
    assert!(notice.text().await?.contains("Trang chưa chạy được"));
    page.until("the start has failed", async || Ok(!page.complaints().await?.is_empty())).await
}
