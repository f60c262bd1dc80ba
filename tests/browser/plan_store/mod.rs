//! Several plans kept in the browser: nothing is lost, nobody's text is written over unseen.

mod changes;
mod kept;
mod refused;
mod written;

use chi_tieu::platform::plan_store::{Medium, PlanEntry, PlanKey, PlanStore, Written};
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Storage;

const EVERY_MEDIUM: [Medium; 3] = [Medium::Database, Medium::Entries, Medium::Memory];

fn run(script: &str) -> JsValue {
    js_sys::eval(script).unwrap()
}

async fn awaited(script: &str) -> JsValue {
    JsFuture::from(run(script).dyn_into::<Promise>().unwrap()).await.unwrap()
}

/// Something of the browser replaced until this is dropped. A test that fails drops nothing: `put_back` does it.
struct Instead(Function);

impl Instead {
    /// `descriptor`: the inside of a property descriptor; in it `own` is the descriptor that is replaced.
    fn of(object: &str, property: &str, descriptor: &str) -> Self {
        let script = format!(
            "(() => {{
                const own = Object.getOwnPropertyDescriptor({object}, '{property}');
                Object.defineProperty({object}, '{property}', {{ configurable: true, {descriptor} }});
                const back = () => Object.defineProperty({object}, '{property}', own);
                (window.replaced ??= []).push(back);
                return back;
            }})()"
        );
        Self(run(&script).dyn_into().unwrap())
    }

    fn throwing(property: &str) -> Self {
        Self::of("window", property, "get() { throw new DOMException('no', 'SecurityError'); }")
    }

    /// A clock that stands still.
    fn clock(milliseconds: u32) -> Self {
        Self::of("Date", "now", &format!("value: () => {milliseconds}"))
    }
}

impl Drop for Instead {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// Puts back what a test that failed has left replaced.
fn put_back() {
    // Newest first: what was replaced twice was the browser's own only the first time.
    run("while (window.replaced?.length) window.replaced.pop()()");
}

fn local_storage() -> Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

/// An empty store in this medium; better ones are refused until what comes with it is dropped.
async fn empty(medium: Medium) -> (PlanStore, Vec<Instead>) {
    put_back();
    local_storage().clear().unwrap();
    let refused: &[&str] = match medium {
        Medium::Database => &[],
        Medium::Entries => &["indexedDB"],
        Medium::Memory => &["indexedDB", "localStorage"],
    };
    let refused = refused.iter().map(|property| Instead::throwing(property)).collect();
    let store = PlanStore::open().await;
    assert_eq!(store.medium(), medium);
    store.clear().await.unwrap();
    (store, refused)
}

fn key(text: &str) -> PlanKey {
    PlanKey::from_text(text)
}

/// Writes and expects it to be saved.
async fn saved(store: &PlanStore, name: &str, base: Option<u64>, text: &str) -> PlanEntry {
    match store.write(&key(name), "Kế hoạch", base, text).await {
        Ok(Written::Saved(entry)) => entry,
        other => panic!("{other:?}"),
    }
}

async fn text_of(store: &PlanStore, name: &str) -> Option<String> {
    store.read(&key(name)).await.unwrap().map(|plan| plan.text)
}
