//! Tabs hear of each other. Another store of the same page is to a store what another tab is.

use std::{cell::RefCell, rc::Rc};

use chi_tieu::platform::plan_store::{ChangeGuard, Medium, PlanStore};
use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Instead, empty, key, run, saved};

type Change = (String, Option<u64>);

/// What a store heard of, up to the plan called `end`.
struct Heard {
    changes: Rc<RefCell<Vec<Change>>>,
    ended: Promise,
    guard: Option<ChangeGuard>,
}

impl Heard {
    fn by(store: &PlanStore) -> Self {
        let mut end = None;
        let ended = Promise::new(&mut |resolve, _| end = Some(resolve));
        let changes = Rc::new(RefCell::new(Vec::new()));
        let seen = Rc::clone(&changes);
        let guard = store.on_change_elsewhere(move |key, revision| {
            if key.as_str() == "end" {
                end.take().unwrap().call0(&JsValue::NULL).unwrap();
            } else {
                seen.borrow_mut().push((key.as_str().to_owned(), revision));
            }
        });
        Self { changes, ended, guard: Some(guard) }
    }

    async fn until_the_end(&self) -> Vec<Change> {
        JsFuture::from(self.ended.clone()).await.unwrap();
        self.changes.borrow().clone()
    }
}

#[wasm_bindgen_test]
async fn a_store_hears_of_others_and_not_of_itself() {
    for medium in [Medium::Database, Medium::Entries] {
        let (store, _refused) = empty(medium).await;
        let other = PlanStore::open().await;
        let heard = Heard::by(&store);
        saved(&store, "own", None, "text").await;
        let entry = saved(&other, "a", None, "text").await;
        other.write(&key("a"), "", None, "a conflict").await.unwrap();
        other.remove(&key("a")).await.unwrap();
        saved(&other, "end", None, "").await;
        let expected = [("a".to_owned(), Some(entry.revision)), ("a".to_owned(), None)];
        assert_eq!(heard.until_the_end().await, expected, "{medium:?}");
    }
}

#[wasm_bindgen_test]
async fn clearing_tells_of_every_plan() {
    let (store, _) = empty(Medium::Database).await;
    let other = PlanStore::open().await;
    saved(&other, "a", None, "text").await;
    saved(&other, "b", None, "text").await;
    let heard = Heard::by(&store);
    // What was posted before the listening may still arrive.
    other.clear().await.unwrap();
    saved(&other, "end", None, "").await;
    let removed: Vec<_> = heard.until_the_end().await.into_iter().filter(|(_, revision)| revision.is_none()).collect();
    assert_eq!(removed, [("a".to_owned(), None), ("b".to_owned(), None)]);
}

#[wasm_bindgen_test]
async fn a_listener_that_was_dropped_hears_no_more() {
    let (store, _) = empty(Medium::Database).await;
    let other = PlanStore::open().await;
    let (mut dropped, heard) = (Heard::by(&store), Heard::by(&store));
    dropped.guard = None;
    saved(&other, "a", None, "text").await;
    saved(&other, "end", None, "").await;
    assert_eq!(heard.until_the_end().await.len(), 1);
    assert_eq!(*dropped.changes.borrow(), []);
}

#[wasm_bindgen_test]
async fn messages_have_the_documented_form() {
    let (store, _) = empty(Medium::Database).await;
    let heard = Heard::by(&store);
    let message = run("window.channel = new BroadcastChannel('chi-tieu');
        new Promise(done => window.channel.onmessage = event => done(JSON.stringify(event.data)))")
    .dyn_into::<Promise>()
    .unwrap();
    let entry = saved(&store, "own", None, "text").await;
    let message = JsFuture::from(message).await.unwrap().as_string().unwrap();
    assert_eq!(message, format!("{{\"plan\":\"own\",\"revision\":{}}}", entry.revision));
    run("for (const message of [null, 7, 'text', {}, { plan: 7 }, { plan: 'a', revision: 7 }, { plan: 'a', revision: null },
        { plan: 'end', revision: 1 }]) window.channel.postMessage(message)");
    assert_eq!(heard.until_the_end().await, [("a".to_owned(), Some(7)), ("a".to_owned(), None)]);
    run("window.channel.close()");
}

#[wasm_bindgen_test]
async fn without_a_channel_the_storage_event_serves() {
    let (_, _) = empty(Medium::Database).await;
    let _missing = Instead::of("window", "BroadcastChannel", "value: undefined");
    let store = PlanStore::open().await;
    let heard = Heard::by(&store);
    let entry = saved(&store, "own", None, "text").await;
    let note = run("localStorage.getItem('chi-tieu:plan:changed')").as_string().unwrap();
    assert_eq!(note, format!("{} own", entry.revision));
    for (name, value) in [
        ("chi-tieu:plan:changed", "7 a key"),
        ("chi-tieu:plan:changed", " a key"),
        ("chi-tieu:plan:changed", "nonsense"),
        ("somebody-else", "8 b"),
        ("chi-tieu:plan:changed", "9 end"),
    ] {
        dispatch(name, value);
    }
    assert_eq!(heard.until_the_end().await, [("a key".to_owned(), Some(7)), ("a key".to_owned(), None)]);
}

fn dispatch(name: &str, value: &str) {
    run(&format!("window.dispatchEvent(new StorageEvent('storage', {{ key: '{name}', newValue: '{value}' }}))"));
}

#[wasm_bindgen_test]
async fn a_change_heard_of_in_both_ways_is_told_once() {
    let (store, _) = empty(Medium::Database).await;
    let heard = Heard::by(&store);
    dispatch("chi-tieu:plan:changed", "7 a");
    run("window.channel = new BroadcastChannel('chi-tieu');
        window.channel.postMessage({ plan: 'a', revision: 7 });
        window.channel.postMessage({ plan: 'a', revision: 8 });
        window.channel.postMessage({ plan: 'end', revision: 1 })");
    assert_eq!(heard.until_the_end().await, [("a".to_owned(), Some(7)), ("a".to_owned(), Some(8))]);
    run("window.channel.close()");
}
