//! `window.chitieu`, as other pages and scripts call it.

use serde_json::{Value, json};

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(answers, plans, refusals, refused_plans, the_page_is_left_alone);

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
    // The largest number that is kept apart from its neighbours, and the next.
    check(page, "attainment({ target: 1, result: '9007199254740992' }).excessCount", json!(9_007_199_254_740_991_i64))
        .await?;
    check(page, "attainment({ target: 1, result: '9007199254740993' }).excessCount", json!("9007199254740992")).await?;
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

/// A plan with every form of target, groups in groups, and units without a term target.
const EVERY_FORM: &str = include_str!("../../data/plans/every_form.json");
const THREE_LEVELS: &str = include_str!("../../data/plans/three_levels.json");

/// Asks for something of `evaluate(plan, options)`, which the script has as `given`.
async fn evaluated(page: &Page, plan: &Value, options: Value, asked: &str) -> Outcome<Value> {
    let script = format!("const given = chitieu.evaluate(arguments[0], arguments[1]); return {asked}");
    page.script(&script, &[plan.clone(), options]).await
}

fn quang_nam() -> Value {
    json!({
        "version": 1, "title": "Kết nạp", "noun": "đảng viên",
        "term": { "label": "2015–2020", "first": 2016, "last": 2020 },
        "units": [{
            "id": 7, "level": 0, "name": "Khối", "targets": [{ "low": 750 }], "result": 967,
            "years": [{ "year": 2020, "result": 139 }]
        }]
    })
}

async fn plans(page: &Page) -> Outcome {
    page.open().await?;
    let plan = quang_nam();
    let term = json!({
        "target": 750, "targetHigh": null, "targetKind": "exactly", "targetText": "750", "targetBasis": "own",
        "targetDifference": null, "targetYearsDifference": null, "result": 967, "resultBasis": "own",
        "resultDifference": null, "resultYearsDifference": 828, "resultWithoutTarget": 0,
        "attainment": { "fraction": "1934/15", "decimal": "128.933333", "text": "128,93%" }, "attainmentHigh": null,
        "excessCount": 217, "excess": { "fraction": "434/15", "decimal": "28.933333", "text": "28,93%" },
        "shortfall": 0, "shortfallPercentage": null, "status": "exceeded", "noTargetReason": null, "failure": null
    });
    assert_eq!(evaluated(page, &plan, Value::Null, "given.units[0].term").await?, term);
    let all = "[Object.keys(given), given.term, given.years, Object.keys(given.total), Object.keys(given.units[0])]";
    assert_eq!(
        evaluated(page, &plan, Value::Null, all).await?,
        json!([
            ["term", "years", "averageBasis", "total", "units", "groups"],
            { "label": "2015–2020", "first": 2016, "last": 2020 },
            [2016, 2017, 2018, 2019, 2020],
            ["term", "years", "counts", "yearlyAverage"],
            ["id", "level", "name", "term", "years", "yearlyAverage", "zeroRun", "groups"]
        ])
    );
    let average = json!({ "fraction": "967/5", "decimal": "193.400000", "text": "193.4" });
    let options = json!({ "locale": "en", "decimals": 1, "rounding": "truncate" });
    let printed = "[given.total.yearlyAverage, given.averageBasis.kind, given.total.term.attainment.text,
        given.total.years[2020].result, given.total.years[2020].status, given.total.years[2020].noTargetReason,
        given.total.counts.term.exceeded, given.total.counts.years[2019].noTarget, given.units[0].zeroRun]";
    assert_eq!(
        evaluated(page, &plan, options, printed).await?,
        json!([average, "whole_term", "128.9%", 139, "no_target", "blank", 1, 1, null])
    );
    let forms: Value = serde_json::from_str(EVERY_FORM)?;
    let texts = "given.units.flatMap(unit => [2020, 2021, 2022].map(year => unit.years[year].targetText))";
    assert_eq!(
        evaluated(page, &forms, Value::Null, texts).await?,
        json!(["7.000–9.300", "3–3,5% × 1.000 đầu năm", "≥ 999.999.999.999.999.999", "≤ 0", "30/35", null])
    );
    let group = "(({ label, kind, of, whole, parts, difference }) =>
        [label, kind, of, whole.term, parts[0].label, parts[0].term.count, parts[0].years[2021].count,
         parts[0].years[2021].share, difference])(given.groups[0])";
    assert_eq!(
        evaluated(page, &forms, Value::Null, group).await?,
        json!(["Trong đó", "overlapping", null, 12_363, "Nữ", 8, 1,
            { "fraction": "20/9", "decimal": "2.222222", "text": "2,22%" }, null])
    );
    let nested = "[given.groups[1].of, given.groups[1].whole.term, given.groups[1].difference.term]";
    assert_eq!(evaluated(page, &forms, Value::Null, nested).await?, json!([5, 8, null]));
    let levels: Value = serde_json::from_str(THREE_LEVELS)?;
    let rows = "given.units.map(unit => [unit.id, unit.level, unit.years[2021].targetBasis, unit.years[2021].result])";
    assert_eq!(
        evaluated(page, &levels, Value::Null, rows).await?,
        json!([[4, 0, "units", 13], [0, 1, "own", 8], [7, 2, "own", 8], [2, 2, "own", null], [1, 1, "own", 5]])
    );
    Ok(())
}

async fn refused_plans(page: &Page) -> Outcome {
    page.open().await?;
    for (plan, code, field) in [
        ("undefined", "not_a_plan", ""),
        ("'{}'", "not_a_plan", ""),
        ("() => 1", "not_a_plan", ""),
        ("{}", "not_a_plan", ""),
        ("{ version: 2 }", "newer_version", "version"),
        ("{ ...plan, units: [{ id: 0, level: 0 }] }", "wrong_shape", ""),
        ("{ ...plan, term: { label: '', first: 2021, last: 2020 } }", "term_reversed", "term"),
        ("{ ...plan, units: [{ id: 0, level: 1, name: '' }] }", "level_skipped", "units[0]"),
        (
            "{ ...plan, units: [{ id: 0, level: 0, name: '', years: [{ year: 2016, result: -1 }] }] }",
            "negative",
            "units[0].years.2016",
        ),
        ("{ ...plan, title: 5n }", "shape", ""),
        ("plan, { locale: 'fr' }", "unknown_value", "locale"),
        ("plan, 5", "shape", ""),
    ] {
        let caught = format!(
            "const plan = arguments[0]; try {{ chitieu.evaluate({plan}); return 'nothing' }} catch (error) {{
                return [error instanceof Error, error.code, error.field, error.message.length > 0] }}"
        );
        assert_eq!(page.script(&caught, &[quang_nam()]).await?, json!([true, code, field, true]), "{plan}");
    }
    Ok(())
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
