//! `window.chitieu`, as other pages and scripts call it.

use serde_json::{Value, json};

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(answers, refusals, the_page_is_left_alone);

async fn check(page: &Page, call: &str, expected: Value) -> Outcome {
    let given = page.script(&format!("return chitieu.{call}"), &[]).await?;
    assert_eq!(given, expected, "{call}");
    Ok(())
}

async fn answers(page: &Page) -> Outcome {
    page.open().await?;
    let attainment = json!({ "fraction": "1934/15", "decimal": "128.933333", "text": "128,93%" });
    let excess = json!({ "fraction": "434/15", "decimal": "28.933333", "text": "28,93%" });
    let average = json!({ "fraction": "967/5", "decimal": "193.400000", "text": "193,4" });
    let whole = json!({
        "attainment": attainment, "excessCount": 217, "excess": excess, "shortfall": 0, "shortfallPercentage": null,
        "status": "exceeded", "yearlyAverage": average
    });
    check(page, "attainment({ target: 750, result: 967, years: 5 })", whole.clone()).await?;
    check(page, "attainment({ target: '750.0', result: 967n, years: '5' })", whole).await?;
    check(
        page,
        "attainment({ target: 0.3, result: 0.1, locale: 'en', decimals: 3 }).attainment.text",
        json!("33.333%"),
    )
    .await?;
    check(
        page,
        "attainment({ target: 7, result: 8, decimals: 1, rounding: 'truncate' }).attainment.text",
        json!("114,2%"),
    )
    .await?;
    check(page, "attainment({ target: 0, result: 5 }).status", json!("no_target")).await?;
    check(page, "attainment({ target: 5, result: 0 }).status", json!("none_yet")).await?;
    check(page, "attainment({ target: 5 }).status", json!("no_result")).await?;
    check(page, "attainment({ target: '1', result: '1000000000000000000' }).excessCount", json!("999999999999999999"))
        .await?;
    check(page, "attainment({ target: 1, result: 1.25 }).excessCount", json!(0.25)).await?;
    let only = |target: i64| json!({ "halfUp": [target, target], "truncated": [target, target] });
    check(page, "impliedTargets({ result: 967, printed: '28,93%', kind: 'excess' })", only(750)).await?;
    check(page, "impliedTargets({ result: 967, printed: 28.93, kind: 'excess' })", only(750)).await?;
    check(page, "impliedTargets({ result: 967, printed: '28.93', kind: 'excess' })", only(750)).await?;
    check(
        page,
        "impliedTargets({ result: 32, printed: '30%', kind: 'attainment' })",
        json!({ "halfUp": [105, 108], "truncated": [104, 106] }),
    )
    .await?;
    check(
        page,
        "impliedTargets({ result: 1, printed: '0%', kind: 'attainment' })",
        json!({ "halfUp": [201, null], "truncated": [101, null] }),
    )
    .await?;
    let cut = json!({
        "exact": { "fraction": "800/7", "decimal": "114.285714", "text": "114,29%" }, "verdict": "truncated",
        "rule": "truncated", "shouldBe": { "halfUp": "114,3%", "truncated": "114,2%" }, "why": null, "implied": null
    });
    check(page, "checkFigure({ kind: 'attainment', result: 8, base: 7, printed: '114,2%' })", cut).await?;
    let verdict = "checkFigure({ kind: 'attainment', result: 23, base: 80, printed: '28,8%', hedge: 'gần' }).verdict";
    check(page, verdict, json!("agrees")).await?;
    let why = "checkFigure({ kind: 'attainment', result: 967, base: 750, printed: '28,93%' }).why";
    check(page, why, json!("excess_for_attainment")).await?;
    let unknown = "checkFigure({ kind: 'attainment', result: 32, printed: '30%' }).verdict";
    check(page, unknown, json!("unverifiable")).await?;
    check(page, "allocate({ total: 10, weights: [1, 2, 3] })", json!({ "shares": [2, 3, 5] })).await?;
    check(page, "allocate({ total: 10, weights: [1, 1, 8], min: 2 }).shares", json!([2, 2, 6])).await?;
    check(page, "allocate({ total: 10, weights: [1, 1, 8], max: [null, null, 5] }).shares.at(2)", json!(5)).await?;
    check(page, "allocate({ total: 7, weights: ['53', 24, 23], method: 'sainte_lague' }).shares", json!([3, 2, 2]))
        .await
}

async fn refusals(page: &Page) -> Outcome {
    page.open().await?;
    for (call, code, field) in [
        ("attainment({ target: 'x', result: 1 })", "unreadable_number", "target"),
        ("attainment({ target: 1, result: -1 })", "unreadable_number", "result"),
        ("attainment({ target: 1, result: 1, years: 0 })", "zero_base", "years"),
        ("attainment({ target: 1, result: 1, decimals: 4 })", "unknown_value", "decimals"),
        ("attainment({ target: 1, result: 1, rounding: 'up' })", "unknown_value", "rounding"),
        ("attainment({ target: 1, result: 1, locale: 'fr' })", "unknown_value", "locale"),
        ("attainment({ target: {}, result: 1 })", "shape", ""),
        ("attainment()", "shape", ""),
        ("impliedTargets({ printed: '30%', kind: 'attainment' })", "missing", "result"),
        ("impliedTargets({ result: 1, printed: '30%', kind: 'sum' })", "unknown_value", "kind"),
        ("impliedTargets({ result: 1, printed: '', kind: 'share' })", "missing", "printed"),
        (
            "checkFigure({ kind: 'attainment', result: 1, base: 2, printed: '50%', hedge: 'maybe' })",
            "unknown_value",
            "hedge",
        ),
        ("allocate({ total: 5, weights: [] })", "no_units", "weights"),
        ("allocate({ total: 5, weights: [0, 0] })", "no_weights", "weights"),
        ("allocate({ total: 5, weights: [1, 1], min: 3 })", "minimums_above_total", "min"),
        ("allocate({ total: 5, weights: [1, 1], max: 2 })", "maximums_below_total", "max"),
        ("allocate({ total: 1.5, weights: [1] })", "not_whole", "total"),
        ("allocate({ total: 5, weights: [1, 1], min: [1] })", "unknown_value", "min"),
    ] {
        let caught = format!(
            "try {{ chitieu.{call}; return 'nothing' }} catch (error) {{
                return [error instanceof Error, error.code, error.field, error.message.length > 0] }}"
        );
        assert_eq!(page.script(&caught, &[]).await?, json!([true, code, field, true]), "{call}");
    }
    Ok(())
}

async fn the_page_is_left_alone(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.script("chitieu.attainment({ target: 1, result: 2 })", &[]).await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some("750"));
    Ok(())
}
