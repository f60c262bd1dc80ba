//! Writing, reading, listing; two who write the same plan.

use chi_tieu::platform::plan_store::{PlanStore, StoredPlan, Written};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{EVERY_MEDIUM, Instead, empty, key, saved, text_of};

const TEXT: &str = "{\"title\":\"Chỉ tiêu “2025”\",\n\"units\":[]}\u{0}\u{1F33E}";

#[wasm_bindgen_test]
async fn what_is_written_is_read() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let title = "Kết nạp\n12 34\u{1F33E}";
        let Ok(Written::Saved(entry)) = store.write(&key("a"), title, None, TEXT).await else { panic!("{medium:?}") };
        assert_eq!((entry.title.as_str(), entry.bytes), (title, TEXT.len()), "{medium:?}");
        assert!(entry.saved_at > 1.6e12, "{medium:?}: {} is a moment of today", entry.saved_at);
        let expected = StoredPlan { entry: entry.clone(), text: TEXT.to_owned() };
        assert_eq!(store.read(&key("a")).await, Ok(Some(expected)), "{medium:?}");
        assert_eq!(store.list().await, Ok(vec![entry]), "{medium:?}");
        assert_eq!(store.read(&key("b")).await, Ok(None), "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn an_empty_text_and_title_are_kept() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let written = store.write(&key("a"), "", None, "").await;
        assert!(matches!(written, Ok(Written::Saved(_))), "{medium:?}");
        assert_eq!(text_of(&store, "a").await.as_deref(), Some(""), "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn the_list_has_the_latest_first() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let mut first = None;
        for (name, now, text) in [("a", 1_000, "1"), ("b", 3_000, "333"), ("c", 2_000, "22")] {
            let _clock = Instead::clock(now);
            let entry = saved(&store, name, None, text).await;
            first.get_or_insert(entry);
        }
        assert_eq!(listed(&store).await, [("b", 3_000.0, 3), ("c", 2_000.0, 2), ("a", 1_000.0, 1)].map(owned));
        let _clock = Instead::clock(4_000);
        saved(&store, "a", first.map(|entry| entry.revision), "ế").await;
        assert_eq!(listed(&store).await, [("a", 4_000.0, 3), ("b", 3_000.0, 3), ("c", 2_000.0, 2)].map(owned));
    }
}

fn owned((key, saved_at, bytes): (&str, f64, usize)) -> (String, f64, usize) {
    (key.to_owned(), saved_at, bytes)
}

async fn listed(store: &PlanStore) -> Vec<(String, f64, usize)> {
    let entries = store.list().await.unwrap();
    entries.into_iter().map(|entry| (entry.key.as_str().to_owned(), entry.saved_at, entry.bytes)).collect()
}

#[wasm_bindgen_test]
async fn a_plan_keeps_its_own_history_of_revisions() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        // Quicker than the clock.
        let _clock = Instead::clock(1_000);
        let mut base = None;
        for text in ["1", "2", "3"] {
            let entry = saved(&store, "a", base, text).await;
            assert!(base < Some(entry.revision), "{medium:?}: {base:?} then {}", entry.revision);
            base = Some(entry.revision);
        }
        assert_eq!(text_of(&store, "a").await.as_deref(), Some("3"), "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn a_write_on_another_revision_writes_nothing() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let first = saved(&store, "a", None, "first").await;
        let second = saved(&store, "a", Some(first.revision), "the other tab's").await;
        let there = StoredPlan { entry: second.clone(), text: "the other tab's".to_owned() };
        for base in [Some(first.revision), Some(second.revision + 1), None] {
            let written = store.write(&key("a"), "Other", base, "mine").await;
            assert_eq!(written, Ok(Written::Conflict(there.clone())), "{medium:?} {base:?}");
            assert_eq!(store.read(&key("a")).await, Ok(Some(there.clone())), "{medium:?} {base:?}");
        }
    }
}

#[wasm_bindgen_test]
async fn two_tabs_that_write_at_once_do_not_both_succeed() {
    let (store, _refused) = empty(EVERY_MEDIUM[0]).await;
    let other = PlanStore::open().await;
    let base = Some(saved(&store, "a", None, "first").await.revision);
    let written = futures(store.write(&key("a"), "", base, "one"), other.write(&key("a"), "", base, "two")).await;
    match written {
        (Ok(Written::Saved(_)), Ok(Written::Conflict(found))) => assert_eq!(found.text, "one"),
        (Ok(Written::Conflict(found)), Ok(Written::Saved(_))) => assert_eq!(found.text, "two"),
        other => panic!("{other:?}"),
    }
}

/// Both at once: each goes on whenever it can.
async fn futures<A: Future, B: Future>(one: A, other: B) -> (A::Output, B::Output) {
    let (mut one, mut other) = (std::pin::pin!(one), std::pin::pin!(other));
    let (mut first, mut second) = (None, None);
    std::future::poll_fn(move |context| {
        if first.is_none()
            && let std::task::Poll::Ready(output) = one.as_mut().poll(context)
        {
            first = Some(output);
        }
        if second.is_none()
            && let std::task::Poll::Ready(output) = other.as_mut().poll(context)
        {
            second = Some(output);
        }
        match (first.take(), second.take()) {
            (Some(a), Some(b)) => std::task::Poll::Ready((a, b)),
            (a, b) => {
                (first, second) = (a, b);
                std::task::Poll::Pending
            }
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn a_plan_removed_elsewhere_is_gone() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let clock = Instead::clock(1_000);
        let entry = saved(&store, "a", None, "text").await;
        saved(&store, "b", None, "other").await;
        store.remove(&key("a")).await.unwrap();
        assert_eq!(store.write(&key("a"), "", Some(entry.revision), "mine").await, Ok(Written::Gone), "{medium:?}");
        assert_eq!(text_of(&store, "a").await, None, "{medium:?}");
        assert_eq!(text_of(&store, "b").await.as_deref(), Some("other"), "{medium:?}");
        drop(clock);
        let again = saved(&store, "a", None, "again").await;
        assert_ne!(again.revision, entry.revision, "{medium:?}: who wrote before must not take it for theirs");
    }
}

#[wasm_bindgen_test]
fn fresh_keys_are_all_different() {
    let mut keys: Vec<_> = (0..50).map(|_| PlanStore::fresh_key()).collect();
    let _plain_http = Instead::of("window", "crypto", "value: {}");
    keys.extend((0..50).map(|_| PlanStore::fresh_key()));
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 100);
}
