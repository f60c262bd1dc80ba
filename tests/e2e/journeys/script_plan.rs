//! `openPlan` and `currentPlan`: scripts put a plan into the page and take it out.

use serde_json::{Value, json};

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{NAME, RESULT, TARGET},
};

on_both_carriers!(a_script_opens_a_plan);
on_the_site!(a_refused_plan_changes_nothing, a_plan_taken_out_comes_in_again);

const EVERY_FORM: &str = include_str!("../../data/plans/every_form.json");
const THREE_LEVELS: &str = include_str!("../../data/plans/three_levels.json");

async fn current(page: &Page) -> Outcome<Value> {
    page.script("return chitieu.currentPlan()", &[]).await
}

async fn a_script_opens_a_plan(page: &Page) -> Outcome {
    page.viewport(1280, 900).await?;
    page.open().await?;
    assert_eq!(current(page).await?, Value::Null);
    let plan: Value = serde_json::from_str(THREE_LEVELS)?;
    assert_eq!(page.script("return chitieu.openPlan(arguments[0]) === undefined", &[plan]).await?, json!(true));
    // The room of the table opens with it, and it is stored like any other.
    page.outline_is(&["Đảng bộ tỉnh", "·Xã Cẩm Hà", "··Chi bộ thôn 1", "··Chi bộ thôn 2", "·Phường Đ"]).await?;
    page.until("it is stored", async || Ok(page.stored_plans().await?.len() == 1)).await?;
    page.saved().await?;
    assert!(page.driver.current_url().await?.as_str().ends_with("#table"));
    let before = current(page).await?;
    page.reload().await?;
    page.until("it is open again", async || Ok(current(page).await? == before)).await?;
    // What is typed is in the plan at once, unfinished text as well.
    page.click_cell(2, RESULT).await?;
    page.write("9o").await?;
    page.until("the text is in the plan", async || Ok(current(page).await?.to_string().contains("9o"))).await?;
    // The figures of the plan on the screen are those of the functions.
    let evaluated = page.script("return chitieu.evaluate(chitieu.currentPlan()).total.term.targetText", &[]).await?;
    page.press("Esc").await?;
    page.summary_says(&format!("Σ chỉ tiêu {}", evaluated.as_str().unwrap_or("—"))).await?;
    // A second plan leaves the first one stored.
    let other: Value = serde_json::from_str(EVERY_FORM)?;
    page.open_plan(&other).await?;
    page.saved().await?;
    assert_eq!(page.stored_plans().await?.len(), 2);
    Ok(())
}

async fn a_refused_plan_changes_nothing(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.write("Một").await?;
    page.press("Tab").await?;
    page.saved().await?;
    let before = current(page).await?;
    for refused in ["undefined", "{}", "{ version: 99 }", "'{'"] {
        let script =
            format!("try {{ chitieu.openPlan({refused}); return null }} catch (error) {{ return error.code }}");
        assert!(page.script(&script, &[]).await?.is_string(), "{refused} is refused");
    }
    assert_eq!(current(page).await?, before);
    page.row_says(0, NAME, &["Một", ""]).await?;
    assert_eq!(page.stored_plans().await?.len(), 1);
    Ok(())
}

async fn a_plan_taken_out_comes_in_again(page: &Page) -> Outcome {
    page.open_table().await?;
    for text in [EVERY_FORM, THREE_LEVELS] {
        let plan: Value = serde_json::from_str(text)?;
        page.open_plan(&plan).await?;
        let taken = current(page).await?;
        page.script("chitieu.openPlan(chitieu.currentPlan())", &[]).await?;
        assert_eq!(current(page).await?, taken);
        page.until("the table shows it", async || Ok(page.cell(0, TARGET).await?.is_some())).await?;
    }
    // It is a new object every time: changing it changes nothing here.
    page.script("chitieu.currentPlan().units.length = 0", &[]).await?;
    assert!(current(page).await?["units"].as_array().is_some_and(|units| !units.is_empty()));
    Ok(())
}
