//! Browsers that refuse, fail, fill up, do not answer, or take the database away.

use chi_tieu::platform::plan_store::{Medium, PlanStore, StoreError, StoredPlan, ask_to_persist};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Instead, awaited, empty, key, local_storage, put_back, run, saved, text_of};

const DELETE: &str = "new Promise((done, failed) => {
    const request = indexedDB.deleteDatabase('chi-tieu');
    request.onsuccess = done;
    request.onerror = failed;
})";

#[wasm_bindgen_test]
async fn without_a_database_local_storage_serves() {
    put_back();
    for (object, property, descriptor) in [
        ("window", "indexedDB", "value: undefined"),
        ("window", "indexedDB", "get() { throw new DOMException('no', 'SecurityError'); }"),
        ("IDBFactory.prototype", "open", "value() { throw new DOMException('no', 'SecurityError'); }"),
    ] {
        let _instead = Instead::of(object, property, descriptor);
        assert_eq!(PlanStore::open().await.medium(), Medium::Entries, "{property}: {descriptor}");
    }
}

#[wasm_bindgen_test]
async fn without_either_the_page_itself_serves() {
    put_back();
    let _no_database = Instead::throwing("indexedDB");
    for (object, property, descriptor) in [
        ("window", "localStorage", "value: null"),
        ("window", "localStorage", "get() { throw new DOMException('no', 'SecurityError'); }"),
        ("Storage.prototype", "length", "get() { throw new DOMException('no', 'SecurityError'); }"),
    ] {
        let _no_storage = Instead::of(object, property, descriptor);
        assert_eq!(PlanStore::open().await.medium(), Medium::Memory, "{property}: {descriptor}");
    }
}

#[wasm_bindgen_test]
async fn a_database_that_fails_to_open_is_given_up() {
    let (store, _) = empty(Medium::Database).await;
    drop(store);
    awaited(DELETE).await;
    let upgraded = "value(name, version) {
        const request = own.value.call(this, name, version);
        request.addEventListener('upgradeneeded', () => request.transaction.abort());
        return request;
    }";
    let _instead = Instead::of("IDBFactory.prototype", "open", upgraded);
    assert_eq!(PlanStore::open().await.medium(), Medium::Entries);
}

#[wasm_bindgen_test]
async fn a_database_that_never_answers_is_given_up() {
    put_back();
    let _silent = Instead::of("IDBFactory.prototype", "open", "value: () => ({})");
    let _impatient = Instead::of("window", "setTimeout", "value: callback => { callback(); return 0; }");
    assert_eq!(PlanStore::open().await.medium(), Medium::Entries);
}

#[wasm_bindgen_test]
async fn a_database_that_answers_late_is_closed() {
    put_back();
    {
        let _impatient = Instead::of("window", "setTimeout", "value: callback => { callback(); return 0; }");
        assert_eq!(PlanStore::open().await.medium(), Medium::Entries);
    }
    // Waits for ever if a connection stays.
    awaited(DELETE).await;
    assert_eq!(PlanStore::open().await.medium(), Medium::Database);
}

#[wasm_bindgen_test]
async fn a_foreign_database_of_our_name_is_left_alone() {
    put_back();
    awaited(DELETE).await;
    awaited(
        "new Promise((done, failed) => {
            const request = indexedDB.open('chi-tieu', 1);
            request.onupgradeneeded = () => request.result.createObjectStore('theirs');
            request.onsuccess = () => { request.result.close(); done(); };
            request.onerror = failed;
        })",
    )
    .await;
    assert_eq!(PlanStore::open().await.medium(), Medium::Entries);
    awaited(DELETE).await;
}

#[wasm_bindgen_test]
async fn a_newer_page_gets_the_database_and_keeps_it() {
    let (store, _) = empty(Medium::Database).await;
    saved(&store, "a", None, "text").await;
    // Waits for ever if the store holds on to it.
    awaited(
        "new Promise((done, failed) => {
            const request = indexedDB.open('chi-tieu', 2);
            request.onsuccess = () => { request.result.close(); done(); };
            request.onerror = failed;
        })",
    )
    .await;
    assert_eq!(store.read(&key("a")).await, Err(StoreError::Refused));
    assert_eq!(store.write(&key("b"), "", None, "text").await, Err(StoreError::Refused));
    assert_eq!(PlanStore::open().await.medium(), Medium::Entries);
    awaited(DELETE).await;
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_again() {
    let (store, _) = empty(Medium::Database).await;
    saved(&store, "a", None, "text").await;
    awaited(DELETE).await;
    assert_eq!(store.list().await, Ok(Vec::new()));
    // Once is enough.
    let _refused = Instead::throwing("indexedDB");
    saved(&store, "a", None, "again").await;
    assert_eq!(text_of(&store, "a").await.as_deref(), Some("again"));
}

/// What a write comes to while `IDBObjectStore.put` does this; the plan must stay what it was.
async fn check_failing_put(body: &str, expected: StoreError) {
    let (store, _) = empty(Medium::Database).await;
    let entry = saved(&store, "a", None, "before").await;
    {
        let put = format!("value(value, ...key) {{ const put = () => own.value.call(this, value, ...key); {body} }}");
        let _failing = Instead::of("IDBObjectStore.prototype", "put", &put);
        let written = store.write(&key("a"), "After", Some(entry.revision), "after").await;
        assert_eq!(written, Err(expected), "{body}");
    }
    let before = StoredPlan { entry: entry.clone(), text: "before".to_owned() };
    assert_eq!(store.read(&key("a")).await, Ok(Some(before)), "{body}");
    saved(&store, "a", Some(entry.revision), "after all").await;
}

#[wasm_bindgen_test]
async fn a_write_that_fails_leaves_the_plan_as_it_was() {
    let full = "const request = put();
        if (this.name === 'plans') {
            Object.defineProperty(this.transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
            this.transaction.abort();
        }
        return request;";
    check_failing_put(full, StoreError::Full).await;
    let aborted = "const request = put(); if (this.name === 'plans') this.transaction.abort(); return request;";
    check_failing_put(aborted, StoreError::Refused).await;
    // The first of two was asked for already.
    let thrown = "if (this.name === 'plans') throw new DOMException('', 'DataCloneError'); return put();";
    check_failing_put(thrown, StoreError::Refused).await;
}

#[wasm_bindgen_test]
async fn a_full_local_storage_keeps_the_plan_as_it_was() {
    let (store, _refused) = empty(Medium::Entries).await;
    let entry = saved(&store, "a", None, "before").await;
    let much = "9".repeat(20_000_000);
    assert_eq!(store.write(&key("a"), "", Some(entry.revision), &much).await, Err(StoreError::Full));
    let before = StoredPlan { entry: entry.clone(), text: "before".to_owned() };
    assert_eq!(store.keep_aside(&StoredPlan { entry, text: much }).await, Err(StoreError::Full));
    assert_eq!(store.read(&key("a")).await, Ok(Some(before)));
}

#[wasm_bindgen_test]
async fn no_half_of_a_plan_stays_in_a_full_local_storage() {
    let (store, _refused) = empty(Medium::Entries).await;
    let entry = saved(&store, "a", None, "before").await;
    let _full = Instead::of(
        "Storage.prototype",
        "setItem",
        "value(name, text) {
            if (name.startsWith('chi-tieu:plan:plans:')) throw new DOMException('', 'QuotaExceededError');
            own.value.call(this, name, text);
        }",
    );
    assert_eq!(store.write(&key("a"), "", Some(entry.revision), "after").await, Err(StoreError::Full));
    assert_eq!(store.write(&key("b"), "", None, "new").await, Err(StoreError::Full));
    assert_eq!(store.read(&key("a")).await, Ok(Some(StoredPlan { entry, text: "before".to_owned() })));
    assert_eq!(local_storage().get_item("chi-tieu:plan:texts:b").unwrap(), None);
}

#[wasm_bindgen_test]
async fn writes_ask_to_be_on_the_disk() {
    let (store, _) = empty(Medium::Database).await;
    run("window.asked = []");
    let recorded = "value(...all) {
        const transaction = own.value.apply(this, all);
        window.asked.push(transaction.mode + ' ' + transaction.durability);
        return transaction;
    }";
    let _recorded = Instead::of("IDBDatabase.prototype", "transaction", recorded);
    saved(&store, "a", None, "text").await;
    assert_eq!(run("window.asked.join()").as_string().as_deref(), Some("readwrite strict"));
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_once_to_keep_it_all() {
    put_back();
    {
        let _old = Instead::of("Navigator.prototype", "storage", "value: undefined");
        assert!(!ask_to_persist().await);
    }
    run("window.asked = 0");
    let _counted = Instead::of(
        "StorageManager.prototype",
        "persist",
        "value: () => { window.asked++; return Promise.resolve(true); }",
    );
    assert!(ask_to_persist().await);
    assert!(ask_to_persist().await);
    assert_eq!(run("window.asked").as_f64(), Some(1.0));
}
