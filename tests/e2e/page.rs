//! The page as a person meets it: opened, read, typed into.

use std::{
    env,
    error::Error,
    fs,
    future::poll_fn,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    pin::pin,
    process,
    task::Poll,
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use thirtyfour::{common::command::Command, prelude::*};

use crate::{
    chromedriver::ChromeDriver,
    commands::{ComputedLabel, DevTools},
    server::Server,
};

/// What a journey gives back; whatever goes wrong on the way fails the test.
pub(crate) type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// So long a condition may take to come true on a busy machine. Nobody waits for it when all is well.
const PATIENCE: Duration = Duration::from_secs(15);
const BETWEEN_LOOKS: Duration = Duration::from_millis(15);

/// How the app reaches its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carrier {
    /// The site, under a path of a server.
    SubPath,
    /// The one file, opened from disk.
    SingleFile,
}

/// A browser on one carrier. The fields are dropped in this order: the session before the driver that runs it.
pub(crate) struct Page {
    pub(crate) driver: WebDriver,
    pub(crate) carrier: Carrier,
    address: String,
    chromedriver: ChromeDriver,
    server: Option<Server>,
}

/// Walks a journey in a new browser, then checks that the page complained of nothing and requested nothing from elsewhere.
pub(crate) async fn run(carrier: Carrier, journey: impl AsyncFnOnce(&Page) -> Outcome) {
    let page = Page::in_new_browser(carrier).await.expect("a browser starts");
    page.walk_to_the_end(journey).await;
}

/// Walks a journey, kills the process of the browser, and walks another one in a new browser on the same profile.
pub(crate) async fn run_across_a_kill(
    carrier: Carrier,
    before: impl AsyncFnOnce(&Page) -> Outcome,
    after: impl AsyncFnOnce(&Page) -> Outcome,
) {
    let page = Page::in_new_browser(carrier).await.expect("a browser starts");
    match caught(page.walk(before)).await {
        Ok(Ok(())) => page.again_after_a_kill().await.expect("a browser starts").walk_to_the_end(after).await,
        // Closes the browser and fails.
        failed => page.walk_to_the_end(async |_| failed.unwrap_or_else(|panic| resume_unwind(panic))).await,
    }
}

/// A panic on the way as a value: the browser must be closed before the test may fail.
async fn caught<T>(future: impl Future<Output = T>) -> thread::Result<T> {
    let mut future = pin!(future);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
        Ok(Poll::Pending) => Poll::Pending,
        Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
        Err(panic) => Poll::Ready(Err(panic)),
    })
    .await
}

#[allow(dead_code, reason = "journeys come and go; what they can do stays")]
impl Page {
    async fn in_new_browser(carrier: Carrier) -> Outcome<Self> {
        let dist =
            env::var_os("E2E_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("dist"), PathBuf::from);
        let server = (carrier == Carrier::SubPath).then(|| Server::start(&dist));
        let address = if let Some(server) = &server {
            server.address.clone()
        } else {
            let file = fs::canonicalize(dist.join("chi-tieu.html")).map_err(|_| "run `make build` first")?;
            format!("file://{}", file.display()).replace(' ', "%20")
        };
        let chromedriver = ChromeDriver::start();
        let driver = chromedriver.session().await?;
        Ok(Self { driver, carrier, address, chromedriver, server })
    }

    /// Kills the browser's process by its id, as the system does when memory runs out, and starts another one.
    async fn again_after_a_kill(self) -> Outcome<Self> {
        let id = self.driver.capabilities().get("goog:processID").cloned().ok_or("the driver names the process")?;
        let killed = process::Command::new("kill").args(["-KILL", &id.to_string()]).status()?;
        assert!(killed.success(), "the process {id} is killed");
        let Self { driver, carrier, address, chromedriver, server } = self;
        // There is nothing left to be quit politely.
        driver.leak()?;
        let driver = chromedriver.session().await?;
        Ok(Self { driver, carrier, address, chromedriver, server })
    }

    /// Walks a journey, closes the browser, and fails where the journey did.
    async fn walk_to_the_end(&self, journey: impl AsyncFnOnce(&Self) -> Outcome) {
        let walked = caught(self.walk(journey)).await;
        if !matches!(walked, Ok(Ok(()))) {
            // The failure itself matters more than its picture.
            let _ = self.screenshot("failed").await;
        }
        self.driver.clone().quit().await.expect("the session ends");
        match walked {
            Ok(Ok(())) => {}
            Ok(Err(error)) => panic!("{error}"),
            Err(panic) => resume_unwind(panic),
        }
    }

    async fn walk(&self, journey: impl AsyncFnOnce(&Self) -> Outcome) -> Outcome {
        let walked = journey(self).await;
        let complaints = self.complaints().await?;
        if let Err(error) = walked {
            return Err(format!("{error}\nconsole: {complaints:#?}").into());
        }
        assert_eq!(complaints, Vec::<String>::new(), "the console must stay clean");
        assert_eq!(self.strange_requests().await?, Vec::<String>::new(), "nothing may be requested from elsewhere");
        Ok(())
    }

    /// Opens the page and waits until it says that it is ready.
    pub(crate) async fn open(&self) -> Outcome {
        self.open_unready().await?;
        self.ready().await
    }

    /// Opens the page at a fragment (`#…`) and waits until it says that it is ready.
    pub(crate) async fn open_at(&self, fragment: &str) -> Outcome {
        // From another page: a change of fragment alone loads nothing.
        self.driver.goto("about:blank").await?;
        self.driver.goto(format!("{}{fragment}", self.address)).await?;
        self.ready().await
    }

    /// Opens the page without waiting for the app.
    pub(crate) async fn open_unready(&self) -> Outcome {
        Ok(self.driver.goto(self.address.as_str()).await?)
    }

    /// Loads the page again, as a reader would.
    pub(crate) async fn reload(&self) -> Outcome {
        self.driver.refresh().await?;
        self.ready().await
    }

    async fn ready(&self) -> Outcome {
        self.until("<html> has data-ready", async || {
            Ok(self.script("return document.documentElement.hasAttribute('data-ready')", &[]).await? == json!(true))
        })
        .await
    }

    /// Looks again and again until the condition holds.
    ///
    /// # Errors
    /// When it has not come true within [`PATIENCE`]; `what` says what was waited for.
    pub(crate) async fn until(&self, what: &str, condition: impl AsyncFn() -> Outcome<bool>) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        while !condition().await? {
            if Instant::now() > deadline {
                return Err(format!("waited in vain until {what}").into());
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
        Ok(())
    }

    /// An input by its accessible name.
    pub(crate) async fn field(&self, name: &str) -> Outcome<WebElement> {
        self.named("input, textarea, select", name).await
    }

    /// A button by its accessible name.
    pub(crate) async fn button(&self, name: &str) -> Outcome<WebElement> {
        self.named("button, summary, [role=button]", name).await
    }

    /// A group by its accessible name.
    pub(crate) async fn group(&self, name: &str) -> Outcome<WebElement> {
        self.named("[role=group], fieldset", name).await
    }

    /// The first element among `candidates` (a CSS selector) with this accessible name, waited for.
    pub(crate) async fn named(&self, candidates: &str, name: &str) -> Outcome<WebElement> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut seen = Vec::new();
            for element in self.driver.find_all(By::Css(candidates)).await? {
                // An element may leave the page between being found and being asked.
                let Ok(label) = self.label(&element).await else { continue };
                if label == name {
                    return Ok(element);
                }
                seen.push(label);
            }
            if Instant::now() > deadline {
                return Err(format!("no {candidates} is named {name:?}; there are {seen:?}").into());
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// The accessible name of an element.
    pub(crate) async fn label(&self, element: &WebElement) -> Outcome<String> {
        let command = ComputedLabel { element: element.element_id().to_string() };
        Ok(self.driver.cmd(Command::ExtensionCommand(Box::new(command))).await?.value::<String>()?)
    }

    /// Replaces what stands in a field, by the keyboard: everything is selected, then typed over.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> Outcome {
        let field = self.field(name).await?;
        field.send_keys(Key::Control + "a").await?;
        field.send_keys(if text.is_empty() { Key::Backspace.value().to_string() } else { text.to_owned() }).await?;
        Ok(())
    }

    /// Types into the focused element as an input method does: every stage is composed, the last one committed.
    pub(crate) async fn compose(&self, stages: &[&str], committed: &str) -> Outcome {
        for stage in stages {
            self.compose_on(stage).await?;
        }
        self.devtools("Input.insertText", json!({ "text": committed })).await?;
        Ok(())
    }

    /// Composes a stage and leaves it uncommitted.
    pub(crate) async fn compose_on(&self, stage: &str) -> Outcome {
        let end = stage.encode_utf16().count();
        let parameters = json!({ "text": stage, "selectionStart": end, "selectionEnd": end });
        self.devtools("Input.imeSetComposition", parameters).await
    }

    /// Waits until the group of this name contains the text.
    pub(crate) async fn group_says(&self, name: &str, text: &str) -> Outcome {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let said = self.group(name).await?.text().await?;
            if said.contains(text) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(format!("the group {name:?} should say {text:?} but says {said:?}").into());
            }
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// Waits until the page contains the text.
    pub(crate) async fn says(&self, text: &str) -> Outcome {
        let script = "return document.body.innerText.includes(arguments[0])";
        self.until(&format!("the page says {text:?}"), async || {
            Ok(self.script(script, &[json!(text)]).await? == json!(true))
        })
        .await
    }

    /// Runs a script before those of every page that is opened from now on.
    pub(crate) async fn before_every_page(&self, script: &str) -> Outcome {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
    }

    /// Runs a script with arguments and gives back what it returns; a script that throws is an error.
    pub(crate) async fn script(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.driver.execute(script, arguments.to_vec()).await?.json().clone())
    }

    /// Makes the viewport so many CSS pixels large.
    pub(crate) async fn viewport(&self, width: u32, height: u32) -> Outcome {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await
    }

    /// Sets what the page learns about its reader's wishes: `("prefers-color-scheme", "dark")`.
    pub(crate) async fn prefers(&self, wish: &str, value: &str) -> Outcome {
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": [{ "name": wish, "value": value }] })).await
    }

    /// A command of Chromium's own protocol.
    pub(crate) async fn devtools(&self, command: &'static str, parameters: Value) -> Outcome {
        self.driver.cmd(Command::ExtensionCommand(Box::new(DevTools { command, parameters }))).await?;
        Ok(())
    }

    /// By how many CSS pixels the page is wider than its viewport.
    pub(crate) async fn sideways_overflow(&self) -> Outcome<i64> {
        let script = "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        Ok(self.script(script, &[]).await?.as_i64().unwrap_or(i64::MAX))
    }

    /// Leaves a picture of the viewport in `$E2E_SCREENSHOTS`, if that names a folder.
    pub(crate) async fn screenshot(&self, name: &str) -> Outcome {
        let Some(folder) = env::var_os("E2E_SCREENSHOTS") else { return Ok(()) };
        fs::create_dir_all(&folder)?;
        let thread = thread::current();
        let test = thread.name().unwrap_or_default().replace("::", "-");
        let picture = Path::new(&folder).join(format!("{test}-{name}.png"));
        fs::write(picture, self.driver.screenshot_as_png().await?)?;
        Ok(())
    }

    /// The errors on the console since it was last asked.
    pub(crate) async fn complaints(&self) -> Outcome<Vec<String>> {
        let entries = self.driver.browser_log().await?;
        Ok(entries.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message).collect())
    }

    /// All that was requested from elsewhere than the page's own place since it was last asked.
    async fn strange_requests(&self) -> Outcome<Vec<String>> {
        let mut strange = Vec::new();
        for entry in self.driver.get_log("performance").await? {
            let entry: Value = serde_json::from_str(&entry.message)?;
            let event = &entry["message"];
            if event["method"] == "Network.requestWillBeSent"
                && let Some(address) = event["params"]["request"]["url"].as_str()
                && !self.may_request(address)
            {
                strange.push(address.to_owned());
            }
        }
        Ok(strange)
    }

    fn may_request(&self, address: &str) -> bool {
        // `chrome:` is the browser's own first tab; a page cannot ask for it.
        let in_the_browser = ["data:", "blob:", "about:", "chrome:"].iter().any(|scheme| address.starts_with(scheme));
        in_the_browser
            || match self.carrier {
                Carrier::SubPath => address.starts_with(&self.address),
                Carrier::SingleFile => address == self.address,
            }
    }
}
