//! What the page has stored of plans, looked at and changed behind its back.

use serde_json::{Value, json};

use crate::page::{Outcome, Page};

/// `stores` is the database `chi-tieu` as an object: `await read(store)` gives `[[key, value], …]`, `await put(store,
/// value, key)` writes.
const DATABASE: &str = "
    const database = await new Promise((opened, failed) => {
        const request = indexedDB.open('chi-tieu');
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(request.error);
    });
    const done = request => new Promise((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
    });
    const read = async name => {
        const store = database.transaction(name).objectStore(name);
        const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
        return keys.map((key, place) => [key, values[place]]);
    };
    const put = (name, value, key) => done(database.transaction(name, 'readwrite').objectStore(name).put(value, key));
";

impl Page {
    /// Runs a script that may `await` and has `read` and `put` for the database of plans.
    pub(crate) async fn in_database(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        let script = format!(
            "return (async (...given) => {{ {DATABASE} try {{ {script} }} finally {{ database.close() }} }})(...arguments)"
        );
        self.script(&script, arguments).await
    }

    /// The stored texts of plans by the titles they were stored with, in the order of the titles.
    pub(crate) async fn stored_plans(&self) -> Outcome<Vec<(String, String)>> {
        let script = "const texts = new Map(await read('texts'));
            return (await read('plans')).map(([key, entry]) => [entry.title, texts.get(key)])";
        let mut plans: Vec<(String, String)> = serde_json::from_value(self.in_database(script, &[]).await?)?;
        plans.sort();
        Ok(plans)
    }

    /// The titles of the stored plans, in order.
    pub(crate) async fn stored_titles(&self) -> Outcome<Vec<String>> {
        Ok(self.stored_plans().await?.into_iter().map(|(title, _)| title).collect())
    }

    /// Texts that were copied aside.
    pub(crate) async fn kept_aside(&self) -> Outcome<Vec<String>> {
        let script = "return (await read('kept-texts')).map(([, text]) => text)";
        Ok(serde_json::from_value(self.in_database(script, &[]).await?)?)
    }

    /// Puts a text in the place of the only stored plan.
    pub(crate) async fn replace_stored_text(&self, text: &str) -> Outcome {
        let script = "const [[key]] = await read('texts'); await put('texts', given[0], key)";
        self.in_database(script, &[json!(text)]).await?;
        Ok(())
    }

    /// How many values are in the whole database.
    pub(crate) async fn stored_values(&self) -> Outcome<u64> {
        let script = "let count = 0;
            for (const name of database.objectStoreNames) count += (await read(name)).length;
            return count";
        Ok(self.in_database(script, &[]).await?.as_u64().unwrap_or(u64::MAX))
    }
}
