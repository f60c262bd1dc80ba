//! What stays besides the plans: texts copied aside, the plan open last; and clearing it all.

use chi_tieu::platform::plan_store::{KeptText, Medium, PlanStore, StoredPlan};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{EVERY_MEDIUM, Instead, empty, key, local_storage, saved, text_of};

async fn kept(store: &PlanStore) -> Vec<(String, usize)> {
    store.kept_aside().await.unwrap().into_iter().map(|KeptText { name, bytes }| (name, bytes)).collect()
}

#[wasm_bindgen_test]
async fn a_text_is_kept_aside_once() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        let entry = saved(&store, "a", None, "{broken").await;
        for text in ["{broken", "{broken", "{broken ế"] {
            let plan = StoredPlan { entry: entry.clone(), text: text.to_owned() };
            assert_eq!(store.keep_aside(&plan).await, Ok(()), "{medium:?}");
        }
        let other = saved(&store, "other", None, "{broken").await;
        assert_eq!(store.keep_aside(&StoredPlan { entry: other, text: "{broken".to_owned() }).await, Ok(()));
        assert_eq!(text_of(&store, "a").await.as_deref(), Some("{broken"), "{medium:?}");
        saved(&store, "a", Some(entry.revision), "whole").await;
        store.remove(&key("a")).await.unwrap();
        store.remove(&key("other")).await.unwrap();
        let expected = [("kept:a:1", 7), ("kept:a:2", 11), ("kept:other:1", 7)].map(|(name, n)| (name.to_owned(), n));
        assert_eq!(kept(&store).await, expected, "{medium:?}");
        assert_eq!(store.kept_text("kept:a:2").await, Ok(Some("{broken ế".to_owned())), "{medium:?}");
        assert_eq!(store.kept_text("kept:a:3").await, Ok(None), "{medium:?}");
        assert_eq!(store.list().await, Ok(Vec::new()), "{medium:?}: a text kept aside is no plan");
    }
}

#[wasm_bindgen_test]
async fn the_plan_open_last_is_marked() {
    for medium in EVERY_MEDIUM {
        let (store, _refused) = empty(medium).await;
        assert_eq!(store.current().await, None, "{medium:?}");
        for name in ["a", "b"] {
            store.set_current(Some(&key(name))).await;
            assert_eq!(store.current().await, Some(key(name)), "{medium:?}");
        }
        store.set_current(None).await;
        assert_eq!(store.current().await, None, "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn clearing_leaves_nothing_of_ours_and_all_of_others() {
    for medium in [Medium::Database, Medium::Entries] {
        let (store, _refused) = empty(medium).await;
        local_storage().set_item("somebody-else", "1").unwrap();
        local_storage().set_item("chi-tieu:state", "{}").unwrap();
        let entry = saved(&store, "a", None, "text").await;
        store.set_current(Some(&key("a"))).await;
        store.keep_aside(&StoredPlan { entry, text: "text".to_owned() }).await.unwrap();
        store.clear().await.unwrap();
        assert_eq!(store.list().await, Ok(Vec::new()), "{medium:?}");
        assert_eq!(text_of(&store, "a").await, None, "{medium:?}");
        assert_eq!(store.current().await, None, "{medium:?}");
        assert_eq!(store.kept_aside().await, Ok(Vec::new()), "{medium:?}");
        assert_eq!(store.kept_text("kept:a:1").await, Ok(None), "{medium:?}");
        let mut left: Vec<_> =
            (0..local_storage().length().unwrap()).filter_map(|index| local_storage().key(index).unwrap()).collect();
        left.sort();
        assert_eq!(left, ["chi-tieu:state", "somebody-else"], "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn another_visit_finds_what_was_kept() {
    for medium in [Medium::Database, Medium::Entries] {
        let (store, _refused) = empty(medium).await;
        saved(&store, "a", None, "text").await;
        store.set_current(Some(&key("a"))).await;
        drop(store);
        let store = PlanStore::open().await;
        assert_eq!(text_of(&store, "a").await.as_deref(), Some("text"), "{medium:?}");
        assert_eq!(store.current().await, Some(key("a")), "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn plans_move_into_the_database_once_it_works() {
    let (database, _) = empty(Medium::Database).await;
    saved(&database, "both", None, "in the database").await;
    saved(&database, "same", None, "same text").await;
    {
        let _refused = Instead::throwing("indexedDB");
        let items = PlanStore::open().await;
        let _clock = Instead::clock(1_000);
        for (name, text) in [("moved", "in localStorage"), ("both", "another text"), ("same", "same text")] {
            saved(&items, name, None, text).await;
        }
    }
    let store = PlanStore::open().await;
    assert_eq!(store.medium(), Medium::Database);
    let moved = store.read(&key("moved")).await.unwrap().unwrap();
    assert_eq!((moved.text.as_str(), moved.entry.saved_at), ("in localStorage", 1_000.0));
    assert_eq!(text_of(&store, "both").await.as_deref(), Some("in the database"));
    let item = |name: &str| local_storage().get_item(&format!("chi-tieu:plan:texts:{name}")).unwrap();
    assert_eq!((item("moved"), item("same")), (None, None));
    assert_eq!(item("both").as_deref(), Some("another text"), "what is not in the database stays");
}

#[wasm_bindgen_test]
async fn what_is_not_a_plan_of_ours_is_passed_over_and_stays() {
    let (store, _refused) = empty(Medium::Entries).await;
    local_storage().set_item("chi-tieu:plan:texts:a", "text").unwrap();
    let name = "chi-tieu:plan:plans:a";
    for entry in ["", "{", "7", "{}", "{\"key\":\"a\",\"title\":\"\",\"revision\":-1,\"saved_at\":1,\"bytes\":1}"] {
        local_storage().set_item(name, entry).unwrap();
        assert_eq!(store.read(&key("a")).await, Ok(None), "{entry:?}");
        assert_eq!(store.list().await, Ok(Vec::new()), "{entry:?}");
        assert_eq!(local_storage().get_item(name).unwrap().as_deref(), Some(entry));
    }
}
